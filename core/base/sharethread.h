#pragma once

#include "core/base/then.h"

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
    /// The same when it writes nothing: so long that what is about to end does.
    static constexpr std::chrono::milliseconds Blink{100};

    /// Whether something would be missed if it came to nothing.
    enum Kind { Reading, Writing };

    ShareThread();
    /// Waits for the calls that write, until the one that is running has had its Patience. What only reads is
    /// of no use to anybody any more: what waits is dropped, what runs is left behind after a Blink.
    ~ShareThread();
    ShareThread(const ShareThread &) = delete;
    ShareThread &operator=(const ShareThread &) = delete;

    void call(std::function<void()> work, Kind kind = Writing);
    /// The same for work with a result, which is never there when the call is dropped.
    template<typename Work>
    auto ask(Work work, Kind kind = Writing)
    {
        auto promise = std::make_shared<QPromise<std::invoke_result_t<Work>>>();
        promise->start();
        auto future = promise->future();
        call(
            [promise, work = std::move(work)]() mutable {
                promise->addResult(work());
                promise->finish();
            },
            kind);
        return future;
    }
    /// The same; `then` hears of the result, on the thread that calls this.
    template<typename Work>
    void ask(Work work, Then<std::invoke_result_t<Work>> then, Kind kind = Writing)
    {
        std::move(then).await(ask(std::move(work), kind));
    }
    /// Drops the calls that have not begun, for who has something newer to ask.
    void dropWaiting();

    /// Waits until no such thread is running, so that the process may end in the ordinary way. False
    /// when one still does after `atMost`: then static objects must not be destroyed.
    static bool waitForAll(std::chrono::milliseconds atMost);

private:
    struct Calls;
    static void work(const std::shared_ptr<Calls> &calls);

    std::shared_ptr<Calls> m_calls;
};

} // namespace straw
