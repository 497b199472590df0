#include "core/document/working/opening.h"

#include "core/base/errordetail.h"
#include "core/base/fileoperations.h"
#include "core/document/working/workingfolder.h"

#include <QDir>
#include <QFileInfo>
#include <QUuid>

namespace straw::workingCopies {

namespace {

QString cleanName(const QString &target)
{
    return QDir::cleanPath(QFileInfo(target).absoluteFilePath());
}

Result<std::unique_ptr<WorkingCopy>> openFresh(const QString &target, const QString &name,
                                               const WorkingCopy::ReadHead &readHead, const Environment &environment)
{
    FileOperations &files = *environment.files;
    STRAW_ASSIGN(StagedCopy staged, StagedCopy::make(files, environment.home, target));
    auto head = readHead(staged.database, WorkingCopy::Prepare);
    if (!head)
        return errorAbout(std::move(head.error()), staged.database, target);
    // It becomes the name of a folder, so it must be nothing but an id; QUuid reads what begins with one.
    if (const QUuid id(head->documentId); id.isNull() || id.toString(QUuid::WithoutBraces) != head->documentId)
        return Error{Error::FileDamaged, {target, ErrorDetail::of(ErrorDetail::DocumentId)}};
    const QString folder = WorkingFolder::pathFor(environment, head->documentId, target);
    const bool isNewer = Formats::isNewerMinor(head->format);
    if (isNewer && !files.status(folder).value_or(FileStatus()).exists)
        return WorkingCopy::forReading(std::move(staged), *head, target, name, environment);

    STRAW_ASSIGN(auto copy, WorkingCopy::attach(environment, folder, target));
    if (copy->state().intent) {
        STRAW_TRY(copy->settle(environment.clock->nowUtc()));
        copy.reset();
        return openFresh(target, name, readHead, environment);
    }
    STRAW_ASSIGN(const bool resumed, copy->takeUp(target, name, readHead));
    if (resumed)
        return copy;
    if (isNewer)
        return WorkingCopy::forReading(std::move(staged), *head, target, name, environment);
    STRAW_TRY(copy->takeContent(staged, *head, target, name, environment.clock->nowUtc()));
    return copy;
}

/// The working copy of a file that cannot be opened now, if it has edits that never reached it.
std::unique_ptr<WorkingCopy> resume(const QString &target, const WorkingCopy::ReadHead &readHead,
                                    const Environment &environment)
{
    for (const WorkingFolder &known : WorkingFolder::all(environment)) {
        if (known.state.target != target && known.state.name != target)
            continue;
        auto copy = WorkingCopy::attach(environment, known.path, target);
        if (!copy)
            continue;
        const auto resumed = (*copy)->takeUp(target, known.state.name, readHead);
        if (resumed && *resumed)
            return std::move(*copy);
    }
    return nullptr;
}

} // namespace

Result<std::unique_ptr<WorkingCopy>> open(const QString &target, const WorkingCopy::ReadHead &readHead,
                                          const Environment &environment)
{
    const QString name = cleanName(target);
    const auto canonical = environment.files->canonical(name);
    const QString path = canonical ? *canonical : name;
    StagingFolder::sweep(*environment.files, environment.home);
    auto fresh = openFresh(path, name, readHead, environment);
    if (fresh || fresh.error().code == Error::FileBusy)
        return fresh;
    // Whatever became of the shared file, edits that never reached it must be found again.
    if (auto resumed = resume(path, readHead, environment))
        return resumed;
    return fresh;
}

Result<std::unique_ptr<WorkingCopy>> create(const QString &target, const QString &documentId,
                                            const Environment &environment)
{
    FileOperations &files = *environment.files;
    STRAW_ASSIGN(const QString path, files.canonical(target));
    STRAW_ASSIGN(const FileStatus status, files.status(path));
    if (status.isDirectory)
        return Error{Error::FileIsDirectory, {path}};
    if (status.exists)
        return Error{Error::FileExists, {path}};
    STRAW_TRY(checkFolder(files, folderOf(path)));
    const QString folder = WorkingFolder::newPathFor(environment, documentId, path);
    STRAW_ASSIGN(auto copy, WorkingCopy::attach(environment, folder, target));
    STRAW_TRY(copy->updateState([&](WorkingState &state) {
        state.target = path;
        state.name = cleanName(target);
    }));
    return copy;
}

} // namespace straw::workingCopies
