#include "core/storage/changesummary.h"

#include <algorithm>

namespace straw {

bool ChangeSummary::touches(QStringView table) const
{
    return std::any_of(rows.begin(), rows.end(), [&](const RowChange &row) { return row.table == table; });
}

bool ChangeSummary::touches(QStringView table, const QString &id) const
{
    return std::any_of(rows.begin(), rows.end(),
                       [&](const RowChange &row) { return row.table == table && row.id == id; });
}

} // namespace straw
