#pragma once

#include "core/workbook/catalogue.h"
#include "core/workbook/snapshot.h"

#include <vector>

namespace straw {

/// A step of parting or comeback, which those that every case has are before anybody touches them.
struct ClockStep
{
    enum State { Open, Done, Skipped };

    QString id; // of its record, which may not be there yet (see isKeyed)
    Pick<"comeback_step_kind"> kind;
    QString title;
    QString personId, ownerId; // towards whom, and who takes it
    bool isParting = false;    // else it belongs to the comeback; so does a kind that is not known here
    bool isContract = false;   // it winds up the contract, whatever else they wish
    bool isYearly = false;     // once done it comes again a year later
    bool isOwn = false;        // added in this workbook
    Edtf due;                  // as somebody entered it, else its usual day
    bool isUsualDay = false;
    Edtf firstDue; // its place in the order, whatever is done: of a yearly one, its first day
    Edtf done;     // of a yearly one: the last time
    State state = Open;
};

/// All steps in their order: those of the parting, those of the comeback, each with the own ones behind, by their rank.
std::vector<ClockStep> comebackSteps(const Snapshot &workbook, const Catalogue &catalogue = Catalogue::instance());

/// The step of a record, or of one that could be made; its id is empty when there is none.
ClockStep comebackStep(const QString &id, const Snapshot &workbook, const Catalogue &catalogue = Catalogue::instance());

/// True once a step or a field of the comeback is filled in: before that no usual day counts.
bool isComebackBegun(const Snapshot &workbook);

/// True while a step waits for the case to be settled: whoever still has a grievance is not asked whom we might suit.
bool waitsForSettling(const ClockStep &step, const Snapshot &workbook);

/// True once all of them have said whether we may keep in touch, for the step of asking it.
bool isAnsweredByAll(const ClockStep &step, const Snapshot &workbook);

/// True for a step towards somebody who is not to be contacted, without a reason, unless it winds up the contract; see
/// towards() in permission.h for one towards nobody in particular.
bool isHeldBack(const ClockStep &step, const Snapshot &workbook);

/// True for what is not done any more once they are back, until they are lost again: winding up the contract, and
/// asking them to come back.
bool isPointless(const ClockStep &step, const Snapshot &workbook);

/// True for an open step of which somebody is reminded on its day. What was only given its usual day is not, before
/// the comeback is begun and once nothing is to come of it any more: they declined for good, are back, or left again.
bool countsAsDue(const ClockStep &step, const Snapshot &workbook);

/// Whether a condition was kept is asked for 30 and 90 days after they returned, until it is answered; never once they
/// have left again.
struct ConditionCheck
{
    QString conditionId;
    ColumnKey column; // that answers it
    int days = 0;     // after they returned
    Edtf on;
};
std::vector<ConditionCheck> conditionChecks(const Snapshot &workbook);

} // namespace straw
