#pragma once

#include "core/base/texts.h"
#include "core/workbook/place.h"
#include "core/workbook/snapshot.h"

#include <QLocale>

#include <variant>
#include <vector>

namespace straw {

/// Two entries that cannot both be right, or a judgement that the entries do not bear out. It is found from
/// what is entered alone, never blocks, and blames nobody: most are a slip that is settled in a moment.
struct Contradiction
{
    /// A record as a sentence names it: by its title, and by its date where that says more.
    struct Entry
    {
        QString title = {};
        Edtf on = {};
    };
    struct Field
    {
        TableKey table;
        ColumnKey column;
    };
    struct Picked
    {
        ListKey list;
        QString key;
    };
    struct Money
    {
        qint64 minor = 0;
        QString currency = {};
    };
    /// What a sentence is filled with, told in whatever language it is asked for. A text is the name of a
    /// person or words of the user.
    using Argument = std::variant<QString, Edtf, Entry, Field, Picked, Money>;

    QString key;                          // stable; of resources/<language>/guide/contradictions.json
    QString page;                         // of the walk, where the first place is
    std::vector<Argument> arguments = {}; // of its sentence: %1, %2 ...
    std::vector<Place> places = {};       // where it can be settled; at least one
};

/// All that the records prove, in the order of the content. Dates that are partial count only where no reading
/// of them agrees; approximate and uncertain ones prove nothing.
std::vector<Contradiction> contradictions(const Snapshot &workbook, QDate today);

/// Those that are asked about like an open check, on the page where they can be settled, until one of the entries is
/// corrected or somebody says why both stand: the first that each such rule finds.
std::vector<Contradiction> askedContradictions(const Snapshot &workbook, QDate today);

/// What contradicts what, in one or two sentences that name the entries and their dates.
QString contradictionText(const Contradiction &contradiction, const Texts &texts, const QLocale &locale);

/// What settles it, in a sentence.
QString contradictionHint(const Contradiction &contradiction, const Texts &texts);

} // namespace straw
