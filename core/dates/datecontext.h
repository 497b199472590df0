#pragma once

#include "core/dates/edtf.h"

#include <QDate>
#include <QLocale>

#include <optional>

namespace straw {

/// Which of the numbers in 10/03/2024 is the day.
enum class DateOrder { Ymd, Dmy, Mdy };

/// The order in which a locale writes a date in digits.
DateOrder dateOrderOf(const QLocale &locale);

/// The half of the earth on which the country of a locale lies, whose seasons are meant by who writes them there.
/// Unsaid for one that lies on both, or for no country.
Edtf::Hemisphere hemisphereOf(const QLocale &locale);

/// What a loosely typed date leaves unsaid.
struct DateContext
{
    /// What "Fri", "10 Mar" and "15:40" are near to: today, or the notice on Triggers.
    QDate reference;
    /// Near means on or before the reference; for what is planned, on or after it.
    bool pastBefore = true;
    /// Names of months and weekdays, besides the English ones; when the seasons are.
    QLocale locale;
    /// A given order is binding. Without one the locale's is used, and the other one where the
    /// locale's cannot be meant (3/25/2024 in Britain).
    std::optional<DateOrder> order = std::nullopt;
    /// What "yesterday" and "3 days ago" count from, when that is not the reference.
    QDate today = {};

    QDate countFrom() const { return today.isValid() ? today : reference; }
};

} // namespace straw
