#pragma once

#include "core/base/result.h"
#include "core/storage/store.h"

namespace straw {

/// What two people decided differently apart from each other, as the table conflict keeps it.
struct Conflict
{
    /// A value that one side has, and the revision by which it got it. Of a field the value itself;
    /// of a record a map of its values by column, or nothing when that side removed it.
    struct Side
    {
        QVariant value;
        QString revision;
    };

    QString id;
    TableKey table;
    QString row;
    ColumnKey column;         // empty when one side removed the record that the other worked on
    bool beforeKnown = false; // not after copies were merged crosswise
    QVariant before;
    Side left, right;

    bool isAboutRecord() const { return column.isEmpty(); }
    const Table *describedTable() const { return Tables::instance().find(table.view()); }

    /// Puts both sides in their order and derives the id, so that the same conflict found anywhere is
    /// the same row.
    void settleIdentity();

    Row toRow() const;
    /// Error::Database for a row that no merge has written.
    static Result<Conflict> fromRow(const Row &row);
};

/// All that are open, by table and record.
Result<std::vector<Conflict>> openConflicts(const Store &store);

enum class SettleBy { Left, Right, Before, Both, Value };

/// Decides a conflict, inside a change of the store: sets the field or removes the record, and takes
/// the conflict away. Both puts one text behind the other; about a record, it keeps it. Error::
/// ChoiceNotPossible, ReferenceMissing, ReferenceCircular, and what checkValue says.
Result<void> settleConflict(Store &store, const Conflict &conflict, SettleBy choice, const QVariant &value = {});

} // namespace straw
