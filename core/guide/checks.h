#pragma once

#include "core/base/texts.h"
#include "core/guide/contradictions.h"
#include "core/guide/gaps.h"

#include <optional>
#include <vector>

namespace straw {

/// Something that a page still asks for. It never blocks, and a reason answers it.
struct OpenCheck
{
    QString key; // stable; also the key of its row in `because`
    QString page;
    QString text;                                    // what is open, with %1 where its entries are named
    QString hint;                                    // what settles it
    std::vector<Place> places = {};                  // where to settle it; at least one
    QStringList entries = {};                        // what each record of the places is called; may be empty
    QString because = {};                            // the reason it stays open; empty while it is not answered
    std::optional<Contradiction> contradiction = {}; // of one that asks for two entries that do not agree

    bool isAnswered() const { return !because.isEmpty(); }
};

/// The checks that are not settled, of the pages that have been begun, in the order of the walk;
/// those that were answered "because" included. On each page, what does not agree comes last.
std::vector<OpenCheck> openChecks(const Snapshot &workbook, QDate today);

/// What is open, as a sentence that names the first of its entries, and how many more there are.
QString checkText(const OpenCheck &check, const Texts &texts, const QLocale &locale = QLocale());

/// How many of them are not answered.
int unanswered(const std::vector<OpenCheck> &checks);

} // namespace straw
