#pragma once

#include "core/schema/keys.h"

#include <QByteArray>
#include <QHash>

#include <vector>

namespace straw {

/// What kind of value a column holds: the first word of its comment in schema.sql.
enum class ColumnKind {
    Id,
    Key,
    Rank,
    Text,
    Prose,
    Date,
    DateOrNever,
    Utc,
    Int,
    Real,
    Percent,
    Money,
    Yes,
    Pick,
    Reference,
    PartOf,
    Subject,
    Question,
    AnyTable,
    AnyId,
    AnyReference,
    Json,
    Blob
};

struct Column
{
    ColumnKey name;
    ColumnKind kind = ColumnKind::Text;
    ListKey list;        // of a Pick: the pick list
    TableKey target;     // of a Reference, a PartOf and some Subjects: the table
    ColumnKey tableIn;   // of the id of a record of any table: the column that names that table
    QString description; // the rest of the comment
    bool required = false;

    /// True when SQLite sees to it that the record is there.
    bool isReference() const { return !target.isEmpty(); }
    /// True for the id of a record whose table is told by nothing but the id.
    bool isSubjectOfAny() const { return kind == ColumnKind::Subject && target.isEmpty() && tableIn.isEmpty(); }
    /// True for the columns by which a record goes along when the one that it names is removed.
    bool isOwner() const
    {
        return kind == ColumnKind::PartOf || kind == ColumnKind::AnyId || kind == ColumnKind::Subject;
    }
    /// True when it leads up to a record of the same table.
    bool isAscent() const;
    bool isText() const;
    /// True for text that a person wrote and would look for.
    bool isSearchable() const { return kind == ColumnKind::Text || kind == ColumnKind::Prose; }
};

struct Table
{
    TableKey name;
    std::vector<Column> columns; // the first is always id
    bool recorded = true;        // changes to it are revisions
    QString onlyId;              // of a table with a single record: the id that it always has

    const Column *column(ColumnKey column) const;
    int indexOf(ColumnKey column) const; // -1 when it has none of that name
    int indexOf(ColumnKind kind) const;  // of the first column of that kind, or -1
    bool hasRank() const { return column("rank") != nullptr; }
    /// Its ids are its own, not those of the records that its rows belong to.
    bool hasOwnIds() const { return columns.front().kind != ColumnKind::PartOf; }
};

/// A place that names records of some table: what must be looked at when one of them goes.
struct Referrer
{
    const Table *table;
    const Column *column;
};

/// What an answer is about that is about the workbook as a whole.
inline constexpr QLatin1String wholeWorkbook{"workbook"};

/// The tables of a format of the file, read once from the text that creates it: the one description from
/// which schema check, JSON, CSV, search, labels and the removal of records derive.
class Tables
{
public:
    /// Those of the present format.
    static const Tables &instance();
    /// Those of any format that has landed (see Formats); null for another number.
    static const Tables *of(int format);

    const std::vector<Table> &all() const { return m_tables; }
    /// Of a format that has it.
    const Table &at(TableKey table) const { return *m_byName[table]; }
    /// Null when there is no such field.
    const Column *column(TableKey table, ColumnKey column) const;
    /// Null when there is none of that name, as a file may have it.
    const Table *find(QStringView name) const;
    /// The columns that can only name records of that table.
    const std::vector<Referrer> &referrersOf(TableKey table) const;
    /// Those that can name records of any table.
    const std::vector<Referrer> &referrersOfAny() const { return m_ofAny; }
    /// The text that creates an empty file of the format.
    const QByteArray &schemaSql() const { return m_sql; }

private:
    explicit Tables(const QByteArray &sql);

    QByteArray m_sql;
    std::vector<Table> m_tables;
    QHash<TableKey, const Table *> m_byName;
    QHash<TableKey, std::vector<Referrer>> m_referrers;
    std::vector<Referrer> m_ofAny;
};

} // namespace straw
