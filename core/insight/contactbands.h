#pragma once

#include "core/workbook/snapshot.h"

#include <vector>

/// In which stretches only Sales spoke with the customer, only Operations, or nobody; and which
/// department led. All of it up to the notice (else the end, else today): it tells how it came to
/// that.
namespace straw {

/// From when bands and silence are worth showing.
struct BandSettings
{
    int bandDays = 60;
    int silenceDays = 30;
};

/// A stretch in which only one side of ours had contact, or nobody had.
struct ContactBand
{
    enum Kind { SalesOnly, OperationsOnly, Silence };

    Kind kind = Silence;
    /// The first and the last contact of that side; of a silence, the contacts before and after it
    /// (or the notice, or today while it lasts).
    QDate first = {};
    QDate last = {};
    qint64 days = 0;  // from first to last
    int contacts = 0; // of that side, certainly within
    /// False when a contact with a partial date bounds the silence: it may have been longer.
    bool exact = true;
};

/// The bands up to the notice (or the end, or today), by their first day. Contacts with partial
/// dates never make a band, and forbid one that they may have interrupted: what is shown is
/// certain. A silence between two contacts of one side is told as a silence alone.
std::vector<ContactBand> contactBands(const Snapshot &workbook, QDate today, const BandSettings &settings = {});

/// A stretch of calendar quarters in which the same department of ours led the contacts.
struct LeadStretch
{
    QString department;
    QDate first;      // contact
    QDate last = {};  // contact
    int contacts = 0; // of all departments
};

/// Who led when, up to the notice: in each quarter the department that led most contacts; between
/// equals the one that led before, else the one that came first.
std::vector<LeadStretch> leadStretches(const Snapshot &workbook, QDate today);

} // namespace straw
