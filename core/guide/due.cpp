#include "core/guide/due.h"

#include "core/base/texts.h"
#include "core/guide/comebackclock.h"
#include "core/guide/meetings.h"
#include "core/guide/permission.h"
#include "core/insight/actions.h"
#include "core/insight/decisionstory.h"
#include "core/insight/interviews.h"
#include "core/insight/reaching.h"
#include "core/insight/thanks.h"
#include "core/workbook/title.h"

#include <QCoreApplication>

#include <algorithm>

namespace straw {

namespace {

class DueList
{
public:
    DueList(const Snapshot &workbook, QDate today)
        : m_workbook(workbook)
        , m_today(today)
    {
    }

    void addActions()
    {
        for (const Action &action : m_workbook.actions) {
            if (action.status == u"committed")
                add(Due::Action, u"action", action.id, action.title, action.ownerId, action.dueOn);
            else if (action.status == u"candidate")
                add(Due::ActionDecide, u"action", action.id, action.title, action.ownerId, action.decideOn);
            else if (isToBeChecked(action))
                add(Due::ActionCheck, u"action", action.id, action.title, action.ownerId, action.checkOn);
        }
    }

    void addOffers()
    {
        for (const Offer &offer : m_workbook.offers) {
            const Action *action = m_workbook.actions.find(offer.actionId);
            if (isHeldBack(offer.id, towards(offer, m_workbook), m_workbook))
                continue;
            if (offer.answer.trimmed().isEmpty() && !(action && action->status == u"dropped"))
                add(Due::Offer, u"offer", offer.id, offer.what, offer.approverId, offer.expiresOn);
        }
    }

    void addUnknowns()
    {
        for (const Unknown &unknown : m_workbook.unknowns) {
            if (unknown.resolvedOn.isNull() && unknown.resolution.isEmpty())
                add(Due::Unknown, u"unknown", unknown.id, unknown.question, unknown.ownerId, unknown.dueOn);
        }
    }

    void addPromises()
    {
        for (const Promise &promise : m_workbook.promises) {
            const Event *event = m_workbook.events.find(promise.id);
            if (event && (promise.kept.isEmpty() || promise.kept == u"open"))
                add(Due::Promise, u"promise", promise.id, titleOf(*event, m_workbook), promise.byId, promise.dueOn);
        }
    }

    void addInterviews()
    {
        for (const Interview &interview : m_workbook.interviews) {
            if (isHeldBack(interview.id, towards(interview, m_workbook), m_workbook))
                continue;
            const QString name = m_workbook.nameOf(interview.personId);
            if (isAhead(interview))
                add(Due::Interview, u"interview", interview.id, name, interview.interviewerId, interview.plannedOn);
            else if (wasHeld(interview) && isWithCustomer(interview) && thankedOn(interview, m_workbook).isNull())
                add(Due::ThankYou, u"interview", interview.id, name, interview.interviewerId,
                    Edtf::day(interview.heldAt.last().addDays(1)));
        }
    }

    void addOthersAtRisk()
    {
        for (const AtRisk &other : m_workbook.atRisk) {
            if (other.result.trimmed().isEmpty())
                add(Due::AtRisk, u"at_risk", other.id, other.account, other.ownerId, other.dueOn);
        }
    }

    void addReachingOut()
    {
        if (m_workbook.outreach.isEmpty())
            return;
        const std::vector<LifeSign> signs = signsOfLife(m_workbook, m_today);
        for (const ReachingTry &tried : triesToBeFollowed(m_workbook, signs)) {
            const Outreach &outreach = *tried.outreach;
            if (!isHeldBack(outreach.id, towards(outreach, m_workbook), m_workbook))
                add(Due::Outreach, u"outreach", outreach.id, m_workbook.nameOf(outreach.toId), outreach.fromId,
                    outreach.nextOn);
        }
        const Decision &decision = m_workbook.decision;
        const bool isTakenUpSince = std::ranges::any_of(stepsOfReaching(m_workbook), [&](const DecisionStep *step) {
            return !step->madeOn.isNull() && step->madeOn.first() >= decision.reachStopOn.last();
        });
        if (!decision.reachStopOn.isNull() && !isTakenUpSince && isReachingOut(m_workbook, m_today, signs))
            add(Due::ReachStop, u"decision", decision.id, m_workbook.account.name, {}, decision.reachStopOn,
                "reach_stop_on");
    }

