#include "ui/pages/comeback/outcomesection.h"

#include "core/base/texts.h"
#include "core/document/followup.h"
#include "core/workbook/comebackplace.h"
#include "ui/fields/fieldnote.h"
#include "ui/fields/form.h"
#include "ui/pages/records/goeson.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linkbutton.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

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
        if (value.toString().isEmpty())
            return {};
        const Place on = inComeback("outcome_on");
        return store.setField(on.table, on.id, on.column, Edtf::day(desk.today()).toString());
    });
    m_on = form->date("outcome_on");
    m_returnedOn = form->date("returned_on");
    form->add(new FieldNote(desk, [this] { return oddWords(); }, form));
    m_terms = form->prose("terms");
    m_sameCause = form->yesNo("same_cause");
    form->setWide(m_sameCause);
    add(form);
    addFollowUp();
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(Comeback::table) || summary.touches(Workbook::table) || summary.touches(u"attachment"))
            follow();
    });
    follow();
}

void OutcomeSection::addFollowUp()
{
    add(new GoesOn(m_desk, this));
    m_attachments = new QCheckBox(this);
    //: Button: makes a new workbook for a customer who is lost again
    m_followUp = new LinkButton(tr("Start the workbook that follows"), this);
    m_followUp->setToolTip(tr("The account, people, history, attempts and conditions go along; notes, causes and "
                              "actions stay here."));
    connect(m_followUp, &LinkButton::clicked, this, [this] {
        const bool along = m_attachments->isVisibleTo(this) && m_attachments->isChecked();
        m_desk.startFollowUp(along ? Attachments::GoAlong : Attachments::StayBehind);
    });
    content()->addWidget(m_followUp, 0, Qt::AlignLeft);
    auto *hanging = new QVBoxLayout;
    hanging->setContentsMargins(Hang, 0, Hang, 0);
    hanging->addWidget(m_attachments, 0, Qt::AlignLeft);
    content()->addLayout(hanging);
}

/// Asked for where it is missing, and what does not agree; it never blocks.
QString OutcomeSection::oddWords() const
{
    const Comeback &comeback = m_desk.data().comeback;
    QStringList words;
    if (comeback.returnedOn.isNull() && comeback.outcome == u"won_back")
        words += tr("On which day did they come back? From then on the conditions are checked.");
    if (comeback.returnedOn.isNull() && comeback.outcome == u"lost_again")
        words += tr("On which day had they come back? Without it nobody sees how long they stayed.");
    for (const OpenCheck &check : m_desk.openChecks()) {
        constexpr QStringView ofDates[] = {u"returned_before_notice", u"returned_before_end",
                                           u"lost_again_before_return", u"outcome_before_notice"};
        const bool isOfDates = std::ranges::find(ofDates, check.key) != std::end(ofDates);
        if (isOfDates && !check.isAnswered())
            words += checkText(check, Texts(QLocale().name()), m_desk.locale());
    }
    return words.join(u'\n');
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

    const bool canGoOn = leftAgain && m_desk.data().workbook.followedBy.isEmpty() && !m_desk.document().isReadOnly();
    m_followUp->setVisible(canGoOn);
    const AttachmentsBefore attachments =
        canGoOn ? attachmentsBefore(m_desk.document().store()).value_or(AttachmentsBefore()) : AttachmentsBefore();
    m_attachments->setVisible(attachments.count > 0);
    m_attachments->setText(Texts::joined({tr("Take %n attachment(s) along", nullptr, attachments.count),
                                          m_desk.locale().formattedDataSize(attachments.bytes, 0)},
                                         QStringLiteral(" · ")));
}

} // namespace straw
