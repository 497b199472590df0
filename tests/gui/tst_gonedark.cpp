#include "core/insight/reaching.h"
#include "tests/support/pagebench.h"
#include "ui/fields/field.h"
#include "ui/lists/addline.h"
#include "ui/lists/entrylist.h"
#include "ui/models/entrymodel.h"
#include "ui/pages/history/historypage.h"
#include "ui/pages/interviews/interviewspage.h"

#include <QCheckBox>
#include <QLineEdit>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

using Bench = PageBench<InterviewsPage>;

template<typename B>
QString addPerson(B &bench, const QString &name, PickKey<"party"> party)
{
    Person person;
    person.name = name;
    person.party = party;
    return bench.desk.add(person);
}

/// They called so many days ago.
template<typename B>
void heardOf(B &bench, const QString &personId, int daysAgo)
{
    Event event;
    event.at = Edtf::day(bench.desk.today().addDays(-daysAgo));
    event.kind = "call";
    event.party = "customer";
    const QString id = bench.desk.add(event);
    bench.desk.perform(Change::add("event_person"),
                       [&](Store &store) { return store.put(EventPerson{id + u'/' + personId, id, personId, {}}); });
}

template<typename B>
QString addTry(B &bench, const QString &line)
{
    bench.page->reveal({"outreach", {}, {}});
    bench.type(line);
    bench.press(Qt::Key_Return);
    return bench.data().outreach.isEmpty() ? QString() : bench.data().outreach.at(bench.data().outreach.size() - 1).id;
}

bool says(const QWidget *page, const QString &text)
{
    gui::settle();
    for (const auto *label : page->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(text))
            return true;
    }
    return false;
}

} // namespace

