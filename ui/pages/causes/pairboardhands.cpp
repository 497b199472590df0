#include "ui/lists/recordmenu.h"
#include "ui/pages/causes/pairboardpart.h"
#include "ui/pages/causes/paircard.h"
#include "ui/pages/causes/pairrow.h"
#include "ui/widgets/ancestor.h"
#include "ui/widgets/pagearea.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QScopedValueRollback>

// What is selected on the board, and what keys and the mouse do there.
namespace straw {

void PairBoard::showSelected()
{
    for (PairRow *row : std::as_const(m_rows)) {
        for (PairCard *card : row->findChildren<PairCard *>())
            card->setSelected(std::ranges::find(m_selected, card->record()) != m_selected.end());
    }
}

/// All of one side, in the order of reading.
std::vector<Place> PairBoard::records(TableKey table) const
{
    std::vector<Place> records;
    for (const Pair &pair : m_pairs) {
        if (table == causeTable && !pair.cause.isEmpty())
            records.push_back({causeTable, pair.cause, {}});
        for (const QString &reason : table == reasonTable ? pair.reasons : QStringList())
            records.push_back({reasonTable, reason, {}});
    }
    return records;
}

int PairBoard::rowOf(const Place &record) const
{
    const auto found = std::ranges::find_if(m_pairs, [&](const Pair &pair) {
        return record.table == causeTable ? pair.cause == record.id
                                          : record.table == reasonTable && pair.reasons.contains(record.id);
    });
    return found == m_pairs.end() || record.id.isEmpty() ? -1 : int(found - m_pairs.begin());
}

bool PairBoard::select(const Place &record)
{
    if (m_refreshing)
        refresh();
    const Place wanted{record.table, record.id, {}};
    if (rowOf(wanted) < 0)
        return false;
    m_selected = {wanted};
    m_current = m_anchor = wanted;
    showSelected();
    reach(wanted);
    Q_EMIT m_part->chosen(false);
    return true;
}

void PairBoard::press(const Place &record, Qt::KeyboardModifiers modifiers)
{
    const bool adds = modifiers & Qt::ControlModifier;
    if (modifiers & Qt::ShiftModifier && m_anchor.table == record.table) {
        const std::vector<Place> side = records(record.table);
        auto from = std::ranges::find(side, m_anchor), to = std::ranges::find(side, record);
        if (from > to)
            std::swap(from, to);
        m_selected.assign(from, to == side.end() ? to : to + 1);
    } else if (adds) {
        if (std::erase(m_selected, record) == 0)
            m_selected.push_back(record);
        m_anchor = record;
    } else {
        m_selected = {record};
        m_anchor = record;
    }
    m_current = record;
    showSelected();
    Q_EMIT m_part->chosen(adds);
    if (!(modifiers & (Qt::ShiftModifier | Qt::ControlModifier)))
        Q_EMIT opened(record);
}

PairCard *PairBoard::focusedCard() const
{
    auto *card = qobject_cast<PairCard *>(focusWidget());
    return card && card->hasFocus() && isAncestorOf(card) ? card : nullptr;
}

/// Its card, in sight.
PairCard *PairBoard::reach(const Place &record)
{
    const int row = rowOf(record);
    if (row < 0 || !isVisible())
        return nullptr;
    PageArea::bringIntoView(this, QRect(0, m_tops[size_t(row)], width(), heightOf(m_pairs[size_t(row)])));
    makeSeen();
    if (!m_rows.contains(row)) {
        makeRow(row);
        measure();
    }
    return card(record);
}

/// Up and down within a side, left and right between the two sides of a row, which begins at the right where one
/// reads from there.
void PairBoard::step(int key, Qt::KeyboardModifiers modifiers)
{
    const PairCard *from = focusedCard();
    if (!from)
        return;
    const Place here = from->record();
    const std::vector<Place> side = records(here.table);
    const auto at = std::ranges::find(side, here);
    const Pair &pair = m_pairs[size_t(std::max(0, rowOf(here)))];
    const int onwards = isRightToLeft() ? Qt::Key_Left : Qt::Key_Right;
    const int back = isRightToLeft() ? Qt::Key_Right : Qt::Key_Left;
    Place next;
    if (key == Qt::Key_Down && at != side.end() && at + 1 != side.end())
        next = *(at + 1);
    else if (key == Qt::Key_Up && at != side.end() && at != side.begin())
        next = *(at - 1);
    else if (key == onwards && here.table == reasonTable && !pair.cause.isEmpty())
        next = {causeTable, pair.cause, {}};
    else if (key == back && here.table == causeTable && !pair.reasons.isEmpty())
        next = {reasonTable, pair.reasons.back(), {}};
    PairCard *card = next == Place() ? nullptr : reach(next);
    if (!card)
        return;
    card->setFocus();
    if (modifiers & Qt::ControlModifier)
        return;
    if (!(modifiers & Qt::ShiftModifier) || m_anchor.table != next.table)
        m_anchor = next;
    m_current = next;
    const auto anchor = std::ranges::find(side, m_anchor), to = std::ranges::find(side, next);
    if (modifiers & Qt::ShiftModifier && anchor != side.end() && to != side.end())
        m_selected.assign(std::min(anchor, to), std::max(anchor, to) + 1);
    else
        m_selected = {next};
    showSelected();
    Q_EMIT m_part->chosen(false);
}

void PairBoard::keyPressEvent(QKeyEvent *event)
{
    const PairCard *card = focusedCard();
    if (event->key() >= Qt::Key_Left && event->key() <= Qt::Key_Down) {
        step(event->key(), event->modifiers());
    } else if (event->matches(QKeySequence::SelectAll) && card) {
        m_selected = records(card->record().table);
        m_current = card->record();
        showSelected();
        Q_EMIT m_part->chosen(false);
    } else if (event->matches(QKeySequence::Copy) && m_selection) {
        m_selection->copy(*m_part);
    } else if (event->key() == Qt::Key_Delete && card && m_selection) {
        if (card->isSelected())
            removeSelected(*m_part, *m_selection);
    } else {
        QWidget::keyPressEvent(event);
    }
}

/// Whoever leads to the board means the record that is selected on it.
void PairBoard::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (PairCard *card = reach(m_current))
        card->setFocus(event->reason());
}

