#include "ui/pages/actions/actionmoves.h"

#include "core/base/texts.h"
#include "core/guide/candidates.h"
#include "core/guide/namedmeans.h"
#include "core/insight/actions.h"
#include "core/workbook/catalogue.h"
#include "ui/pages/adding/taskline.h"

namespace straw {

namespace {

constexpr PickKey<"worked"> answers[] = {"yes", "partly", "no", "too_early"};
constexpr int daysUntilAskedAgain = 14;

} // namespace

bool ActionMoves::addFrom(const QString &line, const QString &meetingId) const
{
    const TaskLine task(line, m_desk);
    if (task.title().isEmpty())
        return false;
    return m_desk.perform(Change::add("action"), [&](Store &store) -> Result<void> {
        Action action;
        action.title = task.title();
        action.means = meansOf(task);
        action.dueOn = task.dueOn();
        action.department = task.department();
        action.meetingId = meetingId;
        if (task.isCertain())
            action.status = "committed";
        else
            makeCandidate(action, m_desk.today());
        STRAW_ASSIGN(action.ownerId, task.owner(store));
        STRAW_TRY(m_desk.addTo(store, action));
        return {};
    });
}

Pick<"means"> ActionMoves::meansOf(const TaskLine &task) const
{
    return namedMeans(task.title(), Catalogue::instance(), m_desk.data());
}

QString ActionMoves::understood(const QString &line) const
{
    const TaskLine task(line, m_desk);
    QStringList parts{task.understood(), m_desk.label("means", meansOf(task))};
    parts.removeAll(QString());
    const QString rest = Texts::joined(parts, QStringLiteral(" · "));
    if (!task.isCertain())
        return rest;
    //: State of an action: somebody has promised to do it
    return rest.isEmpty()
               ? tr("Committed")
               : Texts::filled(/*: State of an action, and when it is due and the like in %1 */ tr("Committed · %1"),
                               {rest});
}

void ActionMoves::commit(const QString &id) const
{
    change(id, [](Action &action) { action.status = "committed"; });
}

void ActionMoves::finishToday(const QString &id) const
{
    change(id, [this](Action &action) {
        action.status = "done";
        action.doneOn = Edtf::day(m_desk.today());
    });
}

void ActionMoves::drop(const QString &id) const
{
    change(id, [](Action &action) { action.status = "dropped"; });
}

void ActionMoves::takeUpAgain(const QString &id) const
{
    change(id, [this](Action &action) {
        if (action.status == u"done")
            action.status = "committed";
        else
            makeCandidate(action, m_desk.today());
        action.doneOn = {};
    });
}

void ActionMoves::answer(const QString &id, PickKey<"worked"> worked) const
{
    const auto take = [&](Action &action) {
        action.worked = worked;
        if (action.worked == u"too_early")
            action.checkOn = Edtf::day(workingDayFrom(m_desk.today().addDays(daysUntilAskedAgain)));
    };
    change(id, take, "worked");
}

void ActionMoves::change(const QString &id, const std::function<void(Action &)> &move, ColumnKey column) const
{
    m_desk.flushEditors();
    const Action *action = m_desk.data().actions.find(id);
    if (!action)
        return;
    Action moved = *action;
    move(moved);
    m_desk.perform(Change::edit("action", column), [&moved](Store &store) { return store.update(moved); });
}

std::vector<RowVerb> ActionMoves::verbs(const QString &id, const std::function<void()> &dropped) const
{
    const Action *action = m_desk.data().actions.find(id);
    if (!action)
        return {};
    //: Button: to promise an action
    const RowVerb commitIt{tr("Commit"), [moves = *this, id] { moves.commit(id); }};
    //: Button: the action is done
    const RowVerb finishIt{tr("Done today"), [moves = *this, id] { moves.finishToday(id); }};
    //: Button: the action will not be done
    const RowVerb dropIt{tr("Drop"), [moves = *this, id, dropped] {
                             moves.drop(id);
                             dropped();
                         }};
    const auto back = [moves = *this, id] { moves.takeUpAgain(id); };
    //: Button: the action was not done after all
    RowVerb reopen{tr("Reopen"), back};
    if (isCheckDue(*action, m_desk.today())) {
        std::vector<RowVerb> verbs;
        for (const PickKey<"worked"> worked : answers)
            verbs.push_back(
                {m_desk.label("worked", worked), [moves = *this, id, worked] { moves.answer(id, worked); }});
        reopen.where = RowVerb::InMenu;
        verbs.push_back(reopen);
        return verbs;
    }
    if (action->status == u"done")
        return {reopen};
    if (action->status == u"dropped")
        return {{tr("Take up again"), back}};
    if (action->status == u"committed")
        return {finishIt, dropIt};
    return {commitIt, finishIt, dropIt};
}

} // namespace straw
