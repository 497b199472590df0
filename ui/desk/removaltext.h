#pragma once

#include "ui/desk/desk.h"

namespace straw {

/// What is said of a removal: how the entries were called, and what went along with them.
class RemovalText
{
public:
    /// Before they are removed.
    RemovalText(const Desk &desk, const std::vector<Place> &records);
    /// "Removed: Credit refused, with 3 answers and 2 notes."
    QString sentence(const ChangeSummary &done) const;

private:
    std::vector<Place> m_records;
    QString m_what;
    QLocale m_locale;
};

/// "3 answers": so many entries of a table; "3 entries" of several.
QString countedEntries(TableKey table, int count);
/// Whether the entries of a table have words of their own, so that people would miss them. What only ties
/// others together or is a detail of one has none.
bool hasOwnWords(const Table &table);

} // namespace straw
