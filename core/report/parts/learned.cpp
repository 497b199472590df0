#include "core/report/parts/learned.h"

#include "core/report/parts/blockhelpers.h"
#include "core/report/parts/followed.h"

namespace straw {

using namespace Qt::StringLiterals;

bool isToldWithMeeting(const Lesson &lesson, const ReportContext &context)
{
    return lesson.kind == u"learned" && context.workbook().meetings.find(lesson.meetingId) && context.hasAppendix()
           && !context.options().leftOut.contains(u"meetings"_s);
}

Runs lessonRuns(const Lesson &lesson, const QString &whose, const ReportContext &context)
{
    return twoLines(lesson.text.trimmed(),
                    context.joined({whose, followedFrom(Lesson::table, lesson.id, lesson.nothingBecause, context)}));
}

} // namespace straw
