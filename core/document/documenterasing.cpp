// Erasing somebody: here, and then in the other files that still tell of them.

#include "core/document/documentparts.h"
#include "core/document/privacy/erasure.h"
#include "core/document/privacy/tellingfiles.h"
#include "core/document/privacy/unseen.h"
#include "core/document/publish/publishworker.h"
#include "core/document/working/idlecopies.h"

namespace straw {

namespace {

/// Where the name under which somebody works is written down as such.
constexpr struct
{
    TableKey table;
    ColumnKey column;
} authorColumns[] = {{"comment", "author"}, {"comment", "asked_of"}, {"review", "asked_by"}};

Result<void> forgetAuthor(Store &store, const QString &name)
{
    for (const auto &[tableName, column] : authorColumns) {
        const Table &table = Tables::instance().at(tableName);
        const auto at = size_t(table.indexOf(column));
        STRAW_ASSIGN(const std::vector<Row> rows, store.rows(table));
        for (const Row &row : rows) {
            if (row[at].toString().compare(name, Qt::CaseInsensitive) == 0)
                STRAW_TRY(store.setField(table.name, row.front().toString(), column, QVariant()));
        }
    }
    return {};
}

} // namespace

Result<Written> Document::Parts::erase(const QString &person)
{
    return door.erase(Change::erase("person", person), [&](Store &inside) -> Result<void> {
        for (const ColumnKey column : {ColumnKey("name"), ColumnKey("author")}) {
            STRAW_ASSIGN(const QVariant name, inside.field("person", person, column));
            if (name.toString().isEmpty())
                continue;
            STRAW_TRY(journal.dropAuthor(name.toString()));
            STRAW_TRY(forgetAuthor(inside, name.toString()));
        }
        STRAW_TRY(inside.remove("person", person));
        // What was marked in a text that has changed since is history as well.
        STRAW_TRY(removeUnseenPassages(inside));
        return {};
    });
}

Result<ChangeSummary> Document::erasePerson(const QString &person)
{
    STRAW_TRY(mayChange());
    STRAW_ASSIGN(const Written written, m_parts->erase(person));
    m_parts->forgetErased();
    STRAW_TRY(show(written.summary));
    Q_EMIT erased();
    m_parts->publisher->requestPublish(PublishReason::Leaving); // the file still tells of them
    return written.summary;
}

void Document::countErasure(const QString &person, const std::vector<ExportedFile> &exported, Then<ErasureCount> then)
{
    inBackground<ErasureCount>(
        [copy = m_parts->copy, person, places = TellingPlaces{m_parts->copy->state().target, exported},
         world = m_parts->environment] { return straw::countErasure(*copy, person, places, world); },
        std::move(then), ShareThread::Reading);
}

void Document::findTelling(const std::vector<ExportedFile> &exported, Then<std::vector<TellingFile>> then)
{
    inBackground<std::vector<TellingFile>>(
        [copy = m_parts->copy, places = TellingPlaces{m_parts->copy->state().target, exported},
         world = m_parts->environment] { return filesThatTell(*copy, places, {}, world); },
        std::move(then), ShareThread::Reading);
}

/// As opening it, erasing and closing would: what was typed there is kept. A whole copy becomes what this one
/// is, so that it can be put away; one without history keeps having none.
Result<void> Document::forgetInCopy(const QString &path, const QString &ownDatabase, const Environment &world)
{
    STRAW_ASSIGN(const QStringList erased, erasedIn(ownDatabase));
    STRAW_ASSIGN(const Prepared parts, prepare(path, world));
    if (parts->copy->newerVersion().size() > 0)
        return Error{Error::MadeByNewer, {path, parts->copy->newerVersion()}};
    STRAW_ASSIGN(const std::vector<Revision> erasings, parts->journal.erasings());
    const bool isWhole =
        std::ranges::none_of(erasings, [](const Revision &each) { return each.change.kind == Change::CleanCopy; });
    if (isWhole) {
        STRAW_ASSIGN(const MergePlan plan, planMerge(parts->copy->databasePath(), ownDatabase, {}));
        STRAW_ASSIGN(const auto own, Connection::open(ownDatabase, Connection::ReadOnly));
        if (plan.changesSomething())
            STRAW_TRY(parts->door.merge(plan, *own));
    }
    for (const QString &person : erased) {
        STRAW_ASSIGN(const bool there, parts->store.exists("person", person));
        if (there)
            STRAW_TRY(parts->erase(person));
    }
    PublishWorker worker(parts->copy, parts->publishSource(), world);
    worker.forgetErased();
    return worker.publish(PublishReason::Leaving, parts->door.head(), world.clock->nowUtc());
}

void Document::forgetIn(const TellingFile &file, Then<void> then)
{
    if (const auto may = mayLeave(); !may)
        return then(may);
    inBackground<void>(
        [file, database = databasePath(), world = m_parts->environment]() -> Result<void> {
            switch (file.kind) {
            case TellingFile::Copy:
                return forgetInCopy(file.path, database, world);
            case TellingFile::Kept:
                return workingCopies::discardIdle(file.folder, workingDatabase::readHead, world);
            case TellingFile::Report:
                break;
            }
            return world.files->remove(file.path);
        },
        std::move(then), ShareThread::Writing);
}

} // namespace straw
