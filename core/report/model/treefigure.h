#pragma once

#include <QString>

#include <vector>

namespace straw {

/// Causes and what explains them: a drawing, or an outline where there are too many for one. All texts come
/// ready-made in the reader's language.
struct TreeFigure
{
    static constexpr size_t mostDrawn = 24;
    static constexpr int mostLevelsDrawn = 4;
    static constexpr int mostIndents = 8; ///< of the outline; deeper ones say in `what` which one they explain

    enum class Kind { None, Event, Condition, Decision, Belief };

    struct Node
    {
        int level = 0;  ///< 0 for what nothing else is explained by
        QString number; ///< by which the text below it speaks of it
        QString text;
        QString what; ///< its kind and its part, in words
        Kind kind = Kind::None;
        bool isMain = false;
        bool isQuiet = false; ///< it played no part, or nobody knows
    };
    std::vector<Node> nodes; ///< each before those that explain it
    QString reading;         ///< how it is read
};

} // namespace straw
