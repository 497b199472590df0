#include "ui/shell/leaving.h"

#include "core/base/sharethread.h"
#include "core/base/texts.h"

#include <QFileInfo>

namespace straw {

namespace {

constexpr std::chrono::milliseconds Blink{400};

} // namespace

Leaving::Leaving(Desk &desk, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
{
    m_blink.setSingleShot(true);
    m_blink.setInterval(Blink);
    m_limit.setSingleShot(true);
    m_limit.setInterval(ShareThread::Patience);
    connect(&m_blink, &QTimer::timeout, this, &Leaving::tell);
    connect(&m_limit, &QTimer::timeout, this, &Leaving::done);
    connect(&desk.document(), &Document::publishStateChanged, this, &Leaving::follow);
}

/// Asking again while it waits means that there is nothing to wait for, or nobody who wants to.
bool Leaving::mayLeave()
{
    if (m_waits || m_desk.document().publishState().phase == PublishState::Published) {
        stay();
        return true;
    }
    m_desk.document().publishNow(PublishReason::Leaving);
    m_waits = true;
    m_blink.start();
    m_limit.start();
    return false;
}

void Leaving::stay()
{
    m_waits = false;
    m_blink.stop();
    m_limit.stop();
}

/// Done as soon as it is known what became of it; a failure was said before, or will be found by the
/// next open.
void Leaving::follow(const PublishState &state)
{
    const bool isOpen = state.phase == PublishState::Pending || state.phase == PublishState::Publishing;
    if (m_waits && !isOpen)
        Q_EMIT done();
}

void Leaving::tell()
{
    const QString file = QFileInfo(m_desk.document().path()).fileName();
    m_desk.tell(
        {Texts::filled(tr("Still writing %1. Your work is safe on this computer, and follows later if you leave now."),
                       {file}),
         //: Button: close although the file is still being written
         {{tr("Leave now"), this, [this] { Q_EMIT done(); }},
          {/*: Button: do not close */ tr("Stay"), this, [this] { stay(); }}},
         true});
}

} // namespace straw
