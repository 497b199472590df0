#include "core/guide/checks.h"
#include "core/guide/comebackclock.h"
#include "core/guide/criteria.h"
#include "core/guide/pages.h"
#include "core/guide/progress.h"
#include "core/workbook/title.h"
#include "tests/support/casebuilder.h"
#include "tests/support/content.h"
#include "tests/support/samplereader.h"

#include <QTest>

#include <functional>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 31);

const OpenCheck *find(const std::vector<OpenCheck> &checks, const QString &key)
{
    for (const OpenCheck &check : checks) {
        if (check.key == key)
            return &check;
    }
    return nullptr;
}

QStringList keysOf(const std::vector<OpenCheck> &checks)
{
    QStringList keys;
    for (const OpenCheck &check : checks)
        keys.append(check.key);
    return keys;
}

template<typename T>
void change(Collection<T> &collection, const QString &id, const std::function<void(T &)> &how)
{
    T record = *collection.find(id);
    how(record);
    collection.put(record);
}

/// A case in which every check is open.
struct OpenCase : CaseBuilder
{
    static constexpr QStringView criterion = u"decision/solvent", exitHelp = u"parting/exit_help";

    OpenCase()
    {
        workbook.account.noticeOn = Edtf::parse(u"2026-03-10");
        workbook.workbook.verdict = "both";
        workbook.workbook.status = "not_required";
        person("Lena Hart", "us", "success");
        person("Head of dispatch", "customer");
        workbook.account.ownerId = "Lena Hart";
        event("friday", u"2026-03-06");
        event("autumn", u"2025-09-15");
        add(workbook.interviews, "talk", [](Interview &talk) {
            talk.kind = "exit";
            talk.status = "planned";
        });
        add(workbook.interviews, "colleague", [](Interview &talk) {
            talk.kind = "internal";
            talk.status = "held";
            talk.heldAt = Edtf::parse(u"2026-03-11");
        });
        add(workbook.causes, "cause", [](Cause &cause) { cause.text = "Lena did not call back"; });
        add(workbook.actions, "action", [](Action &action) {
            action.status = "committed";
            action.kind = "save";
        });
        workbook.decision.id = "decision";
        workbook.decision.stopSignal = "No answer from dispatch by Friday.";
        for (const CardCriterion &line : Criteria::instance().builtIn("decision")) {
            if (line.id != criterion)
                answer(line.id, "yes");
        }
        for (const ClockStep &step : comebackSteps(workbook)) {
            if (step.isContract && step.id != exitHelp)
                add(workbook.comebackSteps, step.id, [&](ComebackStep &one) {
                    one.kind = step.kind;
                    one.skippedBecause = "They did it themselves.";
                });
        }
        person("Head of finance", "customer");
        change<Person>(workbook.people, "Head of finance", [](Person &one) { one.keepInTouch = "stopped"; });
        add(workbook.comebackSteps, "hello", [](ComebackStep &one) {
            one.kind = "check_in";
            one.personId = "Head of finance";
        });
        add(workbook.lessons, "poorly", [](Lesson &lesson) {
            lesson.kind = "poorly";
            lesson.text = "The survey lay unread.";
        });
        add(workbook.reviews, "asked", [](Review &review) {
            review.personId = "Head of dispatch";
            review.state = "asked";
        });
        add(workbook.reviews, "own", [](Review &review) {
            review.personId = "Lena Hart";
            review.state = "approved";
        });
    }

    void answer(const QString &id, PickKey<"criterion_answer"> how)
    {
        add(workbook.criteria, id, [&](Criterion &line) {
            line.card = "decision";
            line.key = id.section(u'/', 1);
            line.answer = how;
        });
    }
};

struct Settling
{
    const char *check;
    Place place;
    std::function<void(CaseBuilder &)> settle;
};

