#include "core/journal/change.h"

#include <QJsonArray>

namespace straw {

Change Change::create()
{
    return {Create, {}};
}

Change Change::edit(const QString &table, const QString &column)
{
    return {Edit, {{"table", table}, {"column", column}}};
}

Change Change::add(const QString &table)
{
    return {Add, {{"table", table}}};
}

Change Change::remove(const QString &table)
{
    return {Remove, {{"table", table}}};
}

Change Change::move(const QString &table)
{
    return {Move, {{"table", table}}};
}

Change Change::import(int count, const QString &source)
{
    return {Import, {{"count", count}, {"source", source}}};
}

Change Change::merge()
{
    return {Merge, {}};
}

Change Change::settle(const QString &table, const QString &column)
{
    if (column.isEmpty())
        return {SettleRecord, {{"table", table}}};
    return {Settle, {{"table", table}, {"column", column}}};
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

Change Change::erase(const QString &table, const QString &id)
{
    return {Erase, {{"table", table}, {"id", id}}};
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