/// Somebody does not answer: what was tried, what comes next, and when it is left at that.
class TestGoneDark : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itIsFoldedAwayUntilItIsBegun()
    {
        Bench bench;
        QVERIFY(bench.visibleInputs() <= 7);
        QVERIFY(!bench.named<QLineEdit>(u"Add a try to reach them"_s));
        bench.click(bench.button(u"Reaching out"_s));
        QVERIFY(bench.named<QLineEdit>(u"Add a try to reach them"_s));
    }

    void aTryIsOneLineAndOneChange()
    {
        Bench bench;
        const QString meyer = addPerson(bench, u"Jonas Meyer"_s, "customer");
        const QString id = addTry(bench, u"yesterday letter about the depots @Meyer"_s);
        const Event &event = *bench.data().events.find(id);
        const Outreach &outreach = *bench.data().outreach.find(id);
        QCOMPARE(event.at, Edtf::day(bench.desk.today().addDays(-1)));
        QCOMPARE(event.kind, u"outreach"_s);
        QCOMPARE(event.party, u"us"_s);
        QCOMPARE(outreach.channel, u"letter"_s);
        QCOMPARE(outreach.toId, meyer);
        // The cursor stays in the line, and the row is there.
        QCOMPARE(bench.window.focusWidget(), bench.named<QLineEdit>(u"Add a try to reach them"_s));
        QVERIFY(bench.named<EntryList>(u"Reaching out"_s)->currentIndex().isValid());
        bench.desk.undo();
        QVERIFY(bench.data().outreach.isEmpty() && bench.data().events.isEmpty());

        addTry(bench, u"short question @Meyer via phone"_s);
        QCOMPARE(bench.data().outreach.at(0).channel, u"phone"_s);
        QCOMPARE(bench.data().events.at(0).at, Edtf::day(bench.desk.today())); // without a day: now
        QVERIFY(bench.data().events.at(0).sourceType.isEmpty());
    }

    void allOfATryIsTypedInItsPanel()
    {
        Bench bench;
        const QString id = addTry(bench, u"mail @Pia Sommer"_s);
        QVERIFY(bench.page->reveal({"outreach", id, "angle"}));
        bench.type(u"Who looks after planning now?"_s);
        QVERIFY(bench.page->reveal({"outreach", id, "result"}));
        bench.type(u"Out of office until Monday"_s);
        QVERIFY(bench.page->reveal({"outreach", id, "cost_minor"}));
        bench.type(u"180"_s);
        QVERIFY(bench.page->reveal({"outreach", id, "next_on"}));
        bench.type(u"tomorrow"_s);
        bench.press(Qt::Key_Tab);
        bench.desk.flushEditors();
        const Outreach &outreach = *bench.data().outreach.find(id);
        QCOMPARE(outreach.angle, u"Who looks after planning now?"_s);
        QCOMPARE(outreach.result, u"Out of office until Monday"_s);
        QVERIFY(outreach.costMinor.has_value());
        QCOMPARE(outreach.nextOn, Edtf::day(bench.desk.today().addDays(1)));
    }

    void theNextRungIsTakenByOneKey()
    {
        Bench bench;
        const QString meyer = addPerson(bench, u"Jonas Meyer"_s, "customer");
        heardOf(bench, meyer, 16);
        QVERIFY(bench.page->reveal({"outreach", {}, {}}));
        QVERIFY(says(bench.page, u"Gone dark for 16 days"_s));
        QVERIFY(says(bench.page, u"Last sign of life: Call"_s));

        bench.button(u"Take it"_s)->setFocus();
        bench.press(Qt::Key_Space); // the first one is a try of today
        QCOMPARE(bench.data().outreach.size(), 1);
        const QString id = bench.data().outreach.at(0).id;
        QCOMPARE(bench.data().events.find(id)->at, Edtf::day(bench.desk.today()));

        gui::settle();
        bench.button(u"Plan it"_s)->setFocus();
        bench.press(Qt::Key_Space); // the second one gets its day
        QVERIFY(!bench.data().outreach.find(id)->nextOn.isNull());
        QVERIFY(bench.data().outreach.find(id)->nextOn.first() >= bench.desk.today().addDays(5));
        gui::settle();
        QVERIFY(!bench.button(u"Take it"_s) && !bench.button(u"Plan it"_s)); // it is planned
        bench.desk.undo();
        QVERIFY(bench.data().outreach.find(id)->nextOn.isNull());
    }

    /// On its day a rung waits in the line: what it is, by a channel that was not used yet, to whoever was tried.
    void aRungOfTodayComesIntoTheLine()
    {
        Bench bench;
        const QString meyer = addPerson(bench, u"Jonas Meyer"_s, "customer");
        heardOf(bench, meyer, 30);
        const QString first = addTry(bench, u"8 days ago phone question @Meyer"_s);
        bench.desk.setField({"outreach", first, "next_on"}, bench.desk.today().toString(Qt::ISODate));
        gui::settle();
        bench.button(u"Take it"_s)->setFocus();
        bench.press(Qt::Key_Space);
        auto *line = bench.named<QLineEdit>(u"Add a try to reach them"_s);
        QCOMPARE(bench.window.focusWidget(), line);
        QVERIFY2(line->text().contains(u"via email @\"Jonas Meyer\""_s), qPrintable(line->text()));
        QCOMPARE(bench.data().outreach.size(), 1); // nothing is done by looking
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.data().outreach.size(), 2);
        const Outreach &second = bench.data().outreach.at(1);
        QCOMPARE(second.toId, meyer);
        QCOMPARE(second.channel, u"email"_s);
        QCOMPARE(bench.data().events.find(second.id)->at, Edtf::day(bench.desk.today()));
        QVERIFY(bench.data().events.find(second.id)->title.startsWith(u"Another channel"_s));
        QVERIFY(triesToBeFollowed(bench.data(), bench.desk.today()).empty()); // it was what was planned
    }

    /// Of another person: what was planned to the first is done by it all the same.
    void aRungToAnotherPersonAsksForWhom()
    {
        Bench bench;
        const QString meyer = addPerson(bench, u"Jonas Meyer"_s, "customer");
        heardOf(bench, meyer, 40);
        addTry(bench, u"20 days ago mail @Meyer"_s);
        const QString second = addTry(bench, u"15 days ago call @Meyer"_s);
        bench.desk.setField({"outreach", second, "next_on"}, bench.desk.today().toString(Qt::ISODate));
        gui::settle();
        bench.click(bench.button(u"Take it"_s));
        auto *line = bench.named<QLineEdit>(u"Add a try to reach them"_s);
        QCOMPARE(line->text(), u"Another person @"_s);
        bench.type(u"Pia Sommer"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.data().outreach.size(), 3);
        QVERIFY(triesToBeFollowed(bench.data(), bench.desk.today()).empty());
        bench.desk.undo();
        QCOMPARE(triesToBeFollowed(bench.data(), bench.desk.today()).size(), size_t(1));
    }

    void whatATryCostIsReadInItsLine_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("title");
        QTest::addColumn<qint64>("cost"); // 0 for none
        QTest::newRow("behind") << u"coffee 4.50 EUR"_s << u"coffee"_s << qint64(450);
        QTest::newRow("before somebody") << u"visit 180 EUR @Meyer"_s << u"visit"_s << qint64(18000);
        QTest::newRow("before it all") << u"yesterday EUR 1,200.00 dinner @Meyer via phone"_s << u"dinner"_s
                                       << qint64(120000);
        QTest::newRow("a sign") << u"parcel for €20, @Meyer"_s << u"parcel"_s << qint64(2000);
        QTest::newRow("no currency") << u"asked about 180 seats"_s << u"asked about 180 seats"_s << qint64(0);
        QTest::newRow("another currency") << u"lunch 20 USD"_s << u"lunch 20 USD"_s << qint64(0);
    }
    void whatATryCostIsReadInItsLine()
    {
        QFETCH(const QString, line);
        QFETCH(const qint64, cost);
        Bench bench;
        addPerson(bench, u"Jonas Meyer"_s, "customer");
        bench.desk.setField({"account", u"account"_s, "currency"}, u"EUR"_s);
        const QString id = addTry(bench, line);
        QVERIFY(!id.isEmpty());
        QTEST(bench.data().events.find(id)->title, "title");
        QCOMPARE(bench.data().outreach.find(id)->costMinor.value_or(0), cost);
    }

    /// The currency that is typed first becomes that of the account, as in a field for money.
    void theFirstCurrencyIsTakenOver()
    {
        Bench bench;
        bench.desk.setField({"account", u"account"_s, "currency"}, {});
        const QString id = addTry(bench, u"visit 180 EUR"_s);
        QCOMPARE(bench.data().outreach.find(id)->costMinor.value_or(0), qint64(18000));
        QCOMPARE(bench.data().account.currency, u"EUR"_s);
        bench.desk.undo();
        QVERIFY(bench.data().account.currency.isEmpty());
    }

    void escapeTakesTheLineOfTheStopAway()
    {
        Bench bench;
        addTry(bench, u"mail @Pia Sommer"_s);
        for (const QString &typed : {QString(), u"She moved on."_s}) {
            bench.click(bench.button(u"Stop …"_s));
            QVERIFY(bench.named<QLineEdit>(u"Reason for the stop"_s));
            bench.type(typed);
            bench.press(Qt::Key_Escape);
            gui::settle();
            QVERIFY(!bench.named<QLineEdit>(u"Reason for the stop"_s));
            QCOMPARE(bench.window.focusWidget(), bench.button(u"Stop …"_s));
        }
        QVERIFY(bench.data().decisionSteps.isEmpty());
        bench.press(Qt::Key_Space); // what was typed waits there
        QCOMPARE(bench.named<QLineEdit>(u"Reason for the stop"_s)->text(), u"She moved on."_s);
    }

    void aTryOfTheDayTheyWereHeardOfCanBeAnswered()
    {
        Bench bench;
        const QString meyer = addPerson(bench, u"Jonas Meyer"_s, "customer");
        heardOf(bench, meyer, 0);
        const QString id = addTry(bench, u"mail @Meyer"_s);
        auto *list = bench.named<EntryList>(u"Reaching out"_s);
        const auto verbs = [&] {
            list->setFocus();
            gui::settle();
            list->select(id);
            return list->verbRects(list->currentIndex());
        };
        QCOMPARE(verbs().size(), size_t(2)); // no answer, they answered
        bench.click(list->viewport(), verbs()[1].center());
        gui::settle();
        QCOMPARE(bench.data().events.size(), 3);
        QCOMPARE(verbs().size(), size_t(1)); // they did
    }

    /// What would be a sign of life, if somebody said what it was, is not passed over in silence.
    void anEventWithoutAKindIsSaidNotToCount()
    {
        Bench bench;
        const QString meyer = addPerson(bench, u"Jonas Meyer"_s, "customer");
        heardOf(bench, meyer, 16);
        Event event;
        event.at = Edtf::day(bench.desk.today().addDays(-2));
        event.title = u"Meyer rang"_s;
        const QString id = bench.desk.add(event);
        QVERIFY(bench.page->reveal({"outreach", {}, {}}));
        QVERIFY(says(bench.page, u"Gone dark for 16 days"_s));
        auto *unclear = bench.button(u"1 later event without a kind or source does not count: say what it was"_s);
        QVERIFY(unclear);
        bench.click(unclear);
        gui::settle();
        QCOMPARE(bench.revealed, Place({"event", id, "kind"}));
        bench.desk.setField({"event", id, "kind"}, u"call"_s);
        bench.desk.setField({"event", id, "party"}, u"customer"_s);
        QCOMPARE(silence(bench.data(), bench.desk.today())->days, 2);
        QVERIFY(unclearSince(bench.data(), bench.desk.today()).empty());
    }

    void theirAnswerEndsTheSilence()
    {
        Bench bench;
        const QString meyer = addPerson(bench, u"Jonas Meyer"_s, "customer");
        heardOf(bench, meyer, 16);
        const QString id = addTry(bench, u"3 days ago mail @Meyer"_s);
        auto *list = bench.named<EntryList>(u"Reaching out"_s);
        list->setFocus();
        gui::settle();
        QVERIFY(list->select(id));
        const std::vector<QRect> verbs = list->verbRects(list->currentIndex());
        QCOMPARE(verbs.size(), size_t(2)); // no answer, they answered
        bench.click(list->viewport(), verbs[1].center());
        QCOMPARE(silence(bench.data(), bench.desk.today())->days, 0);
        QVERIFY(!says(bench.page, u"Gone dark"_s));
        QVERIFY(triesOfThisSilence(bench.data(), bench.desk.today()).empty());
        bench.desk.undo();
        QCOMPARE(silence(bench.data(), bench.desk.today())->days, 16);
    }

    void itIsStoppedWithAReasonAndTakenUpByOneClick()
    {
        Bench bench;
        const QString id = addTry(bench, u"mail @Pia Sommer"_s);
        bench.desk.setField({"outreach", id, "next_on"}, bench.desk.today().addDays(7).toString(Qt::ISODate));
        bench.click(bench.button(u"Stop …"_s));
        bench.type(u"She moved on."_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.data().decisionSteps.size(), 1);
        const DecisionStep stop = bench.data().decisionSteps.at(0);
        QCOMPARE(stop.about, u"reaching_out"_s);
        QCOMPARE(stop.kind, u"stopped"_s);
        QCOMPARE(stop.reason, u"She moved on."_s);
        QVERIFY(bench.data().outreach.find(id)->nextOn.isNull()); // nothing of it is due any more
        QVERIFY(says(bench.page, u"She moved on."_s));
        QCOMPARE(bench.window.focusWidget(), bench.button(u"Take it up again"_s));

        bench.press(Qt::Key_Space);
        QCOMPARE(bench.data().decisionSteps.size(), 2);
        QVERIFY(!stopOfReaching(bench.data()));
        bench.desk.undo();
        bench.desk.undo();
        QVERIFY(bench.data().decisionSteps.isEmpty());
        QVERIFY(!bench.data().outreach.find(id)->nextOn.isNull());
    }

    void whetherItIsSilenceIsTicked()
    {
        Bench bench;
        QVERIFY(bench.page->reveal({"outreach", {}, {}}));
        bench.click(bench.button(u"Silence, or something else?"_s));
        auto *box = bench.named<QCheckBox>(u"What have they asked Support since then?"_s);
        QVERIFY(box);
        box->setFocus();
        bench.press(Qt::Key_Space);
        const Answer *answer = bench.data().answers.find(u"reaching.tickets/workbook"_s);
        QVERIFY(answer && answer->state == u"answered");
        QVERIFY(bench.page->reveal({"answer", u"reaching.tickets/workbook"_s, "text"}));
        bench.type(u"Two tickets last week"_s);
        bench.desk.flushEditors();
        QCOMPARE(bench.data().answers.find(u"reaching.tickets/workbook"_s)->text, u"Two tickets last week"_s);
        box->setFocus();
        bench.press(Qt::Key_Space);
        QVERIFY(bench.data().answers.find(u"reaching.tickets/workbook"_s)->state.isEmpty());
        QCOMPARE(bench.data().answers.find(u"reaching.tickets/workbook"_s)->text, u"Two tickets last week"_s);
    }

    void anUnexpectedMoveWaitsInTheLine()
    {
        Bench bench;
        addPerson(bench, u"Jonas Meyer"_s, "customer");
        QVERIFY(bench.page->reveal({"outreach", {}, {}}));
        bench.click(bench.button(u"Something they would not expect"_s));
        bench.click(bench.button(u"Parcel by courier"_s));
        QCOMPARE(bench.window.focusWidget(), bench.named<QLineEdit>(u"Add a try to reach them"_s));
        bench.type(u"Meyer"_s);
        bench.press(Qt::Key_Return);
        if (bench.data().outreach.isEmpty())
            bench.press(Qt::Key_Return); // the first took the suggestion
        QCOMPARE(bench.data().outreach.size(), 1);
        QCOMPARE(bench.data().outreach.at(0).unexpected, YesNo(true));
        QCOMPARE(bench.data().outreach.at(0).channel, u"parcel"_s);
    }

    void whatStandsAgainstATryIsSaidWhereItIsPlanned()
    {
        Bench bench;
        const QString meyer = addPerson(bench, u"Jonas Meyer"_s, "customer");
        Condition condition;
        condition.text = u"No newsletter"_s;
        bench.desk.add(condition);
        const QString id = addTry(bench, u"mail @Meyer"_s);
        QVERIFY(bench.page->reveal({"outreach", id, {}}));
        QVERIFY(says(bench.page, u"Not again: No newsletter"_s));
        QVERIFY(!says(bench.page, u"only what winds up the contract"_s));
        bench.desk.setField({"person", meyer, "keep_in_touch"}, u"refused"_s);
        bench.desk.setField({"person", meyer, "keep_in_touch_on"}, u"2026-03-12"_s); // the day of the try
        const QModelIndex row = bench.named<EntryList>(u"Reaching out"_s)->model()->index(0, 0);
        const std::vector<Tag> tags = row.data(EntryModel::EntryRole).value<Entry>().tags;
        QVERIFY(std::ranges::find(tags, u"held back"_s, &Tag::text) != tags.end());
        QVERIFY(says(bench.page,
                     u"Jonas Meyer said no to keeping in touch on 12 Mar 2026: only what winds up the contract."_s));
    }

    /// Nothing is proposed to be done towards somebody who said no, by whichever door.
    void nothingIsPlannedTowardsWhoSaidNo()
    {
        Bench bench;
        const QString meyer = addPerson(bench, u"Jonas Meyer"_s, "customer");
        heardOf(bench, meyer, 16);
        QVERIFY(bench.page->reveal({"outreach", {}, {}}));
        QVERIFY(bench.button(u"Take it"_s));
        bench.desk.setField({"person", meyer, "keep_in_touch"}, u"stopped"_s);
        gui::settle();
        QVERIFY(!bench.button(u"Take it"_s));
        QVERIFY(says(bench.page, u"Held back: everyone of theirs said no to being contacted."_s));
        const QString pia = addPerson(bench, u"Pia Sommer"_s, "customer"); // she may be asked
        gui::settle();
        QVERIFY(bench.button(u"Take it"_s));

        const QString id = addTry(bench, u"mail @Meyer"_s);
        bench.desk.setField({"outreach", id, "next_on"}, u"2026-03-20"_s);
        gui::settle();
        QVERIFY(!says(bench.page, u"20 Mar"_s)); // not the next one
        bench.desk.setField({"outreach", id, "to_id"}, pia);
        gui::settle();
        QVERIFY(says(bench.page, u"20 Mar"_s));
    }

    void anInterviewWithWhoSaidNoIsHeldBackInTheList()
    {
        Bench bench;
        const QString meyer = addPerson(bench, u"Jonas Meyer"_s, "customer");
        Interview held;
        held.kind = "exit";
        held.status = "held";
        held.heldAt = Edtf::parse(u"2026-03-11");
        held.personId = meyer;
        const QString id = bench.desk.add(held);
        const auto tags = [&] {
            gui::settle();
            QStringList all;
            for (const auto *list : bench.page->findChildren<EntryList *>()) {
                const int row = list->entries()->rowOf(id);
                if (row >= 0) {
                    for (const Tag &tag : list->entries()->index(row).data(EntryModel::EntryRole).value<Entry>().tags)
                        all += tag.text;
                }
            }
            return all;
        };
        QVERIFY(tags().contains(u"thanks are due"_s));
        bench.desk.setField({"person", meyer, "keep_in_touch"}, u"refused"_s);
        QVERIFY2(tags().contains(u"held back"_s) && !tags().contains(u"thanks are due"_s),
                 qPrintable(tags().join(u',')));
    }

    void aStopThatHasPassedIsToldAtItsDay()
    {
        Bench bench;
        addTry(bench, u"mail @Pia Sommer"_s);
        const QString words = u"That day has passed"_s;
        QVERIFY(bench.page->reveal({"decision", u"decision"_s, "reach_stop_on"}));
        bench.type(u"1 Mar 2026"_s);
        bench.press(Qt::Key_Tab);
        QCOMPARE(bench.data().decision.reachStopOn, Edtf::parse(u"2026-03-01")); // it never blocks
        QVERIFY(says(bench.page, words));
        bench.desk.setField({"decision", u"decision"_s, "reach_stop_on"}, u"2026-03-30"_s);
        QVERIFY(!says(bench.page, words));
    }

    void badInputIsSaidInWords()
    {
        Bench bench;
        const QString gone = addPerson(bench, u"Mara Vos"_s, "customer");
        bench.desk.setField({"person", gone, "left_on"}, u"2024-11"_s);
        const QString id = addTry(bench, u"mail @Mara"_s);
        const QString later = bench.desk.today().addDays(3).toString(Qt::ISODate);
        bench.desk.setField({"event", id, "at"}, later);
        bench.desk.setField({"outreach", id, "channel"}, u"pigeon"_s);
        bench.desk.setField({"outreach", id, "cost_minor"}, 18000);
        bench.desk.setField({"account", u"account"_s, "currency"}, {});
        gui::settle();
        const QModelIndex row = bench.named<EntryList>(u"Reaching out"_s)->model()->index(0, 0);
        const QString spoken = row.data(Qt::AccessibleTextRole).toString();
        for (const QString &word : {u"had left by then"_s, u"still ahead"_s, u"pigeon"_s, u"180"_s})
            QVERIFY2(spoken.contains(word), qPrintable(spoken));
    }

    void anEventBecomesATryAndTheOtherWayRound()
    {
        PageBench<HistoryPage> bench;
        const QString meyer = addPerson(bench, u"Jonas Meyer"_s, "customer");
        heardOf(bench, meyer, 3);
        const QString id = bench.data().events.at(0).id;
        QCOMPARE(silence(bench.data(), bench.desk.today())->days, 3);
        QVERIFY(bench.page->reveal({"event", id, {}}));
        bench.click(bench.button(u"It was a try to reach them"_s));
        QCOMPARE(bench.data().outreach.size(), 1);
        QCOMPARE(bench.data().outreach.at(0).toId, meyer);
        QCOMPARE(bench.data().outreach.at(0).channel, u"phone"_s);
        QVERIFY(!silence(bench.data(), bench.desk.today())); // a try is no sign of life
        gui::settle();
        bench.click(bench.button(u"Not a try to reach them"_s));
        QVERIFY(bench.data().outreach.isEmpty());
        QCOMPARE(bench.data().events.size(), 1);
    }
};

QTEST_MAIN(TestGoneDark)
#include "tst_gonedark.moc"
