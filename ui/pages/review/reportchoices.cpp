#include "ui/pages/review/reportchoices.h"

#include "ui/desk/desk.h"

namespace straw {

ReportChoices &ReportChoices::of(Desk &desk)
{
    if (auto *kept = desk.findChild<ReportChoices *>(QString(), Qt::FindDirectChildrenOnly))
        return *kept;
    auto *choices = new ReportChoices(&desk);
    if (desk.data().workbook.depth == u"short")
        choices->m_options.length = ReportLength::Page;
    return *choices;
}

} // namespace straw
