#include "core/report/sections/sections.h"

#include "core/report/parts/blockhelpers.h"
#include "core/workbook/catalogue.h"

#include <QCoreApplication>

namespace straw {

using namespace Qt::StringLiterals;

Blocks lessonsSection(const ReportContext &context)
{
    Blocks blocks;
    for (const PickEntry &kind : Catalogue::of(context.texts().language()).entries("lesson_kind", context.workbook())) {
        BulletList list;
        for (const Lesson &lesson : context.workbook().lessons) {
            if (lesson.kind == kind.key && !lesson.text.trimmed().isEmpty())
                list.items.push_back(plainRuns(lesson.text.trimmed()));
        }
        addList(blocks, 2, kind.label, std::move(list));
    }
    const QString nextTime = context.workbook().workbook.nextTime.trimmed();
    if (!nextTime.isEmpty())
        blocks.emplace_back(
            Callout{context.say(QT_TRANSLATE_NOOP("Report", "Next time we will")), plainRuns(nextTime)});
    return blocks;
}

} // namespace straw
