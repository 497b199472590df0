#include "core/report/sections/sections.h"

#include "core/journal/digest.h"
#include "core/report/parts/blockhelpers.h"
#include "core/report/parts/voices.h"
#include "core/report/parts/wording.h"

#include <QCoreApplication>

#include <algorithm>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

Facts verdict(const ReportContext &context)
{
    const Workbook &head = context.workbook().workbook;
    Facts facts;
    //: Label: whose failure it was, if anybody's
    addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "Verdict")),
            context.joined({verdictText(head.verdict, context), head.verdictSentence}));
    if (!facts.facts.empty())
        //: Label: who gave the verdict
        addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "Given by")),
                context.joined({context.personWithTitle(head.verdictById), context.date(head.verdictOn)}));
    return facts;
}

ReportTable reviewers(const ReportContext &context)
{
    ReportTable table;
    table.columns = {//: Column heading
                     {context.say(QT_TRANSLATE_NOOP("Report", "Reviewer")), ReportTable::Align::Left, 3},
                     //: Column heading
                     {context.say(QT_TRANSLATE_NOOP("Report", "Answer")), ReportTable::Align::Left, 2, true},
                     //: Column heading: the date of a review
                     {context.say(QT_TRANSLATE_NOOP("Report", "On")), ReportTable::Align::Left, 2, true},
                     //: Column heading: what a reviewer wrote
                     {context.say(QT_TRANSLATE_NOOP("Report", "Note")), ReportTable::Align::Left, 4}};
    for (const Review &review : context.workbook().reviews) {
        ReportTable::Row row;
        const int since = review.state == u"approved" ? changesSince(context.history(), review.revisionId) : 0;
        row.cells = {
            twoLines(context.person(review.personId), review.role),
            twoLines(context.label("review_state", review.state),
                     since > 0 ? context.say(QT_TRANSLATE_N_NOOP("Report", "%n change(s) since"), since) : QString()),
            plainRuns(context.date(review.on)), plainRuns(review.note.trimmed())};
        table.rows.push_back(std::move(row));
    }
    return table;
}

ReportTable changeHistory(const ReportContext &context)
{
    ReportTable table;
    table.columns = {//: Column heading: a person
                     {context.say(QT_TRANSLATE_NOOP("Report", "Changed by")), ReportTable::Align::Left, 3},
                     //: Column heading: how many
                     {context.say(QT_TRANSLATE_NOOP("Report", "Changes")), ReportTable::Align::Right, 1},
                     //: Column heading: the date of the first change
                     {context.say(QT_TRANSLATE_NOOP("Report", "First")), ReportTable::Align::Left, 2, true},
                     //: Column heading: the date of the last change
                     {context.say(QT_TRANSLATE_NOOP("Report", "Last")), ReportTable::Align::Left, 2, true}};
    for (const Contribution &each : contributions(context.history())) {
        table.rows.push_back(
            tableRow({each.author, context.locale().toString(each.changes), context.date(context.dayOf(each.first)),
                      context.date(context.dayOf(each.last))}));
    }
    return table;
}

} // namespace

Blocks signOffSection(const ReportContext &context)
{
    Blocks blocks;
    Facts facts = verdict(context);
    if (!facts.facts.empty())
        blocks.emplace_back(std::move(facts));
    ReportTable table = reviewers(context);
    if (!table.rows.empty())
        blocks.emplace_back(std::move(table));

    addTable(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "Who changed this workbook")), changeHistory(context));

    const Snapshot &workbook = context.workbook();
    const auto withheld = std::count_if(workbook.lines.begin(), workbook.lines.end(), [](const Line &line) {
        return isWithheld(line) && !line.text.trimmed().isEmpty();
    });
    if (withheld > 0)
        blocks.emplace_back(Paragraph{{mutedRun(
            context.say(QT_TRANSLATE_N_NOOP("Report", "This edition holds back the wording of %n note(s): whoever "
                                                      "said them did not agree to be quoted, or was not asked."),
                        int(withheld)))}});
    return blocks;
}

} // namespace straw
