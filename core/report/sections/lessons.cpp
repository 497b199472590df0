#include "core/report/sections/sections.h"

#include "core/report/parts/blockhelpers.h"
#include "core/report/parts/criteriatable.h"
#include "core/report/parts/learned.h"
#include "core/workbook/catalogue.h"

#include <QCoreApplication>

namespace straw {

using namespace Qt::StringLiterals;

Blocks lessonsSection(const ReportContext &context)
{
    Facts facts;
    for (const PickEntry &kind : Catalogue::of(context.texts().language()).entries("lesson_kind", context.workbook())) {
        Facts::Fact fact{kind.label, {}, {}};
        for (const Lesson &lesson : context.workbook().lessons) {
            if (lesson.kind == kind.key && !lesson.text.trimmed().isEmpty() && !isToldWithMeeting(lesson, context))
                fact.items.push_back(lessonRuns(lesson, context.person(lesson.personId), context));
        }
        if (!fact.items.empty())
            facts.facts.push_back(std::move(fact));
    }
    // Else it stands above the criteria.
    if (criteriaOf("profile", context).empty() || context.options().leftOut.contains(u"profile"_s))
        //: Label: how well they fit
        addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "Ideal customer")),
                context.label("fit", context.workbook().account.fit));
    //: Label: what changes the next time
    addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "Next time we will")), context.workbook().workbook.nextTime);
    Blocks blocks;
    if (!facts.facts.empty())
        blocks.emplace_back(std::move(facts));
    return blocks;
}

} // namespace straw
