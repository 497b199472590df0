#pragma once

#include "core/workbook/snapshot.h"

#include <vector>

namespace straw {

/// How good somebody found the relationship: an event with a number on one of the rating scales.
struct Rating
{
    QString eventId;
    Edtf at;
    QString scale;
    double number = 0; // on that scale
    /// The same on 0 to 10, in tenths: 75 is 7.5.
    int tenths = 0;
    /// False when the scale already runs from 0 to 10.
    bool converted = false;
};

/// One of their ratings against the one of ours that is nearest in time.
struct PerceptionGap
{
    Rating theirs;
    Rating ours;
    int tenths = 0;       // ours minus theirs, on 0 to 10: positive when we thought better of it
    qint64 daysApart = 0; // between the first days of both
};

/// Dated ratings by one party ("us" or "customer"), in the order of the timeline.
std::vector<Rating> ratingsBy(QStringView party, const Snapshot &workbook);

/// A gap for each of their ratings, in the order of the timeline; none without a rating of ours.
std::vector<PerceptionGap> perceptionGaps(const Snapshot &workbook);

} // namespace straw
