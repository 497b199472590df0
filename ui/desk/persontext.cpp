#include "ui/desk/persontext.h"

#include "core/base/texts.h"

namespace straw {

QString aboutPerson(const Desk &desk, const Person &person)
{
    QStringList parts{desk.label("party", person.party)};
    if (!person.title.isEmpty())
        parts += person.title;
    else if (!person.role.isEmpty())
        parts += desk.label("role", person.role);
    else
        parts += desk.label("department", person.department);
    parts.removeAll(QString());
    return Texts::joined(parts, QStringLiteral(", "));
}

} // namespace straw
