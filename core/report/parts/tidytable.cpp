#include "core/report/parts/tidytable.h"

#include <algorithm>

namespace straw {

using namespace Qt::StringLiterals;

void tidy(ReportTable &table)
{
    if (table.made.row)
        return; // whoever makes rows sees to that
    for (size_t column = table.columns.size(); column-- > 0;) {
        const auto isFilled = [column](const ReportTable::Row &row) {
            return column < row.cells.size() && !plainText(row.cells[column]).trimmed().isEmpty();
        };
        if (std::ranges::any_of(table.rows, isFilled)) {
            for (ReportTable::Row &row : table.rows) {
                if (!isFilled(row) && column < row.cells.size())
                    row.cells[column] = {{u"–"_s, Run::Muted}};
            }
            continue;
        }
        table.columns.erase(table.columns.begin() + std::ptrdiff_t(column));
        for (ReportTable::Row &row : table.rows) {
            if (column < row.cells.size())
                row.cells.erase(row.cells.begin() + std::ptrdiff_t(column));
        }
    }
}

} // namespace straw
