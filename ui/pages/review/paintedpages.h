#pragma once

#include "core/base/sharethread.h"
#include "ui/pages/review/madereport.h"
#include "ui/pages/review/pagesview.h"

#include <QScrollArea>

#include <atomic>

class QVBoxLayout;

namespace straw {

/// PagesView without a PDF engine: the pages are laid out once more and painted by what painted them into the
/// file. That is done beside the window; a page that is not ready yet is seen as it was before, or empty.
class PaintedPages final : public PagesView
{
public:
    PaintedPages(const QString &name, QWidget *parent);
    ~PaintedPages() override;
    void showReport(const MadeReport &report) override;
    bool showsFile() const override { return false; }
    void setFit(Fit fit) override;
    Fit fit() const override { return m_fit; }
    void zoomBy(double factor) override;
    double zoom() const override { return m_zoom; }

protected:
    QScrollBar &bar() const override { return *m_area.verticalScrollBar(); }
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    class Leaf;
    /// What the pages are painted by; but for the atomic ones, it is touched on m_thread only.
    struct Easel
    {
        std::unique_ptr<PrintedPages> pages;
        std::atomic<const ReportModel *> wanted = nullptr; // laying out another one ends
        std::atomic<int> round = 0; // goes up when what was asked for before is not wanted any more
    };

    void fitPages();
    void resizeLeaves();
    void paint(size_t number);
    void letGoOfOthers(size_t number);

    QScrollArea m_area;
    QVBoxLayout *m_column;
    std::vector<Leaf *> m_leaves;
    QSizeF m_paper; // in points
    Fit m_fit = Fit::Width;
    double m_zoom = 1;
    std::shared_ptr<Easel> m_easel = std::make_shared<Easel>();
    ShareThread m_thread;
};

} // namespace straw
