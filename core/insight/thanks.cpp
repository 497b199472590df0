#include "core/insight/thanks.h"

namespace straw {

Edtf thankedOn(const Interview &interview, const Snapshot &workbook)
{
    if (!interview.thankedOn.isNull() || interview.personId.isEmpty() || interview.heldAt.isNull())
        return interview.thankedOn;
    Edtf first;
    for (const ComebackStep &step : workbook.comebackSteps) {
        const bool isThanks = step.kind == u"thank_you" && step.personId == interview.personId && !step.doneOn.isNull()
                              && step.skippedBecause.trimmed().isEmpty()
                              && step.doneOn.last() >= interview.heldAt.first();
        if (isThanks && (first.isNull() || Edtf::before(step.doneOn, first)))
            first = step.doneOn;
    }
    return first;
}

} // namespace straw
