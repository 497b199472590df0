#pragma once

#include "core/schema/keys.h"

namespace straw {

/// A field that somebody can be taken to. An empty column means the record as a whole, an empty id
/// where such a record would be added. A line that adds to the record is known by its name.
struct Place
{
    TableKey table;
    QString id;
    ColumnKey column;
    QString addLine = {};

    bool isWholeRecord() const { return column.isEmpty() && addLine.isEmpty(); }
    bool operator==(const Place &) const = default;
};

} // namespace straw
