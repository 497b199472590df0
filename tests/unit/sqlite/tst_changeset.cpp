#include "core/sqlite/changeset.h"
#include "tests/support/memorystore.h"

#include <QRandomGenerator>
#include <QTest>

using namespace straw;

namespace {

/// A changeset with an insert, an update and a delete in two tables.
QByteArray recorded(MemoryStore &memory)
{
    Store &store = memory.store;
    Person anna;
    anna.id = "p1";
    anna.name = "Anna Meyer";
    Event call;
    call.id = "e1";
    call.title = "Call";
    call.sentiment = 1;
    (void)store.insert(anna);
    (void)store.insert(call);
    auto session = Session::start(*memory.connection);
    Event visit;
    visit.id = "e2";
    visit.title = "Visit to the depot";
    visit.number = 7.5;
    (void)store.insert(visit);
    (void)store.setField("event", "e1", "title", "Long call");
    (void)store.remove("person", "p1");
    return *session->changeset();
}

} // namespace

class TestChangeset : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatIsWrittenIsWhatWasRead()
    {
        MemoryStore memory;
        const auto session = Session::start(*memory.connection);
        VERIFY_RESULT(memory.store.setField("account", "account", "notice_text", QString(70000, u'x')));
        for (const QByteArray &bytes : {recorded(memory), *session->changeset()}) {
            const auto tables = readChangeset(bytes);
            VERIFY_RESULT(tables);
            QCOMPARE(writeChangeset(*tables).toHex(), bytes.toHex());
        }
    }

    /// As a program recorded it that did not know the last columns yet.
    /// lesson had four columns in the first format, and has more now.
    void aChangeOfAnEarlierFormatIsReadInTheColumnsOfThePresentOne()
    {
        const QByteArray header = QByteArray("T\x04\x01\x00\x00\x00lesson\x00", 13);
        const QByteArray added = header + QByteArray("\x12\x00\x03\x01x\x03\x01V\x05\x03\x02so", 13);
        const QByteArray changed = header + QByteArray("\x17\x00\x03\x01x\x00\x00\x03\x02so\x00\x00\x00\x03\x02no", 18);
        const size_t width = Tables::instance().at("lesson").columns.size();
        QVERIFY(width > 4);
        for (const QByteArray &bytes : {added, changed}) {
            VERIFY_RESULT(checkChangeset(bytes, 1));
            QVERIFY2(!checkChangeset(bytes), "a change of that width is none of the present format");
            const auto tables = readChangeset(bytes, 1);
            VERIFY_RESULT(tables);
            const ChangesetRow &row = tables->front().rows.front();
            QCOMPARE(row.after.size(), width);
            QCOMPARE(row.after[3]->toString(), QString(bytes == added ? "so" : "no"));
            // What was not there yet is null in a new row, and not told of a changed one.
            QCOMPARE(row.after[4].has_value(), bytes == added);
            VERIFY_RESULT(checkChangeset(writeChangeset(*tables)));
        }
        QVERIFY2(!checkChangeset(QByteArray("T\x03\x01\x00\x00lesson\x00", 12), 1), "nor one that is narrower still");
        QVERIFY2(!checkChangeset(added, 7), "nor one of a format that is not known");
    }

    void whatSqliteRecordsIsReadExactly()
    {
        MemoryStore memory;
        const auto tables = readChangeset(recorded(memory));
        VERIFY_RESULT(tables);
        QCOMPARE(tables->size(), size_t(2));
        for (const ChangesetTable &table : *tables) {
            if (table.name == u"person") {
                QCOMPARE(table.rows.size(), size_t(1));
                QCOMPARE(table.rows[0].operation, ChangesetRow::Delete);
                continue;
            }
            QCOMPARE(table.name, QString("event"));
            QCOMPARE(table.rows.size(), size_t(2));
            const int title = Tables::instance().at("event").indexOf("title");
            for (const ChangesetRow &row : table.rows) {
                if (row.operation == ChangesetRow::Update) {
                    QCOMPARE(row.before[size_t(title)]->toString(), QString("Call"));
                    QCOMPARE(row.after[size_t(title)]->toString(), QString("Long call"));
                } else {
                    QCOMPARE(row.after[size_t(title)]->toString(), QString("Visit to the depot"));
                }
            }
        }
    }

    void itsInverseTakesEverythingBack()
    {
        MemoryStore memory;
        const QByteArray changeset = recorded(memory);
        const auto inverse = invertChangeset(changeset);
        VERIFY_RESULT(inverse);
        VERIFY_RESULT(readChangeset(*inverse));
        VERIFY_RESULT(applyChangeset(*memory.connection, *inverse));
        const Snapshot before = *memory.store.snapshot();
        QCOMPARE(before.people.size(), 1);
        QCOMPARE(before.events.size(), 1);
        QCOMPARE(before.events.at(0).title, QString("Call"));
        // A second time nothing is as the change expects it.
        const auto again = applyChangeset(*memory.connection, *inverse);
        QVERIFY(!again);
        QCOMPARE(again.error().code, Error::UndoHeld);
    }

    void everyCutIsRefused()
    {
        MemoryStore memory;
        const QByteArray changeset = recorded(memory);
        int whole = 0;
        for (qsizetype length = 1; length < changeset.size(); ++length) {
            // A cut after a whole row is a shorter, valid changeset; there are two such places.
            if (readChangeset(changeset.first(length)))
                ++whole;
        }
        QVERIFY2(whole <= 4, qPrintable(QString::number(whole)));
    }

    void craftedBytesAreRefusedOrHarmless()
    {
        MemoryStore memory;
        const QByteArray changeset = recorded(memory);
        QRandomGenerator random(11);
        int refused = 0;
        for (int round = 0; round < 20000; ++round) {
            QByteArray crafted = changeset;
            for (int i = random.bounded(1, 4); i > 0; --i)
                crafted[random.bounded(int(crafted.size()))] = char(random.bounded(256));
            const auto read = readChangeset(crafted);
            if (!read) {
                ++refused;
                QCOMPARE(read.error().code, Error::HistoryDamaged);
                continue;
            }
            (void)invertChangeset(crafted);
        }
        QVERIFY(refused > 5000);
    }

    void claimsThatCannotBeTrueAreRefused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto columns = qsizetype(Tables::instance().at("lesson").columns.size());
        const QByteArray header =
            'T' + QByteArray(1, char(columns)) + '\x01' + QByteArray(columns - 1, '\0') + QByteArray("lesson", 7);
        QTest::newRow("unknown table") << QByteArray("T\x01\x01oops", 7) + QByteArray(1, '\0');
        QTest::newRow("the journal") << QByteArray("T\x02\x01\x00", 4) + QByteArray("revision", 9);
        QTest::newRow("more columns than the table has")
            << 'T' + QByteArray(1, char(columns + 1)) + '\x01' + QByteArray(columns, '\0') + QByteArray("lesson", 7);
        QTest::newRow("fewer columns than the table has") << 'T' + QByteArray(1, char(columns - 1)) + '\x01'
                                                                 + QByteArray(columns - 2, '\0')
                                                                 + QByteArray("lesson", 7);
        QTest::newRow("huge column count") << QByteArray("T\x8f\xff\xff\xff\x7f", 6);
        QTest::newRow("text longer than the bytes") << header + QByteArray("\x12\x00\x03\x8f\xff\xff\xff\x7f", 8);
        QTest::newRow("table twice") << header + header;
        QTest::newRow("row without a table") << QByteArray("\x12\x00\x05", 3);
        QTest::newRow("blob in a text column") << header + QByteArray("\x12\x00\x03\x01x\x05\x05\x04\x01y", 10);
    }

    void claimsThatCannotBeTrueAreRefused()
    {
        QFETCH(QByteArray, bytes);
        const auto read = readChangeset(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().code, Error::HistoryDamaged);
    }
};

QTEST_GUILESS_MAIN(TestChangeset)
#include "tst_changeset.moc"
