#include "ui/pages/records/outreachfields.h"

#include "core/guide/ladder.h"
#include "core/workbook/parties.h"

namespace straw {

namespace {

Pick<"channel"> channelOf(const Event &event)
{
    if (event.kind == u"mail" || event.sourceType == u"email")
        return PickKey<"channel">("email");
    if (event.kind == u"call" || event.sourceType == u"call_note")
        return PickKey<"channel">("phone");
    if (event.kind == u"visit")
        return PickKey<"channel">("in_person");
    if (event.sourceType == u"letter")
        return PickKey<"channel">("letter");
    return event.sourceType == u"chat" ? Pick<"channel">(PickKey<"channel">("chat")) : Pick<"channel">();
}

} // namespace

OutreachFields::OutreachFields(Desk &desk, const QString &eventId, QWidget *parent)
    : Form(desk, "outreach", eventId, parent)
{
    pick("channel");
    person("to_id", "customer");
    person("from_id", "us");
    prose("angle")->setHint(tr("One question, about something that concerns them; nothing is offered"));
    yesNo("unexpected");
    money("cost_minor");
    prose("result");
    date("next_on")->setFuture();
}

Result<void> OutreachFields::begin(Store &store, const Event &event, const QStringList &people, const Desk &desk,
                                   const Known &known)
{
    Outreach outreach;
    outreach.id = event.id;
    outreach.channel = !known.channel.isEmpty() ? known.channel : namedChannel(event.title);
    if (outreach.channel.isEmpty())
        outreach.channel = channelOf(event);
    for (const QString &id : people) {
        const Person *person = desk.data().people.find(id);
        const bool isOurs = person && person->party == party::us; // whoever is new here is theirs
        QString &place = isOurs ? outreach.fromId : outreach.toId;
        if (place.isEmpty())
            place = id;
    }
    if (outreach.fromId.isEmpty())
        outreach.fromId = desk.ownPerson();
    if (known.isUnexpected)
        outreach.unexpected = true;
    if (known.cost) {
        outreach.costMinor = known.cost->minor;
        if (!known.cost->currency.isEmpty())
            STRAW_TRY(store.setField("account", desk.data().account.id, "currency", known.cost->currency));
    }
    STRAW_TRY(store.insert(outreach));
    return event.kind.isEmpty()
               ? store.setField("event", event.id, "kind", PickKey<"event_kind">("outreach").toString())
               : Result<void>();
}

Result<void> OutreachFields::begin(Store &store, const Event &event, const Desk &desk)
{
    QStringList people;
    for (const EventPerson &link : desk.data().eventPeople) {
        const Person *person = link.eventId == event.id ? desk.data().people.find(link.personId) : nullptr;
        if (person && (person->party == party::us || person->party == party::them))
            people += person->id;
    }
    return begin(store, event, people, desk, {});
}

} // namespace straw
