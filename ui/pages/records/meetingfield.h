#pragma once

#include "ui/fields/recordfield.h"

namespace straw {

/// In which meeting a record came up; not shown while there is none.
RecordField *meetingField(Desk &desk, TableKey table, const QString &id, QWidget *parent);

} // namespace straw
