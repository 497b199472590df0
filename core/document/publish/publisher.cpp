#include "core/document/publish/publisher.h"

#include "core/document/shared/contenterror.h"
#include "core/document/working/usersname.h"

#include <future>

namespace straw {

namespace {

/// True when trying the same file again would come to the same: it is about what is in it, or somebody
/// has to be asked.
bool lasts(const Error &error)
{
    switch (error.code) {
    case Error::FileTooNew:
    case Error::FileTooOld:
    case Error::OtherWorkbook:
    case Error::HistoryDamaged:
    case Error::MergeNotHeld:
    case Error::NoHistory:
    case Error::HistoryCircular:
    case Error::TargetChanged:
        return true;
    default:
        return isAboutContent(error);
    }
}

} // namespace

Publisher::Publisher(std::shared_ptr<WorkingCopy> copy, PublishSource source, QString head,
                     const Environment &environment)
    : m_copy(std::move(copy))
    , m_environment(environment)
    , m_head(std::move(head))
    , m_worker(std::make_shared<PublishWorker>(m_copy, std::move(source), environment))
{
    const WorkingState state = m_copy->state();
    m_published = state.publishedRevision;
    m_state.path = state.name;
    showFile(state);
    m_state.phase = hasUnpublished() ? PublishState::Pending : PublishState::Published;
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Publisher::checkDue);
    armTimer();
}

Publisher::~Publisher()
{
    m_copy->leave();
}

void Publisher::edited(const QString &head)
{
    m_head = head;
    m_timing.edited(now());
    // Typing that was taken back leaves nothing to publish.
    if (m_state.phase == (hasUnpublished() ? PublishState::Published : PublishState::Pending))
        rest();
    armTimer();
}

void Publisher::checkDue()
{
    if (hasUnpublished() && m_begun == m_finished && m_timing.dueIn(now()) == 0)
        requestPublish(PublishReason::Idle);
    else
        armTimer();
}

void Publisher::requestPublish(PublishReason reason)
{
    if (!hasUnpublished() && reason != PublishReason::Saving)
        return;
    ask([reason, head = m_head, at = now()](PublishWorker &worker) { return worker.publish(reason, head, at); },
        [this, reason, request = begin()](const Result<void> &result) {
            // What the user wanted there goes there as soon as what somebody else did is taken in.
            const bool isOvertaken = !result && result.error().code == Error::TargetChanged;
            m_again = isOvertaken && reason != PublishReason::Idle ? std::optional(reason) : std::nullopt;
            finish(request, result);
        });
}

void Publisher::forgetErased()
{
    m_thread.call([worker = m_worker] { worker->forgetErased(); });
}

void Publisher::watch()
{
    m_watcher = std::make_unique<TargetWatcher>(m_copy->state().target);
    connect(m_watcher.get(), &TargetWatcher::mayHaveChanged, this, &Publisher::look);
    connect(m_watcher.get(), &TargetWatcher::mayHaveChanged, this, &Publisher::lookBeside);
}

void Publisher::look()
{
    if (!m_worker->canLook() || std::exchange(m_looking, true))
        return;
    ask([at = now()](PublishWorker &worker) { return worker.look(at); },
        [this](const Result<std::shared_ptr<Arrival>> &arrival) { looked(arrival); }, ShareThread::Reading);
}

void Publisher::lookBeside()
{
    if (!m_worker->canLook() || std::exchange(m_lookingBeside, true))
        return;
    ask([](PublishWorker &worker) { return worker.lookBeside(); },
        [this](const std::vector<CopyBeside> &found) {
            m_lookingBeside = false;
            if (found != std::exchange(m_beside, found))
                Q_EMIT foundBeside();
        },
        ShareThread::Reading);
}

void Publisher::looked(const Result<std::shared_ptr<Arrival>> &arrival)
{
    m_looking = false;
    if (!arrival)
        couldNotTakeIn(arrival.error());
    else if (*arrival)
        Q_EMIT arrived(*arrival);
    else {
        const bool isInTrouble = m_state.phase == PublishState::Failed || m_state.phase == PublishState::TargetChanged;
        if (isInTrouble && m_worker->isAsKnown() && (!hasUnpublished() || m_state.phase == PublishState::TargetChanged))
            rest(); // it was unreadable for a while, or out of reach
        armTimer(); // else it is still what could not be taken in
    }
}

void Publisher::rest()
{
    setPhase(hasUnpublished() ? PublishState::Pending : PublishState::Published);
}

Result<void> Publisher::tookIn(const Fingerprint &known, const QString &itsHead, const QString &head)
{
    STRAW_TRY(m_worker->tookIn(known, itsHead, now()));
    m_head = head;
    m_published = itsHead;
    showFile(m_copy->state());
    rest();
    m_timing.edited(now());
    armTimer();
    if (const auto reason = std::exchange(m_again, {}))
        requestPublish(*reason);
    return {};
}

void Publisher::couldNotTakeIn(const Error &error)
{
    if (!lasts(error))
        m_thread.call([worker = m_worker] { worker->forgetFetched(); });
    setPhase(PublishState::TargetChanged, error);
    armTimer();
}

