#include "core/report/render/timelinenumbers.h"

#include <algorithm>
#include <limits>

namespace straw {

namespace {

class NumberPlacer
{
public:
    NumberPlacer(const std::vector<NumberSpot> &spots, double left, double right, double gap, const QLocale &locale,
                 const std::function<double(const QString &)> &width)
        : m_spots(spots)
        , m_left(left)
        , m_right(right)
        , m_gap(gap)
        , m_locale(locale)
        , m_width(width)
    {
    }

    /// Numbers that find no room are merged with those before them; empty instead when `alone`.
    std::vector<NumberPlace> inRows(int rows, bool alone) const
    {
        std::vector<NumberPlace> places;
        for (size_t i = 0; i < m_spots.size(); ++i) {
            NumberPlace place = from(i, i, m_spots[i]);
            while (!findRow(place, places, rows)) {
                if (alone)
                    return {};
                const NumberPlace &before = places.back();
                place = from(before.first, place.last,
                             {std::min(before.numbers.low, place.numbers.low),
                              std::max(before.numbers.high, place.numbers.high),
                              before.numbers.count + place.numbers.count, 0});
                places.pop_back();
            }
            places.push_back(place);
        }
        return places;
    }

private:
    NumberPlace from(size_t first, size_t last, const NumberSpot &numbers) const
    {
        NumberPlace place{first, last, numbers, numberText(numbers, m_locale), 0, 0, 0};
        place.width = m_width(place.text);
        const double middle = (m_spots[first].x + m_spots[last].x) / 2;
        place.left = std::max(m_left, std::min(middle - place.width / 2, m_right - place.width));
        return place;
    }

    bool findRow(NumberPlace &place, const std::vector<NumberPlace> &taken, int rows) const
    {
        std::vector<double> ends(size_t(rows), -std::numeric_limits<double>::infinity());
        for (const NumberPlace &other : taken) {
            double &end = ends[size_t(other.row)];
            end = std::max(end, other.left + other.width + m_gap);
        }
        const auto row = std::find_if(ends.begin(), ends.end(), [&](double end) { return end <= place.left; });
        place.row = int(row - ends.begin());
        return row != ends.end();
    }

    const std::vector<NumberSpot> &m_spots;
    double m_left;
    double m_right;
    double m_gap;
    const QLocale &m_locale;
    const std::function<double(const QString &)> &m_width;
};

} // namespace

QString numberText(const NumberSpot &numbers, const QLocale &locale)
{
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    const QString low = plain.toString(numbers.low), high = plain.toString(numbers.high);
    if (numbers.count == 1)
        return low;
    const bool both = numbers.count == 2 && numbers.high > numbers.low + 1;
    return low + (both ? QStringLiteral(", ") : QStringLiteral("–")) + high;
}

std::vector<NumberPlace> placeNumbers(const std::vector<NumberSpot> &spots, double left, double right, double gap,
                                      int mostRows, const QLocale &locale,
                                      const std::function<double(const QString &)> &width)
{
    const NumberPlacer placer(spots, left, right, gap, locale, width);
    for (int rows = 1; rows <= mostRows; ++rows) {
        std::vector<NumberPlace> places = placer.inRows(rows, true);
        if (!places.empty())
            return places;
    }
    return placer.inRows(mostRows, false);
}

} // namespace straw
