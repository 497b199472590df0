#pragma once

#include "core/workbook/fieldtypes.h"

/// What happened, what was asked and what was told. See records.h.
namespace straw {

struct Event
{
    QString id, rank;
    Edtf at, until;
    Pick<"event_kind"> kind;
    QString title, body;
    Pick<"party"> party;
    Pick<"department"> department;
    Number sentiment; // -2 to 2
    std::optional<double> number;
    Pick<"scale"> scale;
    Pick<"source_type"> sourceType;
    QString sourceRef;
    Pick<"certainty"> certainty;
    Pick<"known_then"> knownThen;
    Pick<"process"> process;
    QString processById, processKnown;
    Pick<"process_outcome"> processOutcome;
    QString externalRef;
    YesNo onTriggers;
    QString processNote;

    bool operator==(const Event &) const = default;

    static constexpr TableKey table = "event";
    template<typename R, typename F>
    static void fields(R &r, F &&f)
    {
        f("id", r.id), f("rank", r.rank), f("at", r.at), f("until", r.until), f("kind", r.kind), f("title", r.title),
            f("body", r.body), f("party", r.party), f("department", r.department), f("sentiment", r.sentiment),
            f("number", r.number), f("scale", r.scale), f("source_type", r.sourceType), f("source_ref", r.sourceRef),
            f("certainty", r.certainty), f("known_then", r.knownThen), f("process", r.process),
            f("process_by_id", r.processById), f("process_known", r.processKnown),
            f("process_outcome", r.processOutcome), f("external_ref", r.externalRef), f("on_triggers", r.onTriggers),
            f("process_note", r.processNote);
    }
};

struct RedFlag // id: the event's
{
    QString id;
    Pick<"sign"> sign;
    QString noticedById;
    Edtf noticedOn;
    QString toldToId;
    Edtf toldOn, actedOn;
    QString act;
    Pick<"worked"> worked;

    bool operator==(const RedFlag &) const = default;

    static constexpr TableKey table = "red_flag";
    template<typename R, typename F>
    static void fields(R &r, F &&f)
    {
        f("id", r.id), f("sign", r.sign), f("noticed_by_id", r.noticedById), f("noticed_on", r.noticedOn),
            f("told_to_id", r.toldToId), f("told_on", r.toldOn), f("acted_on", r.actedOn), f("act", r.act),
            f("worked", r.worked);
    }
};

struct Promise // id: the event's
{
    QString id, byId, toId, words;
    Edtf dueOn;
    Pick<"kept"> kept;
    Edtf keptOn;

    bool operator==(const Promise &) const = default;

    static constexpr TableKey table = "promise";
    template<typename R, typename F>
    static void fields(R &r, F &&f)
    {
        f("id", r.id), f("by_id", r.byId), f("to_id", r.toId), f("words", r.words), f("due_on", r.dueOn),
            f("kept", r.kept), f("kept_on", r.keptOn);
    }
};

struct Complaint // id: the event's
{
    QString id;
    Pick<"complaint_gap"> gap;
    QString inTheirEyes, wanted, reply;
    Edtf repliedOn;
    Pick<"resolved"> resolved;

    bool operator==(const Complaint &) const = default;

    static constexpr TableKey table = "complaint";
    template<typename R, typename F>
    static void fields(R &r, F &&f)
    {
        f("id", r.id), f("gap", r.gap), f("in_their_eyes", r.inTheirEyes), f("wanted", r.wanted), f("reply", r.reply),
            f("replied_on", r.repliedOn), f("resolved", r.resolved);
    }
};

struct Attempt // id: the event's
{
    QString id;
    Pick<"means"> means;
    Pick<"attempt_result"> result;
    QString whyNot;
    Number costMinor;

    bool operator==(const Attempt &) const = default;

    static constexpr TableKey table = "attempt";
    template<typename R, typename F>
    static void fields(R &r, F &&f)
    {
        f("id", r.id), f("means", r.means), f("result", r.result), f("why_not", r.whyNot), f("cost_minor", r.costMinor);
    }
};

struct AttemptCause // id: attempt/cause
{
    QString id, attemptId, causeId;

    bool operator==(const AttemptCause &) const = default;

    static constexpr TableKey table = "attempt_cause";
    template<typename R, typename F>
    static void fields(R &r, F &&f)
    {
        f("id", r.id), f("attempt_id", r.attemptId), f("cause_id", r.causeId);
    }
};

struct EventPerson // id: event/person
{
    QString id, eventId, personId, part;

    bool operator==(const EventPerson &) const = default;

