#include "ui/pages/account/persondetails.h"

#include "core/base/texts.h"
#include "core/insight/contacts.h"
#include "core/workbook/briefcolumns.h"
#include "ui/fields/form.h"
#include "ui/pages/account/contacttext.h"
#include "ui/pages/records/letteroffer.h"
#include "ui/pages/records/trainingform.h"
#include "ui/sharing/eraseperson.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/section.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace straw {

PersonDetails::PersonDetails(Desk &desk, const QString &id, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_id(id)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    build();
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        // Later, since the change may come from the field that says whose side they are on.
        if (summary.touches(u"person", m_id) && party() != m_party)
            QMetaObject::invokeMethod(this, &PersonDetails::build, Qt::QueuedConnection);
        else if (summary.touches(u"event") || summary.touches(u"event_person") || summary.touches(u"interview")
                 || summary.touches(u"workbook"))
            followContacts();
    });
}

Pick<"party"> PersonDetails::party() const
{
    const Person *person = m_desk.data().people.find(m_id);
    return person ? person->party : Pick<"party">();
}

void PersonDetails::build()
{
    delete m_content;
    m_contact = nullptr;
    m_party = party();
    m_content = new QWidget(this);
    auto *layout = new QVBoxLayout(m_content);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * Step);
    m_layout->addWidget(m_content);

    const bool ours = m_party == u"us";
    auto *form = new Form(m_desk, "person", m_id);
    form->text("name");
    form->text("title");
    form->pick("role")->setParty(m_party);
    form->pick("department");
    form->segments("party");
    form->text("mail");
    layout->addWidget(form);
    if (!ours)
        addStanding();
    auto *dates = new Form(m_desk, "person", m_id);
    dates->date("since");
    dates->date("left_on");
    layout->addWidget(dates);
    if (!ours) {
        addBrief();
        addTraining();
        addKeepInTouch();
    }
    auto *remove = new LinkButton(tr("Remove this person"), m_content);
    connect(remove, &LinkButton::clicked, this, [this] { m_desk.remove("person", m_id); });
    auto *going = new QVBoxLayout;
    going->setSpacing(4);
    going->addWidget(remove, 0, Qt::AlignLeft);
    going->addWidget(new ErasePerson(m_desk, m_id, m_content));
    layout->addLayout(going);
}

void PersonDetails::addStanding()
{
    auto *section = new Section(tr("Where they stand"), m_content);
    m_contact = new TextLabel({}, TextStyle::Body, Role::Text, section);
    m_contact->setWordWrap(true);
    m_contact->setContentsMargins(Hang, 0, Hang, 0);
    section->add(m_contact);
    auto *form = new Form(m_desk, "person", m_id);
    form->yesNo("in_evaluation");
    form->pick("bought_in");
    form->segments("effort");
    form->segments("influence");
    form->yesNo("reachable");
    section->add(form);
    m_content->layout()->addWidget(section);
    followContacts();
}

void PersonDetails::addBrief()
{
    auto *part = new Section(
        tr("Brief for meeting them"),
        [this](Section &section) {
            auto *advice = new TextLabel(tr("Listen, do not pitch. What they say is noted in their own words."),
                                         TextStyle::Small, Role::Muted, &section);
            advice->setWordWrap(true);
            advice->setContentsMargins(Hang, 0, Hang, 0);
            section.add(advice);
            auto *form = new Form(m_desk, "person", m_id);
            for (const ColumnKey column : briefColumns) {
                ProseField *field = form->prose(column);
                if (column == u"unasked")
                    field->setHint(tr("Questions that will come up once they think it through; have the answers "
                                      "ready, and wait for them"));
            }
            form->person("via_id")->setHint(tr("Someone on either side whom they listen to"));
            form->date("aha_on")->setHint(tr("The day on which they saw what it does for them"));
            form->prose("needs_met")->setHint(tr("Need by need: what changed on our side because of it, and when"));
            section.add(form);
            //: Button: to print what is known of this person, for whoever meets them
            auto *print = new LinkButton(tr("Save the brief as PDF"), &section);
            connect(print, &LinkButton::clicked, this, [this] { m_desk.saveCard({Card::Brief, m_id}); });
            section.content()->addWidget(print, 0, Qt::AlignLeft);
        },
        m_content);
    m_content->layout()->addWidget(part);
}

void PersonDetails::addTraining()
{
    //: Heading: by when somebody is trained, by whom, and when it was done
    auto *part = new Section(
        tr("Training"), [this](Section &section) { section.add(new TrainingForm(m_desk, m_id)); }, m_content);
    m_content->layout()->addWidget(part);
}

void PersonDetails::addKeepInTouch()
{
    auto *part = new Section(
        tr("Keep in touch"),
        [this](Section &section) {
            auto *form = new Form(m_desk, "person", m_id);
            form->pick("keep_in_touch");
            form->date("keep_in_touch_on");
            form->text("keep_in_touch_how");
            form->text("phone");
            form->prose("address")->setLeastLines(1);
            section.add(form);
            section.content()->addWidget(letterOffer(m_desk, [id = m_id] { return id; }, &section), 0, Qt::AlignLeft);
        },
        m_content);
    m_content->layout()->addWidget(part);
}

void PersonDetails::followContacts()
{
    if (!m_contact)
        return;
    const auto contacts = lastRealContacts(m_desk.data(), m_desk.today());
    const auto last = contacts.constFind(m_id);
    m_contact->setText(last == contacts.constEnd()
                           ? tr("No contact with us is recorded yet.")
                           : Texts::filled(tr("Last real contact: %1"), {contactDays(*last, m_desk.locale())}));
    m_contact->setToolTip(tr("The last event or interview in which someone of ours took part as well; a missed "
                             "meeting is none."));
}

} // namespace straw
