#include "core/base/fileoperations.h"

#include "core/base/siblingfile.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>

namespace straw {

QString folderOf(const QString &path)
{
    return QFileInfo(path).path();
}

QString shortened(QString name, const QString &before)
{
    // Most file systems allow 255 bytes (some 255 UTF-16 units) for a name.
    const qsizetype room = 255 - QFile::encodeName(before).size();
    while (!name.isEmpty() && QFile::encodeName(name).size() > room)
        name.chop(name.back().isLowSurrogate() && name.size() > 1 ? 2 : 1);
    return name;
}

QString siblingName(const QString &path)
{
    const auto random = QRandomGenerator::system()->generate();
    const auto unique = QStringLiteral(".%1.tmp").arg(random, 8, 16, QLatin1Char('0'));
    const QString name = shortened(QFileInfo(path).fileName(), QLatin1String(".~") + unique);
    return QStringLiteral("%1/.~%2%3").arg(folderOf(path), name, unique);
}

Result<void> checkFolder(FileOperations &files, const QString &folder)
{
    STRAW_ASSIGN(const FileStatus status, files.status(folder));
    if (!status.isDirectory)
        return Error{Error::FolderMissing, {folder}};
    if (!status.isWritable)
        return Error{Error::FolderNotWritable, {folder}};
    return {};
}

Error missing(const QString &path)
{
    // What stands for bytes that are no UTF-8, after which the file cannot be found any more.
    return {path.contains(QChar::ReplacementCharacter) ? Error::NameNotText : Error::FileMissing, {path}};
}

Error errorAbout(Error error, const QString &temporary, const QString &path)
{
    error.arguments.replaceInStrings(temporary, path);
    return error;
}

Result<void> writeWhole(FileOperations &files, const QString &path, const QByteArray &bytes)
{
    STRAW_ASSIGN(const QString target, files.canonical(path));
    STRAW_ASSIGN(const FileStatus status, files.status(target));
    if (status.isDirectory)
        return Error{Error::FileIsDirectory, {path}};
    if (status.exists && !status.isRegular) // such as /dev/null, which a rename would replace
        return Error{Error::FileNotOrdinary, {path}};
    if (status.exists && !status.isWritable)
        return Error{Error::FileReadOnly, {path}};
    STRAW_TRY(checkFolder(files, folderOf(target)));

    SiblingFile sibling(files, target);
    auto written = files.create(sibling.path(), bytes, status.exists ? &status.access : nullptr);
    if (written)
        written = files.replace(sibling.path(), target);
    if (!written)
        return errorAbout(std::move(written.error()), sibling.path(), path);
    sibling.release();
    return files.syncFolder(folderOf(target));
}

} // namespace straw
