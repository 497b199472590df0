#include "tests/support/paintedtext.h"
#include "tests/support/pseudolanguage.h"
#include "tests/support/walk.h"
#include "ui/frame/sidepanel.h"
#include "ui/shell/rail.h"
#include "ui/widgets/segmentbutton.h"

#include <QMenuBar>

using namespace straw;
using namespace Qt::StringLiterals;

/// In a language that is written from right to left the window is seen in a mirror, and the same keys lead
/// the same ways.
class TestRightToLeft : public QObject
{
    Q_OBJECT

    static MainWindow &open(gui::Stage &stage, const QString &language)
    {
        static const pseudo::Language made(u"he_IL"_s);
        speak(*qApp, language);
        stage.restart();
        MainWindow &window = stage.openSample();
        [&] { QVERIFY(gui::show(window)); }();
        return window;
    }

    static int middle(const QWidget *widget) { return widget->mapTo(widget->window(), widget->rect().center()).x(); }

    /// Where each text of the rows of a list is painted, from the end that one reads from.
    static QList<qreal> starts(QWidget &list)
    {
        QList<qreal> all;
        for (const gui::PaintedText &text : gui::TextRecorder::record(list))
            all += list.isRightToLeft() ? list.width() - text.at.x() - text.width : text.at.x();
        return all;
    }

private Q_SLOTS:
    void cleanup() { speak(*qApp, u"en_GB"_s); }

    void theWindowIsMirrored()
    {
        gui::Stage stage;
        MainWindow &window = open(stage, u"he_IL"_s);
        QVERIFY(window.isRightToLeft());
        const QWidget *rail = window.findChild<Rail *>();
        QVERIFY(middle(rail) > window.width() - rail->width());
        gui::forEachPage(window, [&](Page &page) {
            gui::forEachFirstRow(window, page, 1, [&](const Page &shown) {
                for (const auto *panel : shown.findChildren<SidePanel *>()) {
                    if (panel->isVisible())
                        QVERIFY2(middle(panel) < SidePanel::Width, qPrintable(shown.key()));
                }
            });
        });
        for (const Command &command : window.commands().commands()) {
            if (command.id != u"changes")
                continue;
            command.run();
            const auto panels = window.findChildren<SidePanel *>(Qt::FindDirectChildrenOnly)
                                + window.centralWidget()->findChildren<SidePanel *>();
            QVERIFY(std::ranges::any_of(
                panels, [](const SidePanel *panel) { return panel->isVisible() && middle(panel) < SidePanel::Width; }));
        }
    }

    /// What a row says first stands where one begins to read; so does the mark of progress at the other end.
    void rowsBeginAtTheRight()
    {
        gui::Stage stage;
        MainWindow &window = open(stage, u"he_IL"_s);
        int compared = 0;
        gui::forEachPage(window, [&](Page &page) {
            for (const QPointer<EntryList> &list : gui::shownIn<EntryList>(page)) {
                const int rows = list->model()->rowCount();
                if (rows == 0 || list->viewport()->width() < 300)
                    continue;
                const QRect first = list->visualRect(list->model()->index(0, 0));
                qreal end = 0; // of the lead, or the title
                for (const gui::PaintedText &text : gui::TextRecorder::record(*list->viewport())) {
                    if (first.contains(text.at.toPoint()))
                        end = std::max(end, text.at.x() + text.width);
                }
                QVERIFY2(first.right() - end < first.width() / 4, qPrintable(page.key()));
                ++compared;
            }
        });
        QVERIFY2(compared > 5, qPrintable(QString::number(compared)));
        auto *rail = window.findChild<Rail *>();
        for (auto *button : rail->findChildren<QRadioButton *>()) {
            const auto texts = gui::TextRecorder::record(*button);
            QVERIFY(!texts.isEmpty());
            qreal end = 0;
            for (const gui::PaintedText &text : texts)
                end = std::max(end, text.at.x() + text.width);
            QVERIFY(end > button->width() - 60);
        }
    }

    void theSameKeysLeadTheSameWays()
    {
        gui::Stage stage;
        MainWindow &window = open(stage, u"he_IL"_s);
        QWidget *rail = window.findChild<Rail *>();
        for (const PageEntry &entry : pageRegistry()) {
            window.openPage(entry.key);
            gui::settle();
            const QList<QWidget *> stops = gui::tabStops(window);
            QVERIFY2(stops.size() > 5, qPrintable(entry.key));
            QVERIFY2(std::ranges::any_of(stops, [&](QWidget *stop) { return rail->isAncestorOf(stop); }),
                     qPrintable(entry.key));
        }
        // In the rail, downwards to the next page.
        window.openPage(u"account"_s);
        auto *first = rail->findChildren<QRadioButton *>().front();
        first->setFocus();
        gui::press(Qt::Key_Down);
        QCOMPARE(window.page()->key(), pageRegistry().at(1).key);
        // In a line of choices, the arrow that points to one leads to it.
        window.openPage(u"review"_s);
        gui::forEachPage(window, [&](Page &page) {
            for (auto &button : gui::shownIn<SegmentButton>(page)) {
                if (!button || !button->isEnabled() || button->focusPolicy() == Qt::NoFocus)
                    continue;
                gui::bringIntoView(button);
                button->setFocus();
                const int before = middle(button);
                gui::press(Qt::Key_Left);
                auto *now = qobject_cast<SegmentButton *>(QApplication::focusWidget());
                QVERIFY2(!now || now == button || middle(now) < before || now->parentWidget() != button->parentWidget()
                             || now->y() != button->y(),
                         qPrintable(page.key()));
                break; // one a page
            }
        });
    }

    /// The same language, and the same window, in the other direction.
    void fromLeftToRightItIsNotMirrored()
    {
        gui::Stage stage;
        MainWindow &window = open(stage, u"en_GB"_s);
        QVERIFY(!window.isRightToLeft());
        const QWidget *rail = window.findChild<Rail *>();
        QVERIFY(middle(rail) < rail->width());
    }
};

QTEST_MAIN(TestRightToLeft)
#include "tst_righttoleft.moc"
