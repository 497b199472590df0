#include "core/report/render/textrow.h"

#include <algorithm>

namespace straw {

namespace {

void paintColumnLine(const TextRow::Column &column, QPainter &painter, int line, QPointF topLeft, qreal leading)
{
    for (const auto &block : column.blocks) {
        if (line < block->lineCount()) {
            block->paintLine(painter, line, topLeft + QPointF(column.x, 0), leading);
            return;
        }
        line -= block->lineCount();
    }
}

void paintLines(const TextRow &row, QPainter &painter, QPointF topLeft, int first, int end)
{
    for (int line = first; line < end; ++line) {
        const QPointF at = topLeft + QPointF(0, (line - first) * row.leading);
        for (const auto &column : row.columns)
            paintColumnLine(column, painter, line, at, row.leading);
    }
}

Piece strip(const std::shared_ptr<const TextRow> &row, int first, int end)
{
    const bool opens = first == 0;
    const bool closes = end == row->lineCount();
    Piece piece;
    piece.before = opens ? row->before : 0;
    piece.after = closes ? row->after : 0;
    const qreal top = opens ? row->padTop : 0;
    piece.height = top + (end - first) * row->leading + (closes ? row->padBottom : 0);
    piece.paint = [=, height = piece.height](QPainter &painter, QPointF topLeft) {
        if (row->decorate)
            row->decorate(painter, topLeft, height, opens, closes);
        paintLines(*row, painter, topLeft + QPointF(0, top), first, end);
    };
    if (row->resumed && (!opens || row->isRest)) {
        piece.resume = [row, top](QPainter &painter, QPointF topLeft) {
            row->resumed->paintLine(painter, 0, topLeft + QPointF(row->columns.front().x, top), row->leading);
        };
    }
    return piece;
}

bool isBlank(const TextBlock &block, int line)
{
    return block.line(line).trimmed().isEmpty();
}

/// Whether two lines with words stand there, from one line on up or down, as far as the nearest tell.
bool hasTwo(const TextBlock &block, int line, int step)
{
    constexpr int nearest = 6;
    int seen = 0;
    for (int looked = 0; line >= 0 && line < block.lineCount() && seen < 2; line += step) {
        if (++looked > nearest)
            return true;
        seen += isBlank(block, line) ? 0 : 1;
    }
    return seen == 2;
}

} // namespace

int TextRow::Column::lineCount() const
{
    int lines = 0;
    for (const auto &block : blocks)
        lines += block->lineCount();
    return lines;
}

bool TextRow::Column::mayBreakBefore(int line) const
{
    for (const Text &block : blocks) {
        const int lines = block->lineCount();
        if (line == 0)
            return std::find(apart.begin(), apart.end(), block) != apart.end();
        if (line < lines) // a page begins with words, and no line of them stands alone
            return !isBlank(*block, line) && hasTwo(*block, line - 1, -1) && hasTwo(*block, line, 1);
        line -= lines;
    }
    return true; // below all of them
}

bool TextRow::mayBreakBefore(int line) const
{
    return std::all_of(columns.begin(), columns.end(),
                       [line](const Column &column) { return column.mayBreakBefore(line); });
}

int TextRow::lineCount() const
{
    int lines = 0;
    for (const auto &column : columns)
        lines = std::max(lines, column.lineCount());
    return lines;
}

std::vector<Piece> piecesOf(TextRow row, qreal whole)
{
    const auto shared = std::make_shared<const TextRow>(std::move(row));
    const int lines = shared->lineCount();
    if (lines <= 1 || shared->height() <= whole)
        return {strip(shared, 0, lines)};
    std::vector<Piece> pieces;
    for (int line = 0; line < lines; ++line) {
        pieces.push_back(strip(shared, line, line + 1));
        pieces.back().keepWithNext = line + 1 < lines && !shared->mayBreakBefore(line + 1);
    }
    return pieces;
}

} // namespace straw
