#include "core/insight/causefindings.h"
#include "core/insight/perception.h"
#include "core/insight/promisekeeping.h"
#include "core/insight/warningsigns.h"
#include "core/workbook/catalogue.h"
#include "tests/support/casebuilder.h"
#include "tests/support/samplereader.h"

#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 31);

void rate(CaseBuilder &builder, QStringView at, const QString &party, double number, const QString &scale)
{
    builder.event(party + at.toString(), at);
    Event event = *builder.workbook.events.find(party + at.toString());
    event.party = Pick<"party">(party);
    event.number = number;
    event.scale = Pick<"scale">(scale);
    builder.workbook.events.put(event);
}

QString brokeAt(const RedFlag &flag, const QString &knownThen = {})
{
    CaseBuilder builder;
    builder.sign("sign", u"2025-01-01", knownThen);
    RedFlag named = flag;
    named.id = "sign";
    builder.workbook.redFlags.put(named);
    static const QStringList steps{"there", "noticed", "told", "acted", "worked"};
    const SignChain chain = signChains(builder.workbook).at(0);
    return chain.brokeAt ? steps[*chain.brokeAt] : "held";
}

PromiseState::Kept keptOf(const QString &kept, QStringView due, QStringView keptOn)
{
    CaseBuilder builder;
    builder.event("promise", u"2026-01-01", "promise");
    builder.add(builder.workbook.promises, "promise", [&](Promise &promise) {
        promise.kept = Pick<"kept">(kept);
        promise.dueOn = Edtf::parse(due);
        promise.keptOn = Edtf::parse(keptOn);
    });
    return promiseStates(builder.workbook, today).at(0).kept;
}

void addCause(CaseBuilder &builder, const QString &id, const QString &family, const QString &reason,
              const QString &role, const QString &side = {})
{
    builder.add(builder.workbook.causes, id, [&](Cause &cause) {
        cause.family = Pick<"reason">(family);
        cause.reason = Pick<"reason">(reason);
        cause.role = Pick<"cause_role">(role);
        cause.side = Pick<"side">(side);
    });
}

FamilyCoverage::State stateOf(const Snapshot &workbook, const QString &key)
{
    for (const FamilyCoverage &family : familyCoverage(workbook)) {
        if (family.family == key)
            return family.state;
    }
    qFatal("no family %s", qPrintable(key));
}

} // namespace

