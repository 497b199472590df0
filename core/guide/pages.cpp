#include "core/guide/pages.h"

#include "core/base/content.h"

#include <QJsonArray>

#include <algorithm>

namespace straw {

const Pages &Pages::instance()
{
    static const Pages pages;
    return pages;
}

Pages::Pages()
{
    const QJsonObject content = readContent(QStringLiteral("guide/pages.json"));
    for (const QJsonValue &value : content[u"groups"].toArray())
        m_groups.insert(value[u"key"].toString(), value[u"name"].toString());
    for (const QJsonValue &value : content[u"pages"].toArray()) {
        PageText page;
        page.key = value[u"key"].toString();
        page.group = value[u"group"].toString();
        page.name = value[u"name"].toString();
        page.title = value[u"title"].toString();
        page.why = value[u"why"].toString();
        const QJsonObject empty = value[u"empty"].toObject();
        for (auto it = empty.begin(); it != empty.end(); ++it)
            page.empty.insert(it.key(), it.value().toString());
        m_pages.push_back(std::move(page));
    }
}

const PageText *Pages::find(const QString &key) const
{
    const auto found = std::find_if(m_pages.begin(), m_pages.end(),
                                    [&key](const PageText &page) { return page.key == key; });
    return found == m_pages.end() ? nullptr : &*found;
}

} // namespace straw
