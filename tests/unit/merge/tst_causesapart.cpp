#include "core/guide/hypotheses.h"
#include "core/storage/causejoining.h"
#include "tests/support/memorycopy.h"

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

Cause cause(const QString &id)
{
    Cause cause;
    cause.id = id;
    cause.text = u"Cause "_s + id;
    return cause;
}

Evidence evidence(const QString &id, const QString &causeId, const QString &eventId)
{
    Evidence evidence;
    evidence.id = id;
    evidence.causeId = causeId;
    evidence.stance = "for";
    evidence.targetTable = "event";
    evidence.targetId = eventId;
    return evidence;
}

/// Two causes, the second with a piece of evidence, in the copies of two people.
struct Apart
{
    Apart()
        : clock(std::make_shared<FixedClock>(QDateTime({2026, 3, 12}, {9, 0}, Qt::UTC)))
        , anna(u"Anna"_s, clock)
        , ben(u"Ben"_s, clock)
    {
        need(anna.perform(Change::add("cause"), [](Store &store) -> Result<void> {
            for (const QString &id : {u"e1"_s, u"e2"_s}) {
                Event event;
                event.id = id;
                STRAW_TRY(store.insert(event));
            }
            STRAW_TRY(store.insert(cause(u"stays"_s)));
            STRAW_TRY(store.insert(cause(u"goes"_s)));
            return store.insert(evidence(u"old"_s, u"goes"_s, u"e1"_s));
        }));
        ben = anna.mailedTo(u"Ben"_s);
    }

    void join(MemoryCopy &copy)
    {
        need(
            copy.perform(Change::join("cause"), [](Store &store) { return joinCauses(store, u"stays"_s, u"goes"_s); }));
    }

    /// Both in one, the same whoever merges.
    std::vector<Conflict> together()
    {
        MemoryCopy other = ben.mailedTo(u"Ben"_s);
        need(other.merge(need(planMerge(other.connection(), anna.connection())), anna));
        need(anna.merge(need(planMerge(anna.connection(), ben.connection())), ben));
        if (anna.content() != other.content())
            qFatal("the two merges differ");
        return need(openConflicts(anna.store()));
    }

    std::shared_ptr<FixedClock> clock;
    MemoryCopy anna, ben;
};

} // namespace

/// Two people work on causes apart from each other.
class TestCausesApart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void oneUndoTakesTheMergerBack()
    {
        Apart w;
        const QString before = w.anna.content();
        w.join(w.anna);
        QVERIFY(w.anna.content() != before);
        need(w.anna.revert(w.anna.head()));
        QCOMPARE(w.anna.content(), before);
    }

    void evidenceForTheOneThatWentBringsItBackAsAnOpenQuestion()
    {
        Apart w;
        w.join(w.anna);
        need(w.ben.perform(Change::add("evidence"),
                           [](Store &store) { return store.insert(evidence(u"new"_s, u"goes"_s, u"e2"_s)); }));
        const std::vector<Conflict> open = w.together();
        QCOMPARE(open.size(), size_t(1));
        QVERIFY(open[0].isAboutRecord());
        QCOMPARE(open[0].row, u"goes"_s);
        QCOMPARE(need(w.anna.store().field("evidence", u"new"_s, "cause_id")).toString(), u"goes"_s);
        QCOMPARE(need(w.anna.store().field("evidence", u"old"_s, "cause_id")).toString(), u"stays"_s);
        // Made one again, nothing is left to decide, and nothing is lost.
        w.join(w.anna);
        QVERIFY(need(openConflicts(w.anna.store())).empty());
        QCOMPARE(need(w.anna.store().field("evidence", u"new"_s, "cause_id")).toString(), u"stays"_s);
    }

    void whatAColleagueLeavesAloneStaysTogether()
    {
        Apart w;
        w.join(w.anna);
        need(w.ben.setField("cause", u"stays"_s, "confidence", u"high"_s));
        QVERIFY(w.together().empty());
        QVERIFY(!need(w.anna.store().exists("cause", u"goes"_s)));
        QCOMPARE(need(w.anna.store().field("cause", u"stays"_s, "confidence")).toString(), u"high"_s);
        QCOMPARE(need(w.anna.store().field("cause", u"stays"_s, "text")).toString(), u"Cause stays\n\nCause goes"_s);
    }

    void theSameMergerTwiceIsOne()
    {
        Apart w;
        w.join(w.anna);
        w.join(w.ben);
        QVERIFY(w.together().empty());
        QCOMPARE(need(w.anna.store().field("evidence", u"old"_s, "cause_id")).toString(), u"stays"_s);
    }

    void aMainCauseThatTwoDecideDifferentlyIsAnOpenQuestion()
    {
        Apart w;
        const QString workbook = u"0195f000-0000-7000-8000-000000000001"_s;
        need(w.anna.setField("workbook", workbook, "main_cause_id", u"stays"_s));
        need(w.ben.setField("workbook", workbook, "main_cause_id", u"goes"_s));
        const std::vector<Conflict> open = w.together();
        QCOMPARE(open.size(), size_t(1));
        QCOMPARE(open[0].column, ColumnKey("main_cause_id"));
        QCOMPARE(QSet<QString>({open[0].left.value.toString(), open[0].right.value.toString()}),
                 QSet<QString>({u"stays"_s, u"goes"_s}));
    }

    void threeHypothesesAreThereOnceWhoeverAddsThem()
    {
        Apart w;
        for (MemoryCopy *copy : {&w.anna, &w.ben}) {
            need(copy->perform(Change::add("cause"), [](Store &store) -> Result<void> {
                for (Cause each : starterHypotheses()) {
                    STRAW_ASSIGN(each.rank, store.lastRank("cause"));
                    STRAW_TRY(store.insert(each));
                }
                return {};
            }));
        }
        QVERIFY(w.together().empty());
        QCOMPARE(need(w.anna.store().count("cause")), qint64(2 + 3));
        for (const Cause &each : starterHypotheses())
            QCOMPARE(need(w.anna.store().field("cause", each.id, "role")).toString(), u"not_known"_s);
    }
};

QTEST_GUILESS_MAIN(TestCausesApart)
#include "tst_causesapart.moc"
