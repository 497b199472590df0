#include "core/storage/rank.h"

namespace straw {

namespace {

constexpr char digits[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr int base = 62;

int digitOf(const QString &rank, qsizetype place, int otherwise)
{
    if (place >= rank.size())
        return otherwise;
    const char letter = rank[place].toLatin1();
    const char *found = letter ? strchr(digits, letter) : nullptr;
    return found ? int(found - digits) : 0;
}

/// The next rank of the same length; empty when there is none.
QString plusOne(QString rank)
{
    for (qsizetype place = rank.size() - 1; place >= 0; --place) {
        const int digit = digitOf(rank, place, 0);
        if (digit + 1 < base) {
            rank[place] = QLatin1Char(digits[digit + 1]);
            return rank;
        }
        rank[place] = QLatin1Char(digits[0]);
    }
    return {};
}

} // namespace

QString rankBetween(const QString &before, const QString &after)
{
    if (after.isEmpty()) {
        // Appending is by far the most frequent: counting up keeps those ranks at a few digits.
        if (before.isEmpty())
            return QStringLiteral("V000");
        const QString next = plusOne(before.leftJustified(4, u'0'));
        return next.isEmpty() ? before + u'V' : next;
    }
    QString rank;
    for (qsizetype place = 0;; ++place) {
        const int low = digitOf(before, place, 0);
        // Once a digit lies below that of the upper neighbour, anything may follow.
        const bool free = rank.left(place) < after.left(place);
        const int high = free ? base : digitOf(after, place, base);
        const int middle = (low + high) / 2;
        if (middle > low)
            return rank + QLatin1Char(digits[middle]);
        rank += QLatin1Char(digits[low]);
    }
}

QStringList ranksBetween(const QString &before, const QString &after, qsizetype count)
{
    if (count <= 0)
        return {};
    if (after.isEmpty()) {
        QStringList ranks{rankBetween(before, {})};
        while (ranks.size() < count)
            ranks += rankBetween(ranks.back(), {});
        return ranks;
    }
    const QString middle = rankBetween(before, after);
    const qsizetype lower = (count - 1) / 2;
    return ranksBetween(before, middle, lower) + QStringList{middle} + ranksBetween(middle, after, count - 1 - lower);
}

} // namespace straw
