#include "ui/pages/records/testimony.h"

#include "core/base/texts.h"
#include "core/guide/notes.h"
#include "ui/desk/datetext.h"
#include "ui/lists/entrylist.h"
#include "ui/models/recordmodel.h"
#include "ui/pages/records/gonerecord.h"
#include "ui/pages/records/interviewentries.h"
#include "ui/pages/records/notedetails.h"
#include "ui/theme/theme.h"
#include "ui/widgets/iconbutton.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/partymark.h"
#include "ui/widgets/textlabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace straw {

Testimony::Testimony(Desk &desk, const QString &eventId, const QString &personId, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_eventId(eventId)
    , m_personId(personId)
    , m_mark(new IconLabel(this))
    , m_name(new TextLabel({}, TextStyle::Strong, Role::Text, this))
    , m_remove(new IconButton(QStringLiteral("close"), tr("Was not involved"), this))
    , m_notes(new QVBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(Hang, 0, 0, 0);
    head->setSpacing(Step);
    head->addWidget(m_mark);
    head->addWidget(m_name, 1);
    head->addWidget(m_remove);
    layout->addLayout(head);
    m_notes->setSpacing(2 * Step);
    layout->addLayout(m_notes);
    build();
    addInterviewNotes();
    connect(m_remove, &QToolButton::clicked, this, &Testimony::removePerson);
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        // Later, since the change may come from a note that goes.
        if (summary.touches(u"line"))
            QMetaObject::invokeMethod(this, &Testimony::build, Qt::QueuedConnection);
        if (summary.touches(u"person", m_personId) || summary.touches(u"line") || summary.touches(u"event_person"))
            follow();
    });
    follow();
}

/// They are read here, and worked on where they were noted.
void Testimony::addInterviewNotes()
{
    auto *model = new RecordModel<Line>(
        m_desk,
        [this](const Snapshot &workbook, const Line &note) {
            Entry entry = InterviewEntries(m_desk).of(note);
            const Interview *interview = workbook.interviews.find(note.interviewId);
            const QString when =
                interview ? dateText(Edtf::day(interview->heldAt.first()), m_desk.locale()) : QString();
            entry.lead.clear();
            entry.detail = when.isEmpty() ? tr("In an interview") : Texts::filled(tr("In the interview of %1"), {when});
            return entry;
        },
        [this](const Snapshot &, const Line &note) {
            return note.eventId == m_eventId && note.personId == m_personId && !note.interviewId.isEmpty();
        });
    model->setAlsoShows({"interview"});
    auto *list = new EntryList(model, tr("What they said about it in an interview"), this);
    list->setRemovable(false);
    connect(list, &EntryList::opened, this, [this](const QString &id) { m_desk.reveal({"line", id, {}}); });
    layout()->addWidget(list);
}

/// The notes about this event outside of any interview.
QStringList Testimony::notes() const
{
    QStringList notes;
    for (const Line &line : m_desk.data().lines) {
        if (isTelling(line, m_eventId) && line.personId == m_personId)
            notes += line.id;
    }
    return notes;
}

/// Notes that stay keep their fields, and with them the cursor of somebody who types. Without any
/// note there is one to write into; it is made with its first words, so its id is chosen before.
void Testimony::build()
{
    QStringList wanted = notes();
    if (wanted.isEmpty() && !m_personId.isEmpty())
        wanted += m_details.empty() ? m_desk.document().environment().ids->next() : m_details.front()->id();
    if (std::ranges::equal(wanted, m_details, {}, {}, &NoteDetails::id))
        return;
    std::vector<NoteDetails *> details;
    for (const QString &id : wanted) {
        const auto made = std::ranges::find(m_details, id, &NoteDetails::id);
        details.push_back(made == m_details.end() ? newDetails(id) : *made);
        m_notes->insertWidget(int(details.size()) - 1, details.back());
    }
    for (NoteDetails *made : m_details) {
        if (wanted.contains(made->id()))
            continue;
        // What a colleague removed while somebody is in it is made anew by what they type.
        const bool stays = made->isAncestorOf(window()->focusWidget())
                           && GoneRecord::cameFromElsewhere(m_desk.document(), {"line", made->id(), {}});
        stays ? details.push_back(made) : delete made;
    }
    m_details = details;
}

NoteDetails *Testimony::newDetails(const QString &noteId)
{
    const auto make = [this, noteId](Store &store) -> Result<void> {
        const Person *person = m_desk.data().people.find(m_personId);
        const bool isOurs = person && person->party == u"us";
        Line note;
        note.id = noteId;
        note.eventId = m_eventId;
        note.personId = m_personId;
        using Kind = PickKey<"line_kind">;
        note.kind = isOurs ? Kind("ours") : Kind("verbatim");
        if (isTheirWords(note))
            note.quotable = "not_asked";
        STRAW_TRY(m_desk.addTo(store, note));
        return {};
    };
    const QString name = m_desk.data().nameOf(m_personId);
    const QString label = name.isEmpty() ? tr("How it is told") : Texts::filled(tr("As told by %1"), {name});
    return new NoteDetails(m_desk, noteId, {label, make}, this);
}

/// With them go the notes about this event; what they said in an interview stays there.
void Testimony::removePerson()
{
    m_desk.flushEditors();
    const QString link = m_eventId + u'/' + m_personId;
    const bool isLinked = m_desk.data().eventPeople.find(link);
    const QStringList gone = notes();
    const QString name = m_name->text();
    const bool done = m_desk.perform(Change::remove("event_person"), [&](Store &store) -> Result<void> {
        for (const QString &note : gone)
            STRAW_TRY(store.remove("line", note));
        return isLinked ? store.remove("event_person", link) : Result<void>();
    });
    if (done && !gone.isEmpty())
        m_desk.tellDone(
            {Texts::filled(tr("Removed: %1, with %n note(s) about this event.", nullptr, int(gone.size())), {name})});
}

void Testimony::follow()
{
    const Person *person = m_desk.data().people.find(m_personId);
    m_name->setText(person ? person->name : tr("Someone who is not named"));
    m_name->setToolTip(person ? person->title : QString());
    const PartyMark mark = partyMark(person ? person->party : Pick<"party">());
    m_mark->set(mark.icon, mark.role);
    // Somebody who only spoke of it in an interview is not taken off here.
    const bool isHere = m_desk.data().eventPeople.find(m_eventId + u'/' + m_personId) || !notes().isEmpty();
    m_remove->setVisible(isHere && !m_desk.document().isReadOnly());
    m_remove->setAccessibleName(person ? Texts::filled(tr("Was not involved: %1"), {person->name})
                                       : tr("Remove what is told without a name"));
    m_remove->setToolTip(m_remove->accessibleName());
}

} // namespace straw
