#pragma once

#include "core/workbook/place.h"
#include "core/workbook/snapshot.h"

#include <vector>

namespace straw {

/// True for somebody who refused to be kept in touch with, or asked us to stop: then only what winds up the contract is
/// for them, unless somebody says why not.
bool isNotToBeContacted(const QString &personId, const Snapshot &workbook);

/// Those of theirs who were not asked yet whether we may keep in touch, by id; whoever has left their company cannot
/// be.
QStringList notAskedYet(const Snapshot &workbook);

/// Towards whom something is, by id; of several the one who is not to be contacted. Where nobody is named it is towards
/// whoever is left to be written to: once everybody of theirs said no, one of them. Empty while that is anybody.
QString towards(const QString &personId, const Snapshot &workbook);
/// Also the people of theirs at the event, as an import leaves them.
QString towards(const Outreach &outreach, const Snapshot &workbook);
/// Whoever else takes part is asked as well. Empty for one among ourselves.
QString towards(const Interview &interview, const Snapshot &workbook);
/// Whom its step is towards.
QString towards(const Offer &offer, const Snapshot &workbook);

/// Something that is planned towards a person, or was done since they asked us not to.
struct Approach
{
    Place place; // of an event of reaching out, a comeback step, an offer or an interview
    QString personId;
};

/// Every approach to somebody who is not to be contacted, the overridden ones too: reaching out, steps of the comeback
/// that do not wind up the contract, their offers, interviews with the customer, and thanks for one. What was skipped,
/// declined or answered is none, and neither is what was done before they said so.
std::vector<Approach> unwishedApproaches(const Snapshot &workbook);

/// The key of `because` under which it is said why somebody is approached all the same: permission/record.
QString permissionKey(const QString &recordId);

/// Not to be contacted, and nobody said why all the same. Nothing of the record is due meanwhile, whichever way it came
/// into the workbook.
bool isHeldBack(const QString &recordId, const QString &personId, const Snapshot &workbook);

} // namespace straw
