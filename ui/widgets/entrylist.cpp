#include "ui/widgets/entrylist.h"

#include "ui/models/entrymodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/entrydelegate.h"
#include "ui/widgets/tablecopy.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>

namespace straw {

namespace {

constexpr int LongList = 200;

} // namespace

EntryList::EntryList(EntryModel *model, const QString &name, QWidget *parent)
    : QListView(parent)
    , m_entries(model)
    , m_delegate(new EntryDelegate(this))
    , m_removable(!model->desk().document().isReadOnly())
{
    model->setParent(this);
    setModel(model);
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
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &EntryList::fit, Qt::QueuedConnection);
    connect(model, &QAbstractItemModel::dataChanged, this, &EntryList::fit, Qt::QueuedConnection);
    fit();
}

void EntryList::setLeastLead(const QString &text)
{
    m_leastLead = text;
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
    m_delegate->setVerbs([this](const QModelIndex &index) {
        QStringList texts;
        for (const RowVerb &verb : m_verbs(index.data(EntryModel::IdRole).toString()))
            texts += verb.text;
        return texts;
    });
    fit();
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
    setCurrentIndex(m_entries->index(row));
    bringIntoView(currentIndex());
    return true;
}

/// Leads share a column as wide as the widest of them; a long list has rows of one height.
void EntryList::fit()
{
    const int rows = m_entries->rowCount();
    const QFontMetrics metrics(textFont(TextStyle::Small));
    int lead = metrics.horizontalAdvance(m_leastLead);
    bool details = false;
    bool icons = m_keepsIcons;
    for (int row = 0; row < std::min(rows, LongList); ++row) {
        const auto entry = m_entries->index(row).data(EntryModel::EntryRole).value<Entry>();
        lead = std::max(lead, metrics.horizontalAdvance(entry.lead));
        details = details || !entry.detail.isEmpty();
        icons = icons || !entry.icon.isEmpty();
    }
    m_delegate->setTwoLines(details);
    m_delegate->setIcons(icons);
    // Nothing to stop at: Tab passes by an empty list.
    setFocusPolicy(rows > 0 ? Qt::StrongFocus : Qt::NoFocus);
    // The advance is rounded; a widest lead must not be cut for a fraction of a pixel.
    m_delegate->setLeadWidth(lead > 0 ? std::min(lead + 2, 160) : 0);
    m_delegate->setWrapping(rows <= LongList);
    m_delegate->setWidth(viewport()->width());
    setUniformItemSizes(rows > LongList);
    doItemsLayout();
    const int height = sizeHint().height();
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}

QSize EntryList::sizeHint() const
{
    const int rows = m_entries->rowCount();
    if (rows == 0)
        return {200, 0};
    if (rows > LongList)
        return {200, rows * sizeHintForRow(0)};
    int height = 0;
    for (int row = 0; row < rows; ++row)
        height += sizeHintForRow(row);
    return {200, height};
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

void EntryList::focusInEvent(QFocusEvent *event)
{
    const QScopedValueRollback arriving(m_arriving, true);
    QListView::focusInEvent(event);
    if (event->reason() == Qt::MouseFocusReason)
        return; // the click says which row is meant
    if (!currentIndex().isValid() && m_entries->rowCount() > 0)
        setCurrentIndex(m_entries->index(0));
    // Qt makes the first row current without selecting it: the focus would not be seen.
    selectionModel()->select(currentIndex(), QItemSelectionModel::ClearAndSelect);
}

void EntryList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (hasFocus())
        bringIntoView(current);
}

/// The page scrolls, not the list.
void EntryList::bringIntoView(const QModelIndex &index)
{
    QWidget *ancestor = parentWidget();
    while (ancestor && !qobject_cast<QScrollArea *>(ancestor))
        ancestor = ancestor->parentWidget();
    auto *area = qobject_cast<QScrollArea *>(ancestor);
    if (!area || !area->widget() || !index.isValid())
        return;
    const QRect row = visualRect(index).translated(mapTo(area->widget(), QPoint()));
    area->ensureVisible(area->horizontalScrollBar()->value(), row.center().y(), 0, row.height());
}

void EntryList::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->key() == Qt::Key_Delete)
        removeCurrent();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        enterCurrent();
    else
        QListView::keyPressEvent(event);
}

void EntryList::enterCurrent()
{
    const QString id = currentId();
    Q_EMIT opened(id);
    Q_EMIT entered(id);
}

std::vector<QRect> EntryList::verbRects(const QModelIndex &index) const
{
    return index.isValid() ? m_delegate->verbRects(index, visualRect(index)) : std::vector<QRect>();
}

/// Which verb of the row under the pointer is meant; -1 for the row itself.
int EntryList::verbAt(const QPoint &position) const
{
    const std::vector<QRect> rects = verbRects(indexAt(position));
    const auto hit = std::find_if(rects.begin(), rects.end(), [&](const QRect &rect) { return rect.contains(position); });
    return hit == rects.end() ? -1 : int(hit - rects.begin());
}

void EntryList::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    viewport()->setCursor(verbAt(event->pos()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void EntryList::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || !indexAt(event->pos()).isValid())
        return;
    const int verb = verbAt(event->pos());
    if (verb >= 0)
        m_verbs(currentId())[size_t(verb)].run();
    else
        Q_EMIT opened(currentId());
}

void EntryList::contextMenuEvent(QContextMenuEvent *event)
{
    if (!currentIndex().isValid())
        return;
    QMenu menu(this);
    menu.addAction(tr("Open"), this, [this] { Q_EMIT opened(currentId()); });
    if (m_verbs) {
        for (const RowVerb &verb : m_verbs(currentId()))
            menu.addAction(verb.text, this, verb.run);
        menu.addSeparator();
    }
    menu.addAction(tr("Copy as a table"), this, &EntryList::copy);
    if (m_removable) {
        menu.addSeparator();
        menu.addAction(tr("Remove"), this, &EntryList::removeCurrent);
    }
    menu.exec(event->globalPos());
}

void EntryList::copy() const
{
    std::vector<QStringList> rows;
    for (int row = 0; row < m_entries->rowCount(); ++row) {
        const auto entry = m_entries->index(row).data(EntryModel::EntryRole).value<Entry>();
        QStringList tags;
        for (const Tag &tag : entry.tags)
            tags += tag.text;
        rows.push_back({entry.lead, entry.title, entry.detail, tags.join(QStringLiteral(", "))});
    }
    copyTable({}, rows);
}

void EntryList::removeCurrent()
{
    if (m_removable && currentIndex().isValid())
        m_entries->desk().remove(m_entries->table(), currentId());
}

} // namespace straw
