#include "core/journal/ancestry.h"

#include <QTest>

using namespace straw;

namespace {

/// Entries written as "id parent otherParent".
std::vector<Revision> entries(const QStringList &lines)
{
    std::vector<Revision> revisions;
    for (const QString &line : lines) {
        const QStringList parts = line.split(u' ');
        Revision revision;
        revision.id = parts.value(0);
        revision.parent = parts.value(1);
        revision.otherParent = parts.value(2);
        revisions.push_back(revision);
    }
    return revisions;
}

Ancestry ancestryOf(const QStringList &lines)
{
    Ancestry ancestry;
    ancestry.add(entries(lines));
    return ancestry;
}

} // namespace

class TestAncestry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aForkHasItsPointOfPartingAsTheOneBestAncestor()
    {
        const Ancestry ancestry = ancestryOf({"a", "b a", "c b", "d b", "e d"});
        QCOMPARE(ancestry.bestCommon("c", "e"), QStringList("b"));
        QCOMPARE(ancestry.bestCommon("e", "c"), QStringList("b"));
        QVERIFY(ancestry.isAncestor("a", "e"));
        QVERIFY(ancestry.isAncestor("e", "e"));
        QVERIFY(!ancestry.isAncestor("c", "e"));
    }

    void anEarlierMergeMovesTheBestAncestorUp()
    {
        const Ancestry ancestry = ancestryOf({"a", "b a", "c a", "m b c", "d c", "e m"});
        QCOMPARE(ancestry.bestCommon("e", "d"), QStringList("c"));
    }

    void mergedCrosswiseThereAreSeveral()
    {
        const Ancestry ancestry =
            ancestryOf({"a", "x a", "y a", "x2 x", "left x y", "right x2 y", "l2 left", "r2 right"});
        QCOMPARE(ancestry.bestCommon("l2", "r2"), (QStringList{"x", "y"}));
    }

    void otherWorkbooksHaveNothingInCommon()
    {
        QVERIFY(ancestryOf({"a", "b a", "q", "r q"}).bestCommon("b", "r").isEmpty());
    }

    void theFirstRevisionOfACleanCopyTakesItsParentsFromTheOtherJournal()
    {
        for (const bool cleanFirst : {true, false}) {
            Ancestry ancestry;
            const auto clean = entries({"c", "d c"});
            const auto full = entries({"a", "b a", "c b", "e c"});
            ancestry.add(cleanFirst ? clean : full);
            ancestry.add(cleanFirst ? full : clean);
            QCOMPARE(ancestry.firstParents("d"), (QStringList{"d", "c", "b", "a"}));
            QCOMPARE(ancestry.bestCommon("d", "e"), QStringList("c"));
        }
    }

    void aJournalThatGoesInACircleEnds()
    {
        const Ancestry ancestry = ancestryOf({"a c", "b a", "c b"});
        QCOMPARE(ancestry.firstParents("c").size(), 3);
        QCOMPARE(ancestry.lineage("a").size(), 3);
    }
};

QTEST_GUILESS_MAIN(TestAncestry)
#include "tst_ancestry.moc"
