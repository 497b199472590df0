#include "core/report/builder.h"
#include "tests/report/modeltext.h"
#include "tests/report/toldclaims.h"
#include "tests/support/casebuilder.h"

#include <QTest>

#include <array>

using namespace straw;
using namespace straw::test;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 31);

/// A customer who gave notice, one of theirs, one of Sales and one of Support.
struct Story : CaseBuilder
{
    Story()
    {
        workbook.account.name = u"Norvik"_s;
        workbook.account.currency = u"EUR"_s;
        workbook.account.noticeOn = Edtf::parse(u"2026-03-10");
        person(u"Jonas"_s, u"customer"_s);
        person(u"Tom"_s, u"us"_s, u"sales"_s);
        person(u"Lena"_s, u"us"_s, u"support"_s);
    }

    Account &account() { return workbook.account; }
    void met(QStringView at, const QString &who) { event(who + at.toString(), at, u"call"_s, {u"Jonas"_s, who}); }
    /// An event of theirs with nobody named.
    void theirs(const QString &id, QStringView at, const QString &kind)
    {
        event(id, at, kind);
        change(workbook.events, id, [](Event &event) { event.party = "customer"; });
    }
    template<typename T, typename F>
    void change(Collection<T> &records, const QString &id, F &&fill)
    {
        T record = *records.find(id);
        fill(record);
        records.put(record);
    }
    void cause(const QString &id, const QString &role, auto &&fill)
    {
        add(workbook.causes, id, [&](Cause &cause) {
            cause.text = id;
            cause.role = Pick<"cause_role">(role);
            fill(cause);
        });
    }
    void evidence(const QString &id, const QString &cause, const QString &stance)
    {
        add(workbook.evidence, id, [&](Evidence &evidence) {
            evidence.causeId = cause;
            evidence.stance = Pick<"stance">(stance);
            evidence.note = u"seen"_s;
        });
    }
    void reason(const QString &id, const QString &reason, const QString &origin, const QString &by = {})
    {
        add(workbook.statedReasons, id, [&](StatedReason &stated) {
            stated.reason = Pick<"reason">(reason);
            stated.origin = Pick<"origin">(origin);
            stated.personId = by;
        });
    }
    void action(const QString &id, const QString &status, QStringView due, Number cost = {})
    {
        add(workbook.actions, id, [&](Action &action) {
            action.title = id;
            action.status = Pick<"action_status">(status);
            action.dueOn = Edtf::parse(due);
            action.costMinor = cost;
        });
    }
    void decided(const QString &verdict, QStringView on, QStringView stopOn = {})
    {
        workbook.decision.id = u"decision"_s;
        workbook.decision.verdict = Pick<"decision_verdict">(verdict);
        workbook.decision.decidedOn = Edtf::parse(on);
        workbook.decision.stopOn = Edtf::parse(stopOn);
    }
    void step(const QString &id, const QString &kind, QStringView on, const QString &about = u"save"_s)
    {
        add(workbook.decisionSteps, id, [&](DecisionStep &step) {
            step.about = Pick<"decision_about">(about);
            step.kind = Pick<"decision_step_kind">(kind);
            step.madeOn = Edtf::parse(on);
        });
    }
    void answer(const QString &id, const QString &answer)
    {
        add(workbook.criteria, id, [&](Criterion &criterion) {
            criterion.card = "decision";
            criterion.answer = Pick<"criterion_answer">(answer);
        });
    }
    void attempt(const QString &id, QStringView at, const QString &result, const QString &cause)
    {
        event(id, at, u"attempt"_s);
        add(workbook.attempts, id, [&](Attempt &attempt) {
            attempt.means = "training";
            attempt.result = Pick<"attempt_result">(result);
            attempt.costMinor = 600'00;
        });
        workbook.attemptCauses.put({id + u'/' + cause, id, cause});
    }
    void interview(const QString &id, const QString &kind, const QString &status, QStringView planned = {},
                   QStringView held = {})
    {
        add(workbook.interviews, id, [&](Interview &interview) {
            interview.kind = Pick<"interview_kind">(kind);
            interview.status = Pick<"interview_status">(status);
            interview.plannedOn = Edtf::parse(planned);
            interview.heldAt = Edtf::parse(held);
        });
    }
    void note(const QString &id, const QString &quotable, const QString &kind = u"verbatim"_s, const QString &by = {},
              const QString &text = u"Nobody asked us."_s)
    {
        add(workbook.lines, id, [&](Line &line) {
            line.kind = Pick<"line_kind">(kind);
            line.quotable = Pick<"quotable">(quotable);
            line.personId = by;
            line.text = text;
        });
    }
};

