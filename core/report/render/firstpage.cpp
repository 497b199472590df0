#include "core/report/render/firstpage.h"

#include "core/report/render/blocklayout.h"
#include "core/report/render/look.h"
#include "core/report/render/paginator.h"
#include "core/report/render/sheetlayout.h"

#include <QPainter>

#include <algorithm>
#include <iterator>
#include <span>

namespace straw {

using look::mm;
using look::pt;

namespace {

constexpr Density steps[] = {
    {1.7},
    {1.35},
    {1},
    {0.7},
    {0.7, -0.5},
    {0.6, -0.5, 6, 5},
    {0.5, -1, 4, 4},
    {0.5, -1, 3, 3},
    {0.4, -1, 2, 3},
    {0.4, -1, 2, 2},
    {0.3, -1.5, 1, 1},
};
/// Where entries are to stay: their texts end sooner.
constexpr Density stepsOfEntries[] = {
    {1.35},
    {1},
    {0.7},
    {0.7, -0.5},
    {0.6, -0.5, 6},
    {0.5, -1, 4},
    {0.5, -1, 3},
    {0.4, -1, 2},
    {0.3, -1.5, 2},
    {0.3, -1.5, 2, 40},
    {0.3, -1.5, 2, 32},
    {0.3, -1.5, 2, 24},
    {0.3, -1.5, 2, 16},
    {0.3, -1.5, 1, 16},
    {0.3, -1.5, 1, 12},
    {0.3, -1.5, 1, 6},
    {0.3, -1.5, 1, 1},
};

struct HeadlineSize
{
    qreal letters, leading; // in points
    int lines;              // no more of them are wanted
};

/// A long name gets smaller letters rather than many lines.
const HeadlineSize &sizeFor(const QString &headline, qreal width)
{
    static constexpr HeadlineSize sizes[] = {{26, 31, 2}, {16, 20, 3}, {12, 16, 5}, {9, 12, 12}};
    for (const HeadlineSize &size : sizes) {
        const TypeStyle style{size.letters, QFont::DemiBold, look::ink};
        // One line more is enough to see that there are too many.
        const bool fits = TextBlock(plainRuns(headline), style, width, size.lines + 1).lineCount() <= size.lines;
        if (fits)
            return size;
    }
    return sizes[std::size(sizes) - 1];
}

std::vector<Piece> titlePieces(const ReportModel::FirstPage &page, qreal width, const Density &density)
{
    std::vector<Piece> pieces;
    const auto add = [&](const QString &text, const TypeStyle &style, qreal leading, qreal after, int lines) {
        if (text.isEmpty())
            return;
        TextRow row;
        row.leading = pt(leading);
        row.after = pt(after) * density.gaps;
        row.columns = {{0, {std::make_shared<const TextBlock>(plainRuns(text), style, width, lines)}}};
        for (Piece &piece : piecesOf(std::move(row), std::numeric_limits<qreal>::max()))
            pieces.push_back(std::move(piece));
    };
    add(page.kicker, {look::tableSize, QFont::DemiBold, look::accent}, 13, 5, 1);
    const HeadlineSize &size = sizeFor(page.headline, width);
    add(page.headline, {size.letters, QFont::DemiBold, look::ink}, size.leading, 4, size.lines);
    add(page.subtitle, {look::bodySize, QFont::Normal, look::muted}, look::bodyLeading, 12,
        density.maxLines > 0 ? density.maxLines : 3);
    return pieces;
}

} // namespace

std::vector<Piece> layoutFirstPage(const ReportModel &model, qreal width, qreal height)
{
    const ReportModel::FirstPage &page = model.firstPage;
    std::vector<Piece> pieces;
    if (!page.sheet.text.isEmpty()) {
        pieces = titlePieces(page, width, {});
        std::ranges::move(layoutSheet(page.sheet, width, height - heightOf(pieces)), std::back_inserter(pieces));
        return pieces;
    }
    const std::span<const Density> all = page.keepsEntries ? std::span<const Density>(stepsOfEntries) : steps;
    for (Density density : all) {
        density.enough = height;
        BlockLayout blocks(width, height, model.locale, density);
        blocks.add(page.blocks);
        pieces = titlePieces(page, width, density);
        for (Piece &piece : blocks.take())
            pieces.push_back(std::move(piece));
        if (heightOf(pieces) <= height)
            return pieces;
    }
    while (!pieces.empty() && heightOf(pieces) > height)
        pieces.pop_back();
    return pieces;
}

} // namespace straw
