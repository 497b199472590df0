#pragma once

#include "core/base/result.h"
#include "core/sqlite/changeset.h"

#include <optional>

namespace straw {

class Connection;
class Tables;

/// What has to be true of a file that is opened, as one list (rules.cpp; the single rules are in
/// singlerules.h):
///
///   schema      its tables are, as text, what its format creates
///   size        it is not larger than a workbook may be
///   pages       SQLite finds nothing wrong with it
///   references  every record that is named by a reference is there
///   subjects    so is every record that another one speaks about or belongs to
///   evidence    a piece of evidence speaks to a cause or to a criterion, to one of the two
///   records     there are not more than can be held in memory
///   texts       every text is one that can be written and read
///   workbook    there is one workbook, whose id is one, and one account
///   ascents     a change leads no record in a circle back to itself
///
/// Opening asks it of a whole file, and the write door, before every commit, of what a change touched; so no
/// change leads to a file that does not open. A change cannot break the schema or the pages.
namespace rules {

/// How much of the list.
enum Scope {
    Everything,
    AllButWorkbook, // for a file that may have lost it, which can be mended
    OfNewer,        // for one whose schema was looked at already, and may hold tables that are not known here
    Content,        // for records in memory: neither schema, size and pages nor their number
};

/// Of all that is there, described by the tables of its format. Error::ReferenceMissing, NoSingleWorkbook, or
/// FileDamaged and the like, all about no path.
Result<void> checkWhole(Connection &connection, const Tables &tables, Scope scope);

/// Counts records from change to change, so that the door need not.
class Room
{
public:
    /// After a change that touched these, which the journal will tell in so many entries more. Error::WorkbookFull.
    Result<void> check(Connection &connection, const std::vector<ChangesetTable> &changed);
    /// What was counted holds no more.
    void forget() { m_records.reset(); }

private:
    std::optional<qint64> m_records;
};

/// Of what a change has done, while it is not committed. Error::ReferenceMissing, ReferenceCircular,
/// WouldRemoveWorkbook, ValueTooLong, ValueWrongType.
Result<void> checkTouched(Connection &connection, const std::vector<ChangesetTable> &changed);

} // namespace rules

} // namespace straw
