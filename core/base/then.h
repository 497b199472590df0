#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

namespace straw {

/// Who hears later what came of something: a receiver, and what it does then, on the thread where it lives.
/// Once it is gone nothing happens any more.
template<typename T>
class Then
{
public:
    using Hear = std::function<void(const T &)>;

    Then(QObject *receiver, Hear hear) { m_hearers.push_back({receiver, std::move(hear)}); }

    /// Who hears of it instead when those before are gone; of the same thread, and there for longer.
    Then &&otherwise(QObject *receiver, Hear hear) &&
    {
        m_hearers.push_back({receiver, std::move(hear)});
        return std::move(*this);
    }

    void operator()(const T &result) const
    {
        for (const Hearer &hearer : m_hearers) {
            if (hearer.receiver)
                return hearer.hear(result);
        }
    }

    /// Has it called with what comes of the future, unless that is given up. To be called on its own thread.
    void await(const QFuture<T> &future) &&
    {
        QObject *last = m_hearers.back().receiver;
        if (!last)
            return;
        auto *watcher = new QFutureWatcher<T>(last);
        QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, then = std::move(*this)] {
            watcher->disconnect();
            watcher->deleteLater();
            if (watcher->isCanceled())
                return;
            const T result = watcher->result();
            watcher->setFuture(QFuture<T>()); // it keeps nothing from here on
            then(result);
        });
        watcher->setFuture(future);
    }

private:
    struct Hearer
    {
        QPointer<QObject> receiver;
        Hear hear;
    };
    std::vector<Hearer> m_hearers;
};

} // namespace straw
