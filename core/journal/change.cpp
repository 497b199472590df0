#include "core/journal/change.h"

#include <QJsonArray>

namespace straw {

Change Change::create()
{
    return {Create, {}};
}

Change Change::edit(TableKey table, ColumnKey column)
{
    return {Edit, {{"table", table.toString()}, {"column", column.toString()}}};
}

Change Change::add(TableKey table)
{
    return {Add, {{"table", table.toString()}}};
}

Change Change::remove(TableKey table)
{
    return {Remove, {{"table", table.toString()}}};
}

Change Change::move(TableKey table)
{
    return {Move, {{"table", table.toString()}}};
}

Change Change::join(TableKey table)
{
    return {Join, {{"table", table.toString()}}};
}

Change Change::split(TableKey table)
{
    return {Split, {{"table", table.toString()}}};
}

Change Change::import(int count, const QString &source)
{
    return {Import, {{"count", count}, {"source", source}}};
}

Change Change::merge()
{
    return {Merge, {}};
}

Change Change::settle(TableKey table, ColumnKey column)
{
    if (column.isEmpty())
        return {SettleRecord, {{"table", table.toString()}}};
    return {Settle, {{"table", table.toString()}, {"column", column.toString()}}};
}

Change Change::cleanCopy(const QStringList &erased, bool withheld)
{
    QJsonObject args;
    if (!erased.isEmpty())
        args["erased"] = QJsonArray::fromStringList(erased);
    if (withheld)
        args["withheld"] = true;
    return {CleanCopy, args};
}

Change Change::erase(TableKey table, const QString &id)
{
    return {Erase, {{"table", table.toString()}, {"id", id}}};
}

Change Change::restore(const QDateTime &at)
{
    return {Restore, {{"at", at.toUTC().toString(Qt::ISODate)}}};
}

Change Change::format(const QString &version)
{
    return {Format, {{"version", version}}};
}

Change Change::recover()
{
    return {Recover, {}};
}

Change Change::undo(const Change &what)
{
    if (what.kind == Undo) // taking that back is doing it again
        return redo(what.subject());
    return {Undo, {{"kind", what.kind}, {"args", what.args}}};
}

Change Change::redo(const Change &what)
{
    return {Redo, {{"kind", what.kind}, {"args", what.args}}};
}

Change Change::subject() const
{
    return {args["kind"].toString(), args["args"].toObject()};
}

} // namespace straw