    static constexpr TableKey table = "event_person";
    template<typename R, typename F>
    static void fields(R &r, F &&f)
    {
        f("id", r.id), f("event_id", r.eventId), f("person_id", r.personId), f("part", r.part);
    }
};

struct Line
{
    QString id, rank, personId, interviewId, eventId;
    Pick<"line_kind"> kind;
    QString text;
    Edtf at;
    QString promptKey;
    Pick<"quotable"> quotable;
    Pick<"tone"> tone;
    QString usefulPoint;
    Number offsetS;
    QString nothingBecause;

    bool operator==(const Line &) const = default;

    static constexpr TableKey table = "line";
    template<typename R, typename F>
    static void fields(R &r, F &&f)
    {
        f("id", r.id), f("rank", r.rank), f("person_id", r.personId), f("interview_id", r.interviewId),
            f("event_id", r.eventId), f("kind", r.kind), f("text", r.text), f("at", r.at), f("prompt_key", r.promptKey),
            f("quotable", r.quotable), f("tone", r.tone), f("useful_point", r.usefulPoint), f("offset_s", r.offsetS),
            f("nothing_because", r.nothingBecause);
    }
};

struct Prompt // id: the built-in key, or a UUID for an own question
{
    QString id, rank, page, theme, text, hint;
    YesNo hidden;

    bool operator==(const Prompt &) const = default;

    static constexpr TableKey table = "prompt";
    template<typename R, typename F>
    static void fields(R &r, F &&f)
    {
        f("id", r.id), f("rank", r.rank), f("page", r.page), f("theme", r.theme), f("text", r.text), f("hint", r.hint),
            f("hidden", r.hidden);
    }
};

struct Answer // id: prompt/subject
{
    QString id, promptKey, subjectId, text;
    Pick<"answer_state"> state;
    QString waitingForId;

    bool operator==(const Answer &) const = default;

    static constexpr TableKey table = "answer";
    template<typename R, typename F>
    static void fields(R &r, F &&f)
    {
        f("id", r.id), f("prompt_key", r.promptKey), f("subject_id", r.subjectId), f("text", r.text),
            f("state", r.state), f("waiting_for_id", r.waitingForId);
    }
};

struct Unknown
{
    QString id, rank, question, why, how, ownerId;
    Edtf dueOn;
    QString resolution;
    Edtf resolvedOn;
    QString nothingBecause;

    bool operator==(const Unknown &) const = default;

    static constexpr TableKey table = "unknown";
    template<typename R, typename F>
    static void fields(R &r, F &&f)
    {
        f("id", r.id), f("rank", r.rank), f("question", r.question), f("why", r.why), f("how", r.how),
            f("owner_id", r.ownerId), f("due_on", r.dueOn), f("resolution", r.resolution),
            f("resolved_on", r.resolvedOn), f("nothing_because", r.nothingBecause);
    }
};

struct Interview
{
    QString id, rank;
    Pick<"interview_kind"> kind;
    QString personId, interviewerId;
    Pick<"channel"> channel;
    Edtf askedOn, plannedOn, heldAt, endedAt;
    Pick<"interview_status"> status;
    YesNo recordingConsent;
    QString biasNote, summary;
    Edtf thankedOn;
    QString hypothesis, hypothesisAfter;

    bool operator==(const Interview &) const = default;

    static constexpr TableKey table = "interview";
    template<typename R, typename F>
    static void fields(R &r, F &&f)
    {
        f("id", r.id), f("rank", r.rank), f("kind", r.kind), f("person_id", r.personId),
            f("interviewer_id", r.interviewerId), f("channel", r.channel), f("asked_on", r.askedOn),
            f("planned_on", r.plannedOn), f("held_at", r.heldAt), f("ended_at", r.endedAt), f("status", r.status),
            f("recording_consent", r.recordingConsent), f("bias_note", r.biasNote), f("summary", r.summary),
            f("thanked_on", r.thankedOn), f("hypothesis", r.hypothesis), f("hypothesis_after", r.hypothesisAfter);
    }
};

struct InterviewPerson // id: interview/person
{
    QString id, interviewId, personId, part;

    bool operator==(const InterviewPerson &) const = default;

    static constexpr TableKey table = "interview_person";
    template<typename R, typename F>
    static void fields(R &r, F &&f)
    {
        f("id", r.id), f("interview_id", r.interviewId), f("person_id", r.personId), f("part", r.part);
    }
};

struct InterviewQuestion // id: interview/question
{
    QString id, rank, interviewId, promptKey, unknownId;
    Edtf askedAt;

    bool operator==(const InterviewQuestion &) const = default;

    static constexpr TableKey table = "interview_question";
    template<typename R, typename F>
    static void fields(R &r, F &&f)
    {
        f("id", r.id), f("rank", r.rank), f("interview_id", r.interviewId), f("prompt_key", r.promptKey),
            f("unknown_id", r.unknownId), f("asked_at", r.askedAt);
    }
};

} // namespace straw
