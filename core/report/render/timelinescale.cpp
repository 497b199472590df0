#include "core/report/render/timelinescale.h"

#include <algorithm>
#include <cmath>

namespace straw {

namespace {

constexpr qreal daysInYear = 365, daysInMonth = 28;

/// Four digits.
QString yearName(QDate date)
{
    return QString::number(date.year());
}

QDate newYear(int year)
{
    return {year, 1, 1};
}

} // namespace

TimelineScale::TimelineScale(QDate first, QDate last, qreal left, qreal width, qreal air, const Measure &measure)
    : m_firstYear(first.year())
    , m_lastYear(last.year())
    , m_first(first)
    , m_last(last)
    , m_left(left)
    , m_width(width)
    , m_air(air)
{
    const qreal room = width - 2 * air;
    constexpr int manyYears = 6;
    if (last.year() - first.year() >= manyYears)
        m_first = newYear(first.year());
    constexpr int fewDays = 60; // whose months are named in a row of their own
    if (last.year() > first.year() && first.daysTo(last) > fewDays) {
        // The first year stands at the end of the axis, before the day on which the second begins.
        const qreal needed = measure(yearName(first), true) + 2 * gap(measure) - air;
        const auto daysFor = [&](qint64 others) {
            return qint64(std::ceil(needed * qreal(others) / std::max(room - needed, room / 4)));
        };
        const QDate second = newYear(first.year() + 1), latest = newYear(last.year());
        m_first = std::min(m_first, second.addDays(-daysFor(second.daysTo(m_last) + 1)));
        m_last = std::max(m_last, latest.addDays(daysFor(m_first.daysTo(latest))));
    }
    m_perDay = room / qreal(m_first.daysTo(m_last) + 1);
}

qreal TimelineScale::x(QDate date) const
{
    return m_left + m_air + qreal(m_first.daysTo(date)) * m_perDay;
}

std::vector<TimelineScale::Tick> TimelineScale::ticks(const QLocale &locale, const Measure &measure) const
{
    const qreal space = gap(measure);
    const auto fits = [&](qreal days, const QString &label, bool strong = false) {
        return days * m_perDay >= measure(label, strong) + space;
    };
    const QString day = QStringLiteral("30"), year = QStringLiteral("2000");
    qreal weekday = 0;
    for (int i = 1; i <= 7; ++i)
        weekday = std::max(weekday, measure(locale.standaloneDayName(i, QLocale::ShortFormat) + u' ' + day, false));
    if (m_perDay >= weekday + space / 6)
        return dayTicks(1, true, locale, measure);
    if (fits(1, day))
        return dayTicks(1, false, locale, measure);
    if (fits(7, day + u' ') && fits(daysInMonth, year + year))
        return dayTicks(7, false, locale, measure);

    if (fits(daysInYear, year, true)) {
        std::vector<Tick> years = yearTicks(1, {}, measure);
        addMonths(years, locale, measure);
        return years;
    }
    for (const QString &century : {QStringLiteral("’"), QStringLiteral("")}) {
        if (daysInYear * m_perDay >= measure(century + QStringLiteral("00"), true) + space / 2)
            return yearTicks(1, century, measure);
    }
    for (int step : {2, 5, 10, 20, 50, 100, 200, 500}) {
        if (fits(step * daysInYear, year, true))
            return yearTicks(step, {}, measure);
    }
    return yearTicks(1000, {}, measure);
}

std::vector<TimelineScale::Tick> TimelineScale::yearTicks(int step, const QString &century,
                                                          const Measure &measure) const
{
    const qreal space = gap(measure);
    std::vector<Tick> ticks{{{}, yearName(newYear(m_firstYear)), m_left + space / 2, true}};
    const qreal free = m_left + measure(ticks.front().label, true) + space;
    for (int year = m_firstYear + 1; year <= m_lastYear; ++year) {
        const qreal begin = x(newYear(year));
        const QString whole = yearName(newYear(year));
        const QString label = century.isNull() ? whole : century + whole.last(2);
        if (year % step == 0 && begin >= free)
            ticks.push_back({begin, label, begin + space / 2, true});
    }
    return ticks;
}

void TimelineScale::addMonths(std::vector<Tick> &years, const QLocale &locale, const Measure &measure) const
{
    const qreal space = gap(measure);
    qreal widest = measure(QStringLiteral("2000"), true);
    for (int month = 1; month <= 12; ++month)
        widest = std::max(widest, measure(locale.standaloneMonthName(month, QLocale::ShortFormat), false));
    int step = 0;
    for (int months : {1, 2, 3, 6}) {
        if (step == 0 && months * daysInMonth * m_perDay >= widest + 1.5 * space)
            step = months;
    }
    if (step == 0)
        return;
    std::vector<Tick> months;
    for (QDate date(m_first.year(), 1, 1); date <= m_last; date = date.addMonths(step)) {
        if (date < m_first || date.month() == 1)
            continue;
        const QString label = locale.standaloneMonthName(date.month(), QLocale::ShortFormat);
        const qreal begin = x(date), end = begin + measure(label, false) + 1.5 * space;
        const bool free = std::none_of(years.begin(), years.end(), [&](const Tick &year) {
            return begin < year.left + measure(year.label, true) + space / 2 && year.left - space / 2 < end;
        });
        if (free && end - space <= right())
            months.push_back({begin, label, begin + space / 2, false});
    }
    years.insert(years.end(), months.begin(), months.end());
}

/// Days, or the Mondays, with their months in a row of their own.
std::vector<TimelineScale::Tick> TimelineScale::dayTicks(int step, bool weekday, const QLocale &locale,
                                                         const Measure &measure) const
{
    std::vector<Tick> ticks;
    QDate date = step == 1 ? m_first : m_first.addDays((8 - m_first.dayOfWeek()) % 7);
    for (; date <= m_last; date = date.addDays(step)) {
        QString label = locale.toString(date.day());
        if (weekday)
            label = locale.standaloneDayName(date.dayOfWeek(), QLocale::ShortFormat) + u' ' + label;
        const qreal wide = measure(label, false);
        const qreal left = step == 1 ? middle(date) - wide / 2 : x(date) + gap(measure) / 2;
        if (left + wide <= right())
            ticks.push_back({x(date), label, left, false});
    }
    qreal free = m_left;
    for (QDate month(m_first.year(), m_first.month(), 1); month <= m_last; month = month.addMonths(1)) {
        const bool first = month <= m_first;
        QString label = locale.standaloneMonthName(month.month());
        if (first || month.month() == 1)
            label += u' ' + yearName(month);
        const qreal wide = measure(label, true);
        const qreal left = std::max(free, std::min((first ? m_left : x(month)) + gap(measure) / 2, right() - wide));
        if (left + wide > right())
            continue;
        ticks.push_back({{}, label, left, true, 1});
        if (!first)
            ticks.back().x = x(month);
        free = left + wide + gap(measure);
    }
    return ticks;
}

} // namespace straw
