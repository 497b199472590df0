#pragma once

#include "core/base/environment.h"
#include "core/base/result.h"
#include "core/base/sharethread.h"
#include "core/document/publish/publishstate.h"
#include "core/journal/change.h"
#include "core/storage/changesummary.h"
#include "core/storage/search.h"
#include "core/workbook/snapshot.h"

#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace straw {

class Store;
enum class SettleBy;
struct CleanCopyOptions;
struct Arrival;
struct CopyBeside;
struct Backup;
struct Conflict;
struct Difference;
struct ErasureCount;
struct ExportedFile;
struct MergeOptions;
struct MergeOutcome;
struct MergePlan;
struct PastContent;
struct Revision;
struct TellingFile;
struct UndoStep;
struct Written;

/// That the shared file is of an earlier format, which the next change ends.
struct EarlierFormat
{
    QString from, to;    // "0.1", "0.2"
    QStringList authors; // others, whose last change was made by an older program; the latest first
};

/// An open workbook: one local working copy, one write door, a shared file that is replaced whole.
/// Lives on the thread that opened it; publishing happens on a worker thread of its own.
class Document : public QObject
{
    Q_OBJECT
    struct Parts;

public:
    /// Opens a shared file for editing, resuming an unpublished working copy if there is one.
    static Result<std::unique_ptr<Document>> open(const QString &path, const Environment &environment);
    /// Creates a workbook for an account; the file appears at once, with whatever `fill` put in. On
    /// an error, also of `fill`, there is no file. Error::FileExists, never overwrites.
    static Result<std::unique_ptr<Document>> create(const QString &path, const Account &account,
                                                    const Environment &environment,
                                                    const std::function<Result<void>(Store &)> &fill = {});
    /// The same in two steps: what takes time, on any thread, and the rest on the one it will live on.
    using Prepared = std::shared_ptr<Parts>;
    static Result<Prepared> prepare(const QString &path, const Environment &environment);
    static Result<Prepared> prepareNew(const QString &path, const Account &account, const Environment &environment,
                                       const std::function<Result<void>(Store &)> &fill = {});
    static std::unique_ptr<Document> open(Prepared prepared);
    /// Who hears later what came of something that waits for a share.
    template<typename T>
    using Then = straw::Then<Result<T>>;
    /// Tidies up behind crashed processes and documents that were closed long ago (see
    /// workingCopies::sweep). On any thread but the window's.
    static void sweep(const Environment &environment);
    /// Publishes what is left, waiting for it but not for a share that does not answer (see
    /// ShareThread), and closes. What cannot be published stays in the working copy, for the next
    /// open().
    ~Document() override;

    const Snapshot &data() const;
    /// For reading what a snapshot does not hold.
    const Store &store() const;
    const Environment &environment() const;
    /// Who the author of changes is from now on.
    void setIdentity(const Identity &identity);
    QString path() const;
    QString documentId() const;
    /// True when this open found edits that a crash or a lost share had left unpublished.
    bool wasResumed() const;
    /// True for a file of a newer version: it can be read and exported, but neither changed nor copied, since
    /// only what is known here was read of it. Whatever would change it gives Error::MadeByNewer.
    bool isReadOnly() const;
    /// True while the shared file is one that had lost its workbook: what is shown is its state before that,
    /// which takes its place with the first change or with publishNow(Saving).
    bool isMended() const;
    /// Nothing when the shared file is of the present format.
    Result<std::optional<EarlierFormat>> earlierFormat() const;
    /// Set when the history in the file could not be trusted and was set aside.
    std::optional<Error> historyProblem() const;

    /// The write door. Runs the change in one transaction, validates, records it as a revision and
    /// commits; then `changed` is emitted. On any error everything is as before. A change that
    /// alters nothing makes no revision. Refused (NotAllowedNow) inside `changed`.
    Result<ChangeSummary> perform(const Change &what, const std::function<Result<void>(Store &)> &change);

    /// Shorthand for perform: one field of one record. Consecutive edits of the same field within a
    /// minute become one revision, unless they have been published in between.
    Result<ChangeSummary> setField(TableKey table, const QString &id, ColumnKey column, const QVariant &value);
    /// Shorthand for perform: removes a record with what is part of it (see Store::remove).
    Result<ChangeSummary> remove(TableKey table, const QString &id);

