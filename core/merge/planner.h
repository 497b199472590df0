#pragma once

#include "core/merge/conflict.h"
#include "core/merge/record.h"

#include <QDateTime>

#include <functional>

namespace straw {

/// One of two copies: its head, and what it did since the common ancestor.
struct MergeSide
{
    /// The revision by which this side got the present value of a field, or of a record when no
    /// column is named.
    using WriterOf = std::function<QString(const RecordKey &record, ColumnKey column)>;

    QString revision;
    QDateTime at;
    std::vector<ChangesetTable> changes;
    WriterOf writerOf;
};

/// All that a merge depends on.
struct MergeInput
{
    MergeSide left, right; // in the order of their revisions, so that it never matters whose is whose
    /// Fields over which the common ancestors themselves disagree: what was before is not known.
    QSet<std::pair<RecordKey, QString>> unknown;
    QSet<RecordKey> erased;
    /// As the left has them: which record names which of the same table (the parent of a cause).
    QHash<RecordKey, QString> parents;
    QSet<QString> openConflicts; // ids
    /// A whole record as the left has it: changes tell only what they changed, but removing takes all of it.
    std::function<Cells(const RecordKey &record)> leftRow;
};

struct MergeResult
{
    std::vector<ChangesetTable> changes; // from the left to the result, in canonical order
    std::vector<Conflict> conflicts;     // what this merge leaves to be decided
};

/// The rules of a merge, field by field; values in, values out, and the same whichever side is which.
///
/// - What one side changed is taken; what both changed to the same is that.
/// - Long texts are merged by their words (mergedText).
/// - Of two places in a list one is taken, silently.
/// - Everything else that both changed is left to a person: the field gets the value of the later
///   side meanwhile, or the one that is not empty, and a conflict holds both.
/// - Removals: see Removals. A reference that was emptied because its record went is no change of its
///   own: whether the record goes decides about it.
/// - Records that would lead in a circle back to themselves stay where the left has them, as
///   conflicts.
MergeResult mergeChanges(const MergeInput &input);

} // namespace straw