/// What a plausible wrong count would tell otherwise.
struct Example
{
    const char *name;
    Claim::Kind kind;
    void (*tell)(Story &);
    QStringList has;         // in the words of the report, or as values
    QStringList hasNot = {}; // neither there
};

void twoSigns(Story &story)
{
    story.sign(u"first"_s, u"2025-09-15", u"we_knew"_s, u"2025-12-01");
    story.sign(u"second"_s, u"2025-10-01", u"we_could_have"_s, u"2025-11-01");
}

void eventsEveryTenDays(Story &story, int count)
{
    for (int number = 0; number < count; ++number) {
        const QDate day = QDate(2015, 1, 1).addDays(number * 10);
        story.event(u"e%1"_s.arg(number, 3, 10, QChar(u'0')), day.toString(Qt::ISODate), u"call"_s, {u"Tom"_s});
    }
}

const Example examples[] = {
    {"the notice, not the day on which we learned of it",
     Claim::GaveNotice,
     [](Story &story) {
         story.account().noticeOn = Edtf::parse(u"2026-03");
         story.account().learnedOn = Edtf::parse(u"2026-03-12");
     },
     {u"Norvik gave notice in Mar 2026."_s},
     {u"12 Mar"_s}},

    {"it ends today, so it has not ended",
     Claim::ContractEnded,
     [](Story &story) { story.account().endOn = Edtf::day(today); },
     {u"DaysLeft to=2026-03-31 days=0..0 "_s},
     {u"ContractEnded"_s}},
    {"it ended yesterday",
     Claim::ContractEnded,
     [](Story &story) { story.account().endOn = Edtf::day(today.addDays(-1)); },
     {u"ContractEnded to=2026-03-30 days=1..1 "_s},
     {u"DaysLeft"_s}},
    {"of a month nobody knows how many days ago",
     Claim::ContractEnded,
     [](Story &story) { story.account().endOn = Edtf::parse(u"2026-02"); },
     {u"The contract ended in Feb 2026."_s},
     {u" ago"_s, u"days="_s}},
    {"of a month that is not over it is not known",
     Claim::ContractEnded,
     [](Story &story) { story.account().endOn = Edtf::parse(u"2026-03~"); },
     {},
     {u"ContractEnded"_s}},

    {"since the service began, not since the signature",
     Claim::CustomerFor,
     [](Story &story) {
         story.account().signedOn = Edtf::parse(u"2024-01-08");
         story.account().serviceStartOn = Edtf::parse(u"2024-03-01");
     },
     {u"They had been a customer for 24.3 months (739 days)."_s}},
    {"until the notice, not until the end",
     Claim::CustomerFor,
     [](Story &story) {
         story.account().signedOn = Edtf::parse(u"2024-01-08");
         story.account().endOn = Edtf::parse(u"2026-04-30");
     },
     {u"26.0 months (792 days)."_s}},
    {"dates the wrong way round give no time",
     Claim::CustomerFor,
     [](Story &story) { story.account().signedOn = Edtf::parse(u"2026-03-11"); },
     {},
     {u"CustomerFor"_s, u"customer for"_s}},

    {"an amount is not rounded",
     Claim::PaidAYear,
     [](Story &story) { story.account().arrMinor = 84'000'50; },
     {u"The account was worth EUR 84,000.50 a year."_s}},
    {"a currency without cents",
     Claim::PaidAYear,
     [](Story &story) {
         story.account().arrMinor = 84'000;
         story.account().currency = u"JPY"_s;
     },
     {u"worth JPY 84,000 a year."_s}},

    {"in percentage points of the book",
     Claim::ShareOfBook,
     [](Story &story) {
         story.account().arrMinor = 84'000'00;
         story.account().bookMinor = 2'400'000'00;
     },
     {u"That is 3.50 percentage points of the gross retention of a book of EUR 2,400,000."_s}},
    {"half a hundredth is rounded up",
     Claim::ShareOfBook,
     [](Story &story) {
         story.account().arrMinor = 1'00;
         story.account().bookMinor = 20'000'00;
     },
     {u"That is 0.01 percentage points"_s}},
    {"no account is larger than its book",
     Claim::ShareOfBook,
     [](Story &story) {
         story.account().arrMinor = 2;
         story.account().bookMinor = 1;
     },
     {},
     {u"ShareOfBook"_s}},

    {"what we filed or paraphrased they did not say",
     Claim::NamedAsReason,
     [](Story &story) {
         story.reason(u"1"_s, u"budget"_s, u"customer"_s, u"Jonas"_s);
         story.reason(u"2"_s, u"competition"_s, u"crm"_s, u"Jonas"_s);
         story.reason(u"3"_s, u"bundle"_s, u"customer"_s, u"Tom"_s);
         story.reason(u"4"_s, u"budget"_s, {}, u"Jonas"_s);
     },
     {u"The kind of reason that they gave: Budget and economy.\n"_s}},

    {"the main cause, by its kind and confidence",
     Claim::HeldForCause,
     [](Story &story) {
         story.cause(u"a"_s, u"contributing"_s, [](Cause &cause) { cause.family = "competition"; });
         story.cause(u"b"_s, u"contributing"_s, [](Cause &cause) {
             cause.family = "budget";
             cause.confidence = "medium";
         });
         story.workbook.workbook.mainCauseId = u"b"_s;
     },
     {u"What we hold to be the main cause: Budget and economy (confidence: Medium)."_s}},
    {"a confidence that nobody stated is none",
     Claim::HeldForCause,
     [](Story &story) {
         story.cause(u"a"_s, u"contributing"_s, [](Cause &cause) { cause.family = "budget"; });
         story.workbook.workbook.mainCauseId = u"a"_s;
     },
     {u"What we hold to be the main cause: Budget and economy. No evidence is recorded for it yet."_s},
     {u"confidence"_s}},

    {"without a stance it speaks for, and of another cause not at all",
     Claim::Supported,
     [](Story &story) {
         story.workbook.workbook.mainCauseId = u"a"_s;
         story.cause(u"a"_s, u"contributing"_s, [](Cause &) {});
         story.cause(u"b"_s, u"contributing"_s, [](Cause &) {});
         story.evidence(u"1"_s, u"a"_s, u"for"_s);
         story.evidence(u"2"_s, u"a"_s, {});
         story.evidence(u"3"_s, u"a"_s, u"against"_s);
         story.evidence(u"4"_s, u"b"_s, u"against"_s);
     },
     {u"Evidence for it: 2, against it: 1."_s},
     {u"against it: 2"_s, u"Evidence for it: 0"_s, u"No evidence is recorded"_s}},

    {"only what did not help, by the same means and against the same cause",
     Claim::TriedBefore,
     [](Story &story) {
         story.cause(u"use"_s, u"contributing"_s, [](Cause &) {});
         story.cause(u"price"_s, u"contributing"_s, [](Cause &) {});
         story.action(u"again"_s, u"committed"_s, {});
         story.change(story.workbook.actions, u"again"_s, [](Action &action) { action.means = "training"; });
         story.workbook.actionCauses.put({u"again/use"_s, u"again"_s, u"use"_s});
         story.attempt(u"First day"_s, u"2024-04-16", u"helped"_s, u"use"_s);
         story.attempt(u"Second day"_s, u"2025-02-11", u"partly"_s, u"use"_s);
         story.attempt(u"Third day"_s, u"2025-03-11", u"none"_s, u"price"_s);
     },
     {u"11 Feb 2025: Helped in part. It cost EUR 600."_s, u"TriedBefore about=again by=Second day"_s},
     {u"“First day”"_s, u"“Third day”"_s}},

    {"a sign that nobody could read opened no window",
     Claim::WindowClosed,
     [](Story &story) {
         story.sign(u"unread"_s, u"2025-06-01", u"nobody_could"_s);
         story.sign(u"read"_s, u"2025-09-15", u"we_could_have"_s);
     },
     {u"The first sign that we could have read came 176 days before it, on 15 Sept 2025."_s},
     {u"Jun"_s}},
    {"nor did one after the notice",
     Claim::WindowClosed,
     [](Story &story) { story.sign(u"late"_s, u"2026-03-11", u"we_knew"_s); },
     {},
     {u"window"_s, u"WindowClosed"_s}},
    {"the first may have been in any of those days",
     Claim::WindowClosed,
     [](Story &story) {
         story.sign(u"partial"_s, u"2025-09", u"we_knew"_s);
         story.sign(u"exact"_s, u"2025-09-15", u"we_knew"_s);
     },
     {u"came 176 to 190 days before it, in Sept 2025."_s}},
    {"what was noticed after the notice could not be read before",
     Claim::WindowClosed,
     [](Story &story) {
         story.sign(u"found"_s, u"2025-09-15", {});
         story.change(story.workbook.redFlags, u"found"_s,
                      [](RedFlag &sign) { sign.noticedOn = Edtf::parse(u"2026-03-20"); });
     },
     {},
     {u"WindowClosed"_s}},

    {"the first act on any sign", Claim::ActedAfter, twoSigns, {u"We acted after 47 days."_s}, {u"77 days"_s}},

    {"to tell somebody is no act",
     Claim::NoActRecorded,
     [](Story &story) {
         story.sign(u"told"_s, u"2025-09-15", u"we_knew"_s);
         story.change(story.workbook.redFlags, u"told"_s,
                      [](RedFlag &sign) { sign.toldOn = Edtf::parse(u"2025-10-01"); });
     },
     {u"No act on it is recorded."_s}},
    {"an act of an unknown day is one",
     Claim::NoActRecorded,
     [](Story &story) {
         story.sign(u"acted"_s, u"2025-09-15", u"we_knew"_s);
         story.change(story.workbook.redFlags, u"acted"_s, [](RedFlag &sign) { sign.act = u"called them"_s; });
     },
     {u"WindowClosed"_s},
     {u"NoActRecorded"_s, u"ActedAfter"_s}},

    {"from the last day that it can have been",
     Claim::KnownEarlier,
     [](Story &story) {
         twoSigns(story);
         story.account().knownIssue = true;
         story.account().knownIssueSince = Edtf::parse(u"2025-02");
     },
     {u"KnownEarlier from=2025-02 days=375..375~ count=199 "_s}},
    {"not where the sign may have been before",
     Claim::KnownEarlier,
     [](Story &story) {
         twoSigns(story);
         story.account().knownIssue = true;
         story.account().knownIssueSince = Edtf::parse(u"2025-09");
     },
     {},
     {u"KnownEarlier"_s}},

    {"of a month as few and as many as can be",
     Claim::DaysLeft,
     [](Story &story) { story.account().endOn = Edtf::parse(u"2026-04"); },
     {u"DaysLeft to=2026-04 days=1..30~"_s}},

    {"only of what we claim, and where anybody is named",
     Claim::OthersAtRisk,
     [](Story &story) {
         story.cause(u"a"_s, u"ruled_out"_s, [](Cause &cause) { cause.othersAtRisk = u"Depots"_s; });
         story.cause(u"b"_s, u"contributing"_s, [](Cause &cause) { cause.othersAtRisk = u"Depots"_s; });
         story.cause(u"c"_s, u"contributing"_s, [](Cause &cause) { cause.othersAtRisk = u" "_s; });
     },
     {u"OthersAtRisk count=1 "_s}},

    {"other customers once each, of what we claim, with what is known of their revenue",
     Claim::CustomersAtRisk,
     [](Story &story) {
         story.cause(u"a"_s, u"contributing"_s, [](Cause &) {});
         story.cause(u"b"_s, u"symptom"_s, [](Cause &) {});
         story.cause(u"c"_s, u"ruled_out"_s, [](Cause &) {});
         const auto other = [&story](const QString &id, const QString &cause, const QString &name, Number arr) {
             story.add(story.workbook.atRisk, id, [&](AtRisk &customer) {
                 customer.causeId = cause;
                 customer.account = name;
                 customer.arrMinor = arr;
             });
         };
         other(u"1"_s, u"a"_s, u"Hellmar"_s, 4'600'000);
         other(u"2"_s, u"b"_s, u"Hellmar"_s, 4'600'000);
         other(u"3"_s, u"b"_s, u"Ostwall"_s, {});
         other(u"4"_s, u"c"_s, u"Third"_s, 100);
     },
     {u"CustomersAtRisk count=2 of=1 amount=4600000"_s, u"The annual revenue of 1 of them is known: EUR 46,000."_s}},

    {"what is due today is not overdue, what was only thought of never",
     Claim::Overdue,
     [](Story &story) {
         story.action(u"today"_s, u"committed"_s, u"2026-03-31");
         story.action(u"yesterday"_s, u"committed"_s, u"2026-03-30");
         story.action(u"month"_s, u"committed"_s, u"2026-03");
         story.action(u"candidate"_s, u"candidate"_s, u"2026-01-01");
         story.action(u"dropped"_s, u"dropped"_s, u"2026-01-01");
         story.add(story.workbook.unknowns, u"found"_s, [](Unknown &unknown) {
             unknown.dueOn = Edtf::parse(u"2026-01-01");
             unknown.resolution = u"it was so"_s;
         });
     },
     {u"Overdue about=yesterday count=1 of=1"_s}},
    {"whether it worked is looked at in time, too",
     Claim::Overdue,
     [](Story &story) {
         story.action(u"done"_s, u"done"_s, {});
         story.change(story.workbook.actions, u"done"_s,
                      [](Action &action) { action.checkOn = Edtf::parse(u"2026-03-01"); });
     },
     {u"Overdue about=done count=1 of=30"_s}},

    {"a price is that of those that have one",
     Claim::DecisionsWanted,
     [](Story &story) {
         story.action(u"priced"_s, u"candidate"_s, {}, 6'500'00);
         story.action(u"unpriced"_s, u"candidate"_s, {});
         story.action(u"committed"_s, u"committed"_s, {}, 1'000'00);
         story.cause(u"a"_s, u"contributing"_s, [](Cause &cause) { cause.response = "undecided"; });
         story.cause(u"b"_s, u"ruled_out"_s, [](Cause &cause) { cause.response = "undecided"; });
     },
     {u"DecisionsWanted count=3 of=1 amount=650000"_s, u"The price of 1 of them is known: EUR 6,500."_s}},
    {"a decision with its price",
     Claim::DecisionsWanted,
     [](Story &story) { story.action(u"priced"_s, u"candidate"_s, {}, 6'500'00); },
     {u"1 decision is asked of you, below. It costs EUR 6,500."_s}},
    {"a price that nobody knows is not zero",
     Claim::DecisionsWanted,
     [](Story &story) { story.action(u"unpriced"_s, u"candidate"_s, {}); },
     {u"DecisionsWanted count=1 of=0"_s},
     {u"amount"_s, u"price"_s}},

    {"marketing is Sales",
     Claim::SalesOnly,
     [](Story &story) {
         story.person(u"Mia"_s, u"us"_s, u"marketing"_s);
         story.met(u"2025-06-01", u"Tom"_s);
         story.met(u"2025-07-15", u"Mia"_s);
         story.met(u"2025-08-10", u"Tom"_s);
     },
     {u"SalesOnly from=2025-06-01 to=2025-08-10 days=70..70 count=3 "_s}},
    {"a talk of which nobody knows who had it forbids it",
     Claim::SalesOnly,
     [](Story &story) {
         story.met(u"2025-06-01", u"Tom"_s);
         story.event(u"unknown"_s, u"2025-07-15", u"call"_s, {u"Jonas"_s});
         story.met(u"2025-08-10", u"Tom"_s);
     },
     {},
     {u"only contacts"_s, u"SalesOnly"_s}},

    {"from the first to the last of them",
     Claim::OperationsOnly,
     [](Story &story) {
         story.met(u"2025-06-01", u"Lena"_s);
         story.met(u"2025-07-10", u"Lena"_s);
         story.met(u"2025-08-01", u"Lena"_s);
     },
     {u"OperationsOnly from=2025-06-01 to=2025-08-01 days=61..61 count=3 "_s}},
    {"somewhen in a month Sales may have spoken with them",
     Claim::OperationsOnly,
     [](Story &story) {
         story.met(u"2025-06-01", u"Lena"_s);
         story.met(u"2025-07", u"Tom"_s);
         story.met(u"2025-08-01", u"Lena"_s);
     },
     {},
     {u"OperationsOnly"_s}},

    {"a ticket with somebody of ours is a contact",
     Claim::NoContact,
     [](Story &story) {
         story.met(u"2025-12-01", u"Tom"_s);
         story.event(u"ticket"_s, u"2026-01-10", u"ticket"_s, {u"Lena"_s});
         story.met(u"2026-02-20", u"Tom"_s);
     },
     {u"NoContact from=2025-12-01 to=2026-01-10 days=40..40 "_s, u"NoContact from=2026-01-10 to=2026-02-20"_s}},
    {"one in which nobody of ours is named is none",
     Claim::NoContact,
     [](Story &story) {
         story.met(u"2025-12-01", u"Tom"_s);
         story.theirs(u"ticket"_s, u"2026-01-10", u"ticket"_s);
         story.met(u"2026-02-20", u"Tom"_s);
     },
     {u"NoContact from=2025-12-01 to=2026-02-20 days=81..81 "_s, u"In between: ticket."_s}},
    {"a meeting that they missed is no contact",
     Claim::NoContact,
     [](Story &story) {
         story.met(u"2025-12-01", u"Tom"_s);
         story.event(u"missed"_s, u"2026-01-10", u"meeting_missed"_s, {u"Jonas"_s, u"Tom"_s});
     },
     {u"NoContact from=2025-12-01 to=2026-03-10 days=99..99 "_s}},
    {"what is only known by its month may bound it",
     Claim::NoContact,
     [](Story &story) {
         story.met(u"2025-12", u"Tom"_s);
         story.met(u"2026-03-05", u"Tom"_s);
     },
     {u"NoContact from=2025-12-31 to=2026-03-05 days=64..64 count=0 of=0 exact=no"_s, u"It may have been longer."_s}},

    {"what happened is told, what was only read or noted is not",
     Claim::InBetween,
     [](Story &story) {
         story.met(u"2025-12-01", u"Tom"_s);
         story.theirs(u"rated"_s, u"2026-01-04", u"rating"_s);
         story.theirs(u"used"_s, u"2026-01-05", u"usage"_s);
         story.event(u"nobody’s"_s, u"2026-01-06", u"release"_s);
         story.theirs(u"survey"_s, u"2026-01-07", u"survey"_s);
         story.theirs(u"silent"_s, u"2026-01-08", u"silence"_s);
         story.theirs(u"perhaps"_s, u"2026", u"praise"_s);
     },
     {u"In between: survey."_s, u"InBetween by=survey count=0"_s}},
    {"three are named and the others counted",
     Claim::InBetween,
     [](Story &story) {
         story.met(u"2025-12-01", u"Tom"_s);
         for (const char16_t *day : {u"1", u"2", u"3", u"4", u"5"})
             story.theirs(u"praise "_s + QString::fromUtf16(day), QString(u"2026-01-0"_s + QString::fromUtf16(day)),
                          u"praise"_s);
     },
     {u"In between: praise 1; praise 2; praise 3."_s, u"InBetween by=praise 1|praise 2|praise 3 count=2 "_s}},

    {"the longest four are told",
     Claim::MoreStretches,
     [](Story &story) {
         for (const char16_t *day : {u"2025-01-01", u"2025-02-05", u"2025-03-15", u"2025-04-25", u"2025-06-10",
                                     u"2025-08-01", u"2025-08-20", u"2026-02-20"})
             story.event(QString::fromUtf16(day), QString::fromUtf16(day), u"call"_s, {u"Jonas"_s});
     },
     {u"MoreStretches count=2 "_s, u"NoContact from=2025-03-15"_s, u"NoContact from=2025-08-20"_s},
     {u"NoContact from=2025-02-05"_s}},

    {"a day to stop that has not certainly passed is still ahead",
     Claim::Decided,
     [](Story &story) { story.decided(u"within_limits"_s, u"2026-03", u"2026-03"); },
     {u"We decided in Mar 2026 to try to save them within limits. The day to stop is Mar 2026."_s},
     {u"SaveStopped"_s}},
    {"whom we let go, we do not stop saving",
     Claim::Decided,
     [](Story &story) { story.decided(u"let_go"_s, {}, u"2026-03-30"); },
     {u"We decided to let them go well."_s},
     {u"The day to stop"_s}},
    {"nothing is decided by a card or a step alone",
     Claim::Decided,
     [](Story &story) {
         story.decided({}, u"2026-03-24", u"2026-03-30");
         story.step(u"1"_s, u"stopped"_s, u"2026-03-25");
     },
     {},
     {u"Decided"_s, u"SaveStopped"_s}},
    {"a day that has passed leaves it undecided",
     Claim::Undecided,
     [](Story &story) {
         story.decided(u"undecided"_s, u"2026-03-24", u"2026-04-24");
         story.workbook.decision.undecidedUntil = Edtf::parse(u"2026-03-30");
     },
     {u"It is undecided until 30 Mar 2026 whether we try to save them."_s},
     {u"Decided "_s, u"The day to stop"_s}},
    {"what came of it, and a stop of another matter, end nothing",
     Claim::SaveStopped,
     [](Story &story) {
         story.decided(u"all_out"_s, u"2026-03-20");
         story.step(u"1"_s, u"stopped"_s, u"2026-03-24");
         story.step(u"2"_s, u"came_out"_s, u"2026-03-28");
         story.step(u"3"_s, u"reopened"_s, u"2026-03-29", u"reaching_out"_s);
     },
     {u"We decided on 20 Mar 2026 to do whatever it takes to save them. The attempt was stopped on 24 Mar 2026."_s}},
    {"taken up again on the same day",
     Claim::SaveStopped,
     [](Story &story) {
         story.decided(u"all_out"_s, u"2026-03-20");
         story.step(u"1"_s, u"stopped"_s, u"2026-03-24");
         story.step(u"2"_s, u"reopened"_s, u"2026-03-24");
     },
     {u"Decided by=all_out"_s},
     {u"SaveStopped"_s}},
    {"of three criteria a no speaks for saving them",
     Claim::OnTheCard,
     [](Story &story) {
         story.answer(u"decision/fit"_s, u"no"_s);
         story.answer(u"decision/promises_outside_plan"_s, u"no"_s);
         story.answer(u"decision/failed_before"_s, u"yes"_s);
         story.answer(u"decision/harms_our_people"_s, u"no"_s);
         story.answer(u"own"_s, u"yes"_s);
     },
     {u"Criteria that speak for saving them: 3, against it: 2. Not answered: 11."_s}},
    {"we don’t know is an answer, none is none",
     Claim::OpenOnTheCard,
     [](Story &story) {
         story.answer(u"decision/solvent"_s, u"unknown"_s);
         story.answer(u"decision/fit"_s, {});
         story.answer(u"own"_s, {});
     },
     {u"OpenOnTheCard count=1 of=15 "_s}},

    {"a talk with a colleague is none with the customer",
     Claim::InterviewsHeld,
     [](Story &story) {
         story.interview(u"1"_s, u"exit"_s, u"held"_s);
         story.interview(u"2"_s, u"internal"_s, u"held"_s, {}, u"2026-03-20");
         story.interview(u"3"_s, {}, u"planned"_s, {}, u"2026-03-20");
     },
     {u"InterviewsHeld count=2 "_s},
     {u"InterviewsAhead"_s}},
    {"declined is declined, whatever is planned or entered as its time",
     Claim::InterviewsRefused,
     [](Story &story) {
         story.interview(u"1"_s, u"exit"_s, u"declined"_s, u"2026-03-20");
         story.interview(u"2"_s, u"exit"_s, u"no_reply"_s, {}, u"2026-03-20");
         story.interview(u"3"_s, u"internal"_s, u"declined"_s);
     },
     {u"InterviewsRefused count=2 "_s},
     {u"InterviewsMissed"_s, u"InterviewsHeld"_s}},
    {"planned for today is not missed",
     Claim::InterviewsAhead,
     [](Story &story) {
         story.interview(u"1"_s, u"exit"_s, u"planned"_s, u"2026-03-31");
         story.interview(u"2"_s, u"exit"_s, u"asked"_s);
         story.interview(u"3"_s, u"exit"_s, {}, u"2026-04-02");
         story.interview(u"4"_s, u"exit"_s, {});
     },
     {u"InterviewsAhead count=3 "_s},
     {u"InterviewsMissed"_s}},
    {"planned for yesterday is, for this month not yet",
     Claim::InterviewsMissed,
     [](Story &story) {
         story.interview(u"1"_s, u"exit"_s, u"planned"_s, u"2026-03-30");
         story.interview(u"2"_s, u"exit"_s, u"planned"_s, u"2026-03");
     },
     {u"InterviewsMissed count=1 "_s, u"InterviewsAhead count=1 "_s}},

    {"only what was held, with them",
     Claim::BasisInterviews,
     [](Story &story) {
         story.interview(u"1"_s, u"exit"_s, u"held"_s);
         story.interview(u"2"_s, u"internal"_s, u"held"_s);
         story.interview(u"3"_s, u"exit"_s, u"planned"_s, u"2026-03-20");
     },
     {u"BasisInterviews count=1 "_s}},
    {"a note that is not for quoting is a note, an empty one is none",
     Claim::BasisNotes,
     [](Story &story) {
         story.note(u"1"_s, u"named"_s);
         story.note(u"2"_s, u"no"_s);
         story.note(u"3"_s, {}, u"ours"_s);
         story.note(u"4"_s, u"named"_s, u"verbatim"_s, {}, {});
     },
     {u"BasisNotes count=3 "_s}},
    {"one of an unknown day, too",
     Claim::BasisEvents,
     [](Story &story) {
         story.met(u"2025-12-01", u"Tom"_s);
         story.event(u"undated"_s, {}, u"note"_s);
     },
     {u"BasisEvents count=2 "_s}},

    {"ruled out is not unproven; what speaks against it proves nothing",
     Claim::Unproven,
     [](Story &story) {
         story.cause(u"a"_s, u"ruled_out"_s, [](Cause &) {});
         story.cause(u"b"_s, u"not_known"_s, [](Cause &) {});
         story.cause(u"c"_s, u"contributing"_s, [](Cause &) {});
         story.cause(u"d"_s, u"symptom"_s, [](Cause &) {});
         story.evidence(u"1"_s, u"c"_s, u"against"_s);
         story.evidence(u"2"_s, u"d"_s, {});
     },
     {u"Claimed causes without evidence: 1 of 2."_s}},

    {"what a colleague said is no quote of theirs",
     Claim::FurtherQuotes,
     [](Story &story) {
         for (int number = 1; number <= 8; ++number)
             story.note(QString::number(number), u"named"_s, u"verbatim"_s, u"Jonas"_s);
         story.note(u"91"_s, u"named"_s, u"verbatim"_s, u"Tom"_s);
         story.note(u"94"_s, u"unnamed"_s, u"verbatim"_s, u"Tom"_s);
         story.note(u"92"_s, u"named"_s, u"observed"_s, u"Jonas"_s);
         story.note(u"93"_s, u"no"_s, u"verbatim"_s, u"Jonas"_s);
     },
     {u"FurtherQuotes count=5 "_s}},

    {"a talk that was held is listed among them",
     Claim::LatestEvents,
     [](Story &story) {
         eventsEveryTenDays(story, 400);
         story.interview(u"1"_s, u"exit"_s, u"held"_s, {}, u"2026-03-20");
         story.interview(u"2"_s, u"exit"_s, u"planned"_s, u"2026-04-20");
     },
     {u"The latest 400 of 401 events are listed."_s}},
    {"as many as there is room for are all listed",
     Claim::LatestEvents,
     [](Story &story) { eventsEveryTenDays(story, 400); },
     {},
     {u"LatestEvents"_s}},
};

