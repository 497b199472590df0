#include "core/schema/tables.h"
#include "core/workbook/records.h"

#include <QTest>

using namespace straw;

namespace {

template<typename M>
bool holds(ColumnKind kind)
{
    if constexpr (std::is_same_v<M, Edtf>)
        return kind == ColumnKind::Date;
    else if constexpr (std::is_same_v<M, YesNo>)
        return kind == ColumnKind::Yes;
    else if constexpr (std::is_same_v<M, Number>)
        return kind == ColumnKind::Int || kind == ColumnKind::Money || kind == ColumnKind::Percent;
    else if constexpr (std::is_same_v<M, std::optional<double>>)
        return kind == ColumnKind::Real;
    else if constexpr (std::is_same_v<M, TableKey>)
        return kind == ColumnKind::AnyTable;
    else if constexpr (requires { M::list(); })
        return kind == ColumnKind::Pick;
    else
        return kind != ColumnKind::Pick && kind != ColumnKind::AnyTable && kind != ColumnKind::Date
               && kind != ColumnKind::Yes && kind != ColumnKind::Int && kind != ColumnKind::Money
               && kind != ColumnKind::Percent && kind != ColumnKind::Real && kind != ColumnKind::Blob;
}

} // namespace

class TestTables : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recordsAndSchemaSayTheSame()
    {
        forEachRecordType([]<typename T>() {
            const Table &table = Tables::instance().at(T::table);
            QStringList bound;
            T record;
            T::fields(record, [&]<typename M>(ColumnKey name, M &) {
                const Column *column = table.column(name);
                QVERIFY2(column, qPrintable(name));
                QVERIFY2(holds<M>(column->kind), qPrintable(name));
                if constexpr (requires { M::list(); })
                    QCOMPARE(M::list(), column->list);
                bound << column->name;
            });
            for (const Column &column : table.columns)
                QCOMPARE(bound.count(column.name), 1);
            QCOMPARE(size_t(bound.size()), table.columns.size());
        });
    }

    void everyTableHasAStructOrIsNamedAsOneWithout()
    {
        QStringList with;
        forEachRecordType([&]<typename T>() { with << T::table; });
        QStringList without;
        for (const TableKey name : tablesWithoutStruct)
            without << name;
        for (const Table &table : Tables::instance().all())
            QVERIFY2(with.contains(table.name) != without.contains(table.name), qPrintable(table.name));
        QCOMPARE(with.size() + without.size(), qsizetype(Tables::instance().all().size()));
    }

    /// What a column that names records of any table needs to be found by.
    void everyColumnThatNamesARecordTellsItsTable()
    {
        QStringList told, expected;
        for (const Referrer &referrer : Tables::instance().referrersOfAny()) {
            told += referrer.table->name + "." + referrer.column->name;
            if (!referrer.column->isSubjectOfAny())
                QCOMPARE(referrer.table->column(referrer.column->tableIn)->kind, ColumnKind::AnyTable);
        }
        for (const Table &table : Tables::instance().all()) {
            for (const Column &column : table.columns) {
                if (column.isSubjectOfAny() || !column.tableIn.isEmpty())
                    expected += table.name + "." + column.name;
                if (column.kind == ColumnKind::Subject)
                    QVERIFY2(column.isOwner(), qPrintable(table.name + "." + column.name));
                if (column.isAscent())
                    QCOMPARE(column.target, table.name);
            }
        }
        told.sort();
        expected.sort();
        QVERIFY(expected.contains("answer.subject_id") && expected.contains("evidence.target_id"));
        QCOMPARE(told, expected);
    }

    void everyTableFollowsTheRulesOfTheFile()
    {
        const auto &tables = Tables::instance();
        QCOMPARE(qsizetype(tables.all().size()), tables.schemaSql().count("CREATE TABLE"));
        for (const Table &table : tables.all()) {
            QCOMPARE(table.columns.front().name, QString("id"));
            QVERIFY2(table.columns.size() <= 45, qPrintable(table.name));
            for (const Column &column : table.columns) {
                if (column.isReference())
                    QVERIFY2(tables.all().end() != std::ranges::find(tables.all(), column.target, &Table::name),
                             qPrintable(table.name + "." + column.name));
                if (column.kind == ColumnKind::Pick)
                    QVERIFY2(!column.list.isEmpty(), qPrintable(table.name + "." + column.name + ": " + column.list));
                QVERIFY2(!column.description.isEmpty(), qPrintable(table.name + "." + column.name));
            }
        }
        const QByteArray sql = tables.schemaSql().toUpper();
        for (const char *forbidden : {"UNIQUE", "CREATE TRIGGER", "CREATE VIEW", "AUTOINCREMENT", "CASCADE",
                                      "GENERATED ALWAYS", "WITHOUT ROWID"})
            QVERIFY2(!sql.contains(forbidden), forbidden);
        QCOMPARE(sql.count("CREATE TABLE"), sql.count(") STRICT;"));
        QCOMPARE(sql.count("REFERENCES "), sql.count("DEFERRABLE INITIALLY DEFERRED"));
    }
};

QTEST_GUILESS_MAIN(TestTables)
#include "tst_tables.moc"
