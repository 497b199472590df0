#pragma once

#include <QDate>
#include <QLocale>

#include <vector>

namespace straw {

/// Where days stand on the axis, and which dates are written on it.
class TimelineScale
{
public:
    struct Tick
    {
        qreal x;
        QString label;
        bool year; ///< opens a year
    };

    TimelineScale(QDate first, QDate last, qreal left, qreal width);

    qreal x(QDate date) const;

    /// Days, weeks, months, quarters or years: the finest whose labels stand `spacing` apart.
    std::vector<Tick> ticks(const QLocale &locale, qreal spacing) const;

private:
    std::vector<Tick> monthTicks(int months, const QLocale &locale) const;
    std::vector<Tick> dayTicks(int days, const QLocale &locale) const;

    QDate m_first;
    QDate m_last;
    qreal m_left;
    qreal m_perDay;
};

} // namespace straw
