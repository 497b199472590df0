#include "ui/pages/actions/freeoffers.h"

#include "ui/lists/entrylist.h"
#include "ui/pages/records/offers.h"

namespace straw {

FreeOffers::FreeOffers(Desk &desk, QWidget *parent)
    : ListSection(tr("Offers of no action"), new EntryList(offers::modelOf(desk, {}), tr("Offers of no action")),
                  parent)
{
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(list()->model(), signal, this, &FreeOffers::follow);
    follow();
}

void FreeOffers::follow()
{
    setVisible(list()->model()->rowCount() > 0);
}

} // namespace straw
