#include "core/journal/change.h"

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

Change Change::undo(const Change &what)
{
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
