#include "core/insight/sides.h"
#include "tests/support/menus.h"
#include "tests/support/pagebench.h"
#include "ui/fields/field.h"
#include "ui/lists/entrylist.h"
#include "ui/pages/actions/actionspage.h"
#include "ui/pages/causes/causespage.h"
#include "ui/pages/interviews/interviewspage.h"

#include <QComboBox>
#include <QLineEdit>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

using Bench = PageBench<CausesPage>;

template<typename B>
QString addCause(B &bench, const QString &text)
{
    Cause cause;
    cause.text = text;
    return bench.desk.add(cause);
}

/// An attempt at that means, against a cause.
template<typename B>
QString addAttempt(B &bench, const QString &title, const QString &causeId, PickKey<"attempt_result"> result)
{
    Event event;
    event.title = title;
    event.at = Edtf::parse(u"2025-02-11");
    event.kind = "attempt";
    const QString id = bench.desk.add(event);
    Attempt attempt;
    attempt.id = id;
    attempt.means = "training";
    attempt.result = result;
    bench.desk.perform(Change::add("attempt"), [&](Store &store) -> Result<void> {
        STRAW_TRY(store.insert(attempt));
        return store.put(AttemptCause{id + u'/' + causeId, id, causeId});
    });
    return id;
}

template<typename B>
bool asks(const B &bench)
{
    gui::settle();
    return bench.template named<QWidget>(u"What is different this time"_s) != nullptr;
}

/// Chooses an entry of a pick list that is typed into, as whoever works by keyboard does.
template<typename B>
void choose(B &bench, const Place &field, const QString &label)
{
    QVERIFY(bench.page->reveal(field));
    bench.press(Qt::Key_A, Qt::ControlModifier);
    bench.type(label);
    bench.press(Qt::Key_Return);
}

} // namespace

