#include "core/report/sections/sections.h"

#include "core/guide/customersvoice.h"
#include "core/insight/promisekeeping.h"
#include "core/report/claims/claims.h"
#include "core/report/claims/claimwords.h"
#include "core/report/parts/blockhelpers.h"
#include "core/report/parts/quotes.h"
#include "core/report/sections/firstpagefacts.h"

#include <QCoreApplication>

#include <algorithm>

/// What the customer reads. It speaks to them, and of nothing that betrays how we talk about them among ourselves: the
/// projection (core/report/edition) has taken that out of the workbook before.
namespace straw {

using namespace Qt::StringLiterals;

namespace {

/// Their reasons, each with who gave it and when.
BulletList reasons(const ReportContext &context)
{
    BulletList list;
    for (const StatedReason &reason : context.workbook().statedReasons) {
        if (isCustomersVoice(reason, context.workbook()) && !reason.text.trimmed().isEmpty())
            list.items.push_back(
                twoLines(context.quoted(reason.text),
                         context.joined({context.personWithTitle(reason.personId), context.date(reason.saidOn)})));
    }
    return list;
}

bool toldUsAnything(const ReportContext &context)
{
    const Quotes quotes = quotesOf(context);
    return !context.workbook().account.noticeText.trimmed().isEmpty() || !context.workbook().complaints.isEmpty()
           || !reasons(context).items.empty() || !quotes.told.empty();
}

void addComplaints(Blocks &blocks, const ReportContext &context)
{
    for (const Complaint &complaint : context.workbook().complaints) {
        const Event *event = context.workbook().events.find(complaint.id);
        Facts facts;
        //: Label: the date of their complaint
        addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "When")), event ? context.date(event->at) : QString());
        //: Label: what their complaint was about
        addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "In your eyes")), complaint.inTheirEyes);
        addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "You asked for")), complaint.wanted);
        //: Label: what we answered to a complaint
        addFact(facts, context.say(QT_TRANSLATE_NOOP("Report", "Our reply")), complaint.reply);
        //: Heading, to the customer
        addFacts(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "Your complaint")), std::move(facts));
    }
}

/// What we do, and by when or since when.
ReportTable changes(const ReportContext &context)
{
    ReportTable table;
    //: Column heading: what we do for the customer
    table.columns = {{context.say(QT_TRANSLATE_NOOP("Report", "What")), ReportTable::Align::Left, 6},
                     //: Column heading: by when something changes, or since when
                     {context.say(QT_TRANSLATE_NOOP("Report", "By when")), ReportTable::Align::Left, 2, true}};
    for (const Action *action : context.index().actions()) {
        if (action->status == u"done")
            table.rows.push_back(tableRow(
                {action->title,
                 //: State of an action; %1 is a date, or empty
                 context.say(QT_TRANSLATE_NOOP("Report", "done %1"), {context.date(action->doneOn)}).trimmed()}));
        else if (action->status == u"committed")
            table.rows.push_back(tableRow({action->title, context.date(action->dueOn)}));
    }
    return table;
}

/// Where the first page is all that tells of something: no section follows, or it is switched off.
bool isAllOfIt(const QString &section, const ReportContext &context)
{
    return context.options().length == ReportLength::Page || context.options().leftOut.contains(section);
}

/// How many of their reasons, or of our changes, stand on the first page: few and short enough that they fit beside
/// whatever else stands there. Their section tells the others; where there is none, it tells as many as it can.
size_t onFirstPage(const std::vector<QString> &texts, const QString &section, const ReportContext &context)
{
    if (isAllOfIt(section, context))
        return texts.size();
    constexpr size_t most = 5;
    constexpr qsizetype letters = 600;
    size_t count = 0;
    for (qsizetype told = 0; count < std::min(most, texts.size()); ++count) {
        told += texts[count].size();
        if (told > letters)
            break;
    }
    return count;
}

std::vector<QString> textsOf(const BulletList &list)
{
    std::vector<QString> texts;
    texts.reserve(list.items.size());
    for (const Runs &item : list.items)
        texts.push_back(plainText(item));
    return texts;
}

std::vector<QString> textsOf(const ReportTable &table)
{
    std::vector<QString> texts;
    texts.reserve(table.rows.size());
    for (const ReportTable::Row &row : table.rows)
        texts.push_back(plainText(row.cells.front()));
    return texts;
}

} // namespace

ReportModel::FirstPage firstPageForThem(const ReportContext &context)
{
    const Account &account = context.workbook().account;
    ReportModel::FirstPage page;
    page.headline = account.name.trimmed();
    page.subtitle = context.say(QT_TRANSLATE_NOOP("Report", "What we heard, and what we change"));
    Runs opening;
    if (const Claims claims = claimsForThem(context); !claims.empty())
        addApart(opening, u" "_s, toldRun(claims, context));
    addApart(opening, u" "_s,
             {toldUsAnything(context)
                  ? context.say(QT_TRANSLATE_NOOP("Report", "Thank you for the time that we had together, and for "
                                                            "what you told us."))
                  : context.say(QT_TRANSLATE_NOOP("Report", "Thank you for the time that we had together."))});
    page.blocks.emplace_back(Paragraph{std::move(opening)});
    const auto add = [&](const QString &title, auto block, size_t entries, const QString &section) {
        if (entries == 0)
            return;
        if (isAllOfIt(section, context))
            block.omitted = moreEntries(entries, context, {section});
        page.blocks.emplace_back(heading(2, title));
        page.blocks.emplace_back(std::move(block));
    };
    BulletList said = reasons(context);
    said.items.resize(onFirstPage(textsOf(said), u"heard"_s, context));
    const size_t saidCount = said.items.size();
    add(context.say(QT_TRANSLATE_NOOP("Report", "What you told us")), std::move(said), saidCount, u"heard"_s);
    ReportTable table = changes(context);
    table.rows.resize(onFirstPage(textsOf(table), u"changes"_s, context));
    const size_t changeCount = table.rows.size();
    add(context.say(QT_TRANSLATE_NOOP("Report", "What we change")), std::move(table), changeCount, u"changes"_s);
    if (!account.ownerId.isEmpty())
        //: At the foot of the first page; %1 is a person of ours
        page.foot = plainRuns(
            context.say(QT_TRANSLATE_NOOP("Report", "Your contact: %1."), {context.personWithTitle(account.ownerId)}));
    return page;
}

