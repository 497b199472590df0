#pragma once

#include "core/workbook/fieldtypes.h"

/// How we try to reach them, how we part, and how they could return. See records.h.
namespace straw {

struct Outreach // id: of its event
{
    QString id;
    Pick<"channel"> channel;
    QString fromId, toId, angle;
    YesNo unexpected;
    QString result;
    Number costMinor;
    Edtf nextOn;

    bool operator==(const Outreach &) const = default;

    static constexpr TableKey table = "outreach";
    template<typename R, typename F>
    static void fields(R &r, F &&f)
    {
        f("id", r.id), f("channel", r.channel), f("from_id", r.fromId), f("to_id", r.toId), f("angle", r.angle),
            f("unexpected", r.unexpected), f("result", r.result), f("cost_minor", r.costMinor), f("next_on", r.nextOn);
    }
};

struct Comeback // none before its first field is filled in: then its id is empty
{
    QString id;
    Pick<"resolved"> resolved;
    Pick<"parting_tone"> partingTone;
    QString notToDo;
    Pick<"comeback_outcome"> outcome;
    Edtf outcomeOn;
    QString terms;
    YesNo sameCause;
    Edtf returnedOn;

    bool operator==(const Comeback &) const = default;

    static constexpr TableKey table = "comeback";
    template<typename R, typename F>
    static void fields(R &r, F &&f)
    {
        f("id", r.id), f("resolved", r.resolved), f("parting_tone", r.partingTone), f("not_to_do", r.notToDo),
            f("outcome", r.outcome), f("outcome_on", r.outcomeOn), f("terms", r.terms), f("same_cause", r.sameCause),
            f("returned_on", r.returnedOn);
    }
};

struct ComebackStep // id: phase/kind of one that every parting and comeback has
{
    QString id, rank;
    Pick<"comeback_step_kind"> kind;
    QString personId, ownerId;
    Edtf dueOn, doneOn;
    QString skippedBecause;
    Pick<"channel"> channel;
    YesNo handwritten;
    QString text, result;

    bool operator==(const ComebackStep &) const = default;

    static constexpr TableKey table = "comeback_step";
    template<typename R, typename F>
    static void fields(R &r, F &&f)
    {
        f("id", r.id), f("rank", r.rank), f("kind", r.kind), f("person_id", r.personId), f("owner_id", r.ownerId),
            f("due_on", r.dueOn), f("done_on", r.doneOn), f("skipped_because", r.skippedBecause),
            f("channel", r.channel), f("handwritten", r.handwritten), f("text", r.text), f("result", r.result);
    }
};

struct Condition
{
    QString id, rank, text, causeId, ownerId;
    YesNo kept30, kept90;

    bool operator==(const Condition &) const = default;

    static constexpr TableKey table = "condition";
    template<typename R, typename F>
    static void fields(R &r, F &&f)
    {
        f("id", r.id), f("rank", r.rank), f("text", r.text), f("cause_id", r.causeId), f("owner_id", r.ownerId),
            f("kept_30", r.kept30), f("kept_90", r.kept90);
    }
};

} // namespace straw
