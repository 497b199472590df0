#include "core/report/render/textblock.h"

#include "core/report/render/look.h"
#include "core/report/render/unbroken.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextBoundaryFinder>

#include <algorithm>
#include <cmath>
#include <optional>
#include <ranges>

namespace straw {

namespace {

QColor colourOf(Run::Style style, const QColor &normal)
{
    switch (style) {
    case Run::Muted:
        return look::muted;
    case Run::Quote:
        return look::them;
    case Run::Normal:
    case Run::Strong:
        break;
    }
    return normal;
}

/// The runs with another text of the same length.
void spread(const QString &text, Runs &runs)
{
    qsizetype at = 0;
    for (Run &run : runs) {
        run.text = text.sliced(at, run.text.size());
        at += run.text.size();
    }
}

void insert(Runs &runs, qsizetype at, QChar letter)
{
    for (Run &run : runs) {
        if (at <= run.text.size()) {
            run.text.insert(at, letter);
            return;
        }
        at -= run.text.size();
    }
}

/// The runs up to a number of characters, less the last word begun, with an ellipsis.
Runs shortened(const Runs &runs, qsizetype length)
{
    const QString text = plainText(runs);
    const qsizetype space = text.lastIndexOf(u' ', length - 1);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, text);
    finder.setPosition(std::max<qsizetype>(0, length - 1));
    qsizetype end = space > 0 ? space : std::max<qsizetype>(0, finder.toPreviousBoundary());
    while (end > 0 && text[end - 1].isSpace())
        --end;
    Runs kept;
    for (const Run &run : runs) {
        if (end <= 0)
            break;
        kept.push_back(run);
        kept.back().text.truncate(end);
        end -= run.text.size();
    }
    if (!kept.empty())
        kept.back().text += u'…';
    return kept;
}

bool isBlank(QChar letter)
{
    return letter.isSpace() && letter != QChar::Nbsp;
}

/// A sign behind which an address or a long name may be broken.
bool isSeam(QChar letter)
{
    constexpr QStringView seams = u"/.-_&?=#:;,@%+~|\\";
    return seams.contains(letter);
}

} // namespace

QString printable(const QString &text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            continue;
        if (c == u'\n' || c == u'\r' || c == QChar::ParagraphSeparator)
            clean += QChar::LineSeparator;
        else if (c == u'\t')
            clean += u' ';
        else if (c.category() != QChar::Other_Control && c != QChar::ObjectReplacementCharacter)
            clean += c;
    }
    return clean;
}

TextBlock::TextBlock(const Runs &runs, const TypeStyle &style, qreal width, int maxLines)
{
    Runs clean = runs;
    for (Run &run : clean)
        run.text = printable(run.text);
    QString text = plainText(clean);
    if (keepUnbroken(text))
        spread(text, clean);
    // Long before this many characters any line is full.
    constexpr qsizetype mostOnALine = 400;
    if (maxLines > 0 && text.size() > maxLines * mostOnALine)
        clean = shortened(clean, maxLines * mostOnALine);
    breakLines(clean, style, width);
    while (maxLines > 0 && m_layout.lineCount() > maxLines) {
        const QTextLine last = m_layout.lineAt(maxLines - 1);
        clean = shortened(clean, last.textStart() + last.textLength());
        breakLines(clean, style, width);
    }
}

void TextBlock::breakLines(Runs &runs, const TypeStyle &style, qreal width)
{
    setLines(runs, style, width);
    // A date that is broken at its spaces may hold a word that is torn.
    constexpr int rounds = 2;
    for (int round = 0; round < rounds && mendTornWords(runs, width); ++round)
        setLines(runs, style, width);
}

std::vector<int> TextBlock::tornLines() const
{
    const QString text = m_layout.text();
    std::optional<QTextBoundaryFinder> finder;
    std::vector<int> torn;
    for (int number = 0; number + 1 < m_layout.lineCount(); ++number) {
        const QTextLine line = m_layout.lineAt(number);
        const qsizetype end = line.textStart() + line.textLength();
        if (isBlank(text[end - 1]) || isBlank(text[end]))
            continue;
        if (!finder)
            finder.emplace(QTextBoundaryFinder::Line, text);
        finder->setPosition(end);
        if (!finder->isAtBoundary())
            torn.push_back(number);
    }
    return torn;
}

