#include "core/guide/pages.h"

#include "core/base/bylanguage.h"

#include <QJsonArray>

#include <algorithm>

namespace straw {

namespace {

QStringList list(const QJsonValue &value)
{
    QStringList texts;
    for (const QJsonValue &text : value.toArray())
        texts.append(text.toString());
    return texts;
}

QHash<QString, QString> map(const QJsonValue &value)
{
    QHash<QString, QString> texts;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        texts.insert(it.key(), it.value().toString());
    return texts;
}

PageText pageFrom(const QJsonValue &value)
{
    PageText page;
    page.key = value[u"key"].toString();
    page.group = value[u"group"].toString();
    page.name = value[u"name"].toString();
    page.title = value[u"title"].toString();
    page.why = value[u"why"].toString();
    page.icon = value[u"icon"].toString();
    page.shortcut = value[u"shortcut"].toString();
    page.questions = list(value[u"questions"]);
    page.holds = list(value[u"holds"]);
    page.begun = list(value[u"begun"]);
    page.atFirst = map(value[u"at_first"]);
    page.empty = map(value[u"empty"]);
    return page;
}

ByLanguage<Pages> &allPages()
{
    static ByLanguage<Pages> all;
    return all;
}

} // namespace

const Pages &Pages::instance()
{
    return allPages().ofInterface();
}

const Pages &Pages::of(const QString &language)
{
    return allPages().of(language);
}

Pages::Pages(const QString &language)
    : Pages(readContent(QStringLiteral("guide/pages.json"), language))
{
}

Pages::Pages(const QJsonObject &content)
{
    for (const QJsonValue &value : content[u"groups"].toArray())
        m_groups.insert(value[u"key"].toString(), value[u"name"].toString());
    for (const QJsonValue &value : content[u"pages"].toArray()) {
        PageText page = pageFrom(value);
        for (const QString &held : page.holds)
            m_holding.insert(held, page.key);
        for (const QString &bank : page.questions)
            m_asking.insert(bank, page.key);
        m_pages.push_back(std::move(page));
    }
}

const PageText *Pages::find(const QString &key) const
{
    const auto found =
        std::find_if(m_pages.begin(), m_pages.end(), [&key](const PageText &page) { return page.key == key; });
    return found == m_pages.end() ? nullptr : &*found;
}

QString Pages::holding(TableKey table, ColumnKey column) const
{
    const auto field = m_holding.constFind(table.toString() + u'.' + column.toString());
    return field == m_holding.constEnd() ? m_holding.value(table) : *field;
}

} // namespace straw
