#include "core/guide/checks.h"

#include "core/base/content.h"
#include "core/guide/begun.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace straw {

namespace {

/// The checks with their texts, as resources/guide/checks.json lists them; no places yet.
const std::vector<OpenCheck> &allChecks()
{
    static const std::vector<OpenCheck> checks = [] {
        std::vector<OpenCheck> read;
        const QJsonObject content = readContent(QStringLiteral("guide/checks.json"));
        for (const QJsonValue &json : content[u"checks"].toArray())
            read.push_back({.key = json[u"key"].toString(),
                            .page = json[u"page"].toString(),
                            .text = json[u"text"].toString(),
                            .hint = json[u"hint"].toString()});
        return read;
    }();
    return checks;
}

} // namespace

std::vector<OpenCheck> openChecks(const Snapshot &workbook, QDate today)
{
    std::vector<OpenCheck> open;
    QHash<QString, bool> begun;
    for (const OpenCheck &check : allChecks()) {
        if (!begun.contains(check.page))
            begun.insert(check.page, isBegun(check.page, workbook, today));
        const GapsOf gaps = gapsOf(check.key);
        if (!begun[check.page] || !gaps)
            continue;
        std::vector<Place> places = gaps(workbook, today);
        if (places.empty())
            continue;
        OpenCheck &found = open.emplace_back(check);
        found.places = std::move(places);
        if (const Because *because = workbook.because.find(check.key))
            found.because = because->reason.trimmed();
    }
    return open;
}

int unanswered(const std::vector<OpenCheck> &checks)
{
    return int(std::count_if(checks.begin(), checks.end(),
                             [](const OpenCheck &check) { return !check.isAnswered(); }));
}

} // namespace straw
