#pragma once

#include "core/base/result.h"

#include <QString>

namespace straw {

class Connection;

/// How much the file of a workbook tells that can no longer be seen in it: its history, and whatever its
/// tables keep (see Keeps).
struct PastContent
{
    int texts = 0;   // earlier wordings of texts
    int values = 0;  // earlier dates, amounts and choices
    int removed = 0; // entries that are gone, with whatever they said

    bool isEmpty() const { return texts + values + removed == 0; }
};

/// Counts what every change that is kept tells and what the tables keep, each wording once, and leaves out
/// what still stands there. Takes time with the length of the history. Error::HistoryDamaged.
Result<PastContent> pastContentOf(Connection &database);
/// The same with a connection of its own, for any thread.
Result<PastContent> pastContentOf(const QString &databasePath);

} // namespace straw
