#include "core/base/texts.h"
#include "core/guide/checks.h"
#include "core/guide/comebackclock.h"
#include "core/guide/comebackguide.h"
#include "core/guide/due.h"
#include "core/guide/permission.h"
#include "tests/support/casebuilder.h"

#include <QTest>

#include <algorithm>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 6, 1);

/// Notice on 10 March 2026, the contract runs until 30 April.
struct Parting : CaseBuilder
{
    Parting()
    {
        workbook.account.noticeOn = Edtf::parse(u"2026-03-10");
        workbook.account.endOn = Edtf::parse(u"2026-04-30");
    }

    QString step(const QString &id, PickKey<"comeback_step_kind"> kind, const std::function<void(ComebackStep &)> &fill)
    {
        return add(workbook.comebackSteps, id, [&](ComebackStep &step) {
            step.kind = kind;
            fill(step);
        });
    }
    /// Anything at all, so that usual days count.
    void begin() { workbook.comeback.partingTone = "correct"; }

    ClockStep at(const QString &id) const { return comebackStep(id, workbook); }
    QString dayOf(const QString &id) const { return at(id).due.toString(); }
    bool isDue(const QString &id, QDate on = today) const
    {
        return std::ranges::any_of(whatIsDue(workbook, on), [&](const Due &due) {
            return due.kind == Due::ComebackStep && due.id == id && due.table == ComebackStep::table;
        });
    }
};

} // namespace

