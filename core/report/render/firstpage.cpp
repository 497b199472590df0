#include "core/report/render/firstpage.h"

#include "core/report/render/blocklayout.h"
#include "core/report/render/look.h"
#include "core/report/render/paginator.h"

#include <QPainter>

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
    // A long name gets smaller letters rather than a third line.
    const TypeStyle large{26, QFont::DemiBold, look::ink};
    const bool fits = TextBlock(plainRuns(page.headline), large, width).lineCount() <= 2;
    add(page.headline, {fits ? 26.0 : 16.0, QFont::DemiBold, look::ink}, fits ? 31 : 20, 4, 3);
    add(page.subtitle, {look::bodySize, QFont::Normal, look::muted}, look::bodyLeading, 12,
        density.maxLines > 0 ? density.maxLines : 3);
    return pieces;
}

} // namespace

std::vector<Piece> layoutFirstPage(const ReportModel::FirstPage &page, qreal width, qreal height)
{
    std::vector<Piece> pieces;
    for (Density density : steps) {
        density.enough = height;
        BlockLayout blocks(width, height, density);
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
