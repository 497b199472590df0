// Records in and out of the store: which field stands in which column is said by the records themselves.

#include "core/storage/store.h"

#include "core/schema/sqltext.h"
#include "core/sqlite/connection.h"
#include "core/workbook/fieldvalue.h"
#include "core/workbook/snapshot.h"

#include <QSet>

namespace straw {

using namespace sql;

namespace {

// The fields of a record and the columns of its table may stand in different orders.
template<typename T>
const Table &tableOf()
{
    static const Table &table = Tables::instance().at(T::table);
    return table;
}

template<typename T>
const std::vector<int> &columnsOf()
{
    static const std::vector<int> columns = [] {
        std::vector<int> found;
        const T record;
        T::fields(record, [&](ColumnKey column, const auto &) { found.push_back(tableOf<T>().indexOf(column)); });
        return found;
    }();
    return columns;
}

template<typename T>
Row toRow(const T &record)
{
    Row row(tableOf<T>().columns.size());
    auto column = columnsOf<T>().begin();
    T::fields(record, [&](ColumnKey, const auto &field) { row[size_t(*column++)] = toValue(field); });
    return row;
}

// Records are read straight from the statement: opening a large workbook is mostly this.
void readField(const Statement &statement, int column, QString &text)
{
    text = statement.text(column);
}
void readField(const Statement &statement, int column, TableKey &table)
{
    table = TableKey::find(statement.text(column));
}
template<ListName List>
void readField(const Statement &statement, int column, Pick<List> &pick)
{
    pick = Pick<List>(statement.text(column));
}
void readField(const Statement &statement, int column, Edtf &date)
{
    if (!statement.isNull(column))
        date = Edtf::parse(statement.text(column));
}
void readField(const Statement &statement, int column, Number &number)
{
    if (!statement.isNull(column))
        number = statement.integer(column);
}
void readField(const Statement &statement, int column, YesNo &yes)
{
    if (!statement.isNull(column))
        yes = statement.integer(column) != 0;
}
void readField(const Statement &statement, int column, std::optional<double> &number)
{
    if (!statement.isNull(column))
        number = statement.real(column);
}

/// Ids are kept in memory once, however many records lead to them.
class SharedIds
{
public:
    void share(QString &id)
    {
        if (!id.isEmpty())
            id = *m_ids.insert(id);
    }

private:
    QSet<QString> m_ids;
};

template<typename T>
T readRecord(const Statement &statement, SharedIds *ids = nullptr)
{
    T record;
    auto column = columnsOf<T>().begin();
    T::fields(record, [&]<typename Field>(ColumnKey, Field &field) {
        const int at = *column++;
        readField(statement, at, field);
        if constexpr (std::is_same_v<Field, QString>) {
            const Column &read = tableOf<T>().columns[size_t(at)];
            if (ids && (read.kind == ColumnKind::Id || read.isReference()))
                ids->share(field);
        }
    });
    return record;
}

template<typename T>
Result<std::vector<T>> readAll(Connection &connection, SharedIds *ids)
{
    const Table &table = tableOf<T>();
    STRAW_ASSIGN(const QVariant count, connection.value("SELECT count(*) FROM " + quoted(table.name)));
    STRAW_ASSIGN(Statement statement,
                 connection.prepare("SELECT " + columnList(table) + " FROM " + quoted(table.name)));
    std::vector<T> records;
    records.reserve(size_t(count.toLongLong())); // records are large, so they should not move
    STRAW_TRY(statement.forEachRow([&] { records.push_back(readRecord<T>(statement, ids)); }));
    return records;
}

template<typename T>
constexpr bool isCollection = requires(Snapshot &snapshot) { (snapshot.*recordsIn<T>).begin(); };

} // namespace

template<typename T>
Result<void> Store::insert(const T &record)
{
    return insertRow(tableOf<T>(), toRow(record));
}

template<typename T>
Result<void> Store::update(const T &record)
{
    return updateRow(tableOf<T>(), toRow(record));
}

template<typename T>
Result<void> Store::put(const T &record)
{
    return putRow(tableOf<T>(), toRow(record));
}

template<typename T>
Result<std::optional<T>> Store::find(const QString &id) const
{
    const Table &table = tableOf<T>();
    STRAW_ASSIGN(Statement * statement, m_connection.cached(selectById(table)));
    const QVariant values[] = {id};
    STRAW_TRY(statement->bind(values));
    STRAW_ASSIGN(const bool found, statement->step());
    std::optional<T> record;
    if (found)
        record = readRecord<T>(*statement);
    statement->reset();
    return record;
}

template<typename T>
Result<std::vector<T>> Store::all() const
{
    SharedIds ids;
    return readAll<T>(m_connection, &ids);
}

namespace {

template<typename T>
Result<void> refreshAll(Result<std::vector<T>> all, Snapshot &snapshot)
{
    STRAW_ASSIGN(std::vector<T> records, std::move(all));
    if constexpr (isCollection<T>)
        (snapshot.*recordsIn<T>).assign(std::move(records));
    else
        snapshot.*recordsIn<T> = records.empty() ? T() : std::move(records.front());
    return {};
}

template<typename T>
Result<void> refreshSome(const Store &store, Snapshot &snapshot, const QStringList &ids)
{
    if constexpr (isCollection<T>) {
        std::vector<T> changed;
        QStringList gone;
        for (const QString &id : ids) {
            STRAW_ASSIGN(std::optional<T> record, store.find<T>(id));
            if (record)
                changed.push_back(std::move(*record));
            else
                gone.append(id);
        }
        (snapshot.*recordsIn<T>).change(std::move(changed), gone);
        return {};
    } else {
        return refreshAll<T>(store.all<T>(), snapshot);
    }
}

} // namespace

Result<Snapshot> Store::snapshot() const
{
    Snapshot snapshot;
    SharedIds ids;
    Result<void> result;
    forEachRecordType([&]<typename T>() {
        if (result)
            result = refreshAll<T>(readAll<T>(m_connection, &ids), snapshot);
    });
    if (!result)
        return std::move(result.error());
    return snapshot;
}

Result<void> Store::refresh(Snapshot &snapshot, TableKey table, const QStringList &ids) const
{
    Result<void> result;
    forEachRecordType([&]<typename T>() {
        if (table == T::table)
            result = refreshSome<T>(*this, snapshot, ids);
    });
    return result;
}

Result<void> Store::refreshTable(Snapshot &snapshot, TableKey table) const
{
    Result<void> result;
    forEachRecordType([&]<typename T>() {
        if (table == T::table)
            result = refreshAll<T>(all<T>(), snapshot);
    });
    return result;
}

#define STRAW_INSTANTIATE(T, place)                                                                                    \
    template Result<void> Store::insert(const T &);                                                                    \
    template Result<void> Store::update(const T &);                                                                    \
    template Result<void> Store::put(const T &);                                                                       \
    template Result<std::optional<T>> Store::find(const QString &) const;                                              \
    template Result<std::vector<T>> Store::all() const;
STRAW_RECORD_TYPES(STRAW_INSTANTIATE, STRAW_INSTANTIATE)
#undef STRAW_INSTANTIATE

} // namespace straw
