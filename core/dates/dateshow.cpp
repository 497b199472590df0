#include "core/dates/dateshow.h"

#include <QRegularExpression>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

/// The locale's long format, with the names cut to what the style wants.
QString dayPattern(const QLocale &locale, ShowStyle style)
{
    QString pattern = locale.dateFormat(QLocale::LongFormat);
    if (style == ShowStyle::Long)
        return pattern;
    // Danish has a word between weekday and day: dddd 'den' d. MMMM yyyy
    static const QRegularExpression leadingWeekday(u"^dddd[,\u060c]?\\s*('[^']*'\\s*)?"_s);
    static const QRegularExpression trailingWeekday(u",?\\s*dddd$"_s);
    if (style == ShowStyle::Compact) {
        pattern.remove(leadingWeekday).remove(trailingWeekday);
    } else {
        pattern.replace(u"dddd, "_s, u"ddd "_s);
        pattern.replace(u"dddd"_s, u"ddd"_s);
    }
    return pattern.replace(u"MMMM"_s, u"MMM"_s);
}

QString showMonth(QDate first, const QLocale &locale, ShowStyle style)
{
    const QString format = locale.dateFormat(QLocale::LongFormat);
    if (!format.contains(u"MMM")) // Chinese, Japanese and Korean number their months
        return locale.toString(first, format.left(format.indexOf(u'd')).trimmed());
    const QString year = locale.toString(first, u"yyyy");
    const QString month = locale.standaloneMonthName(first.month(), style == ShowStyle::Long ? QLocale::LongFormat
                                                                                             : QLocale::ShortFormat);
    const bool yearFirst = format.indexOf(u'y') < format.indexOf(u'M');
    return yearFirst ? year + u' ' + month : month + u' ' + year;
}

QString showSeason(const Edtf &date, const QLocale &locale, const DateWords &words)
{
    const QString year = locale.toString(date.first(), u"yyyy");
    switch (date.seasonOfYear()) {
    case 21:
        return words.spring.arg(year);
    case 22:
        return words.summer.arg(year);
    case 23:
        return words.autumn.arg(year);
    default:
        return words.winter.arg(year);
    }
}

QString timePattern(const QLocale &locale)
{
    return locale.timeFormat(QLocale::ShortFormat).remove(u":ss"_s); // the C locale shows seconds
}

/// Takes the words around %1 off a text, if they are there.
bool unwrap(QString &text, const QString &words)
{
    const QString before = words.section(u"%1"_s, 0, 0);
    const QString after = words.section(u"%1"_s, 1);
    if (!text.startsWith(before) || !text.endsWith(after) || text.size() < before.size() + after.size())
        return false;
    text = text.mid(before.size(), text.size() - before.size() - after.size());
    return true;
}

} // namespace

QString showTime(QTime time, const QLocale &locale)
{
    return locale.toString(time, timePattern(locale));
}

QString showDate(const Edtf &date, const QLocale &locale, ShowStyle style, const DateWords &words)
{
    const QDate first = date.first();
    QString text;
    switch (date.precision()) {
    case Edtf::None:
        return {};
    case Edtf::Year:
        text = locale.toString(first, u"yyyy");
        break;
    case Edtf::Season:
        text = showSeason(date, locale, words);
        break;
    case Edtf::Month:
        text = showMonth(first, locale, style);
        break;
    case Edtf::Day:
    case Edtf::Minute:
        text = locale.toString(first, dayPattern(locale, style));
        break;
    }
    if (date.precision() == Edtf::Minute)
        text = words.dateAndTime.arg(text, showTime(date.time(), locale));
    if (date.isApproximate())
        text = words.about.arg(text);
    if (date.isUncertain())
        text = words.uncertain.arg(text);
    return text;
}

Edtf readShownDate(const QString &text, const QLocale &locale, const DateWords &words)
{
    QString plain = text;
    const bool uncertain = unwrap(plain, words.uncertain);
    const bool approximate = unwrap(plain, words.about);
    for (const auto style : {ShowStyle::Compact, ShowStyle::Short, ShowStyle::Long}) {
        const QString pattern = dayPattern(locale, style);
        const QDate day = locale.toDate(plain, pattern);
        const QDateTime moment = locale.toDateTime(plain, words.dateAndTime.arg(pattern, timePattern(locale)));
        for (const Edtf &date : {Edtf::day(day), Edtf::minute(moment.date(), moment.time())}) {
            const Edtf doubted = date.withApproximate(approximate).withUncertain(uncertain);
            // Qt reads more than it shows; only what it shows again is surely meant.
            if (!date.isNull() && showDate(doubted, locale, style, words) == text)
                return doubted;
        }
    }
    return {};
}

} // namespace straw
