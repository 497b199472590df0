#include "core/insight/savespending.h"

#include "core/insight/actions.h"

#include <QSet>

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
    QSet<QString> counted; // attempts that an action made
    for (const Action &action : workbook.actions) {
        if (!isSpent(action))
            continue;
        const Attempt *attempt = workbook.attempts.find(action.eventId);
        if (attempt)
            counted.insert(attempt->id);
        sum.addSpent(action.costMinor || !attempt ? action.costMinor : attempt->costMinor);
    }
    for (const Attempt &attempt : workbook.attempts) {
        const Event *event = workbook.events.find(attempt.id);
        if (!event || counted.contains(attempt.id))
            continue;
        if (isSinceDecision(event->at, workbook.decision.decidedOn))
            sum.addSpent(attempt.costMinor);
        else
            sum.addEarlier(attempt.costMinor);
    }
    return sum.all();
}

} // namespace straw
