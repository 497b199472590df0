#pragma once

#include "core/document/document.h"
#include "core/document/privacy/forgetting.h"
#include "core/document/privacy/tellingfiles.h"
#include "core/document/publish/publisher.h"
#include "core/document/working/workingcopy.h"
#include "core/document/working/workingdatabase.h"
#include "core/document/writedoor.h"
#include "core/journal/history.h"
#include "core/journal/journal.h"
#include "core/merge/mergeplan.h"
#include "core/sqlite/connection.h"
#include "core/storage/store.h"

// What a document is made of; for the files that implement it only.
namespace straw {

/// One change of this window that can be taken back.
struct UndoStep
{
    QString revision;
    Change what;
};

// Above so many rows of a table it is quicker to read the table again as a whole.
inline constexpr qsizetype rowsReadSingly = 64;

struct Document::Parts
{
    Parts(std::shared_ptr<WorkingCopy> workingCopy, std::unique_ptr<Connection> opened, const QString &head,
          const Environment &world)
        : environment(world)
        , copy(std::move(workingCopy))
        , connection(std::move(opened))
        , store(*connection)
        , journal(*connection)
        , history(journal)
        , door(
              *connection, store, journal, copy->sealed(), [kept = copy] { return kept->state().name; }, environment,
              head)
    {
    }

    static Result<Prepared> make(std::shared_ptr<WorkingCopy> copy, const Environment &environment)
    {
        STRAW_ASSIGN(auto connection, workingDatabase::openForEditing(copy->databasePath()));
        STRAW_ASSIGN(const QString head, Journal(*connection).head());
        return std::make_shared<Parts>(std::move(copy), std::move(connection), head, environment);
    }

    static Result<Prepared> open(const QString &path, const Environment &environment);

    Result<void> load()
    {
        STRAW_ASSIGN(snapshot, store.snapshot());
        return {};
    }

    /// On the thread of the document, unlike what comes before.
    void startPublisher() { publisher = std::make_unique<Publisher>(copy, publishSource(), door.head(), environment); }

    /// What leaves this computer is made from; may be used on any thread.
    PublishSource publishSource() const
    {
        const QString database = copy->databasePath();
        const QString documentId = snapshot.workbook.id;
        return {
            [database](const QString &path) { return workingDatabase::takeSnapshot(database, path); },
            [database](const QString &id) { return workingDatabase::hasRevision(database, id); },
            documentId,
            [database, files = environment.files](const QString &other,
                                                  const MergeOptions &options) -> Result<MergePlan> {
                STRAW_TRY(workingDatabase::prepareOther(*files, other, other));
                return planMerge(database, other, options);
            },
            [copy = copy, documentId, world = environment] { return straw::forgetErased(*copy, documentId, world); },
            [copy = copy](const QString &state) { return knowsErasedOf(*copy, state); }};
    }

    /// Whether the file still builds on what was published from here last (see WorkingState::earlier).
    Result<void> lookForEarlier();
    Result<void> forgetEarlier();
    /// Takes in what was left on this computer when the file was still somewhere else.
    void takeInStranded(Document &document);

    /// For what takes time and concerns nobody else: apart from publishing, which a share may hold up.
    ShareThread &background()
    {
        if (!backgroundThread)
            backgroundThread = std::make_unique<ShareThread>();
        return *backgroundThread;
    }

    /// Erases somebody from this copy, with the name that they changed things under.
    Result<Written> erase(const QString &person);

    /// Of people who were erased just now nothing may be brought back.
    void forgetErased()
    {
        history.forget();
        undoLine.clear();
        redoLine.clear();
        undoEndsAtErasing = true;
        publisher->forgetErased();
    }

    Result<void> refresh(const ChangeSummary &summary)
    {
        QHash<TableKey, QStringList> touched;
        for (const RowChange &row : summary.rows)
            touched[row.table].append(row.id);
        for (auto [table, ids] : touched.asKeyValueRange()) {
            ids.removeDuplicates();
            STRAW_TRY(ids.size() > rowsReadSingly ? store.refreshTable(snapshot, table)
                                                  : store.refresh(snapshot, table, ids));
        }
        return {};
    }

    Environment environment;
    std::shared_ptr<WorkingCopy> copy;
    std::unique_ptr<Connection> connection;
    Store store;
    Journal journal;
    History history;
    WriteDoor door;
    std::unique_ptr<Publisher> publisher;
    std::shared_ptr<Arrival> targetArrival; // the latest that was fetched of the shared file
    Snapshot snapshot;
    std::optional<Error> historyProblem;
    std::vector<UndoStep> undoLine;
    std::vector<UndoStep> redoLine;
    bool undoEndsAtErasing = false;
    bool emitting = false;
    std::unique_ptr<ShareThread> backgroundThread; // from its first use on
    std::unique_ptr<ShareThread> strandedThread;   // see takeInStranded
};

/// Nobody hears of it when the document is closed by then.
template<typename T>
void Document::inBackground(std::function<Result<T>()> work, Then<T> then, ShareThread::Kind kind)
{
    const auto hear = [then = std::move(then)](const Result<T> &result) { then(result); };
    m_parts->background().ask(std::move(work), {this, hear}, kind);
}

} // namespace straw
