#include "core/guide/ladder.h"

#include "core/base/bylanguage.h"
#include "core/guide/candidates.h"
#include "core/guide/quickwords.h"
#include "core/insight/reaching.h"
#include "core/workbook/catalogue.h"

#include <QJsonArray>

#include <algorithm>

namespace straw {

namespace {

ByLanguage<Ladder> &allLadders()
{
    static ByLanguage<Ladder> all;
    return all;
}

QDate afterWorkingDays(QDate day, int workingDays)
{
    for (; workingDays > 0; --workingDays)
        day = workingDayFrom(day.addDays(1));
    return day;
}

} // namespace

const Ladder &Ladder::instance()
{
    return allLadders().ofInterface();
}

const Ladder &Ladder::of(const QString &language)
{
    return allLadders().of(language);
}

Ladder::Ladder(const QString &language)
{
    const QJsonObject content = readContent(QStringLiteral("guide/reaching.json"), language);
    for (const QJsonValue &json : content[u"rungs"].toArray()) {
        Rung rung{json[u"key"].toString(), json[u"working_day"].toInt(), json[u"title"].toString(),
                  json[u"hint"].toString()};
        for (const QJsonValue channel : json[u"channels"].toArray())
            rung.channels.emplace_back(channel.toString());
        rung.toAnother = json[u"to_another"].toBool();
        m_rungs.push_back(std::move(rung));
    }
    for (const QJsonValue &json : content[u"unexpected"].toArray())
        m_unexpected.push_back({json[u"key"].toString(), Pick<"channel">(json[u"channel"].toString()),
                                json[u"title"].toString(), json[u"hint"].toString()});
    for (const QJsonValue &json : content[u"not_this"].toArray())
        m_notThis += json[u"text"].toString();
    m_unexpectedLimit = content[u"unexpected_limit"].toString();
    m_atTheEnd = content[u"at_the_end"].toString();
    m_afterTheStop = content[u"after_the_stop"].toString();
}

Pick<"channel"> channelFor(const Rung &rung, const Snapshot &workbook, QDate today)
{
    const std::vector<ReachingTry> tries = triesOfThisSilence(workbook, today);
    const auto free = std::ranges::find_if(rung.channels, [&](const Pick<"channel"> &channel) {
        return std::ranges::none_of(tries,
                                    [&](const ReachingTry &tried) { return tried.outreach->channel == channel; });
    });
    return free == rung.channels.end() ? Pick<"channel">() : *free;
}

std::optional<NextRung> nextRung(const Ladder &ladder, const Snapshot &workbook, QDate today)
{
    const std::vector<ReachingTry> tries = triesOfThisSilence(workbook, today);
    if (stopOfReaching(workbook) || tries.size() >= ladder.rungs().size())
        return std::nullopt;
    if (tries.empty())
        return NextRung{0, today};
    const QDate day = afterWorkingDays(tries.front().event->at.first(), ladder.rungs()[tries.size()].workingDay);
    return NextRung{tries.size(), std::max(day, today)};
}

Pick<"channel"> namedChannel(const QString &line)
{
    const QHash<QString, QString> known = QuickWords::ofList(Catalogue::instance(), "channel");
    const QStringList words = line.simplified().split(u' ');
    for (const qsizetype count : {2, 1}) {
        const QString key = known.value(QuickWords::folded(words.first(std::min(count, words.size())).join(u' ')));
        if (!key.isEmpty() && key != u"other")
            return Pick<"channel">(key);
    }
    return {};
}

} // namespace straw
