#include "ui/pdfpages/pdfpages.h"

#include "ui/pages/review/madereport.h"

#include <QVBoxLayout>

#include <algorithm>

namespace straw {

PdfPages::PdfPages(const QString &name, QWidget *parent)
    : PagesView(parent)
{
    m_view.setDocument(&m_document);
    m_view.setPageMode(QPdfView::PageMode::MultiPage);
    m_view.setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_view.setFrameShape(QFrame::NoFrame);
    m_view.setAccessibleName(name);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(&m_view);
    setFocusProxy(&m_view);
    m_view.viewport()->installEventFilter(this);
    m_view.installEventFilter(this);
}

PdfPages::~PdfPages()
{
    m_view.setDocument(nullptr);
}

void PdfPages::showReport(const MadeReport &report)
{
    const int place = bar().value();
    m_document.close();
    m_bytes.close();
    m_bytes.setData(report.pdf);
    m_bytes.open(QIODevice::ReadOnly);
    m_document.load(&m_bytes);
    bar().setValue(place);
    tellZoom();
}

void PdfPages::setFit(Fit fit)
{
    const double seen = zoom();
    m_view.setZoomMode(fit == Fit::Width  ? QPdfView::ZoomMode::FitToWidth
                       : fit == Fit::Page ? QPdfView::ZoomMode::FitInView
                                          : QPdfView::ZoomMode::Custom);
    if (fit == Fit::None)
        m_view.setZoomFactor(seen);
    tellZoom();
}

PagesView::Fit PdfPages::fit() const
{
    switch (m_view.zoomMode()) {
    case QPdfView::ZoomMode::FitToWidth:
        return Fit::Width;
    case QPdfView::ZoomMode::FitInView:
        return Fit::Page;
    case QPdfView::ZoomMode::Custom:
        break;
    }
    return Fit::None;
}

void PdfPages::zoomBy(double factor)
{
    m_view.setZoomFactor(std::clamp(zoom() * factor, 0.1, 10.0));
    m_view.setZoomMode(QPdfView::ZoomMode::Custom);
    tellZoom();
}

/// A view that fits pages keeps its own figure to itself, so it is computed as it does.
double PdfPages::zoom() const
{
    if (m_view.zoomMode() == QPdfView::ZoomMode::Custom || m_document.pageCount() == 0)
        return m_view.zoomFactor();
    const QMargins margins = m_view.documentMargins();
    const QSizeF room = m_view.viewport()->size().shrunkBy({margins.left(), 0, margins.right(), m_view.pageSpacing()});
    const QSizeF page = m_document.pagePointSize(0) * m_view.logicalDpiX() / 72.0;
    const double wide = room.width() / page.width();
    return m_view.zoomMode() == QPdfView::ZoomMode::FitToWidth ? wide : std::min(wide, room.height() / page.height());
}

bool PdfPages::eventFilter(QObject *watched, QEvent *event)
{
    return handle(m_view, event) || PagesView::eventFilter(watched, event);
}

void PdfPages::resizeEvent(QResizeEvent *event)
{
    PagesView::resizeEvent(event);
    tellZoom();
}

} // namespace straw

extern "C" Q_DECL_EXPORT straw::PagesView *strawMakePages(const QString &name, QWidget *parent)
{
    return new straw::PdfPages(name, parent);
}
