#include "ui/pages/review/meetingdetails.h"

#include "core/guide/pages.h"
#include "core/workbook/catalogue.h"
#include "ui/fields/form.h"
#include "ui/models/recordmodel.h"
#include "ui/pages/records/meetingmoves.h"
#include "ui/pages/records/partlist.h"
#include "ui/pages/review/agendapart.h"
#include "ui/pages/review/lessonentry.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttonline.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/section.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace straw {

MeetingDetails::MeetingDetails(Desk &desk, const QString &id, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_id(id)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Step);
    //: Button: for the wall of the room in which a meeting is held
    auto *view = new QPushButton(tr("Open the meeting view"), this);
    view->setHidden(desk.document().isReadOnly()); // it writes how long everything takes
    connect(view, &QPushButton::clicked, this, [this] {
        m_desk.flushEditors();
        m_desk.openMeeting(m_id);
    });
    layout->addLayout(buttonLine(view));

    auto *form = new Form(desk, Meeting::table, id, this);
    form->date("at")->setFuture();
    form->date("ended_at");
    layout->addWidget(form);
    layout->addWidget(new AgendaPart(desk, id, this));

    auto *people = new Section(tr("Who takes part"), this);
    people->add(m_people = this->people());
    layout->addWidget(people);

    auto *afterwards = new Section(/*: Heading: what comes of a meeting */ tr("What came of it"), this);
    auto *form2 = new Form(desk, Meeting::table, id, this);
    form2->date("commit_on")->setFuture();
    form2->prose("note")->setLeastLines(3);
    afterwards->add(form2);
    afterwards->add(learned());
    layout->addWidget(afterwards);

    auto *remove = new LinkButton(tr("Remove this meeting"), this);
    remove->setHidden(desk.document().isReadOnly());
    connect(remove, &LinkButton::clicked, this, [this] { m_desk.remove(Meeting::table, m_id); });
    layout->addWidget(remove, 0, Qt::AlignLeft);
}

PartList *MeetingDetails::people()
{
    auto *model = new RecordModel<MeetingPerson>(
        m_desk,
        [this](const Snapshot &workbook, const MeetingPerson &person) {
            return Entry{.title = workbook.nameOf(person.personId),
                         .detail = m_desk.label("meeting_role", person.role),
                         .icon = QStringLiteral("person")};
        },
        [id = m_id](const Snapshot &, const MeetingPerson &person) { return person.meetingId == id; });
    model->setAlsoShows({"person"});
    return new PartList(
        model,
        {tr("Who takes part"), tr("Add someone who takes part"), tr("Name of someone who takes part"),
         Pages::instance().find(QStringLiteral("review"))->emptyText(QStringLiteral("meeting_people"))},
        {Meeting::table, m_id, {}}, [this](const QString &name) { return MeetingMoves(m_desk).addPerson(m_id, name); },
        [this](const QString &id) {
            auto *form = new Form(m_desk, MeetingPerson::table, id);
            form->setWide(form->pick("role"));
            return form;
        },
        this);
}

PartList *MeetingDetails::learned()
{
    auto *model = new RecordModel<Lesson>(m_desk, lessonEntry, [id = m_id](const Snapshot &, const Lesson &lesson) {
        return lesson.kind == u"learned" && lesson.meetingId == id;
    });
    model->setAlsoShows({"person"});
    return new PartList(
        model,
        {tr("What each of them learned"), tr("Add what someone learned"), tr("Name: what they did not know before"),
         tr("One sentence each: what did you not know an hour ago?")},
        {Meeting::table, m_id, {}}, [this](const QString &line) { return MeetingMoves(m_desk).addLearned(m_id, line); },
        [this](const QString &id) {
            auto *form = new Form(m_desk, Lesson::table, id);
            form->prose("text")->setLeastLines(1);
            form->setWide(form->person("person_id"));
            return form;
        },
        this);
}

bool MeetingDetails::openPerson(const QString &id)
{
    return m_people->open(id);
}

} // namespace straw
