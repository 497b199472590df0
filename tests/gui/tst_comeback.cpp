#include "core/guide/comebackclock.h"
#include "core/guide/permission.h"
#include "core/workbook/comebackplace.h"
#include "tests/support/pagebench.h"
#include "tests/support/savedialog.h"
#include "tests/support/sections.h"
#include "ui/fields/field.h"
#include "ui/lists/addline.h"
#include "ui/lists/entrylist.h"
#include "ui/models/entrymodel.h"
#include "ui/pages/actions/actionspage.h"
#include "ui/pages/comeback/comebackpage.h"

#include <QPlainTextEdit>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

const QString parting = u"Parting"_s, clockName = u"Comeback clock"_s, notAgain = u"Not again"_s,
              permission = u"Permission to keep in touch"_s;

/// The page of a new workbook on Thursday 12 March 2026, with a notice two days before and a contract until 30 April.
struct Bench : PageBench<ComebackPage>
{
    explicit Bench(bool sample = false)
        : PageBench(sample)
    {
        if (sample)
            return;
        desk.setField({"account", data().account.id, "notice_on"}, u"2026-03-10"_s);
        desk.setField({"account", data().account.id, "end_on"}, u"2026-04-30"_s);
        gui::settle();
    }

    EntryList *list(const QString &name) const { return named<EntryList>(name); }
    const ComebackStep *step(const QString &id) const { return data().comebackSteps.find(id); }
    /// The cursor is on that row, and it alone is selected.
    void goTo(const QString &name, const QString &id)
    {
        list(name)->select(id);
        list(name)->setFocus();
        gui::settle();
    }
    Entry row(const QString &name, const QString &id) const
    {
        const EntryModel *model = list(name)->entries();
        return model->index(model->rowOf(id)).data(EntryModel::EntryRole).value<Entry>();
    }
    void open(const QString &name, const QString &id)
    {
        gui::clickRow(list(name), list(name)->entries()->rowOf(id));
        gui::settle();
    }
    bool hasTag(const QString &name, const QString &id, const QString &tag) const
    {
        const std::vector<Tag> tags = row(name, id).tags;
        return std::ranges::find(tags, tag, &Tag::text) != tags.end();
    }
    Field *field(const Place &place) const
    {
        for (auto *field : page->findChildren<Field *>()) {
            if (field->place() == place && field->isVisible())
                return field;
        }
        return nullptr;
    }
    bool says(const QString &words) const
    {
        gui::settle();
        return gui::saying(page).join(u'\n').contains(words);
    }
    QString person(const QString &name, PickKey<"keep_in_touch"> answer = {}, QStringView on = {})
    {
        Person person;
        person.party = "customer";
        person.name = name;
        person.keepInTouch = answer;
        person.keepInTouchOn = Edtf::parse(on);
        return desk.add(person);
    }
    void itIs(const QString &day)
    {
        desk.setField({"workbook", data().workbook.id, "as_of"}, day);
        gui::settle();
    }
};

} // namespace

