#include "core/guide/causemoves.h"
#include "core/guide/causequestions.h"
#include "core/storage/rank.h"
#include "tests/support/casebuilder.h"
#include "tests/support/memorystore.h"
#include "tests/support/workbench.h"

#include <QRandomGenerator>
#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

Cause causeOf(const QString &id, const QString &above, const QString &rank)
{
    Cause cause;
    cause.id = id;
    cause.text = id;
    cause.parentId = above;
    cause.rank = rank;
    return cause;
}

/// Each below any of those before it; now and then two have the same rank, as causes of two copies may.
struct RandomTree : MemoryStore
{
    RandomTree(quint32 seed, int count)
        : random(seed)
    {
        QStringList ids;
        QString rank = u"V000"_s;
        for (int i = 0; i < count; ++i) {
            if (random.bounded(5) > 0)
                rank = rankBetween(rank, {});
            const QString above = ids.isEmpty() || random.bounded(4) == 0 ? QString() : any(ids);
            ids += u"c%1"_s.arg(i, 3, 10, QLatin1Char('0'));
            need(store.insert(causeOf(ids.back(), above, rank)));
        }
    }
    QString any(const QStringList &ids) { return ids[random.bounded(int(ids.size()))]; }
    Snapshot read() const { return need(store.snapshot()); }
    CauseTree tree() const { return CauseTree(read().causes); }

    QRandomGenerator random;
};

QStringList idsOf(const CauseTree &tree)
{
    QStringList ids;
    for (const CauseTree::Node &node : tree.nodes())
        ids += node.id;
    return ids;
}

/// What stands below what, written out another way than the tree does.
QMap<QString, QStringList> placesIn(const Snapshot &workbook)
{
    QMap<QString, QStringList> places;
    for (const Cause &cause : workbook.causes)
        places[cause.parentId] += cause.id;
    return places;
}

bool leadsUpTo(const Snapshot &workbook, QString id, const QString &above)
{
    for (; !id.isEmpty(); id = workbook.causes.find(id)->parentId) {
        if (id == above)
            return true;
    }
    return false;
}

} // namespace

/// Causes as a tree: what stands where, and how it is moved.
class TestCauseMoves : public QObject
{
    Q_OBJECT

    static void seeds()
    {
        QTest::addColumn<quint32>("seed");
        for (quint32 seed = 1; seed <= 40; ++seed)
            QTest::addRow("%u", seed) << seed;
    }

private Q_SLOTS:
    void theTreeIsWhatTheRecordsSay_data() { seeds(); }
    void theTreeIsWhatTheRecordsSay()
    {
        QFETCH(quint32, seed);
        RandomTree made(seed, 30);
        const Snapshot workbook = made.read();
        const CauseTree tree(workbook.causes);
        QCOMPARE(qsizetype(tree.nodes().size()), workbook.causes.size());
        const QMap<QString, QStringList> places = placesIn(workbook);
        QSet<QString> seen{QString()};
        for (const Cause &cause : workbook.causes) {
            QCOMPARE(tree.below(cause.id), places.value(cause.id));
            QCOMPARE(tree.above(cause.id), cause.parentId);
            for (const Cause &other : workbook.causes)
                QCOMPARE(tree.isWithin(other.id, cause.id), leadsUpTo(workbook, other.id, cause.id));
        }
        for (const CauseTree::Node &node : tree.nodes()) { // each behind the one above it, one level deeper
            QVERIFY(seen.contains(tree.above(node.id)));
            seen.insert(node.id);
            QCOMPARE(node.level, node.level == 0 ? 0 : tree.find(tree.above(node.id))->level + 1);
        }
    }

    /// By which a cause is cited: as the outline tells them, not as their ranks do.
    void aCauseIsNumberedByItsPlaceInTheOutline()
    {
        Collection<Cause> causes;
        causes.assign({causeOf(u"a"_s, {}, u"1"_s), causeOf(u"b"_s, {}, u"2"_s), causeOf(u"c"_s, u"a"_s, u"3"_s)});
        const CauseTree tree(causes);
        QCOMPARE(tree.numberOf(u"a"_s), 1);
        QCOMPARE(tree.numberOf(u"c"_s), 2);
        QCOMPARE(tree.numberOf(u"b"_s), 3);
        QCOMPARE(tree.numberOf(u"gone"_s), 0);
    }

