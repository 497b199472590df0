#include "ui/desk/datetext.h"

#include <QCoreApplication>

namespace straw {

QString dateText(const Edtf &date, const QLocale &locale, ShowStyle style)
{
    const auto word = [](const char *source) { return QCoreApplication::translate("Date", source); };
    DateWords words;
    words.spring = word(QT_TRANSLATE_NOOP("Date", "spring %1"));
    words.summer = word(QT_TRANSLATE_NOOP("Date", "summer %1"));
    words.autumn = word(QT_TRANSLATE_NOOP("Date", "autumn %1"));
    words.winter = word(QT_TRANSLATE_NOOP("Date", "winter %1"));
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
