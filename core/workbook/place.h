#pragma once

#include <QString>

namespace straw {

/// A field that somebody can be taken to. An empty column means the record as a whole, an empty id
/// where such a record would be added.
struct Place
{
    QString table, id, column;

    bool operator==(const Place &) const = default;
};

} // namespace straw
