#pragma once

#include "core/base/sharethread.h"

#include <QEventLoopLocker>
#include <QObject>

#include <map>
#include <memory>
#include <vector>

namespace straw {

/// What the program does before there is a window for it, and what may have to wait for a share: each
/// on a thread of its own, so that one dead share holds up nothing else. While one is under way the
/// program does not end with its last window.
class Errands : public QObject
{
    Q_OBJECT
public:
    template<typename T>
    struct Begun
    {
        std::shared_ptr<ShareThread> thread;
        QFuture<T> result;
    };
    /// May be called before there is an application.
    template<typename Work>
    static auto begin(Work work)
    {
        const auto thread = std::make_shared<ShareThread>();
        return Begun<std::invoke_result_t<Work>>{thread, thread->ask(std::move(work))};
    }

    /// `then` hears of the result, unless it was given up by then. The file is what it is about.
    template<typename T, typename Then>
    void await(const QString &file, Begun<T> begun, Then then)
    {
        auto receiver = std::make_unique<QObject>();
        const int id = ++m_last;
        const auto hear = [this, id, then = std::move(then)](const T &result) {
            const Errand ended = take(id);
            then(result);
        };
        straw::Then<T>(receiver.get(), hear).await(begun.result);
        add(id, {file, std::move(begun.thread), std::move(receiver), std::make_unique<QEventLoopLocker>()});
    }

    bool isUnderWay(const QString &file) const;
    /// Nobody waits for it any more; its thread is left to itself.
    void giveUp(const QString &file);
    void giveUpAll();

Q_SIGNALS:
    /// It takes longer than a file nearby would.
    void slow(const QString &file);

private:
    struct Errand
    {
        QString file;
        std::shared_ptr<ShareThread> thread;
        std::unique_ptr<QObject> receiver; // goes with it when it is given up
        std::unique_ptr<QEventLoopLocker> stay;
    };

    void add(int id, Errand errand);
    Errand take(int id);

    std::map<int, Errand> m_underWay;
    std::vector<std::shared_ptr<ShareThread>> m_givenUp; // ended with the program, which may have to wait
    int m_last = 0;
};

} // namespace straw
