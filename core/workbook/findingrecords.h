#pragma once

#include "core/workbook/fieldtypes.h"

/// What is believed, what will change, and what was learned. See records.h.
namespace straw {

struct StatedReason
{
    QString id, rank, text, personId;
    Edtf saidOn;
    Pick<"channel"> channel;
    Pick<"reason"> reason;
    Pick<"origin"> origin;
    QString lineId, causeId, faceValueBecause;

    bool operator==(const StatedReason &) const = default;

    static constexpr TableKey table = "stated_reason";
    template<typename R, typename F>
    static void fields(R &r, F &&f)
    {
        f("id", r.id), f("rank", r.rank), f("text", r.text), f("person_id", r.personId), f("said_on", r.saidOn),
            f("channel", r.channel), f("reason", r.reason), f("origin", r.origin), f("line_id", r.lineId),
            f("cause_id", r.causeId), f("face_value_because", r.faceValueBecause);
    }
};

struct Cause
{
    QString id, rank, text, parentId;
    Pick<"cause_role"> role;
    Pick<"weight"> weight;
    Pick<"reason"> family, reason;
    Pick<"side"> side;
    Pick<"preventable"> preventable;
    Pick<"knowable_then"> knowableThen;
    Pick<"confidence"> confidence;
    QString wouldChangeMind;
    Pick<"response"> response;
    Edtf fixedOn;
    QString othersAtRisk, responseWhy;
    Pick<"cause_node"> node;
    TableKey fromTable;
    QString fromId;

    bool operator==(const Cause &) const = default;

    static constexpr TableKey table = "cause";
    template<typename R, typename F>
    static void fields(R &r, F &&f)
    {
        f("id", r.id), f("rank", r.rank), f("text", r.text), f("parent_id", r.parentId), f("role", r.role),
            f("weight", r.weight), f("family", r.family), f("reason", r.reason), f("side", r.side),
            f("preventable", r.preventable), f("knowable_then", r.knowableThen), f("confidence", r.confidence),
            f("would_change_mind", r.wouldChangeMind), f("response", r.response), f("fixed_on", r.fixedOn),
            f("others_at_risk", r.othersAtRisk), f("response_why", r.responseWhy), f("node", r.node),
            f("from_table", r.fromTable), f("from_id", r.fromId);
    }
};

struct Evidence
{
    QString id, rank, causeId;
    Pick<"stance"> stance;
    TableKey targetTable;
    QString targetId, note;
    QString criterionId, targetColumn, passage;
    Number passageAt;

    bool operator==(const Evidence &) const = default;

    static constexpr TableKey table = "evidence";
    template<typename R, typename F>
    static void fields(R &r, F &&f)
    {
        f("id", r.id), f("rank", r.rank), f("cause_id", r.causeId), f("stance", r.stance),
            f("target_table", r.targetTable), f("target_id", r.targetId), f("note", r.note),
            f("criterion_id", r.criterionId), f("target_column", r.targetColumn), f("passage", r.passage),
            f("passage_at", r.passageAt);
    }
};

struct TurningPoint
{
    QString id, rank, causeId;
    Edtf at;
    QString whatHappened, whatElse, whoId;
    Number costMinor, oddsPct;
    QString whyNot;

    bool operator==(const TurningPoint &) const = default;

    static constexpr TableKey table = "turning_point";
    template<typename R, typename F>
    static void fields(R &r, F &&f)
    {
        f("id", r.id), f("rank", r.rank), f("cause_id", r.causeId), f("at", r.at), f("what_happened", r.whatHappened),
            f("what_else", r.whatElse), f("who_id", r.whoId), f("cost_minor", r.costMinor), f("odds_pct", r.oddsPct),
            f("why_not", r.whyNot);
    }
};

struct AtRisk
{
    QString id, rank, causeId, account, ownerId;
    Number arrMinor;
    QString plan;
    Edtf dueOn;
    QString result;

    bool operator==(const AtRisk &) const = default;

