#pragma once

#include "core/base/result.h"
#include "core/schema/tables.h"

#include <QVariant>

namespace straw {

/// Is the value one that the column may hold: of its type, a valid date, a key of a closed list, not
/// longer than a text may be? The id is for the message.
Result<void> checkValue(const Table &table, const Column &column, const QString &id, const QVariant &value);

/// Is this a text that a column of texts may hold, as bytes of a file?
bool isStorable(QByteArrayView utf8);
bool isStorable(QStringView text);
/// Is it longer than one may be, which is no damage?
bool isTooLong(QByteArrayView utf8);
bool isTooLong(QStringView text);

} // namespace straw
