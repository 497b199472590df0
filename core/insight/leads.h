#pragma once

#include "core/insight/contactbands.h"

#include <optional>

/// Which department of ours led the account, and when the lead passed on: computed from the contacts, and as somebody
/// entered it.
namespace straw {

/// The lead passes to a department, or to people: an event of that kind.
struct LeadPass
{
    QString eventId;
    Edtf at; // null while no day is set
    QString department;
    QStringList people; // of ours, who take part in the event
};

/// In the order of the timeline, those without a day last. One that names nobody passes nothing.
std::vector<LeadPass> leadPasses(const Snapshot &workbook);

/// The contacts of a quarter, and who led it.
struct LeadQuarter
{
    ContactQuarter contacts;
    QString leader;         // empty when it is not known
    bool isEntered = false; // by an event, against which the contacts are told beside it
};

/// Every quarter with a contact, up to the notice. A department to which the lead passed leads from the quarter on in
/// which it did, until it passes again; before that, whoever led most contacts.
std::vector<LeadQuarter> leadQuarters(const Snapshot &workbook, QDate today);

/// Who is to lead next: the first pass after today, else one without a day. No value for none.
std::optional<LeadPass> leadNext(const Snapshot &workbook, QDate today);

} // namespace straw
