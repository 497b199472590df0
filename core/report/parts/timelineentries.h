#pragma once

#include "core/report/parts/context.h"

namespace straw {

/// Something that happened on a date, numbered in order: an event, or an interview that was held.
struct TimelineEntry
{
    int number = 0; ///< from 1; the same in the drawing and in the table of events
    Edtf at;
    Edtf until;
    QString title;
    QString side; ///< a key of the pick list party; empty when it is not known
    const Event *event = nullptr; ///< null for an interview
};

/// Everything that happened, in the order of the timeline. Points into the workbook.
std::vector<TimelineEntry> timelineEntries(const ReportContext &context);

/// The same as a drawing, with the dates of the account and the bands of one-sided contact.
TimelineFigure timelineFigure(const ReportContext &context);

} // namespace straw
