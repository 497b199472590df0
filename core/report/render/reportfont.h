#pragma once

#include <QFont>

namespace straw {

/// How wide digits are.
enum class Figures {
    Proportional, // each as it looks best
    Tabular,      // all alike, so that columns line up
};

/// The one font of the report, in the weights Normal and DemiBold, at a size in points of paper
/// (look.h). Needs a QGuiApplication. The first call loads it from the resources.
QFont reportFont(qreal points, QFont::Weight weight = QFont::Normal, Figures figures = Figures::Proportional);

} // namespace straw
