#include "core/storage/fields.h"

#include "core/schema/tables.h"

#include <QTest>

using namespace straw;

/// Reading a snapshot by table, id and column.
class TestSnapshotFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void valuesAreAsTheStoreTakesThem()
    {
        Snapshot workbook;
        workbook.account.id = "account";
        workbook.account.name = "Norvik";
        workbook.account.noticeOn = Edtf::day(QDate(2026, 3, 10));
        workbook.account.seats = 40;
        workbook.account.knownIssue = false;
        Event event;
        event.id = "e1";
        event.number = 7.5;
        workbook.events.put(event);
        const auto account = [&](ColumnKey column) { return fieldOf(workbook, "account", "account", column); };
        QCOMPARE(account(u"name"), QVariant("Norvik"));
        QCOMPARE(account(u"notice_on"), QVariant("2026-03-10"));
        QCOMPARE(account(u"seats"), QVariant(qlonglong(40)));
        QCOMPARE(account(u"known_issue"), QVariant(qlonglong(0)));
        QCOMPARE(fieldOf(workbook, "event", "e1", "number"), QVariant(7.5));
    }

    void emptyAndUnknownAreInvalid()
    {
        Snapshot workbook;
        workbook.account.id = "account";
        QVERIFY(!fieldOf(workbook, "account", "account", "name").isValid());
        QVERIFY(!fieldOf(workbook, "account", "other", "name").isValid());
        QVERIFY(!fieldOf(workbook, "account", "account", "noticed_on").isValid());
        QVERIFY(!fieldOf(workbook, TableKey(), "account", "name").isValid());
        QVERIFY(hasRecord(workbook, "account", "account"));
        QVERIFY(!hasRecord(workbook, "event", "e1"));
    }
};

QTEST_GUILESS_MAIN(TestSnapshotFields)
#include "tst_snapshotfields.moc"
