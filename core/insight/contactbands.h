#pragma once

#include "core/workbook/snapshot.h"

#include <utility>
#include <vector>

/// In which stretches only contacts by Sales are recorded, only contacts by Operations, or none; and who led. All of it
/// up to the notice (else the end, else today): it tells how it came to that.
namespace straw {

/// From when bands and silence are worth showing.
struct BandSettings
{
    int bandDays = 60;
    int silenceDays = 30;
};

/// As the workbook says, or else as usual.
BandSettings bandSettingsOf(const Snapshot &workbook);

/// A stretch in which contacts by one side of ours are recorded and none by the other, or none at all.
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
    /// Of a silence: events of theirs or ours that certainly lie within it, by date. No contacts, but no silence to
    /// whoever was there either, so they are told with it.
    QStringList between = {};
};

/// The bands up to the notice (or the end, or today), by their first day; they do not overlap. Contacts with partial
/// dates, and those of which it is not known who of ours had them, never make a band, and forbid one that they may have
/// interrupted: what is shown is certain. So many days without any contact as a band needs end a band; a shorter
/// silence within one is part of it.
std::vector<ContactBand> contactBands(const Snapshot &workbook, QDate today, const BandSettings &settings = {});

/// The bands that are told: the longest four, by their first day, and how many there are besides.
struct ToldBands
{
    std::vector<ContactBand> bands;
    int others = 0;
};
ToldBands toldBands(const Snapshot &workbook, QDate today);

/// A calendar quarter with contacts, and how many of them each department of ours led: most first, between equals the
/// one that came first. Those of which it is not known stand last, under an empty key.
struct ContactQuarter
{
    int year = 0;
    int quarter = 1; // 1 to 4
    std::vector<std::pair<QString, int>> counts = {};

    /// The department that led more than any other did; empty when there is none.
    QString leader() const;
    int ledBy(const QString &department) const;
    int contacts() const;
};

/// Every quarter with a contact that certainly lies in it, up to the notice.
std::vector<ContactQuarter> contactQuarters(const Snapshot &workbook, QDate today);

} // namespace straw
