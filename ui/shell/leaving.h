#pragma once

#include "ui/desk/desk.h"

#include <QObject>
#include <QTimer>

namespace straw {

/// Closing a window whose last edits are not in the shared file yet: the share gets a moment, and
/// the reader is told when it takes longer than a blink. It never keeps anybody: what did not arrive
/// is safe on this computer, and follows later.
class Leaving final : public QObject
{
    Q_OBJECT
public:
    explicit Leaving(Desk &desk, QObject *parent = nullptr);

    /// True when the window may close. Else it begins to publish, and asks by `done` to close again.
    bool mayLeave();
    /// The reader stays after all.
    void stay();

Q_SIGNALS:
    void done();

private:
    void follow(const PublishState &state);
    void tell();

    Desk &m_desk;
    QTimer m_blink; // until the reader is told
    QTimer m_limit; // until it is done, whatever became of it
    bool m_waits = false;
};

} // namespace straw
