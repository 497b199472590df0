#pragma once

#include <QFuture>
#include <QPromise>

#include <chrono>
#include <functional>
#include <memory>

namespace straw {

/// A thread for work that may have to wait for a share, one call after the other.
///
/// A share that does not answer blocks the thread inside the system, where nobody can stop it. The
/// owner then goes on without it: the thread is left behind, finishes its calls if the share comes
/// back, and ends with the process at the latest. So a call owns whatever it works on.
class ShareThread
{
public:
    /// How long a call may take before its thread is left behind.
    static constexpr std::chrono::seconds Patience{3};

    ShareThread();
    /// Waits for the calls that were made, until the one that is running has had its Patience.
    ~ShareThread();
    ShareThread(const ShareThread &) = delete;
    ShareThread &operator=(const ShareThread &) = delete;

    void call(std::function<void()> work);
    /// The same for work with a result.
    template<typename Work>
    auto ask(Work work)
    {
        auto promise = std::make_shared<QPromise<std::invoke_result_t<Work>>>();
        promise->start();
        auto future = promise->future();
        call([promise, work = std::move(work)]() mutable {
            promise->addResult(work());
            promise->finish();
        });
        return future;
    }

    /// Waits until no such thread is running, so that the process may end in the ordinary way. False
    /// when one still does after `atMost`: then static objects must not be destroyed.
    static bool waitForAll(std::chrono::milliseconds atMost);

private:
    struct Calls;
    static void work(const std::shared_ptr<Calls> &calls);

    std::shared_ptr<Calls> m_calls;
};

} // namespace straw
