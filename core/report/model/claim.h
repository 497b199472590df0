#pragma once

#include "core/dates/edtf.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace straw {

/// What a sentence of the report claims, as values: its words are made of them and of nothing else, so that each can be
/// held against the records. Which field means what stands beside each kind; what is not named is not used.
struct Claim
{
    enum Kind {
        GaveNotice,      ///< by: the account; from: when
        ContractEnded,   ///< to: its end, which has certainly passed; days: since then, absent when not exact
        CustomerFor,     ///< from signature or service start to the notice; days
        PaidAYear,       ///< amount
        ShareOfBook,     ///< count: hundredths of a percentage point; amount: the book
        NamedAsReason,   ///< by: what kinds of reasons they gave, as the workbook calls them
        HeldForCause,    ///< about: the main cause; by: its kind; confidence
        Supported,       ///< about: a cause; count: evidence for it; of: against it
        WindowClosed,    ///< about: the first readable sign; from: that sign, to: the notice; days
        ActedAfter,      ///< about: the sign on which was acted; from: the first readable sign, to: the act; days
        NoActRecorded,   ///< no sign has one
        KnownEarlier,    ///< from: since when; days (least): before the notice; count: days before the sign, at least
        DaysLeft,        ///< to: the end of the contract; days
        OthersAtRisk,    ///< count: claimed causes of which it is said who else is at risk
        CustomersAtRisk, ///< count: other customers; amount: what those of which it is known pay in a year, of: these
        Overdue,         ///< count: entries; of: days of the oldest; about: the oldest, of several the least id
        TriedBefore,     ///< about: an action; by: the attempt that it repeats; from: when; amount: what it cost
        DecisionsWanted, ///< count: decisions; amount: what those that have a price cost, of: how many have one
        Decided,         ///< by: the verdict on saving them; from: when; to: the day to stop on
        Undecided,       ///< to: until when it is undecided whether they are to be saved
        SaveStopped,     ///< from: when saving them was stopped
        OnTheCard,       ///< count: criteria that speak for saving them; of: against it
        OpenOnTheCard,   ///< count: criteria of which it is not known; of: not answered
        SalesOnly,       ///< from, to; days; count: contacts by Sales
        OperationsOnly,  ///< from, to; days; count: contacts by Operations
        NoContact,       ///< from, to; days; exact
        InBetween,       ///< by: the ids of the events named; count: those besides
        MoreStretches,   ///< count
        InterviewsHeld,  ///< count: with people who are not ours
        InterviewsRefused,
        InterviewsAhead,
        InterviewsMissed,
        BasisInterviews, ///< count: held with people who are not ours
        BasisNotes,      ///< count: notes with words
        BasisEvents,     ///< count
        Unproven,        ///< count: claimed causes without evidence; of: claimed causes
        FurtherQuotes,   ///< count: quotes that stand in the appendix, or are not printed
        LatestEvents,    ///< count: of the events that are listed; of: all
    };

    Kind kind = GaveNotice;
    QString about = {}; ///< the id of a record
    QStringList by = {};
    Edtf from = {}, to = {};
    struct Days
    {
        qint64 least = 0, most = 0;
        bool exact = true;

        bool operator==(const Days &) const = default;
    };
    std::optional<Days> days = {};
    qint64 count = 0, of = 0;
    std::optional<qint64> amount = {}; ///< minor units of the currency of the account
    QString confidence = {};           ///< a key of the pick list confidence
    bool exact = true;

    bool operator==(const Claim &) const = default;
};

/// The claims of one sentence.
using Claims = std::vector<Claim>;

} // namespace straw