    /// Takes back this window's latest change, as a new revision. Error::UndoHeld when later work of
    /// somebody else builds on it.
    Result<ChangeSummary> undo();
    Result<ChangeSummary> redo();
    /// What undo and redo would take back or do again; none when there is nothing.
    std::optional<Change> undoable() const;
    std::optional<Change> redoable() const;
    /// The revision that undo would take back; empty when there is none.
    QString undoableRevision() const;
    QString redoableRevision() const;
    /// Whether a revision has added records, which go when it is taken back; also true where that cannot be told.
    bool hasAdded(const QString &revision) const;

    /// Takes in another copy of this workbook: asks nothing, unless it is about another account or the
    /// copies have no common state (see MergePlan::Kind; then nothing has changed). What was decided
    /// differently is left open. Error::OtherWorkbook, and those of opening.
    Result<MergeOutcome> mergeFrom(const QString &path);
    Result<MergeOutcome> mergeFrom(const QString &path, const MergeOptions &options);
    /// The same without waiting for a share: `then` hears what came of it, unless the document is closed
    /// by then. aboutToMerge tells when it is about to be taken in.
    void takeIn(const QString &path, const MergeOptions &options, Then<MergeOutcome> then);
    /// Adds the records of another workbook that this one does not have, as one change. Errors as on
    /// opening.
    void addFrom(const QString &path, Then<ChangeSummary> then);
    /// mergeFrom() in two steps, for a plan made on another thread by planMerge, of databasePath() and a
    /// checked local copy of the other file. MergeOutdated when the workbook has changed since: plan again.
    Result<MergeOutcome> merge(const MergePlan &plan, const QString &other);
    /// The local database that this document works on; others may only read it.
    QString databasePath() const;
    /// What merges have left open.
    Result<std::vector<Conflict>> conflicts() const;
    /// Decides one of them; the value is for SettleBy::Value. Error::ConflictSettled when it is no
    /// longer open, and those of settleConflict.
    Result<ChangeSummary> settle(const QString &conflict, SettleBy choice, const QVariant &value = {});

    /// Takes back one change of anybody, as a new revision. Error::UndoHeld when later work builds on
    /// it, with the ids of the revisions that it may be; ChangeNotKept; MergeStays, ProgramsChange;
    /// WouldRemoveWorkbook.
    Result<ChangeSummary> revert(const QString &revision);
    /// Whether that can be done; nothing is changed. What is larger than can be tried in a moment is taken to
    /// be possible, unless its kind forbids it. Errors of revert().
    Result<void> mayRevert(const QString &revision) const;

    /// Writes a copy to a new file. Error::FileExists, and those of publishing.
    Result<void> saveCopyTo(const QString &path);
    /// The same without history; edited, it can still be merged. See writeCleanCopy.
    Result<void> cleanCopy(const QString &path, const CleanCopyOptions &options);
    /// The same without waiting for it.
    void cleanCopy(const QString &path, const CleanCopyOptions &options, Then<void> then);
    /// What the history tells that is not visible any more; counted without waiting for it.
    void countPast(Then<PastContent> then);

    /// Makes the shared file a workbook of its own, for a file that was copied for the next customer: with
    /// a new id and without history, which is about the other one. When it is done this document is to be
    /// closed at once; the path holds the new one. Errors of publishing; then nothing has changed.
    void becomeNewWorkbook(Then<void> then);

    /// Makes everything as it was in an earlier state of this workbook, as one change that undo() takes
    /// back. Nothing happens when it is like that already. Error::OtherWorkbook, UndoErased when it tells of
    /// somebody who was erased since, and those of opening.
    Result<ChangeSummary> bringBack(const Backup &state);

    /// What erasing a person would touch, and which files would still tell of them (see filesThatTell), with
    /// what was exported from this workbook; without waiting for it. Error::RecordMissing.
    void countErasure(const QString &person, const std::vector<ExportedFile> &exported, Then<ErasureCount> then);
    /// Erases a person, the history and the earlier states on this computer included: for good, so it
    /// cannot be undone (Error::UndoErased), and neither can anything before it. Copies that others
    /// have keep them until they are merged with this one.
    Result<ChangeSummary> erasePerson(const QString &person);

