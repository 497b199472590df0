#include "core/insight/savespending.h"

#include "core/insight/actions.h"

#include <QSet>

#include <optional>

namespace straw {

namespace {

/// Committed to or done, and meant to save the account.
bool isSpent(const Action &action)
{
    return action.kind == u"save" && isCommittedTo(action);
}

bool isSinceDecision(const Edtf &at, const Edtf &decidedOn)
{
    return !decidedOn.isNull() && !at.isNull() && at.last() >= decidedOn.first();
}

/// What an event cost that is an attempt, or reaching out; no value for any other. One that is both has one cost.
std::optional<Number> costOfTrying(const QString &eventId, const Snapshot &workbook)
{
    const Attempt *attempt = workbook.attempts.find(eventId);
    const Outreach *outreach = workbook.outreach.find(eventId);
    if (!attempt && !outreach)
        return std::nullopt;
    return attempt && (attempt->costMinor || !outreach) ? attempt->costMinor : outreach->costMinor;
}

class Sum
{
public:
    void addSpent(const Number &minor)
    {
        add(m_all.spent, minor);
        m_all.withoutAmount += !minor.has_value();
    }
    void addEarlier(const Number &minor) { add(m_all.earlier, minor); }
    const SaveSpending &all() const { return m_all; }

private:
    void add(qint64 &sum, const Number &minor)
    {
        m_all.overflows = qAddOverflow(sum, minor.value_or(0), &sum) || m_all.overflows;
    }

    SaveSpending m_all;
};

} // namespace

SaveSpending saveSpending(const Snapshot &workbook)
{
    Sum sum;
    QSet<QString> counted; // events
    for (const Action &action : workbook.actions) {
        if (!isSpent(action))
            continue;
        const std::optional<Number> tried = costOfTrying(action.eventId, workbook);
        if (tried)
            counted.insert(action.eventId);
        sum.addSpent(action.costMinor || !tried ? action.costMinor : *tried);
    }
    const auto count = [&](const QString &eventId) {
        const Event *event = workbook.events.find(eventId);
        if (!event || counted.contains(eventId))
            return;
        counted.insert(eventId);
        const Number cost = *costOfTrying(eventId, workbook);
        if (isSinceDecision(event->at, workbook.decision.decidedOn))
            sum.addSpent(cost);
        else
            sum.addEarlier(cost);
    };
    for (const Attempt &attempt : workbook.attempts)
        count(attempt.id);
    // Most ways of reaching out cost nothing, and nobody writes that down.
    for (const Outreach &outreach : workbook.outreach) {
        if (outreach.costMinor)
            count(outreach.id);
    }
    return sum.all();
}

} // namespace straw
