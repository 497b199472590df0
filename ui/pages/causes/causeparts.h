#pragma once

#include "ui/models/recordmodel.h"

namespace straw {

class PartList;

/// What belongs to a cause besides its evidence: moments at which it could have been turned, and other customers who
/// may leave for it too. Their lists stand in its panel.
namespace causeparts {

PartList *turningPoints(Desk &desk, const QString &causeId, QWidget *parent);
PartList *othersAtRisk(Desk &desk, const QString &causeId, QWidget *parent);

/// The turning points of a cause, or for an empty id those of none, in order of time.
EntryModel *turningPointsOf(Desk &desk, const QString &causeId);
/// All fields of one.
QWidget *details(Desk &desk, const QString &turningPointId);
/// Adds one; its id, or nothing.
QString addTurningPoint(Desk &desk, const QString &causeId, const QString &what);

/// How many records of a table name a cause, for a title line; empty for none.
QString count(const Desk &desk, TableKey table, const QString &causeId);

} // namespace causeparts

} // namespace straw