bool TextBlock::mendTornWords(Runs &runs, qreal width) const
{
    const std::vector<int> torn = tornLines();
    if (torn.empty())
        return false;
    const QString text = m_layout.text();
    QString mended = text;
    std::vector<qsizetype> breaks;
    const QFontMetricsF metrics(m_layout.font());
    qsizetype done = 0; // a word is looked at where it is torn first
    for (const int number : torn) {
        const QTextLine line = m_layout.lineAt(number);
        const qsizetype end = line.textStart() + line.textLength();
        if (end <= done)
            continue;
        qsizetype first = end, last = end;
        while (first > 0 && !isBlank(text[first - 1]))
            --first;
        while (last < text.size() && !isBlank(text[last]))
            ++last;
        done = last;
        const QString word = text.sliced(first, last - first);
        // What stays together is wider than the line: then it may be broken where it has spaces.
        if (word.contains(QChar::Nbsp)) {
            mended.replace(first, word.size(), QString(word).replace(QChar::Nbsp, u' '));
            continue;
        }
        qreal used = 0;
        for (qsizetype from = std::max<qsizetype>(first, line.textStart()); from < last;) {
            qsizetype to = from + 1;
            while (to < last && !(isSeam(text[to - 1]) && !isSeam(text[to])))
                ++to;
            const qreal part = metrics.horizontalAdvance(text.sliced(from, to - from));
            if (used > 0 && used + part > width) {
                breaks.push_back(from);
                used = 0;
            }
            used += part;
            // A part that is wider than a line is broken anywhere: the next one follows on its last line.
            if (used > width)
                used = std::fmod(used, width);
            from = to;
        }
    }
    if (mended != text)
        spread(mended, runs);
    for (const qsizetype at : std::views::reverse(breaks))
        insert(runs, at, QChar::LineSeparator);
    return mended != text || !breaks.empty();
}

QString TextBlock::line(int number) const
{
    const QTextLine line = m_layout.lineAt(number);
    return m_layout.text().sliced(line.textStart(), line.textLength());
}

void TextBlock::setLines(const Runs &runs, const TypeStyle &style, qreal width)
{
    QFont font = reportFont(style.size, style.weight, style.figures);
    font.setKerning(style.figures == Figures::Proportional);

    QString text;
    QList<QTextLayout::FormatRange> formats;
    for (const Run &run : runs) {
        QTextCharFormat format;
        format.setForeground(run.link.isEmpty() ? colourOf(run.style, style.colour) : look::accent);
        if (run.style == Run::Strong)
            format.setFontWeight(QFont::DemiBold);
        if (!run.link.isEmpty()) {
            format.setAnchor(true);
            format.setAnchorHref(run.link);
        }
        if (!style.anchor.isEmpty())
            format.setAnchorNames({style.anchor});
        formats.append({int(text.size()), int(run.text.size()), format});
        text += run.text;
    }

    QTextOption option(style.alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    m_layout.setTextOption(option);
    m_layout.setFont(font);
    m_layout.setText(text);
    m_layout.setFormats(formats);
    m_layout.setCacheEnabled(true); // the same shaping serves for painting
    m_naturalWidth = 0;
    m_layout.beginLayout();
    for (QTextLine line = m_layout.createLine(); line.isValid(); line = m_layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, 0});
        m_naturalWidth = std::max(m_naturalWidth, line.naturalTextWidth());
    }
    m_layout.endLayout();
}

void TextBlock::paintLine(QPainter &painter, int line, QPointF topLeft, qreal leading) const
{
    const QTextLine text = m_layout.lineAt(line);
    // One place in the strip for every size of type, so that columns share their baseline.
    constexpr qreal baselineInStrip = 0.775;
    const qreal baseline = topLeft.y() + leading * baselineInStrip;
    text.draw(&painter, {topLeft.x(), baseline - text.ascent()});
}

} // namespace straw
