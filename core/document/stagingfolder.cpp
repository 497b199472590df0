#include "core/document/stagingfolder.h"

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

Result<std::unique_ptr<StagingFolder>> StagingFolder::create(FileOperations &files,
                                                             const QString &home)
{
    const QString root = stagingRoot(home);
    STRAW_TRY(files.makePrivateFolder(root));
    const QString path = root + u'/' + QUuid::createUuid().toString(QUuid::WithoutBraces);
    STRAW_ASSIGN(auto lock, ProcessLock::tryLock(path + lockSuffix));
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
        if (const auto lock = ProcessLock::tryLock(path + lockSuffix)) {
            QDir(path).removeRecursively();
            QFile::remove(path + lockSuffix);
        }
    }
}

} // namespace straw
