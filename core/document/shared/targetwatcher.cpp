#include "core/document/shared/targetwatcher.h"

#include <QFileInfo>
#include <QFileSystemWatcher>
#include <QThread>
#include <QTimer>

namespace straw {

/// What watches, on its own thread.
class TargetWatcher::Eye final : public QObject
{
public:
    Eye(TargetWatcher *owner, int lookEvery)
        : m_watcher(this)
        , m_settle(this)
        , m_poll(this)
    {
        m_settle.setSingleShot(true);
        m_settle.setInterval(settling);
        m_poll.setInterval(lookEvery);
        connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
        connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
        connect(&m_settle, &QTimer::timeout, this, &Eye::rearm);
        connect(&m_settle, &QTimer::timeout, owner, &TargetWatcher::mayHaveChanged);
        connect(&m_poll, &QTimer::timeout, this, &Eye::rearm);
        connect(&m_poll, &QTimer::timeout, owner, &TargetWatcher::mayHaveChanged);
    }

    void watch(const QString &path)
    {
        if (const QStringList watched = m_watcher.files() + m_watcher.directories(); !watched.isEmpty())
            m_watcher.removePaths(watched);
        m_path = path;
        m_poll.start();
        rearm();
        m_settle.start(); // for what happened before
    }

private:
    /// A file that was replaced is no longer watched, and a share that was away is watched again.
    void rearm()
    {
        const QFileInfo file(m_path);
        if (!m_watcher.directories().contains(file.path()) && QFileInfo::exists(file.path()))
            m_watcher.addPath(file.path());
        if (!m_watcher.files().contains(m_path) && file.exists())
            m_watcher.addPath(m_path);
    }

    QString m_path;
    QFileSystemWatcher m_watcher;
    QTimer m_settle, m_poll;
};

TargetWatcher::TargetWatcher(const QString &path, int lookEvery)
    : m_thread(std::make_unique<QThread>())
    , m_eye(new Eye(this, lookEvery))
{
    m_eye->moveToThread(m_thread.get());
    connect(m_thread.get(), &QThread::finished, m_eye, &QObject::deleteLater);
    m_thread->setObjectName(QStringLiteral("watcher"));
    m_thread->start();
    setPath(path);
}

TargetWatcher::~TargetWatcher()
{
    constexpr int patience = 100; // ms; nothing is written here
    m_thread->quit();
    if (m_thread->wait(patience))
        return;
    // It hangs in the share. It ends by itself when the share answers.
    QThread *thread = m_thread.release();
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
}

void TargetWatcher::setPath(const QString &path)
{
    QMetaObject::invokeMethod(m_eye, [eye = m_eye, path] { eye->watch(path); });
}

} // namespace straw
