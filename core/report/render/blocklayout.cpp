#include "core/report/render/blocklayout.h"

#include "core/report/render/look.h"
#include "core/report/render/timelinedrawing.h"

#include <QPainter>

namespace straw {

using look::mm;
using look::pt;

BlockLayout::BlockLayout(qreal width, qreal pageHeight, const QLocale &locale, Density density)
    : m_width(width)
    , m_pageHeight(pageHeight)
    , m_locale(locale)
    , m_density(density)
{
}

size_t BlockLayout::entriesOf(const Block &block)
{
    if (const auto *table = std::get_if<ReportTable>(&block))
        return table->size();
    if (const auto *list = std::get_if<BulletList>(&block))
        return list->items.size();
    if (const auto *facts = std::get_if<Facts>(&block))
        return facts->facts.size();
    if (const auto *tree = std::get_if<TreeFigure>(&block); tree && tree->nodes.size() > TreeFigure::mostDrawn)
        return tree->nodes.size();
    return 1;
}

void BlockLayout::add(const std::vector<Block> &blocks, size_t number, EntrySpan entries)
{
    m_previous = number > 0 ? &blocks[number - 1] : nullptr;
    m_next = number + 1 < blocks.size() ? &blocks[number + 1] : nullptr;
    m_entries = entries;
    std::visit(*this, blocks[number]);
}

void BlockLayout::add(const std::vector<Block> &blocks)
{
    for (size_t i = 0; i < blocks.size(); ++i)
        add(blocks, i);
}

bool BlockLayout::isOpening(int lines) const
{
    if (!isAfterHeading() || !m_next || std::holds_alternative<Heading>(*m_next))
        return false;
    return lines == 1 || std::holds_alternative<TimelineFigure>(*m_next);
}

void BlockLayout::operator()(const Heading &heading)
{
    struct Look
    {
        qreal size, leading, before, after, room;
    };
    const Look looks[] = {{16, 20, 16, 5, mm(30)}, {12, 16, 10, 3, mm(22)}, {10, 13.5, 12, 2, mm(15)}};
    const Look &size = looks[std::clamp(heading.level, 1, 3) - 1];
    TextRow row;
    row.leading = pt(size.leading);
    row.before = gap(isAfterHeading() ? size.after : size.before);
    row.after = gap(size.after);
    TypeStyle style{size.size, QFont::DemiBold, heading.level == 1 ? look::accent : look::ink};
    style.anchor = heading.id;
    row.columns = {{0, {text(plainRuns(heading.text), style, m_width)}}};
    if (heading.level == 1) {
        row.padTop = pt(8);
        row.decorate = [width = m_width](QPainter &painter, QPointF at, qreal, bool first, bool) {
            if (!first)
                return;
            painter.fillRect(QRectF(at, QSizeF(width, look::hairline)), look::rule);
            painter.fillRect(QRectF(at, QSizeF(mm(14), pt(1.6))), look::accent);
        };
    }
    addRow(std::move(row), m_pageHeight / 2);
    m_pieces.back().room = size.room;
    keepLast();
}

void BlockLayout::operator()(const Paragraph &paragraph)
{
    TextRow row;
    row.leading = bodyLeading();
    row.before = gap(6);
    row.after = gap(6);
    row.columns = {{0, {text(paragraph.runs, bodyStyle(), proseWidth())}}};
    const bool opens = isOpening(row.lineCount());
    addSplittable(std::move(row));
    if (opens)
        keepLast();
}

void BlockLayout::operator()(const BulletList &list)
{
    const size_t count = shown(list.items.size(), list.omitted);
    const size_t end = std::min(count, m_entries.end);
    const qreal indent = list.numbered ? indentFor(list.from + int(list.items.size()) - 1) : mm(5);
    for (size_t i = m_entries.first; i < end && !isEnough(); ++i) {
        TextRow row;
        row.leading = bodyLeading();
        row.before = gap(i == 0 ? 6 : 2.5);
        row.after = gap(i + 1 == list.items.size() ? 6 : 2.5);
        TypeStyle dot = bodyStyle();
        dot.colour = look::accent;
        row.columns = {{0,
                        {list.numbered ? numberOf(list.from + int(i), bodyStyle(), indent)
                                       : text(plainRuns(QStringLiteral("•")), dot, indent)}},
                       {indent, {text(list.items[i], bodyStyle(), proseWidth() - indent, list.cutLast)}}};
        const bool opens = i + 1 == list.items.size() && i == 0 && isOpening(row.lineCount());
        addSplittable(std::move(row));
        if (i + 2 == count || opens)
            keepLast();
    }
    if (end == count)
        addOmitted(list.items.size() - count, list.omitted);
}

void BlockLayout::operator()(const Quote &quote)
{
    const qreal indent = mm(5);
    TextRow row;
    row.leading = bodyLeading();
    row.before = gap(6);
    row.after = gap(6);
    row.columns = {{indent, {text(quote.text, bodyStyle(), proseWidth() - indent)}}};
    if (!quote.attribution.isEmpty())
        row.columns[0].blocks.push_back(text(plainRuns(quote.attribution), smallStyle(), proseWidth() - indent));
    row.decorate = [](QPainter &painter, QPointF at, qreal height, bool, bool) {
        painter.fillRect(QRectF(at, QSizeF(pt(2), height)), look::them);
    };
    addSplittable(std::move(row));
}

void BlockLayout::operator()(const Callout &callout)
{
    const qreal indent = mm(5);
    const qreal width = std::min(proseWidth(), m_width - 2 * indent);
    TextRow row;
    row.leading = bodyLeading();
    row.padTop = row.padBottom = pt(8);
    row.before = row.after = gap(10);
    TypeStyle title = bodyStyle();
    title.weight = QFont::DemiBold;
    row.columns = {{indent, {}}};
    if (!callout.title.isEmpty())
        row.columns[0].blocks.push_back(text(plainRuns(callout.title), title, width));
    row.columns[0].blocks.push_back(text(callout.text, bodyStyle(), width));
    row.decorate = [width = m_width](QPainter &painter, QPointF at, qreal height, bool, bool) {
        painter.fillRect(QRectF(at, QSizeF(width, height)), look::tint);
        painter.fillRect(QRectF(at, QSizeF(pt(2), height)), look::accent);
    };
    addRow(std::move(row), m_pageHeight / 2);
}

void BlockLayout::operator()(const ToFill &fill)
{
    constexpr qreal apart = mm(8), boxed = mm(3.2); // room for a line of handwriting, and for a tick
    const qreal indent = fill.box ? mm(6) : 0;
    TextRow row;
    row.leading = bodyLeading();
    row.before = gap(fill.lines > 0 ? 8 : 4);
    row.after = gap(fill.lines > 0 ? 8 : 4);
    row.padBottom = fill.lines * apart;
    TypeStyle style = bodyStyle();
    if (fill.lines > 0)
        style.weight = QFont::DemiBold;
    row.columns = {{indent, {text(fill.text, style, m_width - indent)}}};
    if (!fill.hint.isEmpty())
        row.columns[0].blocks.push_back(text(plainRuns(fill.hint), smallStyle(), m_width - indent));
    row.decorate = [=, width = m_width, lines = fill.lines, box = fill.box,
                    leading = bodyLeading()](QPainter &painter, QPointF at, qreal height, bool, bool) {
        for (int line = 0; line < lines; ++line)
            painter.fillRect(QRectF(at.x(), at.y() + height - line * apart, width, look::hairline), look::muted);
        if (!box)
            return;
        const QRectF square(at.x(), at.y() + (leading - boxed) / 2, boxed, boxed);
        painter.save();
        painter.setPen(QPen(look::muted, pt(0.7)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(square);
        painter.restore();
    };
    addRow(std::move(row), m_pageHeight / 2);
}

void BlockLayout::operator()(const TimelineFigure &figure)
{
    const auto drawing =
        std::make_shared<const TimelineDrawing>(figure, TimelineStyle::forPaper(), m_width, m_pageHeight * 0.6);
    Piece piece;
    piece.height = drawing->height();
    piece.before = piece.after = gap(10);
    piece.paint = [drawing](QPainter &painter, QPointF topLeft) { drawing->paint(painter, topLeft); };
    m_pieces.push_back(std::move(piece));
}

BlockLayout::Text BlockLayout::text(const Runs &runs, const TypeStyle &style, qreal width, bool cutLast)
{
    constexpr int enough = 8; // lines, for a text that is cut last
    const int most = cutLast && m_density.maxLines > 0 ? std::max(m_density.maxLines, enough) : m_density.maxLines;
    auto block = std::make_shared<const TextBlock>(runs, style, width, most);
    constexpr size_t ofBlock = 2000, ofCharacter = 60, ofLine = 300;
    m_weight += ofBlock + ofCharacter * size_t(block->size()) + ofLine * size_t(block->lineCount());
    return block;
}

BlockLayout::Text BlockLayout::numberOf(int entry, TypeStyle style, qreal width)
{
    style.colour = look::accent;
    style.figures = Figures::Tabular;
    return text(plainRuns(m_locale.toString(entry) + u'.'), style, width);
}

qreal BlockLayout::indentFor(int lastNumber)
{
    return std::max(mm(5), numberOf(lastNumber, bodyStyle(), m_width)->naturalWidth() + mm(1.5));
}

TypeStyle BlockLayout::bodyStyle() const
{
    return {look::bodySize + m_density.size, QFont::Normal, look::ink};
}

TypeStyle BlockLayout::tableStyle() const
{
    return {look::tableSize + m_density.size, QFont::Normal, look::ink};
}

TypeStyle BlockLayout::smallStyle() const
{
    return {look::smallSize, QFont::Normal, look::muted};
}

qreal BlockLayout::bodyLeading() const
{
    return pt(look::bodyLeading + m_density.size * 1.35);
}

qreal BlockLayout::tableLeading() const
{
    return pt(look::tableLeading + m_density.size);
}

qreal BlockLayout::proseWidth() const
{
    return std::min(m_width, look::measure);
}

qreal BlockLayout::gap(qreal points) const
{
    return pt(points) * m_density.gaps;
}

size_t BlockLayout::shown(size_t count, const QStringList &omitted) const
{
    const auto limit = size_t(m_density.maxItems);
    const bool cut = limit > 0 && count > limit && count - limit <= size_t(omitted.size());
    return cut ? limit : count;
}

void BlockLayout::addOmitted(size_t left, const QStringList &omitted)
{
    if (left == 0)
        return;
    TextRow row;
    row.leading = pt(look::smallLeading);
    row.before = row.after = gap(3);
    row.columns = {{0, {text(plainRuns(omitted[qsizetype(left) - 1]), smallStyle(), proseWidth())}}};
    keepLast();
    addRow(std::move(row), m_pageHeight);
}

void BlockLayout::addRow(TextRow row, qreal whole)
{
    m_height += row.height();
    for (Piece &piece : piecesOf(std::move(row), whole))
        m_pieces.push_back(std::move(piece));
}

void BlockLayout::keepLast()
{
    if (!m_pieces.empty())
        m_pieces.back().keepWithNext = true;
}

} // namespace straw
