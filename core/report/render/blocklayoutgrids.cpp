// The blocks of BlockLayout that stand in columns.
#include "core/report/render/blocklayout.h"

#include "core/report/render/look.h"

#include <QPainter>

namespace straw {

using look::mm;
using look::pt;

void BlockLayout::operator()(const KeyFigures &figures)
{
    constexpr size_t most = 4;
    constexpr qreal unlimited = mm(5000);
    const size_t perRow = figures.cells.size() > most && figures.cells.size() % 3 == 0 ? 3 : most;
    for (size_t first = 0; first < figures.cells.size(); first += perRow) {
        const size_t end = std::min(first + perRow, figures.cells.size());
        const size_t columns = std::min(perRow, figures.cells.size());
        const qreal between = mm(6);
        const qreal width = (m_width - between * (columns - 1)) / columns;

        // One size for all values of the row: the largest at which none takes a second line.
        qreal size = 20;
        const auto widest = [&] {
            const TypeStyle style{size, QFont::DemiBold, look::accent};
            qreal natural = 0;
            for (size_t i = first; i < end; ++i)
                natural =
                    std::max(natural, TextBlock(plainRuns(figures.cells[i].value), style, unlimited).naturalWidth());
            return natural;
        };
        while (size > 12 && widest() > width)
            size -= 1;

        TextRow labels, values, notes;
        labels.leading = notes.leading = pt(look::smallLeading);
        values.leading = pt(size * 1.3);
        labels.padTop = pt(7);
        notes.padBottom = pt(7);
        labels.before = notes.after = gap(10);
        for (size_t i = first; i < end; ++i) {
            const qreal x = (i - first) * (width + between);
            const auto &cell = figures.cells[i];
            TypeStyle label = smallStyle();
            label.colour = look::ink;
            labels.columns.push_back({x, {text(plainRuns(cell.label), label, width)}});
            values.columns.push_back({x, {text(plainRuns(cell.value), {size, QFont::DemiBold, look::accent}, width)}});
            notes.columns.push_back({x, {text(plainRuns(cell.note), smallStyle(), width)}});
        }
        labels.decorate = [=](QPainter &painter, QPointF at, qreal, bool opens, bool) {
            for (size_t i = 0; opens && i < end - first; ++i)
                painter.fillRect(QRectF(at.x() + i * (width + between), at.y(), width, pt(1.2)), look::accent);
        };
        addRow(std::move(labels), m_pageHeight);
        keepLast();
        addRow(std::move(values), m_pageHeight);
        keepLast();
        addRow(std::move(notes), m_pageHeight / 2);
    }
}

void BlockLayout::operator()(const Facts &facts)
{
    const size_t end = std::min(facts.facts.size(), m_entries.end);
    for (size_t i = m_entries.first; i < end && !isEnough(); ++i) {
        addFact(facts, i);
        // Neither the first nor the last fact stands alone on a page.
        if (i + 2 == facts.facts.size() || (i == 0 && i + 1 < facts.facts.size()))
            keepLast();
    }
}

/// A row for the text, and one for each of the items.
void BlockLayout::addFact(const Facts &facts, size_t number)
{
    const qreal labelWidth = mm(38);
    const qreal between = mm(4);
    const qreal x = labelWidth + between;
    const qreal width = std::min(m_width - x, look::measure);
    const qreal whole = m_pageHeight / 4;
    const Facts::Fact &fact = facts.facts[number];
    const bool hasText = fact.items.empty() || !plainText(fact.text).isEmpty();
    const size_t rows = fact.items.size() + (hasText ? 1 : 0);
    qreal indent = 0;
    if (!fact.items.empty())
        indent = indentFor(fact.from + int(fact.items.size()) - 1);
    TypeStyle style = tableStyle();
    style.weight = QFont::DemiBold;
    const Text label = text(plainRuns(fact.label), style, labelWidth);
    style.colour = look::muted;
    for (size_t i = 0; i < rows; ++i) {
        TextRow row;
        row.leading = tableLeading();
        row.padTop = i == 0 ? gap(2.5) : 0;
        row.padBottom = i + 1 == rows ? gap(2.5) : gap(1);
        row.before = number == 0 && i == 0 ? gap(4) : 0;
        row.after = number + 1 == facts.facts.size() && i + 1 == rows ? gap(4) : 0;
        row.isRest = i > 0;
        row.columns = {{0, {}}};
        if (!row.isRest)
            row.columns[0].blocks = {label};
        if (i == 0 && hasText) {
            row.columns.push_back({x, {text(fact.text, tableStyle(), width)}});
        } else {
            const size_t item = hasText ? i - 1 : i;
            row.columns.push_back({x, {numberOf(fact.from + int(item), tableStyle(), indent)}});
            row.columns.push_back({x + indent, {text(fact.items[item], tableStyle(), width - indent)}});
        }
        if (i + 1 == rows)
            row.decorate = ruleBelow(m_width, look::rule, look::hairline);
        if (label->lineCount() == 1 && (row.isRest || row.height() > whole))
            row.resumed = text(plainRuns(fact.label), style, labelWidth);
        addRow(std::move(row), whole);
        if (i == 0 && hasText && rows > 1)
            keepLast();
    }
}

void BlockLayout::operator()(const Contrast &contrast)
{
    const qreal indent = mm(4);
    const qreal between = mm(12);
    const qreal width = (m_width - between) / 2;
    const qreal right = width + between;
    const size_t count = shown(contrast.pairs.size(), contrast.omitted);
    for (size_t i = 0; i < count && !isEnough(); ++i) {
        const auto &pair = contrast.pairs[i];
        TextRow row;
        row.leading = bodyLeading();
        row.before = gap(i == 0 ? 10 : 8);
        row.after = gap(8);
        row.columns = {{indent, {}}, {right + indent, {}}};
        const auto put = [&](int column, const Runs &runs, const TypeStyle &style) {
            if (!plainText(runs).isEmpty())
                row.columns[size_t(column)].blocks.push_back(text(runs, style, width - indent));
        };
        const auto begin = [&](const Runs &runs) {
            auto &[x, blocks, apart] = row.columns[0];
            const size_t before = blocks.size();
            put(0, runs, bodyStyle());
            if (blocks.size() > before)
                apart.push_back(blocks.back());
        };
        TypeStyle said = smallStyle(), believed = smallStyle(), strong = bodyStyle();
        said.weight = believed.weight = strong.weight = QFont::DemiBold;
        said.colour = look::them;
        believed.colour = look::us;
        if (i == 0) {
            put(0, plainRuns(contrast.saidHeading), said);
            put(1, plainRuns(contrast.believedHeading), believed);
        }
        for (const Contrast::Saying &saying : pair.said) {
            if (&saying == &pair.said.front())
                put(0, saying.text, bodyStyle());
            else
                begin(saying.text);
            put(0, plainRuns(saying.by), smallStyle());
        }
        put(1, pair.believed, strong);
        put(1, plainRuns(pair.basis), smallStyle());
        row.decorate = [=](QPainter &painter, QPointF at, qreal height, bool opens, bool) {
            painter.fillRect(QRectF(at, QSizeF(pt(2), height)), look::them);
            painter.fillRect(QRectF(at + QPointF(right, 0), QSizeF(pt(2), height)), look::us);
            if (!opens)
                return;
            const QPointF tip = at + QPointF(right - mm(3), height / 2);
            painter.setPen(QPen(look::muted, pt(1), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter.drawLine(tip - QPointF(mm(5.5), 0), tip);
            painter.drawPolyline(QPolygonF{tip + QPointF(-mm(1.5), -mm(1.3)), tip, tip + QPointF(-mm(1.5), mm(1.3))});
        };
        addRow(std::move(row), m_pageHeight / 2);
    }
    addOmitted(contrast.pairs.size() - count, contrast.omitted);
}

} // namespace straw
