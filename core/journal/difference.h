#pragma once

#include "core/sqlite/changeset.h"
#include "core/storage/changesummary.h"

namespace straw {

/// What a revision did to one field. A record that was added or removed is told field by field: those
/// that had no value are left out.
struct Difference
{
    TableKey table;
    QString id;
    ColumnKey column;
    RowChange::Kind kind = RowChange::Changed; // of the record
    QVariant before, after;
};

/// Everything that a changeset does, record by record. Ranks are left out: they say nothing to people.
std::vector<Difference> differencesOf(const std::vector<ChangesetTable> &changes);

} // namespace straw
