#include "core/document/shared/stagedcopy.h"

#include "core/document/shared/sidecarfiles.h"
#include "core/sqlite/fileheader.h"
#include "core/sqlite/sidecars.h"

namespace straw {

namespace {

Result<void> copyWithSidecars(FileOperations &files, const QString &from, const QString &to)
{
    STRAW_ASSIGN(const Fingerprint glance, Fingerprint::glance(files, from));
    STRAW_ASSIGN(const SidecarFiles sidecar, SidecarFiles::beside(files, from));
    STRAW_TRY(FileHeader::parse(glance.head, glance.size, sidecar.any(), from));

    STRAW_TRY(files.createCopy(from, to));
    if (sidecar.hasWal)
        STRAW_TRY(files.createCopy(sidecars::walOf(from), sidecars::walOf(to)));
    if (sidecar.hasJournal) {
        STRAW_ASSIGN(QByteArray bytes, files.read(sidecars::journalOf(from)));
        STRAW_TRY(files.create(sidecars::journalOf(to), sidecars::withoutSuperJournal(std::move(bytes))));
    }
    return {};
}

} // namespace

Result<StagedCopy> StagedCopy::make(FileOperations &files, const QString &home, const QString &path)
{
    constexpr int tries = 3;
    for (int i = 0; i < tries; ++i) {
        STRAW_ASSIGN(Fingerprint before, Fingerprint::glance(files, path));
        STRAW_ASSIGN(auto folder, StagingFolder::create(files, home));
        const QString database = folder->path() + QLatin1String("/workbook.db");
        STRAW_TRY(copyWithSidecars(files, path, database));
        STRAW_ASSIGN(before.hash, Fingerprint::hashOf(files, database));
        // Replaced while we copied: what we have may be half of each.
        STRAW_ASSIGN(const Fingerprint after, Fingerprint::glance(files, path));
        if (before.looksLike(after))
            return StagedCopy{std::move(folder), database, std::move(before)};
    }
    return Error{Error::FileInUse, {path}};
}

} // namespace straw
