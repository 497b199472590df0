#pragma once

#include "core/workbook/caserecords.h"
#include "core/workbook/comebackrecords.h"
#include "core/workbook/decisionrecords.h"
#include "core/workbook/findingrecords.h"
#include "core/workbook/meetingrecords.h"
#include "core/workbook/storyrecords.h"

// The records of a workbook as plain values, named after the tables and columns of schema.sql, which says
// what each field means. An empty text is "nothing entered". Fields that hold a key of a pick list are
// texts, since a workbook may add its own keys.
//
// Each says its table, and by `fields` which field stands in which column: it calls f(column, field) for each.
// A test compares both with schema.sql.

/// Every kind of record there is, and its place in a Snapshot: one to a workbook, or many. All that handles
/// records of every kind derives from this list.
#define STRAW_RECORD_TYPES(ONE, MANY)                                                                                  \
    ONE(Workbook, workbook)                                                                                            \
    ONE(Account, account)                                                                                              \
    MANY(Person, people)                                                                                               \
    MANY(Event, events)                                                                                                \
    MANY(RedFlag, redFlags)                                                                                            \
    MANY(Promise, promises)                                                                                            \
    MANY(Complaint, complaints)                                                                                        \
    MANY(Attempt, attempts)                                                                                            \
    MANY(Outreach, outreach)                                                                                           \
    MANY(EventPerson, eventPeople)                                                                                     \
    MANY(Line, lines)                                                                                                  \
    MANY(Prompt, prompts)                                                                                              \
    MANY(Answer, answers)                                                                                              \
    MANY(Unknown, unknowns)                                                                                            \
    MANY(Interview, interviews)                                                                                        \
    MANY(InterviewPerson, interviewPeople)                                                                             \
    MANY(InterviewQuestion, interviewQuestions)                                                                        \
    MANY(StatedReason, statedReasons)                                                                                  \
    MANY(Cause, causes)                                                                                                \
    MANY(AttemptCause, attemptCauses)                                                                                  \
    MANY(Evidence, evidence)                                                                                           \
    MANY(TurningPoint, turningPoints)                                                                                  \
    MANY(AtRisk, atRisk)                                                                                               \
    MANY(Criterion, criteria)                                                                                          \
    ONE(Decision, decision)                                                                                            \
    MANY(DecisionStep, decisionSteps)                                                                                  \
    MANY(Action, actions)                                                                                              \
    MANY(ActionCause, actionCauses)                                                                                    \
    MANY(Offer, offers)                                                                                                \
    ONE(Comeback, comeback)                                                                                            \
    MANY(ComebackStep, comebackSteps)                                                                                  \
    MANY(Condition, conditions)                                                                                        \
    MANY(Meeting, meetings)                                                                                            \
    MANY(MeetingPerson, meetingPeople)                                                                                 \
    MANY(Parked, parked)                                                                                               \
    MANY(Lesson, lessons)                                                                                              \
    MANY(Review, reviews)                                                                                              \
    MANY(Because, because)                                                                                             \
    MANY(Choice, choices)

namespace straw {

/// Calls f.template operator()<T>() for every kind of record.
template<typename F>
void forEachRecordType(F &&f)
{
#define STRAW_CALL(Type, place) f.template operator()<Type>();
    STRAW_RECORD_TYPES(STRAW_CALL, STRAW_CALL)
#undef STRAW_CALL
}

/// The tables whose records are no struct: no page shows them yet, or they are no records of people. They are
/// read and written by the names of their columns, and everything else carries them all the same.
inline constexpr TableKey tablesWithoutStruct[] = {"attachment", "comment",  "source", "source_item",
                                                   "dismissed",  "conflict", "blob",   "revision"};

} // namespace straw
