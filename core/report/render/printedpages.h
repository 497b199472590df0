#pragma once

#include "core/report/model/model.h"
#include "core/report/render/modelpieces.h"

#include <QSizeF>

class QPainter;

namespace straw {

enum class Paper { A4, Letter };

/// Hears how far the work on the pages of a report is: the page, from 1, and how many there are, or 0 while they are
/// still counted. The work ends when it returns false.
using PageProgress = std::function<bool(size_t page, size_t pages)>;

/// The pages of a report as they are printed, painted on whatever is wanted: into a PDF, or on the screen where
/// nothing else can show one. Lengths are in units of look::resolution.
///
/// What a page begins with is known of all, but of a long report only some pages are laid out at a time; painting them
/// in their order is quickest.
///
/// Needs a QGuiApplication for the fonts. To be painted and destroyed on the thread that made it, whose fonts it
/// holds.
class PrintedPages
{
public:
    PrintedPages(std::shared_ptr<const ReportModel> model, Paper paper, const PageProgress &progress = {});
    /// The same with a copy of the model.
    PrintedPages(const ReportModel &model, Paper paper, const PageProgress &progress = {});

    /// Of a page.
    static QSizeF sizeOf(Paper paper);
    const ReportModel &model() const { return *m_model; }
    Paper paper() const { return m_kind; }
    /// False when counting the pages was ended before the last one.
    bool isWhole() const { return m_isWhole; }
    size_t count() const { return m_starts.size() + 1; }
    void paint(QPainter &painter, size_t number) const;
    /// Frees what is laid out; it is laid out again when it is wanted.
    void letGo() const { m_pieces.letGo(); }

private:
    void layFirstPage();
    void layHeader();
    void paintFoot(QPainter &painter) const;
    qreal footHeight() const;
    void paintFooter(QPainter &painter, size_t number) const;

    const std::shared_ptr<const ReportModel> m_model;
    const Paper m_kind;
    QSizeF m_paper;
    qreal m_width;
    qreal m_height;
    std::vector<Piece> m_firstPage;
    Piece m_foot;
    Piece m_toWrite; // above it
    std::unique_ptr<const TextBlock> m_header;
    mutable ModelPieces m_pieces;
    std::vector<PiecePlace> m_starts; // of the pages after the first
    bool m_isWhole = false;

    Q_DISABLE_COPY_MOVE(PrintedPages)
};

} // namespace straw