/// As in a list: by Tab the cursor also selects, as long as nobody has chosen anything.
bool PairBoard::eventFilter(QObject *watched, QEvent *event)
{
    const auto *card = qobject_cast<PairCard *>(watched);
    if (card && event->type() == QEvent::FocusIn && m_selection) {
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        const bool byTab = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason;
        if (byTab && m_selection->records().empty()) {
            m_selected = {card->record()};
            m_current = m_anchor = card->record();
            showSelected();
            Q_EMIT m_part->arrived();
        }
    }
    return QWidget::eventFilter(watched, event);
}

void PairBoard::addCauseVerbs(QMenu &menu, const QString &causeId)
{
    if (m_desk.data().causes.size() > 1)
        menu.addAction(tr("Merge with another cause ..."), this, [this, causeId] { Q_EMIT mergeWanted(causeId); });
    menu.addAction(tr("Split into two causes ..."), this, [this, causeId] { Q_EMIT splitWanted(causeId); });
    menu.addSeparator();
}

void PairBoard::contextMenuEvent(QContextMenuEvent *event)
{
    auto *card =
        ancestorOf<PairCard>(event->reason() == QContextMenuEvent::Keyboard ? focusWidget() : childAt(event->pos()));
    if (!card || !m_selection)
        return;
    if (!card->isSelected())
        select(card->record());
    QMenu menu(this);
    const Place record = card->record();
    if (m_selection->records().size() == 1) {
        //: Menu: the chosen entry
        menu.addAction(tr("Open"), this, [this, record] { Q_EMIT opened(record); });
        if (record.table == causeTable && !m_desk.document().isReadOnly())
            addCauseVerbs(menu, record.id);
    }
    addRecordVerbs(menu, *m_part, *m_selection);
    menu.exec(event->globalPos());
}

} // namespace straw
