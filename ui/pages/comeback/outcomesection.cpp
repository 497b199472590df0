#include "ui/pages/comeback/outcomesection.h"

#include "core/base/texts.h"
#include "core/workbook/comebackplace.h"
#include "ui/fields/form.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linkbutton.h"
#include "ui/widgets/textlabel.h"

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
    addFollowUp();
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(Comeback::table) || summary.touches(Workbook::table))
            follow();
    });
    follow();
}

void OutcomeSection::addFollowUp()
{
    m_goesOn = new TextLabel({}, TextStyle::Body, Role::Muted, this);
    m_goesOn->setWordWrap(true);
    m_goesOn->setContentsMargins(Hang, 0, Hang, 0);
    add(m_goesOn);
    //: Button: makes a new workbook for a customer who is lost again
    m_followUp = new LinkButton(tr("Start the workbook that follows"), this);
    m_followUp->setToolTip(tr("The account, people, history, attempts and conditions go along; notes, causes and "
                              "actions stay here."));
    connect(m_followUp, &LinkButton::clicked, &m_desk, &Desk::startFollowUp);
    content()->addWidget(m_followUp, 0, Qt::AlignLeft);
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

    const Workbook &workbook = m_desk.data().workbook;
    QStringList goesOn;
    if (!workbook.follows.isEmpty())
        //: %1 is the name of an account and of a file
        goesOn += Texts::filled(tr("This workbook follows an earlier cancellation: %1"), {workbook.followsName});
    if (!workbook.followedBy.isEmpty())
        goesOn += tr("It goes on in a workbook of its own, which lies beside this one unless it was moved.");
    m_goesOn->setText(goesOn.join(u'\n'));
    m_goesOn->setVisible(!goesOn.isEmpty());
    m_followUp->setVisible(leftAgain && workbook.followedBy.isEmpty() && !m_desk.document().isReadOnly());
}

} // namespace straw
