#include "core/base/sharethread.h"

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>

namespace straw {

namespace {

using Time = std::chrono::steady_clock;

/// How many are running in this process. Never destroyed, since one may be left at the end.
struct Running
{
    std::mutex mutex;
    std::condition_variable changed;
    int count = 0;

    void add(int by)
    {
        const std::scoped_lock lock(mutex);
        count += by;
        changed.notify_all();
    }
};

Running &running()
{
    static auto *const all = new Running;
    return *all;
}

} // namespace

struct ShareThread::Calls
{
    std::mutex mutex;
    std::condition_variable changed;
    struct Call
    {
        std::function<void()> work;
        Kind kind;
    };
    std::deque<Call> waiting;
    Time::time_point begun; // when the running call began
    Kind running = Reading;
    bool isRunning = false;
    bool closed = false;
    bool ended = false;
};

ShareThread::ShareThread()
    : m_calls(std::make_shared<Calls>())
{
    running().add(1);
    std::thread([calls = m_calls]() mutable {
        work(calls);
        calls.reset();
        running().add(-1);
    }).detach();
}

ShareThread::~ShareThread()
{
    std::unique_lock lock(m_calls->mutex);
    m_calls->closed = true;
    auto &waiting = m_calls->waiting;
    const auto dropped = std::stable_partition(waiting.begin(), waiting.end(),
                                               [](const Calls::Call &call) { return call.kind == Writing; });
    waiting.erase(dropped, waiting.end());
    m_calls->changed.notify_all();
    const bool writes = !waiting.empty() || (m_calls->isRunning && m_calls->running == Writing);
    const Time::time_point now = Time::now(), since = m_calls->isRunning ? m_calls->begun : now;
    const Time::time_point until = writes ? since + Patience : now + Blink;
    m_calls->changed.wait_until(lock, until, [this] { return m_calls->ended; });
}

void ShareThread::call(std::function<void()> work, Kind kind)
{
    const std::scoped_lock lock(m_calls->mutex);
    m_calls->waiting.push_back({std::move(work), kind});
    m_calls->changed.notify_all();
}

void ShareThread::dropWaiting()
{
    std::deque<Calls::Call> dropped; // what they own goes after the lock
    const std::scoped_lock lock(m_calls->mutex);
    dropped.swap(m_calls->waiting);
}

void ShareThread::work(const std::shared_ptr<Calls> &calls)
{
    std::unique_lock lock(calls->mutex);
    for (;;) {
        calls->changed.wait(lock, [&] { return calls->closed || !calls->waiting.empty(); });
        if (calls->waiting.empty())
            break;
        auto call = std::move(calls->waiting.front());
        calls->waiting.pop_front();
        calls->begun = Time::now();
        calls->running = call.kind;
        calls->isRunning = true;
        lock.unlock();
        call.work();
        call.work = nullptr; // what it owns goes before anybody hears of its end
        lock.lock();
        calls->isRunning = false;
    }
    calls->ended = true;
    calls->changed.notify_all();
}

bool ShareThread::waitForAll(std::chrono::milliseconds atMost)
{
    Running &all = running();
    std::unique_lock lock(all.mutex);
    return all.changed.wait_for(lock, atMost, [&all] { return all.count == 0; });
}

} // namespace straw
