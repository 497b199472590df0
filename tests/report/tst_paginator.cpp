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
        QCOMPARE(pages[0][0].piece, &pieces[0]);
        QCOMPARE(pages[1][0].piece, head.get());
        QCOMPARE(pages[1].size(), size_t(3));
        QCOMPARE(pages[1][1].y, 10.0);
    }
};

QTEST_GUILESS_MAIN(TestPaginator)
#include "tst_paginator.moc"
