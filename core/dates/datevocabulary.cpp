#include "core/dates/datevocabulary.h"

#include <initializer_list>

namespace straw {

namespace {

struct CommonWords
{
    DateSense sense;
    int value;
    std::initializer_list<const char *> words; // folded
};

const CommonWords commonWords[] = {
    {DateSense::Month, 3, {"mrz", "maerz"}},
    {DateSense::Month, 9, {"sept"}},
    {DateSense::Weekday, 2, {"tues"}},
    {DateSense::Weekday, 3, {"weds"}},
    {DateSense::Weekday, 4, {"thur", "thurs"}},
    {DateSense::Season, 21, {"spring", "fruhling", "fruehling", "fruhjahr", "fruehjahr"}},
    {DateSense::Season, 22, {"summer", "sommer"}},
    {DateSense::Season, 23, {"autumn", "fall", "herbst"}},
    {DateSense::Season, 24, {"winter"}},
    {DateSense::Day, -2, {"vorgestern"}},
    {DateSense::Day, -1, {"yesterday", "gestern"}},
    {DateSense::Day, 0, {"today", "heute"}},
    {DateSense::Day, 1, {"tomorrow", "morgen"}},
    {DateSense::Day, 2, {"ubermorgen", "uebermorgen"}},
    {DateSense::Unit, DayUnit, {"day", "days", "tag", "tage", "tagen"}},
    {DateSense::Unit, WeekUnit, {"week", "weeks", "woche", "wochen"}},
    {DateSense::Unit, MonthUnit, {"month", "months", "monat", "monate", "monaten"}},
    {DateSense::Unit, YearUnit, {"year", "years", "jahr", "jahre", "jahren"}},
    {DateSense::Count, 1, {"a", "an", "one", "ein", "eine", "einem", "einen", "einer"}},
    {DateSense::Count, 2, {"two", "zwei"}},
    {DateSense::Count, 3, {"three", "drei"}},
    {DateSense::Count, 4, {"four", "vier"}},
    {DateSense::Count, 5, {"five", "funf", "fuenf"}},
    {DateSense::Count, 6, {"six", "sechs"}},
    {DateSense::Count, 7, {"seven", "sieben"}},
    {DateSense::Count, 8, {"eight", "acht"}},
    {DateSense::Count, 9, {"nine", "neun"}},
    {DateSense::Count, 10, {"ten", "zehn"}},
    {DateSense::Count, 11, {"eleven", "elf"}},
    {DateSense::Count, 12, {"twelve", "zwolf", "zwoelf"}},
    {DateSense::Part, Start, {"start", "beginning", "begin", "anfang", "beginn"}},
    {DateSense::Part, Early, {"early"}},
    {DateSense::Part, Mid, {"mid", "middle", "mitte"}},
    {DateSense::Part, Late, {"late"}},
    {DateSense::Part, End, {"end", "ende"}},
    {DateSense::Quarter, 0, {"q"}},
    {DateSense::Last, 0, {"last", "previous", "letzte", "letzten", "letzter", "letztes"}},
    {DateSense::Next, 0, {"next", "nachste", "nachsten", "nachster", "nachstes", "kommenden"}},
    {DateSense::This, 0, {"this", "diese", "diesen", "dieser", "dieses"}},
    {DateSense::Ago, 0, {"ago"}},
    {DateSense::Before, 0, {"vor"}},
    {DateSense::In, 0, {"in"}},
    {DateSense::About,
     0,
     {"about", "around", "approx", "approximately", "roughly", "circa", "ca", "c", "etwa", "rund", "ungefahr",
      "ungefaehr", "cirka", "environ", "vers"}},
    {DateSense::Filler, 0, {"on", "of", "the", "in", "am", "im", "vom", "der", "den", "de", "del", "le", "du"}},
    {DateSense::At, 0, {"at", "um", "a", "kl"}},
    {DateSense::Ordinal, 0, {"st", "nd", "rd", "th", "er"}},
    {DateSense::Meridiem, 0, {"am"}},
    {DateSense::Meridiem, 12, {"pm"}},
    {DateSense::Clock, 0, {"uhr", "h"}},
    {DateSense::Zone, 0, {"z", "utc", "gmt"}},
};

} // namespace

DateVocabulary::DateVocabulary(const QLocale &locale)
{
    if (locale.language() != QLocale::English && locale.language() != QLocale::C)
        addNames(m_names, locale);
}

std::optional<int> DateVocabulary::value(const QString &word, DateSense sense) const
{
    for (const Words *words : {&m_names, &common()}) {
        for (auto [it, end] = words->equal_range(word); it != end; ++it) {
            if (it->sense == sense)
                return it->value;
        }
    }
    return std::nullopt;
}

bool DateVocabulary::knows(const QString &word) const
{
    return m_names.contains(word) || common().contains(word);
}

QString DateVocabulary::folded(QStringView word)
{
    const QString decomposed = word.toString().toCaseFolded().normalized(QString::NormalizationForm_KD);
    QString folded;
    for (const QChar c : decomposed) {
        if (!c.isMark())
            folded += c;
    }
    while (folded.endsWith(u'.'))
        folded.chop(1);
    return folded;
}

const DateVocabulary::Words &DateVocabulary::common()
{
    static const Words words = [] {
        Words all;
        for (const CommonWords &group : commonWords) {
            for (const char *word : group.words)
                all.insert(QString::fromLatin1(word), {group.sense, group.value});
        }
        addNames(all, QLocale(QLocale::English, QLocale::UnitedStates));
        return all;
    }();
    return words;
}

void DateVocabulary::addNames(Words &words, const QLocale &locale)
{
    for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
        for (int month = 1; month <= 12; ++month) {
            // Some languages bend the name in a date and not alone: Russian "marta" and "mart".
            words.insert(folded(locale.monthName(month, format)), {DateSense::Month, month});
            words.insert(folded(locale.standaloneMonthName(month, format)), {DateSense::Month, month});
        }
        for (int day = 1; day <= 7; ++day) {
            // Of Portuguese "sexta-feira" the first word is the name.
            for (const QString &name : {locale.dayName(day, format), locale.standaloneDayName(day, format)})
                words.insert(folded(name.section(u'-', 0, 0)), {DateSense::Weekday, day});
        }
    }
}

} // namespace straw
