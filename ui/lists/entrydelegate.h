#pragma once

#include "ui/lists/rowverb.h"
#include "ui/theme/theme.h"

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
    /// Without wrapping: rows have room for a detail below the title.
    void setTwoLines(bool twoLines) { m_twoLines = twoLines; }
    /// The width of the lead column; 0 for none.
    void setLeadWidth(int width) { m_leadWidth = width; }
    /// Keeps the place of an icon also in rows that have none, so that the titles stand in line.
    void setIcons(bool icons) { m_icons = icons; }
    void setWidth(int width) { m_width = width; }
    /// For a wall that is read from across the room.
    void setLarge() { m_body = TextStyle::Large, m_small = TextStyle::LargeSmall; }
    TextStyle leadStyle() const { return m_small; }
    /// Rows are set in by their level, and keep the place of what folds them.
    void setOutline(bool outline) { m_outline = outline; }
    /// Where that stands; empty on a row that does not fold.
    QRect foldRect(const QModelIndex &index, const QRect &row) const;
    /// What a row offers at the end of its second line, while it is pointed at or selected; marks stand
    /// at the end of the first line of every row.
    void setVerbs(std::function<std::vector<RowVerb>(const QModelIndex &)> verbs) { m_verbs = std::move(verbs); }
    std::vector<QRect> verbRects(const QModelIndex &index, const QRect &row) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// Says what a mark stands for.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
                   const QModelIndex &index) override;

private:
    Entry entryOf(const QModelIndex &index) const;
    int heightOfTitle(const QString &title, int width) const;
    int tagsWidth(const Entry &entry) const;
    int indent(const Entry &entry) const;
    int titleLeft(const Entry &entry) const;
    void paintFold(QPainter *painter, const QModelIndex &index, const Entry &entry, const QRect &row) const;
    int marksWidth(const std::vector<RowVerb> &verbs) const;
    void paintTags(QPainter *painter, const Entry &entry, const QRect &line, const QStyleOptionViewItem &option) const;
    std::vector<RowVerb> verbsOf(const QModelIndex &index) const
    {
        return m_verbs ? m_verbs(index) : std::vector<RowVerb>();
    }

    std::function<std::vector<RowVerb>(const QModelIndex &)> m_verbs;
    bool m_wrapping = true;
    bool m_twoLines = true;
    bool m_icons = false;
    bool m_outline = false;
    int m_leadWidth = 0;
    int m_width = 600;
    TextStyle m_body = TextStyle::Body, m_small = TextStyle::Small;
};

} // namespace straw
