#pragma once

#include "core/journal/revision.h"
#include "core/merge/conflict.h"

#include <QSet>

namespace straw {

class Connection;

struct MergeOptions
{
    /// Merge also when the other copy is about an account of another name.
    bool evenIfOtherAccount = false;
    /// Merge also when no common ancestor can be rebuilt: what only one side has is kept, and every
    /// field that differs becomes a conflict.
    bool withoutBase = false;
};

/// What one person brought.
struct MergeShare
{
    QString author; // may be empty
    int revisions = 0;
    int rows = 0;
    QList<TableKey> tables; // in the order of the schema
};

/// What bringing another copy into this one would do. Values only: it is made on any thread and
/// performed later, as long as this copy has not moved on.
struct MergePlan
{
    enum Kind {
        NothingNew,  // the other copy holds nothing that this one lacks
        FastForward, // this copy has nothing of its own: it becomes the other
        Merge,
        OtherAccount, // to be asked about: MergeOptions::evenIfOtherAccount
        NoCommonBase, // to be reviewed: MergeOptions::withoutBase
    };
    struct Taken
    {
        Revision revision;
        QByteArray stored; // see Journal::take
    };

    Kind kind = NothingNew;
    QString localAccount, otherAccount;
    QString localHead;        // the plan holds as long as this is the head
    QString otherHead;        // the newest revision of the other copy
    bool otherLacks = false;  // history, or notes that were left out of it, that this copy has
    QString head;             // afterwards
    QByteArray changes;       // from this copy to the result
    std::vector<Taken> taken; // revisions that this copy lacks; the merge last
    QSet<QString> dropped;    // revisions whose changes go: of people who were erased
    bool erases = false;      // this copy still told of them
    std::vector<MergeShare> shares;
    std::vector<Conflict> conflicts; // what this merge leaves open

    bool changesSomething() const { return kind == FastForward || kind == Merge; }
};

/// The result is held to the rules of the file (rules.h) here, where it may take its time. Error::OtherWorkbook
/// when it is not a copy of the same workbook, MergeNotHeld when the result would break a rule or lose something,
/// NoHistory and HistoryCircular with the path of the one concerned, and those of reading.
Result<MergePlan> planMerge(Connection &local, Connection &other, const MergeOptions &options = {});
/// The same from two local files; opens connections of its own, so it may run on any thread.
Result<MergePlan> planMerge(const QString &local, const QString &other, const MergeOptions &options = {});

/// Performs a plan, inside a transaction of this copy; the other is the one that it was made from.
Result<void> applyMerge(Connection &local, Connection &other, const MergePlan &plan);

} // namespace straw
