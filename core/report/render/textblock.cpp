#include "core/report/render/textblock.h"

#include "core/report/render/look.h"

#include <QPainter>

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

qsizetype lengthOf(const Runs &runs)
{
    qsizetype length = 0;
    for (const Run &run : runs)
        length += run.text.size();
    return length;
}

/// The runs up to a number of characters, less the last word begun, with an ellipsis.
Runs shortened(const Runs &runs, qsizetype length)
{
    Runs kept;
    for (const Run &run : runs) {
        if (length <= 0)
            break;
        kept.push_back(run);
        kept.back().text = run.text.left(length);
        length -= run.text.size();
    }
    if (kept.empty())
        return kept;
    QString &last = kept.back().text;
    const qsizetype space = last.lastIndexOf(u' ');
    last.truncate(space > 0 ? space : std::max<qsizetype>(0, last.size() - 2));
    last = last.trimmed() + u'…';
    return kept;
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
    // Long before this many characters any line is full.
    constexpr qsizetype mostOnALine = 400;
    if (maxLines > 0 && lengthOf(clean) > maxLines * mostOnALine)
        clean = shortened(clean, maxLines * mostOnALine);
    breakLines(clean, style, width);
    while (maxLines > 0 && m_layout.lineCount() > maxLines) {
        const QTextLine last = m_layout.lineAt(maxLines - 1);
        clean = shortened(clean, last.textStart() + last.textLength());
        breakLines(clean, style, width);
    }
}

void TextBlock::breakLines(const Runs &runs, const TypeStyle &style, qreal width)
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