class TestRelationship : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyWorkbookShowsNothing()
    {
        QVERIFY(signChains({}).empty());
        QVERIFY(firstReadableSign({}).eventId.isEmpty());
        QVERIFY(firstReadableSign({}).range.isNull());
        QVERIFY(firstAct({}).eventId.isEmpty());
        QVERIFY(perceptionGaps({}).empty());
        QVERIFY(promiseStates({}, today).empty());
        for (const FamilyCoverage &family : familyCoverage({}))
            QCOMPARE(family.state, FamilyCoverage::NotLookedAt);
    }

    void theFirstSignsOfTheSampleAreFound()
    {
        const Snapshot workbook = sampleWorkbook();
        const FirstOf sign = firstReadableSign(workbook);
        QCOMPARE(sign.date.toString(), "2025-09-15");
        QCOMPARE(workbook.redFlags.find(sign.eventId)->sign, PickKey<"sign">("reviews_missed"));
        QCOMPARE(firstAct(workbook).date.toString(), "2025-12-01");
    }

    void theChainsOfTheSampleTellWhereTheyBroke()
    {
        const Snapshot workbook = sampleWorkbook();
        QStringList found;
        for (const SignChain &chain : signChains(workbook))
            found.append(QString("%1 %2 %3")
                             .arg(workbook.redFlags.find(chain.eventId)->sign)
                             .arg(chain.reached)
                             .arg(chain.brokeAt ? int(*chain.brokeAt) : -1));
        QCOMPARE(found, QStringList({"side_solution 0 1", "reviews_missed 3 4", "few_users 3 4", "why_paying 3 4",
                                     "champion_moved 2 3", "full_export_asked 1 2"}));
        const SignChain chain = signChains(workbook).at(1);
        QCOMPARE(chain.toNoticed, Measure::exactly(0));
        QCOMPARE(chain.toTold, Measure::exactly(70)); // 15 September to 24 November
        QCOMPARE(chain.toActed, Measure::exactly(7));
    }

    void aChainBreaksAtTheFirstStepThatWasNotTaken()
    {
        const Edtf day = Edtf::parse(u"2025-02-01");
        QCOMPARE(brokeAt({}), "noticed");
        QCOMPARE(brokeAt({}, "we_knew"), "told");
        RedFlag flag;
        flag.noticedById = "somebody";
        QCOMPARE(brokeAt(flag), "told");
        flag.toldOn = day;
        QCOMPARE(brokeAt(flag), "acted");
        flag.worked = "partly";
        QCOMPARE(brokeAt(flag), "worked");
        flag.worked = "yes";
        QCOMPARE(brokeAt(flag), "held");
        // Whoever acts at once has nobody to tell; and whether it worked is not known yet.
        RedFlag acted;
        acted.actedOn = day;
        QCOMPARE(brokeAt(acted), "held");
        acted.worked = "too_early";
        QCOMPARE(brokeAt(acted), "held");
        acted.worked = "no";
        QCOMPARE(brokeAt(acted), "worked");
    }

    void theSampleShowsHowTheViewsPartedInTheLastYear()
    {
        const std::vector<PerceptionGap> gaps = perceptionGaps(sampleWorkbook());
        QCOMPARE(gaps.size(), size_t(2));
        QCOMPARE(gaps[0].theirs.tenths, 90);
        QCOMPARE(gaps[0].ours.tenths, 90);
        QCOMPARE(gaps[0].tenths, 0);
        QCOMPARE(gaps[0].daysApart, 13);
        QCOMPARE(gaps[1].theirs.tenths, 40);
        QCOMPARE(gaps[1].ours.tenths, 80);
        QCOMPARE(gaps[1].tenths, 40);
        QCOMPARE(gaps[1].daysApart, 9);
        QVERIFY(!gaps[1].ours.converted && !gaps[1].theirs.converted);
    }

    void ratingsOfDifferentScalesAreBroughtToOne()
    {
        CaseBuilder builder;
        rate(builder, u"2025-01-01", "us", 5, "stars");
        rate(builder, u"2025-01-02", "us", 2, "csat");
        rate(builder, u"2025-01-03", "us", -100, "nps");
        rate(builder, u"2025-01-04", "us", 7.25, "health");
        rate(builder, u"2025-01-05", "us", 80, "usage");    // tells of use, not of the relationship
        rate(builder, u"2025-01-06", "us", 12, "rating10"); // not on its scale
        rate(builder, u"2025-01-07", "us", 3, "own_scale");
        rate(builder, u"", "us", 3, "stars");
        QList<int> tenths;
        QList<bool> converted;
        for (const Rating &rating : ratingsBy(u"us", builder.workbook)) {
            tenths.append(rating.tenths);
            converted.append(rating.converted);
        }
        QCOMPARE(tenths, QList<int>({100, 25, 0, 73}));
        QCOMPARE(converted, QList<bool>({true, true, true, false}));
        QVERIFY(ratingsBy(u"customer", builder.workbook).empty());
    }

    void eachOfTheirRatingsIsComparedWithTheNearestOfOurs()
    {
        CaseBuilder builder;
        rate(builder, u"2025-06-01", "customer", 3, "rating10");
        QVERIFY(perceptionGaps(builder.workbook).empty());
        rate(builder, u"2025-01-01", "us", 9, "rating10");
        QCOMPARE(perceptionGaps(builder.workbook).at(0).tenths, 60);
        rate(builder, u"2025-08-01", "us", 2, "rating10");
        QCOMPARE(perceptionGaps(builder.workbook).at(0).tenths, -10);
        QCOMPARE(perceptionGaps(builder.workbook).at(0).daysApart, 61);
    }

    void promisesAreKeptLateBrokenOpenOrOverdue()
    {
        QCOMPARE(keptOf("kept", u"2026-02-01", u"2026-02-01"), PromiseState::InTime);
        QCOMPARE(keptOf("kept", u"2026-02-01", u"2026-02-02"), PromiseState::Late);
        QCOMPARE(keptOf("kept", u"2026-02", u"2026-02-20"), PromiseState::InTime);
        QCOMPARE(keptOf("kept", u"", u"2026-02-02"), PromiseState::InTime);
        QCOMPARE(keptOf("late", u"", u""), PromiseState::Late);
        QCOMPARE(keptOf("broken", u"2026-12-01", u""), PromiseState::Broken);
        QCOMPARE(keptOf("partly", u"2025-12-01", u""), PromiseState::Partly);
        QCOMPARE(keptOf("withdrawn", u"2025-12-01", u""), PromiseState::Withdrawn);
        QCOMPARE(keptOf("open", u"2026-03-31", u""), PromiseState::Open);
        QCOMPARE(keptOf("open", u"2026-03-30", u""), PromiseState::Overdue);
        QCOMPARE(keptOf("", u"2026-03", u""), PromiseState::Open);
        QCOMPARE(keptOf("", u"2026-02", u""), PromiseState::Overdue);
        QCOMPARE(keptOf("", u"", u""), PromiseState::Open);
    }

    void thePromisesOfTheSampleAreOurs()
    {
        QList<PromiseState::Kept> kept;
        for (const PromiseState &state : promiseStates(sampleWorkbook(), today)) {
            QVERIFY(state.ours);
            kept.append(state.kept);
        }
        QCOMPARE(kept, QList<PromiseState::Kept>(
                           {PromiseState::Late, PromiseState::InTime, PromiseState::Broken, PromiseState::InTime}));
    }

    void familiesAreFoundRuledOutOrNotLookedAt()
    {
        const Snapshot workbook = sampleWorkbook();
        QCOMPARE(familyCoverage(workbook).size(), size_t(13));
        QCOMPARE(stateOf(workbook, "adoption"), FamilyCoverage::Found);
        QCOMPARE(stateOf(workbook, "commercial"), FamilyCoverage::RuledOut);
        QCOMPARE(stateOf(workbook, "competition"), FamilyCoverage::Found);
        QCOMPARE(stateOf(workbook, "budget"), FamilyCoverage::Found);
        QCOMPARE(stateOf(workbook, "trust"), FamilyCoverage::NotKnown);
        QCOMPARE(stateOf(workbook, "product"), FamilyCoverage::RuledOut);
        QCOMPARE(stateOf(workbook, "value_proof"), FamilyCoverage::NotLookedAt);

        CaseBuilder builder;
        addCause(builder, "a", {}, "undercut", "ruled_out"); // only the reason was chosen
        QCOMPARE(stateOf(builder.workbook, "commercial"), FamilyCoverage::RuledOut);
        addCause(builder, "b", "commercial", {}, "contributing");
        QCOMPARE(stateOf(builder.workbook, "commercial"), FamilyCoverage::Found);
        addCause(builder, "c", "product", {}, "not_known");
        QCOMPARE(stateOf(builder.workbook, "product"), FamilyCoverage::Supposed); // nobody looked at it
        builder.add(builder.workbook.evidence, "seen", [](Evidence &evidence) { evidence.causeId = "c"; });
        QCOMPARE(stateOf(builder.workbook, "product"), FamilyCoverage::NotKnown);
        for (const QString &behind : {u"a"_s, u""_s}) { // of two reasons of one family, one is not examined
            builder.add(builder.workbook.statedReasons, "said " + behind, [&](StatedReason &said) {
                said.origin = "customer";
                said.reason = "budget_cut";
                said.causeId = behind;
            });
            QCOMPARE(stateOf(builder.workbook, "budget"),
                     behind.isEmpty() ? FamilyCoverage::Named : FamilyCoverage::Explained);
        }
    }

    /// Seed 003 names them and leaves open whose part each is; a workbook may see it another way.
    void theTwelveReasonsHaveASideThatAWorkbookCanChange()
    {
        const QList<std::pair<QString, QString>> usual{{u"regret"_s, u"both"_s},
                                                       {u"no_authority"_s, u"sales"_s},
                                                       {u"other_priorities"_s, u"both"_s},
                                                       {u"delivery_doubted"_s, u"both"_s},
                                                       {u"terms"_s, u"sales"_s},
                                                       {u"budget_cut"_s, u"both"_s},
                                                       {u"commitment_broken"_s, u"both"_s},
                                                       {u"undercut"_s, u"sales"_s},
                                                       {u"new_management"_s, u"both"_s},
                                                       {u"after_sales"_s, u"operations"_s},
                                                       {u"stakeholders_weak"_s, u"both"_s},
                                                       {u"no_contact"_s, u"both"_s}};
        CaseBuilder builder;
        for (const auto &[reason, side] : usual)
            QCOMPARE(usualSide(reason, builder.workbook), side);
        addCause(builder, "a", {}, "terms", {});
        builder.add(builder.workbook.choices, "reason/terms", [](Choice &choice) {
            choice.list = "reason";
            choice.key = "terms";
            choice.side = "both";
        });
        QCOMPARE(usualSide(u"terms"_s, builder.workbook), u"both"_s);
        QCOMPARE(sideOf(*builder.workbook.causes.find("a"), builder.workbook), u"both"_s);
        QCOMPARE(familyOf(*builder.workbook.causes.find("a"), builder.workbook), u"commercial"_s);
    }

    void anotherCustomerIsAtRiskOnce()
    {
        CaseBuilder builder;
        addCause(builder, "a", {}, {}, "contributing");
        addCause(builder, "b", {}, {}, "ruled_out");
        const auto other = [&](const QString &id, const QString &cause, const QString &name, Number arr = {}) {
            builder.add(builder.workbook.atRisk, id, [&](AtRisk &customer) {
                customer.causeId = cause;
                customer.account = name;
                customer.arrMinor = arr;
            });
        };
        other("1", "a", "Hellmar Foods");
        other("2", "a", "hellmar  foods", 100);
        other("3", "b", "Ostwall");
        other("4", "a", {});
        other("5", "a", {});
        QStringList ids;
        for (const AtRisk *each : othersAtRisk(builder.workbook))
            ids += each->id;
        QCOMPARE(ids, QStringList({"2", "4", "5"}));
    }

    void ownFamiliesAndReasonsCountToo()
    {
        CaseBuilder builder;
        const auto choose = [&](const QString &key, const QString &parent) {
            builder.add(builder.workbook.choices, "reason/" + key, [&](Choice &choice) {
                choice.list = "reason";
                choice.key = key;
                choice.parent = parent;
                choice.label = key;
            });
        };
        choose("seasonal", {});
        choose("harvest", "seasonal");
        addCause(builder, "a", {}, "harvest", {});
        QCOMPARE(stateOf(builder.workbook, "seasonal"), FamilyCoverage::Found);
        QCOMPARE(familyCoverage(builder.workbook).back().causes, QStringList("a"));
    }

    void theSideOfACauseIsTheChosenOneElseTheUsual()
    {
        CaseBuilder builder;
        addCause(builder, "a", "service", {}, {});                  // usually Operations
        addCause(builder, "b", "commercial", "price_vs_value", {}); // the reason: both
        addCause(builder, "c", "service", {}, {}, "customer");      // as chosen
        addCause(builder, "e", {}, {}, {});
        QStringList sides;
        for (const Cause &cause : builder.workbook.causes)
            sides.append(cause.id + ':' + sideOf(cause, builder.workbook));
        QCOMPARE(sides, QStringList({"a:operations", "b:both", "c:customer", "e:"}));
    }
};

QTEST_GUILESS_MAIN(TestRelationship)
#include "tst_relationship.moc"
