#include "core/guide/signs.h"
#include "core/insight/leads.h"
#include "core/insight/safety.h"
#include "core/workbook/catalogue.h"
#include "tests/support/casebuilder.h"

#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 31);

/// Tom of Sales and Lena of Success call Paula, each in two quarters of 2025; Sales has more calls in the third.
struct Led : CaseBuilder
{
    Led()
    {
        person(u"Paula"_s, u"customer"_s);
        person(u"Tom"_s, u"us"_s, u"sales"_s);
        person(u"Lena"_s, u"us"_s, u"success"_s);
        call(u"a"_s, u"2025-02-03", u"Tom"_s);
        call(u"b"_s, u"2025-05-05", u"Lena"_s);
        call(u"c"_s, u"2025-08-04", u"Tom"_s);
        call(u"d"_s, u"2025-08-11", u"Tom"_s);
        call(u"e"_s, u"2025-08-18", u"Lena"_s);
        call(u"f"_s, u"2025-11-03", u"Tom"_s);
    }

    void call(const QString &id, QStringView at, const QString &who)
    {
        event(id, at, u"call"_s, {u"Paula"_s, who});
        Event led = *workbook.events.find(id);
        led.department = workbook.people.find(who)->department;
        workbook.events.put(led);
    }
    void pass(const QString &id, QStringView at, PickKey<"department"> department, const QStringList &people = {})
    {
        event(id, at, u"lead_passes"_s, people);
        Event passed = *workbook.events.find(id);
        passed.department = department;
        workbook.events.put(passed);
    }
    QStringList leads() const
    {
        QStringList all;
        for (const LeadQuarter &quarter : leadQuarters(workbook, today))
            all += QString::number(quarter.contacts.quarter) + u' ' + quarter.leader
                   + (quarter.isEntered ? u" entered"_s : QString());
        return all;
    }
};

} // namespace

/// Who led, how safe it felt, and what is known of warning signs.
class TestLeads : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void withoutAnEventWhoeverHadMostContactsLed()
    {
        QCOMPARE(Led().leads(), (QStringList{u"1 sales"_s, u"2 success"_s, u"3 sales"_s, u"4 sales"_s}));
        QVERIFY(!leadNext(Led().workbook, today));
    }

    void anEventCorrectsFromItsQuarterOnUntilTheNext()
    {
        Led c;
        c.pass(u"to Lena"_s, u"2025-06-30", "success");
        QCOMPARE(c.leads(),
                 (QStringList{u"1 sales"_s, u"2 success entered"_s, u"3 success entered"_s, u"4 success entered"_s}));
        c.pass(u"back"_s, u"2025-10", "sales");
        QCOMPARE(c.leads(),
                 (QStringList{u"1 sales"_s, u"2 success entered"_s, u"3 success entered"_s, u"4 sales entered"_s}));
        // The contacts stay as they are, to be told beside it.
        const LeadQuarter third = leadQuarters(c.workbook, today).at(2);
        QCOMPARE(third.contacts.leader(), u"sales"_s);
        QCOMPARE(third.contacts.ledBy(u"sales"_s), 2);
        QCOMPARE(third.contacts.ledBy(u"success"_s), 1);
        QCOMPARE(third.contacts.ledBy(u"support"_s), 0);
    }

    void whoTakesItOverIsEnough()
    {
        Led c;
        c.pass(u"to Lena"_s, u"2025-01-02", {}, {u"Lena"_s, u"Paula"_s});
        QCOMPARE(c.leads().front(), u"1 success entered"_s);
        c.pass(u"nobody"_s, u"2025-07-01", {});
        QCOMPARE(c.leads().back(), u"4 success entered"_s); // passed to nobody
        c.pass(u"both"_s, u"2025-07-01", {}, {u"Lena"_s, u"Tom"_s});
        QCOMPARE(c.leads().back(), u"4 success entered"_s); // to which department is not said
    }

    void whoLeadsNextIsTheFirstThatIsStillToCome()
    {
        Led c;
        c.pass(u"past"_s, u"2026-01-01", "success");
        QVERIFY(!leadNext(c.workbook, today));
        c.pass(u"some day"_s, {}, "support");
        QCOMPARE(leadNext(c.workbook, today)->eventId, u"some day"_s);
        c.pass(u"in summer"_s, u"2026-07", "sales", {u"Tom"_s});
        c.pass(u"in May"_s, u"2026-05-04", "success", {u"Lena"_s});
        const LeadPass next = *leadNext(c.workbook, today);
        QCOMPARE(next.eventId, u"in May"_s);
        QCOMPARE(next.department, u"success"_s);
        QCOMPARE(next.people, QStringList{u"Lena"_s});
    }

    void threePointsAreACurve()
    {
        CaseBuilder c;
        const auto felt = [&](const QString &id, QStringView at, PickKey<"scale"> scale, double number) {
            c.event(id, at, u"note"_s);
            Event event = *c.workbook.events.find(id);
            event.scale = scale;
            event.number = number;
            event.party = "customer";
            c.workbook.events.put(event);
        };
        QVERIFY(safetyOf(c.workbook).emotional.empty() && safetyOf(c.workbook).economic.empty());
        felt(u"a"_s, u"2025-01", "emotional_safety", 4);
        felt(u"b"_s, u"2025-02", "emotional_safety", 2.5);
        felt(u"c"_s, u"2025-03", "economic_safety", 5);
        QVERIFY(!safetyOf(c.workbook).isCurve()); // of neither scale three
        felt(u"none of its scale"_s, u"2025-04", "emotional_safety", 7);
        felt(u"no day"_s, {}, "emotional_safety", 3);
        felt(u"another scale"_s, u"2025-05", "csat", 3);
        QCOMPARE(safetyOf(c.workbook).emotional.size(), 2U);
        felt(u"d"_s, u"2024-12", "emotional_safety", 5);
        const Safety safety = safetyOf(c.workbook);
        QVERIFY(safety.isCurve());
        QCOMPARE(safety.emotional.front().eventId, u"d"_s); // in the order of time
        QCOMPARE(safety.emotional.front().side, u"customer"_s);
        QCOMPARE(safety.economic.size(), 1U);
    }

    /// Every sign that is offered says where it shows, who sees it, what is harmless, and to which reasons it leads.
    void everySignThatIsOfferedIsExplained()
    {
        QStringList offered;
        for (const PickEntry &sign : Catalogue::instance().entries("sign")) {
            if (!sign.retired && sign.key != u"other")
                offered += sign.key;
        }
        QStringList advised = advisedSigns();
        QCOMPARE(QSet(advised.begin(), advised.end()), QSet(offered.begin(), offered.end()));
        for (const QString &key : offered) {
            const SignAdvice &advice = adviceOn(Pick<"sign">(key));
            QVERIFY2(!advice.where.isEmpty() && !advice.who.isEmpty() && !advice.harmless.isEmpty(), qPrintable(key));
            QVERIFY2(!advice.reasons.isEmpty(), qPrintable(key));
            for (const QString &reason : advice.reasons) {
                const PickEntry *known = Catalogue::instance().find("reason", reason);
                QVERIFY2(known && !known->retired && !known->parent.isEmpty(), qPrintable(reason));
            }
        }
        QVERIFY(adviceOn(Pick<"sign">(u"of_this_workbook"_s)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestLeads)
#include "tst_leads.moc"
