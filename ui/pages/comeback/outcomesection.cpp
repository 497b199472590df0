#include "ui/pages/comeback/outcomesection.h"

#include "core/workbook/comebackplace.h"
#include "ui/fields/form.h"

namespace straw {

OutcomeSection::OutcomeSection(Desk &desk, QWidget *parent)
    //: Heading: whether the customer came back
    : Section(tr("Outcome"), parent)
    , m_desk(desk)
{
    auto *form = new Form(desk, Comeback::table, inComeback().id, this);
    //: Label of a field: whether the customer came back
    PickField *outcome = form->pick("outcome", tr("Where it stands"));
    outcome->setAlso([&desk](Store &store, const QVariant &value) -> Result<void> {
        if (value.toString().isEmpty() || !desk.data().comeback.outcomeOn.isNull())
            return {};
        const Place on = inComeback("outcome_on");
        return store.setField(on.table, on.id, on.column, Edtf::day(desk.today()).toString());
    });
    m_on = form->date("outcome_on");
    m_returnedOn = form->date("returned_on");
    m_terms = form->prose("terms");
    m_sameCause = form->yesNo("same_cause");
    form->setWide(m_sameCause);
    add(form);
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(Comeback::table))
            follow();
    });
    follow();
}

/// Asked where it can be answered, and shown wherever it was.
void OutcomeSection::follow()
{
    const Comeback &comeback = m_desk.data().comeback;
    const bool leftAgain = comeback.outcome == u"lost_again";
    const bool returned = comeback.outcome == u"won_back" || leftAgain;
    m_on->setVisible(!comeback.outcome.isEmpty() || !comeback.outcomeOn.isNull());
    m_returnedOn->setVisible(returned || !comeback.returnedOn.isNull());
    m_terms->setVisible(returned || !comeback.terms.isEmpty());
    m_sameCause->setVisible(leftAgain || comeback.sameCause);
}

} // namespace straw
