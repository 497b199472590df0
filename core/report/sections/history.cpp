#include "core/report/sections/sections.h"

#include "core/insight/promisekeeping.h"
#include "core/insight/warningsigns.h"
#include "core/report/parts/blockhelpers.h"
#include "core/report/parts/citations.h"

#include <QCoreApplication>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

QString brokenStep(const SignChain &chain, const ReportContext &context)
{
    if (!chain.brokeAt)
        return {};
    switch (*chain.brokeAt) {
    case SignChain::There:
    case SignChain::Noticed:
        //: In the table of warning signs
        return context.say(QT_TRANSLATE_NOOP("Report", "not noticed"));
    case SignChain::Told:
        return context.say(QT_TRANSLATE_NOOP("Report", "nobody was told"));
    case SignChain::Acted:
        return context.say(QT_TRANSLATE_NOOP("Report", "not acted on"));
    case SignChain::Worked:
        return context.say(QT_TRANSLATE_NOOP("Report", "did not work"));
    }
    return {};
}

/// What stands in a step of the chain: its date and who, or that the chain broke there.
Runs step(SignChain::Step which, const SignChain &chain, const QString &date, const QString &who,
          const ReportContext &context)
{
    if (!date.isEmpty() || !who.isEmpty())
        return twoLines(date.isEmpty() ? who : date, date.isEmpty() ? QString() : who);
    return chain.brokeAt == which ? Runs{mutedRun(brokenStep(chain, context))} : Runs{};
}

/// What was done about it, and whether that worked.
QString act(const RedFlag &sign, const ReportContext &context)
{
    QString worked = context.label("worked", sign.worked);
    if (!worked.isEmpty())
        worked = context.say(QT_TRANSLATE_NOOP("Report", "Did it work: %1"), {worked});
    return ReportContext::joined({sign.act, worked});
}

/// The sign and its day; what is told elsewhere as an event, as that.
Runs describedSign(const Event &event, const RedFlag &sign, const ReportContext &context)
{
    const QString kind = context.label("sign", sign.sign);
    if (context.hasAppendix()) // its words stand with the signs in short
        return kind.isEmpty() ? plainRuns(citedEvent(event, context)) : twoLines(kind, citedEvent(event, context));
    const bool isHere = context.index().homeOf(event) == EventHome::Sign;
    const QString title = isHere || kind.isEmpty() ? toldOrCited(event, EventHome::Sign, context) : kind;
    return twoLines(title.isEmpty() ? kind : title, isHere ? context.date(event.at) : citedEvent(event, context));
}

/// Where the chain broke; else when it was acted on, or by what, and whether that worked.
QString becameOf(const SignChain &chain, const RedFlag &sign, const ReportContext &context)
{
    if (chain.brokeAt && chain.brokeAt != SignChain::Worked)
        return brokenStep(chain, context);
    QString worked;
    if (sign.worked == u"yes")
        //: What became of a warning sign that somebody acted on
        worked = context.say(QT_TRANSLATE_NOOP("Report", "it worked"));
    else if (sign.worked == u"partly")
        //: What became of a warning sign that somebody acted on
        worked = context.say(QT_TRANSLATE_NOOP("Report", "it worked in part"));
    else if (sign.worked == u"too_early")
        //: What became of a warning sign that somebody acted on
        worked = context.say(QT_TRANSLATE_NOOP("Report", "too early to tell whether it worked"));
    else if (chain.brokeAt)
        worked = brokenStep(chain, context);
    const QString acted = sign.actedOn.isNull()
                              ? sign.act.trimmed()
                              //: What became of a warning sign; %1 is a date with its preposition
                              : context.say(QT_TRANSLATE_NOOP("Report", "we acted %1"), {context.when(sign.actedOn)});
    return ReportContext::joined({acted, worked});
}

/// One line for each: how they were noticed, told and acted on stands in the appendix.
void addSignsInShort(Blocks &blocks, const ReportContext &context)
{
    ReportTable table;
    table.columns = {//: Column heading
                     {context.say(QT_TRANSLATE_NOOP("Report", "Warning sign")), ReportTable::Align::Left, 9},
                     //: Column heading: a date
                     {context.say(QT_TRANSLATE_NOOP("Report", "When")), ReportTable::Align::Left, 2.4, true},
                     //: Column heading: where nobody acted on a warning sign, or when somebody did
                     {context.say(QT_TRANSLATE_NOOP("Report", "What became of it")), ReportTable::Align::Left, 7.4}};
    for (const SignChain &chain : signChains(context.workbook())) {
        const Event *event = context.workbook().events.find(chain.eventId);
        const RedFlag *sign = context.workbook().redFlags.find(chain.eventId);
        if (event && sign)
            table.rows.push_back(
                tableRow({context.index().homeOf(*event) == EventHome::Sign ? context.title(*event)
                                                                            : citedBesideDay(*event, context),
                          context.date(event->at), becameOf(chain, *sign, context)}));
    }
    addTable(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "Warning signs, and what became of them")),
             std::move(table));
}

} // namespace

