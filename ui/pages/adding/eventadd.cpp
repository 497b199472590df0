#include "ui/pages/adding/eventadd.h"

#include "core/base/texts.h"
#include "core/guide/personadd.h"
#include "core/guide/triggers.h"
#include "core/workbook/catalogue.h"
#include "core/workbook/parties.h"
#include "ui/desk/datetext.h"
#include "ui/lists/addline.h"
#include "ui/pages/adding/namedpeople.h"
#include "ui/pages/adding/quickoffers.h"

#include <QKeySequence>
#include <QLineEdit>

#include <algorithm>

namespace straw {

namespace {

ListKey sourcesAt(EventAdd::Place place)
{
    return place == EventAdd::Reaching ? ListKey("channel") : ListKey("source_type");
}

QuickWords wordsAt(EventAdd::Place place)
{
    QuickWords words = QuickWords::of(Catalogue::instance());
    if (place == EventAdd::Reaching)
        words.sources = QuickWords::ofList(Catalogue::instance(), sourcesAt(place));
    return words;
}

} // namespace

EventAdd::EventAdd(Desk &desk, Place place, QObject *parent)
    : QObject(parent)
    , m_desk(desk)
    , m_place(place)
    , m_words(wordsAt(place))
{
}

void EventAdd::serve(AddLine &line)
{
    line.setPreview([this](const QString &text) { return preview(text); });
    line.setSuggestions(quickOffers(m_desk, m_words, usualParty(), sourcesAt(m_place)));
    line.setTurn([this] { m_turned = !m_turned; });
    line.setHint(signs());
    if (m_place == Reaching)
        line.line()->setToolTip(
            tr("All of it is optional: a date, what you did, @whom, via which channel, and what it cost, with its "
               "currency."));
    else
        line.line()->setToolTip(tr(
            "All of it is optional: a date, what happened, @who, #department, via source, and ! for the final straw."));
    // The other page's line may have taught them; and whoever is new may be known by now.
    connect(&m_desk.document(), &Document::changed, this, [this, &line] { line.setHint(signs()); });
    connect(line.line(), &QLineEdit::textChanged, this, [this](const QString &text) {
        if (text.isEmpty())
            m_turned = false;
    });
}

/// The signs, until they were used on this machine; then Help has them.
QString EventAdd::signs() const
{
    const Settings *settings = m_desk.settings();
    if (settings && settings->value(Setting::SignsUsed).toBool())
        return {};
    if (m_place == Reaching)
        return tr("@ whom · via how", "the signs of an add line");
    return tr("@ who · # where · via how · ! final straw", "the signs of an add line");
}

void EventAdd::learn(const QuickEvent &event)
{
    const bool used = std::any_of(event.parts.begin(), event.parts.end(), [](const QuickPart &part) {
        return part.kind != QuickPart::Date && part.kind != QuickPart::Title;
    });
    Settings *settings = m_desk.settings();
    if (!used || !settings)
        return;
    settings->set(Setting::SignsUsed, true);
}

QDate EventAdd::reference(const Desk &desk, Place place)
{
    return place == Triggers ? triggerWindow(desk.data(), desk.today()).end.last : desk.today();
}

QuickEvent EventAdd::understandFrom(const QString &line, QDate reference) const
{
    DateContext context;
    context.reference = reference;
    context.today = m_desk.today();
    context.locale = m_desk.locale();
    QString rest = line;
    std::optional<TypedMoney> cost;
    if (m_place == Reaching)
        cost = takeAmount(rest, m_desk.data().account.currency, m_desk.locale(), m_words);
    QuickEvent event = understandQuickAdd(rest, context, withPeople(m_words, m_desk.data()));
    event.cost = cost;
    return event;
}

QuickEvent EventAdd::understand(const QString &line) const
{
    const QDate notice = reference(m_desk, m_place);
    QuickEvent event = understandFrom(line, notice);
    if (m_place == Reaching && event.date.isNull())
        event.date = Edtf::day(m_desk.today());
    // "11 Mar" on the days after a notice of 10 March is not last year's.
    if (m_place == Triggers && !event.date.isNull() && event.date.last() < notice.addMonths(-6)) {
        QuickEvent after = understandFrom(line, m_desk.today());
        if (after.date.first() > notice)
            return after;
    }
    return event;
}

/// Of somebody new: people in a customer's history are most often theirs.
Pick<"party"> EventAdd::usualParty() const
{
    return m_place == Attempts ? party::us : party::them;
}

Pick<"party"> EventAdd::partyOf(const QuickEvent &event) const
{
    const bool isOurs = m_place == Attempts || m_place == Reaching;
    return event.party.isEmpty() && isOurs ? Pick<"party">(party::us) : event.party;
}

/// The side of somebody new: the usual one, unless the line or their mail says else, or the key was pressed that
/// turns it around.
Pick<"party"> EventAdd::partyOf(const QuickEvent &event, const QuickPerson &person) const
{
    const Pick<"party"> party = partyOfNew(m_desk.data(), event, person.name, usualParty());
    return !m_turned ? party : Pick<"party">(party == party::us ? party::them : party::us);
}

bool EventAdd::hasNew(const QuickEvent &event) const
{
    return std::any_of(event.people.begin(), event.people.end(), [this](const QuickPerson &person) {
        return peopleNamed(m_desk.data(), person.name, person.whole).empty();
    });
}

QString EventAdd::preview(const QString &line) const
{
    const QuickEvent event = understand(line);
    QStringList parts;
    if (!event.date.isNull())
        parts += dateText(event.date, m_desk.locale(), ShowStyle::Short);
    else if (m_place != Triggers)
        parts += tr("no date yet");
    for (const QuickPerson &person : event.people)
        parts += namedpeople::describe(m_desk, person, partyOf(event, person));
    parts += m_desk.label("party", partyOf(event));
    parts += m_desk.label("department", event.department);
    parts += m_desk.label(sourcesAt(m_place), event.source);
    if (event.cost) {
        const QString &currency =
            event.cost->currency.isEmpty() ? m_desk.data().account.currency : event.cost->currency;
        parts += showMoney(event.cost->minor, currency, m_desk.locale());
    }
    if (event.finalStraw)
        parts += finalStrawText();
    if (hasNew(event)) {
        const QString key = QKeySequence(Qt::CTRL | Qt::Key_T).toString(QKeySequence::NativeText);
        parts += Texts::filled(tr("%1: the other side", "a key, and what it does to somebody new"), {key});
    }
    parts.removeAll(QString());
    return Texts::joined(parts, QStringLiteral(" · "));
}

/// There is one final straw: saying so of this event takes it from another.
QString EventAdd::finalStrawText() const
{
    const Event *other = m_desk.data().events.find(m_desk.data().workbook.finalStrawId);
    return other ? Texts::filled(tr("final straw, instead of “%1”"), {other->title})
                 : /*: How a typed line was understood: the event is the final straw */ tr("final straw");
}

QString EventAdd::add(const QString &line)
{
    const QuickEvent typed = understand(line);
    const bool saysNothing = m_place == Reaching ? typed.parts.empty() : typed.date.isNull() && typed.people.empty();
    if (typed.title.isEmpty() && saysNothing)
        return {};
    const auto unclear = std::find_if(typed.people.begin(), typed.people.end(), [this](const QuickPerson &person) {
        return !namedpeople::isClear(m_desk, person);
    });
    Event event;
    event.at = typed.date;
    event.title = namedpeople::titleWith(m_desk, typed.title, typed.people);
    event.department = typed.department;
    event.party = partyOf(typed);
    if (m_place != Reaching)
        event.sourceType = Pick<"source_type">(typed.source);
    if (m_place == Triggers)
        event.onTriggers = true;
    learn(typed);
    QString id;
    const bool done = m_desk.perform(Change::add(m_table), [&](Store &store) -> Result<void> {
        STRAW_ASSIGN(id, m_desk.addTo(store, event));
        event.id = id;
        Added added{event, {}, typed.source, typed.cost};
        STRAW_TRY(addPeople(store, typed, added));
        if (m_also)
            STRAW_TRY(m_also(store, added));
        if (typed.finalStraw)
            return store.setField("workbook", m_desk.data().workbook.id, "final_straw_id", id);
        return {};
    });
    if (!done)
        return {};
    if (unclear != typed.people.end())
        ask(id, *unclear);
    return id;
}

Result<void> EventAdd::addPeople(Store &store, const QuickEvent &typed, Added &added) const
{
    for (const QuickPerson &person : typed.people) {
        STRAW_ASSIGN(const QString id, namedpeople::find(m_desk, store, person, partyOf(typed, person)));
        if (id.isEmpty())
            continue;
        STRAW_TRY(store.put(EventPerson{added.event.id + u'/' + id, added.event.id, id, {}}));
        added.people += id;
    }
    return {};
}

/// Whoever is chosen takes part, and the title is as it was meant.
void EventAdd::ask(const QString &eventId, const QuickPerson &person)
{
    Notice notice{Texts::filled(tr("Which “%1” took part?"), {person.name})};
    const QString stored = m_desk.data().events.find(eventId)->title;
    const QString title = QString(stored).remove(u'@' + person.name).simplified();
    for (const Person *known : peopleNamed(m_desk.data(), person.name, person.whole)) {
        if (notice.actions.size() == 4)
            break;
        notice.actions.push_back({known->name, &m_desk, [&desk = m_desk, eventId, stored, title, id = known->id] {
                                      const Event *event = desk.data().events.find(eventId);
                                      if (!event || !desk.data().people.find(id))
                                          return;
                                      const bool untouched = event->title == stored;
                                      desk.perform(Change::add("event_person"), [&](Store &store) -> Result<void> {
                                          STRAW_TRY(store.put(EventPerson{eventId + u'/' + id, eventId, id, {}}));
                                          return untouched
                                                     ? store.setField("event", eventId, "title",
                                                                      title.isEmpty() ? QVariant() : QVariant(title))
                                                     : Result<void>();
                                      });
                                  }});
    }
    m_desk.tell(notice);
}

Result<void> addEventPerson(const Desk &desk, Store &store, const QString &eventId, const QuickPerson &person,
                            const Pick<"party"> &partyOfNew)
{
    STRAW_ASSIGN(const QString id, namedpeople::find(desk, store, person, partyOfNew));
    return id.isEmpty() ? Result<void>() : store.put(EventPerson{eventId + u'/' + id, eventId, id, {}});
}

} // namespace straw
