#pragma once

#include <QWidget>

namespace straw {

/// The pages of a PDF, one below the other, as wide as the view.
///
/// They are drawn by a module that is loaded when a report is first shown: QtPdf brings a PDF engine
/// and a network library along, which would cost every start a few milliseconds and megabytes.
class PagesView : public QWidget
{
public:
    using QWidget::QWidget;
    /// Shows these bytes instead of the ones before, and tells how many pages they have.
    virtual int setPdf(const QByteArray &pdf) = 0;

    /// With a name for screen readers. Null when the program was installed without the module.
    static PagesView *make(const QString &name, QWidget *parent);
};

} // namespace straw
