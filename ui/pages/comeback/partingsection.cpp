#include "ui/pages/comeback/partingsection.h"

#include "core/guide/comebackguide.h"
#include "core/workbook/comebackplace.h"
#include "ui/fields/form.h"
#include "ui/theme/theme.h"
#include "ui/widgets/textlabel.h"

#include <QVBoxLayout>

namespace straw {

PartingSection::PartingSection(Desk &desk, QWidget *parent)
    //: Heading: how we part from the customer
    : StepSection(desk, StepModel::Parting, tr("Parting"), parent)
{
    auto *form = new Form(desk, Comeback::table, inComeback().id, this);
    SegmentField *resolved = form->segments("resolved", tr("Is all settled between you?"));
    form->setWide(resolved);
    form->pick("parting_tone");
    add(form);
    content()->insertWidget(
        0, new Section(tr("What not to do now"), [this](Section &section) { fillNotNow(section); }, this));
}

void PartingSection::fillNotNow(Section &section)
{
    for (const QString &text : ComebackGuide::instance().notNow()) {
        auto *label = new TextLabel(text, TextStyle::Body, Role::Muted, &section);
        label->setWordWrap(true);
        label->setContentsMargins(Hang, 0, Hang, 0);
        section.add(label);
    }
    auto *form = new Form(desk(), Comeback::table, inComeback().id, &section);
    form->prose("not_to_do")->setLeastLines(1);
    section.add(form);
}

} // namespace straw
