#pragma once

#include <QDate>
#include <QString>
#include <QTime>

namespace straw {

/// A date as exact as it is known (ISO 8601-2, "EDTF"): 2024, 2024-05, 2024-25 for spring, 2024-05-03,
/// 2024-05-03T15:40, each with an optional ~ (approximate), ? (uncertain) or % (both). Wall-clock time without a zone.
/// A default-constructed value means "no date".
class Edtf
{
public:
    enum Precision : quint8 { None, Year, Season, Month, Day, Minute };
    /// On which half of the earth a season was meant. Unsaid, it can be either half's, so that its range is
    /// wide and nothing that is computed from it is wrong.
    enum Hemisphere : quint8 { Unsaid, North, South };

    Edtf() = default;
    static Edtf year(int year);
    static Edtf month(int year, int month);
    /// Season 21 spring, 22 summer, 23 autumn, 24 winter; stored as 25 to 28 of the north, as 29 to 32 of the
    /// south (ISO 8601-2 level 2).
    static Edtf season(int year, int season, Hemisphere hemisphere = Unsaid);
    static Edtf day(QDate date);
    static Edtf minute(QDate date, QTime time);

    /// Reads the stored form only; anything else, and an empty text, gives no date.
    static Edtf parse(QStringView text);

    /// The stored form; empty for no date.
    QString toString() const;

    bool isNull() const { return m_precision == None; }
    Precision precision() const { return m_precision; }
    /// True when the date is exact to the day or better, and not approximate.
    bool isExactDay() const { return m_precision >= Day && !m_approximate; }

    /// Of a season: 21 to 24, and whose; 0 of any other date.
    int seasonOfYear() const;
    Hemisphere hemisphere() const;

    /// The first and last calendar day that it can mean. The season that begins in December runs into the next
    /// year.
    QDate first() const { return m_first; }
    QDate last() const;
    /// Invalid unless the precision is Minute.
    QTime time() const { return m_time; }

    bool isApproximate() const { return m_approximate; }
    bool isUncertain() const { return m_uncertain; }
    Edtf withApproximate(bool approximate) const;
    Edtf withUncertain(bool uncertain) const;

    bool operator==(const Edtf &) const = default;

    /// The order of the timeline: start of the range, coarser first; no date goes last.
    static bool before(const Edtf &left, const Edtf &right);

private:
    // A workbook has thousands of them, and sorts by them: small, and their first day is at hand.
    QDate m_first;
    QTime m_time;
    Precision m_precision = None;
    quint8 m_season = 0; // as it is stored
    bool m_approximate = false;
    bool m_uncertain = false;
};

} // namespace straw