/// Where each check leads to, and what settles it.
std::vector<Settling> settlings()
{
    return {
        {"ideal_customer", {"account", "account", "fit"}, [](CaseBuilder &c) { c.workbook.account.fit = "partial"; }},
        {"final_straw",
         {"workbook", "workbook", "final_straw_id"},
         [](CaseBuilder &c) { c.workbook.workbook.finalStrawId = "friday"; }},
        {"history_factor",
         {"red_flag", {}, {}},
         [](CaseBuilder &c) { c.add(c.workbook.redFlags, "autumn", [](RedFlag &) {}); }},
        {"customer_asked",
         {"interview", "talk", "held_at"},
         [](CaseBuilder &c) {
             change<Interview>(c.workbook.interviews, "talk", [](Interview &talk) { talk.status = "held"; });
         }},
        {"said_and_believed",
         {"stated_reason", {}, {}},
         [](CaseBuilder &c) { c.add(c.workbook.statedReasons, "said", [](StatedReason &) {}); }},
        {"causes_have_evidence",
         {"cause", "cause", {}},
         [](CaseBuilder &c) {
             c.add(c.workbook.evidence, "evidence", [](Evidence &evidence) {
                 evidence.causeId = "cause";
                 evidence.stance = "for";
             });
         }},
        {"families_ruled_out",
         {"cause", {}, {}},
         [](CaseBuilder &c) { c.add(c.workbook.causes, "price", [](Cause &cause) { cause.role = "ruled_out"; }); }},
        {"no_name_as_cause",
         {"cause", "cause", "text"},
         [](CaseBuilder &c) {
             change<Cause>(c.workbook.causes, "cause", [](Cause &cause) { cause.text = "Nobody called back"; });
         }},
        {"tried_recorded",
         {"attempt", {}, {}},
         [](CaseBuilder &c) { c.add(c.workbook.attempts, "autumn", [](Attempt &) {}); }},
        {"criteria_answered",
         {"criterion", OpenCase::criterion.toString(), "answer"},
         [](CaseBuilder &c) { static_cast<OpenCase &>(c).answer(OpenCase::criterion.toString(), "unknown"); }},
        {"decision_made",
         {"decision", "decision", "verdict"},
         [](CaseBuilder &c) { c.workbook.decision.verdict = "let_go"; }},
        {"only_we_can",
         {"decision", "decision", "only_we_can"},
         [](CaseBuilder &c) { c.workbook.decision.onlyWeCan = "One plan for all depots."; }},
        {"stop_before_spending",
         {"decision", "decision", "stop_on"},
         [](CaseBuilder &c) { c.workbook.decision.stopOn = Edtf::parse(u"2026-03-24"); }},
        {"causes_have_response",
         {"cause", "cause", "response"},
         [](CaseBuilder &c) {
             c.add(c.workbook.actionCauses, "action/cause", [](ActionCause &link) {
                 link.actionId = "action";
                 link.causeId = "cause";
             });
         }},
        {"actions_owned",
         {"action", "action", "owner_id"},
         [](CaseBuilder &c) {
             change<Action>(c.workbook.actions, "action", [](Action &action) {
                 action.ownerId = "Lena Hart";
                 action.dueOn = Edtf::parse(u"2026-04");
             });
         }},
        {"protective_action",
         {"action", {}, {}},
         [](CaseBuilder &c) { c.add(c.workbook.actions, "alert", [](Action &action) { action.kind = "detect"; }); }},
        {"conditions_written",
         {"condition", {}, {}},
         [](CaseBuilder &c) {
             c.add(c.workbook.conditions, "seat", [](Condition &one) { one.text = "A seat for dispatch."; });
         }},
        {"permission_asked",
         {"person", "Head of dispatch", "keep_in_touch"},
         [](CaseBuilder &c) {
             change<Person>(c.workbook.people, "Head of dispatch", [](Person &one) { one.keepInTouch = "refused"; });
         }},
        {"parting_done",
         {"comeback_step", OpenCase::exitHelp.toString(), "done_on"},
         [](CaseBuilder &c) {
             c.add(c.workbook.comebackSteps, OpenCase::exitHelp.toString(), [](ComebackStep &one) {
                 one.kind = "exit_help";
                 one.doneOn = Edtf::parse(u"2026-04-30");
             });
         }},
        {"contact_not_wished",
         {"comeback_step", "hello", "person_id"},
         [](CaseBuilder &c) {
             c.add(c.workbook.because, "permission/hello",
                   [](Because &because) { because.reason = "She asked for news herself."; });
         }},
        {"findings_used",
         {"lesson", "poorly", {}},
         [](CaseBuilder &c) {
             change<Lesson>(c.workbook.lessons, "poorly",
                            [](Lesson &lesson) { lesson.nothingBecause = "Surveys are no longer sent."; });
         }},
        {"next_time",
         {"workbook", "workbook", "next_time"},
         [](CaseBuilder &c) { c.workbook.workbook.nextTime = "We call back."; }},
        {"not_required",
         {"workbook", "workbook", "status"},
         [](CaseBuilder &c) { c.workbook.workbook.status = "in_review"; }},
        {"reviewed_by_other",
         {"review", {}, {}},
         [](CaseBuilder &c) {
             change<Review>(c.workbook.reviews, "asked", [](Review &review) { review.state = "changes"; });
         }},
    };
}

} // namespace

