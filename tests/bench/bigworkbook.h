#pragma once

#include "tests/support/workbench.h"

namespace straw {

constexpr int bigEventCount = 5000;

inline double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

/// The size that the bars of the architecture speak of.
inline void fillBig(Document &document)
{
    need(document.perform(Change::import(bigEventCount, "bench"), [&](Store &store) -> Result<void> {
        QString rank;
        for (int i = 0; i < bigEventCount; ++i) {
            Event event;
            event.id = document.environment().ids->next();
            event.rank = rank = Store::rankBetween(rank, {});
            event.at = Edtf::day(QDate(2022, 1, 1).addDays(i % 1500));
            event.kind = "call";
            event.title = QStringLiteral("Call number %1 about the invoice of the depot").arg(i);
            event.body = QStringLiteral("They asked again when the dispatch team would be trained. ").repeated(3);
            event.party = Pick<"party">(i % 2 ? QStringLiteral("us") : QStringLiteral("customer"));
            STRAW_TRY(store.insert(event));
        }
        return {};
    }));
}

} // namespace straw