/// What the internal report claims, in its words and as values, a line each, and its headings.
QString told(const Snapshot &workbook)
{
    const ReportOptions options{QDateTime(today, {8, 0}), QLocale(QLocale::English, QLocale::UnitedKingdom)};
    const ReportModel model = buildReport(workbook, options, Texts());
    QStringList lines;
    for (const Run &run : toldRuns(model)) {
        lines.append(run.text);
        for (const Claim &claim : *run.claims)
            lines.append(described(claim) + u' ');
    }
    for (const ReportSection &section : model.sections) {
        for (const Block &block : section.blocks) {
            if (const auto *heading = std::get_if<Heading>(&block))
                lines.append(heading->text);
        }
    }
    return u'\n' + lines.join(u'\n') + u'\n';
}

} // namespace

/// For each kind of claim a workbook of which a wrong sentence would be easy to make.
class TestClaimExamples : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyKindHasOne()
    {
        std::array<bool, claimKinds> has{};
        for (const Example &example : examples)
            has[size_t(example.kind)] = true;
        for (int kind = 0; kind < claimKinds; ++kind)
            QVERIFY2(has[size_t(kind)], qPrintable(described({.kind = Claim::Kind(kind)})));
    }

    void theReportSaysNoMoreThanIsRecorded_data()
    {
        QTest::addColumn<int>("number");
        for (int number = 0; number < int(std::size(examples)); ++number)
            QTest::newRow(examples[number].name) << number;
    }

    void theReportSaysNoMoreThanIsRecorded()
    {
        QFETCH(int, number);
        const Example &example = examples[number];
        QVERIFY(!example.has.isEmpty() || !example.hasNot.isEmpty());
        Story story;
        example.tell(story);
        const QString text = told(story.workbook);
        for (const QString &part : example.has)
            QVERIFY2(text.contains(part), qPrintable(u"missing: "_s + part + text));
        for (const QString &part : example.hasNot)
            QVERIFY2(!text.contains(part), qPrintable(u"too much: "_s + part + text));
    }
};

QTEST_GUILESS_MAIN(TestClaimExamples)
#include "tst_claimexamples.moc"
