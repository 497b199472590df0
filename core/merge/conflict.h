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
    QString table, row;
    QString column; // empty when one side removed the record that the other worked on
    bool beforeKnown = false; // not after copies were merged crosswise
    QVariant before;
    Side left, right;

    bool isAboutRecord() const { return column.isEmpty(); }
    const Table *describedTable() const { return Tables::instance().find(table); }

    /// Puts both sides in their order and derives the id, so that the same conflict found anywhere is
    /// the same row.
    void settleIdentity();

    Row toRow() const;
    /// Error::Database for a row that no merge has written.
    static Result<Conflict> fromRow(const Row &row);
};

} // namespace straw
