#include "core/guide/customersvoice.h"

#include "core/guide/notes.h"
#include "core/insight/interviews.h"
#include "core/workbook/parties.h"

namespace straw {

namespace {

/// Whose people somebody is one of; empty when that is not entered, or there is nobody.
Pick<"party"> partyOf(const QString &personId, const Snapshot &workbook)
{
    const Person *person = workbook.people.find(personId);
    return person ? person->party : Pick<"party">();
}

} // namespace

bool isCustomersVoice(const Line &note, const Snapshot &workbook)
{
    if (!isTheirWords(note))
        return false;
    const Interview *interview = workbook.interviews.find(note.interviewId);
    const bool isNamed = workbook.people.find(note.personId);
    const QString speaker = !isNamed && interview ? interview->personId : note.personId;
    const Pick<"party"> side = partyOf(speaker, workbook);
    return side == party::them || (side.isEmpty() && interview && isWithCustomer(*interview));
}

Whose wordsOf(const StatedReason &stated, const Snapshot &workbook)
{
    if (!stated.origin.isEmpty() && stated.origin != u"customer")
        return Whose::OfItsOrigin;
    const Pick<"party"> side = partyOf(stated.personId, workbook);
    if (side == party::us)
        return Whose::Ours;
    return side == party::them || !stated.origin.isEmpty() ? Whose::Theirs : Whose::NotEntered;
}

bool isCustomersVoice(const StatedReason &stated, const Snapshot &workbook)
{
    return wordsOf(stated, workbook) == Whose::Theirs;
}

} // namespace straw
