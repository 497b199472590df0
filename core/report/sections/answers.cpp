#include "core/report/sections/sections.h"

#include "core/guide/pages.h"
#include "core/report/parts/answers.h"
#include "core/report/parts/blockhelpers.h"

#include <QCoreApplication>

namespace straw {

namespace {

void addOpenQuestions(Blocks &blocks, const ReportContext &context)
{
    BulletList list;
    for (const Answer &answer : context.workbook().answers) {
        QString state;
        if (answer.state == u"unknown")
            state = context.say(QT_TRANSLATE_NOOP("Report", "we don’t know"));
        else if (answer.state == u"waiting")
            state = answer.waitingForId.isEmpty() ? context.say(QT_TRANSLATE_NOOP("Report", "waiting for an answer"))
                                                  //: State of a question; %1 is a person
                                                  : context.say(QT_TRANSLATE_NOOP("Report", "waiting for %1"),
                                                                {context.person(answer.waitingForId)});
        if (!state.isEmpty())
            list.items.push_back(
                twoLines(questionText(answer.promptKey, context), context.joined({state, answer.text})));
    }
    addList(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "Questions without an answer")), std::move(list));
}

} // namespace

Blocks answersAppendix(const ReportContext &context)
{
    Blocks blocks;
    for (const PageText &page : Pages::of(context.texts().language()).all())
        addAnswers(blocks, page.key, page.title, context);
    addTable(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "Found out since")), foundOut(context));
    addOpenQuestions(blocks, context);
    addWhereWeLooked(blocks, context);
    //: Heading: checks that were left open, with the reason
    addList(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "Left open")), checksLeftOpen(context));
    return blocks;
}

} // namespace straw
