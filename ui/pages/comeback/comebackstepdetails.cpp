#include "ui/pages/comeback/comebackstepdetails.h"

#include "core/base/texts.h"
#include "core/guide/comebackclock.h"
#include "core/guide/comebackguide.h"
#include "core/guide/permission.h"
#include "core/workbook/comebackplace.h"
#include "ui/desk/datetext.h"
#include "ui/fields/form.h"
#include "ui/pages/comeback/permissionmoves.h"
#include "ui/pages/comeback/stepmoves.h"
#include "ui/pages/comeback/thankyoutext.h"
#include "ui/pages/records/notagain.h"
#include "ui/pages/records/offers.h"
#include "ui/pages/records/partlist.h"
#include "ui/pages/records/permissionband.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/section.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

#include <algorithm>

namespace straw {

namespace {

constexpr TableKey table = "comeback_step";

ClockStep stepOf(const QString &id, const Desk &desk)
{
    return comebackStep(id, desk.data());
}

} // namespace

ComebackStepDetails::ComebackStepDetails(Desk &desk, const QString &id, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_id(id)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2 * Step);
    addHead();
    addBefore();
    addPlan();
    addAfterwards();
    connect(&desk.document(), &Document::changed, this, &ComebackStepDetails::follow);
    follow();
}

TextLabel *ComebackStepDetails::addText(TextStyle style, Role role)
{
    auto *label = new TextLabel({}, style, role, this);
    label->setWordWrap(true);
    label->setContentsMargins(Hang, 0, Hang, 0);
    m_layout->addWidget(label);
    return label;
}

void ComebackStepDetails::addHead()
{
    const ClockStep step = stepOf(m_id, m_desk);
    if (!step.isOwn)
        addText(TextStyle::Body, Role::Text)->setText(step.title);
    m_steps = new QHBoxLayout;
    m_steps->setContentsMargins(0, 0, 0, 0);
    m_steps->setSpacing(Step);
    m_layout->addLayout(m_steps);
    if (const StepGuide *guide = ComebackGuide::instance().find(step.kind))
        addText(TextStyle::Body, Role::Muted)->setText(guide->hint);
    m_usual = addText(TextStyle::Small, Role::Text);
    m_waits = addText(TextStyle::Small, Role::Open);
    m_waits->setText(
        tr("It waits until all is settled between you. Whoever still has a grievance is not asked for a favour."));
    m_settle = new LinkButton(tr("Say that all is settled"), this);
    connect(m_settle, &LinkButton::clicked, this, [this] { m_desk.reveal(inComeback("resolved")); });
    m_layout->addWidget(m_settle, 0, Qt::AlignLeft);
}

/// What is read before anything is planned towards them.
void ComebackStepDetails::addBefore()
{
    m_conditions = addText(TextStyle::Small, Role::Text);
    m_permission = addText(TextStyle::Small, Role::Text);
    m_band = new PermissionBand(
        m_desk, {table, m_id, {}},
        [this] {
            const ClockStep step = stepOf(m_id, m_desk);
            return step.isContract ? QString() : towards(step.personId, m_desk.data());
        },
        this);
    m_layout->addWidget(m_band);
}

void ComebackStepDetails::addPlan()
{
    const ClockStep step = stepOf(m_id, m_desk);
    auto *form = new Form(m_desk, table, m_id, this);
    if (step.isOwn)
        form->setWide(form->pick("kind"));
    form->person("person_id", "customer");
    form->person("owner_id", "us");
    form->date("due_on")->setFuture();
    form->date("done_on");
    form->pick("channel");
    if (!step.isParting)
        form->yesNo("handwritten");
    if (step.kind == u"thank_you")
        form->add(new ThankYouText(m_desk, m_id, form));
    else
        form->prose("text")->setLeastLines(1);
    m_skipped = form->prose("skipped_because");
    m_skipped->setLeastLines(1);
    form->prose("result")->setLeastLines(1);
    m_layout->addWidget(form);
}

