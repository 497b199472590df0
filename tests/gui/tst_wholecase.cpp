#include "tests/support/windowuser.h"
#include "tests/support/workbench.h"
#include "ui/pages/interviews/interviewsheet.h"
#include "ui/pages/review/reportwindow.h"

#include <QFileDialog>
#include <QPdfDocument>
#include <QTableView>
#include <QTimer>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

const QString notice = u"We end our contract with effect from 30 April 2026."_s;
} // namespace

/// One cancelled account from the start page to the report, over all pages, as one person would play
/// it: real windows, real keys, real clicks, and nothing that reaches past the screen.
class TestWholeCase : public QObject
{
    Q_OBJECT

    static void tellOfTheAccount(WindowUser &user)
    {
        user.goTo(Qt::Key_1, u"account"_s);
        user.add(u"Add a person: Their people"_s, u"Ingrid Solberg, Head of dispatch"_s);
        user.add(u"Add a person: Our people"_s, u"Lena Hart, Account manager"_s);
        user.press(u"Contract and money"_s);
        user.fill(u"Currency"_s, u"EUR"_s);
        user.fill(u"Annual revenue"_s, u"84000"_s);
        user.fill(u"Account owner"_s, u"Lena Hart"_s);
        user.press(u"Ideal customer and competitor"_s);
        user.choose(u"Fit with our ideal customer: Fits in part"_s);

        const Account &account = user.data().account;
        QCOMPARE(account.name, u"Norvik Logistics"_s);
        QCOMPARE(account.noticeOn, Edtf::day(QDate(2026, 3, 10)));
        QCOMPARE(account.noticeText, notice);
        QCOMPARE(account.arrMinor, 8'400'000);
        QCOMPARE(user.data().people.size(), 2);
        QCOMPARE(user.data().nameOf(account.ownerId), u"Lena Hart"_s);
    }

    static void tellOfTheLastDays(WindowUser &user)
    {
        user.goTo(Qt::Key_2, u"triggers"_s);
        user.add(u"Add an event"_s, u"Fri 15:40 credit refused @Meyer #ops via phone !"_s);
        user.add(u"Add an event"_s, u"4 Mar depot without plans @Ingrid Solberg"_s);
        user.open(u"depot without plans"_s);
        user.press(u"Complaint"_s);
        user.press(u"This was a complaint"_s);
        QCoreApplication::processEvents(); // what a complaint holds comes a moment later
        user.fill(u"What they wanted"_s, u"A plan for Monday"_s);
        user.fill(u"Replied on"_s, u"7 Mar"_s);
        gui::press(Qt::Key_Escape);

        QCOMPARE(user.data().events.size(), 2);
        const Event &straw = user.data().events.at(1);
        QCOMPARE(user.data().workbook.finalStrawId, straw.id);
        QCOMPARE(straw.title, u"credit refused"_s);
        QCOMPARE(user.data().complaints.size(), 1);
        const Complaint &complaint = user.data().complaints.at(0);
        QCOMPARE(complaint.wanted, u"A plan for Monday"_s);
        QCOMPARE(complaint.repliedOn, Edtf::day(QDate(2026, 3, 7)));
        QCOMPARE(user.data().people.size(), 3); // Meyer is new, Ingrid Solberg is not
    }

    static void tellOfTheHistory(WindowUser &user)
    {
        user.goTo(Qt::Key_3, u"history"_s);
        gui::paste(
            u"2024-01-08 contract signed\n3 Jun 2024 - first depot plans with it\nspring 2025: reviews stop\nno date at all"_s);
        auto *preview = user.window().findChild<QTableView *>(u"importPreview"_s);
        QTRY_COMPARE(preview->model()->rowCount(), 4);
        QTRY_VERIFY(gui::button(&user.window(), u"Add 3 events"_s));
        user.press(u"Add 3 events"_s);
        user.add(u"Add to the history"_s, u"15 Sep 2025 usage halves @Ingrid Solberg"_s);
        user.press(u"Warning signs"_s);
        QCOMPARE(user.data().events.size(), 6);
        QCOMPARE(user.data().events.at(0).at, Edtf::day(QDate(2024, 1, 8)));
    }

