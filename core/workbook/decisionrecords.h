#pragma once

#include "core/workbook/fieldtypes.h"

/// Whether the account is saved and by which means, and whom we want as a customer. See records.h.
namespace straw {

struct Criterion // id: card/key of a built-in one
{
    QString id, rank;
    Pick<"card"> card;
    QString key, question;
    Pick<"criterion_answer"> answer;
    QString note;
    Pick<"criterion_fit"> atSale, now;
    Pick<"proposal"> proposal;
    QString proposalText, ownerId;

    bool operator==(const Criterion &) const = default;

    static constexpr TableKey table = "criterion";
    template<typename R, typename F>
    static void fields(R &r, F &&f)
    {
        f("id", r.id), f("rank", r.rank), f("card", r.card), f("key", r.key), f("question", r.question),
            f("answer", r.answer), f("note", r.note), f("at_sale", r.atSale), f("now", r.now),
            f("proposal", r.proposal), f("proposal_text", r.proposalText), f("owner_id", r.ownerId);
    }
};

struct Decision // none before its first field is filled in: then its id is empty
{
    QString id;
    Pick<"decision_verdict"> verdict;
    Edtf undecidedUntil;
    Number budgetMinor;
    QString grantedById, stopSignal;
    Edtf stopOn;
    QString stoppedBecause;
    Number oddsPct, horizonMonths, marginPct, effortMinor, concessionMinor;
    QString estimateById;
    Number keepMinor, regainMinor, replaceMinor, monthsToReplace;
    QString onlyWeCan, exitTest, decidedById;
    Edtf decidedOn, reachStopOn;

    bool operator==(const Decision &) const = default;

    static constexpr TableKey table = "decision";
    template<typename R, typename F>
    static void fields(R &r, F &&f)
    {
        f("id", r.id), f("verdict", r.verdict), f("undecided_until", r.undecidedUntil),
            f("budget_minor", r.budgetMinor), f("granted_by_id", r.grantedById), f("stop_signal", r.stopSignal),
            f("stop_on", r.stopOn), f("stopped_because", r.stoppedBecause), f("odds_pct", r.oddsPct),
            f("horizon_months", r.horizonMonths), f("margin_pct", r.marginPct), f("effort_minor", r.effortMinor),
            f("concession_minor", r.concessionMinor), f("estimate_by_id", r.estimateById), f("keep_minor", r.keepMinor),
            f("regain_minor", r.regainMinor), f("replace_minor", r.replaceMinor),
            f("months_to_replace", r.monthsToReplace), f("only_we_can", r.onlyWeCan), f("exit_test", r.exitTest),
            f("decided_by_id", r.decidedById), f("decided_on", r.decidedOn), f("reach_stop_on", r.reachStopOn);
    }
};

struct DecisionStep
{
    QString id, rank;
    Pick<"decision_about"> about;
    Pick<"decision_step_kind"> kind;
    Edtf madeOn;
    QString byId;
    Pick<"decision_verdict"> verdict;
    QString reason;

    bool operator==(const DecisionStep &) const = default;

    static constexpr TableKey table = "decision_step";
    template<typename R, typename F>
    static void fields(R &r, F &&f)
    {
        f("id", r.id), f("rank", r.rank), f("about", r.about), f("kind", r.kind), f("made_on", r.madeOn),
            f("by_id", r.byId), f("verdict", r.verdict), f("reason", r.reason);
    }
};

struct Offer
{
    QString id, rank;
    Pick<"offer_kind"> kind;
    QString what;
    Number valueMinor, capMinor;
    Edtf startsOn, expiresOn;
    QString approverId, causeId, inReturn, answer, actionId, stepId, proves;
    Pick<"worked"> proved;

    bool operator==(const Offer &) const = default;

    static constexpr TableKey table = "offer";
    template<typename R, typename F>
    static void fields(R &r, F &&f)
    {
        f("id", r.id), f("rank", r.rank), f("kind", r.kind), f("what", r.what), f("value_minor", r.valueMinor),
            f("cap_minor", r.capMinor), f("starts_on", r.startsOn), f("expires_on", r.expiresOn),
            f("approver_id", r.approverId), f("cause_id", r.causeId), f("in_return", r.inReturn), f("answer", r.answer),
            f("action_id", r.actionId), f("step_id", r.stepId), f("proves", r.proves), f("proved", r.proved);
    }
};

} // namespace straw
