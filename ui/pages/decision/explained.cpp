#include "ui/pages/decision/explained.h"

#include "ui/fields/field.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace straw {

QWidget *explained(Field *field, const QString &sentence)
{
    auto *holder = new QWidget;
    auto *layout = new QVBoxLayout(holder);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(field);
    auto *words = new TextLabel(sentence, TextStyle::Small, Role::Muted, holder);
    words->setWordWrap(true);
    words->setContentsMargins(Hang, 0, Hang, 0);
    layout->addWidget(words);
    layout->addStretch();
    field->editor()->setAccessibleDescription(sentence);
    return holder;
}

} // namespace straw
