#include "core/report/sections/sections.h"

#include "core/insight/actions.h"
#include "core/insight/metrictext.h"
#include "core/report/claims/claims.h"
#include "core/report/claims/claimwords.h"
#include "core/report/parts/answers.h"
#include "core/report/parts/blockhelpers.h"
#include "core/report/parts/saidandbelieved.h"
#include "core/report/parts/wording.h"
#include "core/report/sections/firstpagefacts.h"

#include <QCoreApplication>

#include <algorithm>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

KeyFigures keyFigures(const ReportContext &context)
{
    const Snapshot &workbook = context.workbook();
    const auto of = [&](Metric::Kind kind) { return metric(kind, workbook, context.today()); };
    //: In place of an amount
    const QString unknown = context.say(QT_TRANSLATE_NOOP("Report", "not known"));
    const Account &account = workbook.account;
    const Metric tenure = of(Metric::TenureToNotice);
    const Metric effect = of(Metric::EffectOnBook);
    const Metric warning = of(Metric::WarningLeadTime);
    const Metric reaction = of(Metric::ReactionTime);
    const Metric firstValue = of(Metric::TimeToFirstValue);

    KeyFigures figures;
    if (!account.arrMinor && !tenure.value.isKnown() && !warning.value.isKnown())
        return figures;
    //: Label of an amount: what the account pays in a year
    figures.cells.push_back({context.say(QT_TRANSLATE_NOOP("Report", "Annual revenue")),
                             account.arrMinor ? context.roundMoney(account.arrMinor) : unknown, QString()});
    const QString months = context.months(tenure);
    //: Label of a time: how long they were a customer
    figures.cells.push_back(
        {context.say(QT_TRANSLATE_NOOP("Report", "Customer for")), months.isEmpty() ? context.value(tenure) : months,
         months.isEmpty()
             ? context.say(
                   /*: Under the time for which they were a customer */ QT_TRANSLATE_NOOP("Report", "until notice"))
             : context
                   .say(/*: Under the time for which they were a customer; %1 is a number of days with its word */
                        QT_TRANSLATE_NOOP("Report", "%1 until notice"))
                   .arg(context.value(tenure))});
    if (effect.value.isKnown())
        figures.cells.push_back({context.say(QT_TRANSLATE_NOOP("Report", "Effect on the book")),
                                 //: Percentage points, short; %1 is a number with two decimals
                                 context.say(QT_TRANSLATE_NOOP("Report", "%1 pp"))
                                     .arg(context.locale().toString(double(effect.value.least) / 100, 'f', 2)),
                                 context.say(QT_TRANSLATE_NOOP("Report", "gross retention of a book of %1"))
                                     .arg(context.roundMoney(account.bookMinor))});
    if (warning.value.isKnown())
        figures.cells.push_back(
            {context.say(QT_TRANSLATE_NOOP("Report", "Warning before notice")), context.value(warning),
             reaction.value.isKnown()
                 ? context.say(QT_TRANSLATE_NOOP("Report", "%1 until we acted")).arg(context.value(reaction))
                 : QString()});
    constexpr size_t inOneRow = 4;
    if (figures.cells.size() < inOneRow && firstValue.value.state != Measure::NotKnown)
        figures.cells.push_back({metricName(firstValue.kind, context.texts()), context.value(firstValue),
                                 firstValue.planned ? context.say(QT_TRANSLATE_N_NOOP("Report", "planned: %n day(s)"),
                                                                  int(*firstValue.planned))
                                                    : QString()});
    return figures;
}

ReportTable threeColumns(const char *what, const char *who, const char *when, const ReportContext &context)
{
    ReportTable table;
    table.columns = {{context.say(what), ReportTable::Align::Left, 6},
                     {context.say(who), ReportTable::Align::Left, 2, true, true},
                     {context.say(when), ReportTable::Align::Left, 2, true, true}};
    return table;
}

QString dueOf(const Action &action, const ReportContext &context)
{
    return action.dueOn.isNull() ? noDate(context) : context.date(action.dueOn);
}

/// When somebody has to say yes or no; else when it is due.
QString decidedBy(const Action &action, const ReportContext &context)
{
    return action.decideOn.isNull() ? dueOf(action, context) : context.date(action.decideOn);
}

/// What waits for somebody's yes or no.
ReportTable decisions(const ReportContext &context)
{
    const Wanted wanted = decisionsWanted(context.workbook());
    ReportTable table = threeColumns(QT_TRANSLATE_NOOP("Report", "Decisions wanted from you"),
                                     //: Column heading: who decides, or finds out
                                     QT_TRANSLATE_NOOP("Report", "Who"),
                                     //: Column heading: a date
                                     QT_TRANSLATE_NOOP("Report", "By when"), context);
    for (const Action *action : wanted.actions)
        table.rows.push_back(
            tableRow({context.say(QT_TRANSLATE_NOOP("Report", "Commit to it or drop it: %1"), {action->title}),
                      ownerOf(*action, context), decidedBy(*action, context)}));
    for (const Cause *cause : wanted.causes)
        table.rows.push_back(tableRow(
            {context.say(QT_TRANSLATE_NOOP("Report", "Decide what changes about: %1"), {context.title(*cause)}),
             context.person(context.workbook().account.ownerId), QString()}));
    table.omitted = moreEntries(table.rows.size(), context, {u"actions"_s, u"causes"_s});
    return table;
}

