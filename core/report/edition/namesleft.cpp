#include "core/report/edition/namesleft.h"

#include "core/base/content.h"
#include "core/base/texts.h"
#include "core/report/edition/editionrules.h"
#include "core/report/edition/namefinder.h"
#include "core/report/edition/recordwalk.h"
#include "core/workbook/ownlanguage.h"

#include <QJsonArray>

#include <ranges>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

/// Asked each time rather than kept: an export is rare, and the list is short.
PhraseFinder betrayingFinder(const Snapshot &workbook, const Texts &texts)
{
    PhraseFinder finder;
    int number = 0;
    for (const QString &language : {ownLanguage(workbook), texts.language()}) {
        const QJsonArray words = readContent(u"report/betraying.json"_s, language)[u"words"].toArray();
        for (const QJsonValue &word : words)
            finder.add(word.toString(), number++);
    }
    return finder;
}

} // namespace

std::vector<NameLeft> namesLeft(const Projected &projected, const Snapshot &original, const Texts &texts)
{
    std::vector<NameLeft> left;
    if (projected.standIns.names.isEmpty())
        return left;
    const NameFinder finder(original, projected.standIns, texts);
    forEachText(projected.workbook, [&](TableKey table, const QString &id, ColumnKey column, const QString &text) {
        if (text.isEmpty() || !mayHoldNames(table, *Tables::instance().column(table, column)))
            return;
        for (const NameFinder::Found &found : finder.in(text))
            left.push_back({{table, id, column},
                            text.mid(found.from, found.length),
                            found.personId,
                            found.replacement,
                            excerptOf(text, found.from, found.length)});
    });
    return left;
}

std::vector<WordLeft> betrayingWords(const Projected &projected, const Texts &texts)
{
    std::vector<WordLeft> left;
    const PhraseFinder finder = betrayingFinder(projected.workbook, texts);
    forEachText(projected.workbook, [&](TableKey table, const QString &id, ColumnKey column, const QString &text) {
        if (text.isEmpty() || !isFreeText(table, *Tables::instance().column(table, column)))
            return;
        for (const PhraseFinder::Found &found : finder.in(text))
            left.push_back(
                {{table, id, column}, text.mid(found.from, found.length), excerptOf(text, found.from, found.length)});
    });
    return left;
}

QString withoutBetrayingWords(const QString &text, const Snapshot &workbook, const Texts &texts)
{
    QString without = text;
    const std::vector<PhraseFinder::Found> found = betrayingFinder(workbook, texts).in(text);
    for (const auto &each : std::views::reverse(found))
        without.remove(each.from, each.length);
    return without;
}

} // namespace straw
