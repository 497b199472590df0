#include "core/guide/gapsofcomeback.h"

#include "core/guide/comebackclock.h"
#include "core/guide/permission.h"

namespace straw {

using namespace Qt::StringLiterals;

namespace {

using Places = std::vector<Place>;

/// One without words says nothing.
Places conditionsWritten(const Snapshot &workbook, QDate)
{
    Places places;
    for (const Condition &condition : workbook.conditions) {
        if (!condition.text.trimmed().isEmpty())
            return {};
        places.push_back({"condition", condition.id, "text"});
    }
    if (places.empty())
        places.push_back({"condition", {}, {}});
    return places;
}

Places permissionAsked(const Snapshot &workbook, QDate)
{
    Places places;
    for (const QString &id : notAskedYet(workbook))
        places.push_back({"person", id, "keep_in_touch"});
    return places;
}

Places partingDone(const Snapshot &workbook, QDate)
{
    Places places;
    for (const ClockStep &step : comebackSteps(workbook)) {
        if (step.isContract && step.state == ClockStep::Open && !isPointless(step, workbook))
            places.push_back({"comeback_step", step.id, "done_on"});
    }
    return places;
}

Places contactNotWished(const Snapshot &workbook, QDate)
{
    Places places;
    for (const Approach &approach : unwishedApproaches(workbook)) {
        if (isHeldBack(approach.place.id, approach.personId, workbook))
            places.push_back(approach.place);
    }
    return places;
}

} // namespace

QHash<QString, GapsOf> gapsOfComeback()
{
    return {{u"conditions_written"_s, conditionsWritten},
            {u"permission_asked"_s, permissionAsked},
            {u"parting_done"_s, partingDone},
            {u"contact_not_wished"_s, contactNotWished}};
}

} // namespace straw
