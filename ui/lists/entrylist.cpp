#include "ui/lists/entrylist.h"

#include "core/base/clipped.h"
#include "ui/lists/entrydelegate.h"
#include "ui/lists/listmanners.h"
#include "ui/models/entrymodel.h"
#include "ui/theme/measured.h"
#include "ui/widgets/mnemonics.h"

#include <QMenu>
#include <QMouseEvent>

#include <algorithm>

namespace straw {

namespace {

constexpr int LongList = 200;

} // namespace

EntryList::EntryList(EntryModel *model, const QString &name, QWidget *parent)
    : EntryList(model, name, Records, parent)
{
}

EntryList::EntryList(EntryModel *model, const QString &name, Rows rows, QWidget *parent)
    : SeenView(parent)
    , m_entries(model)
    , m_rows(rows)
    , m_delegate(new EntryDelegate(this))
    , m_removable(!model->desk().document().isReadOnly())
{
    model->setParent(this);
    ListManners::Ways ways;
    ways.desk = &model->desk();
    if (rows == Records)
        ways.record = [model](const QModelIndex &row) { return model->recordAt(row.row()); };
    ways.mayRemove = [this, model](const QModelIndex &row) { return m_removable && model->mayRemove(row.row()); };
    ways.cells = [this](const QModelIndex &row) { return cells(row); };
    ways.addToMenu = [this](QMenu &menu, bool several) {
        if (!m_verbs)
            return;
        for (const RowVerb &verb : m_verbs(currentId())) {
            if (several && !verb.forAll)
                continue;
            QAction *action = menu.addAction(withoutKeys(verb.text), this, verb.run);
            action->setShortcut(verb.keys);
            action->setShortcutVisibleInContextMenu(true);
            action->setCheckable(!verb.mark.isEmpty());
            action->setChecked(verb.holds);
        }
    };
    ways.takesClick = [this](const QPoint &at) { return verbAt(at) >= 0 || isFoldAt(at); };
    m_manners = new ListManners(this, model, std::move(ways));
    setItemDelegate(m_delegate);
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_Hover);
    connect(model, &QAbstractItemModel::rowsInserted, this, [this, model](const QModelIndex &, int first, int last) {
        fitLater(first, model->rowCount() - (last - first + 1));
    });
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this, model](const QModelIndex &, int first, int last) {
        fitLater(first, model->rowCount() + (last - first + 1));
    });
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this, model](const QModelIndex &first) { fitLater(first.row(), model->rowCount()); });
    connect(m_manners, &ListManners::opened, this, [this] { Q_EMIT opened(currentId()); });
    connect(m_manners, &ListManners::entered, this, [this] { Q_EMIT entered(currentId()); });
    fit();
}

void EntryList::setLeastLead(const QString &text)
{
    m_leastLead = text;
    fit();
}

void EntryList::setLarge()
{
    m_delegate->setLarge();
    fit();
}

void EntryList::setKeepsIcons(bool keeps)
{
    m_keepsIcons = keeps;
    fit();
}

void EntryList::setVerbs(std::function<std::vector<RowVerb>(const QString &id)> verbs)
{
    if (m_entries->desk().document().isReadOnly())
        return;
    m_verbs = std::move(verbs);
    m_delegate->setVerbs(
        [this](const QModelIndex &index) { return rowVerbs(index.data(EntryModel::IdRole).toString()); });
    fit();
}

/// Those that stand on the row.
std::vector<RowVerb> EntryList::rowVerbs(const QString &id) const
{
    std::vector<RowVerb> verbs = m_verbs(id);
    std::erase_if(verbs, [](const RowVerb &verb) { return verb.where == RowVerb::InMenu; });
    return verbs;
}

void EntryList::setOutline(std::function<void(const QString &id)> turn)
{
    m_turn = std::move(turn);
    m_delegate->setOutline(true);
    fit();
}

QRect EntryList::foldRect(const QModelIndex &index) const
{
    return index.isValid() ? m_delegate->foldRect(index, visualRect(index)) : QRect();
}

bool EntryList::isFoldAt(const QPoint &position) const
{
    return m_turn && foldRect(indexAt(position)).contains(position);
}

void EntryList::bringIntoView() const
{
    m_manners->bringIntoView();
}

void EntryList::setRemovable(bool removable)
{
    m_removable = removable && !m_entries->desk().document().isReadOnly();
}

QString EntryList::currentId() const
{
    return currentIndex().data(EntryModel::IdRole).toString();
}

bool EntryList::select(const QString &id)
{
    const int row = m_entries->rowOf(id);
    if (row < 0)
        return false;
    m_manners->select(m_entries->index(row));
    return true;
}

