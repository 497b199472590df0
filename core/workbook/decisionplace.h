#pragma once

#include "core/workbook/decisionrecords.h"
#include "core/workbook/place.h"

namespace straw {

/// A field of the one decision of a workbook, or the decision as a whole; it need not be there yet (see isKeyed).
inline Place inDecision(ColumnKey column = {})
{
    return {Decision::table, QStringLiteral("decision"), column};
}

} // namespace straw
