#include "ui/pages/listgroup.h"

#include "ui/models/entrymodel.h"
#include "ui/widgets/entrylist.h"

#include <QItemSelectionModel>

namespace straw {

ListGroup::ListGroup(QObject *parent)
    : QObject(parent)
{
}

void ListGroup::add(EntryList *list)
{
    m_lists.push_back(list);
    connect(list, &EntryList::opened, this, &ListGroup::opened);
    connect(list, &EntryList::entered, this, &ListGroup::entered);
    connect(list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this, list](const QModelIndex &current) {
                // Going through by Tab chooses nothing: the details stay those of the other list's entry.
                if (!current.isValid() || list->isArriving())
                    return;
                keepOneCurrent(list);
                Q_EMIT moved(current.data(EntryModel::IdRole).toString());
            });
}

EntryList *ListGroup::listOf(const QString &id) const
{
    for (EntryList *list : m_lists) {
        if (list->entries()->rowOf(id) >= 0)
            return list;
    }
    return nullptr;
}

bool ListGroup::select(const QString &id)
{
    EntryList *list = listOf(id);
    return list && list->select(id);
}

void ListGroup::mark(const QString &id)
{
    EntryList *list = listOf(id);
    if (list && list->currentId() != id)
        list->setCurrentIndex(list->entries()->index(list->entries()->rowOf(id)));
}

void ListGroup::keepOneCurrent(EntryList *current)
{
    for (EntryList *list : m_lists) {
        if (list != current)
            list->selectionModel()->clear();
    }
}

} // namespace straw
