#pragma once

#include <QString>

#include <functional>

namespace straw {

/// A change that takes one click, offered on a row: said in a word, or, with a mark, a state that is
/// seen at the end of the row, filled where it holds.
struct RowVerb
{
    QString text;
    std::function<void()> run;
    QString mark = {};  // of resources/icons
    bool holds = false; // of a mark
};

} // namespace straw
