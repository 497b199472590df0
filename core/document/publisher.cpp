#include "core/document/publisher.h"

#include <future>

namespace straw {

Publisher::Publisher(std::shared_ptr<WorkingCopy> copy, PublishSource source, QString head,
                     const Environment &environment)
    : m_copy(std::move(copy))
    , m_environment(environment)
    , m_head(std::move(head))
    , m_worker(std::make_shared<PublishWorker>(m_copy, std::move(source), environment))
    , m_link(std::make_shared<Link>())
{
    m_link->publisher = this;
    const WorkingState state = m_copy->state();
    m_published = state.publishedRevision;
    m_state.path = state.name;
    m_state.at = state.publishedAt;
    m_state.phase = hasUnpublished() ? PublishState::Pending : PublishState::Published;
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Publisher::checkDue);
    armTimer();
}

Publisher::~Publisher()
{
    const std::scoped_lock lock(m_link->mutex);
    m_link->publisher = nullptr;
}

void Publisher::edited(const QString &head)
{
    m_head = head;
    m_timing.edited(now());
    if (hasUnpublished() && m_state.phase == PublishState::Published)
        setPhase(PublishState::Pending);
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
    m_thread.call([worker = m_worker, link = m_link, request = begin(), reason, head = m_head, at = now()] {
        const auto result = worker->publish(reason, head, at);
        const std::scoped_lock lock(link->mutex);
        if (Publisher *publisher = link->publisher)
            QMetaObject::invokeMethod(
                publisher, [=] { publisher->finish(request, result); }, Qt::QueuedConnection);
    });
}

void Publisher::watch()
{
    m_watcher = std::make_unique<TargetWatcher>(m_copy->state().target);
    connect(m_watcher.get(), &TargetWatcher::mayHaveChanged, this, &Publisher::look);
}

void Publisher::look()
{
    if (!m_worker->canLook() || std::exchange(m_looking, true))
        return;
    m_thread.call([worker = m_worker, link = m_link, at = now()] {
        const auto arrival = worker->look(at);
        const std::scoped_lock lock(link->mutex);
        if (Publisher *publisher = link->publisher)
            QMetaObject::invokeMethod(
                publisher, [=] { publisher->looked(arrival); }, Qt::QueuedConnection);
    });
}

void Publisher::looked(const Result<std::shared_ptr<Arrival>> &arrival)
{
    m_looking = false;
    if (!arrival)
        couldNotTakeIn(arrival.error());
    else if (*arrival)
        Q_EMIT arrived(*arrival);
    else
        armTimer(); // it is as known, or still what could not be taken in
}

Result<void> Publisher::tookIn(const Fingerprint &known, const QString &itsHead, const QString &head)
{
    STRAW_TRY(m_worker->tookIn(known, itsHead, now()));
    m_head = head;
    m_published = itsHead;
    m_state.at = m_copy->state().publishedAt;
    setPhase(hasUnpublished() ? PublishState::Pending : PublishState::Published);
    m_timing.edited(now());
    armTimer();
    return {};
}

void Publisher::couldNotTakeIn(const Error &error)
{
    setPhase(PublishState::TargetChanged, error);
    armTimer();
}

template<typename Work>
auto Publisher::waitFor(Work work)
{
    std::promise<decltype(work())> result;
    m_thread.call([&] { result.set_value(work()); });
    return result.get_future().get();
}

Result<void> Publisher::publishAndWait(PublishReason reason)
{
    if (!hasUnpublished() && reason != PublishReason::Saving)
        return {};
    const int request = begin();
    const auto result = waitFor([&, at = now()] { return m_worker->publish(reason, m_head, at); });
    finish(request, result);
    return result;
}

Result<QString> Publisher::saveCopyBeside()
{
    return waitFor([&, at = now()] { return m_worker->saveCopyBeside(at); });
}

Result<void> Publisher::moveTo(const QString &path)
{
    const PublishState before = m_state;
    const int request = begin();
    const auto result = waitFor([&, at = now()] { return m_worker->moveTo(path, at); });
    if (result) {
        m_state.path = m_copy->state().name;
        if (m_watcher)
            m_watcher->setPath(m_copy->state().target);
        finish(request, result);
        return result;
    }
    // How the old place stands is as before; what went wrong concerns the caller only.
    m_finished = request;
    setPhase(before.phase, before.error);
    armTimer();
    return result;
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
    m_state.at = state.publishedAt;
    if (result)
        setPhase(hasUnpublished() ? PublishState::Pending : PublishState::Published);
    else if (result.error().code == Error::TargetChanged && m_worker->canLook()
             && m_state.phase != PublishState::TargetChanged) {
        setPhase(PublishState::Pending); // what comes of looking tells its state
        look();
    } else if (result.error().code == Error::TargetChanged)
        setPhase(PublishState::TargetChanged, result.error());
    else
        setPhase(PublishState::Failed, result.error());
    armTimer();
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
