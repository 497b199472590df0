#include "core/guide/depth.h"

#include <QTest>

using namespace straw;

/// When three questions are offered instead of the whole walk.
class TestDepth : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theShortWayIsOfferedForAKnownIssueAndForASmallAccount_data()
    {
        QTest::addColumn<QString>("depth");
        QTest::addColumn<bool>("known");
        QTest::addColumn<Number>("revenue");
        QTest::addColumn<Number>("book");
        QTest::addColumn<ShortWayFor>("offered");
        const Number unknown;
        QTest::newRow("nothing is known yet") << QString() << false << unknown << unknown << ShortWayFor::Undecided;
        QTest::newRow("no book") << QString() << false << Number(900) << unknown << ShortWayFor::Undecided;
        QTest::newRow("an empty book") << QString() << false << Number(900) << Number(0) << ShortWayFor::Undecided;
        QTest::newRow("small") << QString() << false << Number(1000) << Number(100000) << ShortWayFor::SmallAccount;
        QTest::newRow("not small") << QString() << false << Number(1001) << Number(100000) << ShortWayFor::Nothing;
        QTest::newRow("known") << QString() << true << Number(90000) << Number(100000) << ShortWayFor::KnownIssue;
        QTest::newRow("known and small") << QString() << true << Number(1) << Number(100000) << ShortWayFor::KnownIssue;
        QTest::newRow("taken") << "short" << true << Number(1) << Number(100000) << ShortWayFor::Nothing;
        QTest::newRow("whole walk, small")
            << "full" << false << Number(1) << Number(100000) << ShortWayFor::SmallAccount;
        QTest::newRow("whole walk, size unknown") << "full" << false << unknown << unknown << ShortWayFor::Nothing;
    }
    void theShortWayIsOfferedForAKnownIssueAndForASmallAccount()
    {
        QFETCH(QString, depth);
        QFETCH(bool, known);
        QFETCH(Number, revenue);
        QFETCH(Number, book);
        Snapshot workbook;
        workbook.workbook.depth = Pick<"depth">(depth);
        workbook.account.knownIssue = known;
        workbook.account.arrMinor = revenue;
        workbook.account.bookMinor = book;
        QTEST(shortWayFor(workbook), "offered");
    }
};

QTEST_GUILESS_MAIN(TestDepth)
#include "tst_depth.moc"
