#pragma once

#include <QDate>
#include <QString>
#include <QTime>

namespace straw {

/// A date as exact as it is known (ISO 8601-2 level 1, "EDTF"): 2024, 2024-05, 2024-21 for spring,
/// 2024-05-03, 2024-05-03T15:40, each with an optional ~ (approximate), ? (uncertain) or % (both).
/// Wall-clock time without a zone. A default-constructed value means "no date".
class Edtf
{
public:
    enum Precision { None, Year, Season, Month, Day, Minute };

    Edtf() = default;
    static Edtf year(int year);
    static Edtf month(int year, int month);
    /// Season 21 spring, 22 summer, 23 autumn, 24 winter (of the northern hemisphere).
    static Edtf season(int year, int season);
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

    /// The first and last calendar day that it can mean. Winter runs into the next year.
    QDate first() const;
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
    Precision m_precision = None;
    int m_year = 0;
    int m_part = 0; // month or season
    QDate m_date;
    QTime m_time;
    bool m_approximate = false;
    bool m_uncertain = false;
};

} // namespace straw
