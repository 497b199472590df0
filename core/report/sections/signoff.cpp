#include "core/report/sections/sections.h"

#include "core/insight/signatures.h"
#include "core/journal/digest.h"
#include "core/report/edition/withheld.h"
#include "core/report/parts/blockhelpers.h"
#include "core/report/parts/wording.h"

#include <QCoreApplication>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

Facts verdict(const ReportContext &context)
{
    const Workbook &head = context.workbook().workbook;
    Facts facts;
    //: Label: whose failure it was, if anybody's
    addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "Verdict")),
            context.joined({verdictText(head.verdict, context), head.verdictSentence,
                            context.personWithTitle(head.verdictById), context.date(head.verdictOn)}));
    // Of the lessons executives read this one alone, beside the verdict.
    if (context.isFor(Edition::Executive))
        //: Label: what changes the next time
        addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "Next time we will")), head.nextTime);
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
        const QString name = context.person(review.personId); // or the role that stands for it
        const int since = review.state == u"approved" ? changesSince(context.history(), review.revisionId) : 0;
        row.cells = {
            twoLines(name, name.endsWith(review.role, Qt::CaseInsensitive) ? QString() : review.role),
            twoLines(context.label("review_state", review.state),
                     since > 0 ? context.say(QT_TRANSLATE_N_NOOP("Report", "%n change(s) since"), since) : QString()),
            plainRuns(context.date(review.on)), plainRuns(review.note.trimmed())};
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// Who of Sales and who of Operations has signed, once anybody was asked: each answers for its own part.
void addSignatures(Facts &facts, const ReportContext &context)
{
    if (context.workbook().reviews.isEmpty())
        return;
    const auto names = [&context](const std::vector<const Review *> &reviews) {
        QStringList all;
        for (const Review *review : reviews)
            all.append(Texts::joined({context.person(review->personId), context.date(review->on)}, u", "_s));
        //: A department of which nobody has approved the report
        return all.isEmpty() ? context.say(QT_TRANSLATE_NOOP("Report", "not yet")) : Texts::joined(all, u"; "_s);
    };
    const Signatures all = signatures(context.workbook());
    //: Label: who has approved the report
    addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "Signed")),
            context.joined({//: Who of a department has approved the report; %1 lists people, or is “not yet”
                            context.say(QT_TRANSLATE_NOOP("Report", "For Sales: %1"), {names(all.sales)}),
                            //: Who of a department has approved the report; %1 lists people, or is “not yet”
                            context.say(QT_TRANSLATE_NOOP("Report", "For Operations: %1"), {names(all.operations)})}));
}

} // namespace

Blocks signOffSection(const ReportContext &context)
{
    Blocks blocks;
    Facts facts = verdict(context);
    addSignatures(facts, context);
    if (!facts.facts.empty())
        blocks.emplace_back(std::move(facts));
    ReportTable table = reviewers(context);
    if (!table.rows.empty())
        blocks.emplace_back(std::move(table));

    QStringList withheld;
    for (const Withheld &one : context.withheld())
        withheld.append(withheldSentence(one, context.texts()));
    if (!withheld.isEmpty())
        //: At the end of the report; %1 lists notes, names, amounts and the like
        blocks.emplace_back(Paragraph{{mutedRun(context.say(QT_TRANSLATE_NOOP("Report", "This edition holds back: %1."),
                                                            {Texts::joined(withheld, u"; "_s)}))}});
    return blocks;
}

} // namespace straw
