// Records in and out of the store: which field stands in which column is said by bindings.h.

#include "core/storage/store.h"

#include "core/sqlite/connection.h"
#include "core/storage/bindings.h"
#include "core/schema/sqltext.h"

namespace straw {

using namespace sql;

namespace {

// The bindings of a record and the columns of its table may stand in different orders.
template<typename T>
const Table &tableOf()
{
    static const Table &table = *Tables::instance().find(QString::fromLatin1(RecordTraits<T>::table));
    return table;
}

template<typename T>
const std::vector<int> &columnsOf()
{
    static const std::vector<int> columns = std::apply(
        [](const auto &...binding) {
            return std::vector<int>{tableOf<T>().indexOf(QString::fromLatin1(binding.column))...};
        },
        RecordTraits<T>::bindings);
    return columns;
}

template<typename T>
Row toRow(const T &record)
{
    Row row(tableOf<T>().columns.size());
    std::apply(
        [&](const auto &...binding) {
            size_t i = 0;
            ((row[size_t(columnsOf<T>()[i++])] = toValue(record.*(binding.member))), ...);
        },
        RecordTraits<T>::bindings);
    return row;
}

// Records are read straight from the statement: opening a large workbook is mostly this.
void readField(const Statement &statement, int column, QString &text)
{
    text = statement.text(column);
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

template<typename T>
T readRecord(const Statement &statement)
{
    T record;
    std::apply(
        [&](const auto &...binding) {
            size_t i = 0;
            (readField(statement, columnsOf<T>()[i++], record.*(binding.member)), ...);
        },
        RecordTraits<T>::bindings);
    return record;
}

template<typename T>
constexpr bool isCollection = requires(Snapshot &snapshot) { (snapshot.*RecordTraits<T>::in).begin(); };

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
    const Table &table = tableOf<T>();
    STRAW_ASSIGN(const QVariant count, m_connection.value("SELECT count(*) FROM " + quoted(table.name)));
    STRAW_ASSIGN(Statement statement, m_connection.prepare("SELECT " + columnList(table) + " FROM "
                                                           + quoted(table.name)));
    std::vector<T> records;
    records.reserve(size_t(count.toLongLong())); // records are large, so they should not move
    for (;;) {
        STRAW_ASSIGN(const bool more, statement.step());
        if (!more)
            return records;
        records.push_back(readRecord<T>(statement));
    }
}

namespace {

template<typename T>
Result<void> refreshAll(const Store &store, Snapshot &snapshot)
{
    STRAW_ASSIGN(std::vector<T> records, store.all<T>());
    if constexpr (isCollection<T>)
        (snapshot.*RecordTraits<T>::in).assign(std::move(records));
    else
        snapshot.*RecordTraits<T>::in = records.empty() ? T() : std::move(records.front());
    return {};
}

template<typename T>
Result<void> refreshOne(const Store &store, Snapshot &snapshot, const QString &id)
{
    if constexpr (isCollection<T>) {
        STRAW_ASSIGN(std::optional<T> record, store.find<T>(id));
        if (record)
            (snapshot.*RecordTraits<T>::in).put(std::move(*record));
        else
            (snapshot.*RecordTraits<T>::in).remove(id);
        return {};
    } else {
        return refreshAll<T>(store, snapshot);
    }
}

} // namespace

Result<Snapshot> Store::snapshot() const
{
    Snapshot snapshot;
    Result<void> result;
    forEachRecordType([&]<typename T>() {
        if (result)
            result = refreshAll<T>(*this, snapshot);
    });
    if (!result)
        return std::move(result.error());
    return snapshot;
}

Result<void> Store::refresh(Snapshot &snapshot, const QString &table, const QString &id) const
{
    Result<void> result;
    forEachRecordType([&]<typename T>() {
        if (table == QLatin1String(RecordTraits<T>::table))
            result = refreshOne<T>(*this, snapshot, id);
    });
    return result;
}

Result<void> Store::refreshTable(Snapshot &snapshot, const QString &table) const
{
    Result<void> result;
    forEachRecordType([&]<typename T>() {
        if (table == QLatin1String(RecordTraits<T>::table))
            result = refreshAll<T>(*this, snapshot);
    });
    return result;
}

#define STRAW_INSTANTIATE(T)                                                                       \
    template Result<void> Store::insert(const T &);                                                \
    template Result<void> Store::update(const T &);                                                \
    template Result<void> Store::put(const T &);                                                   \
    template Result<std::optional<T>> Store::find(const QString &) const;                          \
    template Result<std::vector<T>> Store::all() const;

STRAW_INSTANTIATE(Workbook)
STRAW_INSTANTIATE(Account)
STRAW_INSTANTIATE(Person)
STRAW_INSTANTIATE(Event)
STRAW_INSTANTIATE(RedFlag)
STRAW_INSTANTIATE(Promise)
STRAW_INSTANTIATE(Complaint)
STRAW_INSTANTIATE(EventPerson)
STRAW_INSTANTIATE(Line)
STRAW_INSTANTIATE(Prompt)
STRAW_INSTANTIATE(Answer)
STRAW_INSTANTIATE(Unknown)
STRAW_INSTANTIATE(Interview)
STRAW_INSTANTIATE(InterviewQuestion)
STRAW_INSTANTIATE(StatedReason)
STRAW_INSTANTIATE(Cause)
STRAW_INSTANTIATE(Evidence)
STRAW_INSTANTIATE(Action)
STRAW_INSTANTIATE(ActionCause)
STRAW_INSTANTIATE(Lesson)
STRAW_INSTANTIATE(Review)
STRAW_INSTANTIATE(Because)
STRAW_INSTANTIATE(Choice)

#undef STRAW_INSTANTIATE

} // namespace straw
