#pragma once

#include "core/report/edition/edition.h"
#include "core/report/edition/standins.h"
#include "core/workbook/snapshot.h"

namespace straw {

class Texts;

/// A workbook as readers of an edition may know it, and what was held back.
struct Projected
{
    Snapshot workbook;
    std::vector<Withheld> withheld; ///< in the order of withheldRules(); without those that held nothing back
    StandIns standIns;              ///< whose names were replaced, and by what
};

/// A workbook in which what an edition withholds does not exist, by the table of editionrules.h, and names are
/// replaced (see StandIns). A report is built from nothing else, so that no section can tell by forgetting.
///
/// In every edition the words of a note that is not for quoting are empty, its useful point stays; a quote without
/// name has no person; passages that were marked stand only where the words that they are taken from do. A stated
/// reason without text is one that was taken from a note which is not for quoting: they gave one all the same.
/// References lead to records that are there, or nowhere. In a projection
///
///   metrics, contacts, bands, silence, who led, warning signs, promises: the same as in the workbook, internally and
///       for executives; of what is due, executives do not see what is to be found out
///   family coverage ("not looked at"), open checks and gaps, ratings, what we don't know yet, how much is recorded
///       ("21 notes"): internally only. For executives what would tell otherwise may be withheld; say what `withheld`
///       counts instead
///   for the customer nothing may be computed but days between the dates of the account, the time of a reply to a
///       complaint and whether a promise of ours was kept: what is missing there was withheld, it is not absent
///
/// The history of changes is no part of a snapshot: it may be told where tellsOf("revision", options) is true.
Projected forEdition(const Snapshot &workbook, const EditionOptions &options, const Texts &texts);

} // namespace straw
