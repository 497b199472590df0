#include "core/insight/metrics.h"

#include "core/insight/causefindings.h"
#include "core/insight/savespending.h"
#include "core/insight/savevalue.h"
#include "core/insight/warningsigns.h"

#include <QCoreApplication>

#include <algorithm>

namespace straw {

namespace {

Metric::Input input(const Edtf &date)
{
    return date.isNull() ? Metric::Input() : Metric::Input(date);
}

Metric::Input input(const Number &minor, const QString &currency)
{
    return minor ? Metric::Input(Amount{*minor, currency}) : Metric::Input();
}

Metric days(Metric::Kind kind, const char *formula, const Edtf &from, const Edtf &to)
{
    Metric metric{.kind = kind, .formula = formula, .inputs = {input(from), input(to)}};
    metric.value = Measure::of(daysBetween(from, to));
    return metric;
}

/// The service starts with its own date, else with the signature; the formula says which.
Metric daysSinceStart(Metric::Kind kind, const char *fromService, const char *fromSignature, const Account &account,
                      const Edtf &to)
{
    const bool service = !account.serviceStartOn.isNull();
    return days(kind, service ? fromService : fromSignature, service ? account.serviceStartOn : account.signedOn, to);
}

Metric tenureToNotice(const Account &account)
{
    return daysSinceStart(Metric::TenureToNotice, QT_TRANSLATE_NOOP("Metrics", "Service start (%1) to notice (%2)"),
                          QT_TRANSLATE_NOOP("Metrics", "Signature (%1) to notice (%2)"), account, account.noticeOn);
}

/// How long it took from the agreement to its cancellation, whenever the service began.
Metric agreedToCancelled(const Account &account)
{
    return days(Metric::AgreedToCancelled, QT_TRANSLATE_NOOP("Metrics", "Signature (%1) to notice (%2)"),
                account.signedOn, account.noticeOn);
}

Metric tenureToEnd(const Account &account)
{
    return daysSinceStart(
        Metric::TenureToEnd, QT_TRANSLATE_NOOP("Metrics", "Service start (%1) to end of contract (%2)"),
        QT_TRANSLATE_NOOP("Metrics", "Signature (%1) to end of contract (%2)"), account, account.endOn);
}

Metric noticeToEnd(const Account &account)
{
    return days(Metric::NoticeToEnd, QT_TRANSLATE_NOOP("Metrics", "Notice (%1) to end of contract (%2)"),
                account.noticeOn, account.endOn);
}

Metric daysLeft(const Account &account, QDate today)
{
    Metric metric = days(Metric::DaysLeft, QT_TRANSLATE_NOOP("Metrics", "Today (%1) to end of contract (%2)"),
                         Edtf::day(today), account.endOn);
    if (metric.value.state == Measure::CheckInputs)
        metric.value = Measure::without(Measure::Over);
    return metric;
}

Metric lastHappyToNotice(const Account &account)
{
    return days(Metric::LastHappyToNotice, QT_TRANSLATE_NOOP("Metrics", "Last known to be happy (%1) to notice (%2)"),
                account.lastHappyOn, account.noticeOn);
}

/// What gross revenue retention of the book loses, and net retention as much, since both have the book at the start
/// below the line and take off what was lost: ARR / book, in percentage points, in hundredths of one and rounded half
/// up. An account is part of the book, so it is never larger.
Metric effectOnBook(const Account &account)
{
    Metric metric{.kind = Metric::EffectOnBook,
                  .unit = Metric::PercentagePoints,
                  .formula = QT_TRANSLATE_NOOP("Metrics", "Annual revenue (%1) divided by the book (%2)"),
                  .inputs = {input(account.arrMinor, account.currency), input(account.bookMinor, account.currency)}};
    if (!account.arrMinor || !account.bookMinor)
        return metric;
    const qint64 arr = *account.arrMinor;
    const qint64 book = *account.bookMinor;
    qint64 doubled = 0;
    if (arr < 0 || book <= 0 || arr > book || qMulOverflow<qint64>(arr, 20'000, &doubled)
        || qAddOverflow(doubled, book, &doubled)) {
        metric.value = Measure::without(Measure::CheckInputs);
        return metric;
    }
    metric.value = Measure::exactly(doubled / book / 2);
    return metric;
}

Metric timeToFirstValue(const Account &account)
{
    Metric metric = daysSinceStart(
        Metric::TimeToFirstValue, QT_TRANSLATE_NOOP("Metrics", "Service start (%1) to first value (%2)"),
        QT_TRANSLATE_NOOP("Metrics", "Signature (%1) to first value (%2)"), account, Edtf::parse(account.firstValueOn));
    if (account.firstValueOn == neverReached)
        metric.value = Measure::without(Measure::Never);
    metric.planned = account.firstValuePlannedDays;
    return metric;
}

Metric warningLeadTime(const Snapshot &workbook)
{
    const FirstOf sign = firstReadableSign(workbook);
    const Edtf notice = workbook.account.noticeOn;
    Metric metric = days(Metric::WarningLeadTime,
                         QT_TRANSLATE_NOOP("Metrics", "First readable sign (%1) to notice (%2)"), sign.date, notice);
    metric.value = Measure::of(daysBetween(sign.range, DayRange::of(notice)));
    return metric;
}

Metric reactionTime(const Snapshot &workbook)
{
    const FirstOf sign = firstReadableSign(workbook);
    const FirstOf act = firstAct(workbook);
    Metric metric =
        days(Metric::ReactionTime, QT_TRANSLATE_NOOP("Metrics", "First readable sign (%1) to first act (%2)"),
             sign.date, act.date);
    metric.value = Measure::of(daysBetween(sign.range, act.range));
    return metric;
}

Metric replyTime(const Event &event, const Edtf &repliedOn)
{
    Metric metric = days(Metric::ComplaintReplyTime, QT_TRANSLATE_NOOP("Metrics", "Complaint (%1) to our reply (%2)"),
                         event.at, repliedOn);
    metric.eventId = event.id;
    return metric;
}

Metric latestReplyTime(const Snapshot &workbook)
{
    const std::vector<Metric> all = complaintReplyTimes(workbook);
    const auto dated = std::find_if(all.rbegin(), all.rend(), [](const Metric &metric) {
        return !std::holds_alternative<std::monostate>(metric.inputs.front());
    });
    return dated != all.rend() ? *dated : all.empty() ? replyTime({}, {}) : all.back();
}

/// part / whole in hundredths of a percent, rounded half up; of nothing there is no share.
Metric share(Metric::Kind kind, const char *formula, qint64 part, qint64 whole)
{
    Metric metric{.kind = kind,
                  .unit = Metric::Percent,
                  .formula = formula,
                  .inputs = {part, whole},
                  .part = part,
                  .whole = whole};
    if (whole > 0)
        metric.value = Measure::exactly((part * 2 * 10000 + whole) / whole / 2);
    return metric;
}

/// Completed / committed. Candidates were never promised, and what was dropped was taken back with
/// a reason; neither counts. "Leave as it is" is nothing to be done.
Metric followThrough(const Snapshot &workbook)
{
    qint64 done = 0;
    qint64 open = 0;
    for (const Action &action : workbook.actions) {
        if (action.kind == u"no_change")
            continue;
        done += action.status == u"done";
        open += action.status == u"committed";
    }
    return share(Metric::FollowThrough, QT_TRANSLATE_NOOP("Metrics", "Actions done (%1) of those committed to (%2)"),
                 done, done + open);
}

/// A cause that we claim needs something that speaks for it, one that we ruled out something
/// against it; what is "not known" claims nothing.
Metric evidenceShare(const Snapshot &workbook)
{
    const QSet<QString> supportedOnes = supportedCauses(workbook);
    qint64 supported = 0;
    qint64 all = 0;
    for (const Cause &cause : workbook.causes) {
        if (!isClaimed(cause))
            continue;
        ++all;
        supported += supportedOnes.contains(cause.id);
    }
    return share(Metric::EvidenceShare,
                 QT_TRANSLATE_NOOP("Metrics", "Claimed causes with evidence (%1) of all claimed (%2)"), supported, all);
}

Metric::Input percent(const Number &share)
{
    return share ? Metric::Input(Share{*share}) : Metric::Input();
}

Metric::Input number(const Number &value)
{
    return value ? Metric::Input(*value) : Metric::Input();
}

Metric money(Metric::Kind kind, const Measure &value, const char *formula, std::vector<Metric::Input> inputs,
             const Snapshot &workbook)
{
    return {.kind = kind,
            .unit = Metric::Money,
            .value = value,
            .formula = formula,
            .inputs = std::move(inputs),
            .currency = workbook.account.currency};
}

Metric netValue(const Snapshot &workbook)
{
    const Decision &decision = workbook.decision;
    const QString &currency = workbook.account.currency;
    return money(Metric::NetValueOfSave, netValueOfSave(workbook),
                 QT_TRANSLATE_NOOP("Metrics", "Odds (%1) × annual revenue (%2) × months that they stay (%3) / 12 × "
                                              "margin (%4) − effort (%5) − concessions (%6)"),
                 {percent(decision.oddsPct), input(workbook.account.arrMinor, currency), number(decision.horizonMonths),
                  percent(marginOf(workbook)), input(decision.effortMinor, currency),
                  input(decision.concessionMinor, currency)},
                 workbook);
}

Metric regained(const Snapshot &workbook)
{
    const Decision &decision = workbook.decision;
    const QString &currency = workbook.account.currency;
    return money(Metric::ValueIfRegained, valueIfRegained(workbook),
                 QT_TRANSLATE_NOOP("Metrics", "Annual revenue (%1) × months that they stay (%2) / 12 × margin (%3) − "
                                              "cost of regaining them (%4)"),
                 {input(workbook.account.arrMinor, currency), number(decision.horizonMonths),
                  percent(marginOf(workbook)), input(decision.regainMinor, currency)},
                 workbook);
}

Metric loss(const Snapshot &workbook)
{
    const Decision &decision = workbook.decision;
    const QString &currency = workbook.account.currency;
    const SaveSpending spending = saveSpending(workbook);
    return money(Metric::CostOfLoss, costOfLoss(workbook),
                 QT_TRANSLATE_NOOP("Metrics", "Annual revenue (%1) × months that they would stay (%2) / 12 × margin "
                                              "(%3) + cost of replacing them (%4) + spent on saving them (%5)"),
                 {input(workbook.account.arrMinor, currency), number(decision.horizonMonths),
                  percent(marginOf(workbook)), input(decision.replaceMinor, currency),
                  spending.overflows ? Metric::Input() : Amount{spending.spent + spending.earlier, currency}},
                 workbook);
}

/// Not known while nobody has decided and nothing was spent: then nothing was meant to be.
Metric spent(const Snapshot &workbook)
{
    const SaveSpending spending = saveSpending(workbook);
    const bool isMeant = !workbook.decision.verdict.isEmpty() || spending.spent != 0;
    return money(Metric::SpentOnSaving,
                 spending.overflows ? Measure::without(Measure::CheckInputs)
                 : isMeant          ? Measure::exactly(spending.spent)
                                    : Measure::without(Measure::NotKnown),
                 QT_TRANSLATE_NOOP("Metrics",
                                   "Save actions that are committed to or done, attempts and reaching out since "
                                   "the decision (%1); budget: %2; before it: %3"),
                 {input(workbook.decision.decidedOn), input(workbook.decision.budgetMinor, workbook.account.currency),
                  Amount{spending.earlier, workbook.account.currency}},
                 workbook);
}

/// All there is about each of them, in the order of Metric::Kind.
constexpr MetricKind kinds[] = {
    {Metric::TenureToNotice, "tenure_to_notice", QT_TRANSLATE_NOOP("Metrics", "Tenure to the notice"),
     [](const Snapshot &workbook, QDate) { return tenureToNotice(workbook.account); }, true},
    //: Name of a figure: from agreeing on the contract to its cancellation
    {Metric::AgreedToCancelled, "agreed_to_cancelled", QT_TRANSLATE_NOOP("Metrics", "Signature to the notice"),
     [](const Snapshot &workbook, QDate) { return agreedToCancelled(workbook.account); }, true},
    {Metric::TenureToEnd, "tenure_to_end", QT_TRANSLATE_NOOP("Metrics", "Tenure to the end"),
     [](const Snapshot &workbook, QDate) { return tenureToEnd(workbook.account); }, true},
    {Metric::NoticeToEnd, "notice_to_end", QT_TRANSLATE_NOOP("Metrics", "Notice to the end"),
     [](const Snapshot &workbook, QDate) { return noticeToEnd(workbook.account); }},
    //: Name of a figure: until the contract ends
    {Metric::DaysLeft, "days_left", QT_TRANSLATE_NOOP("Metrics", "Days left"),
     [](const Snapshot &workbook, QDate today) { return daysLeft(workbook.account, today); }},
    {Metric::LastHappyToNotice, "last_happy_to_notice", QT_TRANSLATE_NOOP("Metrics", "Last happy to the notice"),
     [](const Snapshot &workbook, QDate) { return lastHappyToNotice(workbook.account); }, true},
    {Metric::EffectOnBook, "effect_on_book",
     QT_TRANSLATE_NOOP("Metrics", "Effect on gross and net retention of the book"),
     [](const Snapshot &workbook, QDate) { return effectOnBook(workbook.account); }},
    {Metric::TimeToFirstValue, "time_to_first_value", QT_TRANSLATE_NOOP("Metrics", "Time to first value"),
     [](const Snapshot &workbook, QDate) { return timeToFirstValue(workbook.account); }},
    {Metric::WarningLeadTime, "warning_lead_time", QT_TRANSLATE_NOOP("Metrics", "Warning lead time"),
     [](const Snapshot &workbook, QDate) { return warningLeadTime(workbook); }},
    //: Name of a figure: from the first sign to our first act
    {Metric::ReactionTime, "reaction_time", QT_TRANSLATE_NOOP("Metrics", "Reaction time"),
     [](const Snapshot &workbook, QDate) { return reactionTime(workbook); }},
    {Metric::ComplaintReplyTime, "complaint_reply_time", QT_TRANSLATE_NOOP("Metrics", "Reply to the complaint"),
     [](const Snapshot &workbook, QDate) { return latestReplyTime(workbook); }},
    {Metric::FollowThrough, "follow_through", QT_TRANSLATE_NOOP("Metrics", "Follow-through of actions"),
     [](const Snapshot &workbook, QDate) { return followThrough(workbook); }},
    {Metric::EvidenceShare, "evidence_share", QT_TRANSLATE_NOOP("Metrics", "Causes with evidence"),
     [](const Snapshot &workbook, QDate) { return evidenceShare(workbook); }},
    {Metric::NetValueOfSave, "net_value_of_save", QT_TRANSLATE_NOOP("Metrics", "Net value of a save"),
     [](const Snapshot &workbook, QDate) { return netValue(workbook); }},
    {Metric::ValueIfRegained, "value_if_regained", QT_TRANSLATE_NOOP("Metrics", "Value if regained"),
     [](const Snapshot &workbook, QDate) { return regained(workbook); }},
    {Metric::CostOfLoss, "cost_of_loss", QT_TRANSLATE_NOOP("Metrics", "Cost of the loss"),
     [](const Snapshot &workbook, QDate) { return loss(workbook); }},
    {Metric::SpentOnSaving, "spent_on_saving", QT_TRANSLATE_NOOP("Metrics", "Spent on saving so far"),
     [](const Snapshot &workbook, QDate) { return spent(workbook); }},
};
static_assert(std::ranges::is_sorted(kinds, {}, &MetricKind::kind));

} // namespace

const MetricKind &metricKind(Metric::Kind kind)
{
    return kinds[kind];
}

Metric metric(Metric::Kind kind, const Snapshot &workbook, QDate today)
{
    return metricKind(kind).compute(workbook, today);
}

std::vector<Metric> metrics(const Snapshot &workbook, QDate today)
{
    std::vector<Metric> all;
    for (const MetricKind &kind : kinds)
        all.push_back(kind.compute(workbook, today));
    return all;
}

std::vector<Metric> complaintReplyTimes(const Snapshot &workbook)
{
    std::vector<Metric> times;
    for (const Event &event : workbook.events) {
        if (const Complaint *complaint = workbook.complaints.find(event.id))
            times.push_back(replyTime(event, complaint->repliedOn));
    }
    return times;
}

} // namespace straw
