#include "core/report/parts/eventweights.h"

#include "core/guide/complaints.h"
#include "core/insight/promisekeeping.h"
#include "core/insight/warningsigns.h"

#include <algorithm>
#include <cstdlib>

namespace straw {

EventWeights::EventWeights(const ReportContext &context)
    : m_workbook(context.workbook())
    , m_firstSign(firstReadableSign(context.workbook()).eventId)
{
    for (const PromiseState &promise : promiseStates(context.workbook(), context.today())) {
        const bool notKept = promise.kept == PromiseState::Broken || promise.kept == PromiseState::Late
                             || promise.kept == PromiseState::Overdue;
        if (promise.ours && notKept)
            m_notKept.insert(promise.eventId);
    }
}

int EventWeights::of(const Event &event) const
{
    // The mood never outweighs a reason.
    return reasonOf(event) + 2 * int(std::abs(event.sentiment.value_or(0)));
}

int EventWeights::reasonOf(const Event &event) const
{
    const Account &account = m_workbook.account;
    const Complaint *led = complaintThatLed(m_workbook);
    if (event.id == m_workbook.workbook.finalStrawId)
        return 100;
    if (event.kind == u"cancellation")
        return 90;
    if (event.id == m_firstSign)
        return 80;
    if (m_notKept.contains(event.id))
        return 70;
    if (led && led->id == event.id)
        return 65;
    if (isOn(event, Edtf::parse(account.firstValueOn)))
        return 60;
    const Edtf days[] = {account.signedOn, account.serviceStartOn, account.lastHappyOn, account.endOn};
    if (std::ranges::any_of(days, [&](const Edtf &day) { return isOn(event, day); }))
        return 40;
    if (m_workbook.redFlags.find(event.id))
        return 30;
    if (m_workbook.promises.find(event.id))
        return 20;
    return m_workbook.complaints.find(event.id) ? 15 : 0;
}

} // namespace straw
