#include "core/insight/signatures.h"

#include "core/insight/sides.h"

namespace straw {

Signatures signatures(const Snapshot &workbook)
{
    Signatures all;
    for (const Review &review : workbook.reviews) {
        if (review.state != u"approved")
            continue;
        const Person *reader = workbook.people.find(review.personId);
        const auto side = sideOfDepartment(reader ? reader->department.toString() : QString(), workbook);
        (side.isEmpty() ? all.sideless : side == u"sales" ? all.sales : all.operations).push_back(&review);
    }
    return all;
}

} // namespace straw
