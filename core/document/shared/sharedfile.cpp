#include "core/document/shared/sharedfile.h"

#include "core/base/siblingfile.h"
#include "core/document/shared/sidecarfiles.h"
#include "core/sqlite/fileheader.h"

#include <QFileInfo>

namespace straw {

SharedFile::SharedFile(FileOperations &files, QString path, QDateTime now)
    : m_files(files)
    , m_path(std::move(path))
    , m_now(std::move(now))
{
}

Result<bool> SharedFile::isInUse()
{
    STRAW_ASSIGN(const SidecarFiles sidecar, SidecarFiles::beside(m_files, m_path));
    return sidecar.any();
}

Result<void> SharedFile::check(const Fingerprint &known)
{
    STRAW_ASSIGN(const Fingerprint glance, Fingerprint::glance(m_files, m_path));
    if (known.looksLike(glance))
        return {};
    STRAW_ASSIGN(const QByteArray hash, Fingerprint::hashOf(m_files, m_path));
    if (hash != known.hash)
        return Error{Error::TargetChanged, {m_path}};
    return {};
}

Result<Fingerprint> SharedFile::write(const SiblingFile &sibling, const QString &snapshot, const FileAccess *access,
                                      const Announce &announce)
{
    STRAW_ASSIGN(QByteArray hash, Fingerprint::hashOf(m_files, snapshot));
    STRAW_TRY(announce(sibling.path(), hash));
    STRAW_TRY(m_files.createCopy(snapshot, sibling.path(), access));
    // Size, time and id stay the same when the file gets its name. Taking them afterwards could
    // already describe the file of somebody who replaced ours.
    STRAW_ASSIGN(Fingerprint fingerprint, Fingerprint::glance(m_files, sibling.path()));
    fingerprint.hash = std::move(hash);
    return fingerprint;
}

Result<Fingerprint> SharedFile::replace(const QString &snapshot, const Fingerprint &known, const Announce &announce)
{
    SiblingFile sibling(m_files, m_path);
    auto ours = replaceBy(sibling, snapshot, known, announce);
    if (!ours)
        return errorAbout(std::move(ours.error()), sibling.path(), m_path);
    return ours;
}

Result<Fingerprint> SharedFile::replaceBy(SiblingFile &sibling, const QString &snapshot, const Fingerprint &known,
                                          const Announce &announce)
{
    const Error changed{Error::TargetChanged, {m_path}};
    STRAW_ASSIGN(const FileStatus status, m_files.status(m_path));
    if (!status.exists)
        return Error{Error::FileMissing, {m_path}};
    if (!status.isRegular)
        return changed;
    if (!status.isWritable)
        return Error{Error::FileReadOnly, {m_path}};
    STRAW_TRY(checkFolder(m_files, folderOf(m_path)));
    // A program that has it open would mix its journal with our content.
    STRAW_ASSIGN(const bool inUse, isInUse());
    if (inUse)
        return Error{Error::FileInUse, {m_path}};

    STRAW_ASSIGN(Fingerprint ours, write(sibling, snapshot, &status.access, announce));
    STRAW_ASSIGN(const QByteArray before, Fingerprint::hashOf(m_files, m_path));
    if (before != known.hash)
        return changed;

    const PublishIntent intent{sibling.path(), ours.hash, {}};
    const auto exchanged = m_files.exchange(sibling.path(), m_path);
    if (!exchanged) {
        // It may have happened all the same: over a network only the answer can be lost.
        sibling.release();
        (void)settle(intent, known);
        return exchanged.error();
    }
    if (*exchanged) {
        const auto replaced = Fingerprint::hashOf(m_files, sibling.path());
        if (!replaced || *replaced != known.hash) {
            sibling.release();
            STRAW_TRY(settle(intent, known));
            return replaced ? changed : replaced.error();
        }
    } else {
        STRAW_TRY(m_files.replace(sibling.path(), m_path));
        sibling.release();
    }
    STRAW_TRY(m_files.syncFolder(folderOf(m_path)));
    return ours;
}

Result<void> SharedFile::putBack(const QString &sibling, const QByteArray &ours)
{
    STRAW_TRY(m_files.exchange(sibling, m_path));
    STRAW_ASSIGN(const QByteArray back, Fingerprint::hashOf(m_files, sibling));
    if (back == ours)
        return m_files.remove(sibling);
    // In that very moment it was replaced once more: the newer one stays, the older gets a name.
    STRAW_TRY(m_files.exchange(sibling, m_path));
    STRAW_TRY(keepBeside(sibling));
    return {};
}

Result<Fingerprint> SharedFile::create(const QString &snapshot, const Announce &announce)
{
    SiblingFile sibling(m_files, m_path);
    auto ours = createFrom(sibling, snapshot, announce);
    if (!ours)
        return errorAbout(std::move(ours.error()), sibling.path(), m_path);
    return ours;
}

Result<Fingerprint> SharedFile::createFrom(SiblingFile &sibling, const QString &snapshot, const Announce &announce)
{
    STRAW_TRY(checkFolder(m_files, folderOf(m_path)));
    STRAW_ASSIGN(const FileStatus status, m_files.status(m_path));
    if (status.exists)
        return Error{Error::FileExists, {m_path}};
    STRAW_ASSIGN(Fingerprint ours, write(sibling, snapshot, nullptr, announce));
    STRAW_TRY(m_files.moveToFreeName(sibling.path(), m_path));
    sibling.release();
    STRAW_TRY(m_files.syncFolder(folderOf(m_path)));
    return ours;
}

Result<QString> SharedFile::createCopyBeside(const QString &snapshot, const Announce &announce)
{
    STRAW_TRY(checkFolder(m_files, folderOf(m_path)));
    SiblingFile sibling(m_files, m_path);
    if (auto written = write(sibling, snapshot, nullptr, announce); !written)
        return errorAbout(std::move(written.error()), sibling.path(), m_path);
    STRAW_ASSIGN(QString copy, keepBeside(sibling.path()));
    sibling.release();
    return copy;
}

Result<QString> SharedFile::setAside()
{
    return keepBeside(m_path, QLatin1String("damaged"));
}

Result<QString> SharedFile::keepBeside(const QString &file, QLatin1String as)
{
    const QFileInfo info(m_path);
    const QString stamp = m_now.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH.mm"));
    constexpr int tries = 100;
    for (int i = 1;; ++i) {
        const QString number = i == 1 ? QString() : QStringLiteral(" %1").arg(i);
        const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
        const QString added = QStringLiteral(" (%1 %2%3)%4").arg(as, stamp, number, suffix);
        const QString path = info.path() + u'/' + shortened(info.completeBaseName(), added) + added;
        auto moved = m_files.moveToFreeName(file, path);
        if (!moved && moved.error().code == Error::FileExists && i < tries)
            continue;
        if (!moved)
            return std::move(moved.error());
        STRAW_TRY(m_files.syncFolder(info.path()));
        return path;
    }
}

Result<void> SharedFile::takeAway(const Fingerprint &known)
{
    // Under another name nobody replaces it between looking and removing; a crash in between leaves
    // a copy in sight.
    STRAW_ASSIGN(const QString aside, keepBeside(m_path));
    const auto hash = Fingerprint::hashOf(m_files, aside);
    if (hash && *hash == known.hash)
        return m_files.remove(aside);
    (void)m_files.moveToFreeName(aside, m_path);
    return hash ? Error{Error::TargetChanged, {m_path}} : hash.error();
}

Result<bool> SharedFile::settle(const PublishIntent &intent, const Fingerprint &known)
{
    STRAW_ASSIGN(const FileStatus status, m_files.status(m_path));
    STRAW_ASSIGN(const FileStatus rest, m_files.status(intent.temporary));
    bool succeeded = false;
    if (status.exists && (rest.exists || !check(known))) {
        STRAW_ASSIGN(const QByteArray target, Fingerprint::hashOf(m_files, m_path));
        succeeded = target == intent.hash;
    }
    if (!rest.exists)
        return succeeded;
    STRAW_ASSIGN(const QByteArray left, Fingerprint::hashOf(m_files, intent.temporary));
    if (left == intent.hash || left == known.hash) {
        STRAW_TRY(m_files.remove(intent.temporary));
        return succeeded;
    }
    if (succeeded && intent.hash != known.hash) {
        // Somebody replaced it between our looking at it and the exchange.
        STRAW_TRY(putBack(intent.temporary, intent.hash));
        return false;
    }
    // Either our own copy, cut short, or a whole workbook of somebody else.
    STRAW_ASSIGN(const Fingerprint glance, Fingerprint::glance(m_files, intent.temporary));
    if (FileHeader::parse(glance.head, glance.size, false, m_path))
        STRAW_TRY(keepBeside(intent.temporary));
    else
        STRAW_TRY(m_files.remove(intent.temporary));
    return succeeded;
}

} // namespace straw
