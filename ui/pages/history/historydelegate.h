#pragma once

#include <QStyledItemDelegate>

namespace straw {

/// Draws the history table: the mark of the timeline beside the side, remarks behind the title.
class HistoryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

} // namespace straw
