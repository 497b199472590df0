#include "core/guide/checks.h"
#include "core/guide/due.h"
#include "core/guide/permission.h"
#include "tests/support/casebuilder.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

/// Paula asked us to stop on 3 May 2026.
struct AskedToStop : CaseBuilder
{
    AskedToStop()
    {
        person(u"Paula"_s, u"customer"_s);
        person(u"Anna"_s, u"us"_s);
        says("stopped", u"2026-05-03");
    }

    void says(PickKey<"keep_in_touch"> answer, QStringView on)
    {
        Person paula = *workbook.people.find(u"Paula"_s);
        paula.keepInTouch = answer;
        paula.keepInTouchOn = Edtf::parse(on);
        workbook.people.put(paula);
    }
    void reachOut(const QString &id, QStringView at, QStringView next = {})
    {
        event(id, at, u"outreach"_s);
        add(workbook.outreach, id, [&](Outreach &outreach) {
            outreach.toId = u"Paula"_s;
            outreach.nextOn = Edtf::parse(next);
        });
    }
    void step(const QString &id, PickKey<"comeback_step_kind"> kind, QStringView done = {}, const QString &skipped = {})
    {
        add(workbook.comebackSteps, id, [&](ComebackStep &step) {
            step.kind = kind;
            step.personId = u"Paula"_s;
            step.doneOn = Edtf::parse(done);
            step.skippedBecause = skipped;
        });
    }
    void interview(const QString &id, PickKey<"interview_kind"> kind, PickKey<"interview_status"> status)
    {
        add(workbook.interviews, id, [&](Interview &interview) {
            interview.kind = kind;
            interview.status = status;
            interview.personId = u"Paula"_s;
            interview.plannedOn = Edtf::parse(u"2026-05-20");
            if (status == u"held")
                interview.heldAt = Edtf::parse(u"2026-05-01");
        });
    }

    QStringList unwished() const
    {
        QStringList ids;
        for (const Approach &approach : unwishedApproaches(workbook))
            ids += approach.place.id;
        ids.sort();
        return ids;
    }
    void offer(const QString &id, const QString &stepId, const QString &actionId = {})
    {
        add(workbook.offers, id, [&](Offer &offer) {
            offer.stepId = stepId;
            offer.actionId = actionId;
            offer.expiresOn = Edtf::parse(u"2026-05-20");
        });
    }
    /// Told by the check that asks why all the same.
    bool isToldOf(const QString &id) const
    {
        return std::ranges::any_of(unwishedApproaches(workbook), [&](const Approach &approach) {
            return approach.place.id == id && isHeldBack(id, approach.personId, workbook);
        });
    }
    bool isDue(const QString &id) const
    {
        return std::ranges::any_of(whatIsDue(workbook, QDate(2026, 6, 1)),
                                   [&](const Due &due) { return due.id == id; });
    }
};

} // namespace

