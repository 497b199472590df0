#include "core/document/working/workingcopy.h"

#include "core/base/errordetail.h"
#include "core/base/sharethread.h"
#include "core/document/shared/contenterror.h"
#include "core/document/shared/sharedfile.h"
#include "core/document/working/leftfolders.h"
#include "core/sqlite/sidecars.h"

#include <QDir>
#include <QUuid>

namespace straw {

namespace {

constexpr QLatin1String asidePrefix{"unreadable-"};

QStringList databaseFiles(const QString &database)
{
    return {database, sidecars::walOf(database), sidecars::journalOf(database), database + QLatin1String("-shm")};
}

} // namespace

WorkingCopy::WorkingCopy(std::shared_ptr<FileOperations> files, QString folder, std::unique_ptr<ProcessLock> lock,
                         WorkingState state)
    : m_files(std::move(files))
    , m_folder(std::move(folder))
    , m_lock(std::move(lock))
    , m_state(std::move(state))
    , m_seal(m_state.sealedRevision)
{
}

WorkingCopy::~WorkingCopy()
{
    if (m_retired)
        discard();
    m_lock.reset();
    LeftFolders::instance().remove(m_folder);
}

void WorkingCopy::leave()
{
    LeftFolders::instance().add(m_folder);
}

QString WorkingCopy::databasePath() const
{
    return WorkingFolder::databaseIn(m_folder);
}

QString WorkingCopy::snapshotPath() const
{
    return WorkingFolder::snapshotIn(m_folder);
}

QString WorkingCopy::newSnapshotPath() const
{
    return m_folder + QLatin1String("/snapshot.new.db");
}

Result<void> WorkingCopy::keepSnapshot()
{
    return m_files->replace(newSnapshotPath(), snapshotPath());
}

Result<QStringList> WorkingCopy::unreadableFiles() const
{
    STRAW_ASSIGN(const QStringList names, m_files->list(m_folder));
    QStringList files;
    for (const QString &name : names) {
        if (name.startsWith(asidePrefix))
            files << m_folder + u'/' + name;
    }
    return files;
}

Result<std::unique_ptr<WorkingCopy>> WorkingCopy::attach(const Environment &environment, const QString &folder,
                                                         const QString &target)
{
    STRAW_TRY(environment.files->makePrivateFolder(folder));
    const QString lockPath = WorkingFolder::lockIn(folder);
    auto lock = ProcessLock::tryLock(lockPath);
    if (!lock && lock.error().code == Error::FileBusy && LeftFolders::instance().waitFor(folder))
        lock = ProcessLock::tryLock(lockPath);
    if (!lock)
        return errorAbout(std::move(lock.error()), lockPath, target);
    // A process that was killed while it wrote its state.
    if (const auto names = environment.files->list(folder)) {
        for (const QString &name : *names) {
            if (name.startsWith(QLatin1String(".~")))
                (void)environment.files->remove(folder + u'/' + name);
        }
    }
    auto state = WorkingState::load(*environment.files, WorkingFolder::stateIn(folder));
    if (!state && state.error().code != Error::FileMissing)
        return std::move(state.error());
    return std::unique_ptr<WorkingCopy>(
        new WorkingCopy(environment.files, folder, std::move(*lock), state ? *state : WorkingState()));
}

/// Nothing leaves it, so it needs neither a lock nor a place where it would be found again.
std::unique_ptr<WorkingCopy> WorkingCopy::forReading(StagedCopy staged, const DatabaseHead &head, const QString &target,
                                                     const QString &name, const Environment &environment)
{
    WorkingState state;
    state.target = target;
    state.name = name;
    state.known = staged.fingerprint;
    state.publishedRevision = state.sealedRevision = head.revision;
    state.publishedAt = QDateTime::fromMSecsSinceEpoch(staged.fingerprint.modified / 1'000'000, Qt::UTC);
    const QString folder = staged.folder->path();
    std::unique_ptr<WorkingCopy> copy(new WorkingCopy(environment.files, folder, nullptr, std::move(state)));
    copy->m_staging = std::move(staged.folder);
    copy->m_newerVersion = Formats::shown(head.format);
    return copy;
}

Result<bool> WorkingCopy::takeUp(const QString &target, const QString &name, const ReadHead &readHead)
{
    STRAW_ASSIGN(m_resumed, hasUnpublished(readHead));
    if (m_resumed && m_state.target.isEmpty()) { // its state was lost
        STRAW_TRY(updateState([&](WorkingState &state) {
            state.target = target;
            state.name = name;
            state.known = Fingerprint::unseen();
        }));
    }
    return m_resumed;
}

Result<void> WorkingCopy::takeContent(const StagedCopy &staged, const DatabaseHead &head, const QString &target,
                                      const QString &name, const QDateTime &now)
{
    // In this order a crash never leaves an old database with a state that calls it up to date.
    for (const QString &file : databaseFiles(databasePath()))
        STRAW_TRY(m_files->remove(file));
    STRAW_TRY(m_files->syncFolder(m_folder));
    STRAW_TRY(updateState([&](WorkingState &state) {
        state.target = target;
        state.name = name;
        // What was published from here may have been replaced by something that does not hold it; until
        // that is known, it is remembered. An earlier doubt that was not settled stays.
        if (state.earlier.isEmpty() && state.known.hash != staged.fingerprint.hash)
            state.earlier = state.publishedRevision;
        state.known = staged.fingerprint;
        state.publishedRevision = head.revision;
        state.sealedRevision = head.revision;
        state.publishedAt = QDateTime::fromMSecsSinceEpoch(staged.fingerprint.modified / 1'000'000, Qt::UTC);
        state.openedAt = now;
        state.isMended = head.isRecovered;
    }));
    m_seal.moveTo(head.revision);
    const QStringList from = databaseFiles(staged.database);
    const QStringList to = databaseFiles(databasePath());
    for (int i = from.size() - 1; i >= 0; --i) { // the database last: it is what makes it complete
        STRAW_ASSIGN(const FileStatus status, m_files->status(from[i]));
        if (status.exists)
            STRAW_TRY(m_files->moveToFreeName(from[i], to[i]));
    }
    return m_files->syncFolder(m_folder);
}

Result<bool> WorkingCopy::hasUnpublished(const ReadHead &readHead)
{
    STRAW_ASSIGN(const FileStatus status, m_files->status(databasePath()));
    if (!status.exists)
        return false;
    // Most often everything was published, and the copy is about to be replaced: a glance will do.
    const auto glance = readHead(databasePath(), Glance);
    if (glance && glance->revision == state().publishedRevision)
        return false;
    auto checked = readHead(databasePath(), Prepare);
    if (checked)
        return true;
    if (!isAboutContent(checked.error())) // a full disk, say: it may well be read the next time
        return errorAbout(std::move(checked.error()), databasePath(), state().target);
    // It cannot be opened, but may hold the only copy of somebody's work.
    STRAW_TRY(setDatabaseAside());
    return false;
}

Result<void> WorkingCopy::setDatabaseAside()
{
    const QString unique = QUuid::createUuid().toString(QUuid::Id128);
    const QString aside = m_folder + u'/' + asidePrefix + unique + QLatin1String(".db");
    const QStringList from = databaseFiles(databasePath());
    const QStringList to = databaseFiles(aside);
    for (int i = 0; i < from.size(); ++i) {
        STRAW_ASSIGN(const FileStatus status, m_files->status(from[i]));
        if (status.exists)
            STRAW_TRY(m_files->moveToFreeName(from[i], to[i]));
    }
    return {};
}

Result<void> WorkingCopy::settle(const QDateTime &now)
{
    const WorkingState before = state();
    if (!before.intent)
        return {};
    SharedFile shared(*m_files, before.target, now);
    STRAW_ASSIGN(const bool succeeded, shared.settle(*before.intent, before.known));
    Fingerprint fingerprint = before.known;
    if (succeeded) {
        STRAW_ASSIGN(fingerprint, Fingerprint::glance(*m_files, before.target));
        fingerprint.hash = before.intent->hash;
        const auto snapshot = Fingerprint::hashOf(*m_files, newSnapshotPath());
        if (snapshot && *snapshot == before.intent->hash)
            STRAW_TRY(keepSnapshot());
    }
    STRAW_TRY(m_files->remove(newSnapshotPath()));
    return updateState([&](WorkingState &state) {
        state.known = fingerprint;
        if (succeeded) {
            state.publishedRevision = before.intent->revision;
            state.publishedAt = now;
        }
        state.intent.reset();
    });
}

WorkingState WorkingCopy::state() const
{
    const std::scoped_lock lock(m_stateMutex);
    return m_state;
}

Result<void> WorkingCopy::updateState(const std::function<void(WorkingState &)> &change)
{
    const std::scoped_lock update(m_updateMutex);
    WorkingState next = state();
    change(next);
    STRAW_TRY(writeWhole(*m_files, WorkingFolder::stateIn(m_folder), next.toJson()));
    const std::scoped_lock lock(m_stateMutex);
    m_state = std::move(next);
    return {};
}

Result<void> WorkingCopy::seal(const QString &revision)
{
    m_seal.moveTo(revision);
    return updateState([&](WorkingState &state) { state.sealedRevision = revision; });
}

Result<void> WorkingCopy::wasTakenIn(const QString &head)
{
    return updateState([&](WorkingState &state) { state.publishedRevision = head; });
}

void WorkingCopy::discard()
{
    m_lock.reset();
    QDir(m_folder).removeRecursively();
}

} // namespace straw
