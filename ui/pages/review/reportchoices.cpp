#include "ui/pages/review/reportchoices.h"

#include "ui/desk/desk.h"

namespace straw {

ReportChoices &ReportChoices::of(Desk &desk)
{
    auto *kept = desk.findChild<ReportChoices *>(QString(), Qt::FindDirectChildrenOnly);
    return *(kept ? kept : new ReportChoices(&desk));
}

} // namespace straw
