#pragma once

#include "core/dates/edtf.h"

#include <expected>

namespace straw {

/// How many calendar days lie between two dates, as exactly as the dates allow.
struct DaySpan
{
    qint64 least = 0;
    qint64 most = 0;
    /// False when a date is partial, or approximate: then even `least == most` means "about".
    bool exact = false;

    bool operator==(const DaySpan &) const = default;
};

/// Why there is no span to show.
enum class NoSpan {
    Unknown,    // a date is missing: "not known"
    OutOfOrder, // the end is certainly before the start: "check these dates"
};

/// The days on which something may have happened: one when that is known exactly. A
/// default-constructed value means "no date".
struct DayRange
{
    QDate first;
    QDate last;
    /// False when the date is partial, or approximate.
    bool exact = false;

    static DayRange of(const Edtf &date) { return {date.first(), date.last(), date.isExactDay()}; }

    bool isNull() const { return !first.isValid(); }
    bool operator==(const DayRange &) const = default;
};

/// The range of the earlier of two: with May and 20 May, 1 to 20 May. No date is never the earlier.
DayRange earlierOf(const DayRange &left, const DayRange &right);

/// Days from one date to another; the same day is 0. Dates that overlap may be in order, so their
/// span starts at 0; it is never negative.
std::expected<DaySpan, NoSpan> daysBetween(const DayRange &from, const DayRange &to);
std::expected<DaySpan, NoSpan> daysBetween(const Edtf &from, const Edtf &to);

/// Days in months of 30.4375 days (four years in 48 months), rounded to one decimal.
double monthsOf(qint64 days);

} // namespace straw
