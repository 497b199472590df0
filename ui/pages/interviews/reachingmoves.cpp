#include "ui/pages/interviews/reachingmoves.h"

#include "core/guide/ladder.h"
#include "core/insight/reaching.h"
#include "core/workbook/parties.h"

namespace straw {

namespace {

constexpr TableKey table = "outreach";

/// The kind of an answer, as far as the channel of what was tried tells it.
Pick<"event_kind"> kindOfAnswer(const Pick<"channel"> &channel)
{
    using Kind = PickKey<"event_kind">;
    if (channel == u"email")
        return Kind("mail");
    if (channel == u"phone" || channel == u"video")
        return Kind("call");
    if (channel == u"in_person")
        return Kind("visit");
    return {};
}

} // namespace

QString ReachingMoves::take(const NextRung &rung) const
{
    const std::vector<ReachingTry> tries = triesOfThisSilence(m_desk.data(), m_desk.today());
    if (!tries.empty()) {
        const QString id = tries.back().outreach->id;
        return m_desk.setField({table, id, "next_on"}, Edtf::day(rung.on).toString()) ? id : QString();
    }
    Event event;
    event.at = Edtf::day(rung.on);
    event.kind = "outreach";
    event.title = Ladder::instance().rungs()[rung.index].title;
    event.party = party::us;
    QString id;
    const bool done = m_desk.perform(Change::add(table), [&](Store &store) -> Result<void> {
        STRAW_ASSIGN(id, m_desk.addTo(store, event));
        Outreach outreach;
        outreach.id = id;
        outreach.fromId = m_desk.ownPerson();
        return store.insert(outreach);
    });
    return done ? id : QString();
}

void ReachingMoves::theyAnswered(const QString &tryId) const
{
    const Outreach *outreach = m_desk.data().outreach.find(tryId);
    if (!outreach)
        return;
    m_desk.flushEditors();
    Event answer;
    answer.at = Edtf::day(m_desk.today());
    answer.kind = kindOfAnswer(outreach->channel);
    //: Title of an event: somebody who had not answered for a while did
    answer.title = tr("They answered");
    answer.party = party::them;
    const QStringList people{outreach->toId, outreach->fromId};
    QString id;
    const bool done = m_desk.perform(Change::add("event"), [&](Store &store) -> Result<void> {
        STRAW_ASSIGN(id, m_desk.addTo(store, answer));
        for (const QString &person : people) {
            if (!person.isEmpty())
                STRAW_TRY(store.put(EventPerson{id + u'/' + person, id, person, {}}));
        }
        return {};
    });
    if (!done)
        return;
    Notice notice{tr("Their answer is in the history, dated today.")};
    //: Button: leads to the answer that was noted in the history
    notice.actions.push_back({tr("Show it"), &m_desk, [&desk = m_desk, id] { desk.reveal({"event", id, {}}); }});
    m_desk.tellDone(notice);
}

void ReachingMoves::noAnswer(const QString &tryId) const
{
    //: What came back from a try to reach somebody
    const QString nothing = tr("No answer");
    m_desk.setField({table, tryId, "result"}, nothing);
}

bool ReachingMoves::stop(const QString &reason) const
{
    return m_desk.perform(Change::add("decision_step"), [&](Store &store) -> Result<void> {
        for (const ReachingTry &tried : triesToBeFollowed(m_desk.data(), m_desk.today()))
            STRAW_TRY(store.setField(table, tried.outreach->id, "next_on", {}));
        return addStep(store, "stopped", reason);
    });
}

void ReachingMoves::reopen() const
{
    m_desk.flushEditors();
    m_desk.perform(Change::add("decision_step"), [this](Store &store) { return addStep(store, "reopened"); });
}

Result<void> ReachingMoves::addStep(Store &store, PickKey<"decision_step_kind"> kind, const QString &reason) const
{
    DecisionStep step;
    step.about = "reaching_out";
    step.kind = kind;
    step.madeOn = Edtf::day(m_desk.today());
    step.byId = m_desk.ownPerson();
    step.reason = reason;
    STRAW_TRY(m_desk.addTo(store, step));
    return {};
}

} // namespace straw
