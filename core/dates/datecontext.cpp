#include "core/dates/datecontext.h"

namespace straw {

DateOrder dateOrderOf(const QLocale &locale)
{
    for (const QChar c : locale.dateFormat(QLocale::ShortFormat)) {
        switch (c.unicode()) {
        case u'y':
            return DateOrder::Ymd;
        case u'd':
            return DateOrder::Dmy;
        case u'M':
            return DateOrder::Mdy;
        }
    }
    return DateOrder::Ymd;
}

} // namespace straw
