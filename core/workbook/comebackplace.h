#pragma once

#include "core/workbook/comebackrecords.h"
#include "core/workbook/place.h"

namespace straw {

/// A field of the one comeback of a workbook, or the comeback as a whole; it need not be there yet (see isKeyed).
inline Place inComeback(ColumnKey column = {})
{
    return {Comeback::table, QStringLiteral("comeback"), column};
}

} // namespace straw
