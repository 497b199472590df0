#include "core/document/documentparts.h"
#include "core/document/mergeoutcome.h"
#include "core/document/shared/arrival.h"
#include "core/document/takeover.h"
#include "core/document/working/idlecopies.h"
#include "core/document/working/usersname.h"
#include "core/sqlite/changeset.h"

#include <QFileInfo>
#include <QFutureWatcher>

namespace straw {

namespace {

/// How often a plan that work here has overtaken is made again beside the window.
constexpr int PlannedBeside = 5;

} // namespace

Result<MergeOutcome> Document::mergeFrom(const QString &path)
{
    return mergeFrom(path, {});
}

Result<MergeOutcome> Document::mergeFrom(const QString &path, const MergeOptions &options)
{
    STRAW_TRY(mayChange());
    STRAW_ASSIGN(const auto arrival, m_parts->publisher->fetchAndWait(path, options));
    return merge(arrival, options);
}

Result<MergeOutcome> Document::merge(const MergePlan &plan, const QString &other)
{
    STRAW_TRY(mayChange());
    MergeOutcome outcome;
    outcome.kind = plan.kind;
    outcome.otherAccount = plan.otherAccount;
    if (plan.changesSomething()) {
        STRAW_ASSIGN(const auto connection, Connection::open(other, Connection::ReadOnly));
        STRAW_ASSIGN(const Written written, m_parts->door.merge(plan, *connection));
        outcome.summary = written.summary;
        outcome.shares = plan.shares;
        outcome.disputed = int(plan.conflicts.size());
        if (plan.erases)
            m_parts->forgetErased();
        STRAW_TRY(show(outcome.summary));
        if (plan.erases)
            Q_EMIT erased();
    }
    STRAW_ASSIGN(outcome.conflicts, conflicts());
    return outcome;
}

QString Document::databasePath() const
{
    return m_parts->copy->databasePath();
}

/// What was fetched, with edits that went on here while it was planned on another thread.
Result<MergeOutcome> Document::merge(const std::shared_ptr<Arrival> &arrival, const MergeOptions &options)
{
    const QString &other = arrival->copy.database;
    if (arrival->plan.localHead != m_parts->door.head()) {
        auto plan = planMerge(databasePath(), other, options);
        if (!plan)
            return errorAbout(std::move(plan.error()), other, arrival->path);
        arrival->plan = std::move(*plan);
    }
    auto merged = merge(arrival->plan, other);
    if (!merged)
        return errorAbout(std::move(merged.error()), other, arrival->path);
    MergeOutcome outcome = std::move(*merged);
    // What the shared file holds is in this document now, so it may be replaced.
    if (outcome.isDone() && arrival->path == m_parts->copy->state().target) {
        // A file that lacks what is here must be published to, whatever its head is called.
        const QString its = arrival->plan.otherLacks ? QString() : arrival->plan.otherHead;
        STRAW_TRY(m_parts->publisher->tookIn(arrival->copy.fingerprint, its, m_parts->door.head()));
    }
    return outcome;
}

void Document::takeIn(const QString &path, const MergeOptions &options, Then<MergeOutcome> then)
{
    if (const auto may = mayLeave(); !may)
        return then(may.error());
    const auto fetched = [this, options, then = std::move(then)](const Result<std::shared_ptr<Arrival>> &arrival) {
        if (!arrival)
            return then(arrival.error());
        if ((*arrival)->path == m_parts->copy->state().target)
            m_parts->targetArrival = *arrival;
        const auto taken = [this, then](const Result<MergeOutcome> &outcome) {
            m_parts->publisher->lookBeside(); // it may lie there, and hold nothing new now
            then(outcome);
        };
        takeIn(*arrival, options, PlannedBeside, {this, taken});
    };
    m_parts->publisher->fetch(path, options, {this, fetched});
}

void Document::addFrom(const QString &path, Then<ChangeSummary> then)
{
    if (const auto may = mayLeave(); !may)
        return then(may.error());
    const auto add = [this, path](const StagedCopy &copy) -> Result<ChangeSummary> {
        const auto found = recordsToAdd(m_parts->store, copy.database);
        if (!found)
            return byUsersName(found.error(), m_parts->environment.home, path);
        const NewRecords &records = *found;
        if (records.empty())
            return ChangeSummary();
        return perform(Change::import(int(records.size()), QFileInfo(path).fileName()),
                       [&](Store &store) -> Result<void> {
                           for (const auto &[table, row] : records)
                               STRAW_TRY(store.insertRow(*table, row));
                           return {};
                       });
    };
    const auto fetched = [add, then = std::move(then)](const Result<std::shared_ptr<StagedCopy>> &copy) {
        then(copy ? add(**copy) : Result<ChangeSummary>(copy.error()));
    };
    m_parts->publisher->fetchAny(path, {this, fetched});
}

/// Work goes on here while a merge is planned, and overtakes the plan: then it is made again beside the window,
/// and in it only when somebody types without a pause.
void Document::takeIn(const std::shared_ptr<Arrival> &arrival, const MergeOptions &options, int triesLeft,
                      const Then<MergeOutcome> &then)
{
    Q_EMIT aboutToMerge();
    // The shared file may have been replaced once more, and that be on its way; never the older one after it.
    if (arrival->path == m_parts->copy->state().target && arrival != m_parts->targetArrival)
        return then(Error{Error::TargetChanged, {path()}});
    if (arrival->plan.localHead == m_parts->door.head() || triesLeft == 0)
        return then(merge(arrival, options));
    const auto planned = [=, this](const Result<MergePlan> &plan) {
        if (!plan)
            return then(plan.error());
        arrival->plan = *plan;
        takeIn(arrival, options, triesLeft - 1, then);
    };
    planAgain(arrival, options, {this, planned});
}

/// What somebody else put in the place of the shared file.
void Document::takeInTarget(const std::shared_ptr<Arrival> &arrival)
{
    m_parts->targetArrival = arrival;
    const auto taken = [this, arrival](const Result<MergeOutcome> &outcome) {
        if (m_parts->targetArrival != arrival)
            return;
        m_parts->targetArrival.reset(); // its copy need not lie here any longer
        if (!outcome) {
            m_parts->publisher->couldNotTakeIn(outcome.error());
        } else if (!outcome->isDone()) {
            m_parts->publisher->couldNotTakeIn(Error{Error::TargetChanged, {path()}});
            Q_EMIT mergeAsked(*outcome);
        } else if (arrival->plan.changesSomething()) {
            Q_EMIT merged(*outcome);
        }
    };
    takeIn(arrival, {}, PlannedBeside, {this, taken});
}

/// Most often the file builds on it. A copy without history knows it by name only; then its snapshot goes
/// to the earlier states before it is overwritten.
Result<void> Document::Parts::lookForEarlier()
{
    const QString earlier = copy->state().earlier;
    if (earlier.isEmpty())
        return {};
    STRAW_ASSIGN(const std::optional<Revision> known, journal.find(earlier));
    return known && known->hasChangeset ? forgetEarlier() : Result<void>();
}

Result<void> Document::Parts::forgetEarlier()
{
    return copy->updateState([](WorkingState &state) { state.earlier.clear(); });
}

/// What was published from here once, when an older file has come in its place since: sync programs
/// do that. The local copy of it still has it.
void Document::takeInEarlier()
{
    const QString earlier = m_parts->copy->state().earlier;
    const auto known = m_parts->journal.find(earlier);
    if (earlier.isEmpty() || !known || *known)
        return;
    MergeOptions options;
    options.evenIfOtherAccount = true; // it was in this file before
    const auto tell = [this](const Result<MergeOutcome> &taken) {
        if (!taken || !taken->isDone())
            return; // it is tried again by the next open
        (void)m_parts->forgetEarlier();
        if (!taken->summary.isEmpty())
            Q_EMIT merged(*taken);
    };
    takeIn(m_parts->copy->snapshotPath(), options, {this, tell});
}

/// On a thread of its own: where the file was once may be a share that is gone.
void Document::Parts::takeInStranded(Document &document)
{
    const auto look = [copy = copy, world = environment] {
        return workingCopies::stranded(*copy, workingDatabase::readHead, world);
    };
    strandedThread = std::make_unique<ShareThread>();
    const auto takeIn = [&document](const std::vector<workingCopies::Stranded> &found) {
        for (const workingCopies::Stranded &each : found) {
            const auto tell = [&document, each](const Result<MergeOutcome> &taken) {
                if (!taken || !taken->isDone())
                    return; // it stays for the next time
                (void)each.copy->wasTakenIn(each.head);
                if (!taken->summary.isEmpty())
                    Q_EMIT document.merged(*taken);
            };
            document.takeIn(each.copy->databasePath(), {}, {&document, tell});
        }
    };
    strandedThread->ask(look, {&document, takeIn}, ShareThread::Reading);
}

Result<std::vector<Conflict>> Document::conflicts() const
{
    return openConflicts(m_parts->store);
}

Result<ChangeSummary> Document::settle(const QString &id, SettleBy choice, const QVariant &value)
{
    STRAW_ASSIGN(const std::vector<Conflict> open, conflicts());
    const auto conflict = std::find_if(open.begin(), open.end(), [&](const Conflict &each) { return each.id == id; });
    if (conflict == open.end())
        return Error{Error::ConflictSettled, {}};
    return perform(Change::settle(conflict->table, conflict->column),
                   [&](Store &store) { return settleConflict(store, *conflict, choice, value); });
}

namespace {

/// The later revisions that touched the same records.
Result<QStringList> laterOn(const Journal &journal, const Revision &revision)
{
    constexpr int enough = 10;
    const auto touchedBy = [&](const QString &id) -> Result<QSet<QString>> {
        STRAW_ASSIGN(const QByteArray bytes, journal.changeset(id));
        STRAW_ASSIGN(const std::vector<ChangesetTable> tables, readChangeset(bytes));
        QSet<QString> rows;
        for (const ChangesetTable &table : tables) {
            for (const ChangesetRow &row : table.rows)
                rows << (row.operation == ChangesetRow::Insert ? row.after : row.before)[0]->toString();
        }
        return rows;
    };
    STRAW_ASSIGN(const QSet<QString> own, touchedBy(revision.id));
    STRAW_ASSIGN(const std::vector<Revision> all, journal.all());
    QStringList later;
    for (const Revision &each : all) {
        if (each.id == revision.id || each.at < revision.at || later.size() == enough)
            break;
        const auto rows = touchedBy(each.id);
        if (rows && rows->intersects(own))
            later << each.id;
    }
    return later;
}

} // namespace

/// What cannot be taken back whatever came later.
Result<Revision> Document::revertible(const QString &id) const
{
    STRAW_TRY(mayChange());
    STRAW_ASSIGN(const std::optional<Revision> revision, m_parts->journal.find(id));
    if (!revision)
        return Error{Error::ChangeNotKept, {id}};
    if (!revision->otherParent.isEmpty())
        return Error{Error::MergeStays, {}};
    if (revision->change.isByProgram())
        return Error{Error::ProgramsChange, {}};
    return *revision;
}

Result<void> Document::mayRevert(const QString &id) const
{
    constexpr qsizetype triedInAMoment = 65'536; // bytes
    STRAW_ASSIGN(const Revision revision, revertible(id));
    STRAW_ASSIGN(const QByteArray changeset, m_parts->journal.changeset(id));
    if (revision.change.kind == Change::Create)
        return Error{Error::WouldRemoveWorkbook, {}};
    return changeset.size() > triedInAMoment ? Result<void>() : m_parts->door.mayRevert(id);
}

Result<ChangeSummary> Document::revert(const QString &id)
{
    STRAW_ASSIGN(const Revision revision, revertible(id));
    auto written = m_parts->door.revert(id, Change::undo(revision.change));
    if (!written && written.error().code == Error::UndoHeld) {
        STRAW_ASSIGN(const QStringList later, laterOn(m_parts->journal, revision));
        return Error{Error::UndoHeld, later};
    }
    return finish(std::move(written));
}

} // namespace straw
