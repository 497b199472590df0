#pragma once

#include "core/base/result.h"
#include "core/schema/tables.h"

#include <QVariant>

#include <optional>
#include <span>
#include <vector>

namespace straw {

class Connection;
struct Snapshot;

/// A row as it stands in the file: values in the order of Table::columns. Null is an invalid
/// variant; else qlonglong, double, QString or QByteArray.
using Row = std::vector<QVariant>;

/// The only SQL on the tables of schema.sql. Typed access by record type (Person, Event, ...) and
/// generic access by table and column; both check values against the description of the table.
/// Changing methods are for use inside Document::perform only.
class Store
{
public:
    explicit Store(Connection &connection);

    // Typed: T is a record of core/workbook/records.h
    template<typename T>
    Result<void> insert(const T &record);
    /// Writes all fields; SQLite's session extension records only those that differ.
    template<typename T>
    Result<void> update(const T &record);
    /// Inserts, or updates the record of the same id.
    template<typename T>
    Result<void> put(const T &record);
    template<typename T>
    Result<std::optional<T>> find(const QString &id) const;
    template<typename T>
    Result<std::vector<T>> all() const;

    // Generic: for edits of one field, JSON, CSV, undo and merge
    /// Makes a record that is not there yet and that its id tells all about (see isKeyed); else Error::RecordMissing
    /// when there is none.
    Result<void> ensure(TableKey table, const QString &id);
    /// Ensures the record first.
    Result<void> setField(TableKey table, const QString &id, ColumnKey column, const QVariant &value);
    /// Error::RecordMissing when there is none.
    Result<QVariant> field(TableKey table, const QString &id, ColumnKey column) const;
    Result<void> insertRow(const Table &table, const Row &row);
    Result<void> updateRow(const Table &table, const Row &row);
    Result<void> putRow(const Table &table, const Row &row);
    /// No value when there is no such record.
    Result<std::optional<Row>> row(const Table &table, const QString &id) const;
    /// All rows in canonical order: by id.
    Result<std::vector<Row>> rows(const Table &table) const;
    Result<bool> exists(TableKey table, const QString &id) const;
    Result<qint64> count(TableKey table) const;
    /// The ids of the records that name one of a table in that column, in canonical order.
    Result<QStringList> naming(const Referrer &referrer, TableKey table, const QString &id) const;
    /// Whether something can be about that id, whichever table it is of: a record of its own, or the whole
    /// workbook.
    Result<bool> isSubject(const QString &id) const;

    /// Removes a record. What was part of it goes along, and so does what spoke about nothing else; what only
    /// named it forgets it, so actions and notes outlive their people; what led up to it leads up to where it led
    /// itself, and takes its place in the order. With an own question go its answers.
    /// Error::RecordMissing when there is none.
    Result<void> remove(TableKey table, const QString &id);

    /// Removes what speaks about a record of a table that is not known here, as if that one were removed.
    Result<void> letGoOfUnknown();

    /// A rank after all others of a ranked table, or between two neighbours (either may be empty).
    Result<QString> lastRank(TableKey table) const;
    static QString rankBetween(const QString &before, const QString &after);

    Result<Snapshot> snapshot() const;
    /// Reads the named records again after a change, each named once; removes those that are gone.
    Result<void> refresh(Snapshot &snapshot, TableKey table, const QStringList &ids) const;
    Result<void> refreshTable(Snapshot &snapshot, TableKey table) const;

private:
    Result<void> letGo(const Referrer &referrer, const QByteArray &condition, std::span<const QVariant> target);
    Result<void> lift(const Referrer &referrer, const QString &id);
    Result<void> letGoOfQuestion(const QString &id);
    Result<QStringList> idsWhere(const QByteArray &table, const QByteArray &condition,
                                 std::span<const QVariant> values) const;
    Result<void> run(const QByteArray &sql, std::span<const QVariant> values) const;

    Connection &m_connection;
    QList<std::pair<TableKey, QString>> m_going; // tables and ids of what is just being removed
};

} // namespace straw
