#include "ui/pages/causes/causedrag.h"

#include "ui/lists/entrylist.h"
#include "ui/pages/causes/causeoutlinemodel.h"
#include "ui/theme/strokes.h"
#include "ui/theme/theme.h"
#include "ui/widgets/pagearea.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace straw {

/// A line between two rows, or a ring around one.
class DropMark final : public QWidget
{
public:
    explicit DropMark(QWidget *parent)
        : QWidget(parent)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

    void showAt(const QRect &place, bool isRing)
    {
        m_isRing = isRing;
        setGeometry(place);
        show();
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        if (m_isRing)
            strokes::ring(&painter, QRectF(rect()).adjusted(1, 1, -1, -1));
        else
            strokes::fillRound(&painter, rect(), Role::Accent, 1);
    }

private:
    bool m_isRing = false;
};

namespace {

constexpr int LineHeight = 3;

} // namespace

CauseDrag::CauseDrag(EntryList *list, const CauseOutlineModel *model)
    : QObject(list)
    , m_list(list)
    , m_model(model)
    , m_mark(new DropMark(list->viewport()))
{
    list->viewport()->installEventFilter(this);
    list->installEventFilter(this);
}

bool CauseDrag::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list) {
        const bool gaveUp =
            event->type() == QEvent::FocusOut
            || (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape);
        const bool wasDragging = m_drags;
        if (gaveUp)
            stop();
        return gaveUp && wasDragging && event->type() == QEvent::KeyPress;
    }
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        press(*static_cast<QMouseEvent *>(event));
        return false;
    case QEvent::MouseMove:
        return move(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return release();
    default:
        return false;
    }
}

/// With Shift and Ctrl rows are selected.
void CauseDrag::press(const QMouseEvent &press)
{
    stop();
    const QModelIndex row = m_list->indexAt(press.pos());
    if (press.button() != Qt::LeftButton || press.modifiers() != Qt::NoModifier
        || m_list->foldRect(row).contains(press.pos()))
        return;
    m_pressed = row.data(EntryModel::IdRole).toString();
    m_pressedAt = press.pos();
}

/// True as long as a row is held: the list would select those that are passed.
bool CauseDrag::move(const QMouseEvent &move)
{
    if (m_pressed.isEmpty() || !(move.buttons() & Qt::LeftButton))
        return false;
    m_drags = m_drags || (move.pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance();
    if (!m_drags)
        return true;
    m_list->viewport()->setCursor(Qt::ClosedHandCursor);
    m_target = targetAt(move.pos());
    if (!m_target) {
        m_mark->hide();
        return true;
    }
    m_mark->showAt(m_target->mark, m_target->isOnto);
    PageArea::bringIntoView(m_list->viewport(), m_target->mark.adjusted(0, -4 * Step, 0, 4 * Step));
    return true;
}

bool CauseDrag::release()
{
    const bool wasDragging = m_drags;
    const std::optional<Target> target = m_target;
    const QStringList moved = wasDragging ? branches() : QStringList();
    stop();
    if (target && !moved.isEmpty())
        Q_EMIT dropped(moved, target->spot);
    return wasDragging;
}

void CauseDrag::stop()
{
    if (m_drags)
        m_list->viewport()->unsetCursor();
    m_pressed.clear();
    m_drags = false;
    m_target.reset();
    m_mark->hide();
}

/// All that is selected, if what is held is a part of it.
QStringList CauseDrag::branches() const
{
    QStringList ids;
    for (const QModelIndex &row : m_list->selectionModel()->selectedRows())
        ids += row.data(EntryModel::IdRole).toString();
    return branchesOf(m_model->tree(), ids.contains(m_pressed) ? ids : QStringList{m_pressed});
}

std::optional<CauseDrag::Target> CauseDrag::targetAt(const QPoint &position) const
{
    const QModelIndex row = m_list->indexAt(position);
    const QString id = row.data(EntryModel::IdRole).toString();
    if (id.isEmpty())
        return {};
    const CauseTree &tree = m_model->tree();
    const QRect place = m_list->visualRect(row);
    const auto lineAt = [&place](int y) { return QRect(place.left(), y - LineHeight / 2, place.width(), LineHeight); };
    if (position.y() < place.top() + place.height() / 4) {
        const QStringList &siblings = tree.below(tree.above(id));
        const qsizetype at = siblings.indexOf(id);
        return Target{{tree.above(id), at > 0 ? siblings[at - 1] : QString()}, lineAt(place.top() + 1)};
    }
    if (position.y() > place.bottom() - place.height() / 4) {
        const bool isOpen = m_model->mayFold(id) && !m_model->isFolded(id);
        return Target{isOpen ? CauseSpot{id, {}} : rightBehind(tree, id), lineAt(place.bottom())};
    }
    return Target{lastBelow(tree, id), place, true};
}

} // namespace straw
