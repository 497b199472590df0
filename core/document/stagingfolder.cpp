#include "core/document/stagingfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QUuid>

namespace straw {

namespace {

QString stagingRoot(const QString &home)
{
    return home + QLatin1String("/staging");
}

constexpr QLatin1String lockSuffix{".lock"};

} // namespace

std::unique_ptr<QLockFile> tryLock(const QString &path)
{
    auto lock = std::make_unique<QLockFile>(path);
    lock->setStaleLockTime(0); // a lock goes stale with its process, not with age
    if (lock->tryLock())
        return lock;
    // In a sandbox every start can have the same process id, so a crashed one seems to be ourselves.
    // removeStaleLockFile() refuses when this process really holds it.
    qint64 pid = 0;
    QString host, application;
    if (lock->getLockInfo(&pid, &host, &application) && pid == QCoreApplication::applicationPid()
        && lock->removeStaleLockFile() && lock->tryLock())
        return lock;
    return nullptr;
}

StagingFolder::StagingFolder(QString path, std::unique_ptr<QLockFile> lock)
    : m_path(std::move(path))
    , m_lock(std::move(lock))
{
}

StagingFolder::~StagingFolder()
{
    QDir(m_path).removeRecursively();
}

Result<std::unique_ptr<StagingFolder>> StagingFolder::create(FileOperations &files,
                                                             const QString &home)
{
    const QString root = stagingRoot(home);
    STRAW_TRY(files.makePrivateFolder(root));
    const QString path = root + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    auto lock = tryLock(path + lockSuffix);
    if (!lock)
        return Error{Error::FolderNotWritable, {root}};
    STRAW_TRY(files.makePrivateFolder(path));
    return std::unique_ptr<StagingFolder>(new StagingFolder(path, std::move(lock)));
}

void StagingFolder::sweep(FileOperations &files, const QString &home)
{
    const QString root = stagingRoot(home);
    const auto names = files.list(root);
    if (!names)
        return;
    for (const QString &name : *names) {
        const QString path = root + u'/' + name;
        if (name.endsWith(lockSuffix))
            continue;
        if (const auto lock = tryLock(path + lockSuffix))
            QDir(path).removeRecursively();
    }
}

} // namespace straw
