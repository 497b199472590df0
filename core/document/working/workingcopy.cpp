#include "core/document/working/workingcopy.h"

#include "core/base/sharethread.h"
#include "core/document/shared/contenterror.h"
#include "core/document/shared/sharedfile.h"
#include "core/sqlite/sidecars.h"

#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QUuid>

#include <condition_variable>

namespace straw {

namespace {

constexpr QLatin1String asidePrefix{"unreadable-"};

/// The folders that are held by nobody but a thread that was left behind. Never destroyed, as such a thread
/// may outlive everything else.
class LeftFolders
{
public:
    static LeftFolders &instance()
    {
        static auto *const all = new LeftFolders;
        return *all;
    }
    void add(const QString &folder)
    {
        const std::scoped_lock lock(m_mutex);
        m_folders.insert(folder);
    }
    void remove(const QString &folder)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_folders.remove(folder))
            m_changed.notify_all();
    }
    /// True when it was one, and is no longer.
    bool waitFor(const QString &folder)
    {
        std::unique_lock lock(m_mutex);
        return m_folders.contains(folder)
            && m_changed.wait_for(lock, ShareThread::Patience, [&] { return !m_folders.contains(folder); });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    QSet<QString> m_folders;
};

QStringList databaseFiles(const QString &database)
{
    return {database, sidecars::walOf(database), sidecars::journalOf(database),
            database + QLatin1String("-shm")};
}

} // namespace

WorkingCopy::WorkingCopy(std::shared_ptr<FileOperations> files, QString folder,
                         std::unique_ptr<ProcessLock> lock, WorkingState state)
    : m_files(std::move(files))
    , m_folder(std::move(folder))
    , m_lock(std::move(lock))
    , m_state(std::move(state))
    , m_sealed(m_state.sealedRevision)
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

Result<std::unique_ptr<WorkingCopy>>
WorkingCopy::attach(const Environment &environment, const QString &folder, const QString &target)
{
    STRAW_TRY(environment.files->makePrivateFolder(folder));
    const QString lockPath = folder + QLatin1String("/lock");
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
    return std::unique_ptr<WorkingCopy>(new WorkingCopy(environment.files, folder, std::move(*lock),
                                                        state ? *state : WorkingState()));
}

Result<void> WorkingCopy::mustBeIdle(const QString &documentId, const QString &target, const Environment &environment)
{
    STRAW_ASSIGN(const QString path, environment.files->canonical(target));
    const QString folder = WorkingFolder::pathFor(environment, documentId, path);
    if (!QFileInfo::exists(folder)) // nobody has opened it here yet
        return {};
    const QString lockPath = folder + QLatin1String("/lock");
    const auto lock = ProcessLock::tryLock(lockPath);
    return lock ? Result<void>() : errorAbout(lock.error(), lockPath, target);
}