/// Who refused, or asked us to stop, is let alone but for what winds up the contract.
class TestPermission : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsPlannedTowardsThemIsAnApproach()
    {
        AskedToStop c;
        c.reachOut(u"before"_s, u"2026-05-02");
        c.reachOut(u"that day"_s, u"2026-05-03");
        c.reachOut(u"once more"_s, u"2026-04-01", u"2026-05-20");
        c.reachOut(u"no day"_s, {});
        c.step(u"thanks"_s, "thank_you");
        c.step(u"thanked before"_s, "thank_you", u"2026-04-20");
        c.step(u"thanked since"_s, "appreciation", u"2026-05-04");
        c.step(u"skipped"_s, "check_in", {}, u"They asked us to stop."_s);
        c.step(u"their data"_s, "exit_help");
        c.add(c.workbook.offers, u"trial"_s, [](Offer &offer) { offer.stepId = u"thanks"_s; });
        c.add(c.workbook.offers, u"answered"_s, [](Offer &offer) {
            offer.stepId = u"thanks"_s;
            offer.answer = u"No."_s;
        });
        c.interview(u"ahead"_s, "exit", "planned");
        c.interview(u"to be thanked"_s, "exit", "held");
        c.interview(u"declined"_s, "exit", "declined");
        c.interview(u"colleague"_s, "internal", "planned");
        QStringList expected{u"that day"_s,      u"once more"_s, u"no day"_s, u"thanks"_s,
                             u"thanked since"_s, u"trial"_s,     u"ahead"_s,  u"to be thanked"_s};
        expected.sort();
        QCOMPARE(c.unwished(), expected);
    }

    void aRefusalCountsAsMuchAsAStop_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<bool>("counts");
        QTest::newRow("refused") << u"refused"_s << true;
        QTest::newRow("stopped") << u"stopped"_s << true;
        QTest::newRow("granted") << u"granted"_s << false;
        QTest::newRow("not asked") << u"not_asked"_s << false;
        QTest::newRow("nothing entered") << QString() << false;
    }
    void aRefusalCountsAsMuchAsAStop()
    {
        QFETCH(const QString, answer);
        AskedToStop c;
        Person paula = *c.workbook.people.find(u"Paula"_s);
        paula.keepInTouch = Pick<"keep_in_touch">(answer);
        c.workbook.people.put(paula);
        c.step(u"thanks"_s, "thank_you");
        QTEST(!c.unwished().isEmpty(), "counts");
        QTEST(isHeldBack(u"thanks"_s, u"Paula"_s, c.workbook), "counts");
    }

    /// Whichever way it came into the workbook, and for whichever of the two answers.
    void everyDoorIsHeld_data()
    {
        QTest::addColumn<std::function<void(AskedToStop &)>>("comesIn");
        QTest::addColumn<QString>("id");
        using Door = std::function<void(AskedToStop &)>;
        const auto door = [](const char *name, const Door &comesIn, const QString &id = u"it"_s) {
            QTest::newRow(name) << comesIn << id;
        };
        door("a try that names them", [](AskedToStop &c) { c.reachOut(u"it"_s, u"2026-05-04", u"2026-05-20"); });
        door("a try that was brought in, which names them at its event only", [](AskedToStop &c) {
            c.reachOut(u"it"_s, u"2026-05-04", u"2026-05-20");
            c.event(u"it"_s, u"2026-05-04", u"outreach"_s, {u"Anna"_s, u"Paula"_s});
            c.add(c.workbook.outreach, u"it"_s, [](Outreach &tried) { tried.nextOn = Edtf::parse(u"2026-05-20"); });
        });
        door("a try to nobody in particular", [](AskedToStop &c) {
            c.reachOut(u"it"_s, u"2026-05-04");
            c.add(c.workbook.outreach, u"it"_s, [](Outreach &tried) { tried.nextOn = Edtf::parse(u"2026-05-20"); });
        });
        door("a step with a day", [](AskedToStop &c) {
            c.step(u"it"_s, "check_in");
            ComebackStep step = *c.workbook.comebackSteps.find(u"it"_s);
            step.dueOn = Edtf::parse(u"2026-05-20");
            c.workbook.comebackSteps.put(step);
        });
        const QString thanks = u"comeback/thank_you"_s, changed = u"comeback/what_changed"_s;
        door("a note of thanks on its usual day", [=](AskedToStop &c) { c.step(thanks, "thank_you"); }, thanks);
        const auto nameNobody = [=](AskedToStop &c) {
            c.add(c.workbook.comebackSteps, changed, [](ComebackStep &step) {
                step.kind = "what_changed";
                step.channel = "letter";
            });
        };
        door("a step to nobody in particular on its usual day", nameNobody, changed);
        const auto begin = [](AskedToStop &c) { c.workbook.comeback.partingTone = "warm"; };
        door("a step that nobody has touched", begin, changed); // its usual day counts
        door("what is offered in a step", [](AskedToStop &c) {
            c.step(u"step"_s, "other");
            c.offer(u"it"_s, u"step"_s);
        });
        door("a trial that a play has brought", [](AskedToStop &c) {
            c.add(c.workbook.actions, u"trial"_s, [](Action &action) {
                action.status = "committed";
                action.play = u"new_trial"_s;
            });
            c.offer(u"it"_s, {}, u"trial"_s);
        });
        door("an interview", [](AskedToStop &c) { c.interview(u"it"_s, "exit", "planned"); });
        door("an interview with somebody else, in which they take part", [](AskedToStop &c) {
            c.person(u"Jo"_s, u"customer"_s);
            c.interview(u"it"_s, "exit", "planned");
            Interview interview = *c.workbook.interviews.find(u"it"_s);
            interview.personId = u"Jo"_s;
            c.workbook.interviews.put(interview);
            c.add(c.workbook.interviewPeople, u"it/Paula"_s, [](InterviewPerson &link) {
                link.interviewId = u"it"_s;
                link.personId = u"Paula"_s;
            });
        });
        door("thanks for an interview", [](AskedToStop &c) { c.interview(u"it"_s, "exit", "held"); });
    }
    void everyDoorIsHeld()
    {
        QFETCH(std::function<void(AskedToStop &)>, comesIn);
        QFETCH(const QString, id);
        constexpr PickKey<"keep_in_touch"> answers[] = {"refused", "stopped"};
        for (const PickKey<"keep_in_touch"> answer : answers) {
            AskedToStop c;
            c.workbook.account.noticeOn = Edtf::parse(u"2026-03-10");
            comesIn(c);
            const bool isUntouched = id.contains(u'/') && !c.workbook.comebackSteps.find(id);
            c.says("granted", u"2026-05-03");
            QVERIFY(c.isDue(id)); // else this would hold for nothing
            QVERIFY(!c.isToldOf(id));
            c.says(answer, u"2026-05-03");
            QVERIFY(!c.isDue(id));
            QCOMPARE(c.isToldOf(id), !isUntouched);
            c.add(c.workbook.because, permissionKey(id),
                  [](Because &because) { because.reason = u"She asked for it herself."_s; });
            QVERIFY(c.isDue(id));
            QVERIFY(!c.isToldOf(id));
        }
    }

    void whatWindsUpTheContractIsHeldBackFromNobody()
    {
        AskedToStop c;
        c.workbook.account.noticeOn = Edtf::parse(u"2026-03-10");
        c.step(u"parting/exit_help"_s, "exit_help");
        c.add(c.workbook.comebackSteps, u"parting/settle_terms"_s,
              [](ComebackStep &step) { step.kind = "settle_terms", step.channel = "letter"; });
        for (const QString &id : {u"parting/exit_help"_s, u"parting/settle_terms"_s}) {
            QVERIFY(c.isDue(id));
            QVERIFY(!c.isToldOf(id));
        }
    }

    void oneOfThemWhoMayBeAskedIsEnough()
    {
        AskedToStop c;
        c.workbook.account.noticeOn = Edtf::parse(u"2026-03-10");
        c.workbook.comeback.partingTone = "warm";
        c.person(u"Jo"_s, u"customer"_s);
        QVERIFY(c.isDue(u"comeback/what_changed"_s));
        Person jo = *c.workbook.people.find(u"Jo"_s);
        jo.leftOn = Edtf::parse(u"2026-04-01");
        c.workbook.people.put(jo);
        QVERIFY(!c.isDue(u"comeback/what_changed"_s)); // whoever has left can be asked no more
    }

    void nobodyIsAskedToThankWhoIsNotToBeContacted()
    {
        AskedToStop c;
        c.interview(u"held"_s, "exit", "held");
        const auto asks = [&] {
            return std::ranges::any_of(openChecks(c.workbook, QDate(2026, 6, 1)),
                                       [](const OpenCheck &check) { return check.key == u"interviews_thanked"; });
        };
        QVERIFY(!asks());
        c.says("granted", u"2026-05-03");
        QVERIFY(asks());
    }

    void permissionIsNotAskedForOnceAllHaveAnswered()
    {
        AskedToStop c;
        c.workbook.account.noticeOn = Edtf::parse(u"2026-03-10");
        c.workbook.account.endOn = Edtf::parse(u"2026-04-30");
        c.workbook.comeback.partingTone = "warm";
        c.says("granted", u"2026-05-03");
        QVERIFY(!c.isDue(u"parting/permission"_s));
        c.person(u"Jo"_s, u"customer"_s);
        QVERIFY(c.isDue(u"parting/permission"_s));
    }

    void nothingOfItIsDueUntilSomeoneSaysWhy()
    {
        AskedToStop c;
        c.interview(u"ahead"_s, "exit", "planned");
        c.interview(u"to be thanked"_s, "exit", "held");
        for (const QString &id : {u"ahead"_s, u"to be thanked"_s}) {
            QVERIFY(!c.isDue(id));
            const auto say = [&](const QString &why) {
                c.add(c.workbook.because, permissionKey(id), [&](Because &because) { because.reason = why; });
            };
            say(u"  "_s);
            QVERIFY(!c.isDue(id));
            say(u"She called and asked for it herself."_s);
            QVERIFY(c.isDue(id));
            QVERIFY(!isHeldBack(id, u"Paula"_s, c.workbook));
            QVERIFY(c.unwished().contains(id)); // and is still told, with the reason
        }
    }
};

QTEST_GUILESS_MAIN(TestPermission)
#include "tst_permission.moc"
