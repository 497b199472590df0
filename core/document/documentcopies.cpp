#include "core/document/backups.h"
#include "core/document/cleancopy.h"
#include "core/document/documentparts.h"
#include "core/document/erasure.h"
#include "core/document/sharedfile.h"
#include "core/document/stagingfolder.h"
#include "core/journal/pastcontent.h"
#include "core/sqlite/changeset.h"
#include "core/sqlite/content.h"

#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>

namespace straw {

namespace {

/// Writes a copy to a new file, as publishing does. On any thread.
Result<void> writeCopy(WorkingCopy &copy, const PublishSource &source, const Environment &world,
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
    STRAW_ASSIGN(const QString target,
                 world.files->canonical(QDir::cleanPath(QFileInfo(path).absoluteFilePath())));
    SharedFile file(*world.files, target, world.clock->nowUtc());
    const auto unannounced = [](const QString &, const QByteArray &) { return Result<void>(); };
    STRAW_TRY(file.create(clean ? cleaned : whole, unannounced));
    return {};
}

} // namespace

Result<void> Document::saveCopyTo(const QString &path)
{
    return writeCopy(*m_parts->copy, m_parts->publishSource(), m_parts->environment, path, {});
}

Result<void> Document::cleanCopy(const QString &path, const CleanCopyOptions &options)
{
    return writeCopy(*m_parts->copy, m_parts->publishSource(), m_parts->environment, path, options);
}

/// Nobody hears of it when the document is closed by then.
template<typename T>
void Document::inBackground(std::function<Result<T>()> work, Then<T> then)
{
    auto *watcher = new QFutureWatcher<Result<T>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        then(watcher->result());
    });
    watcher->setFuture(m_parts->background().ask(std::move(work)));
}

void Document::cleanCopy(const QString &path, const CleanCopyOptions &options, Then<void> then)
{
    inBackground<void>([copy = m_parts->copy, source = m_parts->publishSource(), world = m_parts->environment, path,
                        options] { return writeCopy(*copy, source, world, path, options); },
                       std::move(then));
}

void Document::countPast(Then<PastContent> then)
{
    inBackground<PastContent>([path = databasePath()] { return pastContentOf(path); }, std::move(then));
}

void Document::becomeNewWorkbook(Then<void> then)
{
    CleanCopyOptions options;
    options.newDocumentId = m_parts->environment.ids->next();
    const auto make = [from = databasePath(), author = m_parts->environment.identity, options](const QString &path) -> Result<void> {
        STRAW_ASSIGN(const auto connection, Connection::open(from, Connection::ReadOnly));
        return writeCleanCopy(*connection, path, author, options);
    };
    m_parts->publisher->giveWayTo(make, std::move(then));
}

Result<ChangeSummary> Document::bringBack(const Backup &state)
{
    STRAW_TRY(mayChange());
    STRAW_ASSIGN(const DatabaseHead head,
                 workingDatabase::readHead(state.path, WorkingCopy::Check, state.path));
    if (head.documentId != documentId())
        return Error{Error::OtherWorkbook, {state.path}};
    STRAW_ASSIGN(const auto database, Connection::open(state.path, Connection::ReadOnly));
    STRAW_ASSIGN(const Content then, Content::of(*database));
    STRAW_ASSIGN(const Content now, Content::of(*m_parts->connection));
    STRAW_ASSIGN(const QByteArray changes, now.changesTo(then));
    if (changes.isEmpty())
        return ChangeSummary();
    return perform(Change::restore(state.at),
                   [&](Store &) { return applyChangeset(*m_parts->connection, changes); });
}

Result<ErasureCount> Document::countErasure(const QString &person) const
{
    const Store &store = m_parts->store;
    STRAW_ASSIGN(const QVariant name, store.field("person", person, "name"));
    ErasureCount count;
    for (const Table &table : Tables::instance().all()) {
        if (!table.recorded)
            continue;
        STRAW_ASSIGN(const std::vector<Row> rows, store.rows(table));
        for (const Row &row : rows) {
            count.records += std::any_of(row.begin(), row.end(), [&](const QVariant &value) {
                return value == QVariant(person);
            });
            for (size_t i = 1; i < row.size(); ++i)
                count.texts += table.name != u"person" && table.columns[i].isSearchable() && name.isValid()
                    && row[i].toString().contains(name.toString(), Qt::CaseInsensitive);
        }
    }
    STRAW_ASSIGN(const std::vector<Revision> revisions, m_parts->journal.all());
    for (const Revision &revision : revisions) {
        if (revision.hasChangeset) {
            STRAW_ASSIGN(const QByteArray changeset, m_parts->journal.changeset(revision.id));
            count.revisions += changeset.contains(person.toUtf8());
        }
    }
    return count;
}

Result<ChangeSummary> Document::erasePerson(const QString &person)
{
    STRAW_TRY(mayChange());
    STRAW_ASSIGN(const Written written,
                 m_parts->door.erase(Change::erase(QStringLiteral("person"), person), [&](Store &store) {
                     return store.remove(QStringLiteral("person"), person);
                 }));
    m_parts->undoLine.clear();
    m_parts->redoLine.clear();
    STRAW_TRY(show(written.summary));
    return written.summary;
}

} // namespace straw
