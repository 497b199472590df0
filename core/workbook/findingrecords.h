#pragma once

#include "core/workbook/fieldtypes.h"

/// What is believed, what will change, and what was learned. See records.h.
namespace straw {

struct StatedReason
{
    QString id, rank, text, personId;
    Edtf saidOn;
    QString channel, reason, origin, lineId, causeId, faceValueBecause;

    static constexpr const char *table = "stated_reason";
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
    QString id, rank, text, parentId, role, weight, family, reason, side;
    QString preventable, knowableThen, confidence, wouldChangeMind, response;
    Edtf fixedOn;
    QString othersAtRisk, responseWhy, node, fromTable, fromId;

    static constexpr const char *table = "cause";
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
    QString id, rank, causeId, stance, targetTable, targetId, note;
    QString criterionId, targetColumn, passage;
    Number passageAt;

    static constexpr const char *table = "evidence";
    template<typename R, typename F>
    static void fields(R &r, F &&f)
    {
        f("id", r.id), f("rank", r.rank), f("cause_id", r.causeId), f("stance", r.stance),
            f("target_table", r.targetTable), f("target_id", r.targetId), f("note", r.note),
            f("criterion_id", r.criterionId), f("target_column", r.targetColumn), f("passage", r.passage),
            f("passage_at", r.passageAt);
    }
};

struct Action
{
    QString id, rank, kind, title, body, ownerId, department, whoDoes, means, play, status;
    Edtf dueOn, doneOn;
    QString droppedBecause, measure, harm;
    Edtf checkOn;
    QString worked, result;
    Number costMinor;
    QString whyThisTime;
    YesNo pinned;
    QString eventId;
    Edtf decideOn;
    QString meetingId, withDepartment, withWhat, fromTable, fromId;

    static constexpr const char *table = "action";
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

    static constexpr const char *table = "action_cause";
    template<typename R, typename F>
    static void fields(R &r, F &&f)
    {
        f("id", r.id), f("action_id", r.actionId), f("cause_id", r.causeId);
    }
};

struct Lesson
{
    QString id, rank, kind, text, personId, nothingBecause, meetingId;

    static constexpr const char *table = "lesson";
    template<typename R, typename F>
    static void fields(R &r, F &&f)
    {
        f("id", r.id), f("rank", r.rank), f("kind", r.kind), f("text", r.text), f("person_id", r.personId),
            f("nothing_because", r.nothingBecause), f("meeting_id", r.meetingId);
    }
};

struct Review
{
    QString id, rank, personId, role, state;
    Edtf on;
    QString note, revisionId;
    Edtf dueOn;
    QString askedBy;

    static constexpr const char *table = "review";
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

    static constexpr const char *table = "because";
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
    QString side;

    static constexpr const char *table = "choice";
    template<typename R, typename F>
    static void fields(R &r, F &&f)
    {
        f("id", r.id), f("rank", r.rank), f("list", r.list), f("key", r.key), f("label", r.label),
            f("parent", r.parent), f("department", r.department), f("retired", r.retired), f("side", r.side);
    }
};

} // namespace straw
