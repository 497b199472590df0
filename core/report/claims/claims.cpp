#include "core/report/claims/claims.h"

#include "core/guide/customersvoice.h"
#include "core/insight/causefindings.h"
#include "core/insight/contactbands.h"
#include "core/insight/interviews.h"
#include "core/insight/metrics.h"
#include "core/insight/warningsigns.h"

#include <algorithm>

namespace straw {

namespace {

Claim::Days daysOf(const Measure &measure)
{
    return {measure.least, measure.most, measure.exact};
}

/// Metrics in whole days, where they are known.
std::optional<Claim::Days> daysOf(Metric::Kind kind, const ReportContext &context)
{
    const Metric found = metric(kind, context.workbook(), context.today());
    return found.value.isKnown() ? std::optional(daysOf(found.value)) : std::nullopt;
}

bool certainlyPassed(const Edtf &date, QDate today)
{
    return !date.isNull() && date.last() < today;
}

/// Something that is counted, and said only where there is any.
void addCount(Claims &claims, Claim::Kind kind, qint64 count)
{
    if (count > 0)
        claims.push_back({.kind = kind, .count = count});
}

/// A note is one all the same where its words are not for quoting, and the edition has none.
qint64 notesWithoutTheirWords(const ReportContext &context)
{
    const auto notes = std::ranges::find(context.withheld(), QLatin1String("notes"), &Withheld::rule);
    return notes == context.withheld().end() ? 0 : notes->count;
}

} // namespace

Claims lossClaims(const ReportContext &context)
{
    const Account &account = context.workbook().account;
    Claims claims;
    if (!account.noticeOn.isNull())
        claims.push_back({.kind = Claim::GaveNotice, .by = {account.name.trimmed()}, .from = account.noticeOn});
    if (const auto days = daysOf(Metric::TenureToNotice, context))
        claims.push_back({.kind = Claim::CustomerFor, .days = days});
    if (account.arrMinor)
        claims.push_back({.kind = Claim::PaidAYear, .amount = account.arrMinor});
    const Metric effect = metric(Metric::EffectOnBook, context.workbook(), context.today());
    if (effect.value.isKnown())
        claims.push_back(
            {.kind = Claim::ShareOfBook, .count = effect.value.least, .amount = account.bookMinor.value_or(0)});
    return claims;
}

Claims reasonClaims(const ReportContext &context)
{
    const Snapshot &workbook = context.workbook();
    Claims claims;
    Claim named{.kind = Claim::NamedAsReason};
    for (const StatedReason &reason : workbook.statedReasons) {
        const QString kind = context.label("reason", reason.reason);
        if (isCustomersVoice(reason, workbook) && !kind.isEmpty() && !named.by.contains(kind))
            named.by.append(kind);
    }
    if (!named.by.isEmpty())
        claims.push_back(named);
    const Cause *main = workbook.causes.find(workbook.workbook.mainCauseId);
    if (!main || main->role == u"ruled_out")
        return claims; // a contradiction, told before the export
    if (const QString kind = context.label("reason", familyOf(*main, workbook)); !kind.isEmpty())
        claims.push_back(
            {.kind = Claim::HeldForCause, .about = main->id, .by = {kind}, .confidence = main->confidence});
    claims.push_back(supportOf(*main, workbook));
    return claims;
}

Claim supportOf(const Cause &cause, const Snapshot &workbook)
{
    Claim claim{.kind = Claim::Supported, .about = cause.id};
    for (const Evidence &evidence : workbook.evidence) {
        if (evidence.causeId == cause.id)
            ++(evidence.stance == u"against" ? claim.of : claim.count);
    }
    return claim;
}

Claims windowClaims(const ReportContext &context)
{
    const Snapshot &workbook = context.workbook();
    const Edtf &notice = workbook.account.noticeOn;
    Claims claims;
    const auto lead = daysOf(Metric::WarningLeadTime, context);
    if (!lead)
        return claims;
    const FirstOf sign = firstReadableSign(workbook);
    claims.push_back(
        {.kind = Claim::WindowClosed, .about = sign.eventId, .from = sign.date, .to = notice, .days = lead});
    if (const auto reaction = daysOf(Metric::ReactionTime, context)) {
        const FirstOf act = firstAct(workbook);
        claims.push_back(
            {.kind = Claim::ActedAfter, .about = act.eventId, .from = sign.date, .to = act.date, .days = reaction});
    } else if (std::ranges::none_of(signChains(workbook),
                                    [](const SignChain &chain) { return chain.reached >= SignChain::Acted; })) {
        claims.push_back({.kind = Claim::NoActRecorded});
    }
    if (const std::optional<KnownEarlier> known = knownEarlier(workbook))
        claims.push_back({.kind = Claim::KnownEarlier,
                          .from = workbook.account.knownIssueSince,
                          .days = Claim::Days{known->beforeNotice, known->beforeNotice, false},
                          .count = known->beforeSign});
    return claims;
}

Claims timeLeftClaims(const ReportContext &context)
{
    const Edtf &end = context.workbook().account.endOn;
    if (const auto left = daysOf(Metric::DaysLeft, context))
        return {{.kind = Claim::DaysLeft, .to = end, .days = left}};
    if (!certainlyPassed(end, context.today()))
        return {};
    Claim ended{.kind = Claim::ContractEnded, .to = end};
    if (const auto since = daysBetween(end, Edtf::day(context.today())); since && since->exact)
        ended.days = {since->least, since->most, true};
    return {ended};
}

Claims claimsForThem(const ReportContext &context)
{
    Claims claims;
    for (const Claims &all : {lossClaims(context), timeLeftClaims(context)}) {
        for (const Claim &claim : all) {
            if (claim.kind == Claim::GaveNotice || claim.kind == Claim::DaysLeft || claim.kind == Claim::ContractEnded)
                claims.push_back(claim);
        }
    }
    return claims;
}

Claims othersAtRiskClaims(const ReportContext &context)
{
    Claims claims;
    addCount(claims, Claim::OthersAtRisk, std::ranges::count_if(context.workbook().causes, [](const Cause &cause) {
                 return isClaimed(cause) && !cause.othersAtRisk.trimmed().isEmpty();
             }));
    Claim customers{.kind = Claim::CustomersAtRisk};
    for (const AtRisk *other : othersAtRisk(context.workbook())) {
        ++customers.count;
        if (other->arrMinor) {
            customers.amount = customers.amount.value_or(0) + *other->arrMinor;
            ++customers.of;
        }
    }
    if (customers.count > 0)
        claims.push_back(customers);
    return claims;
}

Claims overdueClaims(const ReportContext &context)
{
    Claim overdue{.kind = Claim::Overdue};
    for (const Due &due : context.due()) {
        if (!due.overdue)
            continue;
        const qint64 days = due.date.last().daysTo(context.today());
        if (overdue.count == 0 || days > overdue.of || (days == overdue.of && due.id < overdue.about))
            overdue.of = days, overdue.about = due.id;
        ++overdue.count;
    }
    return overdue.count > 0 ? Claims{overdue} : Claims{};
}

Wanted decisionsWanted(const Snapshot &workbook)
{
    Wanted wanted;
    for (const Action &action : workbook.actions) {
        if (action.status == u"candidate")
            wanted.actions.push_back(&action);
    }
    for (const Cause &cause : workbook.causes) {
        if (cause.response == u"undecided" && cause.role != u"ruled_out")
            wanted.causes.push_back(&cause);
    }
    return wanted;
}

Claims decisionClaims(const ReportContext &context)
{
    const Wanted wanted = decisionsWanted(context.workbook());
    Claim claim{.kind = Claim::DecisionsWanted, .count = qint64(wanted.actions.size() + wanted.causes.size())};
    for (const Action *action : wanted.actions) {
        if (action->costMinor) {
            claim.amount = claim.amount.value_or(0) + *action->costMinor;
            ++claim.of;
        }
    }
    return claim.count > 0 ? Claims{claim} : Claims{};
}

Claims triedClaims(const Action &action, const ReportContext &context)
{
    const Snapshot &workbook = context.workbook();
    Claims claims;
    for (const QString &id : context.triedBefore(action.id)) {
        const Event *event = workbook.events.find(id);
        claims.push_back({.kind = Claim::TriedBefore,
                          .about = action.id,
                          .by = {id},
                          .from = event ? event->at : Edtf(),
                          .amount = workbook.attempts.find(id)->costMinor});
    }
    return claims;
}

Claims customerAskedClaims(const ReportContext &context)
{
    qint64 held = 0, refused = 0, ahead = 0, late = 0;
    for (const Interview &interview : context.workbook().interviews) {
        if (!isWithCustomer(interview))
            continue;
        held += wasHeld(interview);
        refused += interview.status == u"declined" || interview.status == u"no_reply";
        if (isAhead(interview) && (!interview.status.isEmpty() || !interview.plannedOn.isNull()))
            ++(certainlyPassed(interview.plannedOn, context.today()) ? late : ahead);
    }
    Claims claims;
    addCount(claims, Claim::InterviewsHeld, held);
    addCount(claims, Claim::InterviewsRefused, refused);
    addCount(claims, Claim::InterviewsAhead, ahead);
    addCount(claims, Claim::InterviewsMissed, late);
    return claims;
}

Claims basisClaims(const ReportContext &context)
{
    if (!context.isFor(Edition::Internal))
        return {}; // what another edition holds is no measure of what is recorded
    const Snapshot &workbook = context.workbook();
    return {
        {.kind = Claim::BasisInterviews,
         .count = std::ranges::count_if(
             workbook.interviews,
             [](const Interview &interview) { return wasHeld(interview) && isWithCustomer(interview); })},
        {.kind = Claim::BasisNotes,
         .count = std::ranges::count_if(workbook.lines, [](const Line &line) { return !line.text.trimmed().isEmpty(); })
                  + notesWithoutTheirWords(context)},
        {.kind = Claim::BasisEvents, .count = workbook.events.size()}};
}

Claims unprovenClaims(const ReportContext &context)
{
    const Metric evidence = metric(Metric::EvidenceShare, context.workbook(), context.today());
    if (evidence.whole == 0)
        return {};
    return {{.kind = Claim::Unproven, .count = evidence.whole - evidence.part, .of = evidence.whole}};
}

std::vector<Claims> stretchClaims(const ReportContext &context)
{
    constexpr qsizetype mostNamed = 3;
    const ToldBands told = toldBands(context.workbook(), context.today());
    std::vector<Claims> all;
    for (const ContactBand &band : told.bands) {
        Claim claim{.kind = Claim::NoContact,
                    .from = Edtf::day(band.first),
                    .to = Edtf::day(band.last),
                    .days = Claim::Days{band.days, band.days, true},
                    .exact = band.exact};
        if (band.kind != ContactBand::Silence) {
            claim.kind = band.kind == ContactBand::SalesOnly ? Claim::SalesOnly : Claim::OperationsOnly;
            claim.count = band.contacts;
        }
        Claims &claims = all.emplace_back(Claims{claim});
        if (!band.between.isEmpty()) {
            const qsizetype named = std::min(mostNamed, band.between.size());
            claims.push_back(
                {.kind = Claim::InBetween, .by = band.between.first(named), .count = band.between.size() - named});
        }
    }
    if (told.others > 0)
        all.push_back({{.kind = Claim::MoreStretches, .count = told.others}});
    return all;
}

} // namespace straw
