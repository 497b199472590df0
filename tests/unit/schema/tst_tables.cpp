#include "core/storage/bindings.h"
#include "core/schema/tables.h"
#include "core/workbook/catalogue.h"

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
    else
        return kind != ColumnKind::Date && kind != ColumnKind::Yes && kind != ColumnKind::Int
            && kind != ColumnKind::Money && kind != ColumnKind::Percent && kind != ColumnKind::Real
            && kind != ColumnKind::Blob;
}

} // namespace

class TestTables : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void recordsAndSchemaSayTheSame()
    {
        forEachRecordType([]<typename T>() {
            const Table *table = Tables::instance().find(QString::fromLatin1(RecordTraits<T>::table));
            QVERIFY2(table, RecordTraits<T>::table);
            std::apply(
                [&](const auto &...binding) {
                    QCOMPARE(sizeof...(binding), table->columns.size());
                    const auto check = [&]<typename M>(const Binding<T, M> &each) {
                        const Column *column = table->column(QString::fromLatin1(each.column));
                        QVERIFY2(column, each.column);
                        QVERIFY2(holds<M>(column->kind), each.column);
                    };
                    (check(binding), ...);
                },
                RecordTraits<T>::bindings);
        });
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
                    QVERIFY2(tables.find(column.target), qPrintable(table.name + "." + column.name));
                if (column.kind == ColumnKind::Pick)
                    QVERIFY2(Catalogue::instance().hasList(column.list),
                             qPrintable(table.name + "." + column.name + ": " + column.list));
                QVERIFY2(!column.description.isEmpty(), qPrintable(table.name + "." + column.name));
            }
        }
        const QByteArray sql = tables.schemaSql().toUpper();
        for (const char *forbidden : {"UNIQUE", "CREATE TRIGGER", "CREATE VIEW", "AUTOINCREMENT",
                                      "CASCADE", "GENERATED ALWAYS", "WITHOUT ROWID"})
            QVERIFY2(!sql.contains(forbidden), forbidden);
        QCOMPARE(sql.count("CREATE TABLE"), sql.count(") STRICT;"));
        QCOMPARE(sql.count("REFERENCES "), sql.count("DEFERRABLE INITIALLY DEFERRED"));
    }
};

QTEST_GUILESS_MAIN(TestTables)
#include "tst_tables.moc"
