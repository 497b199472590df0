#include "core/document/document.h"

#include "core/document/documentparts.h"
#include "core/document/working/idlecopies.h"
#include "core/document/working/opening.h"
#include "core/document/working/usersname.h"
#include "core/document/working/workingdatabase.h"
#include "core/journal/difference.h"
#include "core/sqlite/changeset.h"
#include "core/sqlite/fileheader.h"
#include "core/storage/fileformat.h"

#include <QScopedValueRollback>

#include <future>

namespace straw {

namespace {

/// What a working copy asks about its database; the path is for the words of an error.
WorkingCopy::ReadHead headReader(const QString &shownPath, const Environment &environment)
{
    return [shownPath, files = environment.files, progress = environment.progress](const QString &database,
                                                                                   WorkingCopy::Look how) {
        return how == WorkingCopy::Glance ? workingDatabase::readHead(database)
                                          : workingDatabase::prepare(*files, database, shownPath, progress.get());
    };
}

} // namespace

Document::Document(Prepared parts)
    : m_parts(std::move(parts))
{
    m_parts->startPublisher();
    connect(m_parts->publisher.get(), &Publisher::stateChanged, this, &Document::publishStateChanged);
    connect(m_parts->publisher.get(), &Publisher::arrived, this, &Document::takeInTarget);
    connect(m_parts->publisher.get(), &Publisher::foundBeside, this, &Document::copiesBesideChanged);
    // Later: for those who have connected by then, and not at all where there is no event loop.
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_parts->publisher->forgetErased(); // of whom colleagues have erased meanwhile
            if (isReadOnly())
                return;
            takeInEarlier();
            m_parts->takeInStranded(*this);
            m_parts->publisher->watch();
        },
        Qt::QueuedConnection);
}

Document::~Document()
{
    // What cannot be published now stays in the working copy; the next open takes it up.
    publishNow(PublishReason::Leaving);
}

Result<std::unique_ptr<Document>> Document::open(const QString &path, const Environment &environment)
{
    STRAW_ASSIGN(Prepared prepared, prepare(path, environment));
    return open(std::move(prepared));
}

std::unique_ptr<Document> Document::open(Prepared prepared)
{
    return std::unique_ptr<Document>(new Document(std::move(prepared)));
}

Result<Document::Prepared> Document::prepare(const QString &path, const Environment &environment)
{
    return byUsersName(Parts::open(path, environment), environment.home, path);
}

Result<Document::Prepared> Document::Parts::open(const QString &path, const Environment &environment)
{
    STRAW_ASSIGN(std::shared_ptr<WorkingCopy> copy,
                 workingCopies::open(path, headReader(path, environment), environment));
    STRAW_ASSIGN(Prepared parts, Parts::make(std::move(copy), environment));
    // The history is read by nobody yet, so the rest need not wait for it.
    auto history = std::async(std::launch::async, &workingDatabase::checkHistory, parts->copy->databasePath());
    STRAW_TRY(parts->load());
    STRAW_TRY(parts->lookForEarlier());
    if (const Result<void> trusted = history.get(); !trusted) {
        if (trusted.error().code != Error::HistoryDamaged) // it could not be read, which says nothing about it
            return trusted.error();
        parts->historyProblem = trusted.error();
        STRAW_TRY(parts->journal.setAside());
    }
    return parts;
}

Result<Document::Prepared> Document::prepareNew(const QString &path, const Account &account,
                                                const Environment &environment,
                                                const std::function<Result<void>(Store &)> &fill)
{
    Workbook workbook;
    workbook.id = environment.ids->next();
    workbook.formatNote = QStringLiteral("A Final Straw workbook: one cancellation of one account. The "
                                         "schema comments describe every table and column.");
    workbook.status = "draft";
    workbook.depth = "full";
    Account first = account;
    first.id = QStringLiteral("account");

    auto created = workingCopies::create(path, workbook.id, environment);
    if (!created)
        return byUsersName(std::move(created.error()), environment.home, path);
    const std::shared_ptr<WorkingCopy> copy = std::move(*created);
    const auto make = [&]() -> Result<Prepared> {
        {
            STRAW_ASSIGN(const auto database, Connection::open(copy->databasePath(), Connection::Create));
            STRAW_TRY(createFormat(*database));
        }
        STRAW_ASSIGN(Prepared parts, Parts::make(copy, environment));
        STRAW_TRY(parts->door.perform(Change::create(), [&](Store &store) -> Result<void> {
            STRAW_TRY(store.insert(workbook));
            STRAW_TRY(store.insert(first));
            return fill ? fill(store) : Result<void>();
        }));
        STRAW_TRY(parts->load());
        PublishWorker worker(copy, parts->publishSource(), environment);
        STRAW_TRY(worker.publish(PublishReason::Saving, parts->door.head(), environment.clock->nowUtc()));
        return parts;
    };
    auto parts = make();
    if (!parts)
        copy->discard();
    return byUsersName(std::move(parts), environment.home, path);
}

