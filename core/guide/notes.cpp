#include "core/guide/notes.h"

namespace straw {

bool isTheirWords(const Line &note)
{
    return note.kind != u"ours" && note.kind != u"observed";
}

bool isTelling(const Line &note, const QString &eventId)
{
    return note.interviewId.isEmpty() && !note.eventId.isEmpty() && note.eventId == eventId;
}

} // namespace straw
