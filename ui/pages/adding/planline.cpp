#include "ui/pages/adding/planline.h"

#include "core/guide/personadd.h"

namespace straw {

DateContext contextOfPlan(const Desk &desk)
{
    DateContext context;
    context.reference = desk.today();
    context.pastBefore = false;
    context.locale = desk.locale();
    return context;
}

QuickEvent understandPlan(const QString &line, const Desk &desk, const QuickWords &words)
{
    return understandQuickAdd(line, contextOfPlan(desk), withPeople(words, desk.data()));
}

} // namespace straw