    static void holdAnInterview(WindowUser &user)
    {
        user.goTo(Qt::Key_4, u"interviews"_s);
        user.add(u"Add an open question"_s, u"Who signed it off? by Friday @Lena Hart"_s);
        user.add(u"Plan an interview"_s, u"Ingrid Solberg on Thursday via phone"_s);
        gui::press(Qt::Key_Tab);
        gui::press(Qt::Key_Return);
        const auto *sheet = user.window().page()->findChild<InterviewSheet *>();
        QTRY_VERIFY(sheet->mapTo(user.window().page(), QPoint()).y() < 60); // it takes the page from the top
        gui::type(u"Nobody asked us before the switch."_s);
        gui::press(Qt::Key_Return);
        gui::type(u"The plans came too late for the early shift."_s);
        gui::press(Qt::Key_Return);
        gui::press(Qt::Key_Up);
        gui::press(Qt::Key_Return);
        user.choose(u"Consent to quoting: May be quoted by name"_s);
        gui::press(Qt::Key_Escape);
        user.press(u"Thanked today"_s);

        QCOMPARE(user.data().interviews.size(), 1);
        const Interview &interview = user.data().interviews.at(0);
        QCOMPARE(interview.status, u"held"_s);
        QCOMPARE(interview.thankedOn, Edtf::day(QDate(2026, 3, 12)));
        QCOMPARE(user.data().lines.size(), 2);
        QCOMPARE(user.data().lines.at(0).quotable, u"not_asked"_s);
        QCOMPARE(user.data().lines.at(1).quotable, u"named"_s);
        QCOMPARE(user.data().unknowns.size(), 1);
    }

    static void sayWhatWeBelieve(WindowUser &user)
    {
        user.goTo(Qt::Key_5, u"causes"_s);
        user.add(u"Add what they said"_s, u"The price no longer fits our budget"_s);
        user.add(u"Add a cause"_s, u"Dispatch never planned with it"_s);
        user.press(u"Make it the main cause"_s);
        gui::click(user.seen<QLineEdit>(u"Find evidence"_s));
        gui::type(u"usage halves"_s);
        gui::press(Qt::Key_Return);
        gui::type(u"Two of eleven depots were left"_s);
        gui::press(Qt::Key_Tab);
        gui::click(user.seen<QLineEdit>(u"Find evidence"_s));
        gui::type(u"early shift"_s);
        gui::press(Qt::Key_Return);
        gui::press(Qt::Key_Escape);

        QCOMPARE(user.data().causes.size(), 1);
        const Cause &cause = user.data().causes.at(0);
        QCOMPARE(user.data().statedReasons.at(0).causeId, cause.id);
        QCOMPARE(user.data().workbook.mainCauseId, cause.id);
        QCOMPARE(user.data().evidence.size(), 2);
        QCOMPARE(user.data().evidence.at(0).note, u"Two of eleven depots were left"_s);
        QCOMPARE(user.data().evidence.at(1).targetId, user.data().lines.at(1).id);
    }

    static void planWhatWillChange(WindowUser &user)
    {
        user.goTo(Qt::Key_7, u"actions"_s);
        user.add(u"Add an action"_s, u"Credit note by Friday @Lena Hart #finance"_s);
        user.add(u"Add an action"_s, u"Review usage each quarter by 30 Jun 2026 @Meyer"_s);
        user.useRow(u"Candidates"_s); // Commit
        user.useRow(u"Candidates"_s);
        user.useRow(u"Committed"_s); // Done today: the credit note, since it is due first
        user.open(u"Credit note"_s);
        user.choose(u"Did it work: Yes"_s);
        user.fill(u"Result"_s, u"The dispute is settled"_s);
        gui::press(Qt::Key_Escape);

        QCOMPARE(user.data().actions.size(), 2);
        const Action &done = user.data().actions.at(0);
        QCOMPARE(done.status, u"done"_s);
        QCOMPARE(user.data().nameOf(done.ownerId), u"Lena Hart"_s);
        QCOMPARE(done.dueOn, Edtf::day(QDate(2026, 3, 13)));
        QCOMPARE(done.doneOn, Edtf::day(QDate(2026, 3, 12)));
        QCOMPARE(done.worked, u"yes"_s);
        QCOMPARE(done.result, u"The dispute is settled"_s);
        QCOMPARE(user.data().actions.at(1).status, u"committed"_s);
    }

    static void sayWhatWasLearned(WindowUser &user)
    {
        user.goTo(Qt::Key_9, u"review"_s);
        user.press(u"What was learned"_s);
        user.add(u"What went well"_s, u"They told us plainly"_s);
        user.add(u"What went poorly"_s, u"Nobody looked at the usage"_s);
        user.press(u"Verdict and next time"_s);
        user.press(u"Judge the loss, on the page of the decision"_s);
        user.choose(u"Verdict: It was our mistake"_s);
        user.goTo(Qt::Key_9, u"review"_s);
        user.fill(u"Next time we will"_s, u"Look at the usage each month"_s);

        QCOMPARE(user.data().lessons.size(), 2);
        QCOMPARE(user.data().workbook.verdict, u"our_mistake"_s);
        QCOMPARE(user.data().workbook.nextTime, u"Look at the usage each month"_s);
    }

