#include "core/report/sections/sections.h"

#include "core/guide/notes.h"
#include "core/report/parts/answers.h"
#include "core/report/parts/blockhelpers.h"
#include "core/report/parts/voices.h"

#include <QCoreApplication>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

ReportTable interviewTable(const ReportContext &context)
{
    ReportTable table;
    table.columns = {//: Label: with whom an interview was held
                     {context.say(QT_TRANSLATE_NOOP("Report", "With")), ReportTable::Align::Left, 3},
                     //: Label: the kind of a cause or of an interview
                     {context.say(QT_TRANSLATE_NOOP("Report", "Kind")), ReportTable::Align::Left, 2},
                     //: Label: the interviewer
                     {context.say(QT_TRANSLATE_NOOP("Report", "Asked by")), ReportTable::Align::Left, 2},
                     //: Label: of an interview
                     {context.say(QT_TRANSLATE_NOOP("Report", "Status")), ReportTable::Align::Left, 2, true},
                     //: Label: the date of the thanks for an interview
                     {context.say(QT_TRANSLATE_NOOP("Report", "Thanked")), ReportTable::Align::Left, 1.6, true}};
    for (const Interview &interview : context.workbook().interviews) {
        Edtf date = interview.askedOn;
        if (interview.status == u"held")
            date = interview.heldAt;
        else if (interview.status == u"planned")
            date = interview.plannedOn;
        QString when = context.date(Edtf::day(date.first()));
        if (!interview.endedAt.isNull()) {
            const bool isThatDay = interview.endedAt.time().isValid() && interview.endedAt.first() == date.first();
            //: From one date or time to another
            when = context.say(QT_TRANSLATE_NOOP("Report", "%1 to %2"))
                       .arg(context.date(date),
                            isThatDay ? context.locale().toString(interview.endedAt.time(), QLocale::ShortFormat)
                                      : context.date(interview.endedAt));
        }
        ReportTable::Row row;
        const Person *person = context.workbook().people.find(interview.personId);
        row.cells = {twoLines(person ? person->name : QString(), person ? person->title : QString()),
                     plainRuns(context.joined({context.label("interview_kind", interview.kind),
                                               context.label("channel", interview.channel)})),
                     plainRuns(context.person(interview.interviewerId)),
                     twoLines(context.label("interview_status", interview.status),
                              context.due(Due::Interview, interview.id, when)),
                     plainRuns(interview.thankedOn.isNull() ? context.overdue(Due::ThankYou, interview.id)
                                                            : context.date(interview.thankedOn))};
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// The gist of each interview, and what may have coloured it.
void addSummaries(Blocks &blocks, const ReportContext &context)
{
    Facts facts;
    for (const Interview &interview : context.workbook().interviews) {
        Runs runs = twoLines(interview.summary.trimmed(), interview.biasNote.trimmed());
        if (runs.size() == 1 && runs[0].text.isEmpty())
            continue;
        facts.facts.push_back({context.person(interview.personId), std::move(runs)});
    }
    //: Label: what an interview came to, in short
    addFacts(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "The gist")), std::move(facts));
}

void addQuotes(Blocks &blocks, const ReportContext &context)
{
    Blocks named, unnamed;
    for (const Line &line : context.workbook().lines) {
        const QString text = context.quoted(line.text);
        if (!isTheirWords(line) || isWithheld(line) || text.isEmpty() || isToldWithTheStraw(line, context.workbook()))
            continue;
        Blocks &group = line.quotable == u"named" ? named : unnamed;
        Runs quote = plainRuns(text);
        if (const QString point = line.usefulPoint.trimmed(); !point.isEmpty())
            //: Under a quote; %1 is what is useful about it
            quote.push_back(
                mutedRun(u'\n' + context.say(QT_TRANSLATE_NOOP("Report", "What it tells us: %1")).arg(point)));
        group.emplace_back(
            Quote{std::move(quote), context.joined({attributionOf(line, context), context.label("tone", line.tone)})});
    }
    if (named.empty() && unnamed.empty())
        return;
    blocks.emplace_back(heading(2, context.say(QT_TRANSLATE_NOOP("Report", "In their words"))));
    // Quotes without name stand apart, so that the order does not tell whose they are.
    for (Blocks *group : {&named, &unnamed}) {
        for (Block &quote : *group)
            blocks.push_back(std::move(quote));
    }
}

void addParaphrases(Blocks &blocks, const ReportContext &context)
{
    int withheld = 0;
    BulletList points;
    for (const Line &line : context.workbook().lines) {
        if (!isWithheld(line) || line.text.trimmed().isEmpty())
            continue;
        ++withheld;
        if (!line.usefulPoint.trimmed().isEmpty())
            points.items.push_back(plainRuns(line.usefulPoint.trimmed()));
    }
    if (withheld == 0)
        return;
    blocks.emplace_back(heading(2, context.say(QT_TRANSLATE_N_NOOP("Report", "%n note(s) not for quoting"), withheld)));
    blocks.emplace_back(Paragraph{{mutedRun(
        points.items.empty()
            ? context.say(QT_TRANSLATE_NOOP("Report", "Their wording stays in the workbook, and nothing was put into "
                                                      "our words yet."))
            : context.say(QT_TRANSLATE_NOOP("Report", "Their wording stays in the workbook. In our words:")))}});
    if (!points.items.empty())
        blocks.emplace_back(std::move(points));
}

void addOurView(Blocks &blocks, const ReportContext &context)
{
    BulletList list;
    for (const Line &line : context.workbook().lines) {
        if (!isTheirWords(line) && !line.text.trimmed().isEmpty() && !isToldWithTheStraw(line, context.workbook()))
            list.items.push_back(noteRuns(line, context));
    }
    addList(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "What we saw and thought")), std::move(list));
}

} // namespace

Blocks voiceSection(const ReportContext &context)
{
    Blocks blocks;
    const QString notAsked = context.because(u"customer_asked"_s);
    if (!notAsked.isEmpty())
        blocks.emplace_back(Paragraph{plainRuns(
            context.say(QT_TRANSLATE_NOOP("Report", "The customer was not asked, because: %1")).arg(notAsked))});
    ReportTable interviews = interviewTable(context);
    if (!interviews.rows.empty())
        blocks.emplace_back(std::move(interviews));
    addSummaries(blocks, context);
    addQuotes(blocks, context);
    addParaphrases(blocks, context);
    addOurView(blocks, context);
    addAnswers(blocks, u"interviews"_s, context);
    return blocks;
}

} // namespace straw
