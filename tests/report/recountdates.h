#pragma once

#include "core/report/model/claim.h"

#include <algorithm>
#include <utility>

/// The report counted again from the records, by code that knows of nothing but them: product.md, section 4, in plain
/// words. Slow and simple on purpose.
namespace straw::recount {

/// The days on which something can have been; known to the day, or not.
struct Days
{
    QDate first, last;
    bool exact = false;

    bool isKnown() const { return first.isValid(); }
};

inline Days daysOf(const Edtf &date)
{
    return {date.first(), date.last(), date.isExactDay()};
}

/// From one to the other; nothing when one is missing, or when they are certainly the wrong way round.
inline std::optional<Claim::Days> from(const Days &start, const Days &end)
{
    if (!start.isKnown() || !end.isKnown() || start.first > end.last)
        return std::nullopt;
    return Claim::Days{std::max<qint64>(0, start.last.daysTo(end.first)), start.first.daysTo(end.last),
                       start.exact && end.exact};
}

inline bool hasPassed(const Edtf &date, QDate today)
{
    return !date.isNull() && date.last() < today;
}

/// Of several dates the one that stands first on the timeline, and the days on which the earliest can have been.
struct Earliest
{
    QString id;
    Edtf date;
    Days days;
};

inline Earliest earliestOf(const std::vector<std::pair<QString, Edtf>> &dates)
{
    Earliest earliest;
    for (const auto &[id, date] : dates) {
        if (date.isNull())
            continue;
        const bool isFirst = earliest.date.isNull();
        if (isFirst || Edtf::before(date, earliest.date)) {
            earliest.id = id;
            earliest.date = date;
        }
        earliest.days.first = isFirst ? date.first() : std::min(earliest.days.first, date.first());
        earliest.days.last = isFirst ? date.last() : std::min(earliest.days.last, date.last());
    }
    earliest.days.exact =
        earliest.days.first == earliest.days.last && std::ranges::any_of(dates, [&](const auto &each) {
            return each.second.isExactDay() && each.second.first() == earliest.days.first;
        });
    return earliest;
}

} // namespace straw::recount
