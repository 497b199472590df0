#include "ui/pages/triggers/triggerspage.h"

#include "core/guide/tellings.h"
#include "ui/bringin/importplace.h"
#include "ui/lists/addline.h"
#include "ui/lists/entrylist.h"
#include "ui/lists/selection.h"
#include "ui/models/entrymodel.h"
#include "ui/pages/page/listgroup.h"
#include "ui/pages/records/markbox.h"
#include "ui/pages/triggers/eventdetails.h"
#include "ui/pages/triggers/soonactions.h"
#include "ui/pages/triggers/triggerevents.h"
#include "ui/pages/triggers/triggermodel.h"
#include "ui/pages/triggers/windowline.h"
#include "ui/theme/theme.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/section.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace straw {

TriggersPage::TriggersPage(Desk &desk, QWidget *parent)
    : Page(desk, QStringLiteral("triggers"), parent)
    , m_adder(desk, EventAdd::Triggers)
    , m_events(new TriggerEvents(desk, this))
    , m_lists(new ListGroup(this))
    , m_add(new AddLine(desk, tr("Add an event"), tr("When and what: Friday 15:40 credit refused"),
                        [this](const QString &line) { return addEvent(line); }))
    , m_empty(new EmptyState(emptyText(QStringLiteral("events"))))
{
    m_adder.serve(*m_add);
    add(m_add);
    add(new ImportPlace(desk, EventAdd::Triggers, *m_add));
    add(m_empty);
    addGroups();
    m_window = new WindowLine(desk, *m_events);
    add(m_window);
    addSoon();
    addQuestions();
    connect(m_lists, &ListGroup::opened, this, &TriggersPage::openEvent);
    connect(m_lists, &ListGroup::entered, this, &TriggersPage::enterDetails);
    // After the models, so that an event whose date changed is found in its new group.
    connect(&desk.document(), &Document::changed, this, &TriggersPage::followEvents);
    followEvents();
}

void TriggersPage::addGroups()
{
    for (const TriggerGroup::When when : TriggerEvents::allGroups()) {
        auto *section = new Section(m_events->title(when));
        auto *list = new EntryList(new TriggerModel(desk(), *m_events, when), m_events->title(when), section);
        list->setKeepsIcons(true);
        list->installEventFilter(this);
        list->setVerbs([this](const QString &id) {
            return std::vector<RowVerb>{{tr("This was the final straw"),
                                         [this, id] { MarkBox::toggle(this->desk(), "final_straw_id", id); },
                                         QStringLiteral("final-straw"), data().workbook.finalStrawId == id}};
        });
        m_lists->add(list);
        section->add(list);
        add(section);
        const auto adapt = [this, section, list, when] {
            section->setTitle(m_events->title(when));
            list->setAccessibleName(m_events->title(when));
            section->setRemark(m_events->days(when));
            section->setVisible(list->model()->rowCount() > 0);
        };
        connect(&desk().document(), &Document::changed, section, adapt);
        adapt();
    }
}

void TriggersPage::addSoon()
{
    m_soon = new Section(tr("To put right within two days"));
    const auto answersTrigger = [this](const Snapshot &, const Action &action) {
        return action.kind == u"fix_for_them" && (action.eventId.isEmpty() || m_lists->listOf(action.eventId));
    };
    const auto shownEvent = [this] {
        return shownDetails() == Place() ? data().workbook.finalStrawId : shownDetails().id;
    };
    m_soon->add(new SoonActions(desk(), answersTrigger, shownEvent));
    add(m_soon);
}

void TriggersPage::followEvents()
{
    int count = 0;
    const QFontMetrics metrics(textFont(TextStyle::Small));
    QString widest;
    for (const EntryList *list : m_lists->lists()) {
        count += list->model()->rowCount();
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QString lead = list->model()->index(row, 0).data(EntryModel::EntryRole).value<Entry>().lead;
            if (metrics.horizontalAdvance(lead) > metrics.horizontalAdvance(widest))
                widest = lead;
        }
    }
    // The dates of all groups stand in one column.
    for (EntryList *list : m_lists->lists())
        list->setLeastLead(widest);
    m_empty->setVisible(count == 0);
    m_soon->setVisible(count > 0);
}

