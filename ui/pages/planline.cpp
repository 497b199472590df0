#include "ui/pages/planline.h"

#include "core/guide/personadd.h"

namespace straw {

QuickEvent understandPlan(const QString &line, const Desk &desk, const QuickWords &words)
{
    DateContext context;
    context.reference = desk.today();
    context.pastBefore = false;
    context.locale = desk.locale();
    return understandQuickAdd(line, context, withPeople(words, desk.data()));
}

} // namespace straw
