#include "ui/fields/personfield.h"

#include "core/base/texts.h"
#include "core/guide/personadd.h"
#include "core/workbook/parties.h"
#include "ui/desk/persontext.h"

#include <QKeyEvent>
#include <QKeySequence>

#include <algorithm>

namespace straw {

namespace {

Pick<"party"> otherSide(const Pick<"party"> &party)
{
    return party == party::us.view() ? party::them : party::us;
}

} // namespace

PersonField::PersonField(Desk &desk, const Place &place, PickKey<"party"> party, const QString &label, QWidget *parent)
    : ComboField(desk, place, label, parent)
    , m_party(party.isEmpty() ? party::them : party)
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
    options.reserve(people.size());
    for (const Person *person : people)
        options.push_back({person->id, person->name, false, aboutPerson(desk(), *person)});
    return options;
}

QString PersonField::labelOf(const QString &key) const
{
    return desk().data().nameOf(key);
}

Pick<"party"> PersonField::partyOfNew() const
{
    const Pick<"party"> known = partyOfMail(desk().data(), typedText());
    const Pick<"party"> party = known.isEmpty() ? m_party : known;
    return m_turned ? otherSide(party) : party;
}

QString PersonField::sideText(const QString &name, const QString &party) const
{
    return party == party::us ? Texts::filled(tr("New on our side: %1."), {name})
                              : Texts::filled(tr("New on their side: %1."), {name});
}

QString PersonField::newOptionNote(const QString &label) const
{
    if (label.isEmpty())
        return {};
    const QString key = QKeySequence(Qt::CTRL | Qt::Key_T).toString(QKeySequence::NativeText);
    return Texts::filled(tr("%1 %2: the other side.", "somebody is new; a key"), {sideText(label, partyOfNew()), key});
}

Result<QString> PersonField::addOption(Store &store, const QString &label)
{
    Person person;
    person.name = label;
    person.party = partyOfNew();
    if (isMailAddress(label))
        person.mail = label;
    STRAW_ASSIGN(m_made, desk().addTo(store, person));
    return m_made;
}

Result<ChangeSummary> PersonField::save(const QVariant &value)
{
    m_made.clear();
    auto saved = ComboField::save(value);
    if (saved && !m_made.isEmpty())
        tellNew(m_made);
    return saved;
}

void PersonField::tellNew(const QString &id)
{
    const Person *person = desk().data().people.find(id);
    if (!person)
        return;
    const QString other = otherSide(person->party);
    desk().tellDone({sideText(person->name, person->party),
                     {{other == party::us ? tr("On our side") : tr("On their side"), &desk(),
                       [&desk = desk(), id, other] { desk.setField({"person", id, "party"}, other); }}}});
}

void PersonField::display(const QVariant &stored)
{
    m_turned = false;
    ComboField::display(stored);
}

bool PersonField::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == editor() && event->type() == QEvent::KeyPress && isDirty() && isNew()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_T && key->modifiers() == Qt::ControlModifier) {
            m_turned = !m_turned;
            noteTyped();
            return true;
        }
    }
    return ComboField::eventFilter(watched, event);
}

} // namespace straw
