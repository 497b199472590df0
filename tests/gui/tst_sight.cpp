#include "core/storage/store.h"
#include "core/workbook/passage.h"
#include "tests/support/walk.h"
#include "ui/frame/infobar.h"
#include "ui/frame/sidepanel.h"
#include "ui/pages/records/partlist.h"
#include "ui/widgets/growingedit.h"

#include <QProcess>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

/// Every page, and the panel of the first row of each of its lists, with all that is folded in it opened and the first
/// part of each list of parts shown. Stays with what is opened: whoever looks on does not come back to a page anew.
template<typename Visit>
void forEachPanel(MainWindow &window, Visit visit)
{
    const auto unfold = [&window] {
        for (int round = 0; round < 3; ++round) {
            for (const QPointer<FoldButton> &fold : gui::shownIn<FoldButton>(*window.page())) {
                if (fold && fold->isVisible() && !fold->isChecked())
                    fold->click();
            }
            gui::settle();
        }
    };
    gui::forEachPage(window, [&](Page &page) {
        visit(page.key());
        gui::forEachFirstRow(window, page, 1, [&](Page &shown) {
            if (shown.shownDetails() == Place())
                return;
            unfold();
            for (const QPointer<PartList> &parts : gui::shownIn<PartList>(shown)) {
                auto *list = parts ? parts->findChild<EntryList *>() : nullptr;
                if (!list || !list->isVisible() || list->model()->rowCount() == 0)
                    continue;
                gui::clickRow(list, 0);
                gui::settle();
            }
            visit(shown.key() + u", "_s + shown.shownDetails().table.toString());
        });
    });
}

/// Where everything is scrolled to.
QList<std::pair<int, int>> scrolled(const QWidget &window)
{
    QList<std::pair<int, int>> at;
    for (const QPointer<PageArea> &area : gui::shownIn<PageArea>(window))
        at += {area->horizontalScrollBar()->value(), area->verticalScrollBar()->value()};
    return at;
}

} // namespace

