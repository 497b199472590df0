#include "ui/pages/comeback/conditiondetails.h"

#include "core/workbook/title.h"
#include "ui/fields/form.h"
#include "ui/fields/recordfield.h"
#include "ui/theme/theme.h"
#include "ui/widgets/linkbutton.h"

#include <QVBoxLayout>

namespace straw {

ConditionDetails::ConditionDetails(Desk &desk, const QString &id, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_id(id)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2 * Step);
    auto *form = new Form(desk, Condition::table, id, this);
    form->prose("text")->setHint(tr("Something that can be seen: “no more than one email a week”"));
    form->add(new RecordField(
        desk, {Condition::table, id, "cause_id"}, "cause",
        [](const Snapshot &workbook) {
            std::vector<RecordField::Choice> choices;
            for (const Cause &cause : workbook.causes)
                choices.push_back({cause.id, titleOf(cause, workbook)});
            return choices;
        },
        {}, form));
    form->person("owner_id", "us");
    m_kept30 = form->yesNo("kept_30");
    form->setWide(m_kept30);
    m_kept90 = form->yesNo("kept_90");
    form->setWide(m_kept90);
    layout->addWidget(form);
    auto *remove = new LinkButton(tr("Remove this condition"), this);
    remove->setHidden(desk.document().isReadOnly());
    connect(remove, &LinkButton::clicked, this, [this] { m_desk.remove(Condition::table, m_id); });
    layout->addWidget(remove, 0, Qt::AlignLeft);
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(Condition::table, m_id) || summary.touches(u"comeback"))
            follow();
    });
    follow();
}

void ConditionDetails::follow()
{
    const Condition *condition = m_desk.data().conditions.find(m_id);
    const bool haveReturned = !m_desk.data().comeback.returnedOn.isNull();
    m_kept30->setVisible(haveReturned || (condition && condition->kept30));
    m_kept90->setVisible(haveReturned || (condition && condition->kept90));
}

} // namespace straw
