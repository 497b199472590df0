#include "core/report/sections/sections.h"

#include "core/dates/dateshow.h"
#include "core/insight/thanks.h"
#include "core/report/parts/answers.h"
#include "core/report/parts/blockhelpers.h"
#include "core/report/parts/followed.h"
#include "core/report/parts/quotes.h"
#include "core/report/parts/voices.h"

#include <QCoreApplication>

#include <algorithm>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

/// "also there: Tom Reuter, Pia Sommer"; empty when nobody is.
QString alsoThere(const Interview &interview, const ReportContext &context)
{
    QStringList names;
    for (const InterviewPerson &link : context.workbook().interviewPeople) {
        const QString name = link.interviewId == interview.id ? context.person(link.personId).trimmed() : QString();
        const QString part = link.part.trimmed();
        if (!name.isEmpty())
            //: %1 is a person who takes part in an interview, %2 as what
            names += part.isEmpty() ? name : context.say(QT_TRANSLATE_NOOP("Report", "%1 (%2)"), {name, part});
    }
    //: Under whom an interview was with; %1 is who else took part
    return names.isEmpty() ? QString()
                           : context.say(QT_TRANSLATE_NOOP("Report", "also there: %1"), {context.joined(names)});
}

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
        if (!when.isEmpty() && interview.status != u"held" && interview.status != u"planned")
            //: Under the state of an interview that was not held; %1 is a date
            when = context.say(QT_TRANSLATE_NOOP("Report", "asked on %1"), {when});
        if (!interview.endedAt.isNull()) {
            const bool isThatDay = interview.endedAt.time().isValid() && interview.endedAt.first() == date.first();
            //: From one date or time to another
            when = context.say(QT_TRANSLATE_NOOP("Report", "%1 to %2"))
                       .arg(context.date(date), isThatDay ? showTime(interview.endedAt.time(), context.locale())
                                                          : context.date(interview.endedAt));
        }
        ReportTable::Row row;
        const Edtf thanked = thankedOn(interview, context.workbook());
        const Person *person = context.workbook().people.find(interview.personId);
        row.cells = {
            twoLines(person ? person->name : QString(),
                     context.joined({person ? person->title : QString(), alsoThere(interview, context)})),
            plainRuns(context.joined(
                {context.label("interview_kind", interview.kind), context.label("channel", interview.channel)})),
            plainRuns(context.person(interview.interviewerId)),
            twoLines(context.label("interview_status", interview.status),
                     context.due(Due::Interview, interview.id, when)),
            plainRuns(thanked.isNull() ? context.overdue(Due::ThankYou, interview.id) : context.date(thanked))};
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// What came of each interview, held or not, and what may have coloured it.
void addSummaries(Blocks &blocks, const ReportContext &context)
{
    Facts facts;
    for (const Interview &interview : context.workbook().interviews) {
        QString recorded;
        if (interview.recordingConsent)
            recorded = *interview.recordingConsent
                           //: About an interview
                           ? context.say(QT_TRANSLATE_NOOP("Report", "They agreed to a recording."))
                           //: About an interview
                           : context.say(QT_TRANSLATE_NOOP("Report", "They did not agree to a recording."));
        QString bias = interview.biasNote.trimmed();
        if (!bias.isEmpty())
            //: Under what came of an interview; %1 is what may make it one-sided
            bias = context.say(QT_TRANSLATE_NOOP("Report", "What may colour it: %1"), {bias});
        QString expected = interview.hypothesis.trimmed(), after = interview.hypothesisAfter.trimmed();
        if (!expected.isEmpty())
            //: Under what came of an interview; %1 is what we had written down before it
            expected = context.say(QT_TRANSLATE_NOOP("Report", "What we expected to hear: %1"), {expected});
        if (!after.isEmpty())
            //: Under what came of an interview; %1 is whether it was as we had expected
            after = context.say(QT_TRANSLATE_NOOP("Report", "What became of that: %1"), {after});
        Runs runs = twoLines(interview.summary.trimmed(), context.joined({expected, after, bias, recorded}));
        if (!plainText(runs).isEmpty())
            facts.facts.push_back({context.person(interview.personId), std::move(runs)});
    }
    //: Heading: what was found out in each interview, or why there was none
    addFacts(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "What came of each interview")), std::move(facts));
}

