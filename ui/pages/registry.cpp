#include "ui/pages/registry.h"

#include "ui/pages/account/accountpage.h"
#include "ui/pages/actions/actionspage.h"
#include "ui/pages/causes/causespage.h"
#include "ui/pages/comeback/comebackpage.h"
#include "ui/pages/decision/decisionpage.h"
#include "ui/pages/history/historypage.h"
#include "ui/pages/interviews/interviewspage.h"
#include "ui/pages/page/page.h"
#include "ui/pages/review/reviewpage.h"
#include "ui/pages/triggers/triggerspage.h"

namespace straw {

namespace {

template<typename P>
PageEntry entry(const char *key)
{
    return {QString::fromLatin1(key), [](Desk &desk, QWidget *parent) -> Page * { return new P(desk, parent); }};
}

} // namespace

const std::vector<PageEntry> &pageRegistry()
{
    static const std::vector<PageEntry> pages{
        // before
        entry<AccountPage>("account"),

        // understand
        entry<TriggersPage>("triggers"),
        entry<HistoryPage>("history"),
        entry<InterviewsPage>("interviews"),
        entry<CausesPage>("causes"),

        // act
        entry<DecisionPage>("decision"),
        entry<ActionsPage>("actions"),
        entry<ComebackPage>("comeback"),

        // share
        entry<ReviewPage>("review"),
    };
    return pages;
}

} // namespace straw
