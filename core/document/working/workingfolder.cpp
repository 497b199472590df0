#include "core/document/working/workingfolder.h"

#include "core/base/fileoperations.h"

#include <QCryptographicHash>
#include <QFileInfo>

#include <algorithm>

namespace straw {

QString WorkingFolder::root(const Environment &environment)
{
    return environment.home + QLatin1String("/working");
}

QString WorkingFolder::lockIn(const QString &folder)
{
    return folder + QLatin1String("/lock");
}

QString WorkingFolder::stateIn(const QString &folder)
{
    return folder + QLatin1String("/state.json");
}

QString WorkingFolder::databaseIn(const QString &folder)
{
    return folder + QLatin1String("/workbook.db");
}

QString WorkingFolder::snapshotIn(const QString &folder)
{
    return folder + QLatin1String("/snapshot.db");
}

QString WorkingFolder::newPathFor(const Environment &environment, const QString &documentId, const QString &target)
{
    const QByteArray hash = QCryptographicHash::hash(target.toUtf8(), QCryptographicHash::Blake2b_160);
    return QStringLiteral("%1/%2-%3").arg(root(environment), documentId, QString::fromLatin1(hash.first(8).toHex()));
}

QString WorkingFolder::documentId() const
{
    constexpr int lengthOfId = 36; // a UUID; see newPathFor
    return QFileInfo(path).fileName().left(lengthOfId);
}

std::vector<WorkingFolder> WorkingFolder::all(const Environment &environment)
{
    const auto names = environment.files->list(root(environment));
    std::vector<WorkingFolder> folders;
    for (const QString &name : names ? *names : QStringList()) {
        const QString folder = root(environment) + u'/' + name;
        if (auto state = WorkingState::load(*environment.files, stateIn(folder)))
            folders.push_back({folder, std::move(*state)});
    }
    return folders;
}

/// After a move the name of a folder still tells the old path, where another copy may lie by now.
QString WorkingFolder::pathFor(const Environment &environment, const QString &documentId, const QString &target)
{
    const std::vector<WorkingFolder> known = all(environment);
    for (const WorkingFolder &folder : known) {
        if (folder.documentId() == documentId && folder.state.target == target)
            return folder.path;
    }
    const auto isTaken = [&](const QString &path) {
        return std::ranges::any_of(
            known, [&](const WorkingFolder &folder) { return folder.path == path && !folder.state.target.isEmpty(); });
    };
    QString seed = target, path = newPathFor(environment, documentId, seed);
    while (isTaken(path)) {
        seed += u'/'; // as no path of a file ends
        path = newPathFor(environment, documentId, seed);
    }
    return path;
}

} // namespace straw
