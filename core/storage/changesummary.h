#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace straw {

/// One record that a revision touched.
struct RowChange
{
    enum Kind { Added, Changed, Removed };

    QString table;
    QString id;
    Kind kind = Changed;
    QStringList columns; // of a change: which ones
};

/// What a revision changed, derived from its recorded changeset. Models, search and pages are kept
/// up to date from this alone, whether the cause was an edit, undo, redo or an import.
struct ChangeSummary
{
    QString revision; // empty when nothing changed
    std::vector<RowChange> rows;

    bool isEmpty() const { return rows.empty(); }
    bool touches(QStringView table) const;
    bool touches(QStringView table, const QString &id) const;
};

} // namespace straw
