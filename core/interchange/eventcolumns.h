#pragma once

#include "core/workbook/records.h"

#include <QVariant>

namespace straw {

/// A field of an event by the name of its column, as Store::setField takes it.
QVariant columnOf(const Event &event, ColumnKey column);

void setColumn(Event &event, ColumnKey column, const QVariant &value);

} // namespace straw
