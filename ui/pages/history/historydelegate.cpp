#include "ui/pages/history/historydelegate.h"

#include "core/base/clipped.h"
#include "ui/pages/history/historymodel.h"
#include "ui/pages/history/historytable.h"
#include "ui/theme/strokes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"

#include <QPainter>
#include <QStyle>

#include <ranges>

namespace straw {

namespace {

constexpr qreal MarkSize = 11;

/// The ground of a whole row, drawn with each of its cells: rounded at its ends only.
void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *view = qobject_cast<const HistoryTable *>(option.widget);
    if (!view)
        return;
    const QRectF row(0, option.rect.top() + 1, view->viewport()->width(), option.rect.height() - 2);
    painter->save();
    painter->setClipRect(option.rect);
    if (option.state & QStyle::State_Selected)
        strokes::fillRound(painter, row, Role::AccentSoft);
    else if (view->pointedRow() == index.row())
        strokes::fillRound(painter, row, Role::Fill);
    else if (index.row() > 0)
        strokes::hairline(painter, option.rect.topLeft(), option.rect.topRight() + QPoint(1, 0));
    if (view->hasFocus() && view->currentIndex().row() == index.row())
        strokes::ring(painter, row);
    painter->restore();
}

} // namespace

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    paintGround(painter, option, index);
    const bool main = index.column() == HistoryModel::What;
    const QFont font = textFont(main ? TextStyle::Body : TextStyle::Small);
    QRect box = option.rect.adjusted(Hang, 0, -Hang, 0);
    const auto place = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const auto look = index.data(HistoryModel::LookRole).value<EventLook>();
    if (index.column() == HistoryModel::Side) {
        QRectF mark(box.left() + 1, box.center().y() - MarkSize / 2, MarkSize, MarkSize);
        if (option.direction == Qt::RightToLeft)
            mark.moveRight(box.right() - 1);
        paintMark(*painter, mark, look);
        box.adjust(int(MarkSize) + Step, 0, Hang, 0);
    } else if (main) {
        // Remarks give way before the title does.
        int right = box.right();
        const int least = box.left() + box.width() / 2;
        for (const auto &tag : std::views::reverse(look.tags)) {
            const QSize size = Chip::sizeFor(tag.text);
            if (right - size.width() < least)
                break;
            const QRect at(right - size.width(), box.center().y() - size.height() / 2, size.width(), size.height());
            Chip::paint(painter, place(at), tag.text, tag.role);
            right = at.left() - 6;
        }
        box.setRight(right - 4);
    }
    painter->setFont(font);
    painter->setPen(colour(main ? Role::Text : Role::Muted));
    const QString text = QFontMetrics(font).elidedText(oneLine(index.data().toString()), Qt::ElideRight, box.width());
    painter->drawText(place(box), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
}

} // namespace straw
