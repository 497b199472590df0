#include "core/storage/changesummary.h"

#include <algorithm>

namespace straw {

bool ChangeSummary::touches(TableKey table) const
{
    return std::any_of(rows.begin(), rows.end(), [&](const RowChange &row) { return row.table == table; });
}

bool ChangeSummary::touches(TableKey table, const QString &id) const
{
    return std::any_of(rows.begin(), rows.end(),
                       [&](const RowChange &row) { return row.table == table && row.id == id; });
}

} // namespace straw
