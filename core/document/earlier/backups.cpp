#include "core/document/earlier/backups.h"

#include "core/document/shared/fingerprint.h"

#include <QSet>

#include <algorithm>

namespace straw {

namespace {

const QString momentFormat = QStringLiteral("yyyy-MM-dd'T'HH.mm.ss.zzz'Z'");
const QString ending = QStringLiteral(".db");
const QString versionMark = QStringLiteral("-version-");

QString nameOf(const QDateTime &at, const QString &version)
{
    return at.toUTC().toString(momentFormat) + (version.isEmpty() ? QString() : versionMark + version) + ending;
}

constexpr int daysOfDaily = 14;
constexpr int daysOfWeekly = 60;

/// Of the moments with the same slot one is kept.
QString slotOf(const QDateTime &at, const QDateTime &now)
{
    const qint64 days = at.daysTo(now);
    if (at.secsTo(now) < qint64(24) * 60 * 60)
        return at.toString(Qt::ISODateWithMs);
    if (days <= daysOfDaily)
        return at.date().toString(Qt::ISODate);
    if (days <= daysOfWeekly) {
        int year = 0;
        const int week = at.date().weekNumber(&year);
        return QStringLiteral("%1 week %2").arg(year).arg(week);
    }
    return at.toString(QStringLiteral("yyyy-MM"));
}

} // namespace

std::vector<QDateTime> outlived(const std::vector<QDateTime> &newestFirst, const QDateTime &now, int months)
{
    std::vector<QDateTime> gone;
    QSet<QString> kept;
    for (const QDateTime &at : newestFirst) {
        const QString slot = slotOf(at, now);
        const bool tooOld = at < now.addMonths(-months);
        if (!kept.isEmpty() && (tooOld || kept.contains(slot)))
            gone.push_back(at);
        else
            kept.insert(slot);
    }
    return gone;
}

Backups::Backups(std::shared_ptr<FileOperations> files, QString folder, int months)
    : m_files(std::move(files))
    , m_folder(std::move(folder))
    , m_months(months)
{
}

QString Backups::folderOf(const QString &documentId) const
{
    return m_folder + u'/' + documentId;
}

Result<bool> Backups::keep(const QString &file, const QString &documentId, const QDateTime &now, const Judge &mayBeKept,
                           const QString &version)
{
    if (!isOn())
        return false;
    const QString folder = folderOf(documentId);
    STRAW_TRY(m_files->makePrivateFolder(folder));
    const QString begun = folder + QLatin1String("/begun.tmp");
    STRAW_TRY(m_files->remove(begun));
    if (const auto copied = m_files->createCopy(file, begun); !copied) {
        (void)m_files->remove(begun);
        return copied.error();
    }
    if (mayBeKept && !mayBeKept(begun)) {
        STRAW_TRY(m_files->remove(begun));
        return false;
    }
    if (!version.isEmpty()) { // what is kept for good is kept once, however often a publish is tried
        STRAW_ASSIGN(const bool isKept, holds(documentId, version, begun));
        if (isKept) {
            STRAW_TRY(m_files->remove(begun));
            return true;
        }
    }
    STRAW_TRY(m_files->replace(begun, folder + u'/' + nameOf(now, version)));
    STRAW_TRY(thin(documentId, now));
    return true;
}

Result<bool> Backups::holds(const QString &documentId, const QString &version, const QString &file) const
{
    STRAW_ASSIGN(const QByteArray wanted, Fingerprint::hashOf(*m_files, file));
    STRAW_ASSIGN(const std::vector<Backup> all, of(documentId));
    return std::ranges::any_of(all, [&](const Backup &each) {
        if (each.version != version)
            return false;
        const auto hash = Fingerprint::hashOf(*m_files, each.path);
        return hash && *hash == wanted;
    });
}

Result<void> Backups::review(const QString &documentId, const Judge &mayBeKept)
{
    STRAW_ASSIGN(const std::vector<Backup> all, of(documentId));
    Result<void> done; // one that cannot be removed is no reason to leave the others
    for (const Backup &backup : all) {
        if (mayBeKept(backup.path))
            continue;
        if (auto removed = m_files->remove(backup.path); !removed)
            done = std::move(removed);
    }
    return done;
}

Result<void> Backups::thin(const QString &documentId, const QDateTime &now)
{
    STRAW_ASSIGN(const std::vector<Backup> all, of(documentId));
    std::vector<QDateTime> moments;
    for (const Backup &backup : all) {
        if (backup.version.isEmpty())
            moments.push_back(backup.at);
    }
    for (const QDateTime &at : outlived(moments, now, m_months))
        STRAW_TRY(m_files->remove(folderOf(documentId) + u'/' + nameOf(at, {})));
    return {};
}

Result<std::vector<Backup>> Backups::of(const QString &documentId) const
{
    const auto names = m_files->list(folderOf(documentId));
    if (!names && names.error().code == Error::FolderMissing)
        return std::vector<Backup>();
    if (!names)
        return names.error();
    std::vector<Backup> all;
    for (const QString &name : *names) {
        if (!name.endsWith(ending))
            continue;
        const QString moment = name.chopped(ending.size()).section(versionMark, 0, 0);
        QDateTime at = QDateTime::fromString(moment, momentFormat);
        if (!at.isValid())
            continue;
        at.setTimeSpec(Qt::UTC);
        const QString path = folderOf(documentId) + u'/' + name;
        STRAW_ASSIGN(const FileStatus status, m_files->status(path));
        all.push_back({path, at, status.size, name.chopped(ending.size()).section(versionMark, 1)});
    }
    std::ranges::sort(all, std::greater(), &Backup::at);
    return all;
}

} // namespace straw
