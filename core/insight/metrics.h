#pragma once

#include "core/insight/measure.h"
#include "core/workbook/snapshot.h"

#include <variant>
#include <vector>

/// What is computed and never typed. Days are calendar days between dates; a partial date gives a
/// span. Definitions: each formula in metrics.cpp.
namespace straw {

/// An amount of money in minor units of an ISO 4217 currency.
struct Amount
{
    qint64 minor = 0;
    QString currency;

    bool operator==(const Amount &) const = default;
};

/// A share that somebody entered, in whole percent.
struct Share
{
    qint64 percent = 0;

    bool operator==(const Share &) const = default;
};

struct Metric
{
    enum Kind {
        TenureToNotice,
        AgreedToCancelled,
        TenureToEnd,
        NoticeToEnd,
        DaysLeft,
        LastHappyToNotice,
        EffectOnBook,
        TimeToFirstValue,
        WarningLeadTime,
        ReactionTime,
        ComplaintReplyTime,
        FollowThrough,
        EvidenceShare,
        NetValueOfSave,
        ValueIfRegained,
        CostOfLoss,
        SpentOnSaving,
    };
    enum Unit {
        Days,             // of calendar days
        PercentagePoints, // in hundredths: 350 is 3.50 percentage points
        Percent,          // in hundredths: 5000 is 50 %, of `part` in `whole`
        Money,            // in minor units of `currency`
    };
    /// What the formula uses: not known, a date, an amount, a share or a number.
    using Input = std::variant<std::monostate, Edtf, Amount, Share, qint64>;

    Kind kind = TenureToNotice;
    Unit unit = Days;
    Measure value = {};
    /// How it is computed, as a source text of the context "Metrics"; %1, %2 ... are the inputs.
    const char *formula = "";
    std::vector<Input> inputs = {};

    /// Of the time to first value: the days that were planned.
    Number planned = {};
    /// Of a share: how many of how many.
    qint64 part = 0;
    qint64 whole = 0;
    /// Of an amount: ISO 4217, empty when the account has none.
    QString currency = {};
    /// Of the complaint reply time: the event of the complaint.
    QString eventId = {};
};

/// What is the same for every workbook.
struct MetricKind
{
    Metric::Kind kind;
    const char *key;  // stable, for JSON and scripts: tenure_to_notice, notice_to_end ...
    const char *name; // a source text of the context "Metrics"
    Metric (*compute)(const Snapshot &workbook, QDate today);
    bool inMonths = false; // told in months as well: how long a relationship lasted
};
const MetricKind &metricKind(Metric::Kind kind);

/// Every metric once, in the order of Metric::Kind; the complaint reply time is the latest one's.
std::vector<Metric> metrics(const Snapshot &workbook, QDate today);

/// One metric of them.
Metric metric(Metric::Kind kind, const Snapshot &workbook, QDate today);

/// The reply time of each complaint, by date of the complaint; those without a date come last.
std::vector<Metric> complaintReplyTimes(const Snapshot &workbook);

} // namespace straw
