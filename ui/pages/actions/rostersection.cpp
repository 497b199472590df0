#include "ui/pages/actions/rostersection.h"

#include "core/base/texts.h"
#include "core/guide/pages.h"
#include "core/guide/takenplays.h"
#include "ui/desk/datetext.h"
#include "ui/lists/entrylist.h"
#include "ui/models/recordmodel.h"
#include "ui/widgets/emptystate.h"

namespace straw {

namespace {

Entry entryOf(const Desk &desk, const Person &person)
{
    const bool isTrained = !person.trainedOn.isNull();
    QStringList detail{person.title.isEmpty() ? desk.label("role", person.role) : person.title};
    if (!person.trainedById.isEmpty())
        //: About somebody who is trained; %1 is a person
        detail += Texts::filled(RosterSection::tr("by %1"), {desk.data().nameOf(person.trainedById)});
    detail.removeAll(QString());
    Entry entry{.lead = dateText(person.trainingDueOn, desk.locale()),
                .title = person.name,
                .detail = Texts::joined(detail, QStringLiteral(" · ")),
                .quiet = isTrained};
    if (isTrained)
        //: Tag on a person; %1 is a date
        entry.tags.push_back(
            {Texts::filled(RosterSection::tr("trained on %1"), {dateText(person.trainedOn, desk.locale())})});
    else if (!person.trainingDueOn.isNull() && person.trainingDueOn.last() < desk.today())
        //: Tag on a person whose training is late
        entry.tags.push_back({RosterSection::tr("overdue"), Role::Open});
    return entry;
}

EntryModel *modelOf(Desk &desk)
{
    return new RecordModel<Person>(
        desk, [&desk](const Snapshot &, const Person &person) { return entryOf(desk, person); },
        [](const Snapshot &, const Person &person) {
            const bool isTheirs = person.party == u"customer" || person.party.isEmpty();
            return isTheirs && (person.leftOn.isNull() || !person.trainedOn.isNull());
        });
}

/// By whoever says so, unless somebody else is named for it.
void trainedToday(Desk &desk, const QString &personId)
{
    const Person *person = desk.data().people.find(personId);
    const bool isNamed = !person || !person->trainedById.isEmpty() || desk.ownPerson().isEmpty();
    desk.perform(Change::edit(Person::table, "trained_on"), [&](Store &store) -> Result<void> {
        STRAW_TRY(store.setField(Person::table, personId, "trained_on", Edtf::day(desk.today()).toString()));
        return isNamed ? Result<void>() : store.setField(Person::table, personId, "trained_by_id", desk.ownPerson());
    });
}

} // namespace

RosterSection::RosterSection(Desk &desk, QWidget *parent)
    //: Heading, and the name of a list: who is trained
    : ListSection(tr("Training roster"), new EntryList(modelOf(desk), tr("Training roster")), parent)
    , m_desk(desk)
{
    auto *empty = new EmptyState(
        Pages::instance().find(QStringLiteral("actions"))->emptyText(QStringLiteral("roster")), tr("Add a person"),
        [&desk] { desk.reveal({"person", {}, {}}); }, this);
    empty->follow(list()->model());
    content()->insertWidget(0, empty);
    list()->setLeastLead(dateText(Edtf::day(QDate(2030, 12, 30)), desk.locale()));
    list()->setRemovable(false); // people are removed where all is said about them
    list()->setVerbs([&desk](const QString &id) -> std::vector<RowVerb> {
        const Person *person = desk.data().people.find(id);
        if (!person || !person->trainedOn.isNull())
            return {};
        //: Button: a person was trained today
        return {{tr("Trained today"), [&desk, id] { trainedToday(desk, id); }}};
    });
    connect(&desk.document(), &Document::changed, this, &RosterSection::follow);
    follow();
}

void RosterSection::follow()
{
    const Snapshot &workbook = m_desk.data();
    setVisible(hasRoster(workbook));
    const int all = list()->model()->rowCount();
    const auto trained = std::ranges::count_if(
        workbook.people, [](const Person &person) { return person.party != u"us" && !person.trainedOn.isNull(); });
    setRemark(all > 0 ? Texts::filled(/*: How many of all people are trained */ tr("trained: %1 of %2"),
                                      {m_desk.locale().toString(qlonglong(trained)), m_desk.locale().toString(all)})
                      : QString());
}

} // namespace straw
