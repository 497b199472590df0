#include "core/report/parts/answers.h"

#include "core/guide/checks.h"
#include "core/guide/comebackclock.h"
#include "core/guide/leftovers.h"
#include "core/guide/pageof.h"
#include "core/guide/pages.h"
#include "core/guide/prompts.h"
#include "core/guide/tellings.h"
#include "core/report/parts/blockhelpers.h"
#include "core/report/parts/citations.h"
#include "core/report/parts/followed.h"
#include "core/report/parts/tellingtable.h"
#include "core/report/parts/voices.h"

#include <QCoreApplication>

#include <QSet>

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

/// A question that somebody answered, about one subject.
struct Asked
{
    QString promptKey, subject;
    const Answer *answer = nullptr; // null where only others were asked
};

std::vector<Asked> askedOn(const QString &page, const Snapshot &workbook)
{
    std::vector<Asked> all;
    QSet<QString> known;
    for (const Answer &answer : workbook.answers) {
        const bool answered = answer.state.isEmpty() || answer.state == u"answered";
        if (answered && !answer.text.trimmed().isEmpty() && pageOfQuestion(answer.promptKey, workbook) == page) {
            all.push_back({answer.promptKey, answer.subjectId, &answer});
            known.insert(Prompts::answerId(answer.promptKey, answer.subjectId));
        }
    }
    for (const Line &line : workbook.lines) {
        const QString subject = line.eventId.isEmpty() ? QString(Prompts::Workbook) : line.eventId;
        if (!isBesideQuestion(line, workbook) || pageOfQuestion(line.promptKey, workbook) != page
            || known.contains(Prompts::answerId(line.promptKey, subject)))
            continue;
        all.push_back({line.promptKey, subject});
        known.insert(Prompts::answerId(line.promptKey, subject));
    }
    return all;
}

/// In the order in which the page asks them.
std::vector<Asked> inOrder(const QString &page, const Snapshot &workbook)
{
    std::vector<Asked> all = askedOn(page, workbook);
    const QHash<QString, int> order = orderOfQuestions(page, workbook);
    std::ranges::stable_sort(all, {},
                             [&](const Asked &asked) { return order.value(asked.promptKey, int(order.size())); });
    return all;
}

/// What a question is about besides the case as a whole.
QString aboutOf(const Asked &asked, const ReportContext &context)
{
    if (const Event *event = context.workbook().events.find(asked.subject))
        return citedEvent(*event, context);
    return asked.answer && isLeftOver(*asked.answer, context.workbook())
               ? context.say(QT_TRANSLATE_NOOP("Report", "About an entry that was removed"))
               : QString();
}

ReportTable answerTable(const std::vector<Asked> &all, const ReportContext &context)
{
    ReportTable table;
    table.columns = {//: Column heading: what was asked, or is not known yet
                     {context.say(QT_TRANSLATE_NOOP("Report", "Question")), ReportTable::Align::Left, 2},
                     //: Column heading
                     {context.say(QT_TRANSLATE_NOOP("Report", "Answer")), ReportTable::Align::Left, 3}};
    for (const Asked &asked : all) {
        if (asked.answer)
            table.rows.push_back({{twoLines(questionText(asked.promptKey, context), aboutOf(asked, context)),
                                   plainRuns(asked.answer->text.trimmed())}});
    }
    return table;
}

} // namespace

bool isToldWithAnswers(const Line &line, const ReportContext &context)
{
    return context.isFor(Edition::Internal) && context.hasAppendix()
           && !context.options().leftOut.contains(u"answers"_s) && isBesideQuestion(line, context.workbook())
           && !isToldWithTheStraw(line, context.workbook());
}

ReportTable answersOf(const QString &page, const ReportContext &context)
{
    return answerTable(inOrder(page, context.workbook()), context);
}

void addAnswers(std::vector<Block> &blocks, const QString &page, const QString &title, const ReportContext &context)
{
    std::vector<Asked> ours;
    std::vector<Block> several;
    for (const Asked &asked : inOrder(page, context.workbook())) {
        const QString question = questionText(asked.promptKey, context);
        const QString answer = asked.answer ? asked.answer->text.trimmed() : QString();
        if (!addTellings(several, {asked.promptKey, asked.subject, question, aboutOf(asked, context), answer}, context))
            ours.push_back(asked);
    }
    ReportTable table = answerTable(ours, context);
    if (table.rows.empty() && several.empty())
        return;
    blocks.emplace_back(heading(2, title));
    if (!table.rows.empty())
        blocks.emplace_back(std::move(table));
    std::ranges::move(several, std::back_inserter(blocks));
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

/// What a check names, in the language of the report: only the kind of a step is in the file.
OpenCheck worded(OpenCheck check, const ReportContext &context)
{
    for (size_t i = 0; i < check.places.size() && qsizetype(i) < check.entries.size(); ++i) {
        if (check.places[i].table == ComebackStep::table)
            check.entries[qsizetype(i)] =
                comebackStep(check.places[i].id, context.workbook(), Catalogue::of(context.texts().language())).title;
    }
    return check;
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
        list.items.push_back(twoLines(checkText(worded(check, context), context.texts(), context.locale()), reason));
    }
    return list;
}

QString questionText(const QString &promptKey, const ReportContext &context)
{
    const QString text = Prompts::of(context.texts().language()).find(promptKey, context.workbook()).text;
    return text.isEmpty() ? context.say(QT_TRANSLATE_NOOP("Report", "A question that was removed")) : text;
}

} // namespace straw
