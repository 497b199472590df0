#include "core/report/render/letterfindings.h"

#include "core/report/edition/editionrules.h"
#include "core/report/edition/foredition.h"
#include "core/report/edition/phrasefinder.h"
#include "core/report/edition/recordwalk.h"
#include "core/report/render/undrawable.h"

#include <QCoreApplication>

#include <algorithm>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

/// A letter that cannot be drawn is a box here, too: its number in Unicode tells which it is.
QString named(const QString &letter)
{
    const char32_t number = letter.toUcs4().value(0);
    return letter + u" (U+"_s + QString::number(number, 16).toUpper().rightJustified(4, u'0') + u')';
}

Finding findingOf(const QString &excerpt, const QStringList &letters, std::vector<Place> places, const Texts &texts)
{
    QStringList all;
    for (const QString &letter : letters)
        all += named(letter);
    return {
        Finding::Letter,
        //: %1 is a few words of the report, %2 letters in it
        Texts::filled(texts.text("Report", QT_TRANSLATE_NOOP("Report", "“%1” has letters that cannot be printed: %2")),
                      {excerpt, Texts::joined(all, u", "_s)}),
        {},
        std::move(places)};
}

} // namespace

std::vector<Finding> letterFindings(const ReportModel &model, const Snapshot &workbook, const EditionOptions &edition,
                                    const Texts &texts)
{
    const std::vector<UndrawableText> printed = undrawable(model);
    if (printed.empty())
        return {};
    QStringList letters;
    for (const UndrawableText &one : printed)
        letters += one.letters;
    letters.removeDuplicates();
    std::vector<Finding> findings;
    QStringList placed;
    const Projected told = forEdition(workbook, edition, texts);
    forEachText(told.workbook, [&](TableKey table, const QString &id, ColumnKey column, const QString &text) {
        if (text.isEmpty() || !isFreeText(table, *Tables::instance().column(table, column)))
            return;
        const QString composed = text.normalized(QString::NormalizationForm_C);
        QStringList here;
        qsizetype first = composed.size();
        for (const QString &letter : std::as_const(letters)) {
            if (const qsizetype at = composed.indexOf(letter); at >= 0) {
                here += letter;
                first = std::min(first, at);
            }
        }
        if (here.isEmpty())
            return;
        placed += here;
        findings.push_back(findingOf(excerptOf(composed, first, 1), here, {{table, id, column}}, texts));
    });
    for (const UndrawableText &one : printed) {
        const auto isPlaced = [&](const QString &letter) { return placed.contains(letter); };
        if (!std::ranges::all_of(one.letters, isPlaced))
            findings.push_back(findingOf(one.excerpt, one.letters, {}, texts));
    }
    return findings;
}

} // namespace straw
