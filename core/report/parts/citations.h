#pragma once

#include "core/report/parts/context.h"

namespace straw {

/// "no. 12", beside a date of its own; the title where no table has its number.
QString numberOrTitle(const Event &event, const ReportContext &context);

/// The same with its day, for a list of many: "no. 12, 5 Feb 2026".
QString numberAndDay(const Event &event, const ReportContext &context);

/// An event that is told elsewhere: what kind of event it was, its number and its day ("Call, no. 12, 5 Feb 2026");
/// where no table has its number, its title instead.
QString citedEvent(const Event &event, const ReportContext &context);

/// The same beside the day, which stands in a column of its own: "Call, no. 12".
QString citedBesideDay(const Event &event, const ReportContext &context);

/// The title of an event where that is its home; else as it is cited.
QString toldOrCited(const Event &event, EventHome here, const ReportContext &context);

/// "Actions 1 and 3"; empty for none.
QString citedActions(const QStringList &ids, const ReportContext &context);

} // namespace straw
