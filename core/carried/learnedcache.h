#pragma once

#include "core/base/systemfiles.h"
#include "core/carried/learned.h"

namespace straw {

/// What this computer remembers of what was learned in the workbooks that were open on it: one small file each, in a
/// folder of its own, called by a hash of the path, so that not even a name of a file tells a customer. It is read
/// in place of the workbooks, which may lie on a share. Files that cannot be read, are of a newer version or larger
/// than any of ours are as good as none.
class LearnedCache
{
public:
    explicit LearnedCache(const QString &folder);

    /// Empty when nothing is remembered.
    Learned find(const QString &path) const;
    /// In one step, so that others read the one or the other. When it cannot be written, what was remembered goes: it
    /// may name somebody who was erased.
    void put(const QString &path, const Learned &learned);
    /// Removes what is remembered of every other workbook.
    void keepOnly(const QStringList &paths);
    /// The same of every other copy of that workbook.
    void keepOnlyCopy(const QString &documentId, const QString &path);

private:
    QString fileOf(const QString &path) const;
    Learned read(const QString &file) const;

    mutable SystemFiles m_files;
    const QString m_folder;
};

} // namespace straw