    /// Which files tell of anybody who was erased; looked for without waiting for it.
    void findTelling(const std::vector<ExportedFile> &exported, Then<std::vector<TellingFile>> then);
    /// Sees to it that one of them does no longer: a copy comes to hold what this one does, with whatever is in
    /// it besides; what is kept here of a copy that is gone goes, and so does a report. Errors of opening, merging
    /// and publishing; FileBusy while it is open in another window.
    void forgetIn(const TellingFile &file, Then<void> then);

    /// The latest change that somebody else made, or another machine, after a moment; without one, only if it
    /// is the latest of all. What the command line did here is one's own.
    Result<std::optional<Revision>> lastChangeByOthers(const QDateTime &since) const;
    /// The journal, newest first.
    Result<std::vector<Revision>> history() const;
    /// What a revision did; empty when the file no longer knows.
    Result<std::vector<Difference>> differences(const QString &revision) const;
    /// See straw::search.
    std::vector<SearchHit> search(const QString &term, int limit = 200) const;

    PublishState publishState() const;
    /// Publishes now instead of after some idle time; the result arrives by publishStateChanged.
    void publishNow(PublishReason reason = PublishReason::Saving);
    /// Publishes and waits: for the command line and tests.
    Result<void> publishAndWait();
    /// Writes a copy of the current state beside the shared file, under a free name, which it gives.
    void saveCopyBeside(Then<QString> then);
    /// Moves the shared file to another name or folder; the document goes on there. Error::FileExists,
    /// and those of publishing.
    void moveTo(const QString &path, Then<void> then);

    /// Other copies of this workbook that lie beside the shared file, as far as they have been found.
    const std::vector<CopyBeside> &copiesBeside() const;
    /// Moves one of them to the earlier states on this computer, when nothing new is in it.
    /// Error::TargetChanged when it changed meanwhile, CopyHoldsMore, TellsOfErased
    /// or NoEarlierStates when they do not keep it; then it stays where it is.
    void putAway(const CopyBeside &copy, Then<void> then);

Q_SIGNALS:
    void changed(const straw::ChangeSummary &summary);
    void publishStateChanged(const straw::PublishState &state);
    /// Somebody else changed the shared file, and that is about to be taken in: what is being typed has
    /// to be stored first.
    void aboutToMerge();
    /// Somebody was erased, here or by what was taken in, after `changed`: what is remembered of this workbook
    /// elsewhere on this computer may name them.
    void erased();
    /// It was taken in, after `changed`.
    void merged(const straw::MergeOutcome &outcome);
    /// It was not, since somebody has to be asked: the kind of the outcome tells why. mergeFrom(path())
    /// with the right option takes it in.
    void mergeAsked(const straw::MergeOutcome &outcome);
    /// copiesBeside() is another list now.
    void copiesBesideChanged();

private:
    explicit Document(Prepared parts);
    template<typename T>
    void inBackground(std::function<Result<T>()> work, Then<T> then, ShareThread::Kind kind);
    Result<ChangeSummary> finish(Result<Written> written);
    Result<ChangeSummary> takeBack(std::vector<UndoStep> &from, std::vector<UndoStep> &onto,
                                   Change (*describe)(const Change &));
    Result<ChangeSummary> takeBackTo(const Backup &state, const QString &shown);
    Result<void> show(const ChangeSummary &summary);
    Result<void> mayChange() const;
    Result<void> mayLeave() const;
    Result<Revision> revertible(const QString &id) const;
    Result<MergeOutcome> merge(const std::shared_ptr<Arrival> &arrival, const MergeOptions &options);
    void takeIn(const std::shared_ptr<Arrival> &arrival, const MergeOptions &options, int triesLeft,
                const Then<MergeOutcome> &then);
    void planAgain(const std::shared_ptr<Arrival> &arrival, const MergeOptions &options, Then<MergePlan> then);
    void takeInTarget(const std::shared_ptr<Arrival> &arrival);
    void takeInEarlier();
    static Result<void> forgetInCopy(const QString &path, const QString &ownDatabase, const Environment &world);

    const Prepared m_parts;
};

} // namespace straw
