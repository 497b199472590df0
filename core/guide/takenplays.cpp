#include "core/guide/takenplays.h"

#include "core/insight/causefindings.h"

#include <algorithm>

namespace straw {

namespace {

bool isSameTitle(const Action &step, const Action &taken)
{
    return step.title == taken.title;
}

bool isSameWork(const Action &step, const Action &taken)
{
    return step.means == taken.means && step.department == taken.department && step.whoDoes == taken.whoDoes;
}

} // namespace

std::vector<const Cause *> answeredBy(const Play &play, const Snapshot &workbook)
{
    std::vector<const Cause *> causes;
    const auto add = [&](const Cause &cause) {
        const auto isAnswered = [&](const QString &kind) { return !kind.isEmpty() && play.reasons.contains(kind); };
        if (isAnswered(cause.reason) || isAnswered(cause.family))
            causes.push_back(&cause);
    };
    const Cause *main = workbook.causes.find(workbook.workbook.mainCauseId);
    if (main)
        add(*main);
    for (const Cause &cause : workbook.causes) {
        if (&cause != main && isClaimed(cause))
            add(cause);
    }
    return causes;
}

bool isTaken(const Play &play, const Snapshot &workbook)
{
    return std::ranges::any_of(workbook.actions, [&](const Action &action) { return action.play == play.key; });
}

std::vector<Action> missingActions(const Play &play, const Snapshot &workbook, QDate today)
{
    std::vector<const Action *> taken;
    for (const Action &action : workbook.actions) {
        if (action.play == play.key)
            taken.push_back(&action);
    }
    std::vector<Action> missing = actionsOf(play, today);
    // By their titles first, so that what was worded anew stands for nothing that is there under its own.
    for (const auto &isSame : {isSameTitle, isSameWork}) {
        std::erase_if(missing, [&](const Action &step) {
            const auto found = std::ranges::find_if(taken, [&](const Action *action) { return isSame(step, *action); });
            if (found == taken.end())
                return false;
            taken.erase(found);
            return true;
        });
    }
    return missing;
}

const Action *trialIn(const std::vector<Action> &actions)
{
    const auto found =
        std::ranges::find_if(actions, [](const Action &action) { return action.means == u"trial_extension"; });
    return found == actions.end() ? nullptr : &*found;
}

bool hasRoster(const Snapshot &workbook)
{
    const auto isPlanned = [](const Person &person) {
        return !person.trainingDueOn.isNull() || !person.trainedOn.isNull() || !person.trainedById.isEmpty();
    };
    const auto isOfRoster = [](const Action &action) {
        const Play *play = Plays::instance().find(action.play);
        return play && play->hasRoster;
    };
    return std::ranges::any_of(workbook.actions, isOfRoster) || std::ranges::any_of(workbook.people, isPlanned);
}

} // namespace straw
