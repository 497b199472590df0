#include "core/report/wordingfindings.h"

#include "core/guide/userwording.h"
#include "core/guide/wordingplaces.h"
#include "core/report/edition/foredition.h"
#include "core/report/edition/phrasefinder.h"
#include "core/report/edition/recordwalk.h"
#include "core/storage/fields.h"
#include "core/workbook/ownlanguage.h"
#include "core/workbook/title.h"

#include <QCoreApplication>

namespace straw {

namespace {

constexpr qsizetype mostNamed = 60;

QString sentence(const QString &text, const Stretch &at, const WordingRule &rule, const Texts &texts)
{
    const QString words = shortened(text.mid(at.at, at.length), mostNamed);
    const QString around = excerptOf(text, at.at, at.length);
    if (words == around)
        //: %1 is a text, %2 a sentence: why its wording is worth a second look
        return Texts::filled(texts.text("Report", QT_TRANSLATE_NOOP("Report", "“%1”: %2")), {words, rule.reason});
    //: %1 is a few words, %2 the text around them, %3 a sentence: why they are worth a second look
    return Texts::filled(texts.text("Report", QT_TRANSLATE_NOOP("Report", "“%1” in “%2”: %3")),
                         {words, around, rule.reason});
}

} // namespace

std::vector<Finding> wordingFindings(const Snapshot &workbook, const EditionOptions &options,
                                     const WordingWishes &wishes, const Texts &texts)
{
    std::vector<Finding> findings;
    const UserWording rules(ownLanguage(workbook), wishes.own, texts);
    const IgnoredWordings &ignored = wishes.ignored;
    const auto look = [&](const Place &place) {
        const std::optional<WordingOf> of = ignored.leaves(place) ? std::nullopt : wordingOf(place, workbook);
        if (!of)
            return;
        // As it was written, so that its words are found there: an edition says other names.
        const QString text = fieldOf(workbook, place.table, place.id, place.column).toString();
        for (const WordingMark &mark : rules.marksIn(text, *of)) {
            if (ignored.covers(place, mark.rule, text.mid(mark.at.at, mark.at.length)))
                continue;
            const WordingRule &rule = *rules.find(mark.rule);
            findings.push_back({.kind = Finding::Wording,
                                .text = sentence(text, mark.at, rule, texts),
                                .hint = rule.suggestion,
                                .places = {place},
                                .at = mark.at,
                                .rule = mark.rule});
        }
    };
    const Projected edition = forEdition(workbook, options, texts);
    forEachText(edition.workbook, [&](TableKey table, const QString &id, ColumnKey column, const QString &text) {
        if (!text.isEmpty() && hasWording(table, column))
            look({table, id, column});
    });
    return findings;
}

} // namespace straw
