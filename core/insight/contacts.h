#pragma once

#include "core/dates/datespan.h"
#include "core/workbook/snapshot.h"

#include <QHash>

#include <vector>

/// When we and the customer really met or spoke: events with people of both parties, and
/// interviews that were held. Kinds of event that are no contact by their nature (a missed meeting,
/// a survey, a ticket: the catalogue says which) are none, whoever is named in them.
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
    bool sales = false;      // somebody of our Sales took part
    bool operations = false; // somebody of ours from anywhere else took part
};

/// Every dated contact, by its first day.
std::vector<Contact> contacts(const Snapshot &workbook);

/// The last contact that each person of the customer had with us, up to today, by person.
QHash<QString, Contact> lastRealContacts(const Snapshot &workbook, QDate today);

} // namespace straw
