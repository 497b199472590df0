#pragma once

#include <QLayout>

#include <vector>

namespace straw {

/// Lays items out beside each other as words in a line: what has no room goes to the next one.
class FlowRow final : public QLayout
{
public:
    FlowRow(QWidget *parent, int columnGap, int rowGap);
    ~FlowRow() override;

    void addItem(QLayoutItem *item) override { m_items.push_back(item); }
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    void setGeometry(const QRect &rect) override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }

private:
    /// The height used; moves the items only when `place` is set.
    int arrange(const QRect &rect, bool place) const;

    std::vector<QLayoutItem *> m_items;
    const int m_columnGap, m_rowGap;
};

} // namespace straw
