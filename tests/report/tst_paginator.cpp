#include "core/report/render/paginator.h"

#include <QTest>

using namespace straw;

namespace {

Piece piece(qreal height, bool keep = false)
{
    Piece piece;
    piece.height = height;
    piece.keepWithNext = keep;
    return piece;
}

/// Pieces in stretches of a length, each made anew when it is asked for.
class Pieces : public PieceSource
{
public:
    explicit Pieces(std::vector<Piece> pieces, size_t length = 1000)
        : m_pieces(std::move(pieces))
        , m_length(length)
    {
    }

    size_t count() const override { return (m_pieces.size() + m_length - 1) / m_length; }
    Stretch stretch(size_t number) override
    {
        const auto first = m_pieces.begin() + qsizetype(number * m_length);
        const auto end = m_pieces.begin() + qsizetype(std::min((number + 1) * m_length, m_pieces.size()));
        return std::make_shared<const std::vector<Piece>>(first, end);
    }

private:
    std::vector<Piece> m_pieces;
    size_t m_length;
};

std::vector<PaperPage> paginate(PieceSource &source, qreal height)
{
    std::vector<PaperPage> pages;
    PiecePlace place;
    for (PaperPage page = nextPage(source, place, height); !page.empty(); page = nextPage(source, place, height))
        pages.push_back(page);
    return pages;
}

std::vector<PaperPage> paginate(const std::vector<Piece> &pieces, qreal height)
{
    Pieces source(pieces);
    return paginate(source, height);
}

std::vector<int> piecesPerPage(const std::vector<Piece> &pieces, qreal height)
{
    std::vector<int> counts;
    for (const PaperPage &page : paginate(pieces, height))
        counts.push_back(int(page.size()));
    return counts;
}

} // namespace

class TestPaginator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsPages()
    {
        QCOMPARE(piecesPerPage(std::vector<Piece>(7, piece(10)), 30), (std::vector<int>{3, 3, 1}));
        QVERIFY(paginate({}, 30).empty());
    }

    void largerSpaceCountsAndNoneAtTheHeadOfAPage()
    {
        std::vector<Piece> pieces(3, piece(10));
        pieces[0].after = 4;
        pieces[1].before = 6;
        pieces[2].before = 100;
        const auto pages = paginate(pieces, 40);
        QCOMPARE(pages.size(), size_t(2));
        QCOMPARE(pages[0][1].y, 16.0);
        QCOMPARE(pages[1][0].y, 0.0);
        QCOMPARE(heightOf({pieces[0], pieces[1]}), 26.0);
    }

    void keepsPiecesTogether()
    {
        QCOMPARE(piecesPerPage({piece(10), piece(10), piece(5, true), piece(5, true), piece(10)}, 30),
                 (std::vector<int>{2, 3}));
    }

    void lessThanTheRoomWantedOpensAPage()
    {
        std::vector<Piece> pieces = {piece(10), piece(5)};
        pieces[1].room = 25;
        QCOMPARE(piecesPerPage(pieces, 30), (std::vector<int>{1, 1}));
    }

    void aChainTallerThanAPageIsBroken()
    {
        QCOMPARE(piecesPerPage(std::vector<Piece>(5, piece(10, true)), 30), (std::vector<int>{3, 2}));
    }

    void aPieceTallerThanAPageStandsAlone()
    {
        QCOMPARE(piecesPerPage({piece(10), piece(50), piece(10)}, 30), (std::vector<int>{1, 1, 1}));
    }

    void headIsRepeatedOnlyWhereAPageBegins()
    {
        const auto head = std::make_shared<const Piece>(piece(10));
        std::vector<Piece> pieces = {*head};
        pieces[0].keepWithNext = true;
        for (int i = 0; i < 4; ++i) {
            pieces.push_back(piece(10));
            pieces.back().head = head;
        }
        const auto pages = paginate(pieces, 30);
        QCOMPARE(pages.size(), size_t(2));
        QVERIFY(pages[0][0].piece != head);
        QCOMPARE(pages[1][0].piece, head);
        QCOMPARE(pages[1].size(), size_t(3));
        QCOMPARE(pages[1][1].y, 10.0);
        QVERIFY(pages[0][0].opens && !pages[0][1].opens);
        QVERIFY(!pages[1][0].opens && pages[1][1].opens && !pages[1][2].opens); // the head opens nothing
    }

    void stretchesAreNotSeen()
    {
        // Heights, chains and rooms without a pattern, but the same each time.
        std::vector<Piece> pieces;
        const auto head = std::make_shared<const Piece>(piece(3));
        for (unsigned i = 0, seed = 7; i < 500; ++i) {
            seed = seed * 1664525 + 1013904223;
            pieces.push_back(piece(1 + (seed >> 24) % 40, (seed >> 16) % 3 == 0));
            pieces.back().after = (seed >> 20) % 5;
            pieces.back().before = (seed >> 12) % 7;
            pieces.back().room = (seed >> 9) % 11 == 0 ? 25 : 0;
            if ((seed >> 5) % 4 == 0)
                pieces.back().head = head;
        }
        const auto shape = [&](size_t length) {
            Pieces source(pieces, length);
            std::vector<std::vector<double>> places;
            for (const PaperPage &page : paginate(source, 50)) {
                places.emplace_back();
                for (const PlacedPiece &placed : page)
                    places.back().push_back(placed.y);
            }
            return places;
        };
        const auto whole = shape(1000);
        QVERIFY(whole.size() > 50);
        for (const size_t length : {1, 2, 3, 7, 100})
            QCOMPARE(shape(length), whole);
    }
};

QTEST_GUILESS_MAIN(TestPaginator)
#include "tst_paginator.moc"
