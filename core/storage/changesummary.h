#pragma once

#include "core/schema/keys.h"

#include <QList>

#include <vector>

namespace straw {

/// One record that a revision touched.
struct RowChange
{
    enum Kind { Added, Changed, Removed };

    TableKey table;
    QString id;
    Kind kind = Changed;
    QList<ColumnKey> columns; // of a change: which ones
};

/// What a revision changed, derived from its recorded changeset. Models, search and pages are kept
/// up to date from this alone, whether the cause was an edit, undo, redo or an import.
struct ChangeSummary
{
    QString revision; // empty when nothing changed
    std::vector<RowChange> rows;

    bool isEmpty() const { return rows.empty(); }
    bool touches(TableKey table) const;
    bool touches(TableKey table, const QString &id) const;
};

} // namespace straw
