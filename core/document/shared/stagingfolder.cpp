#include "core/document/shared/stagingfolder.h"

#include <QDateTime>
#include <QDir>
#include <QUuid>

namespace straw {

namespace {

QString stagingRoot(const QString &home)
{
    return home + QLatin1String("/staging");
}

constexpr QLatin1String lockSuffix{".lock"};

/// A lock is made in the moment before its folder; one that stands alone for long was left in that moment.
bool isForgotten(FileOperations &files, const QString &lock, const QStringList &names)
{
    constexpr qint64 hour = qint64(60) * 60 * 1'000'000'000; // ns
    const auto status = files.status(lock);
    const QString folder = lock.section(u'/', -1).chopped(lockSuffix.size());
    return !names.contains(folder) && status && status->exists
           && status->modified + hour < QDateTime::currentMSecsSinceEpoch() * 1'000'000;
}

} // namespace

StagingFolder::StagingFolder(QString path, std::unique_ptr<ProcessLock> lock)
    : m_path(std::move(path))
    , m_lock(std::move(lock))
{
}

StagingFolder::~StagingFolder()
{
    QDir(m_path).removeRecursively();
    QFile::remove(m_path + lockSuffix);
}

Result<std::unique_ptr<StagingFolder>> StagingFolder::create(FileOperations &files, const QString &home)
{
    const QString root = stagingRoot(home);
    STRAW_TRY(files.makePrivateFolder(root));
    const QString path = root + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    STRAW_ASSIGN(auto lock, ProcessLock::tryLock(path + lockSuffix));
    std::unique_ptr<StagingFolder> folder(new StagingFolder(path, std::move(lock)));
    STRAW_TRY(files.makePrivateFolder(path));
    return folder;
}

void StagingFolder::sweep(FileOperations &files, const QString &home)
{
    const QString root = stagingRoot(home);
    const auto names = files.list(root);
    if (!names)
        return;
    for (const QString &name : *names) {
        const QString path = root + u'/' + name;
        if (name.endsWith(lockSuffix)) {
            if (isForgotten(files, path, *names))
                QFile::remove(path);
            continue;
        }
        if (const auto lock = ProcessLock::tryLock(path + lockSuffix)) {
            QDir(path).removeRecursively();
            QFile::remove(path + lockSuffix);
        }
    }
}

} // namespace straw
