#include "core/guide/begun.h"
#include "core/guide/pages.h"
#include "core/journal/revision.h"
#include "core/storage/store.h"
#include "tests/support/fakeworkbook.h"
#include "tests/support/programwindows.h"
#include "tests/support/windowdriver.h"
#include "ui/frame/infobar.h"
#include "ui/shell/preferencesdialog.h"
#include "ui/shell/startwindow.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLineEdit>
#include <QTimer>

using namespace straw;

namespace {

/// The sample, in a window in front.
MainWindow &openSample(gui::Stage &stage)
{
    MainWindow &window = stage.openSample();
    if (!gui::show(window))
        qFatal("the window does not get active");
    return window;
}

QString closeAll(gui::Stage &stage)
{
    const QString path = stage.window().document().path();
    if (!stage.window().document().publishAndWait())
        qFatal("it was not saved");
    stage.restart();
    return path;
}

} // namespace

/// What becomes of the files of workbooks, with real windows, keys and mouse.
class TestFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aConflictCopyIsSpokenOfTakenInAndPutAway()
    {
        gui::Stage stage;
        MainWindow &window = openSample(stage);
        const QString copy = Program::workbookFolder() + "/Sample-LAPTOP-4F2.db";
        QVERIFY(QFile::copy(window.document().path(), copy));
        {
            Environment colleague = stage.program->environment();
            colleague.identity = {"Ruth Okafor", "laptop-2"};
            colleague.home += "-2";
            const auto theirs = Document::open(copy, colleague);
            QVERIFY(theirs && (*theirs)->setField("account", "account", "segment", "Freight"));
            QVERIFY((*theirs)->publishAndWait());
        }
        QTRY_VERIFY_WITH_TIMEOUT(gui::told(window).startsWith("Sample-LAPTOP-4F2.db is a copy of this workbook"),
                                 15'000);
        gui::click(gui::button(&window, "Look at it"));
        QPointer<QAbstractButton> verb = gui::find<QAbstractButton>(&window, "Sample-LAPTOP-4F2.db: Merge it");
        QVERIFY(verb && verb->hasFocus());
        gui::press(Qt::Key_Space);
        QTRY_COMPARE(window.document().data().account.segment, QString("Freight"));
        QTRY_VERIFY(gui::told(window).contains("Ruth"));
        QCOMPARE(gui::told(window), QString("1 entry changed by Ruth Okafor: account."));
        QTRY_VERIFY(verb = gui::find<QAbstractButton>(&window, "Sample-LAPTOP-4F2.db: Move to earlier states"));
        gui::click(verb);
        QTRY_VERIFY(gui::told(window).startsWith("Sample-LAPTOP-4F2.db is now among the earlier states"));
        QCOMPARE(QDir(Program::workbookFolder()).entryList({"*.db"}), QStringList{"Sample.db"});
    }

    void entriesOfAnotherWorkbookAreAddedOnlyWhenAsked()
    {
        gui::Stage stage;
        MainWindow &window = openSample(stage);
        const QString path = Program::workbookFolder() + "/Begun apart.db";
        {
            Account account;
            account.name = "Norvik";
            const auto other = Document::create(path, account, stage.program->environment(), [](Store &store) {
                Event event;
                event.id = "0190a000-0000-7000-8000-00000000e001";
                event.title = "The depot called";
                return store.insert(event);
            });
            QVERIFY(other);
        }
        const qsizetype before = window.document().data().events.size();
        QTimer::singleShot(0, &window, [&] {
            auto *dialog = gui::shownWindow<QFileDialog>();
            dialog->findChild<QLineEdit *>()->setText(path);
            static_cast<QDialog *>(dialog)->accept();
        });
        window.commands().action("bring-in")->trigger();
        QTRY_VERIFY(gui::told(window).startsWith("Begun apart.db is a workbook of its own"));
        QCOMPARE(window.document().data().events.size(), before);
        gui::click(gui::button(&window, "Import its entries"));
        QTRY_COMPARE(gui::told(window), QString("1 entry of Begun apart.db was added."));
        QCOMPARE(window.document().data().events.size(), before + 1);
        QCOMPARE(window.document().data().account.name, QString("Norvik Logistics"));
        gui::press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(window.document().data().events.size(), before);
    }

    void whatSomebodyElseDidLastIsSaidOnOpening()
    {
        gui::Stage stage;
        openSample(stage);
        const QString path = closeAll(stage);
        stage.clock->advance(3'600'000);
        {
            Environment colleague = stage.program->environment();
            colleague.identity = {"Ruth Okafor", "laptop-2"};
            colleague.home += "-2";
            const auto theirs = Document::open(path, colleague);
            QVERIFY(theirs && (*theirs)->setField("account", "account", "segment", "Freight"));
            QVERIFY((*theirs)->publishAndWait());
        }
        QVERIFY(gui::show(stage.open(path)));
        QCOMPARE(gui::told(stage.window()), QString("Last changed by Ruth Okafor, 12/03/2026 10:00."));
        const QString again = closeAll(stage);
        QCOMPARE(gui::told(stage.open(again)), QString()); // it was said
    }

    void aDamagedFileOpensInTheStateThatWasSavedLast()
    {
        gui::Stage stage;
        QVERIFY(openSample(stage).document().setField("account", "account", "segment", "Freight"));
        const QString path = closeAll(stage);
        const QByteArray damaged = bytesOf(path).first(5000);
        QVERIFY(writeBytes(path, damaged));

        stage.program->open(path);
        QTRY_VERIFY(gui::shownWindow<StartWindow>());
        auto *start = gui::shownWindow<StartWindow>();
        QVERIFY(gui::show(*start));
        QVERIFY(gui::told(*start).startsWith("Sample.db is incomplete") || gui::told(*start).contains("incomplete"));
        gui::click(gui::button(start, "Open the state of 12/03/2026 09:00"));
        QTRY_COMPARE(stage.program->windows().size(), size_t(1));
        QCOMPARE(stage.window().document().path(), path);
        QCOMPARE(stage.window().document().data().account.segment, QString("Freight"));
        const QString kept = gui::told(stage.window()).section("kept as ", 1).chopped(1);
        QCOMPARE(bytesOf(Program::workbookFolder() + '/' + kept), damaged);
    }

    void aFileCopiedForTheNextCustomerBecomesAWorkbookOfItsOwn()
    {
        gui::Stage stage;
        MainWindow *window = &openSample(stage);
        const QString path = window->document().path(), id = window->document().documentId();
        const qsizetype events = window->document().data().events.size();
        QVERIFY(window->document().setField("account", "account", "name", "Norvik Logistics GmbH"));
        QVERIFY(!gui::told(*window).contains("another customer")); // still the same one
        QVERIFY(window->document().setField("account", "account", "name", "Kestrel Freight"));
        QVERIFY(gui::told(*window).contains("copied for another customer"));
        gui::click(gui::button(window, "It is a new account"));
        QTRY_VERIFY2(stage.program->windows().size() == 1 && stage.window().document().documentId() != id,
                     qPrintable(gui::told(stage.window())));

        Document &own = stage.window().document();
        QCOMPARE(own.path(), path);
        QCOMPARE(own.data().account.name, QString("Kestrel Freight"));
        QCOMPARE(own.data().events.size(), events);
        QCOMPARE(own.history()->size(), size_t(1));
        QVERIFY(gui::told(stage.window()).startsWith("This is a workbook of its own now."));
        QVERIFY(own.setField("account", "account", "segment", "Freight"));
        QVERIFY(own.publishAndWait());
        QVERIFY(!bytesOf(path).contains("Norvik Logistics GmbH")); // nothing in free pages either
        QCOMPARE(QDir(Program::workbookFolder()).entryList(QDir::Files | QDir::Hidden), QStringList{"Sample.db"});
        QTRY_COMPARE(QDir(stage.home() + "/program/working").entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
    }

    void aNewWorkbookTakesQuestionsAndListsOfAnotherAndNothingElse()
    {
        gui::Stage stage;
        MainWindow &window = openSample(stage);
        QVERIFY(window.document().perform(Change::add("prompt"), [](Store &store) -> Result<void> {
            Prompt prompt;
            prompt.id = "own-question";
            prompt.page = "triggers";
            prompt.text = "Who called last?";
            STRAW_TRY(store.insert(prompt));
            Choice choice;
            choice.id = "reason/weather";
            choice.list = "reason";
            choice.key = "weather";
            choice.label = "The weather";
            STRAW_TRY(store.insert(choice));
            Criterion criterion;
            criterion.id = "own-criterion";
            criterion.card = "decision";
            criterion.question = "Are there days for it?";
            criterion.answer = "yes";
            criterion.note = "Norvik waits for it.";
            STRAW_TRY(store.insert(criterion));
            Lesson lesson;
            lesson.id = "own-lesson";
            lesson.kind = "poorly";
            lesson.text = "Nobody at Norvik was asked.";
            STRAW_TRY(store.insert(lesson));
            Parked parked;
            parked.id = "own-parked";
            parked.text = "Who owns the list?";
            return store.insert(parked);
        }));
        QVERIFY(window.document().publishAndWait());
        window.commands().action("new-from")->trigger();
        auto *start = gui::shownWindow<StartWindow>();
        QVERIFY(start && gui::show(*start));
        QVERIFY(gui::find<QComboBox>(start, "Questions, lists and lessons")->currentText().startsWith("As in "));
        gui::type("Kestrel Freight");
        gui::press(Qt::Key_Return);
        QTRY_COMPARE(stage.program->windows().size(), size_t(2));

        const Snapshot &made = stage.window().document().data();
        QCOMPARE(made.account.name, QString("Kestrel Freight"));
        QVERIFY(made.prompts.find("own-question") && made.choices.find("reason/weather"));
        const QString lesson =
            "What is different here? In an earlier case this went poorly: “Nobody at the customer was asked.”";
        QVERIFY(std::ranges::find(made.prompts, lesson, &Prompt::text) != made.prompts.end());
        QVERIFY(std::ranges::find(made.parked, "Who owns the list?", &Parked::text) != made.parked.end());
        QVERIFY(made.lessons.isEmpty());
        QCOMPARE(made.events.size(), 0);
        QCOMPARE(made.people.size(), 0);
        const Criterion *own = made.criteria.find("own-criterion"), *ideal = made.criteria.find("profile/decider");
        QVERIFY(own && own->question == "Are there days for it?" && own->answer.isEmpty() && own->note.isEmpty());
        QVERIFY(ideal && ideal->now.isEmpty() && ideal->proposalText.isEmpty() && ideal->ownerId.isEmpty());
        QVERIFY(!made.criteria.find("decision/solvent")); // it stands on every card
        QVERIFY(!isBegun(*Pages::instance().find("decision"), made, QDate(2026, 3, 12)));
        QVERIFY(stage.window().document().documentId() != window.document().documentId());
    }

    void howLongEarlierStatesAreKeptIsAPreference()
    {
        gui::Stage stage;
        QCOMPARE(stage.program->environment().backupMonths, 12);
        stage.program->showStart();
        stage.program->showPreferences(gui::shownWindow<StartWindow>());
        auto *dialog = gui::shownWindow<PreferencesDialog>();
        QVERIFY(dialog && gui::show(*dialog));
        gui::click(gui::button(dialog, "3 years"));
        stage.restart();
        QCOMPARE(stage.program->environment().backupMonths, 36);
    }
};

QTEST_MAIN(TestFiles)
#include "tst_files.moc"
