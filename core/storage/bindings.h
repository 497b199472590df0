#pragma once

#include "core/workbook/snapshot.h"

#include <QVariant>

#include <tuple>

/// Which field of a record stands in which column. schema.sql says what a column holds; a test
/// compares the two, so neither can drift from the other.
namespace straw {

template<typename T, typename M>
struct Binding
{
    const char *column;
    M T::*member;
};

template<typename T, typename M>
constexpr Binding<T, M> bound(const char *column, M T::*member)
{
    return {column, member};
}

/// Specialised for each record: its table, its bindings and its place in a Snapshot.
template<typename T>
struct RecordTraits;

#define STRAW_RECORD(Type, tableName, place, ...)                                                  \
    template<>                                                                                     \
    struct RecordTraits<Type>                                                                      \
    {                                                                                              \
        using R = Type;                                                                            \
        static constexpr const char *table = tableName;                                            \
        static constexpr auto in = &Snapshot::place;                                               \
        static constexpr auto bindings = std::tuple(__VA_ARGS__);                                  \
    };

STRAW_RECORD(Workbook, "workbook", workbook, bound("id", &R::id),
             bound("format_note", &R::formatNote), bound("status", &R::status),
             bound("depth", &R::depth), bound("trigger_days", &R::triggerDays),
             bound("final_straw_id", &R::finalStrawId), bound("main_cause_id", &R::mainCauseId),
             bound("verdict", &R::verdict), bound("verdict_sentence", &R::verdictSentence),
             bound("verdict_by_id", &R::verdictById), bound("verdict_on", &R::verdictOn),
             bound("next_time", &R::nextTime), bound("language", &R::language),
             bound("follows", &R::follows), bound("complaint_id", &R::complaintId),
             bound("band_days", &R::bandDays), bound("silence_days", &R::silenceDays),
             bound("follows_name", &R::followsName), bound("followed_by", &R::followedBy),
             bound("as_of", &R::asOf))

STRAW_RECORD(Account, "account", account, bound("id", &R::id), bound("name", &R::name),
             bound("segment", &R::segment), bound("industry", &R::industry),
             bound("plan", &R::plan), bound("seats", &R::seats), bound("currency", &R::currency),
             bound("arr_minor", &R::arrMinor), bound("realised_minor", &R::realisedMinor),
             bound("remaining_minor", &R::remainingMinor), bound("margin_pct", &R::marginPct),
             bound("book_minor", &R::bookMinor), bound("signed_on", &R::signedOn),
             bound("service_start_on", &R::serviceStartOn),
             bound("first_value_on", &R::firstValueOn),
             bound("first_value_planned_days", &R::firstValuePlannedDays),
             bound("renewal_on", &R::renewalOn), bound("learned_on", &R::learnedOn),
             bound("notice_on", &R::noticeOn), bound("end_on", &R::endOn),
             bound("last_happy_on", &R::lastHappyOn), bound("notice_text", &R::noticeText),
             bound("learned_how", &R::learnedHow), bound("notice_from_id", &R::noticeFromId),
             bound("exit_type", &R::exitType), bound("surprise", &R::surprise),
             bound("known_issue", &R::knownIssue), bound("known_issue_since", &R::knownIssueSince),
             bound("known_issue_ref", &R::knownIssueRef), bound("overcomable", &R::overcomable),
             bound("overcomable_why", &R::overcomableWhy), bound("competitor", &R::competitor),
             bound("rival_renewal_on", &R::rivalRenewalOn), bound("owner_id", &R::ownerId),
             bound("fit", &R::fit), bound("last_happy_note", &R::lastHappyNote),
             bound("we_believed", &R::weBelieved), bound("they_say", &R::theySay))

STRAW_RECORD(Person, "person", people, bound("id", &R::id), bound("rank", &R::rank),
             bound("party", &R::party), bound("department", &R::department),
             bound("name", &R::name), bound("title", &R::title), bound("role", &R::role),
             bound("mail", &R::mail), bound("in_evaluation", &R::inEvaluation),
             bound("bought_in", &R::boughtIn), bound("effort", &R::effort),
             bound("influence", &R::influence), bound("since", &R::since),
             bound("left_on", &R::leftOn), bound("reachable", &R::reachable),
             bound("goals", &R::goals), bound("kpis", &R::kpis),
             bound("challenges", &R::challenges), bound("needs", &R::needs),
             bound("priorities", &R::priorities),
             bound("value_in_their_words", &R::valueInTheirWords), bound("aha_on", &R::ahaOn),
             bound("keep_in_touch", &R::keepInTouch),
             bound("keep_in_touch_how", &R::keepInTouchHow), bound("unasked", &R::unasked),
             bound("keep_in_touch_on", &R::keepInTouchOn), bound("phone", &R::phone),
             bound("address", &R::address), bound("via_id", &R::viaId),
             bound("needs_met", &R::needsMet), bound("training_due_on", &R::trainingDueOn),
             bound("trained_on", &R::trainedOn), bound("trained_by_id", &R::trainedById),
             bound("author", &R::author))

STRAW_RECORD(Event, "event", events, bound("id", &R::id), bound("rank", &R::rank),
             bound("at", &R::at), bound("until", &R::until), bound("kind", &R::kind),
             bound("title", &R::title), bound("body", &R::body), bound("party", &R::party),
             bound("department", &R::department), bound("sentiment", &R::sentiment),
             bound("number", &R::number), bound("scale", &R::scale),
             bound("source_type", &R::sourceType), bound("source_ref", &R::sourceRef),
             bound("certainty", &R::certainty), bound("known_then", &R::knownThen),
             bound("process", &R::process), bound("process_by_id", &R::processById),
             bound("process_known", &R::processKnown),
             bound("process_outcome", &R::processOutcome), bound("external_ref", &R::externalRef),
             bound("on_triggers", &R::onTriggers), bound("process_note", &R::processNote))

STRAW_RECORD(RedFlag, "red_flag", redFlags, bound("id", &R::id), bound("sign", &R::sign),
             bound("noticed_by_id", &R::noticedById), bound("noticed_on", &R::noticedOn),
             bound("told_to_id", &R::toldToId), bound("told_on", &R::toldOn),
             bound("acted_on", &R::actedOn), bound("act", &R::act), bound("worked", &R::worked))

STRAW_RECORD(Promise, "promise", promises, bound("id", &R::id), bound("by_id", &R::byId),
             bound("to_id", &R::toId), bound("words", &R::words), bound("due_on", &R::dueOn),
             bound("kept", &R::kept), bound("kept_on", &R::keptOn))

STRAW_RECORD(Complaint, "complaint", complaints, bound("id", &R::id), bound("gap", &R::gap),
             bound("in_their_eyes", &R::inTheirEyes), bound("wanted", &R::wanted),
             bound("reply", &R::reply), bound("replied_on", &R::repliedOn),
             bound("resolved", &R::resolved))

STRAW_RECORD(EventPerson, "event_person", eventPeople, bound("id", &R::id),
             bound("event_id", &R::eventId), bound("person_id", &R::personId),
             bound("part", &R::part))

STRAW_RECORD(Line, "line", lines, bound("id", &R::id), bound("rank", &R::rank),
             bound("person_id", &R::personId), bound("interview_id", &R::interviewId),
             bound("event_id", &R::eventId), bound("kind", &R::kind), bound("text", &R::text),
             bound("at", &R::at), bound("prompt_key", &R::promptKey),
             bound("quotable", &R::quotable), bound("tone", &R::tone),
             bound("useful_point", &R::usefulPoint), bound("offset_s", &R::offsetS),
             bound("nothing_because", &R::nothingBecause))

STRAW_RECORD(Prompt, "prompt", prompts, bound("id", &R::id), bound("rank", &R::rank),
             bound("page", &R::page), bound("theme", &R::theme), bound("text", &R::text),
             bound("hint", &R::hint), bound("hidden", &R::hidden))

STRAW_RECORD(Answer, "answer", answers, bound("id", &R::id), bound("prompt_key", &R::promptKey),
             bound("subject_id", &R::subjectId), bound("text", &R::text),
             bound("state", &R::state), bound("waiting_for_id", &R::waitingForId))

STRAW_RECORD(Unknown, "unknown", unknowns, bound("id", &R::id), bound("rank", &R::rank),
             bound("question", &R::question), bound("why", &R::why), bound("how", &R::how),
             bound("owner_id", &R::ownerId), bound("due_on", &R::dueOn),
             bound("resolution", &R::resolution), bound("resolved_on", &R::resolvedOn),
             bound("nothing_because", &R::nothingBecause))

STRAW_RECORD(Interview, "interview", interviews, bound("id", &R::id), bound("rank", &R::rank),
             bound("kind", &R::kind), bound("person_id", &R::personId),
             bound("interviewer_id", &R::interviewerId), bound("channel", &R::channel),
             bound("asked_on", &R::askedOn), bound("planned_on", &R::plannedOn),
             bound("held_at", &R::heldAt), bound("ended_at", &R::endedAt),
             bound("status", &R::status), bound("recording_consent", &R::recordingConsent),
             bound("bias_note", &R::biasNote), bound("summary", &R::summary),
             bound("thanked_on", &R::thankedOn), bound("hypothesis", &R::hypothesis),
             bound("hypothesis_after", &R::hypothesisAfter))

STRAW_RECORD(InterviewQuestion, "interview_question", interviewQuestions, bound("id", &R::id),
             bound("rank", &R::rank), bound("interview_id", &R::interviewId),
             bound("prompt_key", &R::promptKey), bound("unknown_id", &R::unknownId),
             bound("asked_at", &R::askedAt))

STRAW_RECORD(StatedReason, "stated_reason", statedReasons, bound("id", &R::id),
             bound("rank", &R::rank), bound("text", &R::text), bound("person_id", &R::personId),
             bound("said_on", &R::saidOn), bound("channel", &R::channel),
             bound("reason", &R::reason), bound("origin", &R::origin),
             bound("line_id", &R::lineId), bound("cause_id", &R::causeId),
             bound("face_value_because", &R::faceValueBecause))

STRAW_RECORD(Cause, "cause", causes, bound("id", &R::id), bound("rank", &R::rank),
             bound("text", &R::text), bound("parent_id", &R::parentId), bound("role", &R::role),
             bound("weight", &R::weight), bound("family", &R::family),
             bound("reason", &R::reason), bound("side", &R::side),
             bound("preventable", &R::preventable), bound("knowable_then", &R::knowableThen),
             bound("confidence", &R::confidence),
             bound("would_change_mind", &R::wouldChangeMind), bound("response", &R::response),
             bound("fixed_on", &R::fixedOn), bound("others_at_risk", &R::othersAtRisk),
             bound("response_why", &R::responseWhy), bound("node", &R::node),
             bound("from_table", &R::fromTable), bound("from_id", &R::fromId))

STRAW_RECORD(Evidence, "evidence", evidence, bound("id", &R::id), bound("rank", &R::rank),
             bound("cause_id", &R::causeId), bound("stance", &R::stance),
             bound("target_table", &R::targetTable), bound("target_id", &R::targetId),
             bound("note", &R::note), bound("criterion_id", &R::criterionId),
             bound("target_column", &R::targetColumn), bound("passage", &R::passage),
             bound("passage_at", &R::passageAt))

STRAW_RECORD(Action, "action", actions, bound("id", &R::id), bound("rank", &R::rank),
             bound("kind", &R::kind), bound("title", &R::title), bound("body", &R::body),
             bound("owner_id", &R::ownerId), bound("department", &R::department),
             bound("who_does", &R::whoDoes), bound("means", &R::means), bound("play", &R::play),
             bound("status", &R::status), bound("due_on", &R::dueOn),
             bound("done_on", &R::doneOn), bound("dropped_because", &R::droppedBecause),
             bound("measure", &R::measure), bound("harm", &R::harm),
             bound("check_on", &R::checkOn), bound("worked", &R::worked),
             bound("result", &R::result), bound("cost_minor", &R::costMinor),
             bound("why_this_time", &R::whyThisTime), bound("pinned", &R::pinned),
             bound("event_id", &R::eventId), bound("decide_on", &R::decideOn),
             bound("meeting_id", &R::meetingId), bound("with_department", &R::withDepartment),
             bound("with_what", &R::withWhat), bound("from_table", &R::fromTable),
             bound("from_id", &R::fromId))

STRAW_RECORD(ActionCause, "action_cause", actionCauses, bound("id", &R::id),
             bound("action_id", &R::actionId), bound("cause_id", &R::causeId))

STRAW_RECORD(Lesson, "lesson", lessons, bound("id", &R::id), bound("rank", &R::rank),
             bound("kind", &R::kind), bound("text", &R::text), bound("person_id", &R::personId),
             bound("nothing_because", &R::nothingBecause), bound("meeting_id", &R::meetingId))

STRAW_RECORD(Review, "review", reviews, bound("id", &R::id), bound("rank", &R::rank),
             bound("person_id", &R::personId), bound("role", &R::role),
             bound("state", &R::state), bound("on", &R::on), bound("note", &R::note),
             bound("revision_id", &R::revisionId), bound("due_on", &R::dueOn),
             bound("asked_by", &R::askedBy))

STRAW_RECORD(Because, "because", because, bound("id", &R::id), bound("key", &R::key),
             bound("reason", &R::reason), bound("by_id", &R::byId), bound("on", &R::on))

STRAW_RECORD(Choice, "choice", choices, bound("id", &R::id), bound("rank", &R::rank),
             bound("list", &R::list), bound("key", &R::key), bound("label", &R::label),
             bound("parent", &R::parent), bound("department", &R::department),
             bound("retired", &R::retired), bound("side", &R::side))

#undef STRAW_RECORD

/// Calls f.template operator()<T>() for every record type.
template<typename F>
void forEachRecordType(F &&f)
{
    const auto call = [&]<typename... T>() { (f.template operator()<T>(), ...); };
    call.template operator()<Workbook, Account, Person, Event, RedFlag, Promise, Complaint,
                             EventPerson, Line, Prompt, Answer, Unknown, Interview,
                             InterviewQuestion, StatedReason, Cause, Evidence, Action, ActionCause,
                             Lesson, Review, Because, Choice>();
}

/// The tables whose records are no struct: no page shows them yet, or they are no records of people. They are
/// read and written by the names of their columns, and everything else carries them all the same.
inline constexpr const char *tablesWithoutStruct[] = {
    "attempt", "outreach", "interview_person", "turning_point", "at_risk", "attempt_cause", "criterion", "decision",
    "decision_step", "offer", "comeback", "comeback_step", "condition", "attachment", "meeting", "meeting_person",
    "parked", "comment", "source", "source_item", "dismissed", "conflict", "blob", "revision"};

// How a field becomes a value of the file. An empty text or date is NULL.

inline QVariant toValue(const QString &text) { return text.isEmpty() ? QVariant() : QVariant(text); }
inline QVariant toValue(const Edtf &date)
{
    return date.isNull() ? QVariant() : QVariant(date.toString());
}
inline QVariant toValue(const Number &number)
{
    return number ? QVariant(qlonglong(*number)) : QVariant();
}
inline QVariant toValue(const YesNo &yes) { return yes ? QVariant(qlonglong(*yes)) : QVariant(); }
inline QVariant toValue(const std::optional<double> &number)
{
    return number ? QVariant(*number) : QVariant();
}

} // namespace straw
