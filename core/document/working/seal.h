#pragma once

#include <QString>

#include <mutex>

namespace straw {

/// Up to which revision others may have seen a workbook: those are never folded again. May be used on any thread.
class Seal
{
public:
    explicit Seal(QString revision = {})
        : m_revision(std::move(revision))
    {
    }

    /// While it is held nothing gets sealed. To be held from reading revision() until the commit of a fold, else
    /// a revision could be folded while a snapshot of it leaves.
    [[nodiscard]] std::unique_lock<std::mutex> hold() const { return std::unique_lock(m_mutex); }
    /// Call it while hold() is held.
    const QString &revision() const { return m_revision; }

    void moveTo(const QString &revision)
    {
        const std::scoped_lock lock(m_mutex);
        m_revision = revision;
    }

private:
    mutable std::mutex m_mutex;
    QString m_revision;
};

} // namespace straw
