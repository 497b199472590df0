#pragma once

#include <QStyledItemDelegate>

namespace straw {

struct Entry;

/// Draws an Entry: icon, lead, title and tags on the first line, the detail below.
class EntryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    /// Long titles go on over several lines; else they are cut with an ellipsis, and all rows are
    /// equally high, which long lists need.
    void setWrapping(bool wrapping) { m_wrapping = wrapping; }
    /// The width of the lead column; 0 for none.
    void setLeadWidth(int width) { m_leadWidth = width; }
    void setWidth(int width) { m_width = width; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int tagsWidth(const Entry &entry) const;
    int titleLeft(const Entry &entry) const;
    void paintTags(QPainter *painter, const Entry &entry, const QRect &line) const;

    bool m_wrapping = true;
    int m_leadWidth = 0;
    int m_width = 600;
};

} // namespace straw
