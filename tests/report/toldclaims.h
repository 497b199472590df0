#pragma once

#include "core/report/model/model.h"

namespace straw::test {

constexpr int claimKinds = Claim::LatestEvents + 1;

/// Everything that a claim says, on one line: claims are compared by it, and a failure shows it.
inline QString described(const Claim &claim)
{
    static constexpr const char *names[] = {
        "GaveNotice",      "ContractEnded",    "CustomerFor",     "PaidAYear",      "ShareOfBook",
        "NamedAsReason",   "HeldForCause",     "Supported",       "WindowClosed",   "ActedAfter",
        "NoActRecorded",   "KnownEarlier",     "DaysLeft",        "OthersAtRisk",   "CustomersAtRisk",
        "Overdue",         "TriedBefore",      "DecisionsWanted", "Decided",        "Undecided",
        "SaveStopped",     "OnTheCard",        "OpenOnTheCard",   "SalesOnly",      "OperationsOnly",
        "NoContact",       "InBetween",        "MoreStretches",   "InterviewsHeld", "InterviewsRefused",
        "InterviewsAhead", "InterviewsMissed", "BasisInterviews", "BasisNotes",     "BasisEvents",
        "Unproven",        "FurtherQuotes",    "LatestEvents"};
    static_assert(std::size(names) == claimKinds);
    QStringList parts{QLatin1String(names[claim.kind])};
    const auto add = [&parts](const char *what, const QString &value) {
        if (!value.isEmpty())
            parts.append(QLatin1String(what) + u'=' + value);
    };
    add("about", claim.about);
    add("by", claim.by.join(u'|'));
    add("from", claim.from.toString());
    add("to", claim.to.toString());
    if (claim.days)
        add("days", QStringLiteral("%1..%2%3")
                        .arg(claim.days->least)
                        .arg(claim.days->most)
                        .arg(claim.days->exact ? QString() : QStringLiteral("~")));
    add("count", QString::number(claim.count));
    add("of", QString::number(claim.of));
    if (claim.amount)
        add("amount", QString::number(*claim.amount));
    add("confidence", claim.confidence);
    if (!claim.exact)
        add("exact", QStringLiteral("no"));
    return parts.join(u' ');
}

/// Every run of a report, wherever it stands.
class AllRuns
{
public:
    std::vector<Run> runs;

    explicit AllRuns(const ReportModel &model)
    {
        add(model.firstPage.blocks);
        add(model.firstPage.foot);
        for (const ReportSection &section : model.sections)
            add(section.blocks);
    }

    void operator()(const Heading &) {}
    void operator()(const KeyFigures &) {}
    void operator()(const TimelineFigure &) {}
    void operator()(const TreeFigure &) {}
    void operator()(const Paragraph &paragraph) { add(paragraph.runs); }
    void operator()(const Quote &quote) { add(quote.text); }
    void operator()(const Callout &callout) { add(callout.text); }
    void operator()(const ToFill &fill) { add(fill.text); }
    void operator()(const Facts &facts)
    {
        for (const auto &fact : facts.facts) {
            add(fact.text);
            for (const Runs &each : fact.items)
                add(each);
        }
    }
    void operator()(const Contrast &contrast)
    {
        for (const auto &pair : contrast.pairs) {
            for (const auto &saying : pair.said)
                add(saying.text);
            add(pair.believed);
        }
    }
    void operator()(const BulletList &list)
    {
        for (const Runs &item : list.items)
            add(item);
    }
    void operator()(const ReportTable &table)
    {
        for (const auto &row : table.rows) {
            for (const Runs &cell : row.cells)
                add(cell);
        }
    }

private:
    void add(const Runs &all) { runs.insert(runs.end(), all.begin(), all.end()); }
    void add(const std::vector<Block> &blocks)
    {
        for (const Block &block : blocks)
            std::visit(*this, block);
    }
};

/// The runs that claim something.
inline std::vector<Run> toldRuns(const ReportModel &model)
{
    std::vector<Run> told = AllRuns(model).runs;
    std::erase_if(told, [](const Run &run) { return !run.claims; });
    return told;
}

} // namespace straw::test
