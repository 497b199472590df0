#include "core/report/sections/sections.h"

#include "core/insight/contactbands.h"
#include "core/insight/perception.h"
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

void addLeads(Blocks &blocks, const ReportContext &context)
{
    const std::vector<ContactQuarter> quarters = contactQuarters(context.workbook(), context.today());
    if (quarters.size() < 2)
        return;
    ReportTable table;
    table.columns = {//: Column heading: a quarter of a year
                     {context.say(QT_TRANSLATE_NOOP("Report", "Quarter")), ReportTable::Align::Left, 1, true},
                     //: Column heading: the department that led most contacts
                     {context.say(QT_TRANSLATE_NOOP("Report", "Who led")), ReportTable::Align::Left, 2},
                     //: Column heading: how many there were
                     {context.say(QT_TRANSLATE_NOOP("Report", "Contacts")), ReportTable::Align::Left, 4}};
    for (const ContactQuarter &quarter : quarters) {
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
        table.rows.push_back(tableRow({//: A quarter of a year: its number and the year
                                       context.say(QT_TRANSLATE_NOOP("Report", "Q%1 %2"))
                                           .arg(QString::number(quarter.quarter), QString::number(quarter.year)),
                                       context.label("department", quarter.leader()), ReportContext::joined(counts)}));
    }
    addTable(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "Who led when, up to the notice")), std::move(table));
}

} // namespace

Blocks contactAppendix(const ReportContext &context)
{
    Blocks blocks;
    addSignChains(blocks, context);
    addStretches(blocks, context);
    addRatings(blocks, context);
    addLeads(blocks, context);
    return blocks;
}

} // namespace straw
