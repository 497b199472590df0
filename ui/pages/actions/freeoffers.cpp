#include "ui/pages/actions/freeoffers.h"

#include "ui/lists/entrylist.h"
#include "ui/pages/actions/offers.h"

namespace straw {

FreeOffers::FreeOffers(Desk &desk, QWidget *parent)
    : Section(tr("Offers of no action"), parent)
    , m_list(new EntryList(offers::modelOf(desk, {}), tr("Offers of no action"), this))
{
    add(m_list);
    connect(m_list, &EntryList::opened, this, &FreeOffers::opened);
    connect(m_list, &EntryList::entered, this, &FreeOffers::entered);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_list->model(), signal, this, &FreeOffers::follow);
    follow();
}

void FreeOffers::follow()
{
    setVisible(m_list->model()->rowCount() > 0);
}

bool FreeOffers::select(const QString &id)
{
    return m_list->select(id);
}

bool FreeOffers::holds(const QString &id) const
{
    return m_list->entries()->rowOf(id) >= 0;
}

} // namespace straw
