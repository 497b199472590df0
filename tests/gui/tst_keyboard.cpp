#include "core/workbook/catalogue.h"
#include "tests/support/walk.h"
#include "ui/pages/review/reportwindow.h"
#include "ui/pages/triggers/processfork.h"
#include "ui/shell/railbutton.h"

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

QRect placeIn(const QWidget &window, const QWidget *widget)
{
    return {widget->mapTo(&window, QPoint()), widget->size()};
}

/// Every page, as it opens at first and with all that is folded opened, with the stops of Tab on it.
template<typename Visit>
void forEachStops(MainWindow &window, Visit visit)
{
    for (const PageEntry &entry : pageRegistry()) {
        window.openPage(entry.key);
        gui::settle();
        visit(*window.page(), gui::tabStops(window));
    }
    gui::forEachPage(window, [&](Page &page) {
        visit(page, gui::tabStops(window));
        gui::forEachFirstRow(window, page, 1, [&](Page &shown) { visit(shown, gui::tabStops(window)); });
    });
}

class Greedy : public QLineEdit
{
public:
    using QLineEdit::QLineEdit;
    bool event(QEvent *event) override
    {
        if (event->type() == QEvent::ShortcutOverride) {
            event->accept();
            return true;
        }
        return QLineEdit::event(event);
    }
};

} // namespace

/// The way through the window by the keyboard.
class TestKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneSeesWhereTheFocusIs()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        QStringList unseen;
        int seen = 0;
        forEachStops(window, [&](Page &, const QList<QWidget *> &stops) {
            for (const QPointer<QWidget> &stop : QList<QPointer<QWidget>>(stops.begin(), stops.end())) {
                if (!stop || !stop->isVisible())
                    continue;
                stop->setFocus(Qt::TabFocusReason);
                gui::settle();
                if (!stop || !stop->hasFocus())
                    continue;
                if (!qobject_cast<QAbstractItemView *>(stop)) // a list sees to its row
                    gui::bringIntoView(stop);
                const QRect place = placeIn(window, stop).adjusted(-4, -4, 4, 4);
                const QImage with = window.grab(place).toImage();
                stop->clearFocus();
                if (with == window.grab(place).toImage())
                    unseen += gui::nameOf(stop);
                else
                    ++seen;
            }
        });
        unseen.removeDuplicates();
        QVERIFY(seen > 300);
        QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(u'\n')));
    }

    /// Down the page, or on to the right; never back up.
    void tabGoesInTheOrderOfReading()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        QStringList jumps;
        int steps = 0;
        forEachStops(window, [&](Page &page, const QList<QWidget *> &stops) {
            for (qsizetype i = 1; i < stops.size(); ++i) {
                const QWidget *from = stops[i - 1], *to = stops[i];
                if (gui::areaOf(from) != gui::areaOf(to) || !page.isAncestorOf(from) || !page.isAncestorOf(to))
                    continue; // what scrolls apart
                ++steps;
                const QRect before = placeIn(window, from), after = placeIn(window, to);
                if (after.bottom() < before.top() && after.left() <= before.left())
                    jumps += page.key() + u": "_s + gui::nameOf(from) + u" -> "_s + gui::nameOf(to);
            }
        });
        jumps.removeDuplicates();
        QVERIFY(steps > 200);
        QVERIFY2(jumps.isEmpty(), qPrintable(jumps.join(u'\n')));
    }

    /// Even in an editor that takes every key there is, as some systems have them take Ctrl+E and Ctrl+K.
    void commandsAnswerWhileOneWrites()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        Greedy line(window.page());
        line.show();
        line.setFocus();
        gui::settle();
        QVERIFY(line.hasFocus());
        QTest::keyClick(window.windowHandle(), Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(window.findChild<ReportWindow *>());
        QVERIFY(line.text().isEmpty());
        line.setFocus();
        QTest::keyClick(window.windowHandle(), Qt::Key_A);
        QCOMPARE(line.text(), u"a"_s); // what is no command is written
    }

    /// By a click on the rail as by its keys: the cursor is where one writes.
    void aClickOnTheRailLeadsIntoThePage()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        int pages = 0;
        for (const QPointer<RailButton> &button : gui::shownIn<RailButton>(window)) {
            gui::click(button);
            gui::settle();
            QCOMPARE(window.page()->key(), button->page());
            QCOMPARE(QApplication::focusWidget(), window.page()->firstStop());
            ++pages;
        }
        QCOMPARE(size_t(pages), pageRegistry().size());
    }

    /// What a choice has brought is the next stop after it.
    void whatAppearsIsNext()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        window.openPage(u"triggers"_s);
        gui::settle();
        gui::clickRow(gui::shownIn<EntryList>(*window.page()).front(), 0); // whose process nobody has looked at
        gui::settle();
        gui::click(gui::button(window.page(), u"Did it follow our process?"_s));
        gui::settle();
        auto *fork = window.page()->findChild<ProcessFork *>();
        QVERIFY(fork);
        auto *departed = gui::button(fork, Catalogue::instance().label("process", u"departed"_s));
        QVERIFY(departed);
        gui::click(departed, {20, departed->height() / 2}); // on its mark or words
        QTRY_VERIFY(fork->findChild<QPlainTextEdit *>());
        gui::settle();
        departed->setFocus();
        gui::press(Qt::Key_Tab);
        QWidget *focus = QApplication::focusWidget();
        QVERIFY2(fork->isAncestorOf(focus) && gui::textIn(focus), qPrintable(gui::nameOf(focus)));
    }
};

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
