#pragma once

#include "core/guide/causemoves.h"

#include <QModelIndex>
#include <QObject>

class QMouseEvent;

namespace straw {

class CauseOutlineModel;
class DropMark;
class EntryList;

/// Drags branches of the outline of causes by the mouse: between two rows, or onto one to stand below it. Escape, or
/// letting go beside the rows, leaves all where it was.
class CauseDrag final : public QObject
{
    Q_OBJECT
public:
    CauseDrag(EntryList *list, const CauseOutlineModel *model);

Q_SIGNALS:
    void dropped(const QStringList &branches, const straw::CauseSpot &spot);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// Where something would fall, and how that is shown in the viewport.
    struct Target
    {
        CauseSpot spot;
        QRect mark;
        bool isOnto = false;
    };

    void press(const QMouseEvent &press);
    bool move(const QMouseEvent &move);
    bool release();
    void stop();
    std::optional<Target> targetAt(const QPoint &position) const;
    QStringList branches() const;

    EntryList *m_list;
    const CauseOutlineModel *m_model;
    DropMark *m_mark;
    QString m_pressed;
    QPoint m_pressedAt;
    bool m_drags = false;
    std::optional<Target> m_target;
};

} // namespace straw
