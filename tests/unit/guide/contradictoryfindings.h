#pragma once

#include "tests/unit/guide/contradictorycases.h"

namespace straw {

inline std::vector<ContradictoryCase> contradictoryInterviews()
{
    using C = CaseBuilder;
    using Fill = std::function<void(Interview &)>;
    const auto asked = [](const Fill &fill) {
        return [fill](C &c) {
            c.person("Jonas", "customer");
            c.add(c.workbook.interviews, "talk", [&](Interview &talk) {
                talk.personId = "Jonas";
                fill(talk);
            });
        };
    };
    const auto noted = [=](const Fill &fill, const std::function<void(Line &)> &line) {
        return [=](C &c) {
            asked(fill)(c);
            c.add(c.workbook.lines, "note", [&](Line &note) {
                note.interviewId = "talk";
                note.kind = "verbatim";
                note.text = "It took five minutes.";
                line(note);
            });
        };
    };
    const auto settle = [](const Fill &how) { return [how](C &c) { change(c.workbook.interviews, "talk", how); }; };
    const auto asIs = [](Line &) {};
    return {
        {"interview_held_on_no_day", "The interview with Jonas is marked as held, but the day is not entered.",
         asked([](Interview &talk) { talk.status = "held"; }),
         settle([](Interview &talk) { talk.heldAt = day(u"2026-03"); })},
        {"interviews_overlap",
         "The interviews with Jonas and Pia overlap, on 12 Mar 2026, 13:30; both name Ruth as the interviewer.",
         [=](C &c) {
             asked([](Interview &talk) {
                 talk.interviewerId = "Ruth";
                 talk.status = "held";
                 talk.heldAt = day(u"2026-03-12T13:30");
                 talk.endedAt = day(u"2026-03-12T14:15");
             })(c);
             c.person("Pia", "customer");
             c.person("Ruth", "us");
             c.add(c.workbook.interviews, "talk with Pia", [](Interview &talk) {
                 talk.personId = "Pia";
                 talk.interviewerId = "Ruth";
                 talk.plannedOn = day(u"2026-03-12T14:00");
             });
         },
         settle([](Interview &talk) { talk.endedAt = day(u"2026-03-12T14:00"); })},
        {"interview_planned_but_noted",
         "The interview with Jonas is marked “Planned”, but its day, 12 Mar 2026, has passed and there are notes of "
         "it.",
         noted(
             [](Interview &talk) {
                 talk.status = "planned";
                 talk.plannedOn = day(u"2026-03-12");
             },
             asIs),
         settle([](Interview &talk) { talk.plannedOn = day(u"2026-03-31"); })},
        {"interview_refused_but_noted",
         "The interview with Jonas is marked “Declined”, but there are notes of it in their words.",
         noted([](Interview &talk) { talk.status = "declined"; }, asIs),
         [](C &c) { change(c.workbook.lines, "note", [](Line &note) { note.kind = "ours"; }); }},
        {"interview_refused_but_held",
         "The interview with Jonas is marked “No reply”, but it is entered as held on 12 Mar 2026.",
         asked([](Interview &talk) {
             talk.status = "no_reply";
             talk.heldAt = day(u"2026-03-12");
         }),
         settle([](Interview &talk) { talk.status = "held"; })},
        {"interview_planned_before_asked",
         "The interview with Jonas was planned for 9 Mar 2026, before it was asked for on 10 Mar 2026.",
         asked([](Interview &talk) {
             talk.askedOn = day(u"2026-03-10");
             talk.plannedOn = day(u"2026-03-09");
         }),
         settle([](Interview &talk) { talk.plannedOn = day(u"2026-03-10"); })},
        {"interview_held_before_asked",
         "The interview with Jonas was held on 9 Mar 2026, before it was asked for on 10 Mar 2026.",
         asked([](Interview &talk) {
             talk.askedOn = day(u"2026-03-10");
             talk.heldAt = day(u"2026-03-09");
         }),
         settle([](Interview &talk) { talk.askedOn = day(u"2026-03-09"); })},
        {"interview_ended_before_held",
         "The interview with Jonas is entered as ended on 12 Mar 2026, 13:00, before it began on 12 Mar 2026, 13:30.",
         asked([](Interview &talk) {
             talk.heldAt = day(u"2026-03-12T13:30");
             talk.endedAt = day(u"2026-03-12T13:00");
         }),
         settle([](Interview &talk) { talk.endedAt = day(u"2026-03-12"); })},
        {"interview_thanked_before_held",
         "The thanks for the interview with Jonas are dated 11 Mar 2026, before it was held on 12 Mar 2026.",
         asked([](Interview &talk) {
             talk.heldAt = day(u"2026-03-12");
             talk.thankedOn = day(u"2026-03-11");
         }),
         settle([](Interview &talk) { talk.thankedOn = day(u"2026-03-12"); })},
        {"note_before_interview",
         "A note of the interview with Jonas is dated 12 Mar 2026, 13:20, before it began on 12 Mar 2026, 13:30.",
         noted([](Interview &talk) { talk.heldAt = day(u"2026-03-12T13:30"); },
               [](Line &note) { note.at = day(u"2026-03-12T13:20"); }),
         [](C &c) { change(c.workbook.lines, "note", [](Line &note) { note.at = day(u"2026-03-12"); }); }},
        {"note_after_interview",
         "Words of the interview with Jonas are dated 12 Mar 2026, 14:20, after it had ended on 12 Mar 2026, 14:15.",
         noted([](Interview &talk) { talk.endedAt = day(u"2026-03-12T14:15"); },
               [](Line &note) { note.at = day(u"2026-03-12T14:20"); }),
         [](C &c) { change(c.workbook.lines, "note", [](Line &note) { note.kind = "ours"; }); }},
        {"seen_from_afar",
         "The note “He looks up a tour.” is marked “What we saw”, but in the interview with Jonas nothing could be "
         "seen: “Phone” is chosen for how it was held.",
         noted([](Interview &talk) { talk.channel = "phone"; },
               [](Line &note) {
                   note.kind = "observed";
                   note.text = "He looks up a tour.";
               }),
         settle([](Interview &talk) { talk.channel = "video"; })},
        {"noted_without_consent",
         "Jonas did not agree to notes or a recording, but there are notes of the interview in their words.",
         noted([](Interview &talk) { talk.recordingConsent = false; }, asIs),
         settle([](Interview &talk) { talk.recordingConsent = std::nullopt; })},
        {"ours_but_theirs",
         "The note “It took five minutes.” is marked “Our view”, but Jonas, who is one of theirs, is named as its "
         "speaker.",
         noted([](Interview &) {},
               [](Line &note) {
                   note.kind = "ours";
                   note.personId = "Jonas";
               }),
         [](C &c) { change(c.workbook.people, "Jonas", [](Person &person) { person.party = "us"; }); }},
        {"answered_by_nothing", "A question is marked as answered, but the answer is empty: “Who decided?”.",
         [](C &c) {
             c.add(c.workbook.prompts, "own", [](Prompt &prompt) {
                 prompt.page = "account";
                 prompt.text = "Who decided?";
             });
             c.add(c.workbook.answers, "own/workbook", [](Answer &answer) {
                 answer.promptKey = "own";
                 answer.subjectId = "workbook";
                 answer.state = "answered";
             });
         },
         [](C &c) { change(c.workbook.answers, "own/workbook", [](Answer &answer) { answer.text = "They"; }); }},
        {"unknown_but_found_out",
         "“Who decided?” (12 Mar 2026) was found out as an open question, but “We don't know” still stands as the "
         "answer to it.",
         [](C &c) {
             c.add(c.workbook.prompts, "own", [](Prompt &prompt) {
                 prompt.page = "account";
                 prompt.text = "Who decided?";
             });
             c.add(c.workbook.answers, "own/workbook", [](Answer &answer) {
                 answer.promptKey = "own";
                 answer.subjectId = "workbook";
                 answer.state = "unknown";
             });
             c.add(c.workbook.unknowns, "who", [](Unknown &unknown) {
                 unknown.question = "Who  decided?";
                 unknown.resolution = "The depot leads.";
                 unknown.resolvedOn = day(u"2026-03-12");
             });
         },
         [](C &c) {
             change(c.workbook.unknowns, "who", [](Unknown &unknown) { unknown.question = "Who chose it?"; });
         }},
        {"found_out_nothing", "“Who decided?” is entered as found out on 12 Mar 2026, but what was found is not.",
         [](C &c) {
             c.add(c.workbook.unknowns, "who", [](Unknown &unknown) {
                 unknown.question = "Who decided?";
                 unknown.resolvedOn = day(u"2026-03-12");
             });
         },
         [](C &c) { change(c.workbook.unknowns, "who", [](Unknown &unknown) { unknown.resolution = "They did."; }); }},
    };
}

inline std::vector<ContradictoryCase> contradictoryCauses()
{
    using C = CaseBuilder;
    using Fill = std::function<void(Cause &)>;
    /// One cause, with evidence of these stances.
    const auto believed = [](const Fill &fill, const QStringList &stances = {}) {
        return [=](C &c) {
            c.add(c.workbook.causes, "cause", [&](Cause &cause) {
                cause.text = "Price";
                cause.role = "contributing";
                fill(cause);
            });
            for (const QString &stance : stances)
                c.add(c.workbook.evidence, QString::number(c.workbook.evidence.size()), [&](Evidence &evidence) {
                    evidence.causeId = "cause";
                    evidence.stance = Pick<"stance">(stance);
                });
        };
    };
    const auto main = [=](PickKey<"verdict"> verdict, const Fill &fill) {
        return [=](C &c) {
            believed(fill)(c);
            c.workbook.workbook.mainCauseId = "cause";
            c.workbook.workbook.verdict = verdict;
        };
    };
    const auto settle = [](const Fill &how) { return [how](C &c) { change(c.workbook.causes, "cause", how); }; };
    const auto turn = [](const QString &evidence, PickKey<"stance"> stance) {
        return [=](C &c) { change(c.workbook.evidence, evidence, [&](Evidence &one) { one.stance = stance; }); };
    };
    return {
        {"named_but_not_looked_at",
         "They gave as a reason: “Our budget” (10 Mar 2026). No cause is of that kind, “Budget and economy”.",
         [=](C &c) {
             believed([](Cause &cause) { cause.family = "adoption"; })(c);
             c.add(c.workbook.statedReasons, "said", [](StatedReason &stated) {
                 stated.text = "Our budget";
                 stated.saidOn = day(u"2026-03-10");
                 stated.reason = "budget_cut";
                 stated.origin = "customer";
             });
         },
         settle([](Cause &cause) { cause.family = "budget"; })},
        {"theirs_but_ours",
         "“Too dear” is marked “Said by them”, but Tom, who is one of ours, is named as having said it.",
         [](C &c) {
             c.person("Tom", "us");
             c.add(c.workbook.statedReasons, "said", [](StatedReason &stated) {
                 stated.text = "Too dear";
                 stated.personId = "Tom";
                 stated.origin = "customer";
             });
         },
         [](C &c) { change(c.workbook.statedReasons, "said", [](StatedReason &stated) { stated.origin = "crm"; }); }},
        {"main_but_not_claimed", "“Price” is the main cause, but it is also marked “Ruled out”.",
         [=](C &c) {
             believed([](Cause &cause) { cause.role = "ruled_out"; })(c);
             c.workbook.workbook.mainCauseId = "cause";
         },
         settle([](Cause &cause) { cause.role = "symptom"; })},
        {"ruled_out_with_weight", "“Price” is ruled out, but a weight is entered for it: “Low”.",
         believed([](Cause &cause) {
             cause.role = "ruled_out";
             cause.weight = "slight";
         }),
         settle([](Cause &cause) { cause.role = "contributing"; })},
        {"ruled_out_but_supported", "“Price” is ruled out, but all the evidence entered for it supports it.",
         believed([](Cause &cause) { cause.role = "ruled_out"; }, {"for", ""}), turn("1", "against")},
        {"claimed_but_contradicted", "“Price” counts as a cause, but all the evidence entered for it contradicts it.",
         believed([](Cause &) {}, {"against", "against"}), turn("1", "for")},
        {"sure_on_little", "Confidence about “Price” is high, but fewer than two pieces of evidence bear it out.",
         believed([](Cause &cause) { cause.confidence = "high"; }, {"for"}),
         settle([](Cause &cause) { cause.confidence = "medium"; })},
        {"sure_but_contradicted", "Confidence about “Price” is high, but some of the evidence contradicts it.",
         believed(
             [](Cause &cause) {
                 cause.role = "ruled_out";
                 cause.confidence = "high";
             },
             {"against", "against", "for"}),
         turn("2", "against")},
        {"mistake_but_not_avoidable",
         "The verdict “Both” says that it was our mistake, but the main cause “Price” is marked as not avoidable.",
         main("both", [](Cause &cause) { cause.preventable = "no"; }),
         settle([](Cause &cause) { cause.preventable = "partly"; })},
        {"let_go_but_fits",
         "The verdict “It was right to let go” says that it was right to let them go, but for your ideal customer "
         "“Fits well” is chosen.",
         [](C &c) {
             c.workbook.workbook.verdict = "right_to_let_go";
             c.workbook.account.fit = "fits";
         },
         [](C &c) { c.workbook.account.fit = "partial"; }},
        {"nobodys_but_avoidable",
         "The verdict is “Nobody's failure”, but the main cause “Price” is marked as avoidable and lies with us.",
         main("neither",
              [](Cause &cause) {
                  cause.preventable = "yes";
                  cause.side = "both";
              }),
         settle([](Cause &cause) { cause.side = "customer"; })},
    };
}

inline std::vector<ContradictoryCase> contradictoryActions()
{
    using C = CaseBuilder;
    using Fill = std::function<void(Action &)>;
    const auto planned = [](const Fill &fill) {
        return [fill](C &c) {
            c.add(c.workbook.actions, "action", [&](Action &action) {
                action.title = "Name a deputy";
                fill(action);
            });
        };
    };
    const auto settle = [](const Fill &how) { return [how](C &c) { change(c.workbook.actions, "action", how); }; };
    const auto approved = [](C &c) {
        c.person("Ruth", "us");
        c.person("Tom", "us");
        c.add(c.workbook.reviews, "review", [](Review &review) {
            review.personId = "Ruth";
            review.state = "approved";
        });
    };
    const auto interviewed = [](C &c, const QString &asked, const QString &by) {
        c.add(c.workbook.interviews, "talk", [&](Interview &talk) {
            talk.personId = asked;
            talk.interviewerId = by;
            talk.heldAt = day(u"2026-03-26");
        });
    };
    return {
        {"action_done_on_no_day_yet",
         "“Name a deputy” is marked as done, but it is due only on 15 Apr 2026, and the day on which it was done is "
         "not entered.",
         planned([](Action &action) {
             action.status = "done";
             action.dueOn = day(u"2026-04-15");
         }),
         settle([](Action &action) { action.doneOn = day(u"2026-03"); })},
        {"action_not_done_but_on_a_day",
         "“Name a deputy” is marked “Committed”, but a day on which it was done is entered: 24 Mar 2026.",
         planned([](Action &action) {
             action.status = "committed";
             action.doneOn = day(u"2026-03-24");
         }),
         settle([](Action &action) { action.status = "done"; })},
        {"action_not_done_but_worked",
         "“Name a deputy” is marked “Candidate”, but “Partly” is already chosen for whether it worked.",
         planned([](Action &action) {
             action.status = "candidate";
             action.worked = "partly";
         }),
         settle([](Action &action) { action.worked = "too_early"; })},
        {"action_done_before_its_event",
         "“Name a deputy” is entered as done on 5 Mar 2026, before the event that it answers: “refusal” (6 Mar 2026).",
         [=](C &c) {
             c.event("refusal", u"2026-03-06");
             planned([](Action &action) {
                 action.doneOn = day(u"2026-03-05");
                 action.eventId = "refusal";
             })(c);
         },
         settle([](Action &action) { action.doneOn = day(u"2026-03-06"); })},
        {"action_dropped_for_no_reason", "“Name a deputy” is dropped, but what spoke against it is not entered.",
         planned([](Action &action) { action.status = "dropped"; }),
         settle([](Action &action) { action.droppedBecause = "One was named before."; })},
        {"action_for_no_cause",
         "“Name a deputy” is marked “Committed”, but none of the causes that it answers counts any more: “Price” is "
         "ruled out.",
         [=](C &c) {
             planned([](Action &action) { action.status = "committed"; })(c);
             for (const char *text : {"Price", "Terms"}) {
                 c.add(c.workbook.causes, text, [&](Cause &cause) {
                     cause.text = QLatin1String(text);
                     cause.role = "ruled_out";
                 });
                 c.add(c.workbook.actionCauses, QLatin1String("action/") + QLatin1String(text), [&](ActionCause &link) {
                     link.actionId = "action";
                     link.causeId = QLatin1String(text);
                 });
             }
         },
         [](C &c) { change(c.workbook.causes, "Terms", [](Cause &cause) { cause.role = "not_known"; }); }},
        {"approved_by_owner", "Ruth approved the report and also owns an action in it: “Name a deputy”.",
         [=](C &c) {
             approved(c);
             planned([](Action &action) { action.ownerId = "Ruth"; })(c);
         },
         settle([](Action &action) { action.ownerId = "Tom"; })},
        {"approved_by_asked", "Ruth approved the report and was also interviewed for it.",
         [=](C &c) {
             approved(c);
             interviewed(c, "Ruth", "Tom");
         },
         [](C &c) { change(c.workbook.reviews, "review", [](Review &review) { review.state = "changes"; }); }},
        {"approved_by_interviewer", "Ruth approved the report and also held the interview with Tom.",
         [=](C &c) {
             approved(c);
             interviewed(c, "Tom", "Ruth");
         },
         [](C &c) { change(c.workbook.interviews, "talk", [](Interview &talk) { talk.interviewerId = {}; }); }},
        {"approved_before_interview",
         "The report was last approved on 25 Mar 2026; the interview with Tom on 26 Mar 2026 comes after that.",
         [=](C &c) {
             approved(c);
             interviewed(c, "Tom", {});
             change(c.workbook.reviews, "review", [](Review &review) { review.on = day(u"2026-03-25"); });
         },
         [](C &c) { change(c.workbook.reviews, "review", [](Review &review) { review.on = day(u"2026-03-26"); }); }},
        {"reviewed_by_nobody", "The report is marked “Reviewed”, but no reviewer has approved it.",
         [=](C &c) {
             approved(c);
             c.workbook.workbook.status = "reviewed";
             change(c.workbook.reviews, "review", [](Review &review) { review.state = "asked"; });
         },
         [](C &c) { change(c.workbook.reviews, "review", [](Review &review) { review.state = "approved"; }); }},
    };
}

} // namespace straw