bool TriggersPage::addEvent(const QString &line)
{
    const QString id = m_adder.add(line);
    if (id.isEmpty())
        return false;
    const Place event{"event", id, {}};
    selection()->set(event);
    if (shownDetails() != Place())
        openRecord(event);
    return true;
}

void TriggersPage::openEvent(const QString &id)
{
    const Place event{"event", id, {}};
    if (shownDetails() == event)
        return;
    desk().flushEditors();
    m_details = new EventDetails(desk(), id, m_openParts);
    //: Title of a panel: the details of an event
    showDetails(tr("Event"), event, m_details);
}

bool TriggersPage::openRecord(const Place &record)
{
    if (record.table != u"event")
        return Page::openRecord(record);
    openEvent(record.id);
    return true;
}

QWidget *TriggersPage::writingStop() const
{
    return m_add->line();
}

/// The event whose details hold a place; empty when it is not about one.
QString TriggersPage::eventOf(const Place &place) const
{
    if (place.table == u"event" || place.table == u"complaint")
        return place.id;
    if (place.table == u"workbook" && place.column == u"complaint_id")
        return data().workbook.complaintId;
    if (place.table == u"event_person")
        return place.id.section(u'/', 0, 0);
    if (place.table == u"line") {
        const Line *line = data().lines.find(place.id);
        return line ? line->eventId : QString();
    }
    if (place.table == u"answer") {
        const QString subject = place.id.section(u'/', 1);
        return data().events.find(subject) ? subject : QString();
    }
    return {};
}

bool TriggersPage::reveal(const Place &place, int start, int length)
{
    if (place.table == u"workbook" && place.column == u"trigger_days") {
        m_window->change();
        return true;
    }
    const bool straw = place.table == u"workbook" && place.column == u"final_straw_id";
    const bool newEvent = place.table == u"event" && place.id.isEmpty();
    if (const QString &marked = data().workbook.finalStrawId; straw && data().events.find(marked))
        return revealEvent(marked, place, start, length);
    if (newEvent || straw) {
        // Marking one of them is what is asked for; without any, one must be added first.
        const auto withEntries = std::find_if(m_lists->lists().begin(), m_lists->lists().end(),
                                              [](EntryList *list) { return list->model()->rowCount() > 0; });
        if (straw && withEntries != m_lists->lists().end())
            (*withEntries)->setFocus();
        else
            m_add->setFocus();
        return true;
    }
    if (const QString event = eventOf(place); !event.isEmpty())
        return revealEvent(event, place, start, length);
    return Page::reveal(place, start, length);
}

bool TriggersPage::revealEvent(const QString &eventId, const Place &place, int start, int length)
{
    if (!m_lists->select(eventId))
        return false;
    openEvent(eventId);
    if (place.table == u"answer")
        return m_details->revealQuestion(place.id.section(u'/', 0, 0), start, length);
    if (const Line *note = place.table == u"line" ? data().lines.find(place.id) : nullptr;
        note && isBesideQuestion(*note, data()))
        return m_details->revealTelling(*note);
    if (place.table == u"event_person" || (place.table == u"line" && place.isWholeRecord()))
        m_details->showPeople();
    else if (place.table != u"workbook" && !place.isWholeRecord())
        return Page::reveal(place, start, length);
    m_lists->listOf(eventId)->setFocus();
    return true;
}

/// "!" marks the current entry, as it does in the add line.
bool TriggersPage::eventFilter(QObject *watched, QEvent *event)
{
    auto *list = qobject_cast<EntryList *>(watched);
    if (list && event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->text() == u"!"
        && !list->currentId().isEmpty()) {
        MarkBox::toggle(desk(), "final_straw_id", list->currentId());
        return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace straw