/// Whatever goes wrong is told of the file that the user knows.
template<typename Work>
auto Publisher::named(Work work) const
{
    return [work = std::move(work), copy = m_copy, world = m_environment](PublishWorker &worker) {
        const QString name = copy->state().name;
        const auto result = byUsersName(work(worker), world.home, name);
        // The command line has a home for one call, but earlier states with the window.
        return byUsersName(result, folderOf(world.backups), name);
    };
}

template<typename Work, typename Hand>
void Publisher::ask(Work work, Hand then, ShareThread::Kind kind)
{
    const auto hear = [then = std::move(then)](const auto &result) { then(result); };
    m_thread.ask([worker = m_worker, work = named(std::move(work))] { return work(*worker); }, {this, hear}, kind);
}

template<typename Work>
auto Publisher::waitFor(const Work &work)
{
    std::promise<decltype(work(*m_worker))> result;
    m_thread.call([&, work = named(work)] { result.set_value(work(*m_worker)); });
    return result.get_future().get();
}

Result<void> Publisher::publishAndWait(PublishReason reason)
{
    if (!hasUnpublished() && reason != PublishReason::Saving)
        return {};
    const int request = begin();
    const auto result = waitFor([&, at = now()](PublishWorker &worker) { return worker.publish(reason, m_head, at); });
    finish(request, result);
    return result;
}

void Publisher::saveCopyBeside(Then<QString> then)
{
    ask([at = now()](PublishWorker &worker) { return worker.saveCopyBeside(at); }, std::move(then));
}

void Publisher::moveTo(const QString &path, Then<void> then)
{
    const PublishState before = m_state;
    ask([path, at = now()](PublishWorker &worker) { return worker.moveTo(path, at); },
        [this, before, request = begin(), then = std::move(then)](const Result<void> &result) {
            if (result) {
                m_state.path = m_copy->state().name;
                if (m_watcher)
                    m_watcher->setPath(m_copy->state().target);
                finish(request, result);
            } else {
                // How the old place stands is as before; what went wrong concerns the caller only.
                m_finished = std::max(m_finished, request);
                if (before.phase == PublishState::Publishing)
                    rest(); // which is over by now
                else
                    setPhase(before.phase, before.error);
                armTimer();
            }
            then(result);
        });
}

void Publisher::fetch(const QString &path, const MergeOptions &options, Then<std::shared_ptr<Arrival>> then)
{
    ask([path, options](PublishWorker &worker) { return worker.fetch(path, options); }, std::move(then),
        ShareThread::Reading);
}

Result<std::shared_ptr<Arrival>> Publisher::fetchAndWait(const QString &path, const MergeOptions &options)
{
    return waitFor([&](PublishWorker &worker) { return worker.fetch(path, options); });
}

void Publisher::fetchAny(const QString &path, Then<std::shared_ptr<StagedCopy>> then)
{
    ask([path](PublishWorker &worker) { return worker.fetchAny(path); }, std::move(then), ShareThread::Reading);
}

void Publisher::putAway(const CopyBeside &copy, Then<void> then)
{
    ask([copy, at = now()](PublishWorker &worker) { return worker.putAway(copy, at); },
        [this, then = std::move(then)](const Result<void> &result) {
            lookBeside();
            then(result);
        });
}

void Publisher::giveWayTo(std::function<Result<void>(const QString &path)> make, Then<void> then)
{
    ask([make = std::move(make), head = m_head,
         at = now()](PublishWorker &worker) { return worker.giveWayTo(make, head, at); },
        [this, then = std::move(then)](const Result<void> &result) {
            if (result) { // nothing more goes from here into that file
                m_published = m_head;
                setPhase(PublishState::Published);
                armTimer();
            }
            then(result);
        });
}

int Publisher::begin()
{
    m_timing.started(now());
    m_timer.stop();
    // A failure stays in sight until a publish succeeds; it does not flicker with every new try.
    if (m_state.phase == PublishState::Published || m_state.phase == PublishState::Pending)
        setPhase(PublishState::Publishing);
    return ++m_begun;
}

void Publisher::finish(int request, const Result<void> &result)
{
    if (request < m_finished)
        return;
    m_finished = request;
    m_timing.finished(now(), result.has_value());
    const WorkingState state = m_copy->state();
    m_published = state.publishedRevision;
    showFile(state);
    if (result)
        rest();
    else if (result.error().code == Error::TargetChanged) {
        if (m_state.phase == PublishState::TargetChanged || !m_worker->canLook())
            setPhase(PublishState::TargetChanged, m_state.error.value_or(result.error())); // stays in sight
        else
            setPhase(PublishState::Pending); // what comes of looking tells its state
        look();
    } else
        setPhase(PublishState::Failed, result.error());
    armTimer();
}

void Publisher::showFile(const WorkingState &state)
{
    m_state.at = state.publishedAt;
    m_state.size = state.known.size;
}

void Publisher::setPhase(PublishState::Phase phase, std::optional<Error> error)
{
    m_state.phase = phase;
    m_state.error = std::move(error);
    Q_EMIT stateChanged(m_state);
}

void Publisher::armTimer()
{
    if (hasUnpublished() && m_begun == m_finished)
        m_timer.start(std::chrono::milliseconds(m_timing.dueIn(now())));
    else
        m_timer.stop();
}

} // namespace straw
