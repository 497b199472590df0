#include "ui/pages/actions/actiondetails.h"

#include "core/insight/actions.h"
#include "core/workbook/title.h"
#include "ui/fields/form.h"
#include "ui/fields/recordfield.h"
#include "ui/pages/actions/actionmoves.h"
#include "ui/pages/actions/pinfield.h"
#include "ui/pages/actions/plannote.h"
#include "ui/pages/actions/triednote.h"
#include "ui/pages/records/camefrom.h"
#include "ui/pages/records/linkedcauses.h"
#include "ui/pages/records/meetingfield.h"
#include "ui/pages/records/offers.h"
#include "ui/pages/records/partlist.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/section.h"

#include <QVBoxLayout>

#include <algorithm>

namespace straw {

namespace {

constexpr TableKey table = "action";

Role roleOf(const Pick<"action_status"> &status)
{
    return status == u"committed" ? Role::Us : Role::Muted;
}

} // namespace

ActionDetails::ActionDetails(Desk &desk, const QString &id, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_id(id)
    , m_steps(new QHBoxLayout)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Step);
    m_steps->setContentsMargins(Hang, 0, 0, 0);
    m_steps->setSpacing(Step);
    layout->addLayout(m_steps);

    auto *form = new Form(desk, table, id, this);
    form->prose("title")->setLeastLines(1);
    m_droppedBecause = form->prose("dropped_because");
    form->person("owner_id", "us");
    form->date("due_on")->setFuture();
    m_decideOn = form->date("decide_on");
    m_decideOn->setFuture();
    form->pick("kind");
    form->pick("means");
    form->pick("department");
    //: Label of a field: the other department that takes part in an action
    form->pick("with_department", tr("With"));
    //: Label of a field: what the other department does
    m_withWhat = form->prose("with_what", tr("Their part"));
    m_withWhat->setLeastLines(1);
    form->add(new LinkedCauses(desk, LinkedCauses::Action, id, form));
    form->add(new TriedNote(desk, id, form));
    m_whyThisTime = form->prose("why_this_time");
    form->prose("measure");
    form->add(new PinField(desk, id));
    layout->addWidget(form);
    layout->addWidget(new CameFrom(desk, table, id, this));
    layout->addWidget(new PlanNote(desk, id, this));

    //: Heading: did it work?
    m_afterwards = new Section(tr("Afterwards"), [this](Section &section) { fillAfterwards(section); }, this);
    layout->addWidget(m_afterwards);
    m_offers = new Section(tr("What we offer"), [this](Section &section) { fillOffers(section); }, this);
    layout->addWidget(m_offers);
    //: Heading: fields that are needed less often
    layout->addWidget(new Section(tr("More"), [this](Section &section) { fillMore(section); }, this));
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(table, m_id))
            follow();
        if (summary.touches(u"offer"))
            countOffers();
        askWhatDiffers();
    });
    follow();
    countOffers();
    askWhatDiffers();
}

/// Asked while it repeats what did not help, and shown wherever it was said.
void ActionDetails::askWhatDiffers()
{
    const Action *action = m_desk.data().actions.find(m_id);
    m_whyThisTime->setVisible(m_desk.triedAlready(m_id) || (action && !action->whyThisTime.isEmpty()));
}

void ActionDetails::follow()
{
    const Action *action = m_desk.data().actions.find(m_id);
    if (!action)
        return;
    m_withWhat->setVisible(!action->withDepartment.isEmpty() || !action->withWhat.isEmpty());
    if (m_worked)
        m_worked->setHint(action->measure);
    // The steps hang on what can be done next as well: whether it worked is asked from its day on.
    const bool isAsked = isCheckDue(*action, m_desk.today());
    if (!m_status.isEmpty() && m_status == action->status && m_isAsked == isAsked)
        return;
    m_isAsked = isAsked;
    m_status = action->status;
    if (m_status.isEmpty())
        m_status = "candidate";
    m_decideOn->setVisible(m_status == u"candidate");
    while (QLayoutItem *item = m_steps->takeAt(0)) {
        // Later: one of these buttons may be what was just pressed.
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    m_steps->addWidget(new Chip(m_desk.label("action_status", m_status), roleOf(m_status), this));
    for (const RowVerb &verb : ActionMoves(m_desk).verbs(m_id, [this] { m_droppedBecause->focusAt(); })) {
        auto *button = new LinkButton(verb.text, this);
        connect(button, &LinkButton::clicked, this, verb.run);
        m_steps->addWidget(button);
    }
    m_steps->addStretch();
    m_droppedBecause->setVisible(m_status == u"dropped");
    if (m_status == u"done")
        m_afterwards->setOpen(true);
}

void ActionDetails::fillAfterwards(Section &section)
{
    auto *form = new Form(m_desk, table, m_id, &section);
    form->date("done_on");
    form->date("check_on")->setFuture();
    m_worked = form->segments("worked");
    form->setWide(m_worked);
    form->prose("result");
    section.add(form);
    follow();
}

void ActionDetails::fillOffers(Section &section)
{
    m_offerList = offers::ofAction(m_desk, m_id, &section);
    section.add(m_offerList);
}

void ActionDetails::countOffers()
{
    const auto count = std::ranges::count(m_desk.data().offers, m_id, &Offer::actionId);
    m_offers->setRemark(count > 0 ? m_desk.locale().toString(qlonglong(count)) : QString());
}

bool ActionDetails::openOffer(const QString &offerId)
{
    m_offers->setOpen(true);
    return m_offerList->open(offerId);
}

void ActionDetails::fillMore(Section &section)
{
    auto *form = new Form(m_desk, table, m_id, &section);
    form->prose("body");
    form->segments("who_does");
    form->money("cost_minor");
    form->prose("harm");
    form->add(new RecordField(
        m_desk, {table, m_id, "event_id"}, "event",
        [](const Snapshot &workbook) {
            std::vector<RecordField::Choice> choices;
            for (const Event &event : workbook.events)
                choices.push_back({event.id, titleOf(event, workbook)});
            return choices;
        },
        tr("Event it answers"), form));
    form->add(meetingField(m_desk, table, m_id, form));
    section.add(form);
}

} // namespace straw
