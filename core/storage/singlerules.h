#pragma once

#include "core/schema/sqltext.h"
#include "core/storage/rules.h"

// The single rules, for the file that lists them only (rules.cpp): `whole` asks it of all that is there,
// `touched` of what a change did.
namespace straw::rules {

using Changed = std::vector<ChangesetTable>;

/// Above so many rows, looking at all records of a table takes less time than looking at each.
inline constexpr qsizetype rowsLookedAtSingly = 64;

qsizetype rowsIn(const Changed &changed);
const Table &described(const ChangesetTable &changed);
Result<bool> isThere(Connection &connection, TableKey table, const QString &id);
Error damaged(const QString &detail);

// filerules.cpp: of the file, and of the texts in it
Result<void> wholeSchema(Connection &connection, const Tables &tables);
Result<void> wholeSize(Connection &connection, const Tables &tables);
Result<void> wholePages(Connection &connection, const Tables &tables);
Result<void> wholeRecords(Connection &connection, const Tables &tables);
Result<void> wholeTexts(Connection &connection, const Tables &tables);
Result<void> touchedTexts(Connection &connection, const Changed &changed);
Result<qint64> sizeOf(Connection &connection);
Result<qint64> recordsIn(Connection &connection, const Tables &tables);

// referencerules.cpp, subjectrules.cpp: of records that name others
Result<void> wholeReferences(Connection &connection, const Tables &tables);
Result<void> touchedReferences(Connection &connection, const Changed &changed);
Result<void> wholeSubjects(Connection &connection, const Tables &tables);
Result<void> touchedSubjects(Connection &connection, const Changed &changed);

// ascentrules.cpp
Result<void> touchedAscents(Connection &connection, const Changed &changed);

} // namespace straw::rules
