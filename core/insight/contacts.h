#pragma once

#include "core/dates/datespan.h"
#include "core/workbook/snapshot.h"

#include <QHash>

#include <vector>

/// When we and the customer met, spoke or wrote to each other, as far as it is recorded: events of a kind that the
/// catalogue calls contact, and interviews with them that were held, whether or not the people of both sides are
/// entered. A ticket is one when somebody of ours is named. A missed meeting and an answered survey are none, whoever
/// is named in them, and neither is what they had with others. Of events without a kind, where they are known from
/// decides (an email, the note of a call); else, and of the workbook's own kinds, the people: somebody of both has to
/// be named.
namespace straw {

struct Contact
{
    /// From its beginning to its end, or all the days that a partial date leaves open.
    DayRange days;
    QString eventId = {}; // one of the two
    QString interviewId = {};
    QStringList theirs = {}; // people of the customer
    QStringList ours = {};   // people of ours
    QString department = {}; // of ours, who led it; empty when not known
    // Who of ours took part, by people, else by the department of the event. Neither: that is not known.
    bool sales = false;
    bool operations = false; // anywhere else than in Sales
};

/// Every dated contact, by its first day.
std::vector<Contact> contacts(const Snapshot &workbook);

/// What may have been a contact and does not count as one, and what counts but cannot begin or end a stretch of one
/// side.
struct LeftOpenContacts
{
    int withoutKind =
        0; // dated events of theirs or ours that say neither what they were nor who of both sides was there
    int withoutDay = 0; // contacts whose day is not exact
};
LeftOpenContacts leftOpenContacts(const Snapshot &workbook);

/// The last contact that each person of the customer had with us, up to today, by person.
QHash<QString, Contact> lastRealContacts(const Snapshot &workbook, QDate today);

} // namespace straw
