#include "ui/pages/adding/namedpeople.h"

#include "core/base/texts.h"
#include "core/guide/personadd.h"
#include "core/guide/quickcompletion.h"
#include "ui/desk/persontext.h"

#include <QCoreApplication>

namespace straw::namedpeople {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(NamedPeople)
};

constexpr size_t MostAsked = 3;

QString question(const QString &written, const std::vector<const Person *> &people)
{
    QString names;
    for (size_t i = 0; i < std::min(people.size(), MostAsked); ++i)
        names = i == 0 ? people[i]->name
                       : Texts::filled(Words::tr("%1 or %2", "one name or another"), {names, people[i]->name});
    return Texts::filled(Words::tr("%1: %2?", "what was written: who it may be"), {written, names});
}

} // namespace

QuickPerson written(const QString &line)
{
    const QString name = line.simplified();
    const bool quoted = name.size() > 2 && name.front() == u'"' && name.back() == u'"';
    return {quoted ? name.sliced(1, name.size() - 2).trimmed() : name, quoted};
}

bool isClear(const Desk &desk, const QuickPerson &written)
{
    return peopleNamed(desk.data(), written.name, written.whole).size() <= 1;
}

QString describe(const Desk &desk, const QuickPerson &written, const Pick<"party"> &partyOfNew)
{
    const std::vector<const Person *> known = peopleNamed(desk.data(), written.name, written.whole);
    if (known.size() > 1)
        return question(written.name, known);
    return known.size() == 1
               ? known.front()->name
               //: %1 a person who is new to the workbook, %2 whose: them, us
               : Texts::filled(Words::tr("%1 (new: %2)"), {written.name, desk.label("party", partyOfNew)});
}

Result<QString> find(const Desk &desk, Store &store, const QuickPerson &written, const Pick<"party"> &partyOfNew)
{
    const std::vector<const Person *> known = peopleNamed(desk.data(), written.name, written.whole);
    if (known.size() > 1)
        return QString();
    if (known.size() == 1)
        return known.front()->id;
    Person person;
    person.name = written.name;
    person.party = partyOfNew;
    if (isMailAddress(written.name))
        person.mail = written.name;
    return desk.addTo(store, person);
}

QString titleWith(const Desk &desk, const QString &title, const std::vector<QuickPerson> &people)
{
    QString whole = title;
    for (const QuickPerson &person : people) {
        if (!isClear(desk, person) && !whole.contains(person.name))
            whole = QStringLiteral("%1 @%2").arg(whole, person.name).trimmed();
    }
    return whole;
}

Suggestions::Find offers(Desk &desk, const Pick<"party"> &partyOfNew)
{
    return [&desk, partyOfNew](const QString &text, int) {
        Suggestions::Offers offers{0, int(text.size()), {}};
        const QString typed = text.trimmed();
        if (typed.isEmpty())
            return offers;
        for (const Person *person : peopleOffered(desk.data(), typed))
            offers.list.push_back({person->name, person->name, aboutPerson(desk, *person)});
        if (!offers.list.empty() && peopleNamed(desk.data(), typed, true).empty())
            //: %1 is a name that is not in the workbook yet
            offers.list.push_back(
                {u'"' + typed + u'"', Texts::filled(Words::tr("New: %1"), {typed}), desk.label("party", partyOfNew)});
        return offers;
    };
}

} // namespace straw::namedpeople
