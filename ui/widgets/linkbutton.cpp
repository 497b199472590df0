#include "ui/widgets/linkbutton.h"

#include "core/base/clipped.h"

namespace straw {

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : QPushButton(oneLine(text), parent)
{
    setFlat(true);
    setProperty("link", true);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

} // namespace straw
