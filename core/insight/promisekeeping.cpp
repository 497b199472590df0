#include "core/insight/promisekeeping.h"

#include "core/insight/sides.h"

namespace straw {

namespace {

PromiseState::Kept keptOf(const Promise &promise, QDate today)
{
    if (promise.kept == u"broken")
        return PromiseState::Broken;
    if (promise.kept == u"partly")
        return PromiseState::Partly;
    if (promise.kept == u"withdrawn")
        return PromiseState::Withdrawn;
    const Edtf &due = promise.dueOn;
    const Edtf &on = promise.keptOn;
    if (promise.kept == u"late" || promise.kept == u"kept") {
        const bool after = !due.isNull() && !on.isNull() && on.first() > due.last();
        return promise.kept == u"late" || after ? PromiseState::Late : PromiseState::InTime;
    }
    return !due.isNull() && due.last() < today ? PromiseState::Overdue : PromiseState::Open;
}

} // namespace

std::vector<PromiseState> promiseStates(const Snapshot &workbook, QDate today)
{
    std::vector<PromiseState> states;
    for (const Event &event : workbook.events) {
        const Promise *promise = workbook.promises.find(event.id);
        if (!promise)
            continue;
        const Person *by = workbook.people.find(promise->byId);
        const Pick<"party"> party = by ? by->party : sideOf(event, workbook);
        states.push_back({event.id, party == u"us", keptOf(*promise, today)});
    }
    return states;
}

} // namespace straw
