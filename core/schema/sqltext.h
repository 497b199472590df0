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

} // namespace straw::sql
