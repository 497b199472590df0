#pragma once

#include "ui/desk/desk.h"

#include <QVariant>

namespace straw {

/// A stored value as people read it: a date, an amount, the label of a choice, the name of a person
/// or the title of another record. Empty for no value.
QString valueText(const Desk &desk, TableKey table, ColumnKey column, const QVariant &value);

/// What people call a record: its name, title or text, or whatever words it has, as it is now; the record that
/// it is part of when it has none; the label of its table when it is gone.
QString recordText(const Desk &desk, TableKey table, const QString &id);

} // namespace straw
