#include "core/report/render/paginator.h"

#include <algorithm>

namespace straw {

namespace {

/// Goes over the pieces of a source.
class Cursor
{
public:
    Cursor(PieceSource &source, PiecePlace place)
        : m_source(source)
        , m_place(place)
    {
        settle();
    }

    bool isAtEnd() const { return !m_stretch; }
    PiecePlace place() const { return m_place; }
    std::shared_ptr<const Piece> piece() const { return {m_stretch, &(*m_stretch)[m_place.piece]}; }
    void advance()
    {
        if (++m_place.piece < m_stretch->size())
            return;
        m_stretch.reset();
        m_place = {m_place.stretch + 1, 0};
        settle();
    }

private:
    void settle()
    {
        for (; m_place.stretch < m_source.count(); m_place = {m_place.stretch + 1, 0}) {
            m_stretch = m_source.stretch(m_place.stretch);
            if (m_place.piece < m_stretch->size())
                return;
        }
        m_stretch.reset();
    }

    PieceSource &m_source;
    PiecePlace m_place;
    PieceSource::Stretch m_stretch;
};

/// Pieces that stay together.
struct Chunk
{
    std::vector<std::shared_ptr<const Piece>> pieces;
    qreal height = 0;
};

/// No more of it than is needed to see that it is taller than a page.
Chunk chunkAt(Cursor cursor, qreal pageHeight)
{
    Chunk chunk;
    do {
        auto piece = cursor.piece();
        if (!chunk.pieces.empty())
            chunk.height += std::max(chunk.pieces.back()->after, piece->before);
        chunk.height += piece->height;
        chunk.pieces.push_back(std::move(piece));
        cursor.advance();
    } while (chunk.pieces.back()->keepWithNext && !cursor.isAtEnd() && chunk.height <= pageHeight);
    return chunk;
}

class PageFiller
{
public:
    explicit PageFiller(qreal pageHeight)
        : m_height(pageHeight)
    {
    }

    bool isEmpty() const { return m_page.empty(); }
    PaperPage take() { return std::move(m_page); }

    bool fits(const Chunk &chunk) const
    {
        const Piece &first = *chunk.pieces.front();
        return m_y + gapBefore(first) + chunk.height <= m_height && m_y + first.room <= m_height;
    }
    bool fitsOnFreshPage(const Chunk &chunk) const
    {
        const Piece &first = *chunk.pieces.front();
        const qreal head = first.head ? first.head->height + std::max(first.head->after, first.before) : 0;
        return head + chunk.height <= m_height;
    }
    /// False when the page is full.
    bool place(std::shared_ptr<const Piece> piece)
    {
        const bool opens = m_page.empty();
        if (!opens && m_y + gapBefore(*piece) + piece->height > m_height)
            return false;
        if (opens && piece->head)
            put(piece->head, false);
        put(std::move(piece), opens);
        return true;
    }

private:
    qreal gapBefore(const Piece &piece) const { return m_page.empty() ? 0 : std::max(m_after, piece.before); }

    void put(std::shared_ptr<const Piece> piece, bool opens)
    {
        m_y += gapBefore(*piece);
        const qreal y = m_y;
        m_y += piece->height;
        m_after = piece->after;
        m_page.push_back({std::move(piece), y, opens});
    }

    qreal m_height;
    PaperPage m_page;
    qreal m_y = 0;
    qreal m_after = 0;
};

} // namespace

PaperPage nextPage(PieceSource &source, PiecePlace &place, qreal pageHeight)
{
    PageFiller page(pageHeight);
    Cursor cursor(source, place);
    const auto fill = [&] {
        while (!cursor.isAtEnd()) {
            const Chunk chunk = chunkAt(cursor, pageHeight);
            if (!page.isEmpty() && !page.fits(chunk) && page.fitsOnFreshPage(chunk))
                return;
            for (const auto &piece : chunk.pieces) {
                if (!page.place(piece))
                    return;
                cursor.advance();
            }
        }
    };
    fill();
    place = cursor.place();
    return page.take();
}

qreal heightOf(const std::vector<Piece> &pieces)
{
    qreal height = 0;
    for (size_t i = 0; i < pieces.size(); ++i) {
        if (i > 0)
            height += std::max(pieces[i - 1].after, pieces[i].before);
        height += pieces[i].height;
    }
    return height;
}

} // namespace straw
