#include "core/guide/checks.h"

#include "core/base/bylanguage.h"
#include "core/guide/begun.h"
#include "core/guide/pages.h"
#include "core/workbook/title.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>

#include <algorithm>

namespace straw {

namespace {

constexpr qsizetype mostOfTitle = 64;

/// The checks of resources/<language>/guide/checks.json; no places yet.
struct Checks
{
    explicit Checks(const QString &language)
    {
        const QJsonObject content = readContent(QStringLiteral("guide/checks.json"), language);
        for (const QJsonValue &json : content[u"checks"].toArray()) {
            all.push_back({.key = json[u"key"].toString(),
                           .page = json[u"page"].toString(),
                           .text = json[u"text"].toString(),
                           .hint = json[u"hint"].toString()});
        }
    }

    QString textOf(const QString &key) const
    {
        const auto found = std::ranges::find(all, key, &OpenCheck::key);
        return found == all.end() ? QString() : found->text;
    }

    std::vector<OpenCheck> all;
};

ByLanguage<Checks> &checks()
{
    static ByLanguage<Checks> all;
    return all;
}

QStringList entriesOf(const std::vector<Place> &places, const Snapshot &workbook)
{
    QStringList entries;
    for (const Place &place : places)
        entries += shortened(titleOf(place, workbook), mostOfTitle);
    return entries;
}

} // namespace

std::vector<OpenCheck> openChecks(const Snapshot &workbook, QDate today)
{
    std::vector<OpenCheck> open;
    QHash<QString, bool> begun;
    for (const OpenCheck &check : checks().ofInterface().all) {
        if (!begun.contains(check.page)) {
            const PageText *page = Pages::instance().find(check.page);
            begun.insert(check.page, page && isBegun(*page, workbook, today));
        }
        const GapsOf gaps = gapsOf(check.key);
        if (!begun[check.page] || !gaps)
            continue;
        std::vector<Place> places = gaps(workbook, today);
        if (places.empty())
            continue;
        OpenCheck &found = open.emplace_back(check);
        found.places = std::move(places);
        found.entries = entriesOf(found.places, workbook);
        if (const Because *because = workbook.because.find(check.key))
            found.because = because->reason.trimmed();
    }
    return open;
}

QString checkText(const OpenCheck &check, const Texts &texts)
{
    const QString text = checks().of(texts.language()).textOf(check.key);
    if (!text.contains(u"%1"))
        return text;
    const auto named =
        std::find_if(check.entries.begin(), check.entries.end(), [](const QString &entry) { return !entry.isEmpty(); });
    const QString entry = named != check.entries.end() ? *named
                                                       //: In a list of entries, for one without a title
                                                       : texts.text("Checks", QT_TRANSLATE_NOOP("Checks", "untitled"));
    const int more = int(check.entries.size()) - 1;
    if (more <= 0)
        return Texts::filled(text, {entry});
    //: A list of entries: its first one, and how many there are besides
    const QString list = texts.text("Checks", QT_TRANSLATE_N_NOOP("Checks", "%1, and %n more"), more);
    return Texts::filled(text, {Texts::filled(list, {entry})});
}

int unanswered(const std::vector<OpenCheck> &checks)
{
    return int(std::count_if(checks.begin(), checks.end(), [](const OpenCheck &check) { return !check.isAnswered(); }));
}

} // namespace straw
