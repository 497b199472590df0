#include "core/report/render/timelinetext.h"

#include "core/base/clipped.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>

namespace straw {

namespace {

/// Where a line may end, without the end of the text.
std::vector<qsizetype> breaksIn(const QString &text)
{
    std::vector<qsizetype> breaks;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
    while (finder.toNextBoundary() > 0) {
        if (finder.position() < text.size())
            breaks.push_back(finder.position());
    }
    return breaks;
}

} // namespace

TimelineText::TimelineText(const TimelineStyle &style)
    : m_metrics(style.font)
    , m_strongMetrics(style.strongFont)
    , m_line(std::ceil(m_metrics.height()))
{
}

qreal TimelineText::width(const QString &text, bool strong) const
{
    return text.isEmpty() ? 0 : (strong ? m_strongMetrics : m_metrics).horizontalAdvance(text) + 1;
}

const std::vector<TimelineWords> &TimelineText::waysToWrite(const QString &title, bool strong, qreal most) const
{
    const auto [written, isNew] = m_written.try_emplace({title, strong, most});
    if (isNew)
        written->second = write(oneLine(title).simplified(), strong, most);
    return written->second;
}

std::vector<TimelineWords> TimelineText::write(const QString &text, bool strong, qreal most) const
{
    const qreal onOne = width(text, strong);
    std::vector<TimelineWords> ways;
    if (text.isEmpty())
        return ways;
    if (onOne <= most)
        ways.push_back({{text}, onOne});

    TimelineWords onTwo;
    TimelineWords cut{{}, 0, false};
    for (const qsizetype end : breaksIn(text)) {
        const QString first = text.first(end).trimmed();
        const qreal firstWidth = width(first, strong);
        if (firstWidth > most)
            break;
        const QString second = text.sliced(end).trimmed();
        const qreal wide = onOne > 2 * most ? onOne : std::max(firstWidth, width(second, strong));
        if (wide <= most && (onTwo.lines.isEmpty() || wide < onTwo.width))
            onTwo = {{first, second}, wide};
        cut = {{first, second}, most, false};
    }
    // A second line is not worth it for a short title.
    if (!onTwo.lines.isEmpty() && (ways.empty() || onOne > m_line * 9))
        ways.push_back(onTwo);
    if (!ways.empty())
        return ways;

    if (cut.lines.isEmpty())
        cut = {{text}, most, false}; // one long word
    QString &last = cut.lines.last();
    const QString whole = last;
    last = (strong ? m_strongMetrics : m_metrics).elidedText(whole, Qt::ElideRight, most);
    qsizetype end = 0;
    for (const qsizetype possible : breaksIn(whole)) {
        const QString shorter = whole.first(possible).trimmed() + u'…';
        if (width(shorter, strong) > most)
            break;
        end = possible;
    }
    if (end > 0)
        last = whole.first(end).trimmed() + u'…';
    cut.width = 0;
    for (const QString &written : std::as_const(cut.lines))
        cut.width = std::max(cut.width, width(written, strong));
    return {cut};
}

} // namespace straw
