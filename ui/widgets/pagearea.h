#pragma once

#include <QScrollArea>

namespace straw {

/// Scrolls its content up and down, on the ground of whatever it stands on. What gets the focus by
/// key is brought into view.
class PageArea final : public QScrollArea
{
    Q_OBJECT
public:
    explicit PageArea(QWidget *parent = nullptr);

    void setWidget(QWidget *widget);
    /// Scrolls what a widget stands in until it is seen.
    static void bringIntoView(QWidget *widget);
};

} // namespace straw
