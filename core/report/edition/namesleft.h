#pragma once

#include "core/report/edition/foredition.h"
#include "core/workbook/place.h"

namespace straw {

/// A name that an edition replaces, still there in a text.
struct NameLeft
{
    Place place;
    QString name;        ///< as it stands there
    QString personId;    ///< whose it is in the workbook; the first one where several have it
    QString replacement; ///< what would stand there instead
    QString excerpt;     ///< a few words around it
};

/// All of them, by tables, records and columns; for the list before an export. Whoever wants them replaced projects
/// with EditionOptions::replaceNames, after which none is left.
std::vector<NameLeft> namesLeft(const Projected &projected, const Snapshot &original, const Texts &texts);

/// A word in a text that tells the customer what kind of document it was taken from.
struct WordLeft
{
    Place place;
    QString word; ///< as it stands there
    QString excerpt;
};

/// Of the list of such words (resources/<language>/report/betraying.json), in the language of the report and in that
/// of the workbook, those that stand in what is left of the user's own texts. Meant for the customer edition.
std::vector<WordLeft> betrayingWords(const Projected &projected, const Texts &texts);

/// The text without such words; for the name of a file.
QString withoutBetrayingWords(const QString &text, const Snapshot &workbook, const Texts &texts);

} // namespace straw
