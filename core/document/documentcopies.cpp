#include "core/document/documentparts.h"
#include "core/document/earlier/backups.h"
#include "core/document/privacy/cleancopy.h"
#include "core/document/privacy/pastcontent.h"
#include "core/document/shared/arrival.h"
#include "core/document/shared/sharedfile.h"
#include "core/document/shared/stagingfolder.h"
#include "core/document/working/usersname.h"
#include "core/sqlite/changeset.h"
#include "core/sqlite/content.h"

#include <QDir>
#include <QFileInfo>

namespace straw {

namespace {

/// Writes a copy to a new file, as publishing does. On any thread.
Result<void> writeWholeCopy(WorkingCopy &copy, const PublishSource &source, const Environment &world,
                            const QString &path, const std::optional<CleanCopyOptions> &clean)
{
    STRAW_ASSIGN(const auto folder, StagingFolder::create(*world.files, world.home));
    const QString whole = folder->path() + QLatin1String("/workbook.db");
    const QString cleaned = folder->path() + QLatin1String("/clean.db");
    STRAW_TRY(sealedSnapshot(copy, source, *world.files, whole));
    if (clean) {
        STRAW_ASSIGN(const auto from, Connection::open(whole, Connection::ReadOnly));
        STRAW_TRY(writeCleanCopy(*from, cleaned, world.identity, *clean));
    }
    STRAW_ASSIGN(const QString target, world.files->canonical(QDir::cleanPath(QFileInfo(path).absoluteFilePath())));
    SharedFile file(*world.files, target, world.clock->nowUtc());
    STRAW_TRY(file.create(clean ? cleaned : whole));
    return {};
}

Result<void> writeCopy(WorkingCopy &copy, const PublishSource &source, const Environment &world, const QString &path,
                       const std::optional<CleanCopyOptions> &clean)
{
    return byUsersName(writeWholeCopy(copy, source, world, path, clean), world.home, path);
}

} // namespace

Result<void> Document::saveCopyTo(const QString &path)
{
    STRAW_TRY(mayLeave());
    return writeCopy(*m_parts->copy, m_parts->publishSource(), m_parts->environment, path, {});
}

Result<void> Document::cleanCopy(const QString &path, const CleanCopyOptions &options)
{
    STRAW_TRY(mayLeave());
    return writeCopy(*m_parts->copy, m_parts->publishSource(), m_parts->environment, path, options);
}

/// Beside the window. Nobody hears of it when the document is closed by then.
void Document::planAgain(const std::shared_ptr<Arrival> &arrival, const MergeOptions &options, Then<MergePlan> then)
{
    inBackground<MergePlan>(
        [local = databasePath(), home = m_parts->environment.home, arrival, options] {
            return byUsersName(planMerge(local, arrival->copy.database, options), home, arrival->path);
        },
        std::move(then), ShareThread::Reading);
}

void Document::cleanCopy(const QString &path, const CleanCopyOptions &options, Then<void> then)
{
    if (const auto may = mayLeave(); !may)
        return then(may);
    inBackground<void>([copy = m_parts->copy, source = m_parts->publishSource(), world = m_parts->environment, path,
                        options] { return writeCopy(*copy, source, world, path, options); },
                       std::move(then), ShareThread::Writing);
}

void Document::countPast(Then<PastContent> then)
{
    inBackground<PastContent>([path = databasePath()] { return pastContentOf(path); }, std::move(then),
                              ShareThread::Reading);
}

void Document::becomeNewWorkbook(Then<void> then)
{
    if (const auto may = mayLeave(); !may)
        return then(may);
    CleanCopyOptions options;
    options.newDocumentId = m_parts->environment.ids->next();
    const auto make = [from = databasePath(), author = m_parts->environment.identity,
                       options](const QString &path) -> Result<void> {
        STRAW_ASSIGN(const auto connection, Connection::open(from, Connection::ReadOnly));
        return writeCleanCopy(*connection, path, author, options);
    };
    m_parts->publisher->giveWayTo(make, std::move(then));
}

Result<ChangeSummary> Document::bringBack(const Backup &state)
{
    STRAW_TRY(mayChange());
    const QString moment = state.at.toUTC().toString(QStringLiteral("yyyy-MM-dd hh.mm"));
    const QString shown = QStringLiteral("%1 (%2)").arg(QFileInfo(path()).fileName(), moment);
    return byUsersName(takeBackTo(state, shown), m_parts->environment.home, shown);
}

Result<ChangeSummary> Document::takeBackTo(const Backup &state, const QString &shown)
{
    const Environment &world = m_parts->environment;
    STRAW_ASSIGN(const StagedCopy staged, StagedCopy::make(*world.files, world.home, state.path));
    STRAW_ASSIGN(const DatabaseHead head, workingDatabase::prepareOther(*world.files, staged.database, shown));
    if (head.documentId != documentId())
        return Error{Error::OtherWorkbook, {shown}};
    if (!knowsErasedOf(*m_parts->copy, state.path)) // such a state is on its way out, or came from elsewhere
        return Error{Error::UndoErased, {}};
    STRAW_ASSIGN(const auto database, Connection::open(staged.database, Connection::ReadOnly));
    STRAW_ASSIGN(const Content then, Content::of(*database));
    STRAW_ASSIGN(const Content now, Content::of(*m_parts->connection));
    STRAW_ASSIGN(const QByteArray changes, now.changesTo(then));
    if (changes.isEmpty())
        return ChangeSummary();
    return perform(Change::restore(state.at), [&](Store &) { return applyChangeset(*m_parts->connection, changes); });
}

} // namespace straw
