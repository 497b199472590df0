#include "core/guide/interviewquestions.h"
#include "tests/support/pagebench.h"
#include "tests/support/walk.h"
#include "ui/cockpit/noteedit.h"
#include "ui/lists/entrylist.h"
#include "ui/pages/interviews/bankmodel.h"
#include "ui/pages/interviews/interviewspage.h"
#include "ui/pages/interviews/noteline.h"
#include "ui/pages/records/interviewmoves.h"
#include "ui/widgets/pagearea.h"

#include <QComboBox>
#include <QLabel>
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
        QWidget *consent = bench.named<QAbstractButton>(u"Consent to quoting: Not asked yet"_s);
        QVERIFY(consent);
        for (int i = 0; i < 10 && bench.window.focusWidget() != consent; ++i)
            bench.press(Qt::Key_Tab);
        for (int i = 0; i < 3; ++i)
            bench.press(Qt::Key_Down); // no, without name, by name
        QCOMPARE(bench.data().lines.at(0).quotable, u"named"_s);
        bench.press(Qt::Key_Escape);
        bench.type(u"One more thing"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.data().lines.size(), 3);
        QVERIFY(!QApplication::activeModalWidget());
    }

    void theTimesToAskAreOfferedAndTakenByOneKey()
    {
        Bench bench;
        QVERIFY(!bench.named<EntryList>(u"When to ask"_s)); // nothing to count from
        bench.desk.setField({"account", "account", "notice_on"}, u"2026-03-10"_s);
        const QStringList offered{u"Three short questions"_s, u"The long interview"_s, u"A last call"_s};
        QCOMPARE(bench.shownIn(u"When to ask"_s), offered);
        auto *list = bench.named<EntryList>(u"When to ask"_s);
        QVERIFY(
            list->model()->index(1, 0).data(Qt::AccessibleTextRole).toString().contains(u"24 Mar 2026 to 21 Apr"_s));
        list->setFocus(Qt::TabFocusReason);
        list->setCurrentIndex(list->model()->index(1, 0));
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.data().interviews.size(), 1);
        QCOMPARE(bench.data().interviews.at(0).plannedOn, Edtf::parse(u"2026-03-24"));
        QCOMPARE(bench.data().interviews.at(0).kind, u"exit"_s);
        QCOMPARE(bench.data().interviews.at(0).status, u"planned"_s);
        QCOMPARE(bench.shownIn(u"When to ask"_s), (QStringList{offered[0], offered[2]}));
        QCOMPARE(QApplication::focusWidget(), bench.named<EntryList>(u"Interviews"_s));
        bench.desk.undo();
        QCOMPARE(bench.shownIn(u"When to ask"_s), offered);
    }

    void whatWasExpectedIsWrittenBeforeAndComparedAfter()
    {
        Bench bench;
        InterviewMoves(bench.desk).plan(u"Ingrid Solberg on Thursday"_s);
        const QString id = bench.data().interviews.at(0).id;
        QVERIFY(bench.page->reveal({"interview", id, "hypothesis"}));
        bench.type(u"That it was the price"_s);
        QVERIFY(!bench.named<QPlainTextEdit>(u"What became of the expectation"_s));
        InterviewMoves(bench.desk).begin(id);
        QCOMPARE(bench.data().interviews.at(0).hypothesis, u"That it was the price"_s);
        QVERIFY(bench.page->reveal({"interview", id, "hypothesis_after"}));
        bench.type(u"It was not"_s);
        bench.desk.flushEditors();
        QCOMPARE(bench.data().interviews.at(0).hypothesisAfter, u"It was not"_s);
    }

    void twoInterviewsAtOnceAreToldNotBlocked()
    {
        Bench bench;
        Person ruth;
        ruth.name = u"Ruth Okafor"_s;
        ruth.party = Pick<"party">(u"us"_s);
        Interview first;
        first.interviewerId = bench.desk.add(ruth);
        first.kind = "short";
        first.plannedOn = Edtf::parse(u"2026-03-12T14:00");
        Interview second = first;
        second.kind = "exit";
        second.plannedOn = Edtf::parse(u"2026-03-12T14:20");
        bench.desk.add(first);
        const QString id = bench.desk.add(second);
        QVERIFY(bench.page->reveal({"interview", id, {}}));
        const auto told = [&] {
            for (const QLabel *label : bench.page->findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().startsWith(u"At the same time"_s))
                    return true;
            }
            return false;
        };
        gui::settle();
        QVERIFY(told());
        bench.desk.setField({"interview", id, "planned_on"}, u"2026-03-12T14:30"_s);
        QVERIFY(!told());
    }

    void aDayBehindTheNameIsNoPartOfIt()
    {
        Bench bench;
        const auto planned = [&bench](const QString &line) {
            const Interview *interview = bench.data().interviews.find(InterviewMoves(bench.desk).plan(line));
            return interview ? *interview : Interview();
        };
        const Interview olga = planned(u"Olga Brandt today 14:45 via phone"_s);
        QCOMPARE(bench.data().nameOf(olga.personId), u"Olga Brandt"_s);
        QCOMPARE(olga.plannedOn, Edtf::parse(u"2026-03-12T14:45"));
        QCOMPARE(olga.channel, u"phone"_s);
        QCOMPARE(planned(u"Olga Brandt 20 Mar"_s).plannedOn, Edtf::parse(u"2026-03-20"));
        QCOMPARE(bench.data().people.size(), 1);

        // Whoever is known by such a name is meant.
        Person sunday;
        sunday.name = u"Ada Sunday"_s;
        const QString id = bench.desk.add(sunday);
        const Interview ada = planned(u"Ada Sunday"_s);
        QCOMPARE(ada.personId, id);
        QVERIFY(ada.plannedOn.isNull());
        QCOMPARE(planned(u"Ada Sunday tomorrow"_s).personId, id);
    }

    void afterBeginTheFirstLettersAreInTheNote_data()
    {
        QTest::addColumn<bool>("byKey");
        QTest::newRow("by a click") << false;
        QTest::newRow("by the key") << true;
    }
    void afterBeginTheFirstLettersAreInTheNote()
    {
        QFETCH(const bool, byKey);
        Bench bench;
        InterviewMoves(bench.desk).plan(u"Ingrid Solberg on Thursday"_s);
        const QString id = bench.data().interviews.at(0).id;
        InterviewMoves(bench.desk).addQuestions(id, {u"interviews.changed"_s, u"interviews.decided"_s});
        QVERIFY(bench.page->reveal({"interview", id, {}}));
        QAbstractButton *begin = bench.button(u"Begin now"_s);
        if (byKey) {
            begin->setFocus();
            bench.press(Qt::Key_Space);
        } else {
            bench.click(begin);
        }
        bench.type(u"We were never asked."_s);
        QCOMPARE(bench.named<QPlainTextEdit>(u"Add a note"_s)->toPlainText(), u"We were never asked."_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.data().lines.at(0).text, u"We were never asked."_s);

        bench.click(bench.button(u"End the interview"_s));
        QVERIFY(!bench.data().interviews.find(id)->endedAt.isNull());
        QCOMPARE(QApplication::focusWidget(), bench.named<EntryList>(u"Notes"_s));
    }

    /// Today is 12 March 2026.
    void theFirstNoteSaysWhenItWasHeld_data()
    {
        QTest::addColumn<QString>("planned");
        QTest::addColumn<QString>("held"); // empty for now
        QTest::newRow("planned for a day that has passed") << u"2026-03-03"_s << u"2026-03-03"_s;
        QTest::newRow("and for a time of it") << u"2026-03-03T14:45"_s << u"2026-03-03T14:45"_s;
        QTest::newRow("for a month that has passed") << u"2026-02"_s << u"2026-02"_s;
        QTest::newRow("for today") << u"2026-03-12"_s << QString();
        QTest::newRow("for this month") << u"2026-03"_s << QString();
        QTest::newRow("for later") << u"2026-03-14"_s << QString();
        QTest::newRow("for no day") << QString() << QString();
    }
    void theFirstNoteSaysWhenItWasHeld()
    {
        QFETCH(const QString, planned);
        QFETCH(const QString, held);
        Bench bench;
        QCOMPARE(bench.desk.today(), QDate(2026, 3, 12));
        InterviewMoves(bench.desk).plan(u"Ingrid Solberg"_s);
        const QString id = bench.data().interviews.at(0).id;
        bench.desk.setField({"interview", id, "planned_on"}, planned.isEmpty() ? QVariant() : QVariant(planned));
        QVERIFY(bench.page->reveal({"interview", id, {}}));
        bench.type(u"We were never asked."_s);
        bench.press(Qt::Key_Return);
        const Interview &interview = *bench.data().interviews.find(id);
        QCOMPARE(interview.status, u"held"_s);
        QCOMPARE(interview.heldAt, held.isEmpty() ? InterviewMoves(bench.desk).now() : Edtf::parse(held));
        gui::settle();
        QCOMPARE(bench.button(u"End the interview"_s) != nullptr, held.isEmpty());
    }

    void whoseWordsTheyAreIsSaidByTheFieldForOneNote()
    {
        Bench bench;
        InterviewMoves(bench.desk).plan(u"Ingrid Solberg"_s);
        QVERIFY(bench.page->reveal({"interview", bench.data().interviews.at(0).id, {}}));
        auto *field = bench.named<NoteEdit>(u"Add a note"_s);
        QCOMPARE(QApplication::focusWidget(), field);
        const auto note = [&](const QString &text) {
            bench.type(text);
            bench.press(Qt::Key_Return);
        };
        const auto kindOf = [&](int line) { return bench.data().lines.at(line).kind; };
        QCOMPARE(field->kindName(), u"Their words"_s);
        bench.press(Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(field->kindName(), u"Our view · this note"_s);
        QCOMPARE(field->placeholderText(), u"What you think of it yourself"_s);
        note(u"He avoids the subject"_s);
        QCOMPARE(field->kindName(), u"Their words"_s);
        note(u"We had no choice"_s);
        bench.press(Qt::Key_T, Qt::ControlModifier);
        bench.press(Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(field->kindName(), u"What we saw · this note"_s);
        note(u"He looked away"_s);
        bench.press(Qt::Key_T, Qt::ControlModifier);
        bench.press(Qt::Key_T, Qt::ControlModifier);
        bench.press(Qt::Key_T, Qt::ControlModifier);
        QCOMPARE(field->kindName(), u"Their words"_s);
        QCOMPARE(kindOf(0), u"ours"_s);
        QCOMPARE(kindOf(1), u"verbatim"_s);
        QCOMPARE(kindOf(2), u"observed"_s);
        // By the pointer as well; the words go on in the field. The chosen one again takes it back.
        bench.click(bench.button(u"Our view"_s));
        QCOMPARE(field->kindName(), u"Our view · this note"_s);
        bench.click(bench.button(u"Our view"_s));
        note(u"In the end it was the price"_s);
        QCOMPARE(kindOf(3), u"verbatim"_s);
        QCOMPARE(bench.data().lines.at(3).quotable, u"not_asked"_s);
    }

    void consentIsGivenForAllOfAnInterviewAtOnce()
    {
        Bench bench;
        InterviewMoves(bench.desk).plan(u"Ingrid Solberg"_s);
        const QString id = bench.data().interviews.at(0).id;
        for (const char *kind : {"verbatim", "verbatim", "ours"}) {
            Line note;
            note.interviewId = id;
            note.kind = Pick<"line_kind">(QString::fromLatin1(kind));
            note.text = u"said"_s;
            note.quotable = Pick<"quotable">(bench.data().lines.isEmpty() ? "no" : QString());
            bench.desk.add(note);
        }
        QVERIFY(bench.page->reveal({"interview", id, {}}));
        const QString all = u"Consent to quoting, for all of this interview: May be quoted without name"_s;
        QVERIFY(!bench.named<QAbstractButton>(all)->isChecked());
        bench.click(bench.named<QAbstractButton>(all));
        QCOMPARE(bench.data().lines.at(0).quotable, u"unnamed"_s);
        QCOMPARE(bench.data().lines.at(1).quotable, u"unnamed"_s);
        QCOMPARE(bench.data().lines.at(2).quotable, QString()); // our own view asks nobody
        QCOMPARE(bench.notices.last(), u"2 notes: May be quoted without name."_s);
        bench.desk.undo();
        QCOMPARE(bench.data().lines.at(0).quotable, u"no"_s);
        QCOMPARE(bench.data().lines.at(1).quotable, QString());
    }

    /// Consent is given in the middle of what they say; a blank is meant for the note as well.
    void aClickOnConsentKeepsTheCursorInTheNote()
    {
        Bench bench;
        InterviewMoves(bench.desk).plan(u"Ingrid Solberg"_s);
        const QString id = bench.data().interviews.at(0).id;
        Line note;
        note.interviewId = id;
        note.kind = "verbatim";
        note.text = u"said"_s;
        bench.desk.add(note);
        QVERIFY(bench.page->reveal({"interview", id, {}}));
        auto *line = bench.page->findChild<NoteLine *>();
        bench.click(line);
        bench.type(u"It was late"_s);
        bench.click(bench.named<QAbstractButton>(
            u"Consent to quoting, for all of this interview: May be quoted without name"_s));
        bench.type(u" again and again"_s);
        QCOMPARE(gui::textIn(QApplication::focusWidget()), u"It was late again and again"_s);
        QCOMPARE(bench.data().lines.at(0).quotable, u"unnamed"_s);
        // By Tab it can still be reached; a blank there takes nothing back.
        bench.named<QAbstractButton>(u"Consent to quoting, for all of this interview: May be quoted without name"_s)
            ->setFocus(Qt::TabFocusReason);
        bench.press(Qt::Key_Space);
        QCOMPARE(bench.data().lines.at(0).quotable, u"unnamed"_s);
    }

    void aHalfWrittenNoteIsStoredAndTakenBackByUndo()
    {
        Bench bench;
        Interview planned;
        planned.status = "planned";
        const QString id = bench.desk.add(planned);
        QVERIFY(bench.page->reveal({"interview", id, {}}));
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

        clickVerb(bench, u"Open questions"_s, unknown.question);
        QCOMPARE(bench.data().interviews.size(), 1);
        QCOMPARE(bench.data().interviews.at(0).status, u"planned"_s);
        QCOMPARE(bench.data().interviewQuestions.size(), 1);
        QCOMPARE(bench.data().interviewQuestions.at(0).unknownId, unknown.id);
        bench.desk.undo();
        QVERIFY(bench.data().interviews.isEmpty());
        QVERIFY(bench.data().interviewQuestions.isEmpty());
    }

    void whatIsNotKnownIsAskedInTheNextInterviewAtOnce()
    {
        Bench bench;
        for (const char *line : {"Anna Later on 20 Mar", "Ben Sooner on Friday", "Cora Undated"})
            InterviewMoves(bench.desk).plan(QString::fromLatin1(line));
        InterviewMoves(bench.desk).addUnknown(u"Who signed it off?"_s);
        const QString unknown = bench.data().unknowns.at(0).id;
        const auto asksIt = [&](int interview) {
            return bench.data().interviewQuestions.find(bench.data().interviews.at(interview).id + u'/' + unknown)
                   != nullptr;
        };
        clickVerb(bench, u"Open questions"_s, u"Who signed it off?"_s);
        QCOMPARE(bench.data().interviewQuestions.size(), 1);
        QVERIFY(asksIt(1));
        QCOMPARE(bench.notices.last(), u"Now a question of this interview: Ben Sooner."_s);
        // Twice asks nothing twice, and offers no undo of something else.
        clickVerb(bench, u"Open questions"_s, u"Who signed it off?"_s);
        QCOMPARE(bench.data().interviewQuestions.size(), 1);
        // The one that is going on comes first.
        InterviewMoves(bench.desk).begin(bench.data().interviews.at(2).id);
        clickVerb(bench, u"Open questions"_s, u"Who signed it off?"_s);
        QVERIFY(asksIt(2));
    }

    /// Whoever is known is meant, and what is neither a day nor a way makes nobody.
    void aLineThatPlansMakesNobodyByMistake()
    {
        Bench bench;
        Person pia;
        pia.name = u"Pia Sommer"_s;
        bench.desk.add(pia);
        QVERIFY(!InterviewMoves(bench.desk).plan(u"pia, tomorrow"_s).isEmpty());
        QCOMPARE(bench.data().people.size(), 1);
        QCOMPARE(bench.data().interviews.at(0).personId, bench.data().people.at(0).id);
        QCOMPARE(bench.data().interviews.at(0).plannedOn, Edtf::day(bench.desk.today().addDays(1)));
        const QString two = u"Pia Sommer, Tom Reuter, tomorrow via video"_s;
        QVERIFY(InterviewMoves(bench.desk).plan(two).isEmpty());
        QVERIFY2(InterviewMoves(bench.desk).understoodPlan(two).contains(u"“Tom Reuter” is neither"_s),
                 qPrintable(InterviewMoves(bench.desk).understoodPlan(two)));
        QCOMPARE(bench.data().people.size(), 1);
        QCOMPARE(bench.data().interviews.size(), 1);
    }

    void severalOfThemAreAskedByOneAct()
    {
        Bench bench;
        for (const char *question : {"Who signed it off?", "What did it cost?", "Who else knew?"})
            InterviewMoves(bench.desk).addUnknown(QString::fromLatin1(question));
        auto *list = bench.named<EntryList>(u"Open questions"_s);
        gui::settle();
        gui::clickRow(list, 0);
        gui::settle();
        gui::clickRow(list, 2, Qt::ControlModifier);
        clickVerb(bench, u"Open questions"_s, u"Who else knew?"_s);
        QCOMPARE(bench.data().interviews.size(), 1); // of nobody yet
        QVERIFY(bench.data().interviews.at(0).personId.isEmpty());
        QCOMPARE(bench.data().interviewQuestions.size(), 2);
        QCOMPARE(bench.notices.last(), u"Now 2 questions of this interview: Exit interview."_s);
        bench.desk.undo();
        QVERIFY(bench.data().interviews.isEmpty());
    }

    void whatIsNotKnownBecomesAQuestionOfAChosenInterview()
    {
        Bench bench(true);
        const QString unknown = u"019cd754-2c22-715e-bbe5-29f4ae199f5b"_s;
        QVERIFY(bench.page->reveal({"unknown", unknown, {}}));
        bench.click(bench.button(u"Ask it in ..."_s));
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        const Interview *ahead = nullptr;
        for (const Interview &interview : bench.data().interviews) {
            if (bench.data().interviewQuestions.find(interview.id + u'/' + unknown))
                ahead = &interview;
        }
        QVERIFY(ahead && ahead->status == u"planned");
    }

    void whoeverPlansAnInterviewIsNotLeftWithThePanelOfSomethingElse()
    {
        Bench bench;
        InterviewMoves(bench.desk).addUnknown(u"Who signed it off?"_s);
        gui::settle();
        gui::clickRow(bench.named<EntryList>(u"Open questions"_s), 0);
        QCOMPARE(bench.page->shownDetails().table, u"unknown"_s);
        auto *line = bench.named<QLineEdit>(u"Plan an interview"_s);
        bench.click(line);
        bench.type(u"Ingrid Solberg on Thursday"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.data().interviews.size(), 1);
        QCOMPARE(bench.page->shownDetails(), Place());
        QCOMPARE(QApplication::focusWidget(), line);
    }

    /// Beside its questions, in the narrowest window that has room for both.
    void anInterviewThatIsOpenIsNotCut()
    {
        Bench bench(true);
        for (const int width : {1220, 1280, 1366, 1000}) {
            bench.window.resize(width, 768);
            for (const Interview &interview : bench.data().interviews) {
                QVERIFY(bench.page->reveal({"interview", interview.id, {}}));
                gui::settle();
                for (const QPointer<PageArea> &area : gui::shownIn<PageArea>(bench.window)) {
                    QVERIFY2(
                        area->widget()->width() <= area->viewport()->width(),
                        qPrintable(
                            u"%1: %2 of %3"_s.arg(width).arg(area->widget()->width()).arg(area->viewport()->width())));
                }
            }
        }
    }

    void theCoreOfTheBankIsTakenByOneClick()
    {
        Bench bench;
        InterviewMoves(bench.desk).plan(u"Ruth Okafor"_s);
        const QString id = bench.data().interviews.at(0).id;
        QVERIFY(bench.page->reveal({"interview", id, {}}));
        const auto isTaken = [&](const QString &key) {
            return bench.data().interviewQuestions.find(id + u'/' + key) != nullptr;
        };
        auto *core = bench.button(u"Take the core questions"_s);
        const QPoint at = core->mapTo(&bench.window, core->rect().center());
        bench.click(core);
        QCOMPARE(bench.data().interviewQuestions.size(), 8);
        QVERIFY(isTaken(u"interviews.changed"_s) && isTaken(u"interviews.again"_s));
        gui::settle();
        QVERIFY(!core->isVisible());
        QVERIFY(!qobject_cast<QAbstractButton *>(bench.window.childAt(at))); // nor did another come under the pointer
        QVERIFY(gui::isInSight(QApplication::focusWidget()));
        bench.click(bench.button(u"Take from the list"_s));
        // What frames it is said whole; what the core was chosen from is not taken whole.
        QVERIFY(!bench.named<QAbstractButton>(u"Take all: How it went"_s));
        bench.click(bench.named<QAbstractButton>(u"Take all: To open"_s));
        QVERIFY(isTaken(u"interviews.open_purpose"_s) && isTaken(u"interviews.open_consent"_s));
        bench.desk.undo();
        bench.desk.undo();
        QVERIFY(bench.data().interviewQuestions.isEmpty() && core->isVisible());
    }

    void aTalkAboutStayingHasItsOwnQuestions()
    {
        Bench bench;
        QCOMPARE(questionBank(PickKey<"interview_kind">("save_talk")), u"save_talk"_s);
        QCOMPARE(questionBank(PickKey<"interview_kind">("exit")), u"interviews"_s);
        const BankModel model(bench.desk, u"i"_s, questionBank(PickKey<"interview_kind">("save_talk")), u"staying"_s);
        QCOMPARE(model.idAt(0), u"save_talk.another_look"_s);
    }

    void whomElseWeWouldSuitIsAskedWhenNoComplaintIsOpen()
    {
        Bench bench;
        const auto isOffered = [&bench] {
            const BankModel model(bench.desk, u"i"_s, u"interviews"_s, u"permission"_s);
            for (int row = 0; row < model.rowCount(); ++row) {
                if (model.idAt(row) == u"interviews.referral")
                    return true;
            }
            return false;
        };
        QVERIFY(isOffered());
        Event event;
        event.kind = "complaint";
        const QString id = bench.desk.add(event);
        QVERIFY(bench.desk.perform(Change::add("complaint"), [&](Store &store) -> Result<void> {
            Complaint complaint;
            complaint.id = id;
            complaint.resolved = "partly";
            return store.put(complaint);
        }));
        QVERIFY(!isOffered());
        bench.desk.setField({"complaint", id, "resolved"}, u"yes"_s);
        QVERIFY(isOffered());
    }

    void thanksTakeOneClickAndOneUndo()
    {
        Bench bench;
        Person person;
        person.name = u"Ingrid Solberg"_s;
        person.party = "customer";
        Interview held;
        held.personId = bench.desk.add(person);
        held.status = "held";
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
        owner.party = "us";
        const QString ownerId = bench.desk.add(owner);
        bench.desk.setField({"account", bench.data().account.id, "owner_id"}, ownerId);
        const QString id = bench.desk.add(Interview());
        QVERIFY(bench.page->reveal({"interview", id, {}}));
        QVERIFY(!bench.button(u"Add this as a note"_s));
        bench.named<QComboBox>(u"Interviewer"_s)->setFocus();
        bench.type(u"Lena Hart"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.data().interviews.find(id)->interviewerId, ownerId);
        bench.click(bench.button(u"Add this as a note"_s));
        QVERIFY(!bench.data().interviews.find(id)->biasNote.isEmpty());
        QVERIFY(!bench.button(u"Add this as a note"_s));
        bench.desk.undo();
        QVERIFY(bench.button(u"Add this as a note"_s));
    }

    void aNoteCanStandAsAReasonThatTheyGave()
    {
        Bench bench(true);
        const QString noteId = u"019ce207-4bd8-7f1f-8838-a2f880d62230"_s; // "I came back from my holiday ..."
        QVERIFY(bench.page->reveal({"line", noteId, {}}));
        bench.click(bench.button(u"Use as a reason they gave"_s));
        const auto &reasons = bench.data().statedReasons;
        const StatedReason &reason = reasons.at(reasons.size() - 1);
        QCOMPARE(reason.lineId, noteId);
        QCOMPARE(reason.text, bench.data().lines.find(noteId)->text);
        QCOMPARE(reason.personId, bench.data().lines.find(noteId)->personId);
        QCOMPARE(reason.saidOn, Edtf::day(QDate(2026, 3, 12)));
        QCOMPARE(bench.revealed, (Place{"stated_reason", reason.id, {}}));
    }
};

QTEST_MAIN(TestInterviews)
#include "tst_interviews.moc"
