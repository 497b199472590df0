#pragma once

#include "core/report/model/model.h"
#include "core/report/render/paginator.h"

#include <QSizeF>

class QPainter;

namespace straw {

enum class Paper { A4, Letter };

/// The pages of a report as they are printed, laid out once and painted on whatever is wanted: into a PDF, or on
/// the screen where nothing else can show one. Lengths are in units of look::resolution.
///
/// Needs a QGuiApplication for the fonts. To be painted and destroyed on the thread that made it, whose fonts it
/// holds.
class PrintedPages
{
public:
    PrintedPages(const ReportModel &model, Paper paper);

    /// Of a page.
    static QSizeF sizeOf(Paper paper);
    const ReportModel &model() const { return m_model; }
    Paper paper() const { return m_kind; }
    size_t count() const { return m_pages.size() + 1; }
    void paint(QPainter &painter, size_t number) const;

private:
    void layFirstPage();
    void paintFoot(QPainter &painter) const;
    void paintHeader(QPainter &painter) const;
    void paintFooter(QPainter &painter, size_t number) const;
    void paintMargin(QPainter &painter, const QString &text, qreal y, Qt::Alignment alignment) const;

    const ReportModel m_model;
    const Paper m_kind;
    QSizeF m_paper;
    qreal m_width;
    qreal m_height;
    std::vector<Piece> m_firstPage;
    Piece m_foot;
    std::vector<Piece> m_pieces;
    std::vector<PaperPage> m_pages; // they point into m_pieces

    Q_DISABLE_COPY_MOVE(PrintedPages)
};

} // namespace straw
