#pragma once

#include "core/dates/datecontext.h"

#include <QMap>
#include <QString>

namespace straw {

class CsvTable;

/// Which column of a table most likely fills which field of an event (see TimelineMapping::fields),
/// by its name and by what stands in its first rows.
QMap<QString, QString> guessColumns(const CsvTable &table, const DateContext &context);

/// True when the first line of a table names its columns: none of its cells is a date.
bool looksLikeHeader(const QStringList &firstRow, const DateContext &context);

} // namespace straw