    /// Each is answered where it stands until none asks any more.
    static void answerOpenChecks(WindowUser &user)
    {
        user.goTo(Qt::Key_9, u"review"_s);
        int answered = 0;
        while (QAbstractButton *because = gui::button(&user.window(), u"It stays open because ..."_s)) {
            gui::click(because);
            gui::type(u"we settle it with the customer"_s);
            gui::press(Qt::Key_Return);
            QCoreApplication::processEvents();
            QVERIFY(++answered < 30);
        }
        QVERIFY(answered > 0);
        QCOMPARE(user.data().because.size(), answered);
        for (const Because &because : user.data().because)
            QCOMPARE(because.reason, u"we settle it with the customer"_s); // Return ends it, and is no part of it
        for (const OpenCheck &check : user.window().desk().openChecks())
            QVERIFY2(check.isAnswered(), qPrintable(check.text));
    }

    static void exportReport(WindowUser &user, const QString &path)
    {
        user.press(u"Look at the report"_s);
        auto *report = user.window().findChild<ReportWindow *>();
        QVERIFY(QTest::qWaitForWindowActive(report));
        QAbstractButton *save = gui::button(report, u"Save as PDF ..."_s);
        QTRY_VERIFY(save->isEnabled());
        // The dialog waits for its answer; it gets it from here, and Return until it is content.
        QTimer answer;
        bool named = false;
        connect(&answer, &QTimer::timeout, &answer, [&path, &named] {
            auto *dialog = qobject_cast<QFileDialog *>(QApplication::activeModalWidget());
            auto *name = dialog ? dialog->findChild<QLineEdit *>(u"fileNameEdit"_s) : nullptr;
            if (!name)
                return;
            if (!std::exchange(named, true)) {
                name->selectAll();
                QTest::keyClicks(name, path);
            }
            QTest::keyClick(name, Qt::Key_Return);
        });
        answer.start(50);
        gui::click(save);
        answer.stop();
        QVERIFY(gui::show(*report));
        gui::press(Qt::Key_Escape);
        QTRY_VERIFY(!report->isVisible());
        QVERIFY(user.window().isVisible());

        QTRY_VERIFY(QFile::exists(path));
        QPdfDocument pdf;
        QCOMPARE(pdf.load(path), QPdfDocument::Error::None);
        QVERIFY(pdf.pageCount() > 2);
    }

private Q_SLOTS:
    void fromTheStartPageToTheReport()
    {
        gui::Stage stage;
        WindowUser user(stage);
        user.createWorkbook(u"Norvik Logistics"_s, u"last Tue"_s, notice);
        const QString path = user.window().document().path();
        const auto content = [&user] { return contentOf(user.window().document().store()); };
        const QString empty = content();

        for (const auto step : {&tellOfTheAccount, &tellOfTheLastDays, &tellOfTheHistory, &holdAnInterview,
                                &sayWhatWeBelieve, &planWhatWillChange, &sayWhatWasLearned}) {
            step(user);
            if (QTest::currentTestFailed())
                return;
        }
        const QString told = content();
        QVERIFY(!QApplication::activeModalWidget());

        // All the way back, and all the way forth.
        int steps = 0;
        while (user.window().document().undoable() && ++steps < 500)
            gui::press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(steps > 30);
        QCOMPARE(content(), empty);
        for (int i = 0; i < steps; ++i)
            gui::press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(content(), told);

        user.window().close(); // goes when the file is written
        QTRY_VERIFY(stage.program->windows().empty());
        stage.restart();
        user.reopenFromTheStartPage();
        QCOMPARE(user.window().document().path(), path);
        QCOMPARE(content(), told);
        QVERIFY(!user.window().document().undoable());

        answerOpenChecks(user);
        if (QTest::currentTestFailed())
            return;
        exportReport(user, stage.home() + u"/Norvik report.pdf"_s);
        const QString whole = content();
        user.window().close(); // goes when the file is written
        QTRY_VERIFY(stage.program->windows().empty());
        stage.restart();
        user.reopenFromTheStartPage();
        QCOMPARE(content(), whole);
    }
};

QTEST_MAIN(TestWholeCase)
#include "tst_wholecase.moc"
