#pragma once

#include "core/base/sharethread.h"

#include <QSet>

#include <condition_variable>
#include <mutex>

namespace straw {

/// The folders that are held by nobody but a thread that was left behind. Never destroyed, as such a thread
/// may outlive everything else.
class LeftFolders
{
public:
    static LeftFolders &instance()
    {
        static auto *const all = new LeftFolders;
        return *all;
    }
    void add(const QString &folder)
    {
        const std::scoped_lock lock(m_mutex);
        m_folders.insert(folder);
    }
    void remove(const QString &folder)
    {
        const std::scoped_lock lock(m_mutex);
        if (m_folders.remove(folder))
            m_changed.notify_all();
    }
    /// True when it was one, and is no longer.
    bool waitFor(const QString &folder)
    {
        std::unique_lock lock(m_mutex);
        return m_folders.contains(folder)
               && m_changed.wait_for(lock, ShareThread::Patience, [&] { return !m_folders.contains(folder); });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    QSet<QString> m_folders;
};

} // namespace straw
