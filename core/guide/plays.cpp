#include "core/guide/plays.h"

#include "core/base/bylanguage.h"
#include "core/guide/candidates.h"
#include "core/insight/causefindings.h"

#include <QJsonArray>
#include <QSet>

#include <algorithm>

namespace straw {

namespace {

ByLanguage<Plays> &allPlays()
{
    static ByLanguage<Plays> all;
    return all;
}

PlayStep stepOf(const QJsonValue &json)
{
    return {.key = json[u"key"].toString(),
            .title = json[u"title"].toString(),
            .means = Pick<"means">(json[u"means"].toString()),
            .department = Pick<"department">(json[u"department"].toString()),
            .days = json[u"days"].toInt(),
            .cost = json[u"cost"].toString()};
}

std::vector<PlayStep> stepsOf(const QJsonValue &json)
{
    std::vector<PlayStep> steps;
    for (const QJsonValue &step : json.toArray())
        steps.push_back(stepOf(step));
    return steps;
}

Action actionOf(const PlayStep &step, const Play &play, bool ours, QDate today)
{
    Action action;
    action.title = step.title;
    if (!play.partsWell)
        action.kind = "save";
    action.play = play.key;
    action.means = step.means;
    action.department = step.department;
    action.whoDoes = ours ? PickKey<"who_does">("we") : "they";
    action.dueOn = Edtf::day(workingDayFrom(today.addDays(step.days)));
    action.body = step.cost;
    makeCandidate(action, today);
    return action;
}

} // namespace

const Plays &Plays::instance()
{
    return allPlays().ofInterface();
}

const Plays &Plays::of(const QString &language)
{
    return allPlays().of(language);
}

Plays::Plays(const QString &language)
{
    const QJsonObject content = readContent(QStringLiteral("guide/plays.json"), language);
    for (const QJsonValue &json : content[u"plays"].toArray()) {
        Play play;
        play.key = json[u"key"].toString();
        play.name = json[u"name"].toString();
        play.fits = json[u"fits"].toString();
        for (const QJsonValue &reason : json[u"reasons"].toArray())
            play.reasons.append(reason.toString());
        play.firstStep = stepOf(json[u"first_step"]);
        play.we = stepsOf(json[u"we"]);
        play.ask = stepsOf(json[u"ask"]);
        play.exitTest = json[u"exit_test"].toString();
        play.stopSignal = json[u"stop_signal"].toString();
        play.notThis = json[u"not_this"].toString();
        play.consent = json[u"consent"].toString();
        play.remember = json[u"remember"].toString();
        play.hasRoster = json[u"roster"].toBool();
        play.needsIntroduction = json[u"introduction"].toBool();
        play.isTrial = json[u"trial"].toBool();
        play.partsWell = json[u"parts_well"].toBool();
        m_plays.push_back(std::move(play));
    }
}

const Play *Plays::find(const QString &key) const
{
    const auto found = std::ranges::find(m_plays, key, &Play::key);
    return found == m_plays.end() ? nullptr : &*found;
}

QString Plays::name(const QString &key) const
{
    const Play *play = find(key);
    return play ? play->name : key;
}

std::vector<const Play *> Plays::against(const Cause &cause) const
{
    std::vector<const Play *> found;
    for (const auto &kind : {cause.reason, cause.family}) {
        for (const Play &play : m_plays) {
            const bool answers = !kind.isEmpty() && play.reasons.contains(kind.toString());
            if (answers && std::ranges::find(found, &play) == found.end())
                found.push_back(&play);
        }
    }
    return found;
}

std::vector<const Play *> Plays::against(const Snapshot &workbook) const
{
    std::vector<const Play *> all;
    QSet<std::pair<QString, QString>> kinds; // of many causes most are of a kind that was seen
    const auto add = [&](const Cause &cause) {
        const std::pair kind(cause.reason.toString(), cause.family.toString());
        if (kinds.contains(kind))
            return;
        kinds.insert(kind);
        for (const Play *play : against(cause)) {
            if (std::ranges::find(all, play) == all.end())
                all.push_back(play);
        }
    };
    if (const Cause *main = workbook.causes.find(workbook.workbook.mainCauseId))
        add(*main);
    for (const Cause &cause : workbook.causes) {
        if (isClaimed(cause))
            add(cause);
    }
    return all;
}

std::vector<Action> actionsOf(const Play &play, QDate today)
{
    std::vector<Action> actions{actionOf(play.firstStep, play, true, today)};
    for (const PlayStep &step : play.we)
        actions.push_back(actionOf(step, play, true, today));
    for (const PlayStep &step : play.ask)
        actions.push_back(actionOf(step, play, false, today));
    return actions;
}

} // namespace straw
