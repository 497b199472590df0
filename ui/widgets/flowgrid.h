#pragma once

#include <QLayout>

#include <vector>

namespace straw {

/// Lays fields out in two columns (or as many as are wanted) where there is room, and in fewer where there is not. A
/// wide item takes a row of its own. Items keep their order, so the tab order stays the reading order.
class FlowGrid final : public QLayout
{
public:
    explicit FlowGrid(QWidget *parent, int mostColumns = 2);
    ~FlowGrid() override;

    void addItem(QLayoutItem *item) override;
    /// The widget becomes the item at that place; one that is already there moves.
    void insertWidget(int index, QWidget *widget);
    /// Makes the widget's item wide.
    void setWide(const QWidget *widget);

    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    QSize sizeHint() const override { return minimumSize(); }
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }

private:
    struct Item
    {
        QLayoutItem *item;
        bool wide;
    };
    /// The height used; moves the items only when `place` is set.
    int arrange(const QRect &rect, bool place) const;

    const int m_mostColumns;
    std::vector<Item> m_items;
};

} // namespace straw