    static constexpr TableKey table = "at_risk";
    template<typename R, typename F>
    static void fields(R &r, F &&f)
    {
        f("id", r.id), f("rank", r.rank), f("cause_id", r.causeId), f("account", r.account), f("owner_id", r.ownerId),
            f("arr_minor", r.arrMinor), f("plan", r.plan), f("due_on", r.dueOn), f("result", r.result);
    }
};

struct Action
{
    QString id, rank;
    Pick<"action_kind"> kind;
    QString title, body, ownerId;
    Pick<"department"> department;
    Pick<"who_does"> whoDoes;
    Pick<"means"> means;
    QString play;
    Pick<"action_status"> status;
    Edtf dueOn, doneOn;
    QString droppedBecause, measure, harm;
    Edtf checkOn;
    Pick<"worked"> worked;
    QString result;
    Number costMinor;
    QString whyThisTime;
    YesNo pinned;
    QString eventId;
    Edtf decideOn;
    QString meetingId;
    Pick<"department"> withDepartment;
    QString withWhat;
    TableKey fromTable;
    QString fromId;

    bool operator==(const Action &) const = default;

    static constexpr TableKey table = "action";
    template<typename R, typename F>
    static void fields(R &r, F &&f)
    {
        f("id", r.id), f("rank", r.rank), f("kind", r.kind), f("title", r.title), f("body", r.body),
            f("owner_id", r.ownerId), f("department", r.department), f("who_does", r.whoDoes), f("means", r.means),
            f("play", r.play), f("status", r.status), f("due_on", r.dueOn), f("done_on", r.doneOn),
            f("dropped_because", r.droppedBecause), f("measure", r.measure), f("harm", r.harm),
            f("check_on", r.checkOn), f("worked", r.worked), f("result", r.result), f("cost_minor", r.costMinor),
            f("why_this_time", r.whyThisTime), f("pinned", r.pinned), f("event_id", r.eventId),
            f("decide_on", r.decideOn), f("meeting_id", r.meetingId), f("with_department", r.withDepartment),
            f("with_what", r.withWhat), f("from_table", r.fromTable), f("from_id", r.fromId);
    }
};

struct ActionCause // id: action/cause
{
    QString id, actionId, causeId;

    bool operator==(const ActionCause &) const = default;

    static constexpr TableKey table = "action_cause";
    template<typename R, typename F>
    static void fields(R &r, F &&f)
    {
        f("id", r.id), f("action_id", r.actionId), f("cause_id", r.causeId);
    }
};

struct Lesson
{
    QString id, rank;
    Pick<"lesson_kind"> kind;
    QString text, personId, nothingBecause, meetingId;

    bool operator==(const Lesson &) const = default;

    static constexpr TableKey table = "lesson";
    template<typename R, typename F>
    static void fields(R &r, F &&f)
    {
        f("id", r.id), f("rank", r.rank), f("kind", r.kind), f("text", r.text), f("person_id", r.personId),
            f("nothing_because", r.nothingBecause), f("meeting_id", r.meetingId);
    }
};

struct Review
{
    QString id, rank, personId, role;
    Pick<"review_state"> state;
    Edtf on;
    QString note, revisionId;
    Edtf dueOn;
    QString askedBy;

    bool operator==(const Review &) const = default;

    static constexpr TableKey table = "review";
    template<typename R, typename F>
    static void fields(R &r, F &&f)
    {
        f("id", r.id), f("rank", r.rank), f("person_id", r.personId), f("role", r.role), f("state", r.state),
            f("on", r.on), f("note", r.note), f("revision_id", r.revisionId), f("due_on", r.dueOn),
            f("asked_by", r.askedBy);
    }
};

struct Because // id: the check or section
{
    QString id, key, reason, byId;
    Edtf on;

    bool operator==(const Because &) const = default;

    static constexpr TableKey table = "because";
    template<typename R, typename F>
    static void fields(R &r, F &&f)
    {
        f("id", r.id), f("key", r.key), f("reason", r.reason), f("by_id", r.byId), f("on", r.on);
    }
};

struct Choice // id: list/key
{
    QString id, rank, list, key, label, parent, department;
    YesNo retired;
    Pick<"side"> side;

    bool operator==(const Choice &) const = default;

    static constexpr TableKey table = "choice";
    template<typename R, typename F>
    static void fields(R &r, F &&f)
    {
        f("id", r.id), f("rank", r.rank), f("list", r.list), f("key", r.key), f("label", r.label),
            f("parent", r.parent), f("department", r.department), f("retired", r.retired), f("side", r.side);
    }
};

} // namespace straw
