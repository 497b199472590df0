#include "ui/desk/datetext.h"

#include <QCoreApplication>

namespace straw {

QString dateText(const Edtf &date, const QLocale &locale, ShowStyle style)
{
    const auto word = [](const char *source) { return QCoreApplication::translate("Date", source); };
    DateWords words;
    //: A date: the season of a year
    words.spring = word(QT_TRANSLATE_NOOP("Date", "spring %1"));
    //: A date: the season of a year
    words.summer = word(QT_TRANSLATE_NOOP("Date", "summer %1"));
    //: A date: the season of a year
    words.autumn = word(QT_TRANSLATE_NOOP("Date", "autumn %1"));
    //: A date: the season of a year
    words.winter = word(QT_TRANSLATE_NOOP("Date", "winter %1"));
    //: A date that is not exact
    words.about = word(QT_TRANSLATE_NOOP("Date", "about %1"));
    words.uncertain = word(QT_TRANSLATE_NOOP("Date", "%1?"));
    words.dateAndTime = word(QT_TRANSLATE_NOOP("Date", "%1, %2"));
    return showDate(date, locale, style, words);
}

QString timeText(const Edtf &date, const QLocale &locale)
{
    return showTime(date.time(), locale);
}

} // namespace straw
