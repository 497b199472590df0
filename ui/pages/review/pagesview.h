#pragma once

#include <QAbstractScrollArea>
#include <QKeyEvent>
#include <QScrollBar>
#include <QWheelEvent>
#include <QWidget>

#include <cmath>
#include <functional>

namespace straw {

struct MadeReport;

/// The pages of a report, one below the other.
///
/// They are drawn by a module that is loaded when a report is first shown: QtPdf brings a PDF engine
/// and a network library along, which would cost every start a few milliseconds and megabytes. Where the
/// program was built or installed without it, they are painted once more as they were for the file.
class PagesView : public QWidget
{
public:
    using QWidget::QWidget;
    /// Shows this one instead of the one before, at the place that was looked at.
    virtual void showReport(const MadeReport &report) = 0;
    /// Whether what is seen is the file itself, and not its pages painted once more.
    virtual bool showsFile() const = 0;

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
    /// Scrolls to the beginning.
    void showTop() { bar().setValue(bar().minimum()); }

    /// Where the program has its module.
    static QString installedModule();
    /// With a name for screen readers.
    static PagesView *make(const QString &name, QWidget *parent, const QString &module = installedModule());

    /// `follow` is called whenever the pages are seen larger or smaller than before. (No signal: what the
    /// module includes has nothing that lies in the program.)
    void setZoomed(std::function<void()> follow) { m_zoomed = std::move(follow); }

protected:
    /// What scrolls the pages.
    virtual QScrollBar &bar() const = 0;

    void tellZoom() const
    {
        if (m_zoomed)
            m_zoomed();
    }

    /// Ctrl and the wheel size the pages, as everywhere; the area would scroll. Home and End it leaves out. True
    /// when that was it.
    bool handle(QAbstractScrollArea &area, QEvent *event)
    {
        constexpr double zoomOfANotch = 1.1;
        if (event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            if (key != Qt::Key_Home && key != Qt::Key_End)
                return false;
            area.verticalScrollBar()->triggerAction(key == Qt::Key_Home ? QScrollBar::SliderToMinimum
                                                                        : QScrollBar::SliderToMaximum);
            return true;
        }
        if (event->type() != QEvent::Wheel || !(static_cast<QWheelEvent *>(event)->modifiers() & Qt::ControlModifier))
            return false;
        const double notches =
            static_cast<QWheelEvent *>(event)->angleDelta().y() / double(QWheelEvent::DefaultDeltasPerStep);
        zoomBy(std::pow(zoomOfANotch, notches));
        return true;
    }

private:
    std::function<void()> m_zoomed;
};

} // namespace straw
