#include "ui/widgets/clearbutton.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>

namespace straw {

void makeClearable(QLineEdit &line)
{
    line.setClearButtonEnabled(true);
    if (auto *clear = line.findChild<QAction *>(QStringLiteral("_q_qlineeditclearaction")))
        clear->setText(QCoreApplication::translate("Line", "Clear", "the button that empties a line"));
}

} // namespace straw
