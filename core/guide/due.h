#pragma once

#include "core/workbook/snapshot.h"

#include <optional>
#include <vector>

namespace straw {

class Texts;

/// Something that somebody should do by a date.
struct Due
{
    enum Kind {
        Action,            // committed and not done yet
        ActionDecide,      // a candidate, to be committed to or dropped
        ActionCheck,       // done; look whether it worked
        Offer,             // ends, and is not answered
        Unknown,           // to be found out
        Promise,           // to be kept
        Interview,         // to be held
        ThankYou,          // to be said, the day after an interview
        AtRisk,            // to be done about another customer
        DecisionStop,      // the stop date of saving the account: what came of it is to be said
        DecisionUndecided, // whether it is saved is to be decided
        ComebackStep,      // of parting or comeback, whose record may not be there yet; see countsAsDue
        ConditionCheck,    // whether a condition was kept is to be said
        Outreach,          // to be tried again, or looked at again after a stop
        ReachStop,         // the stop date of reaching out to somebody gone dark
        Meeting,           // to be held
        MeetingCommit,     // what came out of a meeting and has no day of its own, to be committed to or dropped
    };

    Kind kind = Action;
    TableKey table;
    QString id;    // the record that it is about
    QString title; // of the action, question, promise, step or condition; of an interview and of reaching out the
                   // person's name, of another customer theirs, of the decision that of the account, of a meeting those
                   // of a few people
    QString ownerId; // who should do it; empty when nobody is named
    Edtf date;
    bool overdue = false;  // the date has certainly passed
    ColumnKey column = {}; // what answers it; empty where it is the record as a whole
};

/// What is due, by date. What has no date is not due, and neither is what is held back (see permission.h).
std::vector<Due> whatIsDue(const Snapshot &workbook, QDate today);

/// What the decision about saving the account asks for by a date, also while that is still to come; nothing while it
/// is let go, over, or was decided anew since its stop date.
std::optional<Due> dueOfDecision(const Snapshot &workbook, QDate today);

/// What is to be done, in a few words.
QString dueText(const Due &due, const Texts &texts);

/// A stable key: action, action_decide, action_check, offer, unknown, promise, interview, thank_you, at_risk,
/// decision_stop, decision_undecided, comeback_step, condition_check, outreach, reach_stop, meeting, meeting_commit.
QString dueKey(Due::Kind kind);

} // namespace straw