Blocks heardSection(const ReportContext &context)
{
    const Account &account = context.workbook().account;
    Blocks blocks;
    if (!account.noticeText.trimmed().isEmpty()) {
        //: Heading, to the customer: the words of their notice
        blocks.emplace_back(heading(2, context.say(QT_TRANSLATE_NOOP("Report", "Your notice"))));
        blocks.emplace_back(Quote{plainRuns(account.noticeText.trimmed()), context.date(account.noticeOn)});
    }
    BulletList more = reasons(context);
    const size_t told = onFirstPage(textsOf(more), u"heard"_s, context);
    more.items.erase(more.items.begin(), more.items.begin() + std::ptrdiff_t(told));
    //: Heading, to the customer: why they leave
    const char *const all = QT_TRANSLATE_NOOP("Report", "Your reasons");
    //: Heading, to the customer: why they leave, besides what the first page says
    const char *const others = QT_TRANSLATE_NOOP("Report", "More of your reasons");
    addList(blocks, 2, context.say(told > 0 ? others : all), std::move(more));
    addComplaints(blocks, context);
    const Quotes quotes = quotesOf(context);
    std::vector<const Line *> lines = quotes.told;
    lines.insert(lines.end(), quotes.others.begin(), quotes.others.end());
    if (!lines.empty()) {
        blocks.emplace_back(heading(2, context.say(QT_TRANSLATE_NOOP("Report", "In your words"))));
        for (Block &quote : quoteBlocks(lines, context))
            blocks.push_back(std::move(quote));
    }
    return blocks;
}

Blocks changesForThemSection(const ReportContext &context)
{
    ReportTable table = changes(context);
    const size_t told = onFirstPage(textsOf(table), u"changes"_s, context);
    table.rows.erase(table.rows.begin(), table.rows.begin() + std::ptrdiff_t(told));
    Blocks blocks;
    if (table.rows.empty())
        return blocks;
    if (told > 0)
        blocks.emplace_back(
            Paragraph{{mutedRun(context.say(QT_TRANSLATE_NOOP("Report", "Besides what stands on the first page.")))}});
    blocks.emplace_back(std::move(table));
    return blocks;
}

Blocks promisesToThemSection(const ReportContext &context)
{
    ReportTable table;
    table.columns = {//: Column heading
                     {context.say(QT_TRANSLATE_NOOP("Report", "Promise")), ReportTable::Align::Left, 6},
                     //: Column heading: a date
                     {context.say(QT_TRANSLATE_NOOP("Report", "Due")), ReportTable::Align::Left, 2, true},
                     //: Column heading: whether a promise was kept
                     {context.say(QT_TRANSLATE_NOOP("Report", "Kept")), ReportTable::Align::Left, 2, true}};
    for (const PromiseState &state : promiseStates(context.workbook(), context.today())) {
        const Promise *promise = context.workbook().promises.find(state.eventId);
        const Event *event = context.workbook().events.find(state.eventId);
        if (!promise || !event)
            continue;
        const QString words = promise->words.trimmed().isEmpty() ? event->title : context.quoted(promise->words);
        table.rows.push_back(
            tableRow({words, context.date(promise->dueOn),
                      context.joined({context.label("kept", promise->kept), context.date(promise->keptOn)})}));
    }
    Blocks blocks;
    if (!table.rows.empty())
        blocks.emplace_back(std::move(table));
    return blocks;
}

Blocks togetherSection(const ReportContext &context)
{
    ReportTable table;
    table.columns = {//: Column heading: a date
                     {context.say(QT_TRANSLATE_NOOP("Report", "When")), ReportTable::Align::Left, 2, true},
                     //: Column heading
                     {context.say(QT_TRANSLATE_NOOP("Report", "What")), ReportTable::Align::Left, 6}};
    for (const Event &event : context.workbook().events) {
        const bool isToldAbove =
            context.workbook().promises.find(event.id) || context.workbook().complaints.find(event.id);
        const QString kind = isToldAbove ? QString() : context.label("event_kind", event.kind);
        if (!kind.isEmpty() && !event.at.isNull() && event.at.last() <= context.today())
            table.rows.push_back(tableRow({context.date(event.at), kind}));
    }
    Blocks blocks;
    constexpr std::ptrdiff_t most = 60; // some two pages
    if (const auto more = std::ssize(table.rows) - most; more > 0) {
        table.rows.erase(table.rows.begin(), table.rows.begin() + more);
        blocks.emplace_back(
            Paragraph{plainRuns(context.say(QT_TRANSLATE_NOOP("Report", "What came before is not listed here.")))});
    }
    if (!table.rows.empty())
        blocks.emplace_back(std::move(table));
    return blocks;
}

} // namespace straw
