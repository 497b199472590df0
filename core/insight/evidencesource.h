#pragma once

#include "core/workbook/passage.h"
#include "core/workbook/place.h"
#include "core/workbook/snapshot.h"

#include <QHash>

#include <vector>

namespace straw {

/// Whether words of that field can be marked as evidence: those of every text of any length, but for what tells nothing
/// of the case itself.
bool canBeMarked(TableKey table, ColumnKey column);

/// Whose text it is and when it was said or happened; of either what is known.
struct TextSource
{
    QString personId;
    Edtf at;
};
/// Of the text that stands in a place, or of a record as a whole.
TextSource sourceOf(const Place &text, const Snapshot &workbook);

/// Where the marked words were taken from; no column for a record as a whole.
Place placeOf(const Evidence &evidence);

/// What a piece of evidence speaks to, as a whole record: a cause, or a criterion of a card.
Place weighedBy(const Evidence &evidence);
void letWeigh(Evidence &evidence, const Place &weighed);

/// The pieces of evidence for and against each cause in order of time, undated ones at the end in their own order.
QHash<QString, std::vector<const Evidence *>> evidenceByTime(const Snapshot &workbook);

/// The order of two pieces of evidence in time.
bool isEarlier(const Evidence &left, const Evidence &right, const Snapshot &workbook);

} // namespace straw
