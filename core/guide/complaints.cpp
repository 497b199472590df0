#include "core/guide/complaints.h"

#include <algorithm>

namespace straw {

const Complaint *complaintThatLed(const Snapshot &workbook)
{
    return workbook.complaints.find(workbook.workbook.complaintId);
}

bool isEveryComplaintResolved(const Snapshot &workbook)
{
    return std::ranges::all_of(workbook.complaints,
                               [](const Complaint &complaint) { return complaint.resolved == u"yes"; });
}

bool suggestsWholeWalk(const Snapshot &workbook)
{
    return complaintThatLed(workbook);
}

} // namespace straw
