#include "ui/widgets/secondclickrule.h"

#include <QAbstractButton>
#include <QApplication>

namespace straw {

void SecondClickRule::install()
{
    static SecondClickRule *const rule = new SecondClickRule(qApp);
    qApp->removeEventFilter(rule);
    qApp->installEventFilter(rule);
}

bool SecondClickRule::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType())
        m_pressed = static_cast<QWidget *>(watched);
    return event->type() == QEvent::MouseButtonDblClick && qobject_cast<QAbstractButton *>(watched)
           && m_pressed != watched;
}

} // namespace straw
