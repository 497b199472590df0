#pragma once

#include <QWidget>

#include <functional>

namespace straw {

/// The pages of a PDF, one below the other.
///
/// They are drawn by a module that is loaded when a report is first shown: QtPdf brings a PDF engine
/// and a network library along, which would cost every start a few milliseconds and megabytes.
class PagesView : public QWidget
{
public:
    using QWidget::QWidget;
    /// Shows these bytes instead of the ones before, and tells how many pages they have.
    virtual int setPdf(const QByteArray &pdf) = 0;

    enum class Fit {
        Width, // a page is as wide as the view
        Page,  // a page is seen whole
        None,  // as large as zoomBy() made it
    };
    virtual void setFit(Fit fit) = 0;
    virtual Fit fit() const = 0;
    /// Larger or smaller than it is seen now, within a tenth and ten times its size on paper.
    virtual void zoomBy(double factor) = 0;
    /// How large it is seen; 1 is its size on paper.
    virtual double zoom() const = 0;

    /// With a name for screen readers. Null when the program was installed without the module.
    static PagesView *make(const QString &name, QWidget *parent);

    /// `follow` is called whenever the pages are seen larger or smaller than before. (No signal: what the
    /// module includes has nothing that lies in the program.)
    void setZoomed(std::function<void()> follow) { m_zoomed = std::move(follow); }

protected:
    void tellZoom() const
    {
        if (m_zoomed)
            m_zoomed();
    }

private:
    std::function<void()> m_zoomed;
};

} // namespace straw
