#pragma once

#include "core/workbook/place.h"
#include "core/workbook/snapshot.h"

namespace straw {

/// The page of the walk on which a question is asked: that of its question bank, of an own question the one
/// that it was added to, Interviews for one that is not known.
QString pageOfQuestion(const QString &promptKey, const Snapshot &workbook);

/// The page on which a place is looked for; empty when no page shows that table. Events of the last days,
/// and what stands in them, are on Triggers.
QString pageOf(const Place &place, const Snapshot &workbook, QDate today);

} // namespace straw
