#pragma once

#include "core/dates/datespan.h"

namespace straw {

/// A computed figure that says so when it cannot be known, and never pretends to be exact.
struct Measure
{
    enum State {
        NotKnown,    // an input is missing
        CheckInputs, // the inputs contradict each other, such as an end before its start
        Never,       // it did not happen, and is known not to have happened
        Over,        // days left of something that has ended
        Known,
    };

    State state = NotKnown;
    /// The smallest and the largest that it can be, in the unit of the metric; equal when exact.
    qint64 least = 0;
    qint64 most = 0;
    /// False when an input is partial or approximate: then even `least == most` means "about".
    bool exact = false;

    static Measure exactly(qint64 value) { return {Known, value, value, true}; }
    static Measure without(State state) { return {state, 0, 0, false}; }
    static Measure of(const std::expected<DaySpan, NoSpan> &days)
    {
        if (days)
            return {Known, days->least, days->most, days->exact};
        return without(days.error() == NoSpan::OutOfOrder ? CheckInputs : NotKnown);
    }

    bool isKnown() const { return state == Known; }
    bool operator==(const Measure &) const = default;
};

} // namespace straw
