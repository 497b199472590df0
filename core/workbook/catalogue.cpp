#include "core/workbook/catalogue.h"

#include "core/base/bylanguage.h"
#include "core/workbook/snapshot.h"

#include <QJsonArray>
#include <QJsonObject>

namespace straw {

namespace {

PickEntry readEntry(const QJsonObject &json)
{
    PickEntry entry;
    entry.key = json[u"key"].toString();
    entry.label = json[u"label"].toString();
    entry.parent = json[u"parent"].toString();
    entry.lane = json[u"lane"].toString();
    entry.department = Pick<"department">(json[u"department"].toString());
    entry.side = Pick<"side">(json[u"side"].toString());
    entry.party = Pick<"party">(json[u"party"].toString());
    entry.evidence = json[u"evidence"].toString();
    for (const QJsonValue alias : json[u"aliases"].toArray())
        entry.aliases.append(alias.toString());
    entry.contact = json[u"contact"].toBool();
    entry.needsOurs = json[u"needs_ours"].toBool();
    entry.rating = json[u"rating"].toBool();
    entry.phase = json[u"phase"].toString();
    entry.contract = json[u"contract"].toBool();
    entry.retired = json[u"retired"].toBool();
    entry.now = json[u"now"].toString();
    if (json[u"min"].isDouble())
        entry.least = json[u"min"].toDouble();
    if (json[u"max"].isDouble())
        entry.most = json[u"max"].toDouble();
    return entry;
}

ByLanguage<Catalogue> &catalogues()
{
    static ByLanguage<Catalogue> all;
    return all;
}

} // namespace

const Catalogue &Catalogue::instance()
{
    return catalogues().ofInterface();
}

const Catalogue &Catalogue::of(const QString &language)
{
    return catalogues().of(language);
}

Catalogue::Catalogue(const QString &language)
{
    for (const QString &name : contentNames(QStringLiteral("catalogues/lists"))) {
        const QJsonObject json = readContent(QStringLiteral("catalogues/lists/") + name, language);
        List list;
        list.open = json[u"open"].toBool();
        for (const QJsonValue entry : json[u"entries"].toArray())
            list.entries.push_back(readEntry(entry.toObject()));
        m_lists.insert(ListKey::find(json[u"list"].toString()), list);
    }
    const QJsonObject tables = readContent(QStringLiteral("catalogues/labels.json"), language)[u"tables"].toObject();
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        const QJsonObject json = table->toObject();
        TableLabels labels{json[u"one"].toString(), json[u"many"].toString(), {}};
        const QJsonObject columns = json[u"columns"].toObject();
        for (auto column = columns.begin(); column != columns.end(); ++column)
            labels.columns.insert(ColumnKey::find(column.key()), column->toString());
        m_labels.insert(TableKey::find(table.key()), labels);
    }
}

bool Catalogue::isOpen(ListKey list) const
{
    const auto found = m_lists.constFind(list);
    return found == m_lists.constEnd() || found->open;
}

const std::vector<PickEntry> &Catalogue::entries(ListKey list) const
{
    static const std::vector<PickEntry> none;
    const auto found = m_lists.constFind(list);
    return found == m_lists.constEnd() ? none : found->entries;
}

std::vector<PickEntry> Catalogue::entries(ListKey list, const Snapshot &workbook) const
{
    std::vector<PickEntry> all = entries(list);
    QHash<QString, size_t> places;
    for (size_t i = 0; i < all.size(); ++i)
        places.insert(all[i].key, i);
    for (const Choice &choice : workbook.choices) {
        if (choice.list != list)
            continue;
        const bool isOwn = !places.contains(choice.key);
        if (isOwn)
            places.insert(choice.key, all.size());
        PickEntry &entry = isOwn ? all.emplace_back() : all[places[choice.key]];
        entry.own = isOwn;
        entry.key = choice.key;
        if (!choice.label.isEmpty())
            entry.label = choice.label;
        if (!choice.parent.isEmpty())
            entry.parent = choice.parent;
        if (!choice.department.isEmpty())
            entry.department = Pick<"department">(choice.department);
        entry.retired = choice.retired.value_or(entry.retired) || !entry.now.isEmpty();
    }
    return all;
}

QString Catalogue::current(ListKey list, const QString &key) const
{
    const PickEntry *entry = find(list, key);
    return entry && !entry->now.isEmpty() ? entry->now : key;
}

const PickEntry *Catalogue::find(ListKey list, const QString &key) const
{
    for (const PickEntry &entry : entries(list)) {
        if (entry.key == key)
            return &entry;
    }
    return nullptr;
}

QString Catalogue::label(ListKey list, const QString &key) const
{
    const PickEntry *entry = find(list, current(list, key));
    return entry ? entry->label : key;
}

Pick<"side"> Catalogue::side(ListKey list, const QString &key, const Snapshot &workbook) const
{
    const QString now = current(list, key);
    const Choice *own = workbook.choices.isEmpty() ? nullptr : workbook.choices.find(list.toString() + u'/' + now);
    if (own && !own->side.isEmpty())
        return own->side;
    const PickEntry *entry = find(list, now);
    return entry ? entry->side : Pick<"side">();
}

QString Catalogue::label(ListKey list, const QString &key, const Snapshot &workbook) const
{
    const Choice *choice = workbook.choices.find(list.toString() + u'/' + current(list, key));
    return choice && !choice->label.isEmpty() ? choice->label : label(list, key);
}

QString Catalogue::tableLabel(TableKey table) const
{
    const QString label = m_labels.value(table).one;
    return label.isEmpty() ? table.toString() : label;
}

QString Catalogue::tablePlural(TableKey table) const
{
    const QString label = m_labels.value(table).many;
    return label.isEmpty() ? table.toString() : label;
}

QString Catalogue::columnLabel(TableKey table, ColumnKey column) const
{
    const QString label = m_labels.value(table).columns.value(column);
    return label.isEmpty() ? column.toString() : label;
}

} // namespace straw