    void whatGoesInACircleIsShownOnce()
    {
        Collection<Cause> causes;
        causes.assign({causeOf(u"a"_s, u"c"_s, u"1"_s), causeOf(u"b"_s, u"a"_s, u"2"_s),
                       causeOf(u"c"_s, u"b"_s, u"3"_s), causeOf(u"d"_s, u"b"_s, u"4"_s),
                       causeOf(u"e"_s, u"e"_s, u"5"_s)});
        const CauseTree tree(causes);
        QCOMPARE(idsOf(tree), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s, u"e"_s}));
        QCOMPARE(tree.below({}), (QStringList{u"a"_s, u"e"_s}));
        QVERIFY(tree.below(u"c"_s).isEmpty() && tree.below(u"e"_s).isEmpty());
    }

    void aLongChainIsNoTrouble()
    {
        Collection<Cause> causes;
        std::vector<Cause> chain;
        for (int i = 0; i < 50'000; ++i)
            chain.push_back(
                causeOf(QString::number(i), i ? QString::number(i - 1) : QString(), QString::number(1'000'000 + i)));
        causes.assign(std::move(chain));
        const CauseTree tree(causes);
        QCOMPARE(tree.nodes().back().level, 49'999);
        QVERIFY(tree.isWithin(u"49999"_s, u"0"_s));
    }

    void branchesGoWhereTheyArePut_data() { seeds(); }
    void branchesGoWhereTheyArePut()
    {
        QFETCH(quint32, seed);
        RandomTree made(seed, 24);
        for (int round = 0; round < 30; ++round) {
            const Snapshot before = made.read();
            const CauseTree tree(before.causes);
            const QStringList all = idsOf(tree);
            const QStringList branches = branchesOf(tree, {made.any(all), made.any(all)});
            const QString below = made.random.bounded(4) ? made.any(all) : QString();
            CauseSpot spot{below, {}};
            if (const QStringList &there = tree.below(below); !there.isEmpty() && made.random.bounded(3))
                spot.behind = made.any(there);
            if (!mayStandAt(tree, branches, spot)) {
                QVERIFY(std::ranges::any_of(branches, [&](const QString &id) { return leadsUpTo(before, below, id); }));
                const auto refused = placeCauses(made.store, before, branches, spot);
                QVERIFY(!refused && refused.error().code == Error::ReferenceCircular);
                QCOMPARE(placesIn(made.read()), placesIn(before));
                continue;
            }
            QMap<QString, QStringList> wanted = placesIn(before);
            const QString marker = u"here"_s;
            QStringList &there = wanted[below];
            there.insert(spot.behind.isEmpty() ? 0 : there.indexOf(spot.behind) + 1, marker);
            for (QStringList &siblings : wanted) {
                for (const QString &id : branches)
                    siblings.removeAll(id);
            }
            const qsizetype at = there.indexOf(marker);
            there.removeAt(at);
            for (qsizetype i = 0; i < branches.size(); ++i)
                there.insert(at + i, branches[i]);
            wanted.removeIf([](const auto &place) { return place.value().isEmpty(); });
            VERIFY_RESULT(placeCauses(made.store, before, branches, spot));
            QCOMPARE(placesIn(made.read()), wanted);
        }
    }

    void aStepAndItsOppositeLeadBack_data() { seeds(); }
    void aStepAndItsOppositeLeadBack()
    {
        QFETCH(quint32, seed);
        RandomTree made(seed, 20);
        for (const QString &id : idsOf(made.tree())) {
            for (const auto &[there, back] : {std::pair(CauseStep::In, CauseStep::Out),
                                              {CauseStep::Up, CauseStep::Down},
                                              {CauseStep::Down, CauseStep::Up}}) {
                const Snapshot before = made.read();
                const auto spot = spotFor(there, CauseTree(before.causes), {id});
                if (!spot)
                    continue;
                need(placeCauses(made.store, before, {id}, *spot));
                QVERIFY(placesIn(made.read()) != placesIn(before));
                const Snapshot moved = made.read();
                need(placeCauses(made.store, moved, {id}, *spotFor(back, CauseTree(moved.causes), {id})));
                QCOMPARE(placesIn(made.read()), placesIn(before));
            }
            const Snapshot before = made.read();
            const auto cut = spotFor(CauseStep::CutOff, CauseTree(before.causes), {id});
            QCOMPARE(cut.has_value(), !before.causes.find(id)->parentId.isEmpty());
            if (cut) {
                need(placeCauses(made.store, before, {id}, *cut));
                QCOMPARE(made.tree().below({}).back(), id);
            }
        }
    }

    void whatStoodBelowTakesThePlaceOfWhatGoes_data() { seeds(); }
    void whatStoodBelowTakesThePlaceOfWhatGoes()
    {
        QFETCH(quint32, seed);
        RandomTree made(seed, 20);
        for (qsizetype left = 20; left > 0; --left) {
            const CauseTree tree = made.tree();
            const QString gone = made.any(idsOf(tree)), above = tree.above(gone);
            QStringList wanted = tree.below(above);
            const qsizetype at = wanted.indexOf(gone);
            // Of those with one rank the ids say which is first.
            const auto rank = [&](const QString &id) { return made.read().causes.find(id)->rank; };
            const bool isTied = (at > 0 && rank(wanted[at - 1]) == rank(gone))
                                || (at + 1 < wanted.size() && rank(wanted[at + 1]) == rank(gone));
            wanted.removeAt(at);
            for (qsizetype i = 0; i < tree.below(gone).size(); ++i)
                wanted.insert(at + i, tree.below(gone)[i]);
            need(made.store.remove("cause", gone));
            QStringList is = made.tree().below(above);
            if (isTied) {
                is.sort();
                wanted.sort();
            }
            QCOMPARE(is, wanted);
        }
    }

    /// Neither by a change nor by taking one back: A went from below B, B below A, and A would come back.
    void nothingLeadsBackToItself()
    {
        Workbench bench;
        const auto document = bench.create();
        VERIFY_RESULT(document->perform(Change::add("cause"), [](Store &store) -> Result<void> {
            STRAW_TRY(store.insert(causeOf(u"b"_s, {}, u"V1"_s)));
            return store.insert(causeOf(u"a"_s, u"b"_s, u"V2"_s));
        }));
        const auto refused = document->setField("cause", u"b"_s, "parent_id", u"a"_s);
        QVERIFY(!refused && refused.error().code == Error::ReferenceCircular);
        const auto cut = need(document->setField("cause", u"a"_s, "parent_id", {}));
        VERIFY_RESULT(document->setField("cause", u"b"_s, "parent_id", u"a"_s));
        const auto taken = document->revert(cut.revision);
        QVERIFY(!taken && taken.error().code == Error::UndoHeld);
        QCOMPARE(document->data().causes.find(u"a"_s)->parentId, QString());

        // Many at once are looked at in one walk.
        const auto many = document->perform(Change::add("cause"), [](Store &store) -> Result<void> {
            for (int i = 0; i < 3000; ++i)
                STRAW_TRY(store.insert(causeOf(QString::number(i), {}, u"V%1"_s.arg(i))));
            for (int i = 1; i < 3000; ++i)
                STRAW_TRY(store.setField("cause", QString::number(i), "parent_id", QString::number(i - 1)));
            return store.setField("cause", u"0"_s, "parent_id", u"2000"_s);
        });
        QVERIFY(!many && many.error().code == Error::ReferenceCircular);
        VERIFY_RESULT(document->remove("cause", u"b"_s));
        VERIFY_RESULT(document->undo());
        QCOMPARE(document->data().causes.find(u"b"_s)->parentId, u"a"_s);
    }

    void aPlaceAsksWhatIsMissingThere()
    {
        CaseBuilder made;
        made.person(u"Ruth Okafor"_s, u"us"_s);
        const auto add = [&made](const QString &id, const QString &above, const QString &text) {
            made.add(made.workbook.causes, id, [&](Cause &cause) {
                cause.parentId = above;
                cause.rank = id;
                cause.text = text;
            });
        };
        add(u"1"_s, {}, u"The credit was refused."_s);
        add(u"2"_s, u"1"_s, u"Okafor was away."_s);
        add(u"3"_s, {}, u"Nobody asked."_s);
        add(u"4"_s, {}, u"There was no deputy for Jan Meyer."_s);
        add(u"5"_s, {}, u"The Sales team never asked. Our Rule is old."_s);
        const CauseTree tree(made.workbook.causes);
        const CalledNames names(made.workbook);
        const auto asked = [&](const QString &id) { return questionOf(*made.workbook.causes.find(id), tree, names); };
        QCOMPARE(asked(u"1"_s), CauseQuestion::WhatElse);
        QCOMPARE(asked(u"2"_s), CauseQuestion::WhatMadeItSensible);
        QCOMPARE(asked(u"3"_s), CauseQuestion::None);
        QCOMPARE(asked(u"4"_s), CauseQuestion::WhatMadeItSensible);
        QCOMPARE(asked(u"5"_s), CauseQuestion::None);
    }
};

QTEST_GUILESS_MAIN(TestCauseMoves)
#include "tst_causemoves.moc"
