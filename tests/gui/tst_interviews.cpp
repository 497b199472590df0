#include "tests/support/pagebench.h"
#include "ui/pages/interviews/interviewmoves.h"
#include "ui/pages/interviews/interviewspage.h"
#include "ui/widgets/entrylist.h"

#include <QComboBox>
#include <QMenu>
#include <QPlainTextEdit>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

using Bench = PageBench<InterviewsPage>;

void clickVerb(Bench &bench, const QString &listName, const QString &recordTitle)
{
    auto *list = bench.named<EntryList>(listName);
    QVERIFY2(list, qPrintable(listName));
    QCoreApplication::processEvents(); // lists fit themselves a moment after a change
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        const QModelIndex index = list->model()->index(row, 0);
        if (index.data().toString() != recordTitle)
            continue;
        const std::vector<QRect> verbs = list->verbRects(index);
        QVERIFY(!verbs.empty());
        bench.click(list->viewport(), verbs.front().center());
        return;
    }
    QFAIL(qPrintable(recordTitle));
}

} // namespace

class TestInterviews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyPageAsksForLittle()
    {
        Bench bench;
        QVERIFY(bench.visibleInputs() >= 2);
        QVERIFY(bench.visibleInputs() <= 7);
        QCOMPARE(bench.nameless(), QStringList());
    }

    void anInterviewIsPlannedAndItsNotesAreTakenByKeyboardAlone()
    {
        Bench bench;
        bench.press(Qt::Key_Tab); // from what we don't know yet to the interviews
        bench.type(u"Ingrid Solberg on Friday via phone"_s);
        bench.press(Qt::Key_Return);
        const QString id = bench.data().interviews.at(0).id;
        const auto interview = [&] { return *bench.data().interviews.find(id); };
        QCOMPARE(bench.data().nameOf(interview().personId), u"Ingrid Solberg"_s);
        QCOMPARE(interview().plannedOn, Edtf::day(QDate(2026, 3, 13)));
        QCOMPARE(interview().channel, u"phone"_s);
        QCOMPARE(interview().status, u"planned"_s);
        InterviewMoves(bench.desk).addQuestions(id, {u"interviews.changed"_s, u"interviews.decided"_s});

        bench.press(Qt::Key_Tab);
        bench.press(Qt::Key_Return); // opens it; the cursor waits for the first note
        bench.press(Qt::Key_Down, Qt::ControlModifier);
        bench.type(u"There was a new program on the screens."_s);
        bench.press(Qt::Key_Return);
        bench.press(Qt::Key_Down, Qt::ControlModifier);
        bench.press(Qt::Key_T, Qt::ControlModifier);
        bench.type(u"The cost round gave the occasion."_s);
        bench.press(Qt::Key_Return);

        QCOMPARE(bench.data().lines.size(), 2);
        const Line said = bench.data().lines.at(0);
        QCOMPARE(said.text, u"There was a new program on the screens."_s);
        QCOMPARE(said.kind, u"verbatim"_s);
        QCOMPARE(said.personId, interview().personId);
        QCOMPARE(said.promptKey, u"interviews.changed"_s);
        QCOMPARE(said.quotable, u"not_asked"_s);
        QCOMPARE(said.at, InterviewMoves(bench.desk).now());
        const Line ours = bench.data().lines.at(1);
        QCOMPARE(ours.kind, u"ours"_s);
        QCOMPARE(ours.promptKey, u"interviews.decided"_s);
        QCOMPARE(ours.personId, QString()); // nobody was named as interviewer
        QCOMPARE(interview().status, u"held"_s);
        QVERIFY(!bench.data().interviewQuestions.find(id + u"/interviews.changed"_s)->askedAt.isNull());

        bench.press(Qt::Key_Up); // to the last note
        bench.press(Qt::Key_Up);
        bench.press(Qt::Key_Return);
        QWidget *consent = bench.named<QComboBox>(u"May be quoted"_s);
        QVERIFY(consent);
        for (int i = 0; i < 10 && !consent->isAncestorOf(bench.window.focusWidget()) && bench.window.focusWidget() != consent; ++i)
            bench.press(Qt::Key_Tab);
        bench.type(u"may be quoted by name"_s);
        bench.press(Qt::Key_Tab);
        QCOMPARE(bench.data().lines.at(0).quotable, u"named"_s);
        bench.press(Qt::Key_Escape);
        bench.type(u"One more thing"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.data().lines.size(), 3);
        QVERIFY(!QApplication::activeModalWidget());
    }

    void aHalfWrittenNoteIsStoredAndTakenBackByUndo()
    {
        Bench bench;
        Interview planned;
        planned.status = u"planned"_s;
        const QString id = bench.desk.add(planned);
        QVERIFY(bench.page->reveal({u"interview"_s, id, {}}));
        bench.type(u"We were never as"_s);
        QTRY_COMPARE(bench.data().lines.size(), 1);
        QVERIFY(bench.named<EntryList>(u"Notes"_s)->model()->rowCount() == 0); // it is still being written
        bench.type(u"ked"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.data().lines.at(0).text, u"We were never asked"_s);
        QCOMPARE(bench.named<EntryList>(u"Notes"_s)->model()->rowCount(), 1);

        bench.type(u"Second"_s);
        bench.desk.flushEditors();
        QCOMPARE(bench.data().lines.size(), 2);
        bench.desk.undo();
        QCOMPARE(bench.data().lines.size(), 1);
        QCOMPARE(bench.named<QPlainTextEdit>(u"Add a note"_s)->toPlainText(), QString());
    }

    void whatIsNotKnownBecomesAQuestionOfANewInterview()
    {
        Bench bench;
        bench.type(u"Who signed it off? by Friday @Meyer"_s);
        bench.press(Qt::Key_Return);
        const Unknown unknown = bench.data().unknowns.at(0);
        QCOMPARE(unknown.question, u"Who signed it off?"_s);
        QCOMPARE(unknown.dueOn, Edtf::day(QDate(2026, 3, 13)));

        clickVerb(bench, u"What we don't know yet"_s, unknown.question);
        QCOMPARE(bench.data().interviews.size(), 1);
        QCOMPARE(bench.data().interviews.at(0).status, u"planned"_s);
        QCOMPARE(bench.data().interviewQuestions.size(), 1);
        QCOMPARE(bench.data().interviewQuestions.at(0).unknownId, unknown.id);
        bench.desk.undo();
        QVERIFY(bench.data().interviews.isEmpty());
        QVERIFY(bench.data().interviewQuestions.isEmpty());
    }

    void whatIsNotKnownBecomesAQuestionOfAChosenInterview()
    {
        Bench bench(true); // one interview of the sample is still ahead
        clickVerb(bench, u"What we don't know yet"_s, u"What will the depots plan with from May?"_s);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        const Interview *ahead = nullptr;
        for (const Interview &interview : bench.data().interviews)
            ahead = interview.status == u"planned" ? &interview : ahead;
        QVERIFY(bench.data().interviewQuestions.find(ahead->id + u"/019cd755-e808-7a49-a1c9-1e96763bd6da"_s));
    }

    void thanksTakeOneClickAndOneUndo()
    {
        Bench bench;
        Person person;
        person.name = u"Ingrid Solberg"_s;
        person.party = u"customer"_s;
        Interview held;
        held.personId = bench.desk.add(person);
        held.status = u"held"_s;
        const QString id = bench.desk.add(held);
        clickVerb(bench, u"Interviews"_s, person.name);
        QCOMPARE(bench.data().interviews.find(id)->thankedOn, Edtf::day(QDate(2026, 3, 12)));
        bench.desk.undo();
        QVERIFY(bench.data().interviews.find(id)->thankedOn.isNull());
    }

    void whoeverLooksAfterTheAccountIsAskedToSaySo()
    {
        Bench bench;
        Person owner;
        owner.name = u"Lena Hart"_s;
        owner.party = u"us"_s;
        const QString ownerId = bench.desk.add(owner);
        bench.desk.setField({u"account"_s, bench.data().account.id, u"owner_id"_s}, ownerId);
        const QString id = bench.desk.add(Interview());
        QVERIFY(bench.page->reveal({u"interview"_s, id, {}}));
        QVERIFY(!bench.button(u"Note that"_s));
        bench.named<QComboBox>(u"Interviewer"_s)->setFocus();
        bench.type(u"Lena Hart"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.data().interviews.find(id)->interviewerId, ownerId);
        bench.click(bench.button(u"Note that"_s));
        QVERIFY(!bench.data().interviews.find(id)->biasNote.isEmpty());
        QVERIFY(!bench.button(u"Note that"_s));
        bench.desk.undo();
        QVERIFY(bench.button(u"Note that"_s));
    }

    void aNoteCanStandAsAReasonThatTheyGave()
    {
        Bench bench(true);
        const QString noteId = u"019ce207-4bd8-7f1f-8838-a2f880d62230"_s; // "... nobody had asked us a thing"
        QVERIFY(bench.page->reveal({u"line"_s, noteId, {}}));
        bench.click(bench.button(u"Use as a reason they gave"_s));
        const auto &reasons = bench.data().statedReasons;
        const StatedReason &reason = reasons.at(reasons.size() - 1);
        QCOMPARE(reason.lineId, noteId);
        QCOMPARE(reason.text, bench.data().lines.find(noteId)->text);
        QCOMPARE(reason.personId, bench.data().lines.find(noteId)->personId);
        QCOMPARE(reason.saidOn, Edtf::day(QDate(2026, 3, 12)));
        QCOMPARE(bench.revealed, (Place{u"stated_reason"_s, reason.id, {}}));
    }
};

QTEST_MAIN(TestInterviews)
#include "tst_interviews.moc"
