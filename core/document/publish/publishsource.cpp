#include "core/document/publish/publishsource.h"

#include "core/document/working/workingcopy.h"

namespace straw {

Result<SnapshotInfo> sealedSnapshot(WorkingCopy &copy, const PublishSource &source, FileOperations &files,
                                    const QString &path)
{
    const auto leaving = copy.holdLeaving();
    if (source.forgetErased)
        STRAW_TRY(source.forgetErased());
    // A revision may be folded between the snapshot and the seal; then the snapshot holds one that
    // nobody has any more. A fold takes far longer to type than this.
    constexpr int tries = 20;
    for (int i = 0; i < tries; ++i) {
        STRAW_TRY(files.remove(path));
        STRAW_ASSIGN(SnapshotInfo info, source.snapshot(path));
        STRAW_TRY(copy.seal(info.revision));
        STRAW_ASSIGN(const bool isValid, source.hasRevision(info.revision));
        if (isValid)
            return info;
    }
    return Error{Error::KeepsChanging, {}};
}

} // namespace straw
