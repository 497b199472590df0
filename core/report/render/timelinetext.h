#pragma once

#include "core/report/render/timelinestyle.h"

#include <QFontMetricsF>
#include <QStringList>

#include <map>
#include <tuple>
#include <vector>

namespace straw {

/// A label as it can be written.
struct TimelineWords
{
    QStringList lines; ///< one or two
    qreal width = 0;
    bool whole = true; ///< nothing is left out
};

/// How much room the words of a timeline take, in the units of its fonts.
class TimelineText
{
public:
    explicit TimelineText(const TimelineStyle &style);

    qreal line() const { return m_line; }        ///< height of a line, the unit of every other length
    qreal mark() const { return m_line * 0.72; } ///< size of a mark
    qreal width(const QString &text, bool strong = false) const;

    /// The ways in which a title can be written no wider than `most`: on one line, on two. Where even two do not hold
    /// it, one way that ends with "…" after a whole word.
    const std::vector<TimelineWords> &waysToWrite(const QString &title, bool strong, qreal most) const;

private:
    std::vector<TimelineWords> write(const QString &text, bool strong, qreal most) const;

    QFontMetricsF m_metrics;
    QFontMetricsF m_strongMetrics;
    qreal m_line;
    mutable std::map<std::tuple<QString, bool, qreal>, std::vector<TimelineWords>> m_written;
};

} // namespace straw
