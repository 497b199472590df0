#pragma once

#include "core/schema/tables.h"

#include <QByteArrayList>

/// Pieces of SQL that the two halves of Store share.
namespace straw::sql {

inline QByteArray quoted(const QString &name)
{
    return '"' + name.toUtf8() + '"';
}

inline QByteArray columnList(const Table &table)
{
    QByteArrayList names;
    for (const Column &column : table.columns)
        names << quoted(column.name);
    return names.join(", ");
}

inline QByteArray selectById(const Table &table)
{
    return "SELECT " + columnList(table) + " FROM " + quoted(table.name) + " WHERE id = ?1";
}

/// One row when a column leads from a record (?1) up and back to that record.
inline QByteArray selectWayBack(const Table &table, const Column &column)
{
    const QByteArray name = quoted(table.name), above = name + '.' + quoted(column.name);
    return "WITH RECURSIVE way(id) AS (SELECT " + above + " FROM " + name + " WHERE id = ?1 UNION SELECT " + above
           + " FROM " + name + " JOIN way ON " + name + ".id = way.id) SELECT 1 FROM way WHERE id = ?1 LIMIT 1";
}

} // namespace straw::sql
