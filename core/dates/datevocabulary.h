#pragma once

#include <QLocale>
#include <QMultiHash>
#include <QString>

#include <optional>

namespace straw {

/// What a word can mean in a date. In brackets: the value that comes with it.
enum class DateSense {
    Month,   // (1 to 12)
    Weekday, // (1 to 7, Monday first)
    Season,  // (21 to 24, as in EDTF)
    Day,     // today, yesterday (days from today)
    Unit,    // day, week, month, year (a DateUnit)
    Count,   // one to twelve, a (the number)
    Part,    // early, mid, end of (a DatePart)
    Quarter, // the q of q2
    Last,    // last, previous
    Next,
    This,
    Ago,      // after its number
    Before,   // the same, before its number: "vor drei Tagen"
    In,       // in three days
    About,    // around, circa
    Filler,   // on, of, the: say nothing
    At,       // leads a time
    Ordinal,  // the st of 1st
    Meridiem, // am, pm (0, 12)
    Clock,    // o'clock: "15 Uhr", "15h40"
    Zone,     // UTC
};

enum DateUnit { DayUnit, WeekUnit, MonthUnit, YearUnit };
enum DatePart { Start, Early, Mid, Late, End };

/// The words of dates: English and German ones, and the names of months and weekdays of a locale.
class DateVocabulary
{
public:
    explicit DateVocabulary(const QLocale &locale);

    /// The value of a folded word in one of its senses, if it has that sense.
    std::optional<int> value(const QString &word, DateSense sense) const;

    /// Whether a folded word has any sense at all.
    bool knows(const QString &word) const;

    /// Without case, accents and a closing dot, as words are compared: "Févr." is "fevr".
    static QString folded(QStringView word);

private:
    struct Meaning
    {
        DateSense sense;
        int value;
    };
    using Words = QMultiHash<QString, Meaning>;

    static const Words &common();
    static void addNames(Words &words, const QLocale &locale);

    Words m_names;
};

} // namespace straw
