// The tables of BlockLayout.
#include "core/report/render/blocklayout.h"

#include "core/report/render/look.h"
#include "core/report/render/reportfont.h"
#include "core/report/render/tablecolumns.h"
#include "core/report/render/unbroken.h"

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

        // Neither a figure, a date nor an honest word is cut; an address may be.
        constexpr qsizetype honest = 24;
        if (whole && line.size() <= honest) {
            need.word = std::max(need.word, width);
            continue;
        }
        QString words = line;
        keepUnbroken(words);
        QStringView longest;
        for (QStringView word : QStringView(words).tokenize(u' ')) {
            if (word.size() > longest.size())
                longest = word;
        }
        need.word = std::max(need.word, metrics.horizontalAdvance(longest.left(honest).toString()) * rounding);
    }
}

/// Of so many rows at most, evenly chosen, the texts count for the widths of the columns.
constexpr size_t mostLookedAt = 400;

std::vector<double> widthsOf(const ReportTable &table, size_t rows, const TypeStyle &headStyle,
                             const TypeStyle &cellStyle, qreal width)
{
    const QFontMetricsF headMetrics(reportFont(headStyle.size, headStyle.weight));
    const QFontMetricsF cellMetrics(reportFont(cellStyle.size, cellStyle.weight));
    const QFontMetricsF figureMetrics(reportFont(cellStyle.size, cellStyle.weight, Figures::Tabular));
    const double room = width - betweenColumns * (double(table.columns.size()) - 1);
    double shares = 0;
    std::vector<ColumnNeed> needs;
    for (const ReportTable::Column &column : table.columns) {
        shares += column.width;
        needs.push_back({column.width});
        widen(needs.back(), column.heading, false, headMetrics);
    }
    const size_t looks = std::min(rows, mostLookedAt);
    for (size_t look = 0; look < looks; ++look) {
        // The last one too: it has the greatest number.
        const ReportTable::Row row = table.row(looks > 1 ? look * (rows - 1) / (looks - 1) : 0);
        for (size_t i = 0; i < std::min(needs.size(), row.cells.size()); ++i) {
            const ReportTable::Column &column = table.columns[i];
            const bool figures = column.align == ReportTable::Align::Right;
            widen(needs[i], plainText(row.cells[i]), figures || column.whole, figures ? figureMetrics : cellMetrics);
        }
    }
    for (size_t i = 0; i < needs.size(); ++i) {
        if (table.columns[i].fixed)
            needs[i].longest = needs[i].word = std::max(needs[i].word, room * table.columns[i].width / shares);
    }
    return columnWidths(needs, room);
}

} // namespace

std::function<void(QPainter &, QPointF, qreal, bool, bool)> BlockLayout::ruleBelow(qreal width, const QColor &colour,
                                                                                   qreal thickness)
{
    return [=](QPainter &painter, QPointF at, qreal height, bool, bool closes) {
        if (closes)
            painter.fillRect(QRectF(at.x(), at.y() + height - thickness, width, thickness), colour);
    };
}

void BlockLayout::operator()(const ReportTable &table)
{
    if (table.columns.empty())
        return;
    const size_t count = shown(table.size(), table.omitted);
    const size_t end = std::min(count, m_entries.end);
    const bool isPart = m_entries.first > 0 || end < count;
    const TypeStyle cellStyle = tableStyle();
    const TypeStyle headStyle{look::smallSize, QFont::DemiBold, look::muted};
    std::vector<double> &widths = m_columns[&table];
    if (widths.empty())
        widths = widthsOf(table, count, headStyle, cellStyle, m_width);

    const auto cellText = [&](size_t column, const Runs &runs, const TypeStyle &style) {
        TypeStyle cell = style;
        if (table.columns[column].align == ReportTable::Align::Right) {
            cell.alignment = Qt::AlignRight;
            cell.figures = Figures::Tabular;
        }
        return text(runs, cell, widths[column]);
    };
    const auto rowOf = [&](const TypeStyle &style, qreal leading, auto runsOf) {
        TextRow row;
        row.leading = leading;
        qreal x = 0;
        for (size_t column = 0; column < widths.size(); ++column) {
            row.columns.push_back({x, {cellText(column, runsOf(column), style)}});
            x += widths[column] + betweenColumns;
        }
        return row;
    };

    if (m_entries.first == 0)
        addCaption(table.caption);
    TextRow headRow = rowOf(headStyle, pt(look::smallLeading),
                            [&](size_t column) { return plainRuns(table.columns[column].heading); });
    headRow.before = gap(table.caption.isEmpty() ? 5 : 0);
    headRow.padTop = pt(2);
    headRow.padBottom = pt(4);
    headRow.decorate = ruleBelow(m_width, look::ink, pt(0.6));
    const auto head =
        std::make_shared<const Piece>(piecesOf(std::move(headRow), std::numeric_limits<qreal>::max()).front());
    if (m_entries.first == 0) {
        m_pieces.push_back(*head);
        keepLast();
    }

    const size_t firstRow = m_pieces.size();
    const qreal whole = m_pageHeight / 4;
    for (size_t i = m_entries.first; i < end && !isEnough(); ++i) {
        const ReportTable::Row cells = table.row(i);
        const auto runsOf = [&cells](size_t column) {
            return column < cells.cells.size() ? cells.cells[column] : Runs{};
        };
        TextRow row = rowOf(cellStyle, tableLeading(), runsOf);
        row.padTop = row.padBottom = gap(2.5);
        row.after = i + 1 == table.size() ? gap(6) : 0;
        row.decorate = ruleBelow(m_width, look::rule, look::hairline);
        if (row.height() > whole && row.columns[0].lineCount() == 1) {
            TypeStyle muted = cellStyle;
            muted.colour = look::muted;
            row.resumed = cellText(0, runsOf(0), muted);
        }
        addRow(std::move(row), whole);
        // The last two rows stay together: a row alone below a repeated head looks forgotten.
        if (i + 2 == count)
            keepLast();
    }
    for (size_t i = firstRow; i < m_pieces.size(); ++i)
        m_pieces[i].head = head;
    if (end == count)
        addOmitted(table.size() - count, table.omitted);
    if (!isPart)
        m_columns.erase(&table);
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
