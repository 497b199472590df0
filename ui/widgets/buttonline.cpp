#include "ui/widgets/buttonline.h"

#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace straw {

QHBoxLayout *buttonLine(QPushButton *button)
{
    auto *line = new QHBoxLayout;
    line->setContentsMargins(Hang, 0, Hang, 0);
    line->addWidget(button);
    line->addStretch();
    return line;
}

} // namespace straw
