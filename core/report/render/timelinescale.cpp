#include "core/report/render/timelinescale.h"

#include <algorithm>

namespace straw {

TimelineScale::TimelineScale(QDate first, QDate last, qreal left, qreal width)
    : m_first(first)
    , m_last(last)
    , m_left(left)
    , m_perDay(width / std::max<qint64>(1, first.daysTo(last)))
{
}

qreal TimelineScale::x(QDate date) const
{
    return m_left + m_first.daysTo(date) * m_perDay;
}

std::vector<TimelineScale::Tick> TimelineScale::ticks(const QLocale &locale, qreal spacing) const
{
    for (int days : {1, 7}) {
        if (days * m_perDay >= spacing * 1.6) // "12 Mar" is longer than "Mar"
            return dayTicks(days, locale);
    }
    constexpr qreal daysPerMonth = 28;
    for (int months : {1, 3, 6, 12, 24, 60, 120, 240, 600}) {
        if (months * daysPerMonth * m_perDay >= spacing)
            return monthTicks(months, locale);
    }
    return monthTicks(1200, locale);
}

std::vector<TimelineScale::Tick> TimelineScale::monthTicks(int months, const QLocale &locale) const
{
    std::vector<Tick> ticks;
    const int yearStep = std::max(1, months / 12);
    const int year = m_first.year() - m_first.year() % yearStep;
    for (QDate date(year, 1, 1); date.isValid() && date <= m_last; date = date.addMonths(months)) {
        if (date < m_first)
            continue;
        const bool opensYear = date.month() == 1;
        ticks.push_back(
            {x(date),
             opensYear ? QString::number(date.year()) : locale.standaloneMonthName(date.month(), QLocale::ShortFormat),
             opensYear});
    }
    return ticks;
}

std::vector<TimelineScale::Tick> TimelineScale::dayTicks(int days, const QLocale &locale) const
{
    std::vector<Tick> ticks;
    // Weeks are counted from Monday.
    QDate date = days == 1 ? m_first : m_first.addDays((8 - m_first.dayOfWeek()) % 7);
    for (; date <= m_last; date = date.addDays(days)) {
        ticks.push_back({x(date), locale.toString(date, QStringLiteral("d MMM")), false});
    }
    return ticks;
}

} // namespace straw
