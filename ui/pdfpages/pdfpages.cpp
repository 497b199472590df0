#include "ui/pdfpages/pdfpages.h"

#include <QVBoxLayout>

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
    return m_document.pageCount();
}

} // namespace straw

extern "C" Q_DECL_EXPORT straw::PagesView *strawMakePages(const QString &name, QWidget *parent)
{
    return new straw::PdfPages(name, parent);
}
