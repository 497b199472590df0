#pragma once

#include "core/workbook/fieldtypes.h"

/// Which case it is and who has to do with it. See records.h.
namespace straw {

/// `first_value_on` of an account whose customer never saw value.
inline constexpr QLatin1String neverReached{"never"};

struct Workbook
{
    QString id, formatNote;
    Pick<"workbook_status"> status;
    Pick<"depth"> depth;
    Number triggerDays;
    QString finalStrawId, mainCauseId;
    Pick<"verdict"> verdict;
    QString verdictSentence, verdictById;
    Edtf verdictOn;
    QString nextTime, language, follows, complaintId;
    Number bandDays, silenceDays;
    QString followsName, followedBy;
    Edtf asOf;

    bool operator==(const Workbook &) const = default;

    static constexpr TableKey table = "workbook";
    template<typename R, typename F>
    static void fields(R &r, F &&f)
    {
        f("id", r.id), f("format_note", r.formatNote), f("status", r.status), f("depth", r.depth),
            f("trigger_days", r.triggerDays), f("final_straw_id", r.finalStrawId), f("main_cause_id", r.mainCauseId),
            f("verdict", r.verdict), f("verdict_sentence", r.verdictSentence), f("verdict_by_id", r.verdictById),
            f("verdict_on", r.verdictOn), f("next_time", r.nextTime), f("language", r.language),
            f("follows", r.follows), f("complaint_id", r.complaintId), f("band_days", r.bandDays),
            f("silence_days", r.silenceDays), f("follows_name", r.followsName), f("followed_by", r.followedBy),
            f("as_of", r.asOf);
    }
};

struct Account
{
    QString id, name, segment, industry, plan;
    Number seats;
    QString currency;
    Number arrMinor, realisedMinor, remainingMinor, marginPct, bookMinor;
    Edtf signedOn, serviceStartOn;
    QString firstValueOn; // EDTF or neverReached
    Number firstValuePlannedDays;
    Edtf renewalOn, learnedOn, noticeOn, endOn, lastHappyOn;
    QString noticeText;
    Pick<"learned_how"> learnedHow;
    QString noticeFromId;
    Pick<"exit_type"> exitType;
    Pick<"surprise"> surprise;
    YesNo knownIssue;
    Edtf knownIssueSince;
    QString knownIssueRef;
    Pick<"overcomable"> overcomable;
    QString overcomableWhy, competitor;
    Edtf rivalRenewalOn;
    QString ownerId;
    Pick<"fit"> fit;
    QString lastHappyNote, weBelieved, theySay;

    bool operator==(const Account &) const = default;

    static constexpr TableKey table = "account";
    template<typename R, typename F>
    static void fields(R &r, F &&f)
    {
        f("id", r.id), f("name", r.name), f("segment", r.segment), f("industry", r.industry), f("plan", r.plan),
            f("seats", r.seats), f("currency", r.currency), f("arr_minor", r.arrMinor),
            f("realised_minor", r.realisedMinor), f("remaining_minor", r.remainingMinor), f("margin_pct", r.marginPct),
            f("book_minor", r.bookMinor), f("signed_on", r.signedOn), f("service_start_on", r.serviceStartOn),
            f("first_value_on", r.firstValueOn), f("first_value_planned_days", r.firstValuePlannedDays),
            f("renewal_on", r.renewalOn), f("learned_on", r.learnedOn), f("notice_on", r.noticeOn),
            f("end_on", r.endOn), f("last_happy_on", r.lastHappyOn), f("notice_text", r.noticeText),
            f("learned_how", r.learnedHow), f("notice_from_id", r.noticeFromId), f("exit_type", r.exitType),
            f("surprise", r.surprise), f("known_issue", r.knownIssue), f("known_issue_since", r.knownIssueSince),
            f("known_issue_ref", r.knownIssueRef), f("overcomable", r.overcomable),
            f("overcomable_why", r.overcomableWhy), f("competitor", r.competitor),
            f("rival_renewal_on", r.rivalRenewalOn), f("owner_id", r.ownerId), f("fit", r.fit),
            f("last_happy_note", r.lastHappyNote), f("we_believed", r.weBelieved), f("they_say", r.theySay);
    }
};

struct Person
{
    QString id, rank;
    Pick<"party"> party;
    Pick<"department"> department;
    QString name, title;
    Pick<"role"> role;
    QString mail;
    YesNo inEvaluation;
    Pick<"bought_in"> boughtIn;
    Pick<"effort"> effort;
    Pick<"influence"> influence;
    Edtf since, leftOn;
    YesNo reachable;
    QString goals, kpis, challenges, needs, priorities, valueInTheirWords;
    Edtf ahaOn;
    Pick<"keep_in_touch"> keepInTouch;
    QString keepInTouchHow, unasked;
    Edtf keepInTouchOn;
    QString phone, address, viaId, needsMet;
    Edtf trainingDueOn, trainedOn;
    QString trainedById, author;

    bool operator==(const Person &) const = default;

    static constexpr TableKey table = "person";
    template<typename R, typename F>
    static void fields(R &r, F &&f)
    {
        f("id", r.id), f("rank", r.rank), f("party", r.party), f("department", r.department), f("name", r.name),
            f("title", r.title), f("role", r.role), f("mail", r.mail), f("in_evaluation", r.inEvaluation),
            f("bought_in", r.boughtIn), f("effort", r.effort), f("influence", r.influence), f("since", r.since),
            f("left_on", r.leftOn), f("reachable", r.reachable), f("goals", r.goals), f("kpis", r.kpis),
            f("challenges", r.challenges), f("needs", r.needs), f("priorities", r.priorities),
            f("value_in_their_words", r.valueInTheirWords), f("aha_on", r.ahaOn), f("keep_in_touch", r.keepInTouch),
            f("keep_in_touch_how", r.keepInTouchHow), f("unasked", r.unasked), f("keep_in_touch_on", r.keepInTouchOn),
            f("phone", r.phone), f("address", r.address), f("via_id", r.viaId), f("needs_met", r.needsMet),
            f("training_due_on", r.trainingDueOn), f("trained_on", r.trainedOn), f("trained_by_id", r.trainedById),
            f("author", r.author);
    }
};

} // namespace straw
