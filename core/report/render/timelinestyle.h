#pragma once

#include <QColor>
#include <QFont>

namespace straw {

/// Fonts and colours of a timeline drawing; all its lengths follow from the font, so that it is the
/// same on paper and on the screen.
struct TimelineStyle
{
    QFont font;
    QFont strongFont;
    QColor text;
    QColor muted;
    QColor line;
    QColor background;
    QColor strip; ///< behind the dates of the axis
    QColor them;
    QColor us;
    QColor sales;
    QColor operations;

    static TimelineStyle forPaper();
};

} // namespace straw
