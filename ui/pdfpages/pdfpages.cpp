#include "ui/pdfpages/pdfpages.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace straw {

namespace {

constexpr double ZoomOfANotch = 1.1;

} // namespace

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

int PdfPages::setPdf(const QByteArray &pdf)
{
    m_document.close();
    m_bytes.close();
    m_bytes.setData(pdf);
    m_bytes.open(QIODevice::ReadOnly);
    m_document.load(&m_bytes);
    tellZoom();
    return m_document.pageCount();
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

/// Ctrl and the wheel size the pages, as everywhere; the view would scroll. Home and End it leaves out.
bool PdfPages::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &m_view && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key != Qt::Key_Home && key != Qt::Key_End)
            return false;
        m_view.verticalScrollBar()->triggerAction(key == Qt::Key_Home ? QScrollBar::SliderToMinimum : QScrollBar::SliderToMaximum);
        return true;
    }
    if (event->type() != QEvent::Wheel || !(static_cast<QWheelEvent *>(event)->modifiers() & Qt::ControlModifier))
        return PagesView::eventFilter(watched, event);
    const double notches = static_cast<QWheelEvent *>(event)->angleDelta().y() / double(QWheelEvent::DefaultDeltasPerStep);
    zoomBy(std::pow(ZoomOfANotch, notches));
    return true;
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