/// Once for all that one act does. Of a long list only the first rows are measured, so that what happens below them
/// changes no more than its height.
void EntryList::fitLater(int firstRow, int rowsBefore)
{
    const bool isBelow = firstRow >= LongList && std::min(rowsBefore, m_entries->rowCount()) > LongList;
    m_toMeasure = m_toMeasure || !isBelow;
    if (std::exchange(m_toFit, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_toFit = false;
            std::exchange(m_toMeasure, false) ? fit() : fitHeight();
        },
        Qt::QueuedConnection);
}

/// Leads share a column as wide as the widest of them; a long list has rows of one height.
void EntryList::fit()
{
    const int rows = m_entries->rowCount();
    int lead = measured::width(m_delegate->leadStyle(), m_leastLead);
    bool details = false;
    bool icons = m_keepsIcons;
    for (int row = 0; row < std::min(rows, LongList); ++row) {
        const auto entry = m_entries->index(row).data(EntryModel::EntryRole).value<Entry>();
        lead = std::max(lead, measured::width(m_delegate->leadStyle(), oneLine(entry.lead)));
        details = details || !entry.detail.isEmpty();
        icons = icons || !entry.icon.isEmpty();
    }
    m_delegate->setTwoLines(details);
    m_delegate->setIcons(icons);
    // Nothing to stop at: Tab passes by an empty list.
    setFocusPolicy(rows > 0 ? Qt::StrongFocus : Qt::NoFocus);
    // The advance is rounded; a widest lead must not be cut for a fraction of a pixel.
    m_delegate->setLeadWidth(lead > 0 ? std::min(lead + 2, 200) : 0);
    m_delegate->setWrapping(rows <= LongList);
    m_delegate->setWidth(viewport()->width());
    setUniformItemSizes(rows > LongList);
    fitHeight();
}

void EntryList::fitHeight()
{
    doItemsLayout();
    const int rows = m_entries->rowCount();
    m_height = rows > LongList ? rows * sizeHintForRow(0) : 0;
    for (int row = 0; rows <= LongList && row < rows; ++row)
        m_height += sizeHintForRow(row);
    if (m_height != minimumHeight() || m_height != maximumHeight())
        setFixedHeight(m_height);
}

QSize EntryList::sizeHint() const
{
    return {200, m_height};
}

QSize EntryList::minimumSizeHint() const
{
    return {160, sizeHint().height()};
}

void EntryList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

std::vector<QRect> EntryList::verbRects(const QModelIndex &index) const
{
    return index.isValid() ? m_delegate->verbRects(index, visualRect(index)) : std::vector<QRect>();
}

/// Which verb of the row under the pointer is meant; -1 for the row itself.
int EntryList::verbAt(const QPoint &position) const
{
    const std::vector<QRect> rects = verbRects(indexAt(position));
    const auto hit =
        std::find_if(rects.begin(), rects.end(), [&](const QRect &rect) { return rect.contains(position); });
    return hit == rects.end() ? -1 : int(hit - rects.begin());
}

/// What a selected row offers may be meant for all that are selected: the others stay so.
void EntryList::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex pressed = indexAt(event->pos());
    m_pressed = {pressed.data(EntryModel::IdRole).toString(), verbAt(event->pos())};
    m_keepsSelection =
        event->button() == Qt::LeftButton
        && ((verbAt(event->pos()) >= 0 && selectionModel()->isSelected(pressed)) || isFoldAt(event->pos()));
    if (!m_keepsSelection)
        QListView::mousePressEvent(event);
}

/// What the first click did may have brought another row here.
void EntryList::mouseDoubleClickEvent(QMouseEvent *event)
{
    QListView::mouseDoubleClickEvent(event);
    m_pressed = {};
}

void EntryList::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    const bool acts = verbAt(event->pos()) >= 0 || isFoldAt(event->pos());
    viewport()->setCursor(acts ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void EntryList::mouseReleaseEvent(QMouseEvent *event)
{
    if (!std::exchange(m_keepsSelection, false))
        QListView::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton)
        return;
    const QString id = indexAt(event->pos()).data(EntryModel::IdRole).toString();
    const int verb = verbAt(event->pos());
    const bool isPressed = std::exchange(m_pressed, {}) == std::pair(id, verb);
    if (verb >= 0 && isPressed)
        rowVerbs(id)[size_t(verb)].run();
    else if (verb < 0 && isFoldAt(event->pos()))
        m_turn(id);
}

QStringList EntryList::cells(const QModelIndex &row) const
{
    const auto entry = row.data(EntryModel::EntryRole).value<Entry>();
    QStringList tags;
    for (const Tag &tag : entry.tags)
        tags += tag.text;
    return {entry.lead, entry.title, entry.detail, tags.join(QStringLiteral(", "))};
}

} // namespace straw
