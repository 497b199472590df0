#include "core/guide/notes.h"

#include <limits>

namespace straw {

namespace {

qint64 secondsOf(const Edtf &at)
{
    return at.first().toJulianDay() * 86'400 + (at.time().isValid() ? at.time().msecsSinceStartOfDay() / 1000 : 0);
}

/// Both ways of telling on one scale, so that the notes of two people who wrote apart have one order.
qint64 momentOf(const Line &note, const Snapshot &workbook)
{
    const Interview *interview = workbook.interviews.find(note.interviewId);
    if (note.offsetS && interview && interview->heldAt.precision() == Edtf::Minute)
        return secondsOf(interview->heldAt) + *note.offsetS;
    return note.at.isNull() ? std::numeric_limits<qint64>::max() : secondsOf(note.at);
}

} // namespace

bool isTheirWords(const Line &note)
{
    return note.kind != u"ours" && note.kind != u"observed";
}

bool isTelling(const Line &note, const QString &eventId)
{
    return note.interviewId.isEmpty() && !note.eventId.isEmpty() && note.eventId == eventId;
}

bool isNotedBefore(const Line &left, const Line &right, const Snapshot &workbook)
{
    return momentOf(left, workbook) < momentOf(right, workbook);
}

} // namespace straw
