#pragma once

#include "core/workbook/snapshot.h"

#include <QVariant>

namespace straw {

/// Generic reading access to a Snapshot, the counterpart of Store::setField: for form fields, checks
/// and everything else that names its subject by table, id and column.

/// The value of a field as Store::setField takes it; invalid when it is empty, or when there is no
/// such record or column.
QVariant fieldOf(const Snapshot &workbook, TableKey table, const QString &id, ColumnKey column);

bool hasRecord(const Snapshot &workbook, TableKey table, const QString &id);

} // namespace straw
