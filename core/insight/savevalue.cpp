#include "core/insight/savevalue.h"

#include "core/base/money.h"
#include "core/insight/savespending.h"

namespace straw {

namespace {

constexpr qint64 monthsOfYear = 12;

/// An amount, or that there is none: not known, or not to be believed.
class Money
{
public:
    Money(const Number &minor) // amounts are written as they stand in the records
        : m_state(!minor                      ? Measure::NotKnown
                  : isPlausibleAmount(*minor) ? Measure::Known
                                              : Measure::CheckInputs)
        , m_minor(minor.value_or(0))
    {
    }

    /// A share of it, rounded half up.
    Money times(const Number &factor, qint64 mostFactor, qint64 divisor) const
    {
        Money product = *this;
        if (!factor)
            return product.as(Measure::NotKnown);
        if (*factor < 0 || *factor > mostFactor)
            return product.as(Measure::CheckInputs);
        qint64 doubled = 0;
        if (qMulOverflow<qint64>(m_minor, 2 * *factor, &doubled) || qAddOverflow(doubled, divisor, &doubled))
            return product.as(Measure::CheckInputs);
        product.m_minor = doubled / divisor / 2;
        return product;
    }
    Money plus(const Money &other) const
    {
        Money sum = *this;
        const bool overflows = qAddOverflow(m_minor, other.m_minor, &sum.m_minor);
        return sum.as(overflows ? Measure::CheckInputs : other.m_state);
    }
    Money minus(const Money &other) const
    {
        Money difference = *this;
        const bool overflows = qSubOverflow(m_minor, other.m_minor, &difference.m_minor);
        return difference.as(overflows ? Measure::CheckInputs : other.m_state);
    }

    Measure measure() const
    {
        return m_state == Measure::Known ? Measure::exactly(m_minor) : Measure::without(m_state);
    }

private:
    /// What must be checked comes before what is missing.
    Money as(Measure::State state)
    {
        if (m_state == Measure::Known || state == Measure::CheckInputs)
            m_state = state;
        return *this;
    }

    Measure::State m_state;
    qint64 m_minor;
};

constexpr qint64 mostPercent = 100;
constexpr qint64 mostFactor = 1200 * mostPercent; // of the longest horizon

/// Rounded once, so it is multiplied by the term and the margin before it is divided.
Money overHorizon(const Snapshot &workbook)
{
    const Number months = workbook.decision.horizonMonths, margin = marginOf(workbook);
    if (!months || !margin)
        return Money(workbook.account.arrMinor).times(std::nullopt, 0, 1);
    const bool isBelieved = isPlausibleHorizon(*months) && *margin >= 0 && *margin <= mostPercent;
    return Money(workbook.account.arrMinor)
        .times(isBelieved ? *months * *margin : -1, mostFactor, monthsOfYear * mostPercent);
}

} // namespace

Number marginOf(const Snapshot &workbook)
{
    return workbook.decision.marginPct ? workbook.decision.marginPct : workbook.account.marginPct;
}

Measure marginOverHorizon(const Snapshot &workbook)
{
    return overHorizon(workbook).measure();
}

Measure netValueOfSave(const Snapshot &workbook)
{
    const Decision &decision = workbook.decision;
    return overHorizon(workbook)
        .times(decision.oddsPct, mostPercent, mostPercent)
        .minus(decision.effortMinor)
        .minus(decision.concessionMinor)
        .measure();
}

Measure valueIfRegained(const Snapshot &workbook)
{
    return overHorizon(workbook).minus(workbook.decision.regainMinor).measure();
}

Measure costOfLoss(const Snapshot &workbook)
{
    const SaveSpending spending = saveSpending(workbook);
    if (spending.overflows)
        return Measure::without(Measure::CheckInputs);
    return overHorizon(workbook)
        .plus(workbook.decision.replaceMinor)
        .plus(Number(spending.spent))
        .plus(Number(spending.earlier))
        .measure();
}

} // namespace straw
