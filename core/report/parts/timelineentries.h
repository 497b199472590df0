#pragma once

#include "core/report/parts/context.h"

namespace straw {

/// An entry of the history, numbered in order.
struct TimelineEntry
{
    int number = 0; ///< from 1; the same in the drawing and in the table of events
    Edtf at;
    Edtf until;
    QString title;
    Pick<"party"> side;           ///< a key of the pick list party; empty when it is not known
    const Event *event = nullptr; ///< null for what is kept elsewhere
};

/// Everything that happened, in the order of the timeline. Points into the workbook.
std::vector<TimelineEntry> timelineEntries(const ReportContext &context);

/// The entries with a date as a drawing, with the dates of the account and the bands of one-sided contact: the
/// same in the report and on the screen.
TimelineFigure timelineFigure(const ReportContext &context);

/// The same with the last days before the notice by day, as the report shows it: those of the page Triggers. Without
/// them where they are the whole time, or empty.
TimelineFigure timelineFigureWithLastDays(const ReportContext &context);

} // namespace straw