void ComebackStepDetails::addAfterwards()
{
    m_offers = new Section(tr("What we offer"), [this](Section &section) { fillOffers(section); }, this);
    m_layout->addWidget(m_offers);
    if (!stepOf(m_id, m_desk).isOwn)
        return;
    auto *remove = new LinkButton(tr("Remove this step"), this);
    remove->setHidden(m_desk.document().isReadOnly());
    connect(remove, &LinkButton::clicked, this, [this] { m_desk.remove(table, m_id); });
    m_layout->addWidget(remove, 0, Qt::AlignLeft);
}

void ComebackStepDetails::fillOffers(Section &section)
{
    m_offerList = offers::ofStep(m_desk, m_id, &section);
    section.add(m_offerList);
}

void ComebackStepDetails::askSkip()
{
    m_isSkipAsked = true;
    follow();
    m_skipped->focusAt();
}

void ComebackStepDetails::askReason()
{
    m_band->askReason();
}

bool ComebackStepDetails::openOffer(const QString &offerId)
{
    m_offers->setOpen(true);
    return m_offerList->open(offerId);
}

void ComebackStepDetails::follow()
{
    const ClockStep step = stepOf(m_id, m_desk);
    if (step.id.isEmpty())
        return; // what is read stays until its panel goes
    followSteps();
    const bool isWaiting = step.state == ClockStep::Open && waitsForSettling(step, m_desk.data());
    m_waits->setVisible(isWaiting);
    m_settle->setVisible(isWaiting && !m_desk.document().isReadOnly());
    const QString conditions = notAgainText(m_desk.data());
    m_conditions->setText(conditions);
    m_conditions->setVisible(!step.isContract && !conditions.isEmpty());
    const QString permission = PermissionMoves::told(step.personId, m_desk);
    //: About a person; %2 is whether they may be contacted
    m_permission->setText(
        Texts::filled(tr("May we keep in touch with %1? %2"), {m_desk.data().nameOf(step.personId), permission}));
    m_permission->setVisible(!step.isContract && !permission.isEmpty());
    const ComebackStep *record = m_desk.data().comebackSteps.find(m_id);
    //: About a step; %1 is a date
    m_usual->setText(
        Texts::filled(tr("Usually on %1, unless another day is entered."), {dateText(step.due, m_desk.locale())}));
    m_usual->setVisible(step.state == ClockStep::Open && step.isUsualDay);
    m_skipped->setVisible(m_isSkipAsked || (record && !record->skippedBecause.isEmpty()));
    const auto offers = std::ranges::count(m_desk.data().offers, m_id, &Offer::stepId);
    m_offers->setRemark(offers > 0 ? m_desk.locale().toString(qlonglong(offers)) : QString());
}

/// What can be done next; made anew only when that changes, as it may be what was just pressed.
void ComebackStepDetails::followSteps()
{
    const ClockStep step = stepOf(m_id, m_desk);
    const bool canBeChanged = !m_desk.document().isReadOnly();
    QString chip;
    if (step.state == ClockStep::Done)
        chip = /*: State of a step */ tr("Done");
    else if (step.state == ClockStep::Skipped)
        chip = /*: State of a step that nobody will take */ tr("Skipped");
    if (!m_shownSteps.isNull() && m_shownSteps == chip)
        return;
    m_shownSteps = chip.isEmpty() ? QLatin1String("") : chip;
    m_steps->setContentsMargins(chip.isEmpty() ? 0 : Hang, 0, 0, 0); // a button has its own
    while (QLayoutItem *item = m_steps->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    if (!chip.isEmpty())
        m_steps->addWidget(new Chip(chip, step.state == ClockStep::Done ? Role::Us : Role::Muted, this));
    const auto add = [this](const QString &text, const std::function<void()> &run) {
        auto *button = new LinkButton(text, this);
        connect(button, &LinkButton::clicked, this, run);
        m_steps->addWidget(button);
    };
    if (canBeChanged && step.state == ClockStep::Open) {
        //: Button: the step is done
        add(tr("Done today"), [this] {
            if (!StepMoves(m_desk).finishToday({m_id}).isEmpty())
                askReason();
        });
        //: Button: nobody will take the step
        add(tr("Skip, because ..."), [this] { askSkip(); });
    } else if (canBeChanged) {
        //: Button: the step was neither done nor skipped
        add(tr("Open again"), [this] { StepMoves(m_desk).takeUpAgain({m_id}); });
    }
    m_steps->addStretch();
}

} // namespace straw
