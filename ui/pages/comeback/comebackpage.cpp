#include "ui/pages/comeback/comebackpage.h"

#include "core/base/texts.h"
#include "core/guide/comebackclock.h"
#include "core/workbook/comebackplace.h"
#include "ui/lists/addline.h"
#include "ui/pages/comeback/clocksection.h"
#include "ui/pages/comeback/comebackstepdetails.h"
#include "ui/pages/comeback/conditiondetails.h"
#include "ui/pages/comeback/conditionsection.h"
#include "ui/pages/comeback/outcomesection.h"
#include "ui/pages/comeback/partingsection.h"
#include "ui/pages/comeback/permissiondetails.h"
#include "ui/pages/comeback/permissionsection.h"
#include "ui/widgets/pagearea.h"

#include <algorithm>

namespace straw {

namespace {

/// Of a person this page tells whether we may keep in touch; the rest is shown where all is said about them.
bool isAboutPermission(const Place &place)
{
    constexpr ColumnKey told[] = {"keep_in_touch", "keep_in_touch_on", "keep_in_touch_how"};
    return place.table == Person::table && std::ranges::find(told, place.column) != std::end(told);
}

} // namespace

ComebackPage::ComebackPage(Desk &desk, QWidget *parent)
    : Page(desk, QStringLiteral("comeback"), parent)
    , m_conditions(new ConditionSection(desk, emptyText(QStringLiteral("conditions")), this))
    , m_permissions(new PermissionSection(desk, emptyText(QStringLiteral("permission")), this))
    , m_parting(new PartingSection(desk, this))
    , m_clock(new ClockSection(desk, this))
{
    add(m_conditions);
    add(m_permissions);
    add(m_parting);
    add(m_clock);
    add(new OutcomeSection(desk, this));
    addQuestions(Questions::OnCall);
    connect(m_conditions, &ListSection::opened, this, &ComebackPage::openCondition);
    connect(m_permissions, &ListSection::opened, this, &ComebackPage::openPermission);
    for (ListSection *section : std::initializer_list<ListSection *>{m_conditions, m_permissions, m_parting, m_clock})
        connect(section, &ListSection::entered, this, &ComebackPage::enterDetails);
    for (StepSection *section : std::initializer_list<StepSection *>{m_parting, m_clock}) {
        connect(section, &ListSection::opened, this, &ComebackPage::openStep);
        connect(section, &StepSection::skipAsked, this, &ComebackPage::skip);
        connect(section, &StepSection::reasonAsked, this, [this](const QString &stepId) {
            if (findStep(stepId))
                m_step->askReason();
        });
    }
}

QWidget *ComebackPage::writingStop() const
{
    return m_conditions->line();
}

void ComebackPage::openCondition(const QString &id)
{
    //: Title of a panel: the details of something that must not happen again
    showDetails(tr("Condition"), {Condition::table, id, {}}, new ConditionDetails(desk(), id));
}

void ComebackPage::openPermission(const QString &personId)
{
    //: Title of a panel: whether we may contact somebody; %1 is the person
    showDetails(Texts::filled(tr("Keep in touch: %1"), {data().nameOf(personId)}), {Person::table, personId, {}},
                new PermissionDetails(desk(), personId));
}

void ComebackPage::openStep(const QString &id)
{
    const Place record{ComebackStep::table, id, {}};
    if (m_step && shownDetails() == record) // what is open in it stays
        return;
    m_step = new ComebackStepDetails(desk(), id);
    //: Title of a panel: a step of the parting or of the comeback
    showDetails(tr("Step"), record, m_step);
}

void ComebackPage::skip(const QString &stepId)
{
    if (findStep(stepId))
        m_step->askSkip();
}

bool ComebackPage::findStep(const QString &id)
{
    if (!m_parting->select(id) && !m_clock->select(id))
        return false;
    openStep(id);
    return true;
}

bool ComebackPage::openRecord(const Place &record)
{
    if (record.table == ComebackStep::table)
        openStep(record.id);
    else if (record.table == Condition::table)
        openCondition(record.id);
    else if (record.table == Person::table)
        openPermission(record.id);
    else
        return Page::openRecord(record);
    return true;
}

/// The steps that every parting and comeback has stand there before anybody touches them.
bool ComebackPage::showsWithout(const Place &record) const
{
    return record.table == ComebackStep::table && !comebackStep(record.id, data()).id.isEmpty();
}

bool ComebackPage::pointTo(const Place &place)
{
    if (place.table == Workbook::table && place.column == u"followed_by") { // no field, but all that is told about it
        PageArea::bringIntoView(findChild<OutcomeSection *>());
        return true;
    }
    return (place.table != Person::table || isAboutPermission(place)) && Page::pointTo(place);
}

bool ComebackPage::reveal(const Place &place, int start, int length)
{
    const auto inDetails = [&] { return Page::reveal(place, start, length) || place.isWholeRecord(); };
    if (place.table == Offer::table) {
        const Offer *offer = data().offers.find(place.id);
        return offer && findStep(offer->stepId) && m_step->openOffer(place.id) && inDetails();
    }
    if (place.table == ComebackStep::table) {
        if (place.id.isEmpty()) {
            m_clock->focusLine();
            return true;
        }
        if (!findStep(place.id))
            return false;
        if (place.column == u"skipped_because")
            m_step->askSkip();
        return inDetails();
    }
    if (place.table == Condition::table) {
        if (place.id.isEmpty()) {
            m_conditions->focusLine();
            return true;
        }
        if (!m_conditions->select(place.id))
            return false;
        openCondition(place.id);
        return inDetails();
    }
    if (isAboutPermission(place)) {
        if (!m_permissions->select(place.id))
            return false;
        openPermission(place.id);
        return inDetails();
    }
    if (place.table == Comeback::table && place.column.isEmpty())
        return Page::reveal(inComeback("outcome"), start, length);
    return Page::reveal(place, start, length);
}

} // namespace straw
