#pragma once

#include "tests/support/casebuilder.h"

#include <functional>
#include <vector>

namespace straw {

/// A workbook that contradicts itself by one rule and by no other, and the one field that settles it.
struct ContradictoryCase
{
    using Tell = std::function<void(CaseBuilder &)>;

    const char *key;
    const char *text;
    Tell tell, settle;
};

inline Edtf day(QStringView date)
{
    return Edtf::parse(date);
}

template<typename T, typename F>
void change(Collection<T> &collection, const QString &id, F &&how)
{
    T record = *collection.find(id);
    how(record);
    collection.put(record);
}

inline std::vector<ContradictoryCase> contradictoryAccounts()
{
    using C = CaseBuilder;
    return {
        {"account_dates",
         "Two dates of the account are not in their usual order. Signed: 8 Jan 2024. Notice: 1 Dec 2023.",
         [](C &c) {
             c.workbook.account.signedOn = day(u"2024-01-08");
             c.workbook.account.noticeOn = day(u"2023-12-01");
         },
         [](C &c) { c.workbook.account.noticeOn = day(u"2024-01-08"); }},
        {"still_to_come",
         "A day that is still to come is entered for something that has happened: “Norvik”. We learned of it: "
         "1 Apr 2026.",
         [](C &c) { c.workbook.account.learnedOn = day(u"2026-04-01"); },
         [](C &c) { c.workbook.account.learnedOn = day(u"2026-03-31"); }},
        {"learned_before_notice",
         "“By letter” is how we learned of it, on 9 Mar 2026, but the notice is dated later, 10 Mar 2026.",
         [](C &c) {
             c.workbook.account.learnedHow = "letter";
             c.workbook.account.learnedOn = day(u"2026-03-09");
             c.workbook.account.noticeOn = day(u"2026-03-10");
         },
         [](C &c) { c.workbook.account.learnedHow = "call"; }},
        {"surprised_but_noticed",
         "The cancellation is marked as a surprise, but the warning sign “autumn” was noticed on "
         "16 Nov 2025, before the notice of 10 Mar 2026.",
         [](C &c) {
             c.workbook.account.surprise = "surprised";
             c.workbook.account.noticeOn = day(u"2026-03-10");
             c.sign("autumn", u"2025-11-15", "we_knew");
             change(c.workbook.redFlags, "autumn", [](RedFlag &sign) { sign.noticedOn = day(u"2025-11-16"); });
         },
         [](C &c) { c.workbook.account.surprise = "half"; }},
        {"expected_but_unnoticed",
         "The cancellation is marked as expected, but none of the warning signs is entered as noticed before it.",
         [](C &c) {
             c.workbook.account.surprise = "expected";
             c.person("Lena", "us");
             c.sign("autumn", u"2025-11-15", {});
         },
         [](C &c) { change(c.workbook.redFlags, "autumn", [](RedFlag &sign) { sign.noticedById = "Lena"; }); }},
        {"value_never_but_clicked", "First value is marked as never reached, but it clicked for Jonas on 3 Jun 2024.",
         [](C &c) {
             c.workbook.account.firstValueOn = neverReached;
             c.person("Jonas", "customer");
             change(c.workbook.people, "Jonas", [](Person &person) { person.ahaOn = day(u"2024-06-03"); });
         },
         [](C &c) { c.workbook.account.firstValueOn = "2024-06-03"; }},
        {"issue_not_known_but_since",
         "The issue behind it is marked as not known, but it is entered as known since Feb 2025.",
         [](C &c) {
             c.workbook.account.knownIssue = false;
             c.workbook.account.knownIssueSince = day(u"2025-02");
         },
         [](C &c) { c.workbook.account.knownIssue = true; }},
        {"issue_not_known_but_written",
         "The issue behind it is marked as not known, but a reference for it is entered: Ticket 7.",
         [](C &c) {
             c.workbook.account.knownIssue = false;
             c.workbook.account.knownIssueRef = "Ticket 7";
         },
         [](C &c) { c.workbook.account.knownIssue = true; }},
        {"issue_known_from_nowhere",
         "The issue behind it is marked as known, but neither since when nor where it is written down is entered.",
         [](C &c) { c.workbook.account.knownIssue = true; },
         [](C &c) { c.workbook.account.knownIssueRef = "Ticket 7"; }},
        {"issue_known_after_notice",
         "The issue behind it is marked as known, but only since 11 Mar 2026, after the notice of 10 Mar 2026.",
         [](C &c) {
             c.workbook.account.knownIssue = true;
             c.workbook.account.knownIssueSince = day(u"2026-03-11");
             c.workbook.account.noticeOn = day(u"2026-03-10");
         },
         [](C &c) { c.workbook.account.knownIssueSince = day(u"2026-03"); }},
        {"amount_below_zero", "This figure of the account is below zero: Seats.",
         [](C &c) { c.workbook.account.seats = -1; }, [](C &c) { c.workbook.account.seats = 0; }},
        {"share_out_of_range", "A share is entered that is not between 0 and 100 percent. Odds (percent): 140.",
         [](C &c) {
             c.workbook.account.marginPct = 100;
             c.add(c.workbook.turningPoints, "moment", [](TurningPoint &moment) { moment.oddsPct = 140; });
         },
         [](C &c) { change(c.workbook.turningPoints, "moment", [](TurningPoint &moment) { moment.oddsPct = 40; }); }},
        {"left_before_event", "Jonas left on 31 Jan 2025, but is named as taking part in “review” (1 Feb 2025).",
         [](C &c) {
             c.person("Jonas", "customer");
             c.event("review", u"2025-02-01", {}, {"Jonas"});
             change(c.workbook.people, "Jonas", [](Person &person) { person.leftOn = day(u"2025-01-31"); });
         },
         [](C &c) { change(c.workbook.people, "Jonas", [](Person &person) { person.leftOn = day(u"2025-02-01"); }); }},
        {"left_before_interviewing",
         "Lena left on 1 Mar 2026, but is named as the interviewer of Jonas on 12 Mar 2026.",
         [](C &c) {
             c.person("Jonas", "customer");
             c.person("Lena", "us");
             change(c.workbook.people, "Lena", [](Person &person) { person.leftOn = day(u"2026-03-01"); });
             c.add(c.workbook.interviews, "talk", [](Interview &talk) {
                 talk.personId = "Jonas";
                 talk.interviewerId = "Lena";
                 talk.heldAt = day(u"2026-03-12");
             });
         },
         [](C &c) { change(c.workbook.people, "Lena", [](Person &person) { person.leftOn = day(u"2026-03-12"); }); }},
        {"left_before_since",
         "Jonas is entered as having left on 1 Jan 2025, but as being in the role only since Feb 2025.",
         [](C &c) {
             c.person("Jonas", "customer");
             change(c.workbook.people, "Jonas", [](Person &person) {
                 person.leftOn = day(u"2025-01-01");
                 person.since = day(u"2025-02");
             });
         },
         [](C &c) { change(c.workbook.people, "Jonas", [](Person &person) { person.since = day(u"2025"); }); }},
    };
}

inline std::vector<ContradictoryCase> contradictoryEvents()
{
    using C = CaseBuilder;
    const auto straw = [](C &c, QStringView at) {
        c.event("straw", at);
        c.workbook.workbook.finalStrawId = "straw";
    };
    return {
        {"ends_before_it_begins", "“visit” (6 Mar 2026) is entered as ending on 5 Mar 2026, before it begins.",
         [](C &c) {
             c.event("visit", u"2026-03-06");
             change(c.workbook.events, "visit", [](Event &event) { event.until = day(u"2026-03-05"); });
         },
         [](C &c) { change(c.workbook.events, "visit", [](Event &event) { event.until = day(u"2026-03-06"); }); }},
        {"straw_after_notice",
         "“straw” (11 Mar 2026) is marked as the final straw, but the notice was given before it, on 10 Mar 2026.",
         [straw](C &c) {
             straw(c, u"2026-03-11");
             c.workbook.account.noticeOn = day(u"2026-03-10");
         },
         [](C &c) { c.workbook.account.noticeOn = day(u"2026-03-11"); }},
        {"straw_after_end",
         "“straw” (21 Mar 2026) is marked as the final straw, but the contract had ended before it, on 20 Mar 2026.",
         [straw](C &c) {
             straw(c, u"2026-03-21");
             c.workbook.account.endOn = day(u"2026-03-20");
         },
         [](C &c) { c.workbook.account.endOn = day(u"2026-03"); }},
        {"straw_without_cause",
         "“straw” (6 Mar 2026) is marked as the final straw, but it supports none of the causes.",
         [straw](C &c) {
             straw(c, u"2026-03-06");
             c.event("other", u"2026-03-05");
             c.add(c.workbook.causes, "cause", [](Cause &) {});
             c.add(c.workbook.evidence, "evidence", [](Evidence &evidence) {
                 evidence.causeId = "cause";
                 evidence.targetTable = "event";
                 evidence.targetId = "other";
             });
         },
         [](C &c) {
             change(c.workbook.evidence, "evidence", [](Evidence &evidence) { evidence.targetId = "straw"; });
         }},
        {"departed_unexplained",
         "“refusal” (6 Mar 2026) is marked as departing from our process, but neither what spoke for that nor what "
         "was known then is entered.",
         [](C &c) {
             c.event("refusal", u"2026-03-06");
             change(c.workbook.events, "refusal", [](Event &event) { event.process = "departed"; });
         },
         [](C &c) { change(c.workbook.events, "refusal", [](Event &event) { event.processNote = "In haste"; }); }},
        {"kept_but_decided_otherwise",
         "Our process was kept to in “refusal” (6 Mar 2026), but Ines is named as having decided otherwise.",
         [](C &c) {
             c.person("Ines", "us");
             c.event("refusal", u"2026-03-06");
             change(c.workbook.events, "refusal", [](Event &event) {
                 event.process = "followed";
                 event.processById = "Ines";
             });
         },
         [](C &c) { change(c.workbook.events, "refusal", [](Event &event) { event.processById = {}; }); }},
        {"process_changes_without_action",
         "The process is to change after “refusal” (6 Mar 2026), but no action answers it.",
         [](C &c) {
             c.event("refusal", u"2026-03-06");
             change(c.workbook.events, "refusal", [](Event &event) { event.processOutcome = "change"; });
             c.add(c.workbook.actions, "action", [](Action &) {});
         },
         [](C &c) { change(c.workbook.actions, "action", [](Action &action) { action.eventId = "refusal"; }); }},
        {"noticed_that_day_but_not_known",
         "The warning sign “autumn” (15 Nov 2025) was noticed by Lena on the same day, but “It could be known” is "
         "chosen for what was known at the time.",
         [](C &c) {
             c.person("Lena", "us");
             c.sign("autumn", u"2025-11-15", "we_could_have");
             change(c.workbook.redFlags, "autumn", [](RedFlag &sign) {
                 sign.noticedById = "Lena";
                 sign.noticedOn = day(u"2025-11-15");
             });
         },
         [](C &c) { change(c.workbook.events, "autumn", [](Event &event) { event.knownThen = "we_knew"; }); }},
        {"known_but_noticed_after_notice",
         "“It was known” is chosen for the warning sign “autumn” (15 Nov 2025), but it was noticed only on "
         "11 Mar 2026, after the notice of 10 Mar 2026.",
         [](C &c) {
             c.workbook.account.noticeOn = day(u"2026-03-10");
             c.sign("autumn", u"2025-11-15", "we_knew");
             change(c.workbook.redFlags, "autumn", [](RedFlag &sign) { sign.noticedOn = day(u"2026-03-11"); });
         },
         [](C &c) {
             change(c.workbook.redFlags, "autumn", [](RedFlag &sign) { sign.noticedOn = day(u"2026-03-10"); });
         }},
        {"noticed_before_it_happened",
         "The warning sign “autumn” (15 Nov 2025) is entered as noticed on 14 Nov 2025, before it was there.",
         [](C &c) {
             c.sign("autumn", u"2025-11-15", {});
             change(c.workbook.redFlags, "autumn", [](RedFlag &sign) { sign.noticedOn = day(u"2025-11-14"); });
         },
         [](C &c) {
             change(c.workbook.redFlags, "autumn", [](RedFlag &sign) { sign.noticedOn = day(u"2025-11-14~"); });
         }},
        {"told_before_noticed",
         "The warning sign “autumn” is entered as told on 19 Nov 2025, before it was noticed on 20 Nov 2025.",
         [](C &c) {
             c.sign("autumn", u"2025-11-15", {});
             change(c.workbook.redFlags, "autumn", [](RedFlag &sign) {
                 sign.noticedOn = day(u"2025-11-20");
                 sign.toldOn = day(u"2025-11-19");
             });
         },
         [](C &c) { change(c.workbook.redFlags, "autumn", [](RedFlag &sign) { sign.toldOn = day(u"2025-11-20"); }); }},
        {"acted_before_told",
         "The act on the warning sign “autumn” is dated 30 Nov 2025, before anyone was told on 1 Dec 2025.",
         [](C &c) {
             c.sign("autumn", u"2025-11-15", {}, u"2025-11-30");
             change(c.workbook.redFlags, "autumn", [](RedFlag &sign) { sign.toldOn = day(u"2025-12-01"); });
         },
         [](C &c) { change(c.workbook.redFlags, "autumn", [](RedFlag &sign) { sign.toldOn = day(u"2025-11-30"); }); }},
        {"acted_before_noticed",
         "The act on the warning sign “autumn” is dated 30 Nov 2025, before it was noticed on 1 Dec 2025.",
         [](C &c) {
             c.sign("autumn", u"2025-11-15", {}, u"2025-11-30");
             change(c.workbook.redFlags, "autumn", [](RedFlag &sign) { sign.noticedOn = day(u"2025-12-01"); });
         },
         [](C &c) {
             change(c.workbook.redFlags, "autumn", [](RedFlag &sign) { sign.noticedOn = day(u"2025-11-30"); });
         }},
    };
}

inline std::vector<ContradictoryCase> contradictoryPromises()
{
    using C = CaseBuilder;
    const auto promised = [](C &c, const char *kept, QStringView due, QStringView keptOn) {
        c.event("view", u"2025-03-20");
        c.add(c.workbook.promises, "view", [&](Promise &promise) {
            promise.kept = Pick<"kept">(QString(kept));
            promise.dueOn = day(due);
            promise.keptOn = day(keptOn);
        });
    };
    const auto keep = [](const char *kept) {
        return [kept](C &c) {
            change(c.workbook.promises, "view", [&](Promise &promise) { promise.kept = Pick<"kept">(QString(kept)); });
        };
    };
    const auto complained = [](C &c) {
        c.event("credit", u"2026-03-03T09:20");
        c.add(c.workbook.complaints, "credit", [](Complaint &complaint) { complaint.resolved = "no"; });
    };
    return {
        {"promise_due_before_made", "The promise “view” (20 Mar 2025) was due on 19 Mar 2025, before it was made.",
         [=](C &c) { promised(c, "broken", u"2025-03-19", {}); },
         [](C &c) {
             change(c.workbook.promises, "view", [](Promise &promise) { promise.dueOn = day(u"2025-03-20"); });
         }},
        {"promise_kept_before_made",
         "The promise “view” (20 Mar 2025) is entered as kept on 19 Mar 2025, before it was made.",
         [=](C &c) { promised(c, "kept", {}, u"2025-03-19"); },
         [](C &c) {
             change(c.workbook.promises, "view", [](Promise &promise) { promise.keptOn = day(u"2025-03-20"); });
         }},
        {"promise_kept_but_late",
         "The promise “view” is marked “Kept”, but it was kept on 1 Jul 2025 and due on 30 Jun 2025.",
         [=](C &c) { promised(c, "kept", u"2025-06-30", u"2025-07-01"); }, keep("late")},
        {"promise_late_but_in_time",
         "The promise “view” is marked “Kept late”, but it was kept on 30 Jun 2025 and due on 30 Jun 2025.",
         [=](C &c) { promised(c, "late", u"2025-06-30", u"2025-06-30"); }, keep("kept")},
        {"promise_not_kept_but_on_a_day",
         "The promise “view” is marked “Not kept”, but a day on which it was kept is entered: 1 Jul 2025.",
         [=](C &c) { promised(c, "broken", {}, u"2025-07-01"); }, keep("late")},
        {"promise_kept_on_no_day", "The promise “view” (20 Mar 2025) is marked “Kept”, but the day is not entered.",
         [=](C &c) { promised(c, "kept", u"2025-06-30", {}); }, keep("broken")},
        {"replied_before_complaint",
         "The reply to the complaint “credit” (3 Mar 2026, 09:20) is dated 3 Mar 2026, 09:00, before the complaint.",
         [=](C &c) {
             complained(c);
             change(c.workbook.complaints, "credit",
                    [](Complaint &complaint) { complaint.repliedOn = day(u"2026-03-03T09:00"); });
         },
         [](C &c) {
             change(c.workbook.complaints, "credit",
                    [](Complaint &complaint) { complaint.repliedOn = day(u"2026-03-03"); });
         }},
        {"unresolved_but_promise_kept",
         "The complaint “credit” (3 Mar 2026, 09:20) is marked as not resolved, but the promise that was made with "
         "it is marked “Kept late”.",
         [=](C &c) {
             complained(c);
             c.add(c.workbook.promises, "credit", [](Promise &promise) {
                 promise.kept = "late";
                 promise.keptOn = day(u"2026-03-12");
             });
         },
         [](C &c) {
             change(c.workbook.complaints, "credit", [](Complaint &complaint) { complaint.resolved = "partly"; });
         }},
        {"unresolved_but_action_worked",
         "The complaint “credit” (3 Mar 2026, 09:20) is marked as not resolved, but “Credit note” (12 Mar 2026), "
         "which answers it, is done and has worked.",
         [=](C &c) {
             complained(c);
             c.add(c.workbook.actions, "note", [](Action &action) {
                 action.title = "Credit note";
                 action.status = "done";
                 action.doneOn = day(u"2026-03-12");
                 action.worked = "yes";
                 action.eventId = "credit";
             });
         },
         [](C &c) { change(c.workbook.actions, "note", [](Action &action) { action.worked = "partly"; }); }},
        {"complaint_after_notice",
         "The complaint “credit” (3 Mar 2026, 09:20) is marked as the one that led to the cancellation, but the "
         "notice was given before it, on 2 Mar 2026.",
         [=](C &c) {
             complained(c);
             c.workbook.workbook.complaintId = "credit";
             c.workbook.account.noticeOn = day(u"2026-03-02");
         },
         [](C &c) { c.workbook.account.noticeOn = day(u"2026-03-03"); }},
    };
}

} // namespace straw
