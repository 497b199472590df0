#include "core/base/examples.h"

namespace straw::examples {

QString amount(const QLocale &locale)
{
    return locale.toString(Amount);
}

QString shortAmount(const QLocale &locale)
{
    return locale.toString(Amount / 1000) + u'k';
}

QString number(const QLocale &locale)
{
    return locale.toString(Number);
}

QString day(const QLocale &locale)
{
    return showDate(Day, locale, ShowStyle::Compact);
}

QString season(const QLocale &locale, const DateWords &words)
{
    return showDate(Season, locale, ShowStyle::Compact, words);
}

QStringList of(Error::Code code, const QLocale &locale, const DateWords &words)
{
    switch (code) {
    case Error::DateNotUnderstood:
        return {Day.toString(), day(locale), season(locale, words)};
    case Error::MoneyNotUnderstood:
        return {amount(locale), shortAmount(locale)};
    case Error::NumberNotUnderstood:
        return {number(locale)};
    default:
        return {};
    }
}

} // namespace straw::examples