Result<std::unique_ptr<WorkingCopy>>
WorkingCopy::open(const QString &target, const ReadHead &readHead, const Environment &environment)
{
    const QString name = QDir::cleanPath(QFileInfo(target).absoluteFilePath());
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

Result<std::unique_ptr<WorkingCopy>> WorkingCopy::openFresh(const QString &target,
                                                            const QString &name,
                                                            const ReadHead &readHead,
                                                            const Environment &environment)
{
    FileOperations &files = *environment.files;
    STRAW_ASSIGN(StagedCopy staged, StagedCopy::make(files, environment.home, target));
    auto head = readHead(staged.database, Prepare);
    if (!head)
        return errorAbout(std::move(head.error()), staged.database, target);
    // It becomes the name of a folder, so it must be nothing but an id; QUuid reads what begins with one.
    if (const QUuid id(head->documentId); id.isNull() || id.toString(QUuid::WithoutBraces) != head->documentId)
        return Error{Error::FileDamaged, {target, QStringLiteral("document id")}};
    const QString folder = WorkingFolder::pathFor(environment, head->documentId, target);
    const bool isNewer = Formats::isNewerMinor(head->format);
    if (isNewer && !files.status(folder).value_or(FileStatus()).exists)
        return forReading(std::move(staged), *head, target, name, environment);

    STRAW_ASSIGN(auto copy, attach(environment, folder, target));
    if (copy->state().intent) {
        STRAW_TRY(copy->settle(environment.clock->nowUtc()));
        copy.reset();
        return openFresh(target, name, readHead, environment);
    }
    STRAW_ASSIGN(copy->m_resumed, copy->hasUnpublished(readHead));
    if (copy->m_resumed) {
        if (copy->m_state.target.isEmpty()) { // its state was lost
            STRAW_TRY(copy->updateState([&](WorkingState &state) {
                state.target = target;
                state.name = name;
                state.known = Fingerprint::unseen();
            }));
        }
        return copy;
    }
    if (isNewer)
        return forReading(std::move(staged), *head, target, name, environment);

    // In this order a crash never leaves an old database with a state that calls it up to date.
    for (const QString &file : databaseFiles(copy->databasePath()))
        STRAW_TRY(files.remove(file));
    STRAW_TRY(files.syncFolder(copy->folder()));
    STRAW_TRY(copy->updateState([&](WorkingState &state) {
        state.target = target;
        state.name = name;
        // What was published from here may have been replaced by something that does not hold it; until
        // that is known, it is remembered. An earlier doubt that was not settled stays.
        if (state.earlier.isEmpty() && state.known.hash != staged.fingerprint.hash)
            state.earlier = state.publishedRevision;
        state.known = staged.fingerprint;
        state.publishedRevision = head->revision;
        state.sealedRevision = head->revision;
        state.publishedAt =
            QDateTime::fromMSecsSinceEpoch(staged.fingerprint.modified / 1'000'000, Qt::UTC);
        state.openedAt = environment.clock->nowUtc();
        state.isMended = head->isRecovered;
    }));
    copy->m_sealed = head->revision;
    const QStringList from = databaseFiles(staged.database);
    const QStringList to = databaseFiles(copy->databasePath());
    for (int i = from.size() - 1; i >= 0; --i) { // the database last: it is what makes it complete
        STRAW_ASSIGN(const FileStatus status, files.status(from[i]));
        if (status.exists)
            STRAW_TRY(files.moveToFreeName(from[i], to[i]));
    }
    STRAW_TRY(files.syncFolder(copy->folder()));
    return copy;
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

std::unique_ptr<WorkingCopy> WorkingCopy::resume(const QString &target, const ReadHead &readHead,
                                                 const Environment &environment)
{
    for (const WorkingFolder &known : WorkingFolder::all(environment)) {
        if (known.state.target != target && known.state.name != target)
            continue;
        auto copy = attach(environment, known.path, target);
        if (!copy)
            continue;
        const auto unpublished = (*copy)->hasUnpublished(readHead);
        if (unpublished && *unpublished) {
            (*copy)->m_resumed = true;
            return std::move(*copy);
        }
    }
    return nullptr;
}

Result<std::unique_ptr<WorkingCopy>> WorkingCopy::create(const QString &target,
                                                         const QString &documentId,
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
    STRAW_ASSIGN(auto copy, attach(environment, WorkingFolder::newPathFor(environment, documentId, path), target));
    STRAW_TRY(copy->updateState([&](WorkingState &state) {
        state.target = path;
        state.name = QDir::cleanPath(QFileInfo(target).absoluteFilePath());
    }));
    return copy;
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
    {
        const std::scoped_lock lock(m_sealMutex);
        m_sealed = revision;
    }
    return updateState([&](WorkingState &state) { state.sealedRevision = revision; });
}

QString WorkingCopy::sealedRevision() const
{
    return m_sealed;
}

std::unique_lock<std::mutex> WorkingCopy::holdSeal() const
{
    return std::unique_lock(m_sealMutex);
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
