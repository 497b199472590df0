#pragma once

#include "ui/pages/review/pagesview.h"

class QPushButton;

namespace straw {

class Segments;
class TextLabel;

/// How large the pages of a report are seen, and the ways to change that.
class PagesZoom final : public QWidget
{
    Q_OBJECT
public:
    PagesZoom(PagesView &view, QWidget *parent);

private:
    QPushButton *addStep(const QString &text, const QString &name, const QKeySequence &keys, double factor);
    void follow();

    PagesView &m_view;
    TextLabel *m_zoom;
    Segments *m_fit;
};

} // namespace straw
