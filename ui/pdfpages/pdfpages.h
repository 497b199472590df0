#pragma once

#include "ui/pages/review/pagesview.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfView>

namespace straw {

/// PagesView by QtPdf; everything of the module finalstraw-pages.
class PdfPages final : public PagesView
{
public:
    PdfPages(const QString &name, QWidget *parent);
    ~PdfPages() override;
    void showReport(const MadeReport &report) override;
    bool showsFile() const override { return true; }
    void setFit(Fit fit) override;
    Fit fit() const override;
    void zoomBy(double factor) override;
    double zoom() const override;

protected:
    QScrollBar &bar() const override { return *m_view.verticalScrollBar(); }
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QBuffer m_bytes;
    QPdfDocument m_document;
    QPdfView m_view;
};

} // namespace straw