/// The quotes for which there was no room before.
void addFurtherQuotes(Blocks &blocks, const ReportContext &context)
{
    const Quotes quotes = quotesOf(context);
    if (quotes.others.empty())
        return;
    blocks.emplace_back(heading(2, context.say(QT_TRANSLATE_NOOP("Report", "More in their words"))));
    for (Block &quote : quoteBlocks(quotes.others, context))
        blocks.push_back(std::move(quote));
}

void addParaphrases(Blocks &blocks, const ReportContext &context)
{
    const Snapshot &workbook = context.workbook();
    BulletList list;
    for (const Line &line : workbook.lines) {
        if (isWithheld(line) && !isSaidByOurs(line, workbook) && !isToldWithTheStraw(line, workbook)
            && !isToldWithAnswers(line, context))
            list.items.push_back(noteRuns(line, context));
    }
    if (list.items.empty())
        return;
    // Without a number: those that stand beside the final straw or an answer are not among them.
    blocks.emplace_back(heading(
        2, context.say(QT_TRANSLATE_NOOP("Report", "Notes that nobody has allowed us to quote, told only here"))));
    blocks.emplace_back(Paragraph{{mutedRun(context.say(QT_TRANSLATE_NOOP(
        "Report",
        "Their wording stays in the workbook. What they come to in our words, as far as it is written down:")))}});
    blocks.emplace_back(std::move(list));
}

/// Points of notes that are told by their words, and what followed from them.
void addPoints(Blocks &blocks, const ReportContext &context)
{
    const Snapshot &workbook = context.workbook();
    BulletList list;
    for (const Line &line : workbook.lines) {
        const QString point = line.usefulPoint.trimmed();
        const QString followed = followedFromNote(line, context);
        if (!point.isEmpty() && !followed.isEmpty() && !isWithheld(line) && !isSaidByOurs(line, workbook))
            list.items.push_back(twoLines(point, followed));
    }
    //: Heading: the useful points of notes, and what followed from them
    addList(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "What we take from it")), std::move(list));
}

void addOurView(Blocks &blocks, const ReportContext &context)
{
    const Snapshot &workbook = context.workbook();
    BulletList list;
    for (const Line &line : workbook.lines) {
        if (isSaidByOurs(line, workbook) && !isToldWithTheStraw(line, workbook) && !isToldWithAnswers(line, context)
            && !(line.text + line.usefulPoint).trimmed().isEmpty())
            list.items.push_back(noteRuns(line, context));
    }
    addList(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "What we saw and thought")), std::move(list));
}

bool asksPeople(const Snapshot &workbook)
{
    return std::any_of(workbook.interviews.begin(), workbook.interviews.end(),
                       [](const Interview &interview) { return interview.status == u"held"; })
           || std::any_of(workbook.events.begin(), workbook.events.end(),
                          [](const Event &event) { return event.kind == u"survey"; });
}

} // namespace

Blocks interviewsAppendix(const ReportContext &context)
{
    Blocks blocks;
    ReportTable interviews = interviewTable(context);
    if (!interviews.rows.empty())
        blocks.emplace_back(std::move(interviews));
    addSummaries(blocks, context);
    addFurtherQuotes(blocks, context);
    addParaphrases(blocks, context);
    addPoints(blocks, context);
    addOurView(blocks, context);
    if (!blocks.empty() && asksPeople(context.workbook()))
        blocks.emplace_back(Paragraph{{mutedRun(context.say(
            QT_TRANSLATE_NOOP("Report", "Those who answer interviews and surveys are never all of those concerned; "
                                        "read what they say with that in mind.")))}});
    return blocks;
}

} // namespace straw
