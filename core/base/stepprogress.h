#pragma once

#include <QtGlobal>

#include <atomic>

namespace straw {

/// How far something is that takes long: told on its own thread, asked on any.
class StepProgress
{
public:
    void tell(qint64 done, qint64 all) { m_percent = all > 0 ? int(done * 100 / all) : 100; }
    /// -1 before it has begun.
    int percent() const { return m_percent; }

private:
    std::atomic<int> m_percent = -1;
};

} // namespace straw
