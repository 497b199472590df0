#include "ui/widgets/windowtitle.h"

#include <QCoreApplication>

namespace straw {

QString titleOfWindow(const QString &what)
{
    // In a title, [*] is a place for the mark of an unsaved file; a name may contain it.
    return QCoreApplication::translate("Window", "%1 - Final Straw", "the title of a window: what it shows")
        .arg(QString(what).replace(QLatin1String("[*]"), QLatin1String("[*][*]")));
}

} // namespace straw