class TestChecks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCheckOfTheContentIsLookedAt()
    {
        QStringList keys;
        for (const QJsonObject &check : content::objects(content::file("guide/checks.json")["checks"])) {
            keys.append(check["key"].toString());
            QVERIFY2(gapsOf(keys.back()), qPrintable(keys.back()));
        }
        QVERIFY(!gapsOf("something_else"));
        QStringList expected = keysOf(openChecks(OpenCase().workbook, today));
        for (const char *key : {"interviews_thanked", "reasons_examined"}) // nobody, and nothing yet
            expected.insert(keys.indexOf(key), key);
        QCOMPARE(expected, keys);
    }

    void eachCheckLeadsToItsPlaceAndIsSettledThere()
    {
        for (const auto &[key, place, settle] : settlings()) {
            OpenCase open;
            const std::vector<OpenCheck> before = openChecks(open.workbook, today);
            const OpenCheck *check = find(before, key);
            QVERIFY2(check, key);
            QCOMPARE(check->places, std::vector<Place>{place});
            QVERIFY2(!check->text.isEmpty() && !check->hint.isEmpty() && !check->page.isEmpty(), key);
            settle(open);
            const std::vector<OpenCheck> after = openChecks(open.workbook, today);
            QVERIFY2(!find(after, key), key);
        }
        QCOMPARE(settlings().size() + 2, content::file("guide/checks.json")["checks"].toArray().size());
    }

    /// Before anything is spent, by whichever way it was decided, and no longer once it is stopped.
    void whoSavesAnAccountSaysWhereThatEnds_data()
    {
        QTest::addColumn<QString>("verdict");
        QTest::addColumn<QString>("plan"); // how far an action that saves the account is
        QTest::addColumn<QString>("step");
        QTest::addColumn<bool>("asked");
        const auto row = [](const char *verdict, const char *plan, const char *step, bool asked) {
            QTest::addRow("%s/%s/%s", verdict, plan, step) << verdict << plan << step << asked;
        };
        row("all_out", "", "decided", true);
        row("within_limits", "dropped", "decided", true);
        row("let_go", "dropped", "decided", false);
        row("undecided", "", "decided", false);
        row("", "candidate", "", true);
        row("let_go", "done", "decided", true);
        row("all_out", "committed", "stopped", false);
    }
    void whoSavesAnAccountSaysWhereThatEnds()
    {
        QFETCH(const QString, verdict);
        QFETCH(const QString, plan);
        QFETCH(const QString, step);
        QFETCH(const bool, asked);
        CaseBuilder c;
        c.workbook.decision.id = "decision";
        c.workbook.decision.verdict = Pick<"decision_verdict">(verdict);
        c.workbook.decision.exitTest = "They plan a week without us.";
        if (!plan.isEmpty()) {
            c.add(c.workbook.actions, "save", [&](Action &action) {
                action.kind = "save";
                action.status = Pick<"action_status">(plan);
            });
        }
        if (!step.isEmpty())
            c.add(c.workbook.decisionSteps, "step", [&](DecisionStep &one) {
                one.kind = Pick<"decision_step_kind">(step);
                one.madeOn = Edtf::parse(u"2026-03-12");
            });
        const std::vector<OpenCheck> checks = openChecks(c.workbook, today);
        QCOMPARE(find(checks, "stop_before_spending") != nullptr, asked);
        QCOMPARE(find(checks, "only_we_can") != nullptr, asked);
        if (asked)
            QCOMPARE(
                find(checks, "stop_before_spending")->places,
                (std::vector<Place>{{"decision", "decision", "stop_signal"}, {"decision", "decision", "stop_on"}}));
    }

    void whatIsNotAnsweredOnTheCardIsNamed()
    {
        CaseBuilder c;
        c.workbook.decision.id = "decision";
        c.workbook.decision.budgetMinor = 100;
        const auto lines = Criteria::instance().builtIn("decision");
        const std::vector<OpenCheck> checks = openChecks(c.workbook, today);
        const QString text = checkText(*find(checks, "criteria_answered"), Texts());
        QVERIFY2(text.contains(shortened(lines.front().question, 64))
                     && text.endsWith(u", and %1 more"_s.arg(lines.size() - 1)),
                 qPrintable(text));
    }

    /// What does not agree is asked about on its page, like any check, until somebody says why both stand.
    void whatDoesNotAgreeIsAnsweredLikeACheck()
    {
        OpenCase open;
        open.workbook.decision.stopOn = Edtf::parse(u"2026-03-01");
        open.workbook.decision.decidedOn = Edtf::parse(u"2026-03-12");
        const auto asked = [&open] {
            const std::vector<OpenCheck> checks = openChecks(open.workbook, today);
            const OpenCheck *check = find(checks, "stop_before_decision");
            return check ? *check : OpenCheck();
        };
        QCOMPARE(asked().page, "decision");
        QCOMPARE(asked().places,
                 (std::vector<Place>{{"decision", "decision", "stop_on"}, {"decision", "decision", "decided_on"}}));
        QVERIFY(!asked().hint.isEmpty() && !asked().isAnswered());
        QCOMPARE(checkText(asked(), Texts(), QLocale(u"en_GB"_s)),
                 "The stop date, 1 Mar 2026, is before the day on which saving the account was decided, 12 Mar 2026.");
        const QStringList keys = keysOf(openChecks(open.workbook, today));
        QVERIFY(keys.indexOf("stop_before_decision") > keys.indexOf("only_we_can")); // of its page
        QVERIFY(keys.indexOf("stop_before_decision") < keys.indexOf("causes_have_response"));
        open.add(open.workbook.because, "stop_before_decision",
                 [](Because &because) { because.reason = "The board decided later."; });
        QCOMPARE(asked().because, "The board decided later.");
        open.workbook.decision.stopOn = Edtf::parse(u"2026-03-24");
        QCOMPARE(asked().key, QString());
    }

    void everyHeldInterviewWithTheCustomerIsToBeThankedFor()
    {
        OpenCase open;
        change<Interview>(open.workbook.interviews, "talk", [](Interview &talk) { talk.status = "held"; });
        const std::vector<OpenCheck> checks = openChecks(open.workbook, today);
        QVERIFY(find(checks, "interviews_thanked"));
        QCOMPARE(find(checks, "interviews_thanked")->places, (std::vector<Place>{{"interview", "talk", "thanked_on"}}));
        change<Interview>(open.workbook.interviews, "talk",
                          [](Interview &talk) { talk.thankedOn = Edtf::parse(u"2026-03-12"); });
        QVERIFY(!find(openChecks(open.workbook, today), "interviews_thanked"));
    }

    void whatTheyNamedIsExaminedOrTakenAsItWasSaid_data()
    {
        QTest::addColumn<std::function<void(CaseBuilder &)>>("how");
        QTest::addColumn<bool>("settles");
        using How = std::function<void(CaseBuilder &)>;
        const auto ruledOut = [](const char *reason, const char *family = "") {
            return How([=](CaseBuilder &c) {
                c.add(c.workbook.causes, "price", [&](Cause &cause) {
                    cause.role = "ruled_out";
                    cause.reason = Pick<"reason">(reason);
                    cause.family = Pick<"reason">(family);
                });
            });
        };
        const auto entered = [](void (*fill)(StatedReason &)) {
            return How([fill](CaseBuilder &c) { change<StatedReason>(c.workbook.statedReasons, "said", fill); });
        };
        QTest::newRow("a cause behind it") << entered([](StatedReason &said) { said.causeId = "cause"; }) << true;
        QTest::newRow("a cause that is gone") << entered([](StatedReason &said) { said.causeId = "gone"; }) << false;
        QTest::newRow("that reason ruled out") << ruledOut("price_vs_value") << true;
        QTest::newRow("its family ruled out") << ruledOut("", "commercial") << true;
        QTest::newRow("another of its family ruled out") << ruledOut("price_rise") << false;
        QTest::newRow("another family ruled out") << ruledOut("", "product") << false;
        QTest::newRow("taken as it was said")
            << entered([](StatedReason &said) { said.faceValueBecause = "They showed us the budget."; }) << true;
        QTest::newRow("for no reason") << entered([](StatedReason &said) { said.faceValueBecause = " "; }) << false;
    }
    void whatTheyNamedIsExaminedOrTakenAsItWasSaid()
    {
        QFETCH(const std::function<void(CaseBuilder &)>, how);
        QFETCH(const bool, settles);
        OpenCase open;
        open.add(open.workbook.statedReasons, "said", [](StatedReason &said) {
            said.text = "Too expensive";
            said.reason = "price_vs_value";
        });
        const std::vector<OpenCheck> before = openChecks(open.workbook, today);
        QCOMPARE(find(before, "reasons_examined")->places, (std::vector<Place>{{"stated_reason", "said", "cause_id"}}));
        how(open);
        const std::vector<OpenCheck> after = openChecks(open.workbook, today);
        QCOMPARE(!find(after, "reasons_examined"), settles);
    }

    void aReasonAnswersACheckAndAnEmptyOneDoesNot()
    {
        OpenCase open;
        const int before = unanswered(openChecks(open.workbook, today));
        open.add(open.workbook.because, "customer_asked", [](Because &because) { because.reason = "  "; });
        QCOMPARE(unanswered(openChecks(open.workbook, today)), before);
        change<Because>(open.workbook.because, "customer_asked",
                        [](Because &because) { because.reason = "They asked us not to."; });
        const std::vector<OpenCheck> checks = openChecks(open.workbook, today);
        QCOMPARE(unanswered(checks), before - 1);
        QCOMPARE(find(checks, "customer_asked")->because, "They asked us not to.");
        QVERIFY(find(checks, "customer_asked")->isAnswered());
    }

    /// Whatever is open may stay so with a reason, which is shown with it.
    void eachCheckIsAnsweredByAReason()
    {
        QStringList keys{"interviews_thanked", "reasons_examined"};
        for (const Settling &settling : settlings())
            keys += settling.check;
        for (const QString &key : std::as_const(keys)) {
            OpenCase open;
            if (key == u"interviews_thanked")
                change<Interview>(open.workbook.interviews, "talk", [](Interview &talk) { talk.status = "held"; });
            if (key == u"reasons_examined")
                open.add(open.workbook.statedReasons, "said",
                         [](StatedReason &said) { said.reason = "price_vs_value"; });
            const int before = unanswered(openChecks(open.workbook, today));
            open.add(open.workbook.because, key, [](Because &because) { because.reason = "It was left at that."; });
            const std::vector<OpenCheck> checks = openChecks(open.workbook, today);
            QVERIFY2(find(checks, key) && find(checks, key)->isAnswered(), qPrintable(key));
            QCOMPARE(find(checks, key)->because, "It was left at that.");
            QCOMPARE(unanswered(checks), before - 1);
        }
    }

    void anEmptyWorkbookIsAskedForNothing()
    {
        QVERIFY(openChecks({}, today).empty());
        Snapshot named;
        named.account.name = "Norvik Logistics";
        named.account.currency = "EUR";
        QVERIFY(openChecks(named, today).empty());
        const QHash<QString, Progress> pages = progress(named, today, {});
        QCOMPARE(pages.size(), qsizetype(Pages::instance().all().size()));
        for (const Progress page : pages)
            QCOMPARE(page, Progress::NotBegun);
    }

    void aCheckCountsOnceItsPageIsBegun_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<std::function<void(CaseBuilder &)>>("begin");
        using Begin = std::function<void(CaseBuilder &)>;
        QTest::newRow("account") << "account"
                                 << Begin([](CaseBuilder &c) { c.workbook.account.noticeText = "We leave."; });
        QTest::newRow("people") << "account" << Begin([](CaseBuilder &c) { c.person("Jonas", "customer"); });
        QTest::newRow("event of the last days")
            << "triggers" << Begin([](CaseBuilder &c) { c.event("friday", u"2026-03-27"); });
        QTest::newRow("process question") << "triggers" << Begin([](CaseBuilder &c) {
            c.add(c.workbook.answers, "process.followed_result/friday", [](Answer &answer) {
                answer.promptKey = "process.followed_result";
                answer.state = "answered";
            });
        });
        QTest::newRow("earlier event") << "history" << Begin([](CaseBuilder &c) { c.event("autumn", u"2025-09-15"); });
        QTest::newRow("unknown") << "interviews"
                                 << Begin([](CaseBuilder &c) { c.add(c.workbook.unknowns, "who", [](Unknown &) {}); });
        QTest::newRow("own question") << "interviews" << Begin([](CaseBuilder &c) {
            c.add(c.workbook.prompts, "own", [](Prompt &prompt) { prompt.page = "interviews"; });
            c.add(c.workbook.answers, "own/workbook", [](Answer &answer) {
                answer.promptKey = "own";
                answer.text = "Yes";
            });
        });
        QTest::newRow("stated reason") << "causes" << Begin([](CaseBuilder &c) {
            c.add(c.workbook.statedReasons, "said", [](StatedReason &) {});
        });
        QTest::newRow("budget") << "decision" << Begin([](CaseBuilder &c) { c.workbook.decision.budgetMinor = 100; });
        QTest::newRow("action") << "actions"
                                << Begin([](CaseBuilder &c) { c.add(c.workbook.actions, "action", [](Action &) {}); });
        QTest::newRow("condition") << "comeback" << Begin([](CaseBuilder &c) {
            c.add(c.workbook.conditions, "condition", [](Condition &) {});
        });
        QTest::newRow("outcome") << "comeback"
                                 << Begin([](CaseBuilder &c) { c.workbook.comeback.outcome = "in_progress"; });
        QTest::newRow("lesson") << "review"
                                << Begin([](CaseBuilder &c) { c.add(c.workbook.lessons, "lesson", [](Lesson &) {}); });
    }
    void aCheckCountsOnceItsPageIsBegun()
    {
        QFETCH(QString, page);
        QFETCH(std::function<void(CaseBuilder &)>, begin);
        CaseBuilder builder;
        begin(builder);
        const std::vector<OpenCheck> checks = openChecks(builder.workbook, today);
        QVERIFY(!checks.empty());
        for (const OpenCheck &check : checks)
            QCOMPARE(check.page, page);
        const QHash<QString, Progress> pages = progress(builder.workbook, today, checks);
        for (auto it = pages.begin(); it != pages.end(); ++it)
            QCOMPARE(it.value(), it.key() == page ? Progress::Begun : Progress::NotBegun);
    }

    void aPageHasNothingOpenWhenItsChecksAreSettledAndNobodyIsAwaited()
    {
        CaseBuilder builder;
        builder.event("friday", u"2026-03-27");
        builder.workbook.workbook.finalStrawId = "friday";
        const auto triggers = [&] {
            return progress(builder.workbook, today, openChecks(builder.workbook, today))["triggers"];
        };
        QCOMPARE(triggers(), Progress::NothingOpen);
        builder.add(builder.workbook.answers, "triggers.in_order/workbook", [](Answer &answer) {
            answer.promptKey = "triggers.in_order";
            answer.state = "waiting";
        });
        QCOMPARE(triggers(), Progress::Begun);
        change<Answer>(builder.workbook.answers, "triggers.in_order/workbook",
                       [](Answer &answer) { answer.state = "unknown"; });
        QCOMPARE(triggers(), Progress::NothingOpen);
        builder.workbook.workbook.finalStrawId.clear();
        QCOMPARE(triggers(), Progress::Begun);
        builder.add(builder.workbook.because, "final_straw",
                    [](Because &because) { because.reason = "None stood out."; });
        QCOMPARE(triggers(), Progress::NothingOpen);
    }

    void theSampleIsNearlyDone()
    {
        const Snapshot workbook = sampleWorkbook();
        const std::vector<OpenCheck> checks = openChecks(workbook, today);
        // Whoever stands outside the case is still asked to read it.
        QCOMPARE(keysOf(checks), QStringList({"interviews_thanked", "causes_have_evidence", "causes_have_response",
                                              "parting_done", "reviewed_by_other"}));
        QCOMPARE(unanswered(checks), 4);
        QVERIFY(checks[1].isAnswered());
        const QHash<QString, Progress> pages = progress(workbook, today, checks);
        QCOMPARE(pages["account"], Progress::NothingOpen);
        QCOMPARE(pages["interviews"], Progress::Begun);
        QCOMPARE(pages["actions"], Progress::Begun);
        QCOMPARE(pages["review"], Progress::Begun);
    }

    void aCheckNamesItsEntries()
    {
        OpenCase open;
        const auto said = [&open](const QString &key) {
            const std::vector<OpenCheck> checks = openChecks(open.workbook, today);
            return checkText(*find(checks, key), Texts());
        };
        QCOMPARE(said("causes_have_evidence"), "No evidence yet for: Lena did not call back");
        QCOMPARE(said("actions_owned"), "Committed, but without an owner or a date: untitled");
        open.add(open.workbook.causes, "supplier", [](Cause &cause) {
            cause.text = "Another supplier was already at work in the depots,\nand %1 of us knew of it";
        });
        QCOMPARE(said("causes_have_evidence"), "No evidence yet for: Lena did not call back, and 1 more");
        open.add(open.workbook.causes, "untitled", [](Cause &cause) { cause.text = {}; });
        QCOMPARE(said("causes_have_response"),
                 "Neither an action nor a reason for no change yet: Lena did not call back, and 2 more");
        open.workbook.causes.remove("cause");
        QCOMPARE(
            said("causes_have_evidence"),
            u"No evidence yet for: Another supplier was already at work in the depots, and %1 of us\u00a0\u2026, and 1 more"_s);
        open.workbook.causes.remove("supplier");
        QCOMPARE(said("causes_have_evidence"), "No evidence yet for: untitled");
        QCOMPARE(said("parting_done"), "Still to be done for the end of the contract: Hand over their data "
                                       "and help them move");
        QCOMPARE(said("final_straw"), "No event is marked as the final straw yet.");
    }

    void aLongTitleIsShortenedByWholeWords()
    {
        QCOMPARE(shortened("  one \n two ", 10), "one two");
        QCOMPARE(shortened("one two three", 10), u"one two\u00a0\u2026"_s);
        QCOMPARE(shortened("one twothree", 7), u"one two\u00a0\u2026"_s); // no blank near enough
        QCOMPARE(shortened(QString(1'000'000, u'a'), 10), QString(10, u'a') + u"\u00a0\u2026"_s);
        QCOMPARE(shortened(QString::fromUtf8("aaaaaaaaa\U0001F600b"), 10), u"aaaaaaaaa\u00a0\u2026"_s);
    }

    void whoHasAHandInTheCaseIsNoReviewer_data()
    {
        QTest::addColumn<std::function<void(CaseBuilder &)>>("involve");
        QTest::addColumn<bool>("met");
        using Involve = std::function<void(CaseBuilder &)>;
        QTest::newRow("not involved") << Involve([](CaseBuilder &) {}) << true;
        QTest::newRow("looks after the account") << Involve([](CaseBuilder &c) {
            c.workbook.account.ownerId = "Ruth";
            c.workbook.reviews.remove("own");
        }) << false;
        QTest::newRow("interviewed") << Involve([](CaseBuilder &c) {
            change<Interview>(c.workbook.interviews, "talk", [](Interview &talk) { talk.interviewerId = "Ruth"; });
        }) << false;
        QTest::newRow("noticed a sign") << Involve([](CaseBuilder &c) {
            c.add(c.workbook.redFlags, "autumn", [](RedFlag &sign) { sign.noticedById = "Ruth"; });
        }) << false;
        QTest::newRow("was told of a sign") << Involve([](CaseBuilder &c) {
            c.add(c.workbook.redFlags, "autumn", [](RedFlag &sign) { sign.toldToId = "Ruth"; });
        }) << false;
        QTest::newRow("owns an action") << Involve([](CaseBuilder &c) {
            change<Action>(c.workbook.actions, "action", [](Action &action) { action.ownerId = "Ruth"; });
        }) << false;
    }
    void whoHasAHandInTheCaseIsNoReviewer()
    {
        QFETCH(std::function<void(CaseBuilder &)>, involve);
        OpenCase open;
        open.person("Ruth", "us");
        open.add(open.workbook.reviews, "ruth", [](Review &review) {
            review.personId = "Ruth";
            review.state = "approved";
        });
        involve(open);
        QTEST(!find(openChecks(open.workbook, today), "reviewed_by_other"), "met");
    }

    void whatIsNotClaimedNeedsNoEvidenceAndNoResponse()
    {
        OpenCase open;
        change<Cause>(open.workbook.causes, "cause", [](Cause &cause) { cause.role = "not_known"; });
        const QStringList keys = keysOf(openChecks(open.workbook, today));
        QVERIFY(!keys.contains("causes_have_evidence"));
        QVERIFY(!keys.contains("causes_have_response"));
        QVERIFY(!keys.contains("no_name_as_cause"));
        QVERIFY(keys.contains("said_and_believed"));
    }

    void aDroppedActionAnswersNoCauseAndLeavingItNeedsAReason()
    {
        OpenCase open;
        open.add(open.workbook.actionCauses, "action/cause", [](ActionCause &link) {
            link.actionId = "action";
            link.causeId = "cause";
        });
        const auto isOpen = [&] { return find(openChecks(open.workbook, today), "causes_have_response") != nullptr; };
        QVERIFY(!isOpen());
        change<Action>(open.workbook.actions, "action", [](Action &action) { action.status = "dropped"; });
        QVERIFY(isOpen());
        change<Cause>(open.workbook.causes, "cause", [](Cause &cause) { cause.response = "no_change"; });
        QVERIFY(isOpen());
        change<Cause>(open.workbook.causes, "cause",
                      [](Cause &cause) { cause.responseWhy = "It happens once in ten years."; });
        QVERIFY(!isOpen());
    }

    void evidenceFromBeforeTheLastDaysIsAHistoryFactor_data()
    {
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("role");
        QTest::addColumn<bool>("throughNote");
        QTest::addColumn<bool>("settled");
        QTest::newRow("earlier") << "2026-02-20"
                                 << "contributing" << false << true;
        QTest::newRow("a note about it") << "2026-02-20"
                                         << "contributing" << true << true;
        QTest::newRow("in the window") << "2026-02-24"
                                       << "contributing" << false << false;
        QTest::newRow("later") << "2026-03-20"
                               << "contributing" << false << false;
        QTest::newRow("of what was ruled out") << "2026-02-20"
                                               << "ruled_out" << false << false;
    }
    void evidenceFromBeforeTheLastDaysIsAHistoryFactor()
    {
        QFETCH(QString, at);
        QFETCH(QString, role);
        QFETCH(bool, throughNote);
        QFETCH(bool, settled);
        OpenCase open;
        open.event("event", at);
        change<Cause>(open.workbook.causes, "cause", [&](Cause &cause) { cause.role = Pick<"cause_role">(role); });
        open.add(open.workbook.lines, "line", [](Line &line) { line.eventId = "event"; });
        open.add(open.workbook.evidence, "evidence", [&](Evidence &evidence) {
            evidence.causeId = "cause";
            evidence.targetTable = throughNote ? TableKey("line") : TableKey("event");
            evidence.targetId = throughNote ? "line" : "event";
        });
        QCOMPARE(!find(openChecks(open.workbook, today), "history_factor"), settled);
    }

    void namesAreFoundAsWordsAndRolesAreNoNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("named");
        QTest::newRow("surname") << "It was on Hart's desk" << true;
        QTest::newRow("part of a word") << "Hartmann left" << false;
        QTest::newRow("small") << "they lost hart" << false;
        QTest::newRow("words of a role") << "The Head was away, dispatch too" << false;
        QTest::newRow("at the end") << "Nobody had told Lena" << true;
        QTest::newRow("second place") << "Lenas list, seen by Lena" << true;
        QTest::newRow("empty") << "" << false;
    }
    void namesAreFoundAsWordsAndRolesAreNoNames()
    {
        QFETCH(QString, text);
        OpenCase open;
        change<Cause>(open.workbook.causes, "cause", [&](Cause &cause) { cause.text = text; });
        QTEST(find(openChecks(open.workbook, today), "no_name_as_cause") != nullptr, "named");
    }
};

QTEST_GUILESS_MAIN(TestChecks)
#include "tst_checks.moc"
