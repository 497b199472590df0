#pragma once

#include "core/base/content.h"

#include <QHash>
#include <QMutex>

#include <atomic>
#include <memory>

namespace straw {

/// What is made of the content, once a language, when it is first asked for; from any thread. Languages of the
/// same content share one. T is made of the name of a language.
template<typename T>
class ByLanguage
{
public:
    const T &of(const QString &language)
    {
        const QMutexLocker lock(&m_mutex);
        if (const T *known = m_known.value(language).get())
            return *known;
        const QString layers = contentLayers(language).join(u' ');
        std::shared_ptr<const T> made = m_known.value(layers);
        if (!made)
            made = std::make_shared<const T>(language);
        m_known.insert(layers, made);
        m_known.insert(language, made);
        return *made;
    }

    /// Of the interface. Asked for all the time, so it is not looked up each time.
    const T &ofInterface()
    {
        const int changes = contentLanguageChanges();
        if (!m_current.load(std::memory_order_acquire) || m_changes.load(std::memory_order_acquire) != changes) {
            m_current.store(&of(contentLanguage()), std::memory_order_release);
            m_changes.store(changes, std::memory_order_release);
        }
        return *m_current.load(std::memory_order_acquire);
    }

private:
    QMutex m_mutex;
    QHash<QString, std::shared_ptr<const T>> m_known; // by language, and by its layers
    std::atomic<const T *> m_current = nullptr;
    std::atomic<int> m_changes = -1;
};

} // namespace straw
