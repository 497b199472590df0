#pragma once

#include "core/base/result.h"
#include "core/schema/tables.h"
#include "core/workbook/place.h"

#include <vector>

namespace straw {

class Store;

/// What becomes of a record that names a cause when that cause becomes one with another.
enum class Joining {
    Moves, ///< it names the other one from then on
    Keyed, ///< the same, under a new id, since its id is made of the two that it names
    Goes   ///< it is about the record that goes and nothing else: two versions of one of its fields
};

/// By the column that names it, whatever column of schema.sql that is.
Joining joiningOf(const Referrer &referrer);

/// Makes one cause of two, inside a change: what hangs on the one that goes hangs on the other from then on, and what
/// is the same falls together. Texts of both are kept; what the one that stays does not say, the other says. The main
/// cause stays main, and nothing in the tree leads to itself. Error::RecordMissing when either is not there,
/// ValueTooLong when their texts are.
Result<void> joinCauses(Store &store, const QString &stays, const QString &goes);

/// Takes records that name one cause (evidence, links to actions and attempts, reasons ...) to another, inside a
/// change. Those that do not name it stay as they are.
Result<void> moveToCause(Store &store, const std::vector<Place> &records, const QString &from, const QString &to);

} // namespace straw
