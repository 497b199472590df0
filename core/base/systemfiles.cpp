#include "core/base/systemfiles.h"

#include <QDir>
#include <QFileInfo>

namespace straw {

Result<QStringList> SystemFiles::list(const QString &folder)
{
    const QDir dir(folder);
    if (!dir.exists())
        return Error{Error::FolderMissing, {folder}};
    return dir.entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

Result<QString> SystemFiles::canonical(const QString &path)
{
    constexpr int longestChain = 40; // what Linux follows, too
    QFileInfo info(QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
    // A symlink whose target does not exist yet leads to where that would be.
    for (int i = 0; i < longestChain && !info.exists() && info.isSymLink(); ++i)
        info.setFile(info.symLinkTarget());
    if (info.exists())
        return info.canonicalFilePath();
    const QString folder = QFileInfo(info.path()).canonicalFilePath();
    if (folder.isEmpty())
        return Error{Error::FolderMissing, {info.path()}};
    return QDir(folder).filePath(info.fileName());
}

} // namespace straw
