#include "tests/support/walk.h"

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
    gui::forEachPage(window, [&](Page &page) { visit(page, gui::tabStops(window)); });
}

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
                if (!page.column()->isAncestorOf(from) || !page.column()->isAncestorOf(to))
                    continue;
                ++steps;
                const QRect before = placeIn(window, from), after = placeIn(window, to);
                if (after.bottom() < before.top() && after.left() <= before.left())
                    jumps += u"%1,%2 %3,%4 "_s.arg(before.left()).arg(before.top()).arg(after.left()).arg(after.top()) + page.key() + u": "_s + gui::nameOf(from) + u" -> "_s + gui::nameOf(to);
            }
        });
        jumps.removeDuplicates();
        QVERIFY(steps > 200);
        QVERIFY2(jumps.isEmpty(), qPrintable(jumps.join(u'\n')));
    }
};

QTEST_MAIN(TestKeyboard)
#include "tst_keyboard.moc"