void addSignChains(Blocks &blocks, const ReportContext &context)
{
    if (!context.isFor(Edition::Internal))
        return;
    ReportTable table;
    table.columns = {//: Column heading
                     {context.say(QT_TRANSLATE_NOOP("Report", "Warning sign")), ReportTable::Align::Left, 5.4},
                     //: Column heading: by whom and when a sign was noticed
                     {context.say(QT_TRANSLATE_NOOP("Report", "Noticed")), ReportTable::Align::Left, 3},
                     //: Column heading: who was told of a sign, and when
                     {context.say(QT_TRANSLATE_NOOP("Report", "Told")), ReportTable::Align::Left, 3},
                     //: Column heading: what was done about a sign, and when
                     {context.say(QT_TRANSLATE_NOOP("Report", "Acted on")), ReportTable::Align::Left, 6.4}};
    for (const SignChain &chain : signChains(context.workbook())) {
        const Event *event = context.workbook().events.find(chain.eventId);
        const RedFlag *sign = context.workbook().redFlags.find(chain.eventId);
        if (!event || !sign)
            continue;
        ReportTable::Row row;
        row.cells = {
            describedSign(*event, *sign, context),
            step(SignChain::Noticed, chain, context.date(sign->noticedOn), context.roleOf(sign->noticedById), context),
            step(SignChain::Told, chain, context.date(sign->toldOn), context.roleOf(sign->toldToId), context),
            step(SignChain::Acted, chain, context.date(sign->actedOn), act(*sign, context), context)};
        table.rows.push_back(std::move(row));
    }
    //: Heading: who noticed a warning sign, who was told, and who acted on it
    addTable(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "Noticed, told, acted on")), std::move(table));
}

namespace {

QString keptText(const PromiseState &state, const Promise &promise, const ReportContext &context)
{
    switch (state.kept) {
    case PromiseState::InTime:
        //: State of a promise
        return context.say(QT_TRANSLATE_NOOP("Report", "kept"));
    case PromiseState::Late:
        //: State of a promise
        return context.say(QT_TRANSLATE_NOOP("Report", "kept late"));
    case PromiseState::Partly:
    case PromiseState::Withdrawn:
        return context.label("kept", promise.kept);
    case PromiseState::Broken:
        //: State of a promise
        return context.say(QT_TRANSLATE_NOOP("Report", "not kept"));
    case PromiseState::Open:
        //: State of a promise that is not due yet
        return context.say(QT_TRANSLATE_NOOP("Report", "open"));
    case PromiseState::Overdue:
        return context.overdue(Due::Promise, promise.id);
    }
    return {};
}

/// Who promised it to whom, as roles: it was not kept, or not yet.
QString fromTo(const Promise &promise, const ReportContext &context)
{
    const QString by = context.roleOf(promise.byId), to = context.roleOf(promise.toId);
    if (by.isEmpty() || to.isEmpty())
        return by + to;
    //: Who promised something to whom; both are roles
    return context.say(QT_TRANSLATE_NOOP("Report", "%1 to %2"), {by, to});
}

void addPromises(Blocks &blocks, const ReportContext &context)
{
    ReportTable table;
    table.columns = {//: Column heading
                     {context.say(QT_TRANSLATE_NOOP("Report", "Promise")), ReportTable::Align::Left, 12},
                     //: Column heading: a date
                     {context.say(QT_TRANSLATE_NOOP("Report", "Due")), ReportTable::Align::Left, 1.8, true},
                     //: Column heading: whether a promise was kept
                     {context.say(QT_TRANSLATE_NOOP("Report", "Kept")), ReportTable::Align::Left, 2.2, true}};
    for (const PromiseState &state : promiseStates(context.workbook(), context.today())) {
        const Promise *promise = context.workbook().promises.find(state.eventId);
        const Event *event = context.workbook().events.find(state.eventId);
        if (!promise || !event)
            continue;
        ReportTable::Row row;
        row.cells = {
            twoLines(toldOrCited(*event, EventHome::Promise, context),
                     context.joined({context.quoted(promise->words),
                                     state.kept == PromiseState::InTime ? QString() : fromTo(*promise, context)})),
            plainRuns(context.date(promise->dueOn)),
            twoLines(keptText(state, *promise, context), context.date(promise->keptOn))};
        table.rows.push_back(std::move(row));
    }
    //: Heading
    addTable(blocks, 2, context.say(QT_TRANSLATE_NOOP("Report", "Promises")), std::move(table));
}

} // namespace

Blocks historySection(const ReportContext &context)
{
    Blocks blocks;
    if (context.isFor(Edition::Internal) && !context.hasAppendix())
        addSignChains(blocks, context);
    else
        addSignsInShort(blocks, context);
    addPromises(blocks, context);
    return blocks;
}

} // namespace straw
