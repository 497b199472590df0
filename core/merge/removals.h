#pragma once

#include "core/merge/record.h"

#include <set>

namespace straw {

/// Which records a merge leaves out.
///
/// - What both sides removed is gone, and so is what one side removed and the other left alone.
/// - What one side removed while the other edited it, or a part of it, or newly named it, stays, with
///   its parts, until somebody decides: it is disputed.
/// - What speaks about several records goes with the last of them, if nobody worked on it; else it stays
///   without any.
/// - Somebody who was erased does not come back, whatever the other side did.
class Removals
{
public:
    Removals(const MergeRecords &records, const QSet<RecordKey> &erased);

    bool isGone(const RecordKey &key) const;
    /// The records to be decided about; their parts are not listed apart.
    std::set<RecordKey> disputed() const;

private:
    using Side = std::optional<Cells> MergeRecord::*;

    const MergeRecord *find(const RecordKey &key) const;
    bool isRemovedBy(const RecordKey &key, Side side) const;
    void keepWhatOthersWorkedOn(Side remover, Side other);
    bool keep(const RecordKey &key, Side remover, Side other);
    void dropPartsOfErased();
    void dropWithLastSubject();
    QList<RecordKey> ownersOf(const Table &table, const Cells &cells) const;
    QList<RecordKey> newlyNamed(const MergeRecord &record, const Cells &now) const;

    const MergeRecords &m_records;
    const KnownIds m_known;
    const QSet<RecordKey> &m_erased;
    QHash<RecordKey, QList<RecordKey>> m_parts; // of removed records: what was removed along
    QSet<RecordKey> m_kept;
    QSet<RecordKey> m_dropped; // new, but part of somebody who was erased; or without a subject now
};

} // namespace straw