    void addDecision()
    {
        if (const std::optional<Due> due = dueOfDecision(m_workbook, m_today))
            m_all.push_back(*due);
    }

    void addComeback()
    {
        for (const ClockStep &step : comebackSteps(m_workbook)) {
            const QString name = m_workbook.nameOf(step.personId).trimmed();
            if (countsAsDue(step, m_workbook))
                add(Due::ComebackStep, u"comeback_step", step.id,
                    name.isEmpty() ? step.title : Texts::joined({step.title, name}, QStringLiteral(" · ")),
                    step.ownerId, step.due);
        }
        for (const struct ConditionCheck &check : conditionChecks(m_workbook)) {
            const Condition &condition = *m_workbook.conditions.find(check.conditionId);
            add(Due::ConditionCheck, u"condition", condition.id, condition.text, condition.ownerId, check.on,
                check.column);
        }
    }

    void addMeetings()
    {
        for (const Meeting &meeting : m_workbook.meetings) {
            if (!isOver(meeting))
                add(Due::Meeting, u"meeting", meeting.id, namesOf(meeting), leaderOf(meeting), meeting.at);
            else if (hasUndatedCandidate(meeting))
                add(Due::MeetingCommit, u"meeting", meeting.id, {}, leaderOf(meeting), meeting.commitOn, "commit_on");
        }
    }

    std::vector<Due> byDate()
    {
        std::stable_sort(m_all.begin(), m_all.end(),
                         [](const Due &left, const Due &right) { return Edtf::before(left.date, right.date); });
        return std::move(m_all);
    }

private:
    void add(Due::Kind kind, TableKey table, const QString &id, const QString &title, const QString &ownerId,
             const Edtf &date, ColumnKey column = {})
    {
        if (!date.isNull())
            m_all.push_back({kind, table, id, title, ownerId, date, date.last() < m_today, column});
    }

    /// Of a few; more names than these say no more than that it is a meeting.
    QString namesOf(const Meeting &meeting) const
    {
        constexpr size_t few = 3;
        const std::vector<const MeetingPerson *> people = peopleOf(meeting, m_workbook);
        QStringList names;
        for (const MeetingPerson *person : people)
            names += m_workbook.nameOf(person->personId);
        return people.size() <= few ? Texts::joined(names, QStringLiteral(", ")) : QString();
    }

    QString leaderOf(const Meeting &meeting) const
    {
        for (const MeetingPerson *person : peopleOf(meeting, m_workbook)) {
            if (person->role == u"facilitator")
                return person->personId;
        }
        return {};
    }

    bool hasUndatedCandidate(const Meeting &meeting) const
    {
        return std::ranges::any_of(m_workbook.actions, [&](const Action &action) {
            return action.status == u"candidate" && action.meetingId == meeting.id && action.decideOn.isNull();
        });
    }

