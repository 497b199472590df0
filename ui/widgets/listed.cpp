#include "ui/widgets/listed.h"

#include <QLocale>

namespace straw {

QString listed(const QStringList &names)
{
    // The locale of a bare system has no word for and.
    const QLocale locale;
    return (locale.language() == QLocale::C ? QLocale(QLocale::English) : locale).createSeparatedList(names);
}

} // namespace straw
