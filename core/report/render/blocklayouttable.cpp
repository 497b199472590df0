// The tables of BlockLayout.
#include "core/report/render/blocklayout.h"

#include "core/report/render/look.h"
#include "core/report/render/reportfont.h"
#include "core/report/render/tablecolumns.h"

#include <QFontMetricsF>
#include <QPainter>

#include <limits>

namespace straw {

using look::mm;
using look::pt;

namespace {

constexpr qreal betweenColumns = mm(5);

/// Long texts are estimated from their beginning: no column gives them one line anyway.
void widen(ColumnNeed &need, const QString &text, bool whole, const QFontMetricsF &metrics)
{
    constexpr qsizetype sample = 120;
    constexpr double rounding = 1.01;
    for (const QString &line : text.split(u'\n')) {
        const double width =
            metrics.horizontalAdvance(line.left(sample)) * rounding * double(std::max(line.size(), sample)) / sample;
        need.longest = std::max(need.longest, width);

        // Neither a figure nor an honest word is cut; an address may be.
        constexpr qsizetype honest = 24;
        if (whole && line.size() <= honest) {
            need.word = std::max(need.word, width);
            continue;
        }
        QStringView longest;
        for (QStringView word : QStringView(line).tokenize(u' ')) {
            if (word.size() > longest.size())
                longest = word;
        }
        need.word = std::max(need.word, metrics.horizontalAdvance(longest.left(honest).toString()) * rounding);
    }
}

std::vector<double> widthsOf(const ReportTable &table, size_t rows, const TypeStyle &headStyle,
                             const TypeStyle &cellStyle, qreal width)
{
    const QFontMetricsF headMetrics(reportFont(headStyle.size, headStyle.weight));
    const QFontMetricsF cellMetrics(reportFont(cellStyle.size, cellStyle.weight));
    const QFontMetricsF figureMetrics(reportFont(cellStyle.size, cellStyle.weight, Figures::Tabular));
    const double room = width - betweenColumns * (double(table.columns.size()) - 1);
    double shares = 0;
    for (const ReportTable::Column &column : table.columns)
        shares += column.width;
    std::vector<ColumnNeed> needs;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const ReportTable::Column &column = table.columns[i];
        ColumnNeed need{column.width};
        const bool figures = column.align == ReportTable::Align::Right;
        widen(need, column.heading, false, headMetrics);
        for (size_t row = 0; row < rows; ++row) {
            const auto &cells = table.rows[row].cells;
            if (i < cells.size())
                widen(need, plainText(cells[i]), figures || column.whole, figures ? figureMetrics : cellMetrics);
        }
        if (column.fixed)
            need.longest = need.word = std::max(need.word, room * column.width / shares);
        needs.push_back(need);
    }
    return columnWidths(needs, room);
}

auto ruleBelow(qreal width, const QColor &colour, qreal thickness)
{
    return [=](QPainter &painter, QPointF at, qreal height, bool, bool closes) {
        if (closes)
            painter.fillRect(QRectF(at.x(), at.y() + height - thickness, width, thickness), colour);
    };
}

} // namespace

void BlockLayout::operator()(const ReportTable &table)
{
    if (table.columns.empty())
        return;
    const size_t count = shown(table.rows.size(), table.omitted);
    const TypeStyle cellStyle{look::tableSize + m_density.size, QFont::Normal, look::ink};
    const TypeStyle headStyle{look::smallSize, QFont::DemiBold, look::muted};
    const std::vector<double> widths = widthsOf(table, count, headStyle, cellStyle, m_width);

    const auto rowOf = [&](const TypeStyle &style, qreal leading, auto cellText) {
        TextRow row;
        row.leading = pt(leading);
        qreal x = 0;
        for (size_t column = 0; column < widths.size(); ++column) {
            TypeStyle cell = style;
            if (table.columns[column].align == ReportTable::Align::Right) {
                cell.alignment = Qt::AlignRight;
                cell.figures = Figures::Tabular;
            }
            row.columns.push_back({x, {text(cellText(column), cell, widths[column])}});
            x += widths[column] + betweenColumns;
        }
        return row;
    };

    addCaption(table.caption);
    TextRow headRow =
        rowOf(headStyle, look::smallLeading, [&](size_t column) { return plainRuns(table.columns[column].heading); });
    headRow.before = gap(table.caption.isEmpty() ? 8 : 0);
    headRow.padTop = pt(2);
    headRow.padBottom = pt(4);
    headRow.decorate = ruleBelow(m_width, look::ink, pt(0.6));
    const auto head =
        std::make_shared<const Piece>(piecesOf(std::move(headRow), std::numeric_limits<qreal>::max()).front());
    m_pieces.push_back(*head);
    keepLast();

    const size_t firstRow = m_pieces.size();
    for (size_t i = 0; i < count && !isEnough(); ++i) {
        TextRow row = rowOf(cellStyle, look::tableLeading, [&](size_t column) {
            const auto &cells = table.rows[i].cells;
            return column < cells.size() ? cells[column] : Runs{};
        });
        row.padTop = row.padBottom = gap(3.5);
        row.after = i + 1 == table.rows.size() ? gap(10) : 0;
        row.decorate = ruleBelow(m_width, look::rule, look::hairline);
        // The last two rows stay together: a row alone below a repeated head looks forgotten.
        if (i > 0 && i + 1 == count)
            keepLast();
        addRow(std::move(row), m_pageHeight / 2);
    }
    for (size_t i = firstRow; i < m_pieces.size(); ++i)
        m_pieces[i].head = head;
    addOmitted(table.rows.size() - count, table.omitted);
}

void BlockLayout::addCaption(const QString &caption)
{
    if (caption.isEmpty())
        return;
    TextRow row;
    row.leading = bodyLeading();
    row.before = gap(10);
    row.after = gap(2);
    TypeStyle style = bodyStyle();
    style.weight = QFont::DemiBold;
    row.columns = {{0, {text(plainRuns(caption), style, m_width)}}};
    addRow(std::move(row), m_pageHeight);
    keepLast();
}

} // namespace straw