Result<std::unique_ptr<Document>> Document::create(const QString &path, const Account &account,
                                                   const Environment &environment,
                                                   const std::function<Result<void>(Store &)> &fill)
{
    STRAW_ASSIGN(Prepared prepared, prepareNew(path, account, environment, fill));
    return open(std::move(prepared));
}

void Document::sweep(const Environment &environment)
{
    workingCopies::sweep(workingDatabase::readHead, environment);
}

const Snapshot &Document::data() const
{
    return m_parts->snapshot;
}

const Store &Document::store() const
{
    return m_parts->store;
}

const Environment &Document::environment() const
{
    return m_parts->environment;
}

void Document::setIdentity(const Identity &identity)
{
    m_parts->environment.identity = identity;
}

QString Document::path() const
{
    return m_parts->publisher->state().path;
}

QString Document::documentId() const
{
    return m_parts->snapshot.workbook.id;
}

bool Document::wasResumed() const
{
    return m_parts->copy->wasResumed();
}

bool Document::isReadOnly() const
{
    return !m_parts->copy->newerVersion().isEmpty();
}

bool Document::isMended() const
{
    return m_parts->copy->state().isMended;
}

Result<std::optional<EarlierFormat>> Document::earlierFormat() const
{
    const int format = FileHeader::formatIn(m_parts->copy->state().known.head);
    if (isReadOnly() || !Formats::isKnown(format) || format == Formats::current)
        return std::optional<EarlierFormat>();
    STRAW_ASSIGN(const std::vector<Revision> newestFirst, history());
    EarlierFormat earlier{Formats::shown(format), Formats::shown(Formats::current), {}};
    QSet<QString> seen{QString(), m_parts->environment.identity.author};
    for (const Revision &revision : newestFirst) {
        if (revision.otherParent.isEmpty() && !seen.contains(revision.author) && revision.format < Formats::current)
            earlier.authors << revision.author;
        seen << revision.author;
    }
    return std::optional(std::move(earlier));
}

std::optional<Error> Document::historyProblem() const
{
    return m_parts->historyProblem;
}

// --- Changing

Result<void> Document::mayChange() const
{
    if (m_parts->emitting)
        return Error{Error::NotAllowedNow, {}};
    return mayLeave();
}

/// Of a file of a newer version only a part is here: what would be written of it would lack the rest.
Result<void> Document::mayLeave() const
{
    if (isReadOnly())
        return Error{Error::MadeByNewer, {path(), m_parts->copy->newerVersion()}};
    return {};
}

Result<ChangeSummary> Document::perform(const Change &what, const std::function<Result<void>(Store &)> &change)
{
    STRAW_TRY(mayChange());
    return finish(m_parts->door.perform(what, change));
}

Result<ChangeSummary> Document::setField(TableKey table, const QString &id, ColumnKey column, const QVariant &value)
{
    STRAW_TRY(mayChange());
    const auto set = [&](Store &store) { return store.setField(table, id, column, value); };
    return finish(m_parts->door.perform(Change::edit(table, column), set, table + u'/' + id + u'/' + column));
}

Result<ChangeSummary> Document::remove(TableKey table, const QString &id)
{
    return perform(Change::remove(table), [&](Store &store) { return store.remove(table, id); });
}

/// After an edit (not an undo or redo): brings the values and the undo line up to date, then tells.
Result<ChangeSummary> Document::finish(Result<Written> written)
{
    if (!written)
        return std::move(written.error());
    if (written->summary.isEmpty())
        return written->summary;
    auto &line = m_parts->undoLine;
    if (!written->folded.isEmpty() && !line.empty() && line.back().revision == written->folded)
        line.pop_back();
    if (!written->summary.revision.isEmpty())
        line.push_back({written->summary.revision, written->what});
    m_parts->redoLine.clear();
    STRAW_TRY(show(written->summary));
    return written->summary;
}

Result<void> Document::show(const ChangeSummary &summary)
{
    STRAW_TRY(m_parts->refresh(summary));
    m_parts->publisher->edited(m_parts->door.head());
    const QScopedValueRollback emitting(m_parts->emitting, true);
    Q_EMIT changed(summary);
    return {};
}

// --- Taking back

