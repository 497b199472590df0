#include "core/report/sections/sections.h"

#include "core/guide/checks.h"
#include "core/report/parts/answers.h"
#include "core/report/parts/blockhelpers.h"

#include <QCoreApplication>

#include <algorithm>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

void addUnknowns(Blocks &blocks, const ReportContext &context)
{
    ReportTable open, found;
    open.columns = {//: Column heading: what was asked, or is not known yet
                    {context.say(QT_TRANSLATE_NOOP("Report", "Question")), ReportTable::Align::Left, 4},
                    {context.say(QT_TRANSLATE_NOOP("Report", "How to find out")), ReportTable::Align::Left, 3},
                    //: Column heading: who decides, or finds out
                    {context.say(QT_TRANSLATE_NOOP("Report", "Who")), ReportTable::Align::Left, 2, true},
                    //: Column heading: who finds something out, or who promised it
                    {context.say(QT_TRANSLATE_NOOP("Report", "By")), ReportTable::Align::Left, 1.8, true}};
    found.columns = {{context.say(QT_TRANSLATE_NOOP("Report", "Question")), ReportTable::Align::Left, 2},
                     {context.say(QT_TRANSLATE_NOOP("Report", "What we found")), ReportTable::Align::Left, 3}};
    for (const Unknown &unknown : context.workbook().unknowns) {
        ReportTable::Row row;
        const bool resolved = !unknown.resolution.trimmed().isEmpty() || !unknown.resolvedOn.isNull();
        if (resolved) {
            row.cells = {plainRuns(unknown.question.trimmed()),
                         twoLines(unknown.resolution.trimmed(), context.date(unknown.resolvedOn))};
            found.rows.push_back(std::move(row));
        } else {
            row.cells = {twoLines(unknown.question.trimmed(), unknown.why.trimmed()), plainRuns(unknown.how.trimmed()),
                         plainRuns(context.person(unknown.ownerId)),
                         twoLines(context.date(unknown.dueOn), context.overdue(Due::Unknown, unknown.id))};
            open.rows.push_back(std::move(row));
        }
    }
    //: Heading: what is not known yet
    addTable(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "Open questions")), std::move(open));
    addTable(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "Found out since")), std::move(found));
}

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
                                                  : context.say(QT_TRANSLATE_NOOP("Report", "waiting for %1"))
                                                        .arg(context.person(answer.waitingForId));
        if (!state.isEmpty())
            list.items.push_back(
                twoLines(questionText(answer.promptKey, context), context.joined({state, answer.text})));
    }
    addList(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "Questions without an answer")), std::move(list));
}

void addChecks(Blocks &blocks, const ReportContext &context)
{
    BulletList list;
    for (const OpenCheck &check : openChecks(context.workbook(), context.today())) {
        const QString reason =
            check.isAnswered()
                //: Why a check was left open
                ? context.say(QT_TRANSLATE_NOOP("Report", "Because: %1")).arg(check.because.trimmed())
                : QString();
        list.items.push_back(twoLines(checkText(check, context.texts()), reason));
    }
    //: Heading: checks that were left open, with the reason
    addList(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "Left open")), std::move(list));
}

bool asksPeople(const Snapshot &workbook)
{
    return std::any_of(workbook.interviews.begin(), workbook.interviews.end(),
                       [](const Interview &interview) { return interview.status == u"held"; })
           || std::any_of(workbook.events.begin(), workbook.events.end(),
                          [](const Event &event) { return event.kind == u"survey"; });
}

} // namespace

Blocks gapsSection(const ReportContext &context)
{
    Blocks blocks;
    addUnknowns(blocks, context);
    addOpenQuestions(blocks, context);
    addChecks(blocks, context);
    if (!blocks.empty() && asksPeople(context.workbook()))
        blocks.emplace_back(Paragraph{{mutedRun(context.say(
            QT_TRANSLATE_NOOP("Report", "Those who answer interviews and surveys are never all of those concerned; "
                                        "read what they say with that in mind.")))}});
    return blocks;
}

} // namespace straw
