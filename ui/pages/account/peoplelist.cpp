#include "ui/pages/account/peoplelist.h"

#include "core/base/texts.h"
#include "core/workbook/catalogue.h"
#include "ui/lists/addline.h"
#include "ui/lists/entrylist.h"
#include "ui/models/recordmodel.h"
#include "ui/pages/account/contacttext.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/flash.h"
#include "ui/widgets/partymark.h"
#include "ui/widgets/section.h"

#include <QVBoxLayout>

#include <tuple>

namespace straw {

PeopleList::PeopleList(Desk &desk, PickKey<"party"> party, const QString &title, bool adds, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_party(party)
    , m_words(QuickWords::of(Catalogue::instance()))
{
    // Before the model hears of the change and asks again.
    connect(&desk.document(), &Document::changed, this, [this] { m_contacts.reset(); });
    auto *model = new RecordModel<Person>(
        desk, [this](const Snapshot &workbook, const Person &person) { return entry(workbook, person); },
        [party](const Snapshot &, const Person &person) {
            return person.party == party || (party == u"customer" && person.party.isEmpty());
        });
    model->setAlsoShows({"account", "event", "event_person", "interview"});
    auto *section = new Section(title, this);
    section->content()->setSpacing(Step);
    if (adds) {
        m_add = new AddLine(m_desk, Texts::filled(tr("Add a person: %1"), {title}), tr("Name, job title"),
                            [this](const QString &line) { return addPerson(line); });
        m_add->setPreview([this](const QString &line) { return preview(line); });
        section->add(m_add);
    } else {
        const auto adapt = [this, model] { setVisible(model->rowCount() > 0); };
        connect(model, &EntryModel::rowsInserted, this, adapt);
        connect(model, &EntryModel::rowsRemoved, this, adapt);
        adapt();
    }
    m_list = new EntryList(model, title, this); // after the line above it, also for Tab
    section->add(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(section);
    layout->addStretch();
}

void PeopleList::setEmptyText(const QString &text)
{
    auto *empty = new EmptyState(text, this);
    empty->follow(m_list->model());
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, empty);
}

const Contact *PeopleList::lastContact(const QString &personId) const
{
    if (!m_contacts)
        m_contacts = lastRealContacts(m_desk.data(), m_desk.today());
    const auto found = m_contacts->constFind(personId);
    return found == m_contacts->constEnd() ? nullptr : &*found;
}

Entry PeopleList::entry(const Snapshot &workbook, const Person &person) const
{
    const PartyMark mark = partyMark(person.party);
    Entry entry;
    entry.title = person.name;
    entry.icon = mark.icon;
    entry.iconRole = mark.role;
    QStringList detail{person.title.isEmpty() ? m_desk.label("role", person.role) : person.title};
    if (person.party == u"us")
        detail += m_desk.label("department", person.department);
    else if (const Contact *contact = lastContact(person.id))
        //: About a person; %1 is a date
        detail += Texts::filled(tr("last contact %1"), {contactDays(*contact, m_desk.locale())});
    detail.removeAll(QString());
    entry.detail = Texts::joined(detail, QStringLiteral(" · "));
    if (person.id == workbook.account.noticeFromId)
        //: Tag on a person
        entry.tags.push_back({tr("gave notice"), Role::Them});
    if (person.id == workbook.account.ownerId)
        //: Tag on a person
        entry.tags.push_back({tr("account owner"), Role::Us});
    if (!person.leftOn.isNull()) {
        //: Tag on a person who left their company
        entry.tags.push_back({tr("left")});
        entry.quiet = true;
    }
    return entry;
}

PersonWords PeopleList::understand(const QString &line) const
{
    PersonWords person = understandPerson(line, m_words);
    if (person.party.isEmpty())
        person.party = m_party;
    return person;
}

QString PeopleList::preview(const QString &line) const
{
    const PersonWords person = understand(line);
    if (const auto known = peopleNamed(m_desk.data(), person.name, true); !known.empty())
        return Texts::filled(tr("%1 is here already; Enter shows them."), {known.front()->name});
    QStringList parts{person.name, person.title, m_desk.label("department", person.department)};
    if (person.mail != person.name)
        parts += person.mail;
    if (person.party != m_party)
        parts += m_desk.label("party", person.party);
    parts.removeAll(QString());
    // A plain name needs no explanation.
    return parts.size() > 1 ? Texts::joined(parts, QStringLiteral(" · ")) : QString();
}

/// Of somebody who is here already, what was not known of them is. What differs from what is known stays in the
/// line, beside the details that it differs from.
bool PeopleList::addTo(const QString &id, const PersonWords &words)
{
    constexpr TableKey table = "person";
    const Person person = *m_desk.data().people.find(id);
    bool isTaken = true;
    std::vector<std::pair<ColumnKey, QString>> fresh;
    for (const auto &[column, typed, known] :
         {std::tuple(ColumnKey("title"), words.title, person.title),
          std::tuple(ColumnKey("mail"), words.mail, person.mail),
          std::tuple(ColumnKey("department"), words.department.toString(), person.department.toString())}) {
        if (!typed.isEmpty() && known.isEmpty())
            fresh.emplace_back(column, typed);
        isTaken = isTaken && (typed.isEmpty() || known.isEmpty() || typed == known);
    }
    if (!fresh.empty()) {
        isTaken = m_desk.perform(Change::edit(table, fresh.front().first), [&](Store &store) -> Result<void> {
            for (const auto &[column, typed] : fresh)
                STRAW_TRY(store.setField(table, id, column, typed));
            return {};
        }) && isTaken;
    }
    // The cursor stays where the next one is typed.
    if (m_list->select(id))
        Flash::over(m_list->viewport(), m_list->visualRect(m_list->currentIndex()));
    else
        m_desk.reveal({table, id, {}});
    return isTaken;
}

bool PeopleList::addPerson(const QString &line)
{
    const PersonWords words = understand(line);
    if (words.name.isEmpty())
        return false;
    if (const auto known = peopleNamed(m_desk.data(), words.name, true); !known.empty())
        return addTo(known.front()->id, words);
    Person person;
    person.name = words.name;
    person.title = words.title;
    person.mail = words.mail;
    person.department = words.department;
    person.party = words.party;
    return !m_desk.add(person).isEmpty();
}

} // namespace straw
