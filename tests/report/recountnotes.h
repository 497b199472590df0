#pragma once

#include "core/report/model/claim.h"
#include "core/workbook/snapshot.h"

#include <algorithm>

/// Interviews, notes and events, counted anew; see recountdates.h.
namespace straw::recount {

inline bool wasHeld(const Interview &interview)
{
    const bool wasRefused = interview.status == u"declined" || interview.status == u"no_reply";
    return !wasRefused && (interview.status == u"held" || !interview.heldAt.isNull());
}

inline bool isWithCustomer(const Interview &interview)
{
    return interview.kind != u"internal";
}

inline bool isTheirWord(const Line &note)
{
    return note.kind != u"ours" && note.kind != u"observed";
}

inline bool isByOurs(const Line &note, const Snapshot &workbook)
{
    const Person *person = workbook.people.find(note.personId);
    const Interview *interview = workbook.interviews.find(note.interviewId);
    return person ? person->party == u"us" : interview && !isWithCustomer(*interview);
}

/// What is noted of the final straw stands beside it.
inline bool standsWithTheStraw(const Line &note, const Snapshot &workbook)
{
    return note.interviewId.isEmpty() && !note.eventId.isEmpty() && note.eventId == workbook.workbook.finalStrawId;
}

inline bool mayBeQuoted(const Line &note)
{
    return note.quotable == u"named" || note.quotable == u"unnamed";
}

inline void addQuotes(Claims &claims, const Snapshot &workbook)
{
    const auto all = std::ranges::count_if(workbook.lines, [&](const Line &note) {
        return isTheirWord(note) && mayBeQuoted(note) && !isByOurs(note, workbook)
               && !standsWithTheStraw(note, workbook) && !note.text.trimmed().isEmpty();
    });
    if (all > 3)
        claims.push_back({.kind = Claim::FurtherQuotes, .count = all - 3});
}

inline void addBasis(Claims &claims, const Snapshot &workbook)
{
    claims.push_back({.kind = Claim::BasisInterviews,
                      .count = std::ranges::count_if(workbook.interviews, [](const Interview &interview) {
                          return wasHeld(interview) && isWithCustomer(interview);
                      })});
    claims.push_back({.kind = Claim::BasisNotes, .count = std::ranges::count_if(workbook.lines, [](const Line &note) {
                                                     return !note.text.trimmed().isEmpty();
                                                 })});
    claims.push_back({.kind = Claim::BasisEvents, .count = workbook.events.size()});
}

inline void addEvents(Claims &claims, const Snapshot &workbook)
{
    const qint64 all = workbook.events.size() + std::ranges::count_if(workbook.interviews, wasHeld);
    if (all > 400)
        claims.push_back({.kind = Claim::LatestEvents, .count = 400, .of = all});
}

} // namespace straw::recount
