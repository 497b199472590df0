#include "core/report/sections/sections.h"

#include "core/insight/leads.h"
#include "core/insight/perception.h"
#include "core/insight/safety.h"
#include "core/report/parts/blockhelpers.h"
#include "core/report/parts/citations.h"

#include <QCoreApplication>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

QString tenths(int value, const QLocale &locale)
{
    return locale.toString(value / 10.0, 'f', 1);
}

/// What they thought of us, where nobody of ours wrote down what we thought.
void addTheirRatings(Blocks &blocks, const ReportContext &context)
{
    ReportTable table;
    table.columns = {{context.say(QT_TRANSLATE_NOOP("Report", "They rated us")), ReportTable::Align::Left, 4},
                     //: Column heading: their rating, a number
                     {context.say(QT_TRANSLATE_NOOP("Report", "Theirs")), ReportTable::Align::Right, 1.2, true},
                     //: Column heading: a rating on that scale
                     {context.say(QT_TRANSLATE_NOOP("Report", "Of 0 to 10")), ReportTable::Align::Right, 1.6, true}};
    for (const Rating &rating : ratingsBy(u"customer", context.workbook())) {
        const Event *event = context.workbook().events.find(rating.eventId);
        table.rows.push_back(tableRow({event ? citedEvent(*event, context) : context.date(rating.at),
                                       context.locale().toString(rating.number, 'g', QLocale::FloatingPointShortest),
                                       tenths(rating.tenths, context.locale())}));
    }
    //: Heading: how the customer rated us
    addTable(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "Their rating")), std::move(table));
}

void addRatings(Blocks &blocks, const ReportContext &context)
{
    ReportTable table;
    table.columns = {{context.say(QT_TRANSLATE_NOOP("Report", "They rated us")), ReportTable::Align::Left, 3},
                     //: Column heading: their rating, a number
                     {context.say(QT_TRANSLATE_NOOP("Report", "Theirs")), ReportTable::Align::Right, 1.2, true},
                     //: Column heading: how we rated the relationship
                     {context.say(QT_TRANSLATE_NOOP("Report", "We thought")), ReportTable::Align::Left, 3},
                     //: Column heading: our rating, a number
                     {context.say(QT_TRANSLATE_NOOP("Report", "Ours")), ReportTable::Align::Right, 1.2, true},
                     //: Column heading: between two ratings
                     {context.say(QT_TRANSLATE_NOOP("Report", "Difference")), ReportTable::Align::Right, 1.4, true}};
    bool converted = false;
    for (const PerceptionGap &gap : perceptionGaps(context.workbook())) {
        const auto cell = [&](const Rating &rating) {
            const Event *event = context.workbook().events.find(rating.eventId);
            converted = converted || rating.converted;
            return plainRuns(event ? citedEvent(*event, context) : context.date(rating.at));
        };
        ReportTable::Row row;
        row.cells = {cell(gap.theirs), plainRuns(tenths(gap.theirs.tenths, context.locale())), cell(gap.ours),
                     plainRuns(tenths(gap.ours.tenths, context.locale())),
                     plainRuns(tenths(gap.tenths, context.locale()))};
        table.rows.push_back(std::move(row));
    }
    if (table.rows.empty()) {
        addTheirRatings(blocks, context);
        return;
    }
    addTable(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "Their rating and ours")), std::move(table));
    if (converted)
        blocks.emplace_back(Paragraph{{mutedRun(
            context.say(QT_TRANSLATE_NOOP("Report", "Ratings on other scales were converted to 0 to 10.")))}});
}

/// What we believed, what they say, and until when they were happy.
void addEachSide(Blocks &blocks, const ReportContext &context)
{
    const Account &account = context.workbook().account;
    Facts facts;
    const auto add = [&](ColumnKey column, const QString &text) {
        addFact(facts, context.columnLabel("account", column), text);
    };
    add("we_believed", account.weBelieved);
    add("they_say", account.theySay);
    add("last_happy_on", context.date(account.lastHappyOn));
    add("last_happy_note", account.lastHappyNote);
    if (facts.facts.empty())
        return;
    blocks.emplace_back(
        //: Heading: what we believed about the relationship, and what they say
        Heading{2, context.say(QT_TRANSLATE_NOOP("Report", "How each side saw it")), {}});
    blocks.emplace_back(std::move(facts));
}

