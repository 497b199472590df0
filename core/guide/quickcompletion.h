#pragma once

#include "core/guide/quickwords.h"
#include "core/workbook/snapshot.h"

#include <vector>

namespace straw {

/// The words at the cursor of an add line that are about to name something: "@Ru", "#op", "via ph".
struct QuickToken
{
    enum Kind { None, Person, Place, Source };

    Kind kind = None;
    qsizetype start = 0, length = 0; // with the sign; without it for a source
    QString typed;                   // without the sign
};

/// Looks only at what stands before the cursor. Of capitalised words that follow a name the last
/// one may be yet unfinished: "@Ruth Ok".
QuickToken quickTokenAt(QStringView line, qsizetype cursor, const QuickWords &words);

/// The people whose name any part of begins with what was typed, even with one letter; all of them
/// for nothing. In the order of the workbook, those of whole words first.
std::vector<const Person *> peopleOffered(const Snapshot &workbook, QStringView typed);

/// How somebody known is named in an add line: @Ruth Okafor, with quotes where less or more of it
/// would be read.
QString quickMention(const QString &name, const QuickWords &words);

} // namespace straw
