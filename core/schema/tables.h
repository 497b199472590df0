#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace straw {

/// What kind of value a column holds: the first word of its comment in schema.sql.
enum class ColumnKind {
    Id, Key, Rank, Text, Prose, Date, DateOrNever, Utc, Int, Real, Percent, Money, Yes,
    Pick, Reference, PartOf, AnyTable, AnyId, Json, Blob
};

struct Column
{
    QString name;
    ColumnKind kind = ColumnKind::Text;
    QString list;        // of a Pick: the pick list
    QString target;      // of a Reference or PartOf: the table
    QString description; // the rest of the comment
    bool required = false;

    bool isReference() const { return kind == ColumnKind::Reference || kind == ColumnKind::PartOf; }
    bool isText() const;
    /// True for text that a person wrote and would look for.
    bool isSearchable() const { return kind == ColumnKind::Text || kind == ColumnKind::Prose; }
};

struct Table
{
    QString name;
    std::vector<Column> columns; // the first is always id
    bool recorded = true;        // changes to it are revisions
    QString onlyId;              // of a table with a single record: the id that it always has

    const Column *column(QStringView column) const;
    int indexOf(QStringView column) const; // -1 when it has none of that name
    int indexOf(ColumnKind kind) const; // of the first column of that kind, or -1
    bool hasRank() const { return column(u"rank") != nullptr; }
};

/// A place that names records of some table: what must be looked at when one of them goes.
struct Referrer
{
    const Table *table;
    const Column *column;
};

/// The tables of the file, read once from schema.sql: the one description from which schema check,
/// JSON, CSV, search, labels and the removal of records derive.
class Tables
{
public:
    static const Tables &instance();

    const std::vector<Table> &all() const { return m_tables; }
    const Table *find(QStringView name) const;
    const std::vector<Referrer> &referrersOf(const QString &table) const;
    /// The text that creates an empty file of the current format.
    const QByteArray &schemaSql() const { return m_sql; }

private:
    Tables();

    QByteArray m_sql;
    std::vector<Table> m_tables;
    QHash<QString, std::vector<Referrer>> m_referrers;
};

} // namespace straw
