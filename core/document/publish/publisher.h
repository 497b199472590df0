#pragma once

#include "core/base/environment.h"
#include "core/base/sharethread.h"
#include "core/document/publish/publishstate.h"
#include "core/document/publish/publishtiming.h"
#include "core/document/publish/publishworker.h"
#include "core/document/shared/targetwatcher.h"
#include "core/document/working/workingcopy.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace straw {

/// Brings the edits of one document into its shared file: decides when (PublishTiming), has a
/// worker thread do it (PublishWorker), and tells how it went. Lives on the thread of the document.
class Publisher : public QObject
{
    Q_OBJECT
public:
    /// `head` is the newest revision of the working copy.
    Publisher(std::shared_ptr<WorkingCopy> copy, PublishSource source, QString head, const Environment &environment);
    /// Waits for a publish that is under way, begins none, and does not wait for what only reads. When the
    /// share does not answer within ShareThread::Patience the worker is left behind, and with it the lock of
    /// the working copy.
    ~Publisher() override;

    /// To be told after every commit.
    void edited(const QString &head);
    /// Publishes at once, if there is anything to publish; the result arrives by stateChanged.
    void requestPublish(PublishReason reason);
    /// The same, and waits for the result.
    Result<void> publishAndWait(PublishReason reason);
    /// What takes time, and hands its result over later; not at all once this is gone.
    template<typename T>
    using Then = straw::Then<Result<T>>;
    /// Writes the current state to a free name beside the shared file, and gives its path.
    void saveCopyBeside(Then<QString> then);
    /// Publishes to another path, where nothing may be, and takes the old file away unless somebody
    /// else changed it. Error::FileExists, and those of publishing.
    void moveTo(const QString &path, Then<void> then);
    /// See PublishWorker.
    void fetch(const QString &path, const MergeOptions &options, Then<std::shared_ptr<Arrival>> then);
    Result<std::shared_ptr<Arrival>> fetchAndWait(const QString &path, const MergeOptions &options);
    void fetchAny(const QString &path, Then<std::shared_ptr<StagedCopy>> then);
    void putAway(const CopyBeside &copy, Then<void> then);
    void giveWayTo(std::function<Result<void>(const QString &path)> make, Then<void> then);

    const PublishState &state() const { return m_state; }

    /// To be told when people were erased: see forgetErased.
    void forgetErased();
    /// Looks whether somebody else changed the shared file, now and whenever there is a sign of it;
    /// `arrived` tells. And whether other copies lie beside it; `foundBeside` tells when that changed.
    void watch();
    void look();
    void lookBeside();
    const std::vector<CopyBeside> &beside() const { return m_beside; }
    /// To be told what became of an arrival: that it is part of the document now, which went on to
    /// `head`, or that it could not be.
    Result<void> tookIn(const Fingerprint &known, const QString &itsHead, const QString &head);
    void couldNotTakeIn(const Error &error);

    /// Publishes if it is time to; the timer calls it, and tests that moved the clock.
    void checkDue();

Q_SIGNALS:
    void stateChanged(const straw::PublishState &state);
    /// Somebody else has changed the shared file.
    void arrived(const std::shared_ptr<straw::Arrival> &arrival);
    void foundBeside();

private:
    QDateTime now() const { return m_environment.clock->nowUtc(); }
    bool hasUnpublished() const { return m_head != m_published; }
    int begin();
    void finish(int request, const Result<void> &result);
    void showFile(const WorkingState &state);
    /// Neither busy nor in trouble.
    void rest();
    void setPhase(PublishState::Phase phase, std::optional<Error> error = {});
    void armTimer();
    void looked(const Result<std::shared_ptr<Arrival>> &arrival);
    template<typename Work>
    auto named(Work work) const;
    /// Runs on the worker thread, and hands over what came of it on this one.
    template<typename Work, typename Hand>
    void ask(Work work, Hand then, ShareThread::Kind kind = ShareThread::Writing);
    /// The same, and waits for it; also for a share that never answers.
    template<typename Work>
    auto waitFor(const Work &work);

    std::shared_ptr<WorkingCopy> m_copy;
    Environment m_environment;
    QString m_head;
    QString m_published; // the head that the shared file holds
    PublishState m_state;
    PublishTiming m_timing;
    QTimer m_timer;
    int m_begun = 0;                         // requests are numbered: one that was waited for
    int m_finished = 0;                      // overtakes the news of an earlier one
    std::shared_ptr<PublishWorker> m_worker; // touched on m_thread only
    std::unique_ptr<TargetWatcher> m_watcher;
    std::optional<PublishReason> m_again; // after the next arrival that is taken in
    bool m_looking = false;
    bool m_lookingBeside = false;
    std::vector<CopyBeside> m_beside;
    ShareThread m_thread;
};

} // namespace straw
