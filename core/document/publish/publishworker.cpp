#include "core/document/publish/publishworker.h"

#include "core/document/shared/stagingfolder.h"
#include "core/document/working/idlecopies.h"
#include "core/document/working/usersname.h"
#include "core/document/working/workingdatabase.h"
#include "core/sqlite/fileheader.h"

#include <QDir>
#include <QFileInfo>

namespace straw {

PublishWorker::PublishWorker(std::shared_ptr<WorkingCopy> copy, PublishSource source, const Environment &environment)
    : m_copy(std::move(copy))
    , m_source(std::move(source))
    , m_files(environment.files)
    , m_backups(environment.files, environment.backups, environment.backupMonths)
    , m_home(environment.home)
    , m_beside(environment.files, environment.home,
               {[this](const QString &database) { return m_source.plan(database, {}); }, m_source.hasRevision})
{
}

Result<void> PublishWorker::publish(PublishReason reason, const QString &head, const QDateTime &now)
{
    STRAW_TRY(m_copy->settle(now));
    const WorkingState state = m_copy->state();
    if (reason == PublishReason::Saving)
        m_fetched.clear(); // what could not be taken in is looked at again, and asked about again
    else if (head == state.publishedRevision)
        return {};

    SharedFile shared(*m_files, state.target, now);
    bool isThere = !state.known.isNull();
    if (isThere) {
        const auto check = shared.check(state.known);
        const bool isGone = !check && check.error().code == Error::FileMissing;
        if (!check && !(isGone && reason == PublishReason::Saving))
            return check;
        if (check && head == state.publishedRevision && !state.isMended)
            return {};
        isThere = !isGone;
    }

    STRAW_ASSIGN(const SnapshotInfo snapshot, takeSnapshot());
    if (isThere)
        STRAW_TRY(backUp(state, now));
    const auto said = announce(snapshot.revision);
    STRAW_ASSIGN(const Fingerprint known, isThere ? shared.replace(m_copy->newSnapshotPath(), state.known, said)
                                                  : shared.create(m_copy->newSnapshotPath(), said));
    m_fetched.clear();
    return remember(known, snapshot.revision, now);
}

/// Keeps what is about to be replaced. A backup that fails is no reason to keep edits from others, unless it
/// is of an earlier format, after which older programs can open nothing any more: that one is kept for good.
Result<void> PublishWorker::backUp(const WorkingState &state, const QDateTime &now)
{
    // The local copy of what was published last saves the way to the share.
    const auto local = Fingerprint::hashOf(*m_files, m_copy->snapshotPath());
    const bool isSame = local && *local == state.known.hash;
    const int format = FileHeader::formatIn(state.known.head);
    const bool isEarlier = Formats::isKnown(format) && format < Formats::current;
    const auto kept = m_backups.keep(isSame ? m_copy->snapshotPath() : state.target, m_source.documentId, now,
                                     m_source.mayBeKept, isEarlier ? Formats::shown(format) : QString());
    return isEarlier && !kept ? Result<void>(kept.error()) : Result<void>();
}

void PublishWorker::forgetErased()
{
    if (m_source.forgetErased)
        (void)m_source.forgetErased(); // what cannot be done now is done before the next publish
}

Result<std::shared_ptr<Arrival>> PublishWorker::look(const QDateTime &now)
{
    STRAW_TRY(m_copy->settle(now));
    const WorkingState state = m_copy->state();
    if (state.known.isNull())
        return std::shared_ptr<Arrival>();
    const auto check = SharedFile(*m_files, state.target, now).check(state.known);
    m_isAsKnown = check.has_value();
    if (check || check.error().code != Error::TargetChanged)
        return std::shared_ptr<Arrival>();
    STRAW_ASSIGN(StagedCopy copy, StagedCopy::make(*m_files, m_home, state.target));
    if (copy.fingerprint.hash == std::exchange(m_fetched, copy.fingerprint.hash))
        return std::shared_ptr<Arrival>();
    auto plan = m_source.plan(copy.database, {});
    if (!plan)
        return errorAbout(std::move(plan.error()), copy.database, state.name);
    return std::make_shared<Arrival>(state.target, std::move(copy), std::move(*plan));
}

Result<std::shared_ptr<Arrival>> PublishWorker::fetch(const QString &path, const MergeOptions &options)
{
    STRAW_ASSIGN(const QString canonical, m_files->canonical(path));
    auto copy = StagedCopy::make(*m_files, m_home, canonical);
    if (!copy)
        return errorAbout(byUsersName(std::move(copy.error()), m_home, path), canonical, path);
    auto plan = m_source.plan(copy->database, options);
    if (!plan)
        return errorAbout(std::move(plan.error()), copy->database, path);
    return std::make_shared<Arrival>(canonical, std::move(*copy), std::move(*plan));
}

Result<std::shared_ptr<StagedCopy>> PublishWorker::fetchAny(const QString &path)
{
    STRAW_ASSIGN(const QString canonical, m_files->canonical(path));
    auto copy = StagedCopy::make(*m_files, m_home, canonical);
    if (!copy)
        return errorAbout(byUsersName(std::move(copy.error()), m_home, path), canonical, path);
    if (auto head = workingDatabase::prepareOther(*m_files, copy->database, path); !head)
        return errorAbout(std::move(head.error()), copy->database, path);
    return std::make_shared<StagedCopy>(std::move(*copy));
}

std::vector<CopyBeside> PublishWorker::lookBeside()
{
    return m_beside.find(m_copy->state().target);
}

Result<void> PublishWorker::putAway(const CopyBeside &copy, const QDateTime &now)
{
    if (!m_backups.isOn())
        return Error{Error::NoEarlierStates, {copy.path}};
    // Its window would lose the file from under it.
    STRAW_TRY(workingCopies::mustBeIdle(m_source.documentId, copy.path,
                                        {.clock = {}, .ids = {}, .files = m_files, .identity = {}, .home = m_home}));
    STRAW_ASSIGN(const bool isKept, m_backups.keep(copy.path, m_source.documentId, now, m_source.mayBeKept));
    if (!isKept)
        return Error{Error::TellsOfErased, {copy.path}};
    return SharedFile(*m_files, copy.path, now).takeAway(copy.fingerprint);
}

Result<void> PublishWorker::tookIn(const Fingerprint &known, const QString &itsHead, const QDateTime &now)
{
    return m_copy->updateState([&](WorkingState &state) {
        state.known = known;
        state.publishedRevision = itsHead;
        state.publishedAt = now;
    });
}

Result<QString> PublishWorker::saveCopyBeside(const QDateTime &now)
{
    STRAW_TRY(m_copy->settle(now));
    SharedFile shared(*m_files, m_copy->state().target, now);
    STRAW_ASSIGN(const SnapshotInfo snapshot, takeSnapshot());
    STRAW_ASSIGN(QString path, shared.createCopyBeside(m_copy->newSnapshotPath(), announce(snapshot.revision)));
    STRAW_TRY(m_copy->updateState([](WorkingState &state) { state.intent.reset(); }));
    return path;
}

Result<void> PublishWorker::moveTo(const QString &path, const QDateTime &now)
{
    STRAW_TRY(m_copy->settle(now));
    const WorkingState before = m_copy->state();
    STRAW_ASSIGN(const QString target, m_files->canonical(path));
    if (target == before.target)
        return {};
    SharedFile moved(*m_files, target, now);
    STRAW_ASSIGN(const SnapshotInfo snapshot, takeSnapshot());
    STRAW_ASSIGN(const Fingerprint known, moved.create(m_copy->newSnapshotPath(), announce(snapshot.revision)));
    STRAW_TRY(m_copy->updateState([&](WorkingState &state) {
        state.target = target;
        state.name = QDir::cleanPath(QFileInfo(path).absoluteFilePath());
    }));
    STRAW_TRY(remember(known, snapshot.revision, now));
    (void)SharedFile(*m_files, before.target, now).takeAway(before.known);
    return {};
}

Result<void> PublishWorker::giveWayTo(const std::function<Result<void>(const QString &path)> &make, const QString &head,
                                      const QDateTime &now)
{
    STRAW_TRY(publish(PublishReason::Saving, head, now));
    const WorkingState state = m_copy->state();
    STRAW_ASSIGN(const auto folder, StagingFolder::create(*m_files, m_home));
    const QString database = folder->path() + QLatin1String("/workbook.db");
    STRAW_TRY(make(database));
    STRAW_TRY(m_backups.keep(state.target, m_source.documentId, now, m_source.mayBeKept));
    SharedFile shared(*m_files, state.target, now);
    STRAW_TRY(shared.replace(database, state.known, announce(state.publishedRevision)));
    m_copy->retire();
    return {};
}

Result<SnapshotInfo> PublishWorker::takeSnapshot()
{
    return sealedSnapshot(*m_copy, m_source, *m_files, m_copy->newSnapshotPath());
}

SharedFile::Announce PublishWorker::announce(const QString &revision)
{
    return [this, revision](const QString &temporary, const QByteArray &hash) {
        return m_copy->updateState(
            [&](WorkingState &state) { state.intent = PublishIntent{temporary, hash, revision}; });
    };
}

Result<void> PublishWorker::remember(const Fingerprint &known, const QString &revision, const QDateTime &now)
{
    // What may be missing in the file would go with its snapshot.
    if (!m_copy->state().earlier.isEmpty() && m_backups.isOn())
        (void)m_backups.keep(m_copy->snapshotPath(), m_source.documentId, now, m_source.mayBeKept);
    // In this order: after a crash in between, settling finds the intent and the same end.
    STRAW_TRY(m_copy->keepSnapshot());
    return m_copy->updateState([&](WorkingState &state) {
        state.known = known;
        state.publishedRevision = revision;
        state.publishedAt = now;
        state.earlier.clear();
        state.isMended = false;
        state.intent.reset();
    });
}

} // namespace straw
