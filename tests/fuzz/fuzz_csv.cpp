#include "core/interchange/csv.h"
#include "core/interchange/timelineimport.h"
#include "core/workbook/snapshot.h"

using namespace straw;

/// A CSV file of any origin, read as a table and as a timeline.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto table = readCsv(bytes);
    if (!table)
        return 0;
    qsizetype cells = 0;
    for (qsizetype row = 0; row < table->rowCount(); ++row) {
        cells += table->cellCount(row);
        if (table->cells(row).size() != table->cellCount(row) || table->line(row) < 1)
            __builtin_trap();
    }
    if (cells > bytes.size() + table->rowCount())
        __builtin_trap();

    TimelineMapping mapping;
    mapping.columns = {{"at", table->header().value(0)},
                       {"title", table->header().value(1)},
                       {"number", table->header().value(2)},
                       {"people", table->header().value(3)},
                       {"external_ref", table->header().value(4)}};
    mapping.columns.removeIf([](const auto &entry) { return entry->isEmpty(); });
    const DateContext context{QDate(2026, 3, 10), true, QLocale(QLocale::German, QLocale::Germany)};
    const auto plan = planTimeline(*table, mapping, Snapshot(), context);
    if (plan && qsizetype(plan->rows.size()) > table->rowCount())
        __builtin_trap();
    return 0;
}
