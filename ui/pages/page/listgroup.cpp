#include "ui/pages/page/listgroup.h"

#include "ui/lists/entrylist.h"
#include "ui/models/entrymodel.h"

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

} // namespace straw
