#pragma once

#include <QKeySequence>
#include <QString>

#include <functional>

namespace straw {

/// A change that takes one click, offered on a row: said in a word, or, with a mark, a state that is
/// seen at the end of the row, filled where it holds. Words stand on a row that is pointed at or selected.
struct RowVerb
{
    QString text;
    std::function<void()> run;
    QString mark = {};  // of resources/icons
    bool holds = false; // of a mark
    enum Where { Pointed, Always, InMenu } where = Pointed;
    QKeySequence keys = {}; // which do the same
    bool forAll = false;    // for all rows that are selected
};

} // namespace straw
