#pragma once

#include "core/report/parts/context.h"

#include <QHash>

namespace straw {

/// When an event was: "10 Mar 2026", or from when to when.
QString eventDays(const Event &event, const ReportContext &context);

/// Who took part in each event, with their part in it; collected once, since there may be thousands of both.
QHash<QString, QStringList> participants(const ReportContext &context);

/// What else is recorded of an event: who took part, and on a line below a value and its scale, where it is known from,
/// how sure it is and whether we knew.
QString moreOf(const Event &event, const QStringList &people, const ReportContext &context);

} // namespace straw
