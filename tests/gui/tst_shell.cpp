#include "tests/support/programwindows.h"
#include "tests/support/windowdriver.h"
#include "ui/fields/field.h"
#include "ui/frame/infobar.h"
#include "ui/frame/statusline.h"
#include "ui/lists/entrylist.h"
#include "ui/lists/resultlist.h"
#include "ui/pages/registry.h"
#include "ui/sharing/freename.h"
#include "ui/shell/rail.h"
#include "ui/shell/railbutton.h"
#include "ui/shell/startwindow.h"
#include "ui/widgets/textlabel.h"

#include <QAction>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace straw;

/// Windows, start page, commands, search and what is remembered, with real keys and mouse.
class TestShell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Enter runs it, so it has to be the one that is marked, and the only one.
    void theBestMatchOfASheetIsMarked()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        const auto isFirst = [](const QString &name, const QWidget &in) {
            auto *results = gui::find<ResultList>(&in, name);
            return results && results->count() > 1 && results->currentIndex().row() == 0
                   && results->selectionModel()->selectedIndexes().size() == 1
                   && results->verticalScrollBar()->value() == 0;
        };
        gui::press(Qt::Key_K, Qt::ControlModifier);
        QTRY_VERIFY(isFirst("Commands", window));
        gui::type("re");
        QTRY_VERIFY(isFirst("Commands", window));
        gui::press(Qt::Key_Escape);
        gui::press(Qt::Key_F, Qt::ControlModifier);
        gui::type("credit");
        QTRY_VERIFY(isFirst("Search results", window));
    }

    void aNewWorkbookNeedsOnlyAName()
    {
        gui::Stage stage;
        stage.program->start({});
        StartWindow *start = gui::startWindow();
        QVERIFY(start && gui::show(*start));
        gui::click(gui::button(start, "New workbook"));
        gui::type("Norvik / Logistics");
        gui::press(Qt::Key_Tab);
        gui::type("tue");
        gui::press(Qt::Key_Return);
        QTRY_COMPARE(stage.program->windows().size(), size_t(1));
        Document &document = stage.window().document();
        QCOMPARE(document.data().account.name, QStringLiteral("Norvik / Logistics"));
        QCOMPARE(document.data().account.noticeOn, Edtf::day(QDate(2026, 3, 10)));
        QVERIFY(QFile::exists(Program::workbookFolder() + "/Norvik  Logistics.db"));
        QVERIFY(gui::told(stage.window()).contains("enough for now"));
        QTRY_VERIFY(!gui::startWindow());
    }

    void aNameIsAskedForCalmly()
    {
        gui::Stage stage;
        stage.program->showStart(Program::Start::AskForNew);
        StartWindow *start = gui::startWindow();
        QVERIFY(start && gui::show(*start));
        gui::click(gui::button(start, "Create"));
        QVERIFY(stage.program->windows().empty());
        QVERIFY(gui::find<QLineEdit>(start, "Name of the account")->hasFocus());
    }

    void aTakenNameGetsANumber()
    {
        QTemporaryDir folder;
        QCOMPARE(freeName(folder.path(), "Norvik"), folder.path() + "/Norvik.db");
        QFile taken(folder.path() + "/Norvik.db");
        QVERIFY(taken.open(QIODevice::WriteOnly));
        QCOMPARE(freeName(folder.path(), "Norvik"), folder.path() + "/Norvik 2.db");
        QCOMPARE(freeName(folder.path(), "..a:b*c. "), folder.path() + "/abc.db");
        QCOMPARE(freeName(folder.path(), "???"), folder.path() + "/Workbook.db");
    }

    void savingAnswersWhere()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        QVERIFY(window.document().setField("account", "account", "segment", QStringLiteral("x")));
        gui::press(Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY2(gui::told(window).startsWith("All saved, in Sample.db, 09:00"), qPrintable(gui::told(window)));
    }

    void undoSaysWhatItTakesBack()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        QVERIFY(window.document().setField("account", "account", "owner_id", QVariant()));
        QAction *undo = window.commands().action("undo");
        QCOMPARE(undo->text(), QStringLiteral("Undo change: Account owner"));
        const QString before = window.document().data().account.ownerId;
        gui::press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(window.document().data().account.ownerId != before);
        QCOMPARE(window.commands().action("redo")->text(), QStringLiteral("Redo change: Account owner"));
    }

    void undoLeadsToWhatItChanged()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        const auto &data = window.document().data();
        const QString action = data.actions.at(0).id;
        const QString title = data.actions.at(0).title;
        const QString person = data.people.at(0).id;
        QVERIFY(window.document().setField("person", person, "goals", "Plans on time"));
        QVERIFY(window.document().setField("action", action, "title", "Something else"));
        QVERIFY(window.document().remove("action", data.actions.at(1).id));

        // A record that is back is selected on its page.
        window.openPage("history");
        gui::press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(window.page()->key(), QStringLiteral("actions"));
        const QString back = data.actions.at(1).id;
        const auto isCurrent = [&](const QString &id) {
            const auto lists = window.page()->findChildren<EntryList *>();
            return std::any_of(lists.begin(), lists.end(), [&id](EntryList *list) { return list->currentId() == id; });
        };
        QVERIFY(isCurrent(back));
        // So is one that changed on the page in sight, without moving the cursor.
        QWidget *cursor = QApplication::focusWidget();
        gui::press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(data.actions.find(action)->title, title);
        QVERIFY(isCurrent(action));
        QCOMPARE(QApplication::focusWidget(), cursor);
        // On another page, the way leads there.
        gui::press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(window.page()->key(), QStringLiteral("account"));
        window.openPage("history");
        gui::press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(window.page()->key(), QStringLiteral("account"));
        QVERIFY(isCurrent(person));
    }

    void returnPressesTheButtonWithTheFocus()
    {
        gui::Stage stage;
        stage.program->start({});
        StartWindow *start = gui::startWindow();
        QVERIFY(gui::show(*start));
        gui::button(start, "New workbook")->setFocus();
        gui::press(Qt::Key_Return);
        QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Name of the account"));
    }

    void whatIsTypedGoesBeforeTheDocument()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        window.openPage("account");
        window.reveal({"account", "account", "name"});
        const QString name = window.document().data().account.name;
        gui::type("zzz");
        gui::press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(qobject_cast<QLineEdit *>(QApplication::focusWidget())->text(), name);
        QCOMPARE(window.document().data().account.name, name);
    }

    void searchLandsInTheFieldWithTheHitMarked()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        gui::press(Qt::Key_F, Qt::ControlModifier);
        gui::type(window.document().data().account.noticeText.section(' ', 0, 0));
        auto *results = gui::find<ResultList>(&window, "Search results");
        QVERIFY(results && results->count() > 0);
        int row = -1;
        for (int i = 0; i < results->count() && row < 0; ++i) {
            if (results->model()->index(i, 0).data(Qt::AccessibleTextRole).toString().contains("notice, word for word"))
                row = i;
        }
        QVERIFY(row >= 0);
        for (int i = 0; i < row; ++i)
            gui::press(Qt::Key_Down);
        gui::press(Qt::Key_Return);
        QCOMPARE(window.page()->key(), QStringLiteral("account"));
        auto *edit = qobject_cast<QPlainTextEdit *>(QApplication::focusWidget());
        QVERIFY(edit);
        QCOMPARE(edit->extraSelections().size(), 1);
        QCOMPARE(edit->extraSelections().front().cursor.selectionStart(), 0);
        QVERIFY(!edit->textCursor().hasSelection()); // a stray letter takes nothing away
    }

    void thePaletteRunsACommand()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        window.openPage("account");
        gui::press(Qt::Key_K, Qt::ControlModifier);
        gui::type("triggers");
        gui::press(Qt::Key_Return);
        QCOMPARE(window.page()->key(), QStringLiteral("triggers"));
    }

    void escapeGivesTheFocusBack()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        window.openPage("account");
        QWidget *before = QApplication::focusWidget();
        gui::press(Qt::Key_K, Qt::ControlModifier);
        QVERIFY(QApplication::focusWidget() != before);
        gui::press(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), before);
    }

    void theRailTellsHowFarEachPageIs()
    {
        gui::Stage stage;
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        auto *rail = window.findChild<Rail *>();
        QCOMPARE(rail->findChildren<RailButton *>().size(), qsizetype(pageRegistry().size()));
        for (auto *button : rail->findChildren<RailButton *>())
            QVERIFY2(!button->accessibleName().endsWith("not begun"), qPrintable(button->accessibleName()));
        auto *history = rail->findChildren<RailButton *>().at(2);
        gui::click(history);
        QCOMPARE(window.page()->key(), history->page());
    }

    void itOpensWhereItWasLeft()
    {
        gui::Stage stage;
        stage.openSample();
        QString path;
        {
            MainWindow &window = stage.window();
            QVERIFY(gui::show(window));
            window.reveal({"account", "account", "notice_text"});
            path = window.document().path();
            window.close();
        }
        stage.restart();
        MainWindow &window = stage.open(path);
        QVERIFY(gui::show(window));
        QCOMPARE(window.page()->key(), QStringLiteral("account"));
        auto *field = qobject_cast<Field *>(QApplication::focusWidget()->parentWidget());
        QVERIFY(field);
        QCOMPARE(field->place().column, QStringLiteral("notice_text"));
    }

    void openingTwiceBringsUpTheSameWindow()
    {
        gui::Stage stage;
        stage.openSample();
        const QString path = stage.window().document().path(), link = stage.home() + "/link.db";
        stage.program->open(path);
        QVERIFY(stage.window().isActiveWindow() || gui::show(stage.window()));

        // By another name it takes a look at the file to know.
        QVERIFY(QFile::link(path, link));
        stage.program->showStart();
        QTRY_VERIFY(gui::startWindow()->isActiveWindow());
        stage.program->open(link);
        QTRY_VERIFY(stage.window().isActiveWindow());
        QCOMPARE(stage.program->windows().size(), size_t(1));
    }

    void twoWorkbooksHaveTwoWindows()
    {
        gui::Stage stage;
        stage.openSample();
        stage.create("Second");
        QCOMPARE(stage.program->windows().size(), size_t(2));
    }

    void aFileThatCannotBeOpenedIsExplained()
    {
        gui::Stage stage;
        const QString path = stage.home() + "/letter.db";
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Dear Anna, this is a letter and no workbook.");
        file.close();
        stage.program->start({path});
        QTRY_VERIFY(gui::startWindow());
        StartWindow *start = gui::startWindow();
        QVERIFY2(gui::told(*start).contains("letter.db"), qPrintable(gui::told(*start)));
        QVERIFY(stage.program->windows().empty());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("Dear Anna"));
    }

    void aWorkbookThatIsReadAheadOpensLikeAnyOther()
    {
        gui::Stage stage;
        stage.openSample();
        const QString path = stage.window().document().path();
        const qsizetype events = stage.window().document().data().events.size();
        stage.restart();
        stage.program->start({path}, Program::readAhead(path));
        QTRY_COMPARE(stage.program->windows().size(), 1u);
        QCOMPARE(stage.window().document().path(), path);
        QCOMPARE(stage.window().document().data().events.size(), events);
        QVERIFY(stage.window().desk().setField({"account", "account", "competitor"}, "Kestrel"));
        stage.window().close();
        QTRY_VERIFY(stage.program->windows().empty());

        const QString missing = stage.home() + "/missing.db";
        stage.program->start({missing}, Program::readAhead(missing));
        QTRY_VERIFY(gui::startWindow());
        QVERIFY2(gui::told(*gui::startWindow()).contains("missing.db"), qPrintable(gui::told(*gui::startWindow())));
    }

    void recentWorkbooksComeFromMemoryAlone()
    {
        gui::Stage stage;
        stage.openSample();
        const QString path = stage.window().document().path();
        stage.window().close();
        stage.restart();
        QVERIFY(QFile::remove(path));
        stage.program->start({});
        StartWindow *start = gui::startWindow();
        QVERIFY(start && gui::show(*start));
        auto *recents = gui::find<ResultList>(start, "Recent workbooks");
        QVERIFY(recents);
        QCOMPARE(recents->count(), 1);
        recents->setFocus();
        gui::press(Qt::Key_Return);
        QTRY_VERIFY(gui::told(*start).contains("Sample.db"));
        gui::click(gui::button(start, "Take it off the list"));
        QCOMPARE(stage.program->recents().all().size(), size_t(0));
    }

    void theThemeSwitchesLive()
    {
        gui::Stage stage(Theme::Light);
        MainWindow &window = stage.openSample();
        QVERIFY(gui::show(window));
        const auto ground = [&window] {
            return window.grab().toImage().pixelColor(window.width() - 20, window.height() / 2).lightness();
        };
        QVERIFY(ground() > 200);
        Theme::instance().setChoice(Theme::Dark);
        QTRY_VERIFY(ground() < 60);
        for (const auto *label : window.findChildren<TextLabel *>())
            QVERIFY2(label->palette().color(QPalette::WindowText).lightness() > 90, qPrintable(label->text()));
    }

    void theSampleIsNothingToUndo()
    {
        gui::Stage stage;
        stage.openSample();
        QVERIFY(!stage.window().document().undoable());
        QCOMPARE(stage.window().document().data().account.name, QStringLiteral("Norvik Logistics"));
    }

    void theStatusSaysWhereTheFileStands()
    {
        const QLocale locale(QLocale::English, QLocale::UnitedKingdom);
        PublishState state;
        state.path = "/share/Norvik.db";
        state.at = QDateTime(QDate(2026, 3, 12), QTime(14, 3));
        QCOMPARE(StatusLine::sentence(state, locale), QStringLiteral("All saved, in Norvik.db, 14:03"));
        state.phase = PublishState::TargetChanged;
        QVERIFY(StatusLine::sentence(state, locale).contains("someone else"));
    }
};

QTEST_MAIN(TestShell)
#include "tst_shell.moc"
