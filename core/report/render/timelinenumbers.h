#pragma once

#include <QLocale>
#include <QString>

#include <functional>
#include <vector>

namespace straw {

/// A number that is to stand at `x`, or several that share a mark.
struct NumberSpot
{
    int low;
    int high;
    size_t count;
    double x;
};

/// One number, or a range for some that stand beside each other.
struct NumberPlace
{
    size_t first; ///< of the spots
    size_t last;
    NumberSpot numbers;
    QString text;
    int row; ///< 0 is nearest to the marks
    double left;
    double width;
};

/// "12", "12, 14", or "12–15" for a range in which all of them lie.
QString numberText(const NumberSpot &numbers, const QLocale &locale);

/// Writes every number into one of a few rows, between `left` and `right`, with at least `gap` between texts. Those
/// that find no room of their own share a range with their neighbours, so each is always there. Takes the spots by x.
std::vector<NumberPlace> placeNumbers(const std::vector<NumberSpot> &spots, double left, double right, double gap,
                                      int mostRows, const QLocale &locale,
                                      const std::function<double(const QString &)> &width);

} // namespace straw
