#include "ui/pages/history/bandlengths.h"

#include "core/base/texts.h"
#include "core/insight/contactbands.h"
#include "ui/fields/fieldnote.h"
#include "ui/fields/form.h"

namespace straw {

BandLengths::BandLengths(Desk &desk, QWidget *parent)
    //: Heading: from how many days on silence, and contact by one side of ours only, is told
    : Section(
          tr("What counts as silence"),
          [&desk](Section &section) {
              auto *form = new Form(desk, "workbook", desk.data().workbook.id, &section);
              form->number("band_days")
                  ->setHint(tr("Days from which on it is told that only Sales, or only Operations, was in contact"));
              form->number("silence_days")->setHint(tr("Days from which on it is told that no contact is recorded"));
              form->add(new FieldNote(
                  desk,
                  [&desk] {
                      const Workbook &workbook = desk.data().workbook;
                      const bool isOdd = workbook.bandDays.value_or(1) <= 0 || workbook.silenceDays.value_or(1) <= 0;
                      return isOdd ? BandLengths::tr("Less than one day counts as not entered.") : QString();
                  },
                  form));
              section.add(form);
          },
          parent)
    , m_desk(desk)
{
    connect(&desk.document(), &Document::changed, this, [this](const ChangeSummary &summary) {
        if (summary.touches(Workbook::table))
            follow();
    });
    follow();
}

void BandLengths::follow()
{
    const BandSettings settings = bandSettingsOf(m_desk.data());
    const QLocale &locale = m_desk.locale();
    //: What counts as silence: days without anyone, and days with one side of ours only
    setRemark(Texts::filled(tr("%1 days; one side only: %2 days"),
                            {locale.toString(settings.silenceDays), locale.toString(settings.bandDays)}));
}

} // namespace straw
