#include "core/insight/warningsigns.h"

namespace straw {

namespace {

SignChain chainOf(const Event &event, const RedFlag &sign)
{
    SignChain chain{.eventId = event.id};
    const bool acted = !sign.actedOn.isNull() || !sign.act.isEmpty() || !sign.worked.isEmpty();
    if (sign.worked == u"yes")
        chain.reached = SignChain::Worked;
    else if (acted)
        chain.reached = SignChain::Acted;
    else if (!sign.toldOn.isNull() || !sign.toldToId.isEmpty())
        chain.reached = SignChain::Told;
    else if (!sign.noticedOn.isNull() || !sign.noticedById.isEmpty() || event.knownThen == u"we_knew")
        chain.reached = SignChain::Noticed;

    const bool outcomeOpen =
        chain.reached == SignChain::Acted && (sign.worked.isEmpty() || sign.worked == u"too_early");
    if (chain.reached != SignChain::Worked && !outcomeOpen)
        chain.brokeAt = SignChain::Step(chain.reached + 1);

    chain.toNoticed = Measure::of(daysBetween(event.at, sign.noticedOn));
    chain.toTold = Measure::of(daysBetween(sign.noticedOn, sign.toldOn));
    const Edtf &before = sign.toldOn.isNull() ? sign.noticedOn : sign.toldOn;
    chain.toActed = Measure::of(daysBetween(before, sign.actedOn));
    return chain;
}

void take(FirstOf &first, const QString &eventId, const Edtf &date)
{
    if (date.isNull())
        return;
    if (Edtf::before(date, first.date)) {
        first.eventId = eventId;
        first.date = date;
    }
    first.range = earlierOf(first.range, DayRange::of(date));
}

} // namespace

std::vector<SignChain> signChains(const Snapshot &workbook)
{
    std::vector<SignChain> chains;
    for (const Event &event : workbook.events) {
        if (const RedFlag *sign = workbook.redFlags.find(event.id))
            chains.push_back(chainOf(event, *sign));
    }
    return chains;
}

bool isReadable(const RedFlag &sign, const Snapshot &workbook)
{
    const Event *event = workbook.events.find(sign.id);
    if (!event)
        return false;
    if (!event->knownThen.isEmpty())
        return event->knownThen == u"we_knew" || event->knownThen == u"we_could_have";
    const Edtf notice = workbook.account.noticeOn;
    return !sign.noticedOn.isNull() && (notice.isNull() || sign.noticedOn.first() <= notice.last());
}

FirstOf firstReadableSign(const Snapshot &workbook)
{
    FirstOf first;
    for (const RedFlag &sign : workbook.redFlags) {
        const Event *event = workbook.events.find(sign.id);
        if (event && isReadable(sign, workbook))
            take(first, sign.id, event->at.isNull() ? sign.noticedOn : event->at);
    }
    return first;
}

std::optional<KnownEarlier> knownEarlier(const Snapshot &workbook)
{
    const Account &account = workbook.account;
    const DayRange since = DayRange::of(account.knownIssueSince);
    const DayRange sign = firstReadableSign(workbook).range;
    const DayRange notice = DayRange::of(account.noticeOn);
    if (!account.knownIssue.value_or(false) || since.isNull() || sign.isNull() || notice.isNull())
        return std::nullopt;
    if (since.last >= sign.first || since.last > notice.first)
        return std::nullopt;
    return KnownEarlier{since.last.daysTo(sign.first), since.last.daysTo(notice.first)};
}

FirstOf firstAct(const Snapshot &workbook)
{
    FirstOf first;
    for (const RedFlag &sign : workbook.redFlags)
        take(first, sign.id, sign.actedOn);
    return first;
}

} // namespace straw
