#include "core/report/parts/answers.h"

#include "core/guide/checks.h"
#include "core/guide/leftovers.h"
#include "core/guide/pageof.h"
#include "core/guide/pages.h"
#include "core/guide/prompts.h"
#include "core/report/parts/blockhelpers.h"
#include "core/report/parts/citations.h"
#include "core/report/parts/followed.h"

#include <QCoreApplication>

#include <algorithm>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

/// The place of each question of a page in the order of asking.
QHash<QString, int> orderOfQuestions(const QString &page, const Snapshot &workbook)
{
    QHash<QString, int> order;
    const PageText *text = Pages::instance().find(page);
    for (const QString &bank : text ? text->questions : QStringList()) {
        for (const QuestionTheme &theme : Prompts::instance().themes(bank, workbook)) {
            for (const Question &question : theme.questions)
                order.insert(question.key, int(order.size()));
        }
    }
    return order;
}

} // namespace

ReportTable answersOf(const QString &page, const ReportContext &context)
{
    const Snapshot &workbook = context.workbook();
    std::vector<const Answer *> answers;
    for (const Answer &answer : workbook.answers) {
        const bool answered = answer.state.isEmpty() || answer.state == u"answered";
        if (answered && !answer.text.trimmed().isEmpty() && pageOfQuestion(answer.promptKey, workbook) == page)
            answers.push_back(&answer);
    }
    const QHash<QString, int> order = orderOfQuestions(page, workbook);
    std::stable_sort(answers.begin(), answers.end(), [&](const Answer *left, const Answer *right) {
        return order.value(left->promptKey, int(order.size())) < order.value(right->promptKey, int(order.size()));
    });

    ReportTable table;
    table.columns = {//: Column heading: what was asked, or is not known yet
                     {context.say(QT_TRANSLATE_NOOP("Report", "Question")), ReportTable::Align::Left, 2},
                     //: Column heading
                     {context.say(QT_TRANSLATE_NOOP("Report", "Answer")), ReportTable::Align::Left, 3}};
    for (const Answer *answer : answers) {
        const Event *event = workbook.events.find(answer->subjectId);
        const QString about = event ? citedEvent(*event, context)
                              : isLeftOver(*answer, workbook)
                                  ? context.say(QT_TRANSLATE_NOOP("Report", "About an entry that was removed"))
                                  : QString();
        ReportTable::Row row;
        row.cells = {twoLines(questionText(answer->promptKey, context), about), plainRuns(answer->text.trimmed())};
        table.rows.push_back(std::move(row));
    }
    return table;
}

bool isResolved(const Unknown &unknown)
{
    return !unknown.resolution.trimmed().isEmpty() || !unknown.resolvedOn.isNull();
}

ReportTable foundOut(const ReportContext &context)
{
    ReportTable found;
    found.columns = {//: Column heading: what was asked, or is not known yet
                     {context.say(QT_TRANSLATE_NOOP("Report", "Question")), ReportTable::Align::Left, 2},
                     {context.say(QT_TRANSLATE_NOOP("Report", "What we found")), ReportTable::Align::Left, 3}};
    for (const Unknown &unknown : context.workbook().unknowns) {
        if (!isResolved(unknown))
            continue;
        ReportTable::Row row;
        row.cells = {
            twoLines(unknown.question.trimmed(), unknown.why.trimmed()),
            twoLines(unknown.resolution.trimmed(),
                     context.joined({context.date(unknown.resolvedOn),
                                     followedFrom(Unknown::table, unknown.id, unknown.nothingBecause, context)}))};
        found.rows.push_back(std::move(row));
    }
    return found;
}

BulletList checksLeftOpen(const ReportContext &context)
{
    BulletList list;
    for (const OpenCheck &check : openChecks(context.workbook(), context.today())) {
        QString reason;
        if (check.isAnswered()) {
            const Because *because = context.workbook().because.find(check.key);
            //: Why a check was left open
            reason = context.joined(
                {context.say(QT_TRANSLATE_NOOP("Report", "Because: %1"), {check.because.trimmed()}),
                 because ? context.joined({context.person(because->byId), context.date(because->on)}) : QString()});
        }
        list.items.push_back(twoLines(checkText(check, context.texts(), context.locale()), reason));
    }
    return list;
}

QString questionText(const QString &promptKey, const ReportContext &context)
{
    const QString text = Prompts::of(context.texts().language()).find(promptKey, context.workbook()).text;
    return text.isEmpty() ? context.say(QT_TRANSLATE_NOOP("Report", "A question that was removed")) : text;
}

} // namespace straw
