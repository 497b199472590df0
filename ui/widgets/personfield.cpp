#include "ui/widgets/personfield.h"

#include <algorithm>

namespace straw {

PersonField::PersonField(Desk &desk, const Place &place, const QString &party, const QString &label,
                         QWidget *parent)
    : ComboField(desk, place, label, parent)
    , m_party(party)
{
    start();
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(u"person"))
            refill();
    });
}

std::vector<ComboField::Option> PersonField::options() const
{
    std::vector<const Person *> people;
    for (const Person &person : desk().data().people)
        people.push_back(&person);
    std::stable_partition(people.begin(), people.end(),
                          [this](const Person *person) { return person->party == m_party; });
    std::vector<Option> options;
    for (const Person *person : people)
        options.push_back({person->id, person->name});
    return options;
}

QString PersonField::labelOf(const QString &key) const
{
    return desk().data().nameOf(key);
}

QString PersonField::newOptionNote(const QString &label) const
{
    return label.isEmpty() ? QString() : tr("Enter adds %1 to the people of this workbook.").arg(label);
}

Result<QString> PersonField::addOption(Store &store, const QString &label)
{
    Person person;
    person.name = label;
    person.party = m_party;
    return desk().addTo(store, person);
}

} // namespace straw
