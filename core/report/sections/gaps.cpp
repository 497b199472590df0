#include "core/report/sections/sections.h"

#include "core/insight/interviews.h"
#include "core/report/parts/answers.h"
#include "core/report/parts/blockhelpers.h"

#include <QCoreApplication>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

/// "Asked of Jonas Meyer on 12 Mar 2026"; empty where nobody was named.
QString askedIn(const Interview &interview, const ReportContext &context)
{
    const QString whom = context.person(interview.personId);
    if (whom.isEmpty())
        return {};
    const QString when = context.when(isAhead(interview) ? interview.plannedOn : interview.heldAt);
    if (when.isEmpty())
        return isAhead(interview)
                   //: An open question; %1 is a person
                   ? context.say(QT_TRANSLATE_NOOP("Report", "To be asked of %1"), {whom})
                   //: An open question; %1 is a person
                   : context.say(QT_TRANSLATE_NOOP("Report", "Asked of %1"), {whom});
    return isAhead(interview)
               //: An open question; %1 is a person, %2 a date such as "on 12 Mar 2026"
               ? context.say(QT_TRANSLATE_NOOP("Report", "To be asked of %1 %2"), {whom, when})
               //: An open question; %1 is a person, %2 a date such as "on 12 Mar 2026"
               : context.say(QT_TRANSLATE_NOOP("Report", "Asked of %1 %2"), {whom, when});
}

/// In which interviews it is asked, one below the other; an interview that failed asks nothing.
QString askedWhere(const Unknown &unknown, const ReportContext &context)
{
    const Snapshot &workbook = context.workbook();
    QStringList where;
    for (const InterviewQuestion &question : workbook.interviewQuestions) {
        const Interview *interview =
            question.unknownId == unknown.id ? workbook.interviews.find(question.interviewId) : nullptr;
        const bool isAsked = interview && (isAhead(*interview) || !question.askedAt.isNull());
        if (isAsked)
            where += askedIn(*interview, context);
    }
    where.removeAll(QString());
    return Texts::joined(where, QStringLiteral(" · "));
}

ReportTable openQuestions(const ReportContext &context)
{
    ReportTable open;
    open.columns = {//: Column heading: what was asked, or is not known yet
                    {context.say(QT_TRANSLATE_NOOP("Report", "Question")), ReportTable::Align::Left, 4},
                    {context.say(QT_TRANSLATE_NOOP("Report", "How to find out")), ReportTable::Align::Left, 3},
                    //: Column heading: who decides, or finds out
                    {context.say(QT_TRANSLATE_NOOP("Report", "Who")), ReportTable::Align::Left, 2, true},
                    //: Column heading: who finds something out, or who promised it
                    {context.say(QT_TRANSLATE_NOOP("Report", "By")), ReportTable::Align::Left, 1.8, true}};
    for (const Unknown &unknown : context.workbook().unknowns) {
        if (isResolved(unknown))
            continue;
        ReportTable::Row row;
        row.cells = {twoLines(unknown.question.trimmed(), unknown.why.trimmed()),
                     twoLines(unknown.how.trimmed(), askedWhere(unknown, context)),
                     plainRuns(context.person(unknown.ownerId)),
                     twoLines(context.date(unknown.dueOn), context.overdue(Due::Unknown, unknown.id))};
        open.rows.push_back(std::move(row));
    }
    return open;
}

} // namespace

Blocks gapsSection(const ReportContext &context)
{
    Blocks blocks;
    if (ReportTable open = openQuestions(context); !open.rows.empty())
        blocks.emplace_back(std::move(open));
    if (!context.hasAppendix())
        //: Heading: checks that were left open, with the reason
        addList(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "Left open")), checksLeftOpen(context));
    return blocks;
}

} // namespace straw
