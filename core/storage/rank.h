#pragma once

#include <QString>
#include <QStringList>

namespace straw {

/// A text that sorts between two others, as base-62 fractions (0-9A-Za-z); either may be empty, for
/// before all or after all. Digits grow only where there is no room left, so ranks stay short.
QString rankBetween(const QString &before, const QString &after);
/// So many of them in order, as far apart as there is room.
QStringList ranksBetween(const QString &before, const QString &after, qsizetype count);

} // namespace straw