/// Law 3 of the window: what is typed into is in sight, before and after Return.
class TestSight : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whereOneAddsStaysInSight_data()
    {
        QTest::addColumn<bool>("sample");
        QTest::newRow("a new workbook") << false;
        QTest::newRow("the sample") << true;
    }
    /// Every line that adds, of every page, in a small window.
    void whereOneAddsStaysInSight()
    {
        QFETCH(const bool, sample);
        gui::Stage stage;
        MainWindow &window = sample ? stage.openSample() : stage.create(QStringLiteral("Norvik"));
        window.resize(1024, 600);
        QVERIFY(gui::show(window));
        int lines = 0;
        gui::forEachPage(window, [&](Page &page) {
            for (const QPointer<AddLine> &add : gui::shownIn<AddLine>(page)) {
                if (!add || !add->isVisible())
                    continue;
                ++lines;
                gui::bringIntoView(add);
                gui::click(add->line());
                for (int i = 0; i < 12; ++i) {
                    const int stood = gui::inWindow(add->line(), {}).y();
                    const QScrollBar &bar = *gui::areaOf(add)->verticalScrollBar();
                    const bool canScroll = i > 0 && bar.value() > 100 && bar.value() < bar.maximum() - 100;
                    gui::type(QStringLiteral("3 Mar 2026 line %1 of %2").arg(i).arg(lines));
                    gui::settle();
                    QVERIFY2(gui::isInSight(add->line()), qPrintable(gui::nameOf(add->line())));
                    gui::press(Qt::Key_Return);
                    gui::settle();
                    QTRY_VERIFY2(gui::isInSight(add->line()), qPrintable(gui::nameOf(add->line())));
                    QVERIFY2(QApplication::focusWidget() == add->line(),
                             qPrintable(gui::nameOf(add->line()) + gui::nameOf(QApplication::focusWidget())));
                    if (canScroll) // else what is added above it can but move it
                        QTRY_VERIFY2(qAbs(gui::inWindow(add->line(), {}).y() - stood) <= 100,
                                     qPrintable(gui::nameOf(add->line())
                                                + QString::number(gui::inWindow(add->line(), {}).y() - stood)));
                }
            }
        });
        QVERIFY(lines > 8);
        qInfo("%d add lines", lines);
    }

    void everyTextIsAsHighAsWhatIsWrittenInIt()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        int texts = 0;
        // What stands in a widget ends before its end, however it is folded.
        const auto isWhole = [](const QWidget *edit) {
            const PageArea *area = gui::areaOf(edit);
            for (const QWidget *part = edit; area && part != area->widget(); part = part->parentWidget()) {
                if (part->geometry().bottom() > part->parentWidget()->rect().bottom())
                    return false;
            }
            return true;
        };
        for (const PageEntry &entry : pageRegistry()) {
            window.openPage(entry.key);
            for (const QPointer<GrowingEdit> &edit : gui::shownIn<GrowingEdit>(*window.page()))
                QTRY_VERIFY2(isWhole(edit),
                             qPrintable(entry.key + QStringLiteral(": ") + edit->toPlainText().left(40)));
        }
        for (const QSize size : {QSize(1280, 800), QSize(1024, 700)}) {
            window.resize(size);
            gui::forEachPage(window, [&](Page &page) {
                for (const QPointer<GrowingEdit> &edit : gui::shownIn<GrowingEdit>(page)) {
                    const auto end = [&] {
                        QTextCursor cursor(edit->document());
                        cursor.movePosition(QTextCursor::End);
                        return edit->cursorRect(cursor).bottom();
                    };
                    const QString what =
                        page.key() + QStringLiteral(": ") + gui::nameOf(edit) + edit->toPlainText().left(40);
                    QTRY_VERIFY2(
                        end() <= edit->viewport()->height() + 1,
                        qPrintable(what + QString::number(end()) + u'/' + QString::number(edit->viewport()->height())));
                    QTRY_VERIFY2(isWhole(edit), qPrintable(what));
                    ++texts;
                }
            });
        }
        QVERIFY(texts > 40);
    }
    /// The widths of letters are rounded in another way there, and lines break elsewhere.
    void theSameAtOtherScales_data()
    {
        QTest::addColumn<QString>("scale");
        QTest::newRow("1.5") << QStringLiteral("1.5");
        QTest::newRow("2") << QStringLiteral("2");
    }
    void theSameAtOtherScales()
    {
        QFETCH(const QString, scale);
        if (qEnvironmentVariableIsSet("QT_SCALE_FACTOR"))
            return;
        QProcess other;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_SCALE_FACTOR"), scale);
        other.setProcessEnvironment(environment);
        other.setProcessChannelMode(QProcess::MergedChannels);
        other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("everyTextIsAsHighAsWhatIsWrittenInIt")});
        QVERIFY(other.waitForFinished(600'000));
        QVERIFY2(other.exitCode() == 0, other.readAll());
    }

    void aTextThatGrowsKeepsItsCursorInSight()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        window.resize(1024, 600);
        QVERIFY(gui::show(window));
        int texts = 0;
        gui::forEachPage(window, [&](Page &page) {
            for (const QPointer<QPlainTextEdit> &text : gui::shownIn<QPlainTextEdit>(page)) {
                if (!text || !text->isVisible() || text->isReadOnly())
                    continue;
                gui::bringIntoView(text);
                text->setFocus();
                for (int i = 0; i < 40; ++i) {
                    gui::type(QStringLiteral("line"));
                    gui::press(Qt::Key_Return);
                    QTRY_VERIFY2(gui::isInSight(text), qPrintable(gui::nameOf(text)));
                }
                gui::press(Qt::Key_Home, Qt::ControlModifier);
                QTRY_VERIFY2(gui::isInSight(text), qPrintable(gui::nameOf(text)));
                ++texts;
                return; // one a page
            }
        });
        QVERIFY2(texts >= 2, qPrintable(QString::number(texts)));
    }

    /// Where a panel lies over the page, it goes as soon as the cursor would be under it; not before.
    void noPanelLiesOverTheCursor()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        window.resize(1024, 700);
        QVERIFY(gui::show(window));
        const auto panel = [&]() -> SidePanel * {
            for (SidePanel *each : window.findChildren<SidePanel *>()) {
                if (each->isVisible())
                    return each;
            }
            return nullptr;
        };
        window.openPage(QStringLiteral("account"));
        window.commands().action(QStringLiteral("changes"))->trigger();
        gui::settle();
        QVERIFY(panel());
        gui::click(gui::find<QLineEdit>(&window, QStringLiteral("Name")));
        gui::settle();
        QVERIFY(panel());
        gui::press(Qt::Key_Tab);
        gui::settle();
        QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Date of the notice"));
        QVERIFY(!panel());

        window.openPage(QStringLiteral("triggers"));
        gui::settle();
        gui::clickRow(gui::shownIn<EntryList>(*window.page()).front(), 0);
        gui::settle();
        QVERIFY(panel());
        auto *line = gui::find<QLineEdit>(&window, QStringLiteral("Add an event"));
        gui::click(line, {60, line->height() / 2});
        gui::type(QStringLiteral("Fri "));
        QVERIFY(panel());
        gui::type(QStringLiteral("a sentence that is as long as the line is wide ").repeated(3));
        gui::settle();
        QVERIFY(!panel());
        QVERIFY(line->hasFocus());
    }

    /// However much is pasted: the cursor stands behind it.
    void whatIsPastedEndsInSight_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("lines") << u"They were never asked, and nobody told them why.\n"_s.repeated(2000);
        QTest::newRow("one line") << u"They were never asked, and nobody told them why. "_s.repeated(2000);
    }
    void whatIsPastedEndsInSight()
    {
        QFETCH(const QString, text);
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        window.resize(1024, 700);
        QVERIFY(gui::show(window));
        const Snapshot &data = window.document().data();
        for (const Place &place :
             {Place{"line", data.lines.at(0).id, "text"}, Place{"account", data.account.id, "notice_text"},
              Place{"event", data.events.at(0).id, "body"}}) {
            window.reveal(place);
            gui::settle();
            auto *edit = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
            QVERIFY2(edit, place.table.toString().toUtf8());
            gui::press(Qt::Key_End, Qt::ControlModifier);
            gui::paste(text);
            gui::settle();
            QTRY_VERIFY2(gui::isInSight(edit), place.table.toString().toUtf8());
            QTRY_VERIFY(window.desk().value(place).toString().size() >= text.size()); // stored meanwhile
            gui::settle();
            QVERIFY2(gui::isInSight(edit), place.table.toString().toUtf8());
            gui::type(u"n"_s);
            gui::settle();
            QVERIFY(gui::isInSight(edit));
            gui::press(Qt::Key_Home, Qt::ControlModifier);
            QTRY_VERIFY2(gui::isInSight(edit), place.table.toString().toUtf8());
        }
    }

    /// It hangs at its field, and nothing moves below it: wherever a choice can be made, with the mouse and by keys.
    void openingAListOfChoicesScrollsNothing()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        window.resize(1024, 700);
        QVERIFY(gui::show(window));
        QSet<QString> seen;
        QStringList wrong;
        int opened = 0;
        forEachPanel(window, [&](const QString &where) {
            for (const QPointer<QComboBox> &combo : gui::shownIn<QComboBox>(*window.page())) {
                const QString what = where + u": "_s + (combo ? combo->accessibleName() : QString());
                if (!combo || !combo->isVisible() || !combo->isEnabled() || seen.contains(what))
                    continue;
                seen += what;
                for (const bool byMouse : {true, false}) {
                    gui::bringIntoView(combo);
                    const QPoint arrow(combo->width() - 10, combo->height() / 2);
                    if (!combo->isAncestorOf(window.childAt(combo->mapTo(&window, arrow)))
                        && combo != window.childAt(combo->mapTo(&window, arrow)))
                        break; // under the panel
                    byMouse ? void(gui::point(combo, arrow)) : combo->setFocus();
                    gui::settle();
                    const auto before = scrolled(window);
                    byMouse ? gui::click(combo, arrow) : gui::press(Qt::Key_Down, Qt::AltModifier);
                    gui::settle();
                    ++opened;
                    const QWidget *list = QApplication::activePopupWidget();
                    const QRect field(combo->mapToGlobal(QPoint()), combo->size());
                    if (!list)
                        wrong += what + u": no list opens"_s;
                    else if (!list->geometry().adjusted(-8, -8, 8, 8).intersects(field))
                        wrong += what + u": the list hangs elsewhere"_s;
                    if (const auto after = scrolled(window); after != before)
                        wrong += what + (byMouse ? u": a click"_s : u": the key"_s) + u" scrolls"_s;
                    if (list)
                        gui::press(Qt::Key_Escape);
                    gui::settle();
                }
            }
        });
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY2(opened > 60, qPrintable(QString::number(opened)));
        qInfo("%d lists of choices", opened);
    }

    /// Whatever stands in it: neither a page nor a panel scrolls sideways, by the wheel or by Tab.
    void nothingIsWiderThanItsPlace()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        window.resize(1024, 700);
        QVERIFY(gui::show(window));
        Desk &desk = window.desk();
        // In every text one passage stands and others have changed since.
        QVERIFY(desk.perform(Change::import(1, u"test"_s), [&](Store &store) -> Result<void> {
            const Snapshot before = desk.data();
            for (const auto &[table, column, id] :
                 {std::tuple(TableKey("line"), ColumnKey("text"), before.lines.at(0).id),
                  std::tuple(TableKey("event"), ColumnKey("body"), before.events.at(0).id),
                  std::tuple(TableKey("stated_reason"), ColumnKey("text"), before.statedReasons.at(0).id),
                  std::tuple(TableKey("account"), ColumnKey("notice_text"), before.account.id)}) {
                STRAW_TRY(store.setField(table, id, column, u"These words stand."_s));
                for (const QString &words : {u"These words"_s, u"no longer here"_s, u"nor these"_s}) {
                    Evidence evidence;
                    evidence.causeId = before.causes.at(0).id;
                    evidence.stance = "for";
                    evidence.targetTable = table;
                    evidence.targetId = id;
                    evidence.targetColumn = column;
                    evidence.passage = words;
                    evidence.id = passageId(evidence);
                    STRAW_TRY(store.put(evidence));
                }
            }
            return {};
        }));
        QStringList wrong;
        int looked = 0;
        const auto look = [&](const QString &where) {
            gui::settle();
            for (const QPointer<PageArea> &area : gui::shownIn<PageArea>(window)) {
                ++looked;
                if (area->horizontalScrollBar()->maximum() == 0)
                    continue;
                QString widest;
                int most = 0;
                for (const QWidget *part : area->widget()->findChildren<QWidget *>()) {
                    if (part->isVisible() && part->findChildren<QWidget *>().isEmpty()
                        && part->minimumSizeHint().width() > most) {
                        most = part->minimumSizeHint().width();
                        widest = gui::nameOf(part);
                    }
                }
                wrong += where + u": "_s + QString::number(area->horizontalScrollBar()->maximum()) + u", perhaps "_s
                         + widest;
            }
        };
        forEachPanel(window, look);
        for (const Command &command : window.commands().commands()) {
            if (command.stop != Stop::Panel || !window.commands().action(command.id)->isEnabled())
                continue;
            command.run();
            look(command.id);
        }
        window.reveal({"line", window.document().data().lines.at(0).id, "text"});
        look(u"note"_s);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY2(looked > 60, qPrintable(QString::number(looked)));
    }

    /// What concerns the workbook as a whole stands beside a page that keeps enough room, else over it: it moves
    /// nothing there, lies over nothing that stands below, and goes when one is led to the page.
    void aPanelOfTheWorkbookLeavesAPageItsRoom_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("wide") << QSize(1280, 800);
        QTest::newRow("small") << QSize(1024, 700);
    }
    void aPanelOfTheWorkbookLeavesAPageItsRoom()
    {
        QFETCH(QSize, size);
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        window.resize(size);
        QVERIFY(gui::show(window));
        int panels = 0;
        for (const Command &command : window.commands().commands()) {
            if (command.stop != Stop::Panel || !window.commands().action(command.id)->isEnabled())
                continue;
            const int before = window.page()->width();
            command.run();
            gui::settle();
            const auto all = window.findChildren<SidePanel *>();
            const auto side = std::ranges::find_if(
                all, [&](const SidePanel *panel) { return panel->isVisible() && !window.page()->isAncestorOf(panel); });
            if (side == all.end())
                continue; // a panel of the page
            ++panels;
            const QRect panel(gui::inWindow(*side, {}), (*side)->size());
            QVERIFY2(window.page()->width() >= Page::LeastContent, qPrintable(command.id));
            QVERIFY(window.rect().contains(panel));
            const bool isOver = panel.intersects({gui::inWindow(window.page(), {}), window.page()->size()});
            QCOMPARE(isOver, size.width() < 1200);
            QCOMPARE(window.page()->width() == before, isOver);
            window.desk().tell({QStringLiteral("Something is told."), {}, true});
            gui::settle();
            auto *bar = window.findChild<InfoBar *>();
            QVERIFY(
                !QRect(gui::inWindow(bar, {}), bar->size()).intersects({gui::inWindow(*side, {}), (*side)->size()}));
            bar->close();
            window.reveal({"event", window.document().data().events.at(0).id, "title"});
            QCOMPARE((*side)->isVisible(), !isOver);
            gui::settle();
            QVERIFY(!(*side)->isAncestorOf(QApplication::focusWidget()));
            gui::press(Qt::Key_Escape);
            if ((*side)->isVisible()) {
                (*side)->content()->setFocus();
                gui::press(Qt::Key_Escape);
            }
        }
        QVERIFY2(panels >= 3, qPrintable(QString::number(panels)));
    }
};

QTEST_MAIN(TestSight)
#include "tst_sight.moc"
