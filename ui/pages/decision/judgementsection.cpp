#include "ui/pages/decision/judgementsection.h"

#include "ui/fields/form.h"

namespace straw {

JudgementSection::JudgementSection(Desk &desk, QWidget *parent)
    : Section(
          tr("How we judge the loss"),
          [&desk](Section &section) {
              auto *form = new Form(desk, "workbook", desk.data().workbook.id, &section);
              form->setWide(form->segments("verdict"));
              form->prose("verdict_sentence");
              form->person("verdict_by_id", "us");
              form->date("verdict_on");
              section.add(form);
          },
          parent)
{
    const Workbook &workbook = desk.data().workbook;
    setOpen(!workbook.verdict.isEmpty() || !workbook.verdictSentence.isEmpty());
}

} // namespace straw