/// Three of those that are to be done: what was pinned, else what is due next.
ReportTable topActions(const ReportContext &context)
{
    std::vector<const Action *> actions;
    for (const Action &action : context.workbook().actions) {
        const bool pinned = action.pinned.value_or(false) && isOpen(action);
        if (pinned || action.status == u"committed")
            actions.push_back(&action);
    }
    std::stable_sort(actions.begin(), actions.end(), [](const Action *left, const Action *right) {
        const bool leftPinned = left->pinned.value_or(false);
        const bool rightPinned = right->pinned.value_or(false);
        return leftPinned != rightPinned ? leftPinned : Edtf::before(left->dueOn, right->dueOn);
    });
    constexpr size_t most = 3;
    if (actions.size() > most)
        actions.resize(most);
    ReportTable table = threeColumns(QT_TRANSLATE_NOOP("Report", "What will change first"),
                                     //: Column heading: whose action it is
                                     QT_TRANSLATE_NOOP("Report", "Owner"),
                                     //: Column heading: a date
                                     QT_TRANSLATE_NOOP("Report", "Due"), context);
    for (const Action *action : actions) {
        ReportTable::Row row;
        row.cells = {plainRuns(action->title), plainRuns(ownerOf(*action, context)),
                     twoLines(dueOf(*action, context), context.overdue(Due::Action, action->id))};
        table.rows.push_back(std::move(row));
    }
    table.omitted = moreEntries(table.rows.size(), context, {u"actions"_s});
    return table;
}

/// Whether it can still be overcome, as somebody said it; of a contract that has ended, nobody asks.
QString overcomable(const ReportContext &context)
{
    struct Said
    {
        PickKey<"overcomable"> key;
        const char *sentence;
    };
    static constexpr Said all[] = {
        {"yes", QT_TRANSLATE_NOOP("Report", "We think that what made them leave can still be overcome.")},
        {"partly", QT_TRANSLATE_NOOP("Report", "We think that what made them leave can still be overcome in part.")},
        {"no", QT_TRANSLATE_NOOP("Report", "We do not think that what made them leave can still be overcome.")},
        {"unknown", QT_TRANSLATE_NOOP("Report", "Whether what made them leave can still be overcome, we don’t know.")}};
    for (const auto &[key, sentence] : all) {
        if (context.workbook().account.overcomable == key)
            return context.say(sentence);
    }
    return {};
}

/// Four to six entries, each computed: what whoever reads no further takes along. What is not known is left out.
BulletList opening(const ReportContext &context)
{
    BulletList list;
    list.cutLast = true;
    const auto add = [&](const QStringList &before, const Claims &claims) {
        Runs runs;
        for (const QString &sentence : before) {
            if (!sentence.isEmpty())
                addApart(runs, u" "_s, {sentence});
        }
        if (!claims.empty())
            addApart(runs, u" "_s, toldRun(claims, context));
        if (!runs.empty())
            list.items.push_back(std::move(runs));
    };
    add({}, lossClaims(context));
    add({}, reasonClaims(context));
    const Cause *main = context.workbook().causes.find(context.workbook().workbook.mainCauseId);
    QStringList answer = main ? avoidable(*main, context) : QStringList();
    if (!answer.isEmpty())
        answer.prepend(context.say(QT_TRANSLATE_NOOP("Report", "Could it have been avoided?")));
    add(answer, windowClaims(context));
    Claims left = timeLeftClaims(context);
    const bool ended = !left.empty() && left[0].kind == Claim::ContractEnded;
    std::ranges::move(saveClaims(context), std::back_inserter(left));
    add({ended ? QString() : overcomable(context)}, left);
    add({}, othersAtRiskClaims(context));
    Claims asked = overdueClaims(context);
    std::ranges::move(decisionClaims(context), std::back_inserter(asked));
    add({}, asked);
    return list;
}

} // namespace

ReportModel::FirstPage firstPage(const ReportContext &context)
{
    ReportModel::FirstPage page;
    const QString edition = context.isFor(Edition::Executive)
                                //: For whom the report is, above the title
                                ? context.say(QT_TRANSLATE_NOOP("Report", "for executives"))
                                //: For whom the report is, above the title
                                : context.say(QT_TRANSLATE_NOOP("Report", "internal"));
    //: Kind of document, above the title
    page.kicker = context.joined(
        {context.say(QT_TRANSLATE_NOOP("Report", "Cancellation postmortem")), edition, context.status()});
    page.headline = context.workbook().account.name.trimmed();
    page.subtitle = accountInShort(context);

    const auto add = [&](auto block, bool filled) {
        if (filled)
            page.blocks.emplace_back(std::move(block));
    };
    if (context.workbook().workbook.status == u"not_required")
        add(Callout{context.say(QT_TRANSLATE_NOOP("Report", "No postmortem needed")),
                    plainRuns(context.because(u"not_required"_s))},
            true);
    BulletList sentences = opening(context);
    const bool anySentences = !sentences.items.empty();
    add(std::move(sentences), anySentences);
    KeyFigures figures = keyFigures(context);
    const bool anyFigures = !figures.cells.empty();
    add(std::move(figures), anyFigures);
    Contrast contrast = saidAndBelieved(context);
    contrast.omitted = moreEntries(contrast.pairs.size(), context, {u"causes"_s});
    const bool anyContrast = !contrast.pairs.empty();
    add(std::move(contrast), anyContrast);
    add(firstPageFacts(context), true);
    // On the short way three questions are what was asked.
    ReportTable asked =
        context.workbook().workbook.depth == u"short" ? answersOf(u"account"_s, context) : ReportTable();
    const bool anyAsked = !asked.rows.empty();
    add(std::move(asked), anyAsked);
    ReportTable wanted = decisions(context);
    const bool anyWanted = !wanted.rows.empty();
    add(std::move(wanted), anyWanted);
    ReportTable actions = topActions(context);
    const bool anyActions = !actions.rows.empty();
    add(std::move(actions), anyActions);
    page.foot = firstPageBasis(context);
    return page;
}

} // namespace straw
