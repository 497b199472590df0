#include "core/storage/store.h"

#include "core/schema/sqltext.h"
#include "core/sqlite/connection.h"
#include "core/storage/keyedrecords.h"
#include "core/storage/rank.h"
#include "core/storage/validation.h"

#include <QStringList>
#include <QUuid>

namespace straw {

using namespace sql;

namespace {

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

/// Built-in questions have readable keys.
bool isOwnQuestion(const QString &prompt)
{
    return !QUuid(prompt).isNull();
}

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

Result<void> Store::setField(TableKey tableName, const QString &id, ColumnKey columnName, const QVariant &value)
{
    const Table &table = Tables::instance().at(tableName);
    const Column *column = table.column(columnName);
    if (!column)
        return Error{Error::UnknownColumn, {tableName, columnName}};
    // Texts that are empty and texts that were never entered are the same thing.
    const bool empty = value.typeId() == QMetaType::QString && value.toString().isEmpty();
    const QVariant stored = empty ? QVariant() : value;
    STRAW_TRY(checkValue(table, *column, id, stored));
    STRAW_TRY(ensure(tableName, id));
    const QVariant values[] = {stored, id};
    return run("UPDATE " + quoted(tableName) + " SET " + quoted(columnName) + " = ?1 WHERE id = ?2", values);
}

Result<void> Store::ensure(TableKey tableName, const QString &id)
{
    STRAW_ASSIGN(const bool there, exists(tableName, id));
    if (there)
        return {};
    const Table &table = Tables::instance().at(tableName);
    std::optional<Row> row = rowOfKey(table, id);
    if (!row)
        return Error{Error::RecordMissing, {table.name, id}};
    if (table.hasRank()) {
        STRAW_ASSIGN((*row)[size_t(table.indexOf("rank"))], lastRank(table.name));
    }
    return insertRow(table, *row);
}

Result<QVariant> Store::field(TableKey tableName, const QString &id, ColumnKey columnName) const
{
    const Table &table = Tables::instance().at(tableName);
    const int index = table.indexOf(columnName);
    if (index < 0)
        return Error{Error::UnknownColumn, {tableName, columnName}};
    STRAW_ASSIGN(const std::optional<Row> found, row(table, id));
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
    return run("INSERT INTO " + quoted(table.name) + " (" + columnList(table) + ") VALUES (" + places.join(", ") + ")",
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
        sets << quoted(table.columns[i].name) + " = ?" + QByteArray::number(qulonglong(i) + 1);
    return run("UPDATE " + quoted(table.name) + " SET " + sets.join(", ") + " WHERE id = ?1", row);
}

Result<void> Store::putRow(const Table &table, const Row &row)
{
    STRAW_ASSIGN(const bool there, exists(table.name, row.front().toString()));
    return there ? updateRow(table, row) : insertRow(table, row);
}

Result<std::optional<Row>> Store::row(const Table &table, const QString &id) const
{
    STRAW_ASSIGN(Statement * statement, m_connection.cached(selectById(table)));
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
    STRAW_ASSIGN(Statement statement,
                 m_connection.prepare("SELECT " + columnList(table) + " FROM " + quoted(table.name) + " ORDER BY id"));
    std::vector<Row> rows;
    STRAW_TRY(statement.forEachRow([&] { rows.push_back(readRow(statement)); }));
    return rows;
}

Result<bool> Store::exists(TableKey table, const QString &id) const
{
    STRAW_ASSIGN(Statement * statement, m_connection.cached("SELECT 1 FROM " + quoted(table) + " WHERE id = ?1"));
    const QVariant values[] = {id};
    STRAW_TRY(statement->bind(values));
    STRAW_ASSIGN(const bool found, statement->step());
    statement->reset();
    return found;
}

Result<qint64> Store::count(TableKey table) const
{
    STRAW_ASSIGN(const QVariant count, m_connection.value("SELECT count(*) FROM " + quoted(table)));
    return count.toLongLong();
}

Result<QStringList> Store::naming(const Referrer &referrer, TableKey table, const QString &id) const
{
    QByteArray condition = quoted(referrer.column->name) + " = ?1";
    std::vector<QVariant> values{id};
    if (!referrer.column->tableIn.isEmpty()) {
        condition += " AND " + quoted(referrer.column->tableIn) + " = ?2";
        values.push_back(table.toString());
    }
    return idsWhere(quoted(referrer.table->name), condition + " ORDER BY id", values);
}

Result<bool> Store::isSubject(const QString &id) const
{
    if (id == wholeWorkbook)
        return true;
    for (const Table &table : Tables::instance().all()) {
        if (!table.recorded || !table.hasOwnIds())
            continue;
        STRAW_ASSIGN(const bool there, exists(table.name, id));
        if (there)
            return true;
    }
    return false;
}

Result<void> Store::remove(TableKey tableName, const QString &id)
{
    const Table &table = Tables::instance().at(tableName);
    STRAW_ASSIGN(const bool there, exists(tableName, id));
    if (!there)
        return Error{Error::RecordMissing, {tableName, id}};
    const QVariant self[] = {id};
    m_going << std::pair(tableName, id); // records that belong to each other in a circle come to an end
    for (const Referrer &referrer : Tables::instance().referrersOf(tableName)) {
        if (referrer.column->isAscent() && !referrer.column->isOwner())
            STRAW_TRY(lift(referrer, id));
        else
            STRAW_TRY(letGo(referrer, " = ?1", self));
    }
    for (const Referrer &referrer : Tables::instance().referrersOfAny()) {
        const QVariant target[] = {id, tableName.toString()};
        if (!referrer.column->tableIn.isEmpty())
            STRAW_TRY(letGo(referrer, " = ?1 AND " + quoted(referrer.column->tableIn) + " = ?2", target));
        else if (table.hasOwnIds()) // an answer about an event is none about what the event was in detail
            STRAW_TRY(letGo(referrer, " = ?1", self));
    }
    if (tableName == u"prompt" && isOwnQuestion(id))
        STRAW_TRY(letGoOfQuestion(id));
    m_going.removeAll(std::pair(tableName, id));
    return run("DELETE FROM " + quoted(tableName) + " WHERE id = ?1", self);
}

/// What becomes of the records that name one that has just been removed: see the kinds in schema.sql.
Result<void> Store::letGo(const Referrer &referrer, const QByteArray &condition, std::span<const QVariant> target)
{
    const QByteArray name = quoted(referrer.table->name), column = quoted(referrer.column->name);
    if (!referrer.column->isOwner()) {
        QByteArray emptied = column + " = NULL";
        if (!referrer.column->tableIn.isEmpty())
            emptied += ", " + quoted(referrer.column->tableIn) + " = NULL";
        return run("UPDATE " + name + " SET " + emptied + " WHERE " + column + condition, target);
    }
    // Those that speak about something else as well stay.
    QByteArray others;
    for (const Column &other : referrer.table->columns) {
        if (referrer.column->kind == ColumnKind::Subject && other.kind == ColumnKind::Subject
            && &other != referrer.column)
            others += (others.isEmpty() ? "" : " OR ") + quoted(other.name) + " IS NOT NULL";
    }
    if (!others.isEmpty())
        STRAW_TRY(
            run("UPDATE " + name + " SET " + column + " = NULL WHERE " + column + condition + " AND (" + others + ')',
                target));
    STRAW_ASSIGN(const QStringList parts, idsWhere(name, column + condition, target));
    for (const QString &part : parts) {
        STRAW_ASSIGN(const bool still, exists(referrer.table->name, part)); // it may have gone along by another way
        if (still && !m_going.contains(std::pair(referrer.table->name, part)))
            STRAW_TRY(remove(referrer.table->name, part));
    }
    return {};
}

Result<void> Store::letGoOfUnknown()
{
    QByteArray known, ids;
    for (const Table &table : Tables::instance().all()) {
        known += (known.isEmpty() ? "'" : ", '") + table.name.toString().toUtf8() + '\'';
        if (table.recorded && table.hasOwnIds())
            ids += " UNION ALL SELECT id FROM " + quoted(table.name);
    }
    for (const Referrer &referrer : Tables::instance().referrersOfAny()) {
        if (referrer.column->isSubjectOfAny())
            STRAW_TRY(letGo(referrer, " NOT IN (SELECT '" + QByteArray(wholeWorkbook.latin1()) + '\'' + ids + ')', {}));
        else
            STRAW_TRY(letGo(referrer,
                            " IS NOT NULL AND " + quoted(referrer.column->tableIn) + " NOT IN (" + known + ')', {}));
    }
    return {};
}

Result<void> Store::lift(const Referrer &referrer, const QString &id)
{
    const Table &table = *referrer.table;
    const QByteArray name = quoted(table.name), column = quoted(referrer.column->name);
    const QByteArray order = table.hasRank() ? "rank, id" : "id";
    const QVariant self[] = {id};
    STRAW_ASSIGN(const QStringList lifted, idsWhere(name, column + " = ?1 ORDER BY " + order, self));
    if (lifted.isEmpty())
        return {};
    // Of a circle, which only another program writes, nothing is left that could lead up.
    STRAW_ASSIGN(const QVariant circle, m_connection.value(selectWayBack(table, *referrer.column), self));
    STRAW_ASSIGN(const QVariant above, field(table.name, id, referrer.column->name));
    for (const QString &each : lifted)
        STRAW_TRY(setField(table.name, each, referrer.column->name, circle.isValid() ? QVariant() : above));
    if (!table.hasRank())
        return {};
    STRAW_ASSIGN(const QVariant rank, field(table.name, id, "rank"));
    const QVariant place[] = {rank};
    STRAW_ASSIGN(const QVariant next, m_connection.value("SELECT min(rank) FROM " + name + " WHERE rank > ?1", place));
    const QStringList ranks = ranksBetween(rank.toString(), next.toString(), lifted.size() - 1);
    for (qsizetype i = 0; i < lifted.size(); ++i)
        STRAW_TRY(setField(table.name, lifted[i], "rank", i == 0 ? rank : QVariant(ranks[i - 1])));
    return {};
}

/// What answers an own question goes with it, and so does what only asks it; notes stay.
Result<void> Store::letGoOfQuestion(const QString &id)
{
    const QVariant self[] = {id};
    for (const Table &table : Tables::instance().all()) {
        const int at = table.indexOf(ColumnKind::Question);
        if (at < 0)
            continue;
        const Column &column = table.columns[size_t(at)];
        const bool asksOnly = std::ranges::any_of(table.columns, [](const Column &each) {
            return each.kind == ColumnKind::PartOf && !each.required; // or something else in its place
        });
        const QByteArray condition = quoted(column.name) + " = ?1";
        if (!column.required && !asksOnly) {
            STRAW_TRY(run("UPDATE " + quoted(table.name) + " SET " + quoted(column.name) + " = NULL WHERE " + condition,
                          self));
            continue;
        }
        STRAW_ASSIGN(const QStringList parts, idsWhere(quoted(table.name), condition, self));
        for (const QString &part : parts)
            STRAW_TRY(remove(table.name, part));
    }
    return {};
}

Result<QStringList> Store::idsWhere(const QByteArray &table, const QByteArray &condition,
                                    std::span<const QVariant> values) const
{
    STRAW_ASSIGN(Statement * statement, m_connection.cached("SELECT id FROM " + table + " WHERE " + condition));
    STRAW_TRY(statement->bind(values));
    QStringList ids;
    STRAW_TRY(statement->forEachRow([&] { ids << statement->text(0); }));
    statement->reset();
    return ids;
}

Result<QString> Store::lastRank(TableKey tableName) const
{
    const Table &table = Tables::instance().at(tableName);
    if (!table.hasRank())
        return Error{Error::UnknownColumn, {tableName, QStringLiteral("rank")}};
    STRAW_ASSIGN(const QVariant highest, m_connection.value("SELECT max(rank) FROM " + quoted(tableName)));
    return rankBetween(highest.toString(), QString());
}

QString Store::rankBetween(const QString &before, const QString &after)
{
    return straw::rankBetween(before, after);
}

} // namespace straw
