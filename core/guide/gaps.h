#pragma once

#include "core/workbook/snapshot.h"

#include <vector>

namespace straw {

/// A field that somebody can be taken to. An empty id means: where such a record would be added.
struct Place
{
    QString table, id, column;

    bool operator==(const Place &) const = default;
};

/// What an open check looks at: the places that are still missing something, none when it is
/// settled.
using GapsOf = std::vector<Place> (*)(const Snapshot &workbook, QDate today);

/// Null when there is no check of that key.
GapsOf gapsOf(const QString &check);

} // namespace straw
