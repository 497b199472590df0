#include "core/report/render/paginator.h"

#include <algorithm>

namespace straw {

namespace {

class Paginator
{
public:
    explicit Paginator(qreal pageHeight)
        : m_pageHeight(pageHeight)
    {
    }

    std::vector<PaperPage> run(const std::vector<Piece> &pieces)
    {
        for (size_t first = 0; first < pieces.size();) {
            size_t end = first + 1;
            while (end < pieces.size() && pieces[end - 1].keepWithNext)
                ++end;
            const bool freshPageHelps = heightOfChunk(pieces, first, end, true) <= m_pageHeight;
            const bool fits = m_y + heightOfChunk(pieces, first, end, m_page.empty()) <= m_pageHeight
                              && m_y + pieces[first].room <= m_pageHeight;
            if (!fits && freshPageHelps)
                breakPage();
            for (; first < end; ++first)
                place(pieces[first]);
        }
        if (!m_page.empty())
            breakPage();
        return std::move(m_pages);
    }

private:
    qreal gapBefore(const Piece &piece) const { return m_page.empty() ? 0 : std::max(m_after, piece.before); }

    qreal heightOfChunk(const std::vector<Piece> &pieces, size_t first, size_t end, bool onFreshPage) const
    {
        qreal height = onFreshPage ? (pieces[first].head ? pieces[first].head->height : 0) : gapBefore(pieces[first]);
        for (size_t i = first; i < end; ++i) {
            if (i > first)
                height += std::max(pieces[i - 1].after, pieces[i].before);
            height += pieces[i].height;
        }
        return height;
    }

    void place(const Piece &piece)
    {
        if (!m_page.empty() && m_y + gapBefore(piece) + piece.height > m_pageHeight)
            breakPage();
        if (m_page.empty() && piece.head) {
            m_page.push_back({piece.head.get(), 0});
            m_y = piece.head->height;
            m_after = piece.head->after;
        }
        m_y += gapBefore(piece);
        m_page.push_back({&piece, m_y});
        m_y += piece.height;
        m_after = piece.after;
    }

    void breakPage()
    {
        if (!m_page.empty())
            m_pages.push_back(std::move(m_page));
        m_page.clear();
        m_y = 0;
        m_after = 0;
    }

    qreal m_pageHeight;
    std::vector<PaperPage> m_pages;
    PaperPage m_page;
    qreal m_y = 0;
    qreal m_after = 0;
};

} // namespace

std::vector<PaperPage> paginate(const std::vector<Piece> &pieces, qreal pageHeight)
{
    return Paginator(pageHeight).run(pieces);
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
