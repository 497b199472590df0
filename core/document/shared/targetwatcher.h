#pragma once

#include <QObject>
#include <QString>

#include <memory>

class QThread;

namespace straw {

/// Notices that somebody may have changed a shared file. Its folder and the file itself are watched,
/// anew after every replacement; and because network drives tell nothing of what others do there,
/// it also asks to look now and then, and when it begins. What has really changed is for the one who looks to say.
///
/// Watching is done on a thread of its own, so that a share that hangs holds up nobody: neither
/// does the destructor wait for it.
class TargetWatcher final : public QObject
{
    Q_OBJECT
public:
    static constexpr int settling = 300;      // ms without another sign, since files arrive in steps
    static constexpr int lookAnyway = 20'000; // ms

    explicit TargetWatcher(const QString &path, int lookEvery = lookAnyway);
    ~TargetWatcher() override;

    /// Watches another file from now on.
    void setPath(const QString &path);

Q_SIGNALS:
    void mayHaveChanged();

private:
    class Eye;

    std::unique_ptr<QThread> m_thread;
    Eye *m_eye; // lives on m_thread, and ends with it
};

} // namespace straw
