#include "ui/lists/digitkeys.h"

#include "ui/lists/entrylist.h"
#include "ui/models/entrymodel.h"

#include <QKeyEvent>

namespace straw {

DigitKeys::DigitKeys(EntryList *list, Answers answer)
    : QObject(list)
    , m_list(list)
    , m_answer(std::move(answer))
{
    list->installEventFilter(this);
}

QStringList DigitKeys::meant(const EntryList &list, const QString &id)
{
    QStringList ids;
    for (const QModelIndex &row : list.selectionModel()->selectedRows())
        ids += row.data(EntryModel::IdRole).toString();
    return ids.contains(id) ? ids : QStringList{id};
}

bool DigitKeys::eventFilter(QObject *watched, QEvent *event)
{
    return (event->type() == QEvent::KeyPress && press(*static_cast<QKeyEvent *>(event)))
           || QObject::eventFilter(watched, event);
}

/// Shift is held for digits on some keyboards.
bool DigitKeys::press(const QKeyEvent &key)
{
    const QString id = m_list->currentId();
    const bool isPlain = !(key.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    const bool isDigit = key.key() >= Qt::Key_0 && key.key() <= Qt::Key_9;
    if (id.isEmpty() || !isPlain || !isDigit || m_list->entries()->desk().document().isReadOnly())
        return false;
    if (key.isAutoRepeat())
        return true;
    const QStringList ids = meant(*m_list, id);
    const Went went = m_answer(ids, Qt::Key(key.key()));
    if (went == On && ids.size() == 1)
        goOn(id);
    return went != Nowhere;
}

void DigitKeys::goOn(const QString &id)
{
    const EntryModel *rows = m_list->entries();
    if (const int next = rows->rowOf(id) + 1; next > 0 && next < rows->rowCount())
        m_list->select(rows->idAt(next));
}

} // namespace straw