/// How we part, and how they could return.
class TestComeback : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyPageShowsItsStepsAndAsksForLittle()
    {
        Bench bench;
        QVERIFY2(bench.visibleInputs() <= 7, qPrintable(QString::number(bench.visibleInputs())));
        QCOMPARE(bench.nameless(), QStringList());
        QCOMPARE(bench.list(parting)->model()->rowCount(), 15);
        QCOMPARE(bench.row(parting, u"parting/exit_help"_s).lead, u"12 Mar 2026"_s);
        QVERIFY(bench.row(parting, u"parting/exit_help"_s).detail.contains(u"usual day"_s));
        QCOMPARE(bench.shownIn(clockName).front(), u"Thank-you note"_s); // by their days
        QCOMPARE(bench.shownIn(clockName).back(), u"Ask them to come back"_s);
        QVERIFY(bench.data().comebackSteps.isEmpty() && bench.data().comeback.id.isEmpty());
    }

    void oneKeyTicksAStepOffAndGoesOn()
    {
        Bench bench;
        bench.goTo(parting, u"parting/acknowledge"_s);
        bench.press(Qt::Key_1);
        bench.press(Qt::Key_1);
        QCOMPARE(bench.step(u"parting/acknowledge"_s)->doneOn, Edtf::day({2026, 3, 12}));
        QCOMPARE(bench.step(u"parting/settle_terms"_s)->doneOn, Edtf::day({2026, 3, 12}));
        QCOMPARE(bench.list(parting)->currentId(), u"parting/exit_help"_s);
        QVERIFY(bench.row(parting, u"parting/acknowledge"_s).quiet);
        bench.press(Qt::Key_Z, Qt::ControlModifier); // one step, one undo
        QVERIFY(!bench.step(u"parting/settle_terms"_s));
        QVERIFY(bench.step(u"parting/acknowledge"_s));

        bench.goTo(parting, u"parting/acknowledge"_s);
        bench.press(Qt::Key_0);
        QVERIFY(bench.step(u"parting/acknowledge"_s)->doneOn.isNull());
        bench.press(Qt::Key_Delete); // the row stays
        QVERIFY(!bench.step(u"parting/acknowledge"_s));
        QCOMPARE(bench.list(parting)->model()->rowCount(), 15);
    }

    void aMarkTicksAStepOffToo()
    {
        Bench bench;
        const QModelIndex row = bench.list(parting)->entries()->index(2);
        gui::bringIntoView(bench.list(parting)->viewport(), bench.list(parting)->visualRect(row));
        gui::rest();
        bench.click(bench.list(parting)->viewport(), bench.list(parting)->verbRects(row)[0].center());
        QCOMPARE(bench.step(u"parting/exit_help"_s)->doneOn, Edtf::day({2026, 3, 12}));
        QCOMPARE(bench.page->shownDetails(), Place()); // a click on a mark opens nothing
    }

    void whoSkipsAStepSaysWhy()
    {
        Bench bench;
        bench.goTo(parting, u"parting/reviews"_s);
        bench.press(Qt::Key_2);
        gui::settle();
        const Place why{ComebackStep::table, u"parting/reviews"_s, "skipped_because"};
        QVERIFY(bench.field(why));
        QVERIFY(bench.field(why)->isAncestorOf(QApplication::focusWidget()));
        bench.type(u"There is none."_s);
        bench.press(Qt::Key_Tab);
        QTRY_COMPARE(bench.step(u"parting/reviews"_s)->skippedBecause, u"There is none."_s);
        QVERIFY(bench.row(parting, u"parting/reviews"_s).detail.contains(u"Skipped because: There is none."_s));
        QCOMPARE(bench.data().comebackSteps.size(), 1);
    }

    void returnOnARowLeadsIntoItsFirstFieldThatIsSeen()
    {
        Bench bench;
        bench.goTo(clockName, u"comeback/what_changed"_s);
        bench.press(Qt::Key_Return);
        gui::settle();
        Field *to = bench.field({ComebackStep::table, u"comeback/what_changed"_s, "person_id"});
        QVERIFY(to && to->isAncestorOf(QApplication::focusWidget()));
    }

    void anOwnStepComesFromTheLineAndKeepsTheCursorThere()
    {
        Bench bench;
        QVERIFY(bench.page->reveal({ComebackStep::table, {}, {}}));
        bench.type(u"Send the case study by 1 June"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.data().comebackSteps.size(), 1);
        const ComebackStep &own = bench.data().comebackSteps.at(0);
        QCOMPARE(own.text, u"Send the case study"_s);
        QCOMPARE(own.dueOn, Edtf::day({2026, 6, 1}));
        QVERIFY(bench.shownIn(clockName).contains(u"Send the case study"_s));
        bench.type(u"And another"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.data().comebackSteps.size(), 2);
    }

    void oneKeySaysWhetherWeMayKeepInTouch()
    {
        Bench bench;
        const QString paula = bench.person(u"Paula Meyer"_s), carl = bench.person(u"Carl Otto"_s);
        gui::settle();
        bench.goTo(permission, paula);
        bench.press(Qt::Key_3);
        QCOMPARE(bench.data().people.find(paula)->keepInTouch, u"stopped"_s);
        QCOMPARE(bench.data().people.find(paula)->keepInTouchOn, Edtf::day({2026, 3, 12}));
        QCOMPARE(bench.list(permission)->currentId(), carl);
        bench.press(Qt::Key_1);
        QCOMPARE(bench.data().people.find(carl)->keepInTouch, u"granted"_s);
        bench.press(Qt::Key_0);
        QCOMPARE(bench.data().people.find(carl)->keepInTouch, u"not_asked"_s);
        QVERIFY(bench.data().people.find(carl)->keepInTouchOn.isNull());
        bench.press(Qt::Key_Delete); // a person is not removed here
        QVERIFY(bench.data().people.find(carl));
        QVERIFY(bench.row(permission, paula).detail.contains(u"Asked us to stop · 12 Mar 2026"_s));
    }

    void aStepTowardsSomeoneWhoAskedUsToStopIsHeldBackUntilSomeoneSaysWhy()
    {
        Bench bench;
        const QString paula = bench.person(u"Paula Meyer"_s, "stopped", u"2026-03-03");
        bench.desk.setField({ComebackStep::table, u"comeback/thank_you"_s, "person_id"}, paula);
        bench.desk.setField({ComebackStep::table, u"parting/exit_help"_s, "person_id"}, paula);
        bench.itIs(u"2026-06-01"_s);
        QVERIFY(bench.hasTag(clockName, u"comeback/thank_you"_s, u"held back"_s));
        QVERIFY(bench.hasTag(parting, u"parting/exit_help"_s, u"overdue"_s)); // it winds up the contract
        bench.open(parting, u"parting/exit_help"_s);
        QVERIFY(!bench.says(u"asked us to stop on"_s));
        bench.open(clockName, u"comeback/thank_you"_s);
        QVERIFY(bench.says(u"Paula Meyer asked us to stop on 3 Mar 2026: only what winds up the contract."_s));
        const Place because{"because", permissionKey(u"comeback/thank_you"_s), "reason"};
        QVERIFY(bench.field(because));
        bench.click(bench.field(because)->editor());
        bench.type(u"She wrote to us again."_s);
        bench.press(Qt::Key_Tab);
        QTRY_VERIFY(!isHeldBack(u"comeback/thank_you"_s, paula, bench.data()));
        QTRY_VERIFY(bench.hasTag(clockName, u"comeback/thank_you"_s, u"overdue"_s));
        QVERIFY(bench.says(u"Not held back"_s));
    }

    /// The same band; and no letter is offered to whoever does not want one.
    void anInterviewWithThemIsHeldBackToo()
    {
        Bench bench;
        const QString paula = bench.person(u"Paula Meyer"_s, "refused"), carl = bench.person(u"Carl Otto"_s);
        Interview talk;
        talk.kind = "exit";
        talk.status = "planned";
        talk.personId = paula;
        const QString id = bench.desk.add(talk);
        bench.desk.reveal({Interview::table, id, {}});
        QTRY_COMPARE(bench.window.page()->key(), u"interviews"_s);
        const auto says = [&](const QString &words) {
            gui::settle();
            return gui::saying(bench.window.page()).join(u'\n').contains(words);
        };
        const QString letter = u"Save a letter that asks them, as PDF"_s;
        QVERIFY(says(u"Paula Meyer does not want to be kept in touch with"_s));
        QVERIFY(!gui::button(bench.window.page(), letter));
        bench.desk.setField({Interview::table, id, "person_id"}, carl);
        QVERIFY(!says(u"does not want to be kept in touch with"_s));
        QVERIFY(gui::button(bench.window.page(), letter));
    }

    void conditionsAndPermissionAreReadBeforeAStepIsPlanned()
    {
        Bench bench;
        bench.type(u"No newsletter"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.shownIn(notAgain), QStringList{u"No newsletter"_s});
        QVERIFY(qobject_cast<AddLine *>(QApplication::focusWidget()->parentWidget())); // for the next one
        const QString carl = bench.person(u"Carl Otto"_s, "granted", u"2026-03-11");
        bench.desk.setField({ComebackStep::table, u"comeback/what_changed"_s, "person_id"}, carl);
        bench.open(clockName, u"comeback/what_changed"_s);
        QVERIFY(bench.says(u"Not again: No newsletter"_s));
        QVERIFY(bench.says(u"May we keep in touch with Carl Otto? Yes · 11 Mar 2026"_s));
        bench.open(parting, u"parting/exit_help"_s); // the contract is wound up whatever they wish
        QVERIFY(!bench.says(u"Not again: No newsletter"_s));
    }

    void aReferralSaysWhyItWaits()
    {
        Bench bench;
        bench.open(parting, u"parting/referral"_s);
        QVERIFY(bench.row(parting, u"parting/referral"_s).detail.contains(u"waits until all is settled"_s));
        QVERIFY(bench.says(u"It waits until all is settled between you."_s));
        bench.desk.setField(inComeback("resolved"), u"yes"_s);
        QVERIFY(!bench.says(u"It waits until"_s));
        QVERIFY(!bench.row(parting, u"parting/referral"_s).detail.contains(u"waits"_s));
    }

    void aThankYouNoteBeginsFromTheSkeletonAndCountsItsWords()
    {
        Bench bench;
        const QString paula = bench.person(u"Paula Meyer"_s, "granted");
        bench.desk.setField({ComebackStep::table, u"comeback/thank_you"_s, "person_id"}, paula);
        bench.open(clockName, u"comeback/thank_you"_s);
        bench.click(bench.button(u"Start from the skeleton"_s));
        gui::settle();
        const QString text = bench.step(u"comeback/thank_you"_s)->text;
        QVERIFY2(text.startsWith(u"Dear [Ms, Mr, Dr ...] Meyer,"_s), qPrintable(text));
        QVERIFY(!bench.button(u"Start from the skeleton"_s));
        Field *field = bench.field({ComebackStep::table, u"comeback/thank_you"_s, "text"});
        QVERIFY(field && field->isAncestorOf(QApplication::focusWidget()));
        bench.press(Qt::Key_A, Qt::ControlModifier);
        bench.type(u"Dear Ms Meyer"_s);
        QVERIFY(bench.says(u"3 of at most 120 words"_s)); // as one types
        const QString proposed = gui::saveInFolder(
            bench.stage().home(), [&] { bench.click(bench.button(u"Save it in large type as PDF"_s)); });
        QVERIFY2(proposed.startsWith(u"Norvik-Logistics-thanks-Paula-Meyer-"_s), qPrintable(proposed));
        QTRY_VERIFY(QFile::exists(bench.stage().home() + u'/' + proposed));
        QCOMPARE(bench.step(u"comeback/thank_you"_s)->text, u"Dear Ms Meyer"_s);
    }

    void anOfferOfAStepMakesItsRecordAndIsLedTo()
    {
        Bench bench;
        bench.open(clockName, u"comeback/ask_back"_s);
        gui::unfoldSections(bench.page);
        auto *line = bench.named<QLineEdit>(u"Add an offer"_s);
        QVERIFY(line);
        bench.click(line);
        bench.type(u"A month without charge"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.data().offers.size(), 1);
        const Offer offer = bench.data().offers.at(0);
        QCOMPARE(offer.stepId, u"comeback/ask_back"_s);
        QVERIFY(bench.step(offer.stepId));
        bench.window.openPage(u"actions"_s);
        bench.desk.reveal({Offer::table, offer.id, "what"});
        QTRY_COMPARE(bench.window.page()->key(), u"comeback"_s);
        QCOMPARE(bench.page->shownDetails(), (Place{ComebackStep::table, offer.stepId, {}}));
    }

    void theOutcomeAsksForMoreWhenThereIsMore()
    {
        Bench bench;
        for (const ColumnKey column : {ColumnKey("outcome_on"), ColumnKey("returned_on"), ColumnKey("same_cause")})
            QVERIFY(!bench.field(inComeback(column)));
        QVERIFY(bench.page->reveal(inComeback("outcome")));
        bench.type(u"Lost again"_s);
        bench.press(Qt::Key_Return);
        bench.press(Qt::Key_Tab);
        gui::settle();
        QCOMPARE(bench.data().comeback.outcome, u"lost_again"_s);
        QCOMPARE(bench.data().comeback.outcomeOn, Edtf::day({2026, 3, 12})); // as one change
        for (const ColumnKey column : {ColumnKey("outcome_on"), ColumnKey("returned_on"), ColumnKey("same_cause")})
            QVERIFY(bench.field(inComeback(column)));
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(bench.data().comeback.outcome.isEmpty() && bench.data().comeback.outcomeOn.isNull());
    }

    void thePartingStandsInTheOrderOfItsDays()
    {
        Bench bench;
        const auto stepsShown = [&] {
            QStringList shown;
            const EntryModel *model = bench.list(parting)->entries();
            for (int row = 0; row < model->rowCount(); ++row)
                shown += model->idAt(row);
            return shown;
        };
        const QStringList before = stepsShown();
        QVERIFY(before.indexOf(u"parting/exit_help"_s) < before.indexOf(u"parting/own_part"_s)); // two days, a week
        QVERIFY(before.indexOf(u"parting/own_part"_s) < before.indexOf(u"parting/access_removed"_s)); // at the end
        QCOMPARE(before.back(), u"parting/reviews"_s);                                                // no day
        bench.desk.setField({ComebackStep::table, u"parting/reviews"_s, "due_on"}, u"2026-03-09"_s);
        gui::settle();
        QCOMPARE(stepsShown().front(), u"parting/reviews"_s);
        bench.goTo(parting, u"parting/reviews"_s);
        const QStringList due = stepsShown();
        bench.press(Qt::Key_1); // done on the 12th, and still where it was due
        QCOMPARE(bench.step(u"parting/reviews"_s)->doneOn, Edtf::day({2026, 3, 12}));
        QCOMPARE(stepsShown(), due);

        // One click after the other on the marks of neighbours: none moves away under the pointer.
        EntryList *list = bench.list(parting);
        for (const int row : {3, 4, 5}) {
            const QModelIndex index = list->entries()->index(row);
            gui::bringIntoView(list->viewport(), list->visualRect(index));
            gui::rest();
            bench.click(list->viewport(), list->verbRects(index)[0].center());
            QVERIFY(bench.step(due[row]));
            QCOMPARE(bench.step(due[row])->doneOn, Edtf::day({2026, 3, 12}));
            QCOMPARE(stepsShown(), due);
        }
    }

    void aStepThatIsHeldBackIsNotTickedOffWithoutAReason()
    {
        Bench bench;
        const QString id = u"comeback/thank_you"_s;
        const QString paula = bench.person(u"Paula Meyer"_s, "stopped", u"2026-03-03");
        bench.desk.setField({ComebackStep::table, id, "person_id"}, paula);
        gui::settle();
        const auto isAsked = [&] {
            gui::settle();
            Field *reason = bench.field({"because", permissionKey(id), "reason"});
            return reason && reason->isAncestorOf(QApplication::focusWidget());
        };
        bench.goTo(clockName, id);
        bench.press(Qt::Key_1);
        QVERIFY(isAsked());
        QVERIFY(bench.step(id)->doneOn.isNull());
        gui::click(gui::button(bench.page, u"Done today"_s));
        QVERIFY(isAsked());
        QVERIFY(bench.step(id)->doneOn.isNull());
        bench.type(u"She wrote to us again."_s);
        bench.press(Qt::Key_Tab);
        gui::settle();
        bench.goTo(clockName, id);
        bench.press(Qt::Key_1);
        QCOMPARE(bench.step(id)->doneOn, Edtf::day({2026, 3, 12}));
    }

    void anotherOutcomeHasADayOfItsOwn()
    {
        Bench bench;
        const auto choose = [&](const QString &outcome) {
            QVERIFY(bench.page->reveal(inComeback("outcome")));
            bench.press(Qt::Key_A, Qt::ControlModifier);
            bench.type(outcome);
            bench.press(Qt::Key_Return);
            bench.press(Qt::Key_Tab);
            gui::settle();
        };
        const QString ends = u"parting/access_removed"_s, ask = u"comeback/ask_back"_s, word = u"parting/reviews"_s;
        for (const QString &id : {ends, ask, word})
            bench.desk.setField({ComebackStep::table, id, "due_on"}, u"2026-03-15"_s);
        choose(u"Declined for now"_s);
        QVERIFY(!bench.data().comeback.outcome.isEmpty());
        QCOMPARE(bench.data().comeback.outcomeOn, Edtf::day({2026, 3, 12}));
        bench.itIs(u"2026-06-01"_s);
        QVERIFY(bench.hasTag(parting, ends, u"overdue"_s));
        choose(u"Won back"_s);
        QCOMPARE(bench.data().comeback.outcome, u"won_back"_s);
        QCOMPARE(bench.data().comeback.outcomeOn, Edtf::day({2026, 6, 1}));
        for (const auto &[list, id] : {std::pair(parting, ends), std::pair(clockName, ask)}) {
            QVERIFY(!bench.hasTag(list, id, u"overdue"_s));
            QVERIFY(bench.row(list, id).detail.contains(u"not needed: they are back"_s));
        }
        QVERIFY(bench.hasTag(parting, word, u"overdue"_s));
        bench.itIs(u"2026-09-01"_s);
        choose(u"Lost again"_s);
        QCOMPARE(bench.data().comeback.outcomeOn, Edtf::day({2026, 9, 1}));
        QVERIFY(bench.hasTag(parting, ends, u"overdue"_s));
        bench.press(Qt::Key_Z, Qt::ControlModifier); // as one change
        QCOMPARE(bench.data().comeback.outcome, u"won_back"_s);
        QCOMPARE(bench.data().comeback.outcomeOn, Edtf::day({2026, 6, 1}));
    }

    void anAnswerIsGivenByAWord()
    {
        Bench bench;
        const QString paula = bench.person(u"Paula Meyer"_s);
        gui::settle();
        EntryList *list = bench.list(permission);
        const QModelIndex row = list->entries()->index(0);
        gui::bringIntoView(list->viewport(), list->visualRect(row));
        const std::vector<QRect> words = list->verbRects(row); // without pointing at it
        QCOMPARE(words.size(), size_t(3));
        bench.click(list->viewport(), words[1].center());
        QCOMPARE(bench.data().people.find(paula)->keepInTouch, u"refused"_s);
        QVERIFY(bench.row(permission, paula).detail.contains(u"No · 12 Mar 2026"_s));
    }

    void onceAllHaveAnsweredNobodyIsRemindedToAskThem()
    {
        Bench bench;
        const QString paula = bench.person(u"Paula Meyer"_s);
        bench.desk.setField(inComeback("parting_tone"), u"warm"_s);
        bench.itIs(u"2026-06-01"_s);
        const QString ask = u"parting/permission"_s;
        QVERIFY(bench.hasTag(parting, ask, u"overdue"_s));
        bench.goTo(permission, paula);
        bench.press(Qt::Key_1);
        gui::settle();
        QVERIFY(!bench.hasTag(parting, ask, u"overdue"_s));
        QVERIFY(bench.row(parting, ask).detail.contains(u"all of them have answered"_s));
    }

    void whatIsOddAboutTheReturnIsToldAtItsDay()
    {
        Bench bench;
        const auto stage = [&] { return gui::saying(&bench.window).join(u'\n'); };
        bench.desk.setField(inComeback("outcome"), u"won_back"_s);
        QVERIFY(bench.says(u"On which day did they come back?"_s));
        QVERIFY(stage().contains(u"Won back"_s));
        Field *day = bench.field(inComeback("returned_on"));
        gui::bringIntoView(day->editor());
        bench.click(day->editor());
        bench.type(u"1 Mar 2026"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.data().comeback.returnedOn, Edtf::day({2026, 3, 1})); // it never blocks
        QVERIFY(!bench.says(u"On which day"_s));
        QVERIFY(bench.says(u"They are entered as back on 1 Mar 2026, before the notice of 10 Mar 2026."_s));
        bench.desk.setField(inComeback("returned_on"), u"2026-06-01"_s);
        QVERIFY(!bench.says(u"before the notice"_s));

        bench.desk.setField(inComeback("outcome"), u"lost_again"_s);
        bench.desk.setField(inComeback("outcome_on"), u"2026-05-01"_s);
        QVERIFY(bench.says(u"They are entered as lost again on 1 May 2026, before they came back on 1 Jun 2026."_s));
        QVERIFY(stage().contains(u"Lost again"_s));
        bench.desk.setField(inComeback("returned_on"), {});
        QVERIFY(bench.says(u"On which day had they come back?"_s));
    }

    void theQuestionsOfThePartingAreAtHand()
    {
        Bench bench;
        QVERIFY(!bench.says(u"What will they tell"_s)); // the page asks for enough
        bench.click(bench.button(u"Questions"_s));
        QVERIFY(bench.says(u"What will they tell a colleague about our last weeks with them?"_s));
    }

    void whetherAConditionWasKeptIsAnsweredOnItsRow()
    {
        Bench bench;
        Condition condition;
        condition.text = u"No newsletter"_s;
        const QString id = bench.desk.add(condition);
        bench.open(notAgain, id);
        QVERIFY(!bench.field({Condition::table, id, "kept_30"})); // nobody has returned yet
        bench.desk.setField(inComeback("returned_on"), u"2026-05-04"_s);
        bench.itIs(u"2026-06-10"_s);
        QVERIFY(bench.field({Condition::table, id, "kept_30"}));
        QVERIFY(bench.hasTag(notAgain, id, u"kept? 3 Jun 2026"_s) && bench.hasTag(notAgain, id, u"kept? 2 Aug 2026"_s));
        EntryList *list = bench.list(notAgain);
        const QModelIndex row = list->entries()->index(0);
        gui::point(list->viewport(), list->visualRect(row).center());
        const std::vector<QRect> verbs = list->verbRects(row);
        QCOMPARE(verbs.size(), size_t(2));
        bench.click(list->viewport(), verbs[1].center());
        QCOMPARE(bench.data().conditions.find(id)->kept30, YesNo(false));
        QVERIFY(!bench.data().conditions.find(id)->kept90);
        QVERIFY(bench.row(notAgain, id).detail.contains(u"not kept after 30 days"_s));
    }

    void whatIsDueLeadsToItsStepAlsoWithoutARecord()
    {
        Bench bench;
        bench.desk.setField(inComeback("parting_tone"), u"warm"_s);
        bench.itIs(u"2026-04-10"_s);
        bench.window.openPage(u"actions"_s);
        gui::settle();
        QWidget *actions = bench.window.page();
        bench.click(gui::button(actions, u"What is due"_s));
        gui::settle();
        auto *due = gui::find<EntryList>(actions, u"What is due"_s);
        QVERIFY(due);
        const QStringList titles = gui::titlesIn(due);
        const qsizetype row = titles.indexOf(u"Thank-you note"_s);
        const qsizetype shown = row < 0 ? titles.indexOf(u"Acknowledge the notice"_s) : row;
        QVERIFY2(shown >= 0, qPrintable(titles.join(u'\n')));
        gui::clickRow(due, int(shown));
        QTRY_COMPARE(bench.window.page()->key(), u"comeback"_s);
        QCOMPARE(bench.page->shownDetails().table, ComebackStep::table);
        QVERIFY(bench.data().comebackSteps.isEmpty());
    }

    void checksLeadToTheirPlaces()
    {
        Bench bench;
        const QString paula = bench.person(u"Paula Meyer"_s);
        bench.desk.setFirstSession(false);
        bench.desk.setField(inComeback("resolved"), u"no"_s);
        gui::settle();
        QHash<QString, Place> places;
        for (const OpenCheck &check : bench.desk.openChecks())
            places.insert(check.key, check.places.front());
        for (const char *key : {"conditions_written", "permission_asked", "parting_done"}) {
            QVERIFY2(places.contains(QString(key)), key);
            bench.window.openPage(u"account"_s);
            bench.desk.reveal(places[QString(key)]);
            QTRY_COMPARE(bench.window.page()->key(), u"comeback"_s);
            QWidget *focus = QApplication::focusWidget();
            QVERIFY2(focus && bench.page->isAncestorOf(focus) && focus != bench.page, key);
        }
        QCOMPARE(places[u"permission_asked"_s], (Place{"person", paula, "keep_in_touch"}));
    }

    void whatIsStrangeIsShownInWordsAndKept()
    {
        Bench bench;
        ComebackStep strange;
        strange.kind = Pick<"comeback_step_kind">(u"farewell_party"_s);
        strange.doneOn = Edtf::parse(u"2026-03-01");
        const QString id = bench.desk.add(strange);
        Condition empty;
        const QString condition = bench.desk.add(empty);
        bench.desk.setField(inComeback("returned_on"), u"2026-04-02"_s);
        gui::settle();
        QCOMPARE(bench.row(clockName, id).title, u"farewell_party"_s);
        QCOMPARE(bench.row(notAgain, condition).title, u"Not worded yet"_s);
        QStringList said;
        for (const OpenCheck &check : bench.desk.openChecks())
            said += checkText(check, Texts());
        const QString all = said.join(u'\n');
        QVERIFY2(all.contains(u"“farewell_party” is entered for 1 Mar 2026, before the notice of 10 Mar 2026."_s),
                 qPrintable(all));
        QVERIFY2(all.contains(u"They are entered as back on 2 Apr 2026, before the contract ended on 30 Apr 2026."_s),
                 qPrintable(all));
        bench.open(clockName, id);
        QCOMPARE(bench.data().comebackSteps.find(id)->kind, u"farewell_party"_s);
    }
};

QTEST_MAIN(TestComeback)
#include "tst_comeback.moc"
