#pragma once

#include <QDate>
#include <QLocale>

#include <functional>
#include <optional>
#include <vector>

namespace straw {

/// Where days stand on the axis, and which dates are written on it. Every day has a stretch of its own, so that a time
/// of one day is as wide as the axis.
class TimelineScale
{
public:
    struct Tick
    {
        std::optional<qreal> x; ///< where a day, month or year begins; absent where it has begun before the axis
        QString label;
        qreal left;  ///< of the label
        bool strong; ///< names a year
        int row = 0; ///< 1 for months below their days
    };
    /// How wide a text is.
    using Measure = std::function<qreal(const QString &text, bool strong)>;

    /// From `first` to `last`, or somewhat further where the first or the last year would find no room for its name.
    /// Keeps `air` free within both ends.
    TimelineScale(QDate first, QDate last, qreal left, qreal width, qreal air, const Measure &measure);

    QDate first() const { return m_first; }
    QDate last() const { return m_last; }
    qreal dayWidth() const { return m_perDay; }
    /// The left end of a day.
    qreal x(QDate date) const;
    qreal middle(QDate date) const { return x(date) + m_perDay / 2; }

    /// Days below months where days find room, else weeks; else years with the months between them that find room. The
    /// first year is always named, and each one after it while there is room for two digits. No labels of a row
    /// overlap.
    std::vector<Tick> ticks(const QLocale &locale, const Measure &measure) const;

private:
    std::vector<Tick> dayTicks(int step, bool weekday, const QLocale &locale, const Measure &measure) const;
    std::vector<Tick> yearTicks(int step, const QString &century, const Measure &measure) const;
    void addMonths(std::vector<Tick> &years, const QLocale &locale, const Measure &measure) const;
    static qreal gap(const Measure &measure) { return measure(QStringLiteral("0"), false); }
    qreal right() const { return m_left + m_width; }

    int m_firstYear; ///< those to be named
    int m_lastYear;
    QDate m_first;
    QDate m_last;
    qreal m_left; ///< of the axis
    qreal m_width;
    qreal m_air;
    qreal m_perDay;
};

} // namespace straw
