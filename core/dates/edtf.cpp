#include "core/dates/edtf.h"

#include <optional>

namespace straw {

namespace {

constexpr int firstYear = 1000; // four digits, as the stored form needs
constexpr int lastYear = 9999;
constexpr int firstSeason = 21;
constexpr int seasons = 4; // of a year, and then of the north, and of the south

bool isYear(int year)
{
    return year >= firstYear && year <= lastYear;
}

/// The number that the ASCII digits at `from` spell; digits of other scripts are not the stored
/// form.
std::optional<int> digitsAt(QStringView text, int from, int count)
{
    int number = 0;
    for (QChar c : text.mid(from, count)) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number;
}

QString padded(int number, int width)
{
    return QString::number(number).rightJustified(width, u'0');
}

} // namespace

Edtf Edtf::year(int year)
{
    Edtf edtf;
    if (isYear(year)) {
        edtf.m_precision = Year;
        edtf.m_first = QDate(year, 1, 1);
    }
    return edtf;
}

Edtf Edtf::month(int year, int month)
{
    Edtf edtf;
    if (isYear(year) && month >= 1 && month <= 12) {
        edtf.m_precision = Month;
        edtf.m_first = QDate(year, month, 1);
    }
    return edtf;
}

Edtf Edtf::season(int year, int season, Hemisphere hemisphere)
{
    Edtf edtf;
    if (isYear(year) && season >= firstSeason && season < firstSeason + seasons) {
        // Spring starts with March in the north, with September in the south. Unsaid, spring and autumn are one of
        // the two, and so are summer and winter: the range takes in both.
        constexpr int monthOf[][seasons] = {{3, 6, 3, 6}, {3, 6, 9, 12}, {9, 12, 3, 6}};
        edtf.m_precision = Season;
        edtf.m_first = QDate(year, monthOf[hemisphere][season - firstSeason], 1);
        edtf.m_season = quint8(season + seasons * hemisphere);
    }
    return edtf;
}

int Edtf::seasonOfYear() const
{
    return m_precision == Season ? firstSeason + (m_season - firstSeason) % seasons : 0;
}

Edtf::Hemisphere Edtf::hemisphere() const
{
    return m_precision == Season ? Hemisphere((m_season - firstSeason) / seasons) : Unsaid;
}

Edtf Edtf::day(QDate date)
{
    Edtf edtf;
    if (date.isValid() && isYear(date.year())) {
        edtf.m_precision = Day;
        edtf.m_first = date;
    }
    return edtf;
}

Edtf Edtf::minute(QDate date, QTime time)
{
    Edtf edtf = day(date);
    if (edtf.isNull() || !time.isValid())
        return {};
    edtf.m_precision = Minute;
    edtf.m_time = QTime(time.hour(), time.minute());
    return edtf;
}

Edtf Edtf::parse(QStringView text)
{
    bool approximate = false;
    bool uncertain = false;
    if (text.endsWith(u'~') || text.endsWith(u'?') || text.endsWith(u'%')) {
        approximate = text.back() != u'?';
        uncertain = text.back() != u'~';
        text.chop(1);
    }

    const qsizetype size = text.size();
    if (size != 4 && size != 7 && size != 10 && size != 16)
        return {};
    const auto number = digitsAt(text, 0, 4);
    if (!number)
        return {};

    Edtf edtf;
    if (size == 4) {
        edtf = year(*number);
    } else if (text[4] != u'-') {
        return {};
    } else {
        const auto part = digitsAt(text, 5, 2);
        if (!part)
            return {};
        if (size == 7) {
            const int beyond = *part - firstSeason;
            edtf = beyond < 0 ? month(*number, *part)
                   : beyond < (South + 1) * seasons
                       ? season(*number, firstSeason + beyond % seasons, Hemisphere(beyond / seasons))
                       : Edtf();
        } else {
            const auto dayOfMonth = digitsAt(text, 8, 2);
            if (text[7] != u'-' || !dayOfMonth)
                return {};
            const QDate date(*number, *part, *dayOfMonth);
            if (size == 10) {
                edtf = day(date);
            } else {
                const auto hour = digitsAt(text, 11, 2);
                const auto minutes = digitsAt(text, 14, 2);
                if (text[10] != u'T' || text[13] != u':' || !hour || !minutes)
                    return {};
                edtf = minute(date, QTime(*hour, *minutes));
            }
        }
    }
    return edtf.withApproximate(approximate).withUncertain(uncertain);
}

QString Edtf::toString() const
{
    QString text;
    switch (m_precision) {
    case None:
        return {};
    case Year:
        text = QString::number(m_first.year());
        break;
    case Season:
    case Month:
        text = QString::number(m_first.year()) + u'-' + padded(m_precision == Season ? m_season : m_first.month(), 2);
        break;
    case Day:
    case Minute:
        text = m_first.toString(Qt::ISODate);
        break;
    }
    if (m_precision == Minute)
        text += u'T' + padded(m_time.hour(), 2) + u':' + padded(m_time.minute(), 2);
    if (m_approximate || m_uncertain)
        text += m_approximate && m_uncertain ? u'%' : m_approximate ? u'~' : u'?';
    return text;
}

QDate Edtf::last() const
{
    switch (m_precision) {
    case None:
        return {};
    case Year:
        return m_first.addYears(1).addDays(-1);
    case Season:
        return m_first.addMonths(hemisphere() == Unsaid ? 9 : 3).addDays(-1);
    case Month:
        return m_first.addMonths(1).addDays(-1);
    case Day:
    case Minute:
        return m_first;
    }
    return {};
}

Edtf Edtf::withApproximate(bool approximate) const
{
    Edtf edtf = *this;
    edtf.m_approximate = approximate && !isNull();
    return edtf;
}

Edtf Edtf::withUncertain(bool uncertain) const
{
    Edtf edtf = *this;
    edtf.m_uncertain = uncertain && !isNull();
    return edtf;
}

bool Edtf::before(const Edtf &left, const Edtf &right)
{
    if (left.isNull() || right.isNull())
        return !left.isNull() && right.isNull();
    if (left.m_first != right.m_first)
        return left.m_first < right.m_first;
    if (left.m_precision != right.m_precision)
        return left.m_precision < right.m_precision;
    if (left.m_season != right.m_season)
        return left.m_season < right.m_season;
    return left.m_time < right.m_time;
}

} // namespace straw
