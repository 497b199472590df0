#include "core/report/render/sheetlayout.h"

#include "core/base/words.h"
#include "core/report/render/look.h"
#include "core/report/render/paginator.h"
#include "core/report/render/textrow.h"

#include <limits>

namespace straw {

using look::pt;

namespace {

constexpr qreal stepDown = 2;     // points
constexpr qreal ofTheSize = 1.45; // the leading

/// More than this finds room on no page.
constexpr qsizetype mostLetters = 12'000;

std::vector<Piece> set(const QString &text, const TypeStyle &style, qreal leading, qreal before, qreal width)
{
    TextRow row;
    row.leading = leading;
    row.before = before;
    row.columns = {{0, {std::make_shared<const TextBlock>(plainRuns(text), style, width)}}};
    return piecesOf(std::move(row), std::numeric_limits<qreal>::max());
}

std::vector<Piece> inLetters(const QString &text, qreal size, qreal width)
{
    return set(text, {size, QFont::Normal, look::ink}, pt(size * ofTheSize), pt(size), width);
}

/// The longest beginning, by whole words, that is no higher than that.
QString thatFits(const QString &text, qreal size, qreal width, qreal height)
{
    std::vector<qsizetype> ends{0};
    for (qsizetype at = 1; at <= text.size(); ++at) {
        const bool isEnd = at == text.size() || text[at].isSpace();
        if (isEnd && !text[at - 1].isSpace())
            ends.push_back(at);
    }
    size_t least = 0, most = ends.size() - 1;
    while (least < most) {
        const size_t middle = (least + most + 1) / 2;
        if (heightOf(inLetters(text.left(ends[middle]), size, width)) <= height)
            least = middle;
        else
            most = middle - 1;
    }
    return text.left(ends[least]);
}

} // namespace

std::vector<Piece> layoutSheet(const ReportModel::FirstPage::Sheet &sheet, qreal width, qreal height)
{
    const QString text = sheet.text.left(mostLetters);
    const bool isWhole = text.size() == sheet.text.size();
    for (qreal size = sheet.most; isWhole && size >= sheet.least; size -= stepDown) {
        std::vector<Piece> pieces = inLetters(text, size, width);
        if (heightOf(pieces) <= height)
            return pieces;
    }
    const auto remark = [&](int words) {
        return set(sheet.leftOut ? sheet.leftOut(words) : QString(), {look::smallSize, QFont::Normal, look::muted},
                   pt(look::smallLeading), pt(look::smallLeading), width);
    };
    const qreal room = height - 2 * pt(sheet.least) - heightOf(remark(std::numeric_limits<int>::max()));
    const QString kept = thatFits(text, sheet.least, width, room);
    std::vector<Piece> pieces = inLetters(kept, sheet.least, width);
    for (Piece &piece : remark(wordsIn(sheet.text) - wordsIn(kept)))
        pieces.push_back(std::move(piece));
    return pieces;
}

} // namespace straw
