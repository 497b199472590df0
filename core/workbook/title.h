#pragma once

#include "core/workbook/place.h"
#include "core/workbook/snapshot.h"

namespace straw {

/// What people call the record of a place: the words that its row on a page begins with, whole.
/// Empty for a record without words of its own, and for one that is not there.
QString titleOf(const Place &place, const Snapshot &workbook);

/// True where that is the name of somebody, as the record has no words of its own.
bool isNamedByPerson(QStringView table);

/// A text on one line and no longer than `most` characters: what is left out goes by whole words, and
/// "…" stands for it on the same line.
QString shortened(const QString &text, qsizetype most);

} // namespace straw
