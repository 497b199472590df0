#pragma once

#include "core/workbook/snapshot.h"

#include <QSet>

#include <vector>

namespace straw {

/// A cause as it begins, wherever it is made: contributing until something else is said.
Cause newCause(const QString &text);

/// True for what we say played a part: neither ruled out nor not known.
bool isClaimed(const Cause &cause);

/// The ids of claimed causes that something speaks for, and of those that were ruled out and something speaks against;
/// a stance that was left open speaks for it.
QSet<QString> supportedCauses(const Snapshot &workbook);

/// The family of a cause; where only a reason was chosen, the family of that reason.
QString familyOf(const Cause &cause, const Snapshot &workbook);

/// The side of a cause; where none was chosen, the usual one of its reason or family.
Pick<"side"> sideOf(const Cause &cause, const Snapshot &workbook);

/// The side that is usual for a reason or a family: as this workbook says, else as everywhere.
Pick<"side"> usualSide(const QString &reason, const Snapshot &workbook);

/// The stated reasons behind which no cause is seen, of whose kind none was ruled out, be it that very reason or its
/// whole family, and of which nobody said why they are taken as they were said; in their order.
std::vector<const StatedReason *> unexaminedReasons(const Snapshot &workbook);

/// The other customers who may leave for the same causes, each once, however many causes threaten them: of causes
/// that are claimed, in the order of the records. One that is not named is one by itself.
std::vector<const AtRisk *> othersAtRisk(const Snapshot &workbook);

struct FamilyCoverage
{
    enum State { NotLookedAt, Named, Explained, Supposed, NotKnown, RuledOut, Found };

    QString family;
    State state = NotLookedAt;
    QStringList causes = {}; // ids, in their order
};

/// Every family of reasons that is offered, in its order, and what we found; "not known" is none. Named is what they
/// gave as a reason, while no cause of ours is of that family; Explained the same, where a cause of another family
/// was found behind all that they gave. Supposed is what is not known while nothing speaks for it or against it, as
/// every starting hypothesis is: nobody looked at it yet.
std::vector<FamilyCoverage> familyCoverage(const Snapshot &workbook);

} // namespace straw
