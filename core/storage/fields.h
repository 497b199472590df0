#pragma once

#include "core/workbook/place.h"
#include "core/workbook/snapshot.h"

#include <QVariant>

namespace straw {

/// Generic reading access to a Snapshot, the counterpart of Store::setField: for form fields, checks
/// and everything else that names its subject by table, id and column.

/// The value of a field as Store::setField takes it; invalid when it is empty, or when there is no
/// such record or column.
QVariant fieldOf(const Snapshot &workbook, TableKey table, const QString &id, ColumnKey column);

/// The record that another one came from: what was found out and made a cause or an action. Empty for the others.
Place originOf(const Place &record, const Snapshot &workbook);

bool hasRecord(const Snapshot &workbook, TableKey table, const QString &id);

} // namespace straw
