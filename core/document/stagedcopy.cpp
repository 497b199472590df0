#include "core/document/stagedcopy.h"

#include "core/sqlite/fileheader.h"
#include "core/sqlite/sidecars.h"

namespace straw {

namespace {

/// The start of a file that need not be there.
Result<QByteArray> startOf(FileOperations &files, const QString &path)
{
    auto start = files.read(path, sidecars::startLength);
    if (!start && start.error().code == Error::FileMissing)
        return QByteArray();
    return start;
}

Result<void> copyWithSidecars(FileOperations &files, const QString &from, const QString &to)
{
    const QString wal = sidecars::walOf(from), journal = sidecars::journalOf(from);
    STRAW_ASSIGN(const Fingerprint glance, Fingerprint::glance(files, from));
    STRAW_ASSIGN(const QByteArray walStart, startOf(files, wal));
    STRAW_ASSIGN(const QByteArray journalStart, startOf(files, journal));
    const bool hasWal = sidecars::isLiveWal(walStart);
    const bool hasJournal = sidecars::isLiveJournal(journalStart);
    STRAW_TRY(FileHeader::parse(glance.head, glance.size, hasWal || hasJournal, from));

    STRAW_TRY(files.createCopy(from, to));
    if (hasWal)
        STRAW_TRY(files.createCopy(wal, sidecars::walOf(to)));
    if (hasJournal) {
        STRAW_ASSIGN(QByteArray bytes, files.read(journal));
        STRAW_TRY(
            files.create(sidecars::journalOf(to), sidecars::withoutSuperJournal(std::move(bytes))));
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
    return Error{Error::FileBusy, {path}};
}

} // namespace straw
