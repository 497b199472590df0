#include "ui/shell/filedrops.h"

#include "ui/bringin/dropped.h"

#include <QDropEvent>
#include <QMimeData>
#include <QWidget>
#include <QWindow>

namespace straw {

FileDrops::FileDrops(QWidget *window, std::function<void(const Dropped &)> take)
    : QObject(window)
    , m_window(window)
    , m_take(std::move(take))
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

/// The window of the system hears of a drop first, the widget only when nothing beneath the pointer
/// takes it.
bool FileDrops::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Show:
        if (watched == m_window)
            m_window->windowHandle()->installEventFilter(this);
        return false;
    case QEvent::DragEnter:
    case QEvent::DragMove:
    case QEvent::Drop:
        break;
    default:
        return false;
    }
    auto *drop = static_cast<QDropEvent *>(event);
    if (!m_window->isEnabled() || (watched != m_window && !drop->mimeData()->hasUrls()))
        return false;
    // A copy, whatever is proposed: nobody's file is to be moved away.
    drop->setDropAction(Qt::CopyAction);
    drop->accept();
    if (event->type() == QEvent::Drop)
        m_take(Dropped::of(*drop->mimeData()));
    return true;
}

} // namespace straw
