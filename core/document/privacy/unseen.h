#pragma once

#include "core/base/result.h"
#include "core/schema/keys.h"

#include <QList>

#include <optional>
#include <vector>

namespace straw {

class Store;

/// How a table of schema.sql may keep what can no longer be seen in the workbook.
enum class Keeps {
    OnlyWhatIsSeen,
    Passage,   // words of a text of another record, which may have changed since
    Origin,    // where a record came from, which may have been removed
    BothSides, // what two people decided differently; the field itself holds one of the values
    Bytes,     // of attachments, which may have been removed
    Changes,   // the history itself
};

/// None for a table that nobody has thought about.
std::optional<Keeps> keptIn(TableKey table);

/// A record of which something can no longer be seen.
struct Unseen
{
    TableKey table;
    QString id;
    QList<ColumnKey> columns; // what of it; empty: all of it, so the record as a whole may go
};

/// All of them, but for attachments and the history, in the order of tables and ids.
Result<std::vector<Unseen>> unseenIn(const Store &store);
/// Empties and removes them; gives how many there were. Inside a transaction.
Result<int> removeUnseen(Store &store);
/// The same of those that are copies of words which their text no longer has. Inside a transaction.
Result<int> removeUnseenPassages(Store &store);

} // namespace straw
