#include "core/base/dateshow.h"

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
    const QString year = locale.toString(first, u"yyyy");
    const QString month = locale.standaloneMonthName(
        first.month(), style == ShowStyle::Long ? QLocale::LongFormat : QLocale::ShortFormat);
    const bool yearFirst = format.indexOf(u'y') < format.indexOf(u'M');
    return yearFirst ? year + u' ' + month : month + u' ' + year;
}

QString showSeason(QDate first, const QLocale &locale, const DateWords &words)
{
    const QString year = locale.toString(first, u"yyyy");
    switch (first.month()) {
    case 3:
        return words.spring.arg(year);
    case 6:
        return words.summer.arg(year);
    case 9:
        return words.autumn.arg(year);
    default:
        return words.winter.arg(year);
    }
}

QString showTime(QTime time, const QLocale &locale)
{
    QString pattern = locale.timeFormat(QLocale::ShortFormat);
    return locale.toString(time, pattern.remove(u":ss"_s)); // the C locale has no short format
}

} // namespace

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
        text = showSeason(first, locale, words);
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

} // namespace straw
