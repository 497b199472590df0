#include "ui/pages/account/contacttext.h"

#include "ui/desk/datetext.h"

#include <QCoreApplication>

namespace straw {

QString contactDays(const Contact &contact, const QLocale &locale)
{
    const QString last = dateText(Edtf::day(contact.days.last), locale);
    if (contact.days.first == contact.days.last)
        return last;
    //: Two dates
    return QCoreApplication::translate("Contact", "between %1 and %2")
        .arg(dateText(Edtf::day(contact.days.first), locale), last);
}

} // namespace straw
