#pragma once

#include "core/base/texts.h"
#include "core/workbook/place.h"
#include "core/workbook/snapshot.h"

#include <vector>

namespace straw {

/// Words that may be quoted without name, while a reader of the report could tell whose they are.
///
/// Who allows a quote without name trusts that nobody can tell. That holds only among several: the report says who was
/// heard (the table of interviews, quotes by name), so that of two people each knows what the other said, and of one
/// everybody knows it. With three even one of them who knows their own words is left with two. So fewer than three who
/// could have said it are a risk. And it holds only while nothing beside the words gives them away: the note of a piece
/// of evidence that says "the IT lead confirms it" names the one IT lead, and "as told in the interview of 12 March"
/// names whoever was interviewed on that day.
struct ConsentRisk
{
    enum Why {
        FewPeople,      // fewer than three could have said it
        RoleNamed,      // their title, role or department, which nobody else of theirs has, stands beside it
        NamedElsewhere, // their name stands beside it
        InterviewNamed, // the day of their interview, on which nobody else of theirs was interviewed, stands beside it
    };

    QString lineId;
    QString personId; // who said it; empty while nobody is named
    /// How many people of the same side, theirs or ours, could have said it, the speaker included. Of a note about an
    /// event, outside of any interview: those who took part in it. Of every other: those who were heard at all,
    /// in an interview that was held or in a note in their words.
    int couldHaveSaid = 1;
    Why why = FewPeople;
    Place place = {};   // where it can be settled
    QString where = {}; // the words there that tell who it was; empty for FewPeople
};

/// Of each note in somebody's own words that may be quoted without name, in the order of the notes: that few could have
/// said it, and each text beside it that gives the speaker away. Looked at are the note itself with its useful point,
/// the evidence that it is, the gist of its interview, and an event that is known from interviews alone; a gist or an
/// event that stands beside several notes of the same person is told with the first of them.
std::vector<ConsentRisk> consentRisks(const Snapshot &workbook);

/// Risks of one kind are told together: the notes that the same few people could have said. Every other stands alone.
std::vector<std::vector<ConsentRisk>> consentRisksByKind(const Snapshot &workbook);

/// What is at risk, what makes it one, and what can be said instead; of risks of one kind.
QString consentText(const std::vector<ConsentRisk> &risks, const Snapshot &workbook, const Texts &texts);

} // namespace straw
