#pragma once

#include "core/workbook/snapshot.h"

#include <vector>

namespace straw {

/// How safe the relationship felt on a day, from 1 to 5: an event with a number on one of the two scales for it.
struct SafetyPoint
{
    QString eventId;
    Edtf at;
    double number = 0;
    Pick<"party"> side; // who felt so; empty when it is not known
};

/// How safe it felt to work together, and how safe the money side of it.
struct Safety
{
    std::vector<SafetyPoint> emotional, economic; // each in the order of the timeline

    /// Fewer than three points are two moments and no course.
    bool isCurve() const { return emotional.size() >= 3 || economic.size() >= 3; }
};

/// Of dated events; a number that is none of its scale says nothing.
Safety safetyOf(const Snapshot &workbook);

} // namespace straw
