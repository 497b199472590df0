#pragma once

#include <QStringList>

class QMimeData;

namespace straw {

/// What was dropped on a window, by where it leads.
struct Dropped
{
    QStringList workbooks; // paths
    QStringList texts;     // paths of tables and dated lines, for the history
    QString words;         // dropped as such, for the history too
    QStringList unknown;   // as they are called, when there is no place for them

    static Dropped of(const QMimeData &data);

    bool isForHistory() const { return !texts.isEmpty() || !words.isEmpty(); }
    /// How to call what goes to the history: "tickets.csv and notes.txt".
    QString historyText() const;
    /// Says what of it has no place, and what would have one.
    QString refusal() const;
};

} // namespace straw
