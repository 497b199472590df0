#include "core/guide/leftovers.h"

#include "core/guide/prompts.h"
#include "core/guide/tellings.h"
#include "core/schema/tables.h"

namespace straw {

bool isLeftOver(const Answer &answer, const Snapshot &workbook)
{
    const bool isAboutNothing = answer.subjectId == wholeWorkbook && answer.id != Prompts::answerId(answer.promptKey);
    return isAboutNothing || Prompts::instance().find(answer.promptKey, workbook).key.isEmpty();
}

bool isLeftOver(const Line &note, const Snapshot &workbook)
{
    return note.interviewId.isEmpty() && note.eventId.isEmpty() && !isBesideQuestion(note, workbook);
}

} // namespace straw
