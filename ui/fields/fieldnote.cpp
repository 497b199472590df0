#include "ui/fields/fieldnote.h"

#include "ui/theme/theme.h"

namespace straw {

FieldNote::FieldNote(Desk &desk, std::function<QString()> says, QWidget *parent)
    : TextLabel({}, TextStyle::Small, Role::Open, parent)
    , m_desk(desk)
    , m_says(std::move(says))
{
    setWordWrap(true);
    setContentsMargins(Hang, 0, Hang, 0);
    connect(&desk.document(), &Document::changed, this, &FieldNote::follow);
    follow();
}

/// Whoever hears the window is told what appears.
void FieldNote::follow()
{
    const QString words = m_says();
    const bool isNew = words != text();
    setText(words);
    setVisible(!words.isEmpty());
    if (isNew && isVisible())
        m_desk.announce(words);
}

} // namespace straw
