#include "ui/pages/records/listsection.h"

#include "ui/lists/entrylist.h"
#include "ui/models/entrymodel.h"

namespace straw {

ListSection::ListSection(const QString &title, EntryList *list, QWidget *parent, Folds folds)
    : Section(
          title, folds == Folds::Never ? std::function<void(Section &)>() : [](Section &) {}, parent)
    , m_list(list)
{
    add(m_list);
    connect(m_list, &EntryList::opened, this, &ListSection::opened);
    connect(m_list, &EntryList::entered, this, &ListSection::entered);
}

bool ListSection::select(const QString &id)
{
    return m_list->select(id);
}

bool ListSection::holds(const QString &id) const
{
    return m_list->entries()->rowOf(id) >= 0;
}

} // namespace straw
