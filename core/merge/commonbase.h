#pragma once

#include "core/merge/mergecopy.h"
#include "core/merge/planner.h"

namespace straw {

/// The state from which two copies parted.
struct CommonBase
{
    Content content;
    /// Fields that the best ancestors disagree about, when there are several.
    QSet<std::pair<RecordKey, QString>> unknown;
};

/// Rebuilds common ancestors from whichever of two copies still holds the changes; from both when
/// both do, and then the two must be equal. Several best ancestors are merged first, in memory.
class BaseFinder
{
public:
    BaseFinder(const MergeCopy &one, const MergeCopy &other, const Ancestry &ancestry);

    /// Error::ChangeNotKept when there is no common ancestor, or none that can be rebuilt.
    Result<CommonBase> find(const QString &left, const QString &right);
    /// As it is in the present format. Error::ChangeNotKept.
    Result<Content> stateOf(const QString &revision);

    /// The input of a merge of two revisions that differ; everything but who is erased.
    Result<MergeInput> inputFor(const QString &left, const Content &leftContent, const QString &right,
                                const Content &rightContent, const CommonBase &base) const;

private:
    Result<QByteArray> changeset(const QString &revision) const;
    Result<Content> recordedState(const QString &revision) const;
    Result<Content> stateFrom(const MergeCopy &copy, const QString &revision) const;
    Result<QString> mergeInMemory(const QString &left, const QString &right);
    MergeSide::WriterOf writersOf(const QString &head, const QSet<QString> &without) const;

    const MergeCopy &m_one, &m_other;
    Ancestry m_ancestry; // with the merges in memory
    std::map<QString, CommonBase> m_inMemory;
    int m_mergesInMemory = 0;
};

} // namespace straw