    const Snapshot &m_workbook;
    QDate m_today;
    std::vector<Due> m_all;
};

} // namespace

std::vector<Due> whatIsDue(const Snapshot &workbook, QDate today)
{
    DueList list(workbook, today);
    list.addActions();
    list.addOffers();
    list.addUnknowns();
    list.addPromises();
    list.addInterviews();
    list.addOthersAtRisk();
    list.addDecision();
    list.addComeback();
    list.addReachingOut();
    list.addMeetings();
    return list.byDate();
}

std::optional<Due> dueOfDecision(const Snapshot &workbook, QDate today)
{
    const Decision &decision = workbook.decision;
    const bool isUndecided = decision.verdict == u"undecided";
    const Edtf &date = isUndecided ? decision.undecidedUntil : decision.stopOn;
    if (date.isNull() || decision.verdict == u"let_go" || isSavingOver(workbook))
        return std::nullopt;
    if (!isUndecided && isDecidedSince(date, workbook))
        return std::nullopt;
    return Due{isUndecided ? Due::DecisionUndecided : Due::DecisionStop,
               "decision",
               decision.id,
               workbook.account.name,
               decision.decidedById,
               date,
               date.last() < today};
}

QString dueText(const Due &due, const Texts &texts)
{
    const auto say = [&](const char *about, const char *aboutNobody = nullptr) {
        return due.title.isEmpty() && aboutNobody ? texts.text("Due", aboutNobody)
                                                  : Texts::filled(texts.text("Due", about), {due.title});
    };
    switch (due.kind) {
    case Due::Action:
        break;
    case Due::ActionDecide:
        //: Something due; %1 is an action on which nobody has decided yet
        return say(QT_TRANSLATE_NOOP("Due", "Commit or drop: %1"));
    case Due::ActionCheck:
        return say(QT_TRANSLATE_NOOP("Due", "Did it work? %1"));
    case Due::Offer:
        //: Something due; %1 is what we offered them
        return say(QT_TRANSLATE_NOOP("Due", "Their answer to an offer: %1"),
                   QT_TRANSLATE_NOOP("Due", "Their answer to an offer"));
    case Due::Unknown:
        //: Something due; %1 is an open question
        return say(QT_TRANSLATE_NOOP("Due", "Find out: %1"));
    case Due::Promise:
        //: Something due; %1 is what was promised
        return say(QT_TRANSLATE_NOOP("Due", "Promised: %1"));
    case Due::Interview:
        //: Something due; %1 is a person
        return say(QT_TRANSLATE_NOOP("Due", "Interview with %1"),
                   QT_TRANSLATE_NOOP("Due", "Interview with someone still to be named"));
    case Due::ThankYou:
        return say(QT_TRANSLATE_NOOP("Due", "Say thank you to %1"),
                   QT_TRANSLATE_NOOP("Due", "Say thank you for an interview"));
    case Due::AtRisk:
        return say(QT_TRANSLATE_NOOP("Due", "Look after another customer: %1"),
                   QT_TRANSLATE_NOOP("Due", "Look after another customer"));
    case Due::DecisionStop:
        //: Something due on the stop date of saving an account; %1 is the account
        return say(QT_TRANSLATE_NOOP("Due", "Saving %1: the stop date, and what came of it"));
    case Due::DecisionUndecided:
        //: Something due; %1 is an account
        return say(QT_TRANSLATE_NOOP("Due", "Decide whether to save %1"));
    case Due::ComebackStep:
        break;
    case Due::ConditionCheck:
        //: Something due some weeks after a customer came back; %1 is what must not happen again
        return say(QT_TRANSLATE_NOOP("Due", "Was this kept? %1"),
                   QT_TRANSLATE_NOOP("Due", "Was a condition kept that is not worded yet?"));
    case Due::Outreach:
        //: Something due; %1 is a person who has not answered
        return say(QT_TRANSLATE_NOOP("Due", "Reach out again to %1"), QT_TRANSLATE_NOOP("Due", "Reach out again"));
    case Due::ReachStop:
        //: Something due on the last day of reaching out to somebody who does not answer; %1 is an account
        return say(QT_TRANSLATE_NOOP("Due", "Reaching out to %1: stop, or set another date"));
    case Due::Meeting:
        //: Something due; %1 are names
        return say(QT_TRANSLATE_NOOP("Due", "Meeting with %1"),
                   QT_TRANSLATE_NOOP("Due", "Meeting about this cancellation"));
    case Due::MeetingCommit:
        return texts.text("Due", QT_TRANSLATE_NOOP("Due", "Commit to what came out of the meeting, or drop it"));
    }
    return due.title;
}

QString dueKey(Due::Kind kind)
{
    switch (kind) {
    case Due::Action:
        return QStringLiteral("action");
    case Due::ActionDecide:
        return QStringLiteral("action_decide");
    case Due::ActionCheck:
        return QStringLiteral("action_check");
    case Due::Offer:
        return QStringLiteral("offer");
    case Due::Unknown:
        return QStringLiteral("unknown");
    case Due::Promise:
        return QStringLiteral("promise");
    case Due::Interview:
        return QStringLiteral("interview");
    case Due::ThankYou:
        return QStringLiteral("thank_you");
    case Due::AtRisk:
        return QStringLiteral("at_risk");
    case Due::DecisionStop:
        return QStringLiteral("decision_stop");
    case Due::DecisionUndecided:
        return QStringLiteral("decision_undecided");
    case Due::ComebackStep:
        return QStringLiteral("comeback_step");
    case Due::ConditionCheck:
        return QStringLiteral("condition_check");
    case Due::Outreach:
        return QStringLiteral("outreach");
    case Due::ReachStop:
        return QStringLiteral("reach_stop");
    case Due::Meeting:
        return QStringLiteral("meeting");
    case Due::MeetingCommit:
        return QStringLiteral("meeting_commit");
    }
    return {};
}

} // namespace straw
