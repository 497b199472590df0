// Whatever a workbook may hold, in every table and column, survives all that is done to workbooks.

#include "core/document/mergeoutcome.h"
#include "core/document/privacy/cleancopy.h"
#include "core/document/privacy/unseen.h"
#include "core/interchange/json.h"
#include "core/journal/formatstep.h"
#include "core/schema/sqltext.h"
#include "core/storage/fileformat.h"
#include "core/storage/search.h"
#include "core/workbook/records.h"
#include "tests/support/memorycopy.h"
#include "tests/support/randomrecords.h"

#include <QTest>

using namespace straw;

namespace {

using Parts = std::vector<RandomRecords::Part>;

Result<void> put(Store &store, const Parts &parts)
{
    for (const RandomRecords::Part &part : parts) {
        for (const Row &row : part.rows)
            STRAW_TRY(store.putRow(*part.table, row));
    }
    return {};
}

} // namespace

class TestEveryTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whateverAWorkbookHoldsSurvives_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 12; ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    void whateverAWorkbookHoldsSurvives()
    {
        QFETCH(int, seed);
        Workbench bench;
        const auto document = bench.create();
        const QString empty = contentOf(document->store());
        const auto ben = [&](const QString &name) {
            Environment other = bench.environment;
            other.home += '-' + name;
            other.identity.author = "Ben Ortiz";
            return need(Document::open(bench.path(name + ".db"), other));
        };
        need(document->saveCopyTo(bench.path("before.db")));
        const auto parted = ben("before");

        Parts parts = RandomRecords(quint32(seed)).all(document->documentId());
        for (RandomRecords::Part &part : parts) {
            if (part.table->name == u"account") // of another name it would be asked about
                part.rows.front()[size_t(part.table->indexOf("name"))] = document->data().account.name;
        }
        VERIFY_RESULT(document->perform(Change::import(1, "random"), [&](Store &store) { return put(store, parts); }));
        const QString full = contentOf(document->store());
        QVERIFY(full.size() > 10 * empty.size());

        // Taken back and done again.
        VERIFY_RESULT(document->undo());
        QCOMPARE(contentOf(document->store()), empty);
        VERIFY_RESULT(document->redo());
        QCOMPARE(contentOf(document->store()), full);

        // Published, opened elsewhere.
        VERIFY_RESULT(document->publishAndWait());
        need(document->saveCopyTo(bench.path("copy.db")));
        QCOMPARE(contentOf(ben("copy")->store()), full);

        // Into a copy that went another way, and back.
        VERIFY_RESULT(parted->setField("account", "account", "segment", "Elsewhere"));
        const auto merged = parted->mergeFrom(bench.path("copy.db"));
        VERIFY_RESULT(merged);
        QVERIFY(merged->isDone());
        need(parted->saveCopyTo(bench.path("merged.db")));
        VERIFY_RESULT(document->mergeFrom(bench.path("merged.db")));
        QCOMPARE(contentOf(document->store()), contentOf(parted->store()));
        for (const RandomRecords::Part &part : parts) {
            for (const Row &row : part.rows) {
                const auto now = need(document->store().row(*part.table, row.front().toString()));
                QVERIFY2(now, qPrintable(part.table->name));
                if (part.table->name != u"account")
                    QVERIFY2(*now == row, qPrintable(part.table->name));
            }
        }

        // As a copy without history: all that can be seen.
        need(document->cleanCopy(bench.path("clean.db"), {}));
        const auto leaveOut = [](Store &store) -> Result<void> {
            STRAW_TRY(removeUnseen(store));
            return {};
        };
        VERIFY_RESULT(document->perform(Change::edit("evidence", "passage"), leaveOut));
        QCOMPARE(contentOf(ben("clean")->store()), contentOf(document->store()));
        VERIFY_RESULT(document->undo());

        // Through JSON, into another workbook.
        const QByteArray json = need(exportJson(document->store()));
        Workbench other;
        const auto second = other.create();
        const JsonRecords records = need(readJson(json, "x.json"));
        VERIFY_RESULT(
            second->perform(Change::import(1, "x"), [&](Store &store) { return importRecords(store, records); }));
        QCOMPARE(QByteArray(need(exportJson(second->store()))).replace(second->documentId().toUtf8(), "id"),
                 QByteArray(json).replace(document->documentId().toUtf8(), "id"));
    }

    /// Erasing somebody leaves a workbook that opens, and nothing that names them.
    void whoeverIsErasedIsNamedNowhere()
    {
        for (quint32 seed = 20; seed < 26; ++seed) {
            Workbench bench;
            const auto document = bench.create();
            const Parts parts = RandomRecords(seed).all(document->documentId());
            VERIFY_RESULT(
                document->perform(Change::import(1, "random"), [&](Store &store) { return put(store, parts); }));
            const QString person = document->data().people.begin()->id;
            VERIFY_RESULT(document->erasePerson(person));
            QVERIFY(!contentOf(document->store()).contains(person));
            VERIFY_RESULT(document->publishAndWait());
            Environment elsewhere = bench.environment;
            elsewhere.home += "-2";
            VERIFY_RESULT(Document::open(bench.path("Norvik.db"), elsewhere));
        }
    }

    /// Any record can be removed, whatever names it; the file opens then, and undo brings all of it back.
    void whateverIsRemovedComesBack()
    {
        Workbench bench;
        const auto document = bench.create();
        RandomRecords random(31);
        const Parts parts = random.all(document->documentId());
        VERIFY_RESULT(document->perform(Change::import(1, "random"), [&](Store &store) { return put(store, parts); }));
        const QString full = contentOf(document->store());
        for (const RandomRecords::Part &part : parts) {
            if (!part.table->recorded || part.table->name == u"workbook" || part.table->name == u"account")
                continue;
            for (const Row &row : part.rows) {
                VERIFY_RESULT(document->remove(part.table->name, row.front().toString()));
                VERIFY_RESULT(document->undo());
                QCOMPARE(contentOf(document->store()), full);
            }
        }
        for (const TableKey table : {TableKey("workbook"), TableKey("account")}) {
            const QString id = table == u"account" ? QString("account") : document->documentId();
            const auto removed = document->remove(table, id);
            QCOMPARE(removed.error().code, Error::WouldRemoveWorkbook);
            QCOMPARE(contentOf(document->store()), full);
        }
    }

    /// Every text that people write can be found, also where no page shows it yet; keys and the like cannot.
    void everyTextIsFound()
    {
        Workbench bench;
        const auto document = bench.create();
        int columns = 0;
        for (const Table &table : Tables::instance().all()) {
            if (!table.recorded || table.name == u"conflict" || table.name == u"workbook")
                continue;
            for (const Column &column : table.columns) {
                if (!column.isSearchable() || column.required)
                    continue;
                Parts parts = RandomRecords(77).all(document->documentId());
                const auto part = std::ranges::find(parts, &table, &RandomRecords::Part::table);
                const QString word = QStringLiteral("needle%1").arg(++columns);
                part->rows.front()[size_t(table.indexOf(column.name))] = word;
                VERIFY_RESULT(
                    document->perform(Change::import(1, "x"), [&](Store &store) { return put(store, parts); }));
                const auto hits = document->search(word);
                const bool isFound = isWrittenByPeople(column);
                QVERIFY2(hits.size() == size_t(isFound), qPrintable(table.name + '.' + column.name));
                QCOMPARE(isFound ? hits.front().table : table.name, table.name);
                QCOMPARE(isFound ? hits.front().column : column.name, column.name);
                VERIFY_RESULT(document->undo());
            }
        }
        QVERIFY2(columns > 120, qPrintable(QString::number(columns)));
    }

    /// And in a file of every earlier format it comes over as it was.
    void whateverAnEarlierFormatHoldsComesOver()
    {
        for (int format = Formats::oldest; format < Formats::current; ++format) {
            for (quint32 seed = 40; seed < 46; ++seed) {
                QTemporaryDir dir;
                const Tables &tables = *Tables::of(format);
                const QString workbook = QStringLiteral("0195f000-0000-7000-8000-000000000001");
                const Parts parts = RandomRecords(seed, tables).all(workbook);
                {
                    const auto file = need(Connection::open(dir.filePath("a.db"), Connection::Create));
                    need(file->execute("PRAGMA user_version=" + QByteArray::number(format) + ';' + tables.schemaSql()
                                       + "BEGIN;"));
                    for (const RandomRecords::Part &part : parts) {
                        QByteArrayList places;
                        for (size_t i = 0; i < part.table->columns.size(); ++i)
                            places << "?";
                        for (const Row &row : part.rows)
                            need(need(file->prepare("INSERT INTO " + sql::quoted(part.table->name) + " VALUES ("
                                                    + places.join(',') + ')'))
                                     .run(row));
                    }
                    need(file->execute("COMMIT"));
                    need(checkFormat(*file, "a.db"));
                }
                const auto from = need(Connection::open(dir.filePath("a.db"), Connection::ReadWrite));
                need(stepUp(*from, dir.filePath("b.db")));
                const auto to = need(Connection::open(dir.filePath("b.db"), Connection::ReadWrite));
                const Store store(*to);
                for (const RandomRecords::Part &part : parts) {
                    const Table &table = Tables::of(format + 1)->at(part.table->name);
                    QCOMPARE(need(store.count(table.name)), qlonglong(part.rows.size()));
                    for (const Row &row : part.rows) {
                        const Row now = *need(store.row(table, row.front().toString()));
                        QVERIFY2(std::equal(row.begin(), row.end(), now.begin()), qPrintable(table.name));
                        QVERIFY(std::all_of(now.begin() + qsizetype(row.size()), now.end(),
                                            [](const QVariant &value) { return !value.isValid(); }));
                    }
                }
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestEveryTable)
#include "tst_everytable.moc"
