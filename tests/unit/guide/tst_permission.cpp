#include "core/guide/due.h"
#include "core/guide/permission.h"
#include "tests/support/casebuilder.h"

#include <QTest>

#include <algorithm>

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
    bool isDue(const QString &id) const
    {
        const std::vector<Due> due = whatIsDue(workbook, QDate(2026, 6, 1));
        return std::ranges::find(due, id, &Due::id) != due.end();
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
        c.step(u"thanked since"_s, "thank_you", u"2026-05-04");
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
