#include "ui/pages/triggers/eventdetails.h"

#include "core/base/texts.h"
#include "core/guide/triggers.h"
#include "ui/fields/form.h"
#include "ui/lists/addline.h"
#include "ui/pages/records/complaintdetails.h"
#include "ui/pages/records/involved.h"
#include "ui/pages/records/markbox.h"
#include "ui/pages/triggers/processfork.h"
#include "ui/pages/triggers/soonactions.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/section.h"

#include <QVBoxLayout>

namespace straw {

using namespace Qt::StringLiterals;

EventDetails::EventDetails(Desk &desk, const QString &eventId, QSet<QString> &openParts, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_eventId(eventId)
    , m_openParts(openParts)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2 * Step);
    const QDate end = triggerWindow(desk.data(), desk.today()).end.last;
    auto *form = new Form(desk, "event", eventId);
    form->prose("title")->setLeastLines(1);
    form->date("at")->setReference(end);
    form->add(new MarkBox(desk, "final_straw_id", eventId, tr("This was the final straw")));
    form->prose("body");
    m_layout->addWidget(form);

    addPart(
        "people", tr("Who was involved"), [this] { return new Involved(m_desk, m_eventId); },
        [this] { return Involved::essence(m_desk, m_eventId); });
    addPart(
        "process", tr("Did it follow our process?"), [this] { return new ProcessFork(m_desk, m_eventId); },
        [this] { return essenceOfProcess(); });
    //: Heading
    addPart(
        "complaint", tr("Complaint"), [this] { return new ComplaintDetails(m_desk, m_eventId); },
        [this] { return ComplaintDetails::essence(m_desk, m_eventId); });
    addPart(
        "actions", tr("Within two days"),
        [this] {
            const auto answersThis = [id = m_eventId](const Snapshot &, const Action &action) {
                return action.eventId == id;
            };
            auto *soon = new SoonActions(m_desk, answersThis, [id = m_eventId] { return id; });
            soon->line()->keepFor("event", m_eventId);
            return soon;
        },
        [this] { return essenceOfActions(); });
    //: Heading: fields that are needed less often
    addPart("more", tr("More"), [this] { return more(); }, [this] { return essenceOfMore(); });

    auto *remove = new LinkButton(tr("Remove this event"), this);
    remove->setVisible(!desk.document().isReadOnly());
    connect(remove, &LinkButton::clicked, this, [this] { m_desk.remove("event", m_eventId); });
    m_layout->addWidget(remove, 0, Qt::AlignLeft);
}

void EventDetails::addPart(const QString &key, const QString &title, const Fill &fill, const Essence &essence)
{
    auto *part = new Section(title, [fill](Section &section) { section.add(fill()); }, this);
    m_parts.insert(key, part);
    m_layout->addWidget(part);
    const auto remark = [part, essence] { part->setRemark(part->isOpen() ? QString() : essence()); };
    connect(&m_desk.document(), &Document::changed, part, remark);
    connect(part, &Section::toggled, part, remark);
    remark();
    if (m_openParts.contains(key))
        part->setOpen(true);
    connect(part, &Section::toggled, this, [this, key](bool open) {
        if (open)
            m_openParts.insert(key);
        else
            m_openParts.remove(key);
    });
}

QWidget *EventDetails::more()
{
    auto *form = new Form(m_desk, "event", m_eventId);
    form->date("until");
    form->pick("kind");
    form->segments("party");
    form->pick("department");
    form->mood("sentiment");
    form->pick("source_type");
    form->text("source_ref");
    form->pick("certainty");
    form->pick("known_then");
    return form;
}

QString EventDetails::essenceOfProcess() const
{
    const Event *event = m_desk.data().events.find(m_eventId);
    return event ? m_desk.label("process", event->process) : QString();
}

QString EventDetails::essenceOfActions() const
{
    int all = 0;
    int done = 0;
    for (const Action &action : m_desk.data().actions) {
        if (action.eventId == m_eventId && action.status != u"dropped") {
            ++all;
            done += action.status == u"done";
        }
    }
    //: How many of the actions for an event are done
    return all == 0
               ? QString()
               : Texts::filled(tr("Done: %1 of %2"), {m_desk.locale().toString(done), m_desk.locale().toString(all)});
}

QString EventDetails::essenceOfMore() const
{
    const Event *event = m_desk.data().events.find(m_eventId);
    if (!event)
        return {};
    QStringList parts{m_desk.label("event_kind", event->kind), m_desk.label("source_type", event->sourceType)};
    parts.removeAll(QString());
    return Texts::joined(parts, QStringLiteral(" · "));
}

void EventDetails::showPeople()
{
    m_parts[u"people"_s]->setOpen(true);
}

bool EventDetails::revealQuestion(const QString &promptKey, int start, int length)
{
    m_parts[u"process"_s]->setOpen(true);
    auto *fork = findChild<ProcessFork *>();
    return fork && fork->reveal(promptKey, start, length);
}

bool EventDetails::revealTelling(const Line &note)
{
    m_parts[u"process"_s]->setOpen(true);
    auto *fork = findChild<ProcessFork *>();
    return fork && fork->revealTelling(note);
}

} // namespace straw