Result<ChangeSummary> Document::undo()
{
    return takeBack(m_parts->undoLine, m_parts->redoLine, &Change::undo);
}

Result<ChangeSummary> Document::redo()
{
    return takeBack(m_parts->redoLine, m_parts->undoLine, &Change::redo);
}

Result<ChangeSummary> Document::takeBack(std::vector<UndoStep> &from, std::vector<UndoStep> &onto,
                                         Change (*describe)(const Change &))
{
    STRAW_TRY(mayChange());
    if (from.empty())
        return Error{
            &from == &m_parts->undoLine && m_parts->undoEndsAtErasing ? Error::UndoErased : Error::NothingToUndo, {}};
    const UndoStep step = from.back();
    STRAW_ASSIGN(const Written written, m_parts->door.revert(step.revision, describe(step.what)));
    from.pop_back();
    onto.push_back({written.summary.revision, step.what});
    STRAW_TRY(show(written.summary));
    return written.summary;
}

std::optional<Change> Document::undoable() const
{
    const auto &line = m_parts->undoLine;
    return line.empty() ? std::nullopt : std::optional<Change>(line.back().what);
}

std::optional<Change> Document::redoable() const
{
    const auto &line = m_parts->redoLine;
    return line.empty() ? std::nullopt : std::optional<Change>(line.back().what);
}

QString Document::undoableRevision() const
{
    const auto &line = m_parts->undoLine;
    return line.empty() ? QString() : line.back().revision;
}

QString Document::redoableRevision() const
{
    const auto &line = m_parts->redoLine;
    return line.empty() ? QString() : line.back().revision;
}

bool Document::hasAdded(const QString &revision) const
{
    const auto changeset = m_parts->journal.changeset(revision);
    const auto changed = changeset ? readChangeset(*changeset) : Result<std::vector<ChangesetTable>>(changeset.error());
    return !changed || std::ranges::any_of(*changed, [](const ChangesetTable &table) {
        return std::ranges::any_of(table.rows,
                                   [](const ChangesetRow &row) { return row.operation == ChangesetRow::Insert; });
    });
}

// --- Looking

Result<std::optional<Revision>> Document::lastChangeByOthers(const QDateTime &since) const
{
    const Identity &own = m_parts->environment.identity;
    if (since.isValid())
        return m_parts->journal.latestOfOthers(own.author, own.device, since);
    STRAW_ASSIGN(const std::optional<Revision> last, m_parts->journal.latest());
    if (!last)
        return last;
    STRAW_ASSIGN(std::optional<Revision> others,
                 m_parts->journal.latestOfOthers(own.author, own.device, last->at.addMSecs(-1)));
    return others && others->id == last->id ? std::move(others) : std::nullopt;
}

Result<std::vector<Revision>> Document::history() const
{
    return m_parts->history.upTo(m_parts->door.head());
}

Result<std::vector<Difference>> Document::differences(const QString &revision) const
{
    STRAW_ASSIGN(const std::optional<Revision> known, m_parts->journal.find(revision));
    if (!known || !known->hasChangeset)
        return std::vector<Difference>();
    STRAW_ASSIGN(const QByteArray changeset, m_parts->journal.changeset(revision));
    STRAW_ASSIGN(const std::vector<ChangesetTable> changes, readChangeset(changeset));
    return differencesOf(changes);
}

std::vector<SearchHit> Document::search(const QString &term, int limit) const
{
    return straw::search(m_parts->snapshot, m_parts->store, term, limit);
}

// --- Publishing

PublishState Document::publishState() const
{
    return m_parts->publisher->state();
}

void Document::publishNow(PublishReason reason)
{
    if (!isReadOnly())
        m_parts->publisher->requestPublish(reason);
}

Result<void> Document::publishAndWait()
{
    STRAW_TRY(mayLeave());
    return m_parts->publisher->publishAndWait(PublishReason::Saving);
}

void Document::saveCopyBeside(Then<QString> then)
{
    if (const auto may = mayLeave(); !may)
        then(may.error());
    else
        m_parts->publisher->saveCopyBeside(std::move(then));
}

void Document::moveTo(const QString &path, Then<void> then)
{
    if (const auto may = mayLeave(); !may)
        then(may);
    else
        m_parts->publisher->moveTo(path, std::move(then));
}

const std::vector<CopyBeside> &Document::copiesBeside() const
{
    return m_parts->publisher->beside();
}

void Document::putAway(const CopyBeside &copy, Then<void> then)
{
    if (copy.isContained())
        m_parts->publisher->putAway(copy, std::move(then));
    else
        then(Error{Error::CopyHoldsMore, {copy.path}});
}

} // namespace straw
