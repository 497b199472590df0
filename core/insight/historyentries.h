#pragma once

#include "core/workbook/place.h"
#include "core/workbook/snapshot.h"

#include <vector>

namespace straw {

/// Which part of the history is shown.
struct HistoryFilter
{
    enum Show { All, Them, Us, Sales, Operations, WarningSigns, Promises, Ratings };

    Show show = All;
    QString text; // every word must occur: in title, details, kind, or a name

    bool isNarrow() const { return show != All || !text.trimmed().isEmpty(); }
    bool operator==(const HistoryFilter &) const = default;
};

/// Something that happened on a date: an event, an interview that was held, or a step of the parting or of the comeback
/// that was taken. What is kept elsewhere appears by itself, and is changed and removed where it is kept.
struct HistoryEntry
{
    TableKey table;
    QString id;

    bool isEvent() const { return table == Event::table; }
    Place place() const { return {table, id, {}}; }
    bool operator==(const HistoryEntry &) const = default;
};

/// Everything that happened, in the order of the timeline; what has no date comes last.
std::vector<HistoryEntry> historyEntries(const Snapshot &workbook, const HistoryFilter &filter = {});

/// When it happened.
Edtf dayOf(const HistoryEntry &entry, const Snapshot &workbook);

/// True for an event that tells how good somebody finds the relationship.
bool isRating(const Event &event);

} // namespace straw
