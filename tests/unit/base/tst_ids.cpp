#include "core/base/ids.h"

#include <QSet>
#include <QTest>

using namespace straw;

class TestIds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void idsAreUniqueAndSortByCreation()
    {
        RandomIds ids;
        QSet<QString> seen;
        QString last;
        for (int i = 0; i < 20000; ++i) {
            const QString id = ids.next();
            QCOMPARE(id.size(), 36);
            QVERIFY2(last < id, qPrintable(last + " " + id));
            QVERIFY(!seen.contains(id));
            seen.insert(id);
            last = id;
        }
    }

    void anIdTellsWhenItWasMade()
    {
        const auto moment = QDateTime(QDate(2026, 3, 10), QTime(8, 12, 30, 250), Qt::UTC);
        const QString id = makeUuid7(moment.toMSecsSinceEpoch(), 5, 77);
        QCOMPARE(timeOfId(id), moment);
        QVERIFY(!timeOfId("account").isValid());
        QVERIFY(!timeOfId("7f1e7c1e-0000-4000-8000-000000000000").isValid());
    }
};

QTEST_GUILESS_MAIN(TestIds)
#include "tst_ids.moc"
