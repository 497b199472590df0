#include "ui/widgets/drafts.h"

#include "ui/shell/desk.h"

namespace straw {

Drafts &Drafts::of(Desk &desk)
{
    for (QObject *child : desk.children()) {
        if (auto *drafts = dynamic_cast<Drafts *>(child))
            return *drafts;
    }
    return *new Drafts(desk);
}

Drafts::Drafts(Desk &desk)
    : QObject(&desk)
{
}

void Drafts::keep(const QString &key, const QString &text)
{
    if (text.isEmpty())
        m_texts.remove(key);
    else
        m_texts.insert(key, text);
}

} // namespace straw
