#pragma once

#include "core/workbook/catalogue.h"
#include "core/workbook/place.h"
#include "core/workbook/snapshot.h"

namespace straw {

/// What people call the record of a place: the words that its row on a page begins with, whole.
/// Empty for a record without words of its own, and for one that is not there.
QString titleOf(const Place &place, const Snapshot &workbook);

/// An event by its title, else by what kind of event it is; a cause by its text, else by its reason; a step of parting
/// and comeback by its kind, one of no kind by its text. Only the key of that is in the file, so each reads it in a
/// language of their own.
QString titleOf(const Event &event, const Snapshot &workbook, const Catalogue &catalogue = Catalogue::instance());
QString titleOf(const Cause &cause, const Snapshot &workbook, const Catalogue &catalogue = Catalogue::instance());
QString titleOf(const ComebackStep &step, const Snapshot &workbook, const Catalogue &catalogue = Catalogue::instance());

/// True where that is the name of somebody, or a day, as the record has no words of its own.
bool isNamedByAnother(TableKey table);

/// A text on one line and no longer than `most` characters: what is left out goes by whole words, and
/// "…" stands for it on the same line.
QString shortened(const QString &text, qsizetype most);

} // namespace straw
