#include "core/guide/agenda.h"

#include "core/base/bylanguage.h"
#include "core/base/content.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <numeric>

namespace straw {

using namespace Qt::StringLiterals;

Agenda Agenda::read(const QString &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json.toUtf8()).object();
    Agenda agenda{object[u"agenda"].toString(), {}};
    for (const QJsonValue &value : object[u"items"].toArray()) {
        const Item item{value[u"key"].toString(), std::clamp(value[u"minutes"].toInt(), 0, mostMinutes),
                        std::max<qint64>(0, value[u"took"].toInteger())};
        const bool isTwice = std::ranges::find(agenda.items, item.key, &Item::key) != agenda.items.end();
        if (!item.key.isEmpty() && !isTwice)
            agenda.items.push_back(item);
    }
    return agenda.items.empty() ? AgendaGuide::instance().agenda(agenda.key) : agenda;
}

QString Agenda::json() const
{
    QJsonArray all;
    for (const Item &item : items) {
        QJsonObject object{{u"key"_s, item.key}, {u"minutes"_s, item.minutes}};
        if (item.tookS > 0)
            object.insert(u"took"_s, item.tookS);
        all.append(object);
    }
    return QString::fromUtf8(
        QJsonDocument(QJsonObject{{u"agenda"_s, key}, {u"items"_s, all}}).toJson(QJsonDocument::Compact));
}

int Agenda::minutes() const
{
    return std::accumulate(items.begin(), items.end(), 0, [](int sum, const Item &item) { return sum + item.minutes; });
}

const AgendaGuide &AgendaGuide::instance()
{
    return of(contentLanguage());
}

const AgendaGuide &AgendaGuide::of(const QString &language)
{
    static ByLanguage<AgendaGuide> all;
    return all.of(language);
}

AgendaGuide::AgendaGuide(const QString &language)
{
    const QJsonArray agendas = readContent(u"guide/meeting.json"_s, language)[u"agendas"].toArray();
    for (const QJsonValue &json : agendas) {
        Kind kind{json[u"key"].toString(), json[u"name"].toString(), json[u"hint"].toString(), {}};
        for (const QJsonValue &item : json[u"items"].toArray())
            kind.items.push_back({item[u"key"].toString(), item[u"title"].toString(), item[u"say"].toString(),
                                  item[u"hint"].toString(), item[u"minutes"].toInt()});
        m_kinds.push_back(std::move(kind));
    }
}

const AgendaGuide::Kind &AgendaGuide::kind(const QString &key) const
{
    const auto found = std::ranges::find(m_kinds, key, &Kind::key);
    return found == m_kinds.end() ? m_kinds.front() : *found;
}

AgendaGuide::Text AgendaGuide::text(const QString &agenda, const QString &item) const
{
    const std::vector<Text> &items = kind(agenda).items;
    const auto found = std::ranges::find(items, item, &Text::key);
    return found == items.end() ? Text{item, item, {}, {}, 0} : *found;
}

Agenda AgendaGuide::agenda(const QString &key) const
{
    const Kind &from = kind(key);
    Agenda made{from.key, {}};
    for (const Text &item : from.items)
        made.items.push_back({item.key, item.minutes, 0});
    return made;
}

Agenda AgendaGuide::changed(const Agenda &from, const QString &key) const
{
    Agenda made = agenda(key);
    for (Agenda::Item &item : made.items) {
        const auto before = std::ranges::find(from.items, item.key, &Agenda::Item::key);
        if (before == from.items.end())
            continue;
        item.tookS = before->tookS;
        if (before->minutes != text(from.key, item.key).minutes)
            item.minutes = before->minutes;
    }
    return made;
}

} // namespace straw
