#pragma once

#include "core/workbook/place.h"
#include "core/workbook/snapshot.h"

#include <QHash>

#include <vector>

namespace straw {

/// Something that was found out: the answer to an open question, what went poorly, the useful point of a note. It ends
/// in something: a cause, an action, or a reason why nothing follows from it.
struct FoundOut
{
    Place record;                  // as a whole
    QString text;                  // what was found
    std::vector<Place> ledTo = {}; // causes, then actions; a cause that it is evidence for is one of them
    QString nothingBecause = {};

    bool isSettled() const { return !ledTo.empty() || !nothingBecause.isEmpty(); }
};

/// All of them, by their records: open questions, then lessons, then notes.
class FoundOuts
{
public:
    explicit FoundOuts(const Snapshot &workbook);

    const std::vector<FoundOut> &all() const { return m_all; }
    /// Null for a record that tells of nothing found.
    const FoundOut *of(TableKey table, const QString &id) const;

private:
    std::vector<FoundOut> m_all;
    QHash<std::pair<TableKey, QString>, size_t> m_rows;
};

/// What a finding says; empty for a record that tells of nothing found.
QString foundText(const Unknown &unknown);
QString foundText(const Lesson &lesson);
QString foundText(const Line &note);

} // namespace straw
