#include "core/guide/complaints.h"

namespace straw {

const Complaint *complaintThatLed(const Snapshot &workbook)
{
    return workbook.complaints.find(workbook.workbook.complaintId);
}

bool suggestsWholeWalk(const Snapshot &workbook)
{
    return complaintThatLed(workbook);
}

} // namespace straw
