#include "core/insight/safety.h"

#include "core/insight/sides.h"
#include "core/workbook/catalogue.h"

namespace straw {

Safety safetyOf(const Snapshot &workbook)
{
    Safety safety;
    for (const Event &event : workbook.events) {
        const bool isEmotional = event.scale == u"emotional_safety";
        if (!event.number || event.at.isNull() || !(isEmotional || event.scale == u"economic_safety"))
            continue;
        const PickEntry *scale = Catalogue::instance().find("scale", event.scale);
        if (!scale || *event.number < *scale->least || *event.number > *scale->most)
            continue;
        (isEmotional ? safety.emotional : safety.economic)
            .push_back({event.id, event.at, *event.number, sideOf(event, workbook)});
    }
    return safety;
}

} // namespace straw