/// How safe it felt, point by point in the order of time.
void addSafety(Blocks &blocks, const ReportContext &context)
{
    const Safety safety = safetyOf(context.workbook());
    ReportTable table;
    table.columns = {//: Column heading: an event
                     {context.say(QT_TRANSLATE_NOOP("Report", "When")), ReportTable::Align::Left, 4},
                     //: Column heading: what was felt to be safe
                     {context.say(QT_TRANSLATE_NOOP("Report", "What felt safe")), ReportTable::Align::Left, 4},
                     //: Column heading: who felt so
                     {context.say(QT_TRANSLATE_NOOP("Report", "Who")), ReportTable::Align::Left, 1.6, true},
                     //: Column heading: a number from 1 to 5
                     {context.say(QT_TRANSLATE_NOOP("Report", "From 1 to 5")), ReportTable::Align::Right, 1.4, true}};
    const auto add = [&](const std::vector<SafetyPoint> &points, PickKey<"scale"> scale) {
        for (const SafetyPoint &point : points) {
            const Event *event = context.workbook().events.find(point.eventId);
            table.rows.push_back(
                tableRow({event ? citedEvent(*event, context) : context.date(point.at), context.label("scale", scale),
                          context.label("party", point.side),
                          context.locale().toString(point.number, 'g', QLocale::FloatingPointShortest)}));
        }
    };
    add(safety.emotional, "emotional_safety");
    add(safety.economic, "economic_safety");
    //: Heading: how safe the relationship felt to both sides
    addTable(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "How safe the relationship felt")), std::move(table));
}

void addNextLead(Blocks &blocks, const ReportContext &context)
{
    const std::optional<LeadPass> next = leadNext(context.workbook(), context.today());
    if (!next)
        return;
    QStringList who{context.label("department", next->department)};
    for (const QString &person : next->people)
        who += context.person(person);
    if (!next->at.isNull())
        //: From when on somebody leads an account; %1 is a date
        who += context.say(QT_TRANSLATE_NOOP("Report", "from %1"), {context.date(next->at)});
    Facts facts;
    //: Label: the department, or the person, that is to lead the account next
    addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "Who leads next")), ReportContext::joined(who));
    blocks.emplace_back(std::move(facts));
}

void addLeads(Blocks &blocks, const ReportContext &context)
{
    const std::vector<LeadQuarter> quarters = leadQuarters(context.workbook(), context.today());
    if (quarters.size() < 2)
        return;
    ReportTable table;
    table.columns = {//: Column heading: a quarter of a year
                     {context.say(QT_TRANSLATE_NOOP("Report", "Quarter")), ReportTable::Align::Left, 1, true},
                     //: Column heading: the department that led most contacts
                     {context.say(QT_TRANSLATE_NOOP("Report", "Who led")), ReportTable::Align::Left, 2},
                     //: Column heading: how many there were
                     {context.say(QT_TRANSLATE_NOOP("Report", "Contacts")), ReportTable::Align::Left, 4}};
    for (const auto &[quarter, leader, isEntered] : quarters) {
        QStringList counts;
        for (const auto &[department, count] : quarter.counts) {
            const QString name = department.isEmpty()
                                     //: Label: contacts of which it is not known who led them
                                     ? context.say(QT_TRANSLATE_NOOP("Report", "not known"))
                                     : context.label("department", department);
            //: A department and how many contacts it led
            counts.append(
                context.say(QT_TRANSLATE_NOOP("Report", "%1: %2")).arg(name, context.locale().toString(count)));
        }
        const QString who = context.label("department", leader);
        table.rows.push_back(tableRow({//: A quarter of a year: its number and the year
                                       context.say(QT_TRANSLATE_NOOP("Report", "Q%1 %2"))
                                           .arg(QString::number(quarter.quarter), QString::number(quarter.year)),
                                       isEntered
                                           //: %1 is the department that led, as an event says
                                           ? context.say(QT_TRANSLATE_NOOP("Report", "%1, as entered"), {who})
                                           : who,
                                       ReportContext::joined(counts)}));
    }
    addTable(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "Who led when, up to the notice")), std::move(table));
    addNextLead(blocks, context);
}

} // namespace

Blocks contactAppendix(const ReportContext &context)
{
    Blocks blocks;
    addSignChains(blocks, context);
    addStretches(blocks, context);
    addEachSide(blocks, context);
    addRatings(blocks, context);
    addSafety(blocks, context);
    addLeads(blocks, context);
    return blocks;
}

} // namespace straw
