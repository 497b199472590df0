#pragma once

#include "core/document/environment.h"
#include "core/document/publishstate.h"
#include "core/document/publishtiming.h"
#include "core/document/workingcopy.h"

#include <QObject>
#include <QThread>
#include <QTimer>

#include <functional>
#include <memory>

namespace straw {

class PublishWorker;
struct PublishOutcome;

/// What a snapshot holds.
struct SnapshotInfo
{
    QString revision; // its head
};

/// What the publisher needs of the document. Called on its worker thread only, so with a connection
/// of their own.
struct PublishSource
{
    /// Writes a whole copy of the working database to a path where nothing is: online backup,
    /// journal_mode=DELETE, quick check.
    std::function<Result<SnapshotInfo>(const QString &path)> snapshot;
    /// Whether the working database still has this revision, that is, did not fold it meanwhile.
    std::function<Result<bool>(const QString &revision)> hasRevision;
};

/// Brings the edits of one document into its shared file: decides when (PublishTiming), has a worker
/// thread do it (PublishWorker), and tells how it went. Lives on the thread of the document.
class Publisher : public QObject
{
    Q_OBJECT
public:
    /// `head` is the newest revision of the working copy.
    Publisher(std::shared_ptr<WorkingCopy> copy, PublishSource source, QString head,
              const Environment &environment);
    /// Waits for a publish that is under way, begins none.
    ~Publisher() override;

    /// To be told after every commit.
    void edited(const QString &head);
    /// Publishes at once, if there is anything to publish; the result arrives by stateChanged.
    void requestPublish(PublishReason reason);
    /// The same, and waits for the result.
    Result<void> publishAndWait(PublishReason reason);
    /// Writes the current state to a free name beside the shared file, and gives its path.
    Result<QString> saveCopyBeside();
    /// Publishes to another path, where nothing may be, and takes the old file away unless somebody
    /// else changed it. Error::FileExists, and those of publishing.
    Result<void> moveTo(const QString &path);

    const PublishState &state() const { return m_state; }

    /// Publishes if it is time to; the timer calls it, and tests that moved the clock.
    void checkDue();

Q_SIGNALS:
    void stateChanged(const straw::PublishState &state);

private:
    bool hasUnpublished() const;
    void begin(PublishReason reason);
    void finished(const PublishOutcome &outcome);
    void setPhase(PublishState::Phase phase);
    void armTimer();

    std::shared_ptr<WorkingCopy> m_copy;
    Environment m_environment;
    QString m_head;
    PublishState m_state;
    PublishTiming m_timing;
    QTimer m_timer;
    QThread m_thread;
    PublishWorker *m_worker; // lives on m_thread, which deletes it
    int m_running = 0;
};

} // namespace straw
