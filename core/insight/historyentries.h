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

/// Something that happened on a date: an event, or an interview that was held.
struct HistoryEntry
{
    QString id;
    bool isInterview = false;

    Place place() const { return {isInterview ? TableKey("interview") : TableKey("event"), id, {}}; }
    bool operator==(const HistoryEntry &) const = default;
};

/// Everything that happened, in the order of the timeline; what has no date comes last.
std::vector<HistoryEntry> historyEntries(const Snapshot &workbook, const HistoryFilter &filter = {});

/// True for an event that tells how good somebody finds the relationship.
bool isRating(const Event &event);

} // namespace straw
