#include "core/storage/store.h"

#include "core/sqlite/connection.h"
#include "core/storage/bindings.h"
#include "core/storage/rank.h"
#include "core/storage/validation.h"

#include <QStringList>

namespace straw {

namespace {

QByteArray quoted(const QString &name)
{
    return '"' + name.toUtf8() + '"';
}

QByteArray columnList(const Table &table)
{
    QByteArrayList names;
    for (const Column &column : table.columns)
        names << quoted(column.name);
    return names.join(", ");
}

Result<const Table *> tableNamed(const QString &name)
{
    const Table *table = Tables::instance().find(name);
    if (!table)
        return Error{Error::UnknownTable, {name}};
    return table;
}

Row readRow(const Statement &statement)
{
    Row row;
    row.reserve(size_t(statement.columnCount()));
    for (int i = 0; i < statement.columnCount(); ++i)
        row.push_back(statement.value(i));
    return row;
}

Result<void> checkRow(const Table &table, const Row &row)
{
    const QString id = row.empty() ? QString() : row.front().toString();
    for (size_t i = 0; i < table.columns.size(); ++i)
        STRAW_TRY(checkValue(table, table.columns[i], id, row[i]));
    return {};
}

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

Store::Store(Connection &connection)
    : m_connection(connection)
{
}

Result<void> Store::run(const QByteArray &sql, std::span<const QVariant> values) const
{
    STRAW_ASSIGN(Statement * statement, m_connection.cached(sql));
    return statement->run(values);
}

// --- Generic access

Result<void> Store::setField(const QString &tableName, const QString &id, const QString &columnName,
                             const QVariant &value)
{
    STRAW_ASSIGN(const Table *table, tableNamed(tableName));
    const Column *column = table->column(columnName);
    if (!column)
        return Error{Error::UnknownColumn, {tableName, columnName}};
    // Texts that are empty and texts that were never entered are the same thing.
    const bool empty = value.typeId() == QMetaType::QString && value.toString().isEmpty();
    const QVariant stored = empty ? QVariant() : value;
    STRAW_TRY(checkValue(*table, *column, id, stored));
    STRAW_ASSIGN(const bool there, exists(tableName, id));
    if (!there)
        return Error{Error::RecordMissing, {tableName, id}};
    const QVariant values[] = {stored, id};
    return run("UPDATE " + quoted(tableName) + " SET " + quoted(columnName) + " = ?1 WHERE id = ?2",
               values);
}

Result<QVariant> Store::field(const QString &tableName, const QString &id,
                              const QString &columnName) const
{
    STRAW_ASSIGN(const Table *table, tableNamed(tableName));
    const int index = table->indexOf(columnName);
    if (index < 0)
        return Error{Error::UnknownColumn, {tableName, columnName}};
    STRAW_ASSIGN(const std::optional<Row> found, row(*table, id));
    if (!found)
        return Error{Error::RecordMissing, {tableName, id}};
    return (*found)[size_t(index)];
}

Result<void> Store::insertRow(const Table &table, const Row &row)
{
    STRAW_TRY(checkRow(table, row));
    STRAW_ASSIGN(const bool there, exists(table.name, row.front().toString()));
    if (there)
        return Error{Error::RecordExists, {table.name, row.front().toString()}};
    QByteArrayList places;
    for (size_t i = 0; i < table.columns.size(); ++i)
        places << "?";
    return run("INSERT INTO " + quoted(table.name) + " (" + columnList(table) + ") VALUES ("
                   + places.join(", ") + ")",
               row);
}

Result<void> Store::updateRow(const Table &table, const Row &row)
{
    STRAW_TRY(checkRow(table, row));
    const QString id = row.front().toString();
    STRAW_ASSIGN(const bool there, exists(table.name, id));
    if (!there)
        return Error{Error::RecordMissing, {table.name, id}};
    QByteArrayList sets;
    for (size_t i = 1; i < table.columns.size(); ++i)
        sets << quoted(table.columns[i].name) + " = ?" + QByteArray::number(qulonglong(i + 1));
    return run("UPDATE " + quoted(table.name) + " SET " + sets.join(", ") + " WHERE id = ?1", row);
}

Result<void> Store::putRow(const Table &table, const Row &row)
{
    STRAW_ASSIGN(const bool there, exists(table.name, row.front().toString()));
    return there ? updateRow(table, row) : insertRow(table, row);
}

Result<std::optional<Row>> Store::row(const Table &table, const QString &id) const
{
    STRAW_ASSIGN(Statement * statement,
                 m_connection.cached("SELECT " + columnList(table) + " FROM " + quoted(table.name)
                                     + " WHERE id = ?1"));
    const QVariant values[] = {id};
    STRAW_TRY(statement->bind(values));
    STRAW_ASSIGN(const bool found, statement->step());
    std::optional<Row> row;
    if (found)
        row = readRow(*statement);
    statement->reset();
    return row;
}

Result<std::vector<Row>> Store::rows(const Table &table) const
{
    STRAW_ASSIGN(Statement statement, m_connection.prepare("SELECT " + columnList(table) + " FROM "
                                                           + quoted(table.name) + " ORDER BY id"));
    std::vector<Row> rows;
    for (;;) {
        STRAW_ASSIGN(const bool more, statement.step());
        if (!more)
            return rows;
        rows.push_back(readRow(statement));
    }
}

Result<bool> Store::exists(const QString &table, const QString &id) const
{
    STRAW_TRY(tableNamed(table));
    STRAW_ASSIGN(Statement * statement,
                 m_connection.cached("SELECT 1 FROM " + quoted(table) + " WHERE id = ?1"));
    const QVariant values[] = {id};
    STRAW_TRY(statement->bind(values));
    STRAW_ASSIGN(const bool found, statement->step());
    statement->reset();
    return found;
}

Result<qint64> Store::count(const QString &table) const
{
    STRAW_TRY(tableNamed(table));
    STRAW_ASSIGN(const QVariant count, m_connection.value("SELECT count(*) FROM " + quoted(table)));
    return count.toLongLong();
}

Result<void> Store::remove(const QString &tableName, const QString &id)
{
    STRAW_TRY(tableNamed(tableName));
    STRAW_ASSIGN(const bool there, exists(tableName, id));
    if (!there)
        return Error{Error::RecordMissing, {tableName, id}};

    const auto idsWhere = [&](const QByteArray &sql,
                              std::span<const QVariant> values) -> Result<QStringList> {
        STRAW_ASSIGN(Statement statement, m_connection.prepare(sql));
        STRAW_TRY(statement.bind(values));
        QStringList ids;
        for (;;) {
            STRAW_ASSIGN(const bool more, statement.step());
            if (!more)
                return ids;
            ids << statement.text(0);
        }
    };

    const QVariant self[] = {id};
    for (const Referrer &referrer : Tables::instance().referrersOf(tableName)) {
        const QByteArray where = " WHERE " + quoted(referrer.column->name) + " = ?1";
        const QByteArray name = quoted(referrer.table->name);
        if (referrer.column->kind == ColumnKind::Reference) {
            STRAW_TRY(run("UPDATE " + name + " SET " + quoted(referrer.column->name) + " = NULL" + where,
                          self));
            continue;
        }
        STRAW_ASSIGN(const QStringList parts, idsWhere("SELECT id FROM " + name + where, self));
        for (const QString &part : parts)
            STRAW_TRY(remove(referrer.table->name, part));
    }
    // What points at records of any table, such as evidence.
    const QVariant target[] = {tableName, id};
    for (const Table &table : Tables::instance().all()) {
        if (!table.column(u"target_table") || !table.column(u"target_id"))
            continue;
        STRAW_ASSIGN(const QStringList parts,
                     idsWhere("SELECT id FROM " + quoted(table.name)
                                  + " WHERE target_table = ?1 AND target_id = ?2",
                              target));
        for (const QString &part : parts)
            STRAW_TRY(remove(table.name, part));
    }
    return run("DELETE FROM " + quoted(tableName) + " WHERE id = ?1", self);
}

Result<QString> Store::lastRank(const QString &tableName) const
{
    STRAW_ASSIGN(const Table *table, tableNamed(tableName));
    if (!table->hasRank())
        return Error{Error::UnknownColumn, {tableName, QStringLiteral("rank")}};
    STRAW_ASSIGN(const QVariant highest,
                 m_connection.value("SELECT max(rank) FROM " + quoted(tableName)));
    return rankBetween(highest.toString(), QString());
}

QString Store::rankBetween(const QString &before, const QString &after)
{
    return straw::rankBetween(before, after);
}

// --- Typed access

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
    STRAW_ASSIGN(Statement * statement,
                 m_connection.cached("SELECT " + columnList(table) + " FROM " + quoted(table.name)
                                     + " WHERE id = ?1"));
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
    STRAW_ASSIGN(Statement statement, m_connection.prepare("SELECT " + columnList(table) + " FROM "
                                                           + quoted(table.name)));
    std::vector<T> records;
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
