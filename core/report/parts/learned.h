#pragma once

#include "core/report/parts/context.h"

namespace straw {

/// Whether what somebody learned is told with the meeting in which they said it; else it stands among the lessons.
bool isToldWithMeeting(const Lesson &lesson, const ReportContext &context);

/// What somebody learned or a lesson says, with whose words they are and what followed below it.
Runs lessonRuns(const Lesson &lesson, const QString &whose, const ReportContext &context);

} // namespace straw
