#pragma once

#include "core/carried/carried.h"

#include <QStringList>

namespace straw {

class NeutralTexts;
struct Snapshot;

/// What one workbook has for others, in neutral words.
struct Learned
{
    QString documentId;
    bool isClosed = false; ///< or reviewed
    std::vector<Carried> carried;
    /// Hashes of sentences in it that name somebody who was erased: they are not to be carried later either, when
    /// nobody knows the name any more.
    QStringList withheld;

    bool operator==(const Learned &) const = default;
};

enum class Reach {
    Chosen,     ///< somebody takes this very workbook as an example: all of it
    Everywhere, ///< it may turn up in any other: lessons and what is left open only of a case that is over
};

/// At most 60 texts of at most 600 letters each; what was learned next time is told line by line. `withheld` are
/// hashes of before.
Learned learnedIn(const Snapshot &workbook, const NeutralTexts &texts, Reach reach, const QStringList &withheld = {});

/// What can be offered to a new workbook: what we do the next time first, and each kind in the order of the
/// workbooks, those that are over before the others; each text once. What names one of these accounts is left out.
std::vector<Carried> offersOf(const std::vector<Learned> &workbooks, const QStringList &accounts,
                              const QString &language);

} // namespace straw
