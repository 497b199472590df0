#pragma once

#include "core/workbook/snapshot.h"

#include <optional>
#include <vector>

namespace straw {

/// A number on a scale, as an event tells it.
struct Score
{
    QString eventId;
    Edtf at;
    double number = 0;
    qint64 days = 0; // from then to the notice: how old it was
};

/// How they stood on one scale at the notice, and 90 days before it: each the last value until then.
struct ScoreAtNotice
{
    Pick<"scale"> scale;
    std::optional<Score> atNotice, before;
};

inline constexpr int ScoreDaysBefore = 90;

/// Every scale on which a dated event before the notice has a number, in the order of the catalogue. None without a
/// notice date: health, NPS and satisfaction mislead without their age.
std::vector<ScoreAtNotice> scoresAtNotice(const Snapshot &workbook);

} // namespace straw
