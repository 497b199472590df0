#include "ui/pages/records/offerdetails.h"

#include "core/guide/permission.h"
#include "core/workbook/title.h"
#include "ui/fields/form.h"
#include "ui/fields/recordfield.h"
#include "ui/pages/records/permissionband.h"

#include <QVBoxLayout>

namespace straw {

OfferDetails::OfferDetails(Desk &desk, const QString &id, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_id(id)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new PermissionBand(
        desk, {Offer::table, id, {}},
        [&desk, id] {
            const Offer *offer = desk.data().offers.find(id);
            return offer ? towards(*offer, desk.data()) : QString();
        },
        this));
    auto *form = new Form(desk, Offer::table, id, this);
    form->prose("what")->setLeastLines(1);
    form->pick("kind");
    form->person("approver_id", "us");
    m_proves = form->prose("proves");
    form->date("starts_on")->setFuture();
    form->date("expires_on")->setFuture();
    m_proved = form->segments("proved");
    form->setWide(m_proved);
    form->money("value_minor");
    form->money("cap_minor")->setHint(tr("The most that it may cost us"));
    form->prose("in_return")->setLeastLines(1);
    form->prose("answer")->setLeastLines(1);
    form->add(new RecordField(
        desk, {Offer::table, id, "cause_id"}, "cause",
        [](const Snapshot &workbook) {
            std::vector<RecordField::Choice> choices;
            for (const Cause &cause : workbook.causes)
                choices.push_back({cause.id, titleOf(cause, workbook)});
            return choices;
        },
        {}, form));
    layout->addWidget(form);
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(Offer::table, m_id))
            follow();
    });
    follow();
}

/// Asked of a trial, and shown wherever it was said.
void OfferDetails::follow()
{
    const Offer *offer = m_desk.data().offers.find(m_id);
    const bool isTrial = offer && offer->kind == u"new_trial";
    m_proves->setVisible(isTrial || (offer && !offer->proves.isEmpty()));
    m_proved->setVisible(isTrial || (offer && !offer->proved.isEmpty()));
}

} // namespace straw
