#include "ui/pages/namedpeople.h"

#include "core/guide/personadd.h"

#include <QCoreApplication>

namespace straw::namedpeople {

QStringList describe(const Desk &desk, const QStringList &names, const QString &partyOfNew)
{
    QStringList described;
    for (const QString &name : names) {
        const Person *known = personNamed(desk.data(), name);
        described += known ? known->name
                           : QCoreApplication::translate("NamedPeople", "%1 (new, %2)")
                                 .arg(name, desk.label("party", partyOfNew));
    }
    return described;
}

Result<QString> find(const Desk &desk, Store &store, const QString &name, const QString &partyOfNew)
{
    if (const Person *known = personNamed(desk.data(), name))
        return known->id;
    Person person;
    person.name = name;
    person.party = partyOfNew;
    return desk.addTo(store, person);
}

} // namespace straw::namedpeople
