#include "core/document/earlier/rescue.h"

#include "core/document/shared/sharedfile.h"
#include "core/document/shared/stagingfolder.h"
#include "core/document/working/workingcopy.h"
#include "core/document/working/workingdatabase.h"
#include "core/sqlite/connection.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace straw::rescue {

namespace {

struct Candidate
{
    Backup state;
    QString documentId;
};

void addFile(std::vector<Candidate> &candidates, const WorkingFolder &copy, const QString &path, FileOperations &files)
{
    if (const auto status = files.status(path); status && status->exists)
        candidates.push_back({{path, copy.state.publishedAt, status->size}, copy.documentId()});
}

/// Newest first.
std::vector<Candidate> candidatesFor(const QString &path, const Environment &environment)
{
    FileOperations &files = *environment.files;
    const QString name = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    const auto canonical = files.canonical(name);
    const Backups backups(environment.files, environment.backups, environment.backupMonths);
    std::vector<Candidate> candidates;
    for (const WorkingFolder &copy : WorkingFolder::all(environment)) {
        if (copy.state.name != name && !(canonical && copy.state.target == *canonical))
            continue;
        addFile(candidates, copy, copy.databasePath(), files);
        addFile(candidates, copy, copy.snapshotPath(), files);
        if (const auto earlier = backups.of(copy.documentId())) {
            for (const Backup &state : *earlier)
                candidates.push_back({state, copy.documentId()});
        }
    }
    std::ranges::stable_sort(candidates, std::greater(), [](const Candidate &each) { return each.state.at; });
    return candidates;
}

} // namespace

bool canHelp(const Error &error)
{
    switch (error.code) {
    case Error::FileMissing:
    case Error::FileEmpty:
    case Error::FileNotDatabase:
    case Error::FileDamaged:
    case Error::FileTruncated:
    case Error::FileTextTooLong:
    case Error::FileSchemaChanged:
    case Error::NoSingleWorkbook:
        return true;
    default:
        return false;
    }
}

std::optional<Backup> newestGoodState(const QString &path, const Environment &environment)
{
    for (const Candidate &candidate : candidatesFor(path, environment)) {
        const auto head = workingDatabase::check(candidate.state.path, path);
        if (head && head->documentId == candidate.documentId)
            return candidate.state;
    }
    return std::nullopt;
}

Result<QString> putInPlace(const Backup &state, const QString &path, const Environment &environment)
{
    FileOperations &files = *environment.files;
    STRAW_ASSIGN(const QString target, files.canonical(QDir::cleanPath(QFileInfo(path).absoluteFilePath())));
    STRAW_ASSIGN(const auto folder, StagingFolder::create(files, environment.home));
    const QString whole = folder->path() + QLatin1String("/workbook.db");
    {
        STRAW_ASSIGN(const auto database, Connection::open(state.path, Connection::ReadOnly));
        STRAW_TRY(database->backupTo(whole));
    }
    SharedFile shared(files, target, environment.clock->nowUtc());
    STRAW_ASSIGN(const FileStatus status, files.status(target));
    QString aside;
    if (status.exists) {
        STRAW_ASSIGN(aside, shared.setAside());
    }
    if (auto created = shared.create(whole); !created) {
        if (!aside.isEmpty())
            (void)files.moveToFreeName(aside, target);
        return std::move(created.error());
    }
    return aside;
}

} // namespace straw::rescue