/// The steps of parting and comeback: which there are, on which day, and when one is reminded of them.
class TestComebackClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theGuideKnowsEveryStepInItsOrder()
    {
        QStringList described, listed;
        for (const PickEntry &kind : Catalogue::instance().entries("comeback_step_kind")) {
            if (kind.key != u"other" && !kind.retired)
                described += kind.key;
            QVERIFY2(kind.key == u"other" || !ComebackGuide::instance().find(kind.key)->hint.isEmpty(),
                     qPrintable(kind.key));
        }
        for (const ClockStep &step : comebackSteps({}))
            listed += step.kind;
        QCOMPARE(listed, described);
        QCOMPARE(ComebackGuide::instance().notNow().size(), 4);
        QCOMPARE(ComebackGuide::instance().mostWords(), 120);
    }

    void eachStepHasItsUsualDay_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("day");
        QTest::newRow("acknowledged on the day itself") << u"parting/acknowledge"_s << u"2026-03-10"_s;
        QTest::newRow("their data after two days") << u"parting/exit_help"_s << u"2026-03-12"_s;
        QTest::newRow("access at the end") << u"parting/access_removed"_s << u"2026-04-30"_s;
        QTest::newRow("read before the end") << u"parting/read_back"_s << u"2026-04-16"_s;
        QTest::newRow("thanks three weeks after they were asked") << u"comeback/thank_you"_s << u"2026-04-02"_s;
        QTest::newRow("what changed after 60 days") << u"comeback/what_changed"_s << u"2026-05-09"_s;
        QTest::newRow("check in after 180 days") << u"comeback/check_in"_s << u"2026-09-06"_s;
        QTest::newRow("60 days before the rival renews") << u"comeback/rival_renewal"_s << u"2027-01-31"_s;
        QTest::newRow("no day of its own") << u"comeback/ask_back"_s << QString();
    }
    void eachStepHasItsUsualDay()
    {
        QFETCH(const QString, id);
        Parting c;
        c.workbook.account.rivalRenewalOn = Edtf::parse(u"2027-04-01");
        for (const char *on : {"2026-03-20", "2026-03-12"})
            c.add(c.workbook.interviews, QString(on), [&](Interview &one) {
                one.kind = "exit";
                one.askedOn = Edtf::parse(QString(on));
            });
        c.add(c.workbook.interviews, u"colleague"_s, [](Interview &one) {
            one.kind = "internal";
            one.askedOn = Edtf::parse(u"2026-03-01");
        });
        QTEST(c.dayOf(id), "day");
        QCOMPARE(c.at(id).isUsualDay, !c.dayOf(id).isEmpty());
        c.step(id, {}, [&](ComebackStep &step) {
            step.kind = Pick<"comeback_step_kind">(id.section(u'/', 1));
            step.dueOn = Edtf::parse(u"2026-07-01");
        });
        QCOMPARE(c.dayOf(id), u"2026-07-01"_s); // as somebody entered it
        QVERIFY(!c.at(id).isUsualDay && !c.at(id).isOwn);
    }

    void withoutADayToCountFromThereIsNone()
    {
        Parting c;
        c.workbook.account.noticeOn = {};
        QVERIFY(c.at(u"parting/acknowledge"_s).due.isNull() && c.at(u"comeback/thank_you"_s).due.isNull());
        c.workbook.account.endOn = Edtf::parse(u"2026-04"); // not exact: late enough after it, early enough before it
        QCOMPARE(c.dayOf(u"parting/access_removed"_s), u"2026-04-30~"_s);
        QCOMPARE(c.dayOf(u"parting/read_back"_s), u"2026-03-18~"_s);
    }

    void usualDaysCountOnceTheComebackIsBegun()
    {
        Parting c;
        QVERIFY(!isComebackBegun(c.workbook) && !c.isDue(u"comeback/thank_you"_s));
        c.step(u"parting/acknowledge"_s, "acknowledge", [](ComebackStep &) {}); // touched, and left empty
        QVERIFY(!c.isDue(u"comeback/thank_you"_s));
        c.begin();
        QVERIFY(c.isDue(u"comeback/thank_you"_s) && c.isDue(u"parting/exit_help"_s));
        QVERIFY(!c.isDue(u"comeback/ask_back"_s)); // it has no day
        Due due;
        for (const Due &one : whatIsDue(c.workbook, today)) {
            if (one.id == u"comeback/thank_you"_s)
                due = one;
        }
        QCOMPARE(due.date.toString(), u"2026-03-31"_s); // three weeks after the notice: nobody was asked
        QVERIFY(due.overdue);
        QCOMPARE(dueText(due, Texts()), u"Thank-you note"_s);
        QCOMPARE(dueKey(due.kind), u"comeback_step"_s);
    }

    void nothingIsDueByAUsualDayOnceItIsOver_data()
    {
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<bool>("due");
        for (const char *open : {"", "not_tried", "in_progress", "declined_now"})
            QTest::newRow(open) << QString(open) << true;
        for (const char *over : {"declined_for_good", "won_back", "lost_again"})
            QTest::newRow(over) << QString(over) << false;
    }
    void nothingIsDueByAUsualDayOnceItIsOver()
    {
        QFETCH(const QString, outcome);
        Parting c;
        c.begin();
        c.workbook.comeback.outcome = Pick<"comeback_outcome">(outcome);
        c.step(u"comeback/what_changed"_s, "what_changed",
               [](ComebackStep &step) { step.dueOn = Edtf::parse(u"2026-05-20"); });
        QTEST(c.isDue(u"comeback/thank_you"_s), "due");
        QVERIFY(c.isDue(u"comeback/what_changed"_s)); // somebody wants it
    }

    void whoIsBackIsNeitherWoundUpNorAskedBackUntilLostAgain()
    {
        Parting c;
        const auto dueOn = [](ComebackStep &step) { step.dueOn = Edtf::parse(u"2026-05-20"); };
        c.step(u"parting/access_removed"_s, "access_removed", dueOn);
        c.step(u"comeback/ask_back"_s, "ask_back", dueOn);
        c.step(u"comeback/check_in"_s, "check_in", dueOn);
        const auto isWoundUp = [&] { return c.isDue(u"parting/access_removed"_s); };
        const auto isAsked = [&] { return c.isDue(u"comeback/ask_back"_s); };
        QVERIFY(isWoundUp() && isAsked());
        c.workbook.comeback.outcome = "won_back";
        QVERIFY(!isWoundUp() && !isAsked());
        QVERIFY(c.isDue(u"comeback/check_in"_s));
        c.workbook.comeback.outcome = "lost_again";
        QVERIFY(isWoundUp() && isAsked());
    }

    void aThankYouNoteIsTheThanksForTheInterviewBeforeIt_data()
    {
        QTest::addColumn<QString>("sentOn");
        QTest::addColumn<QString>("to");
        QTest::addColumn<bool>("thanked");
        QTest::newRow("the next day") << u"2026-05-21"_s << u"paula"_s << true;
        QTest::newRow("the same day") << u"2026-05-20"_s << u"paula"_s << true;
        QTest::newRow("before it") << u"2026-05-19"_s << u"paula"_s << false;
        QTest::newRow("to another") << u"2026-05-21"_s << u"carl"_s << false;
        QTest::newRow("not sent") << QString() << u"paula"_s << false;
    }
    void aThankYouNoteIsTheThanksForTheInterviewBeforeIt()
    {
        QFETCH(const QString, sentOn);
        QFETCH(const QString, to);
        Parting c;
        for (const char *id : {"paula", "carl"})
            c.add(c.workbook.people, id, [](Person &person) { person.party = "customer"; });
        c.add(c.workbook.interviews, "talk", [](Interview &talk) {
            talk.personId = "paula";
            talk.status = "held";
            talk.heldAt = Edtf::parse(u"2026-05-20T10:00");
        });
        c.step(u"comeback/thank_you"_s, "thank_you", [&](ComebackStep &step) {
            step.personId = to;
            step.doneOn = Edtf::parse(sentOn);
        });
        const std::vector<Due> all = whatIsDue(c.workbook, today);
        const bool isDue = std::ranges::any_of(all, [](const Due &due) { return due.kind == Due::ThankYou; });
        QTEST(!isDue, "thanked");
        const std::vector<OpenCheck> checks = openChecks(c.workbook, today);
        QCOMPARE(std::ranges::any_of(checks, [](const OpenCheck &one) { return one.key == u"interviews_thanked"; }),
                 isDue);
    }

    void whatIsDoneOrSkippedIsNotDue()
    {
        Parting c;
        c.begin();
        c.step(u"comeback/thank_you"_s, "thank_you", [](ComebackStep &step) { step.doneOn = Edtf::day(today); });
        c.step(u"parting/exit_help"_s, "exit_help",
               [](ComebackStep &step) { step.skippedBecause = u"They have it."_s; });
        c.step(u"parting/reviews"_s, "reviews", [](ComebackStep &step) { step.skippedBecause = u"  "_s; });
        QVERIFY(!c.isDue(u"comeback/thank_you"_s) && !c.isDue(u"parting/exit_help"_s));
        QCOMPARE(c.at(u"comeback/thank_you"_s).state, ClockStep::Done);
        QCOMPARE(c.at(u"parting/exit_help"_s).state, ClockStep::Skipped);
        QCOMPARE(c.at(u"parting/reviews"_s).state, ClockStep::Open);
    }

    void whoDoesNotWantToBeContactedIsLetAlone()
    {
        Parting c;
        c.begin();
        c.add(c.workbook.people, u"Paula"_s, [](Person &person) {
            person.name = u"Paula"_s;
            person.keepInTouch = "stopped";
        });
        const auto toPaula = [](ComebackStep &step) { step.personId = u"Paula"_s; };
        c.step(u"comeback/thank_you"_s, "thank_you", toPaula);
        c.step(u"parting/exit_help"_s, "exit_help", toPaula);
        QVERIFY(!c.isDue(u"comeback/thank_you"_s));
        QVERIFY(c.isDue(u"parting/exit_help"_s)); // it winds up the contract
        c.add(c.workbook.because, permissionKey(u"comeback/thank_you"_s),
              [](Because &because) { because.reason = u"She asked for it."_s; });
        QVERIFY(c.isDue(u"comeback/thank_you"_s));
        const std::vector<Due> due = whatIsDue(c.workbook, today);
        QVERIFY(std::ranges::find(due, u"Thank-you note · Paula"_s, &Due::title) != due.end());
    }

    void aReferralWaitsUntilAllIsSettled()
    {
        Parting c;
        c.begin();
        for (const PickKey<"resolved"> answer : {PickKey<"resolved">(), PickKey<"resolved">("partly"),
                                                 PickKey<"resolved">("no"), PickKey<"resolved">("unknown")}) {
            c.workbook.comeback.resolved = answer;
            QVERIFY(!c.isDue(u"parting/referral"_s));
        }
        c.workbook.comeback.resolved = "yes";
        QVERIFY(c.isDue(u"parting/referral"_s));
    }

    void aYearlyStepComesAgain()
    {
        Parting c;
        c.begin();
        const QString id = c.step(u"comeback/check_in"_s, "check_in", [](ComebackStep &step) {
            step.dueOn = Edtf::parse(u"2026-09-15");
            step.doneOn = Edtf::parse(u"2026-09-20");
        });
        QCOMPARE(c.at(id).state, ClockStep::Open);
        QCOMPARE(c.dayOf(id), u"2027-09-20"_s);
        QVERIFY(c.isDue(id));
        c.step(id, "check_in", [](ComebackStep &step) {
            step.doneOn = Edtf::parse(u"2026-09-20");
            step.skippedBecause = u"They asked us to stop."_s;
        });
        QVERIFY(!c.isDue(id));
    }

    void ownStepsAndUnknownKindsAreKept()
    {
        Parting c;
        c.step(u"second"_s, "other", [](ComebackStep &step) {
            step.rank = u"b"_s;
            step.text = u"Send the case study"_s;
            step.dueOn = Edtf::parse(u"2026-05-01");
        });
        c.step(u"first"_s, {}, [](ComebackStep &step) { step.rank = u"a"_s; });
        c.add(c.workbook.comebackSteps, u"parting/farewell_party"_s, [](ComebackStep &step) {
            step.rank = u"c"_s;
            step.kind = Pick<"comeback_step_kind">(u"farewell_party"_s); // of a later version
        });
        const std::vector<ClockStep> steps = comebackSteps(c.workbook);
        QStringList last;
        for (auto step = steps.end() - 3; step != steps.end(); ++step)
            last += step->title;
        QCOMPARE(last, QStringList({u"Other step"_s, u"Send the case study"_s, u"farewell_party"_s}));
        QVERIFY(steps.back().isOwn && !steps.back().isParting);
        QVERIFY(c.isDue(u"second"_s)); // begun or not
    }

    void whetherAConditionWasKeptIsAskedTwice()
    {
        Parting c;
        c.add(c.workbook.conditions, u"seat"_s, [](Condition &one) {
            one.text = u"A seat for dispatch."_s;
            one.ownerId = u"Anna"_s;
        });
        QVERIFY(conditionChecks(c.workbook).empty());
        c.workbook.comeback.returnedOn = Edtf::parse(u"2026-04-01");
        const auto dues = [&c] {
            QStringList all;
            for (const Due &due : whatIsDue(c.workbook, today)) {
                if (due.kind == Due::ConditionCheck)
                    all +=
                        QStringList{due.date.toString(), dueKey(due.kind),      due.column.toString(),
                                    due.ownerId,         dueText(due, Texts()), due.overdue ? u"overdue"_s : QString()}
                            .join(u'|');
            }
            return all;
        };
        QCOMPARE(dues(),
                 QStringList({u"2026-05-01|condition_check|kept_30|Anna|Was this kept? A seat for dispatch.|overdue"_s,
                              u"2026-06-30|condition_check|kept_90|Anna|Was this kept? A seat for dispatch.|"_s}));
        Condition kept = *c.workbook.conditions.find(u"seat"_s);
        kept.kept30 = false;
        kept.text.clear();
        c.workbook.conditions.put(kept);
        QCOMPARE(dues(), QStringList{u"2026-06-30|condition_check|kept_90|Anna|Was a condition kept that is not worded "
                                     "yet?|"_s});
        c.workbook.comeback.outcome = "lost_again";
        QCOMPARE(dues(), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestComebackClock)
#include "tst_comebackclock.moc"
