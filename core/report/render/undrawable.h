#pragma once

#include "core/report/model/model.h"

#include <QStringList>

namespace straw {

/// A text of a report with letters that are in no font at hand, so that boxes would stand for them.
struct UndrawableText
{
    QStringList letters; ///< each once, in the order of the text
    int count = 0;       ///< how often they occur in it
    QString excerpt;     ///< about 60 characters of the text, on one line, with the first of them

    bool operator==(const UndrawableText &) const = default;
};

/// The texts of a report that cannot be printed as they are, `most` of them at most. A letter is drawn in the report's
/// font, or else in one of the system's that has it. Spaces, signs of direction, joiners, variation selectors and
/// controls are no letters.
///
/// Needs a QGuiApplication for the fonts.
std::vector<UndrawableText> undrawable(const ReportModel &model, size_t most = 200);

} // namespace straw