/// What was tried, what a plan repeats of it, and what becomes of findings.
class TestTried : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatWasTriedIsAddedInOneLineAgainstTheCauseInHand()
    {
        Bench bench;
        const QString cause = addCause(bench, u"Dispatch was never asked."_s);
        QVERIFY(bench.page->reveal({"cause", cause, {}}));
        QVERIFY(bench.page->reveal({"attempt", {}, {}}));
        bench.type(u"11 Feb 2025 second training @Meyer"_s);
        bench.press(Qt::Key_Return);

        QCOMPARE(bench.data().attempts.size(), 1);
        const QString id = bench.data().attempts.at(0).id;
        const Event &event = *bench.data().events.find(id);
        QCOMPARE(event.title, u"second training"_s);
        QCOMPARE(event.at, Edtf::parse(u"2025-02-11"));
        QCOMPARE(event.kind, u"attempt"_s);
        QCOMPARE(bench.data().attempts.at(0).means, u"training"_s); // by its word
        QVERIFY(bench.data().attemptCauses.find(id + u'/' + cause));
        QVERIFY(bench.named<EntryList>(u"Already tried"_s)->currentIndex().isValid());

        bench.desk.undo(); // all of it is one change
        QVERIFY(bench.data().attempts.isEmpty() && bench.data().events.isEmpty());
        QVERIFY(bench.data().attemptCauses.isEmpty());
    }

    /// Whoever took part in it, and on whichever side they are.
    void whatWasTriedIsOursUnlessTheLineSaysElse_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("party");
        QTest::addColumn<QString>("partyOfNew");
        QTest::newRow("nobody named") << u"11 Feb 2025 second training"_s << u"us"_s << QString();
        QTest::newRow("somebody new") << u"11 Feb 2025 second training @Mia Hart"_s << u"us"_s << u"us"_s;
        QTest::newRow("somebody of theirs") << u"11 Feb 2025 second training @Ingrid Solberg"_s << u"us"_s << QString();
        QTest::newRow("theirs") << u"11 Feb 2025 second training @Mia Hart #them"_s << u"customer"_s << u"customer"_s;
    }
    void whatWasTriedIsOursUnlessTheLineSaysElse()
    {
        QFETCH(const QString, line);
        Bench bench;
        addCause(bench, u"Dispatch was never asked."_s);
        Person theirs;
        theirs.name = u"Ingrid Solberg"_s;
        theirs.party = "customer";
        bench.desk.add(theirs);
        QVERIFY(bench.page->reveal({"attempt", {}, {}}));
        bench.type(line);
        bench.press(Qt::Key_Return);
        const Event &event = *bench.data().events.find(bench.data().attempts.at(0).id);
        QTEST(event.party.toString(), "party");
        QTEST(sideOf(event, bench.data()).toString(), "party");
        QString partyOfNew;
        for (const Person &person : bench.data().people) {
            if (person.name == u"Mia Hart")
                partyOfNew = person.party.toString();
        }
        QTEST(partyOfNew, "partyOfNew");
    }

    void anAttemptIsToldInFullByKeyboard()
    {
        Bench bench;
        const QString cause = addCause(bench, u"Dispatch was never asked."_s);
        const QString id = addAttempt(bench, u"Second training"_s, cause, {});
        choose(bench, {"attempt", id, "result"}, u"Helped in part"_s);
        QVERIFY(bench.page->reveal({"attempt", id, "why_not"}));
        bench.type(u"The screen they needed was not in it."_s);
        QVERIFY(bench.page->reveal({"attempt", id, "cost_minor"}));
        bench.type(u"600"_s);
        bench.press(Qt::Key_Tab);
        const Attempt &attempt = *bench.data().attempts.find(id);
        QCOMPARE(attempt.result, u"partly"_s);
        QCOMPARE(attempt.whyNot, u"The screen they needed was not in it."_s);
        QCOMPARE(attempt.costMinor, Number(60'000));
        const auto *list = bench.named<EntryList>(u"Already tried"_s);
        const QString spoken = list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        for (const QString &part :
             {u"11 Feb 2025"_s, u"Second training"_s, u"Training"_s, u"600"_s, u"Helped in part"_s})
            QVERIFY2(spoken.contains(part), qPrintable(spoken));
    }

    void aMeansThatWasNotTriedBecomesAPlanForTheCauseInHand()
    {
        Bench bench;
        const QString cause = addCause(bench, u"Dispatch was never asked."_s);
        addAttempt(bench, u"Second training"_s, cause, "none");
        gui::settle();
        QVERIFY(!bench.button(u"Training"_s));
        QVERIFY(bench.page->reveal({"cause", cause, {}}));
        QAbstractButton *visit = bench.button(u"Visit"_s);
        QVERIFY(visit);
        visit->setFocus();
        bench.press(Qt::Key_Space);
        QCOMPARE(bench.data().actions.size(), 1);
        const Action &action = bench.data().actions.at(0);
        QCOMPARE(action.means, u"visit"_s);
        QCOMPARE(action.status, u"candidate"_s);
        QVERIFY(bench.data().actionCauses.find(action.id + u'/' + cause));
        QCOMPARE(bench.revealed, (Place{"action", action.id, "title"}));
    }

    void whatWasRuledOutIsNotPlannedAgainst()
    {
        Bench bench;
        const QString main = addCause(bench, u"Dispatch was never asked."_s);
        const QString price = addCause(bench, u"The price was too high."_s);
        QVERIFY(bench.desk.setField({"cause", price, "role"}, u"ruled_out"_s));
        QVERIFY(bench.desk.setField({"workbook", bench.data().workbook.id, "main_cause_id"}, main));
        QVERIFY(bench.page->reveal({"cause", price, {}}));
        gui::settle();
        bench.button(u"Visit"_s)->setFocus();
        bench.press(Qt::Key_Space);
        const Action &action = bench.data().actions.at(0);
        QVERIFY(bench.data().actionCauses.find(action.id + u'/' + main));
        QVERIFY(!bench.data().actionCauses.find(action.id + u'/' + price));
    }

    /// Before anybody has said which means and which cause.
    void aPlanNamesItsMeansAndIsRemindedByIt()
    {
        PageBench<ActionsPage> bench;
        const QString cause = addCause(bench, u"Dispatch was never asked."_s);
        addAttempt(bench, u"Second training"_s, cause, "partly");
        bench.type(u"One more training for the night shift"_s);
        bench.press(Qt::Key_Return);
        const Action action = bench.data().actions.at(0);
        QCOMPARE(action.means, u"training"_s);
        QVERIFY(bench.page->reveal({"action", action.id, {}}));
        QCOMPARE(bench.shownIn(u"Tried before"_s), QStringList(u"Second training"_s));
        QVERIFY(!asks(bench)); // that is asked where a cause is shared

        bench.page->reveal({"action", {}, {}});
        bench.type(u"A training or a visit"_s);
        bench.press(Qt::Key_Return);
        QVERIFY(bench.data().actions.at(1).means.isEmpty());
    }

    void aPlanThatRepeatsWhatDidNotHelpAsksWhatDiffers()
    {
        PageBench<ActionsPage> bench;
        const QString cause = addCause(bench, u"Dispatch was never asked."_s);
        const QString attempt = addAttempt(bench, u"Second training"_s, cause, "partly");
        bench.type(u"Train the night shift"_s);
        bench.press(Qt::Key_Return);
        const QString id = bench.data().actions.at(0).id;
        QVERIFY(bench.page->reveal({"action", id, {}}));
        QVERIFY(!asks(bench));

        choose(bench, {"action", id, "means"}, u"Training"_s);
        QVERIFY(!asks(bench)); // no cause is shared yet
        auto *causes = bench.named<QComboBox>(u"Add a cause it answers"_s);
        QVERIFY(causes);
        causes->setFocus();
        bench.press(Qt::Key_Down); // opens the list
        bench.press(Qt::Key_Down);
        bench.press(Qt::Key_Return);
        QVERIFY(bench.data().actionCauses.find(id + u'/' + cause));
        QVERIFY(asks(bench));
        QCOMPARE(bench.shownIn(u"Tried before"_s), QStringList(u"Second training"_s));
        const auto spoken = [&] {
            const auto *list = bench.named<EntryList>(u"Candidates"_s);
            return list ? list->model()->index(0, 0).data(Qt::AccessibleTextRole).toString() : QString();
        };
        QVERIFY2(spoken().contains(u"tried before"_s), qPrintable(spoken()));

        QVERIFY(bench.page->reveal({"action", id, "why_this_time"}));
        bench.type(u"At night, at their desk."_s);
        bench.press(Qt::Key_Tab);
        QCOMPARE(bench.data().actions.find(id)->whyThisTime, u"At night, at their desk."_s);
        QVERIFY(spoken().contains(u"tried before"_s)); // it stays told

        // It leads to what was tried.
        auto *attempts = bench.named<EntryList>(u"Tried before"_s);
        attempts->setFocus();
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.revealed, (Place{"attempt", attempt, {}}));
        QCOMPARE(bench.window.page()->key(), u"causes"_s);
    }

    void itLooksAgainWheneverAnythingOfItChanges()
    {
        PageBench<ActionsPage> bench;
        const QString cause = addCause(bench, u"Dispatch was never asked."_s);
        const QString attempt = addAttempt(bench, u"Second training"_s, cause, "none");
        Action action;
        action.title = u"Train the night shift"_s;
        action.means = "training";
        action.status = "candidate";
        const QString id = bench.desk.add(action);
        bench.desk.perform(Change::add("action_cause"),
                           [&](Store &store) { return store.put(ActionCause{id + u'/' + cause, id, cause}); });
        QVERIFY(bench.page->reveal({"action", id, {}}));
        QVERIFY(asks(bench));
        const auto turnsOffAndOn = [&](auto change) {
            change();
            const bool isOff = !asks(bench);
            bench.press(Qt::Key_Z, Qt::ControlModifier);
            bench.window.openPage(u"actions"_s); // it may have led to what came back
            return isOff && asks(bench);
        };
        QVERIFY(turnsOffAndOn([&] { bench.desk.setField({"attempt", attempt, "result"}, u"helped"_s); }));
        QVERIFY(turnsOffAndOn([&] { bench.desk.setField({"attempt", attempt, "means"}, u"visit"_s); }));
        QVERIFY(turnsOffAndOn([&] { bench.desk.setField({"action", id, "means"}, u"visit"_s); }));
        QVERIFY(turnsOffAndOn([&] { bench.desk.setField({"action", id, "status"}, u"done"_s); }));
        QVERIFY(turnsOffAndOn([&] { bench.desk.remove("attempt_cause", attempt + u'/' + cause); }));
        QVERIFY(turnsOffAndOn([&] { bench.desk.remove("action_cause", id + u'/' + cause); }));
        QVERIFY(turnsOffAndOn([&] { bench.desk.remove("cause", cause); }));
        QVERIFY(turnsOffAndOn([&] { bench.desk.remove("event", attempt); }));
    }

    void aFindingBecomesAnActionByOneActAndSaysSo()
    {
        Bench bench;
        Unknown unknown;
        unknown.question = u"Was dispatch ever invited?"_s;
        unknown.resolution = u"No, to save time."_s;
        const QString id = bench.desk.add(unknown);
        gui::settle();
        auto *list = bench.named<EntryList>(u"Answered questions"_s);
        QVERIFY(list);
        QCOMPARE(gui::titlesIn(list), QStringList(u"No, to save time."_s));
        list->setFocus();
        bench.press(Qt::Key_Return); // into its panel
        bench.press(Qt::Key_Tab);    // past “Make it a cause”
        bench.press(Qt::Key_Space);
        QCOMPARE(bench.data().actions.size(), 1);
        const Action &action = bench.data().actions.at(0);
        QCOMPARE(action.title, u"No, to save time."_s);
        QCOMPARE(action.fromTable, TableKey("unknown"));
        QCOMPARE(action.fromId, id);
        gui::settle();
        QVERIFY(!bench.named<EntryList>(u"Answered questions"_s)); // it is used
        QAbstractButton *led = bench.button(u"Action: No, to save time."_s);
        QVERIFY(led);
        led->setFocus();
        bench.press(Qt::Key_Space);
        QCOMPARE(bench.revealed, (Place{"action", action.id, {}}));
        gui::settle();
        QVERIFY(gui::button(bench.window.page(), u"From: Was dispatch ever invited?"_s)); // and back
    }

    void nothingFollowsFromSeveralForOneReason()
    {
        Bench bench;
        QStringList ids;
        for (const QString &text : {u"The survey lay unread."_s, u"Nobody called."_s}) {
            Lesson lesson;
            lesson.kind = "poorly";
            lesson.text = text;
            ids += bench.desk.add(lesson);
        }
        gui::settle();
        auto *list = bench.named<EntryList>(u"What went poorly"_s);
        QVERIFY(list);
        list->setFocus();
        bench.press(Qt::Key_A, Qt::ControlModifier);
        gui::settle();
        const std::vector<QRect> verbs = list->verbRects(list->model()->index(0, 0));
        QCOMPARE(verbs.size(), size_t(3));
        bench.click(list->viewport(), verbs[2].center());
        bench.type(u"Both are told on the next page."_s);
        bench.press(Qt::Key_Return);
        for (const QString &id : ids)
            QCOMPARE(bench.data().lessons.find(id)->nothingBecause, u"Both are told on the next page."_s);
        gui::settle();
        QVERIFY(!bench.named<EntryList>(u"What went poorly"_s));
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        for (const QString &id : ids)
            QCOMPARE(bench.data().lessons.find(id)->nothingBecause, QString());
    }

    void whereItIsEditedItEndsInACauseToo()
    {
        PageBench<InterviewsPage> bench;
        Unknown unknown;
        unknown.question = u"Who decided?"_s;
        const QString id = bench.desk.add(unknown);
        QVERIFY(bench.page->reveal({"unknown", id, "resolution"}));
        QVERIFY(!bench.button(u"Make it a cause"_s)); // nothing is found yet
        bench.type(u"The depot leads."_s);
        bench.press(Qt::Key_Tab);
        gui::settle();
        QAbstractButton *make = bench.button(u"Make it a cause"_s);
        QVERIFY(make);
        make->setFocus();
        bench.press(Qt::Key_Space);
        QCOMPARE(bench.data().causes.size(), 1);
        QCOMPARE(bench.data().causes.at(0).text, u"The depot leads."_s);
        QCOMPARE(bench.data().causes.at(0).fromId, id);
        gui::settle();
        QVERIFY(bench.button(u"Cause: The depot leads."_s));
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(bench.data().causes.isEmpty());
        gui::settle();
        QVERIFY(!bench.button(u"Cause: The depot leads."_s));
    }

    void questionsToThinkWithStandBesideTheCauses()
    {
        Bench bench;
        QVERIFY(bench.page->reveal({"answer", u"causes.isolated/workbook"_s, {}}));
        bench.type(u"Two more since autumn."_s);
        bench.press(Qt::Key_Tab);
        const Answer *answer = bench.data().answers.find(u"causes.isolated/workbook"_s);
        QVERIFY(answer);
        QCOMPARE(answer->text, u"Two more since autumn."_s);
    }
};

QTEST_MAIN(TestTried)
#include "tst_tried.moc"
