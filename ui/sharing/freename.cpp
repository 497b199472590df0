#include "ui/sharing/freename.h"

#include <QFileInfo>

namespace straw {

QString freeName(const QString &folder, const QString &account)
{
    QString name;
    for (const QChar c : account.simplified()) {
        if (c.isPrint() && !QStringLiteral("<>:\"/\\|?*").contains(c))
            name += c;
    }
    // A leading dot hides a file, a trailing one gets lost on Windows.
    while (name.startsWith(u'.') || name.startsWith(u' '))
        name.remove(0, 1);
    while (name.endsWith(u'.') || name.endsWith(u' '))
        name.chop(1);
    name = name.left(80);
    if (name.isEmpty())
        name = QStringLiteral("Workbook");
    QString path = folder + u'/' + name + QStringLiteral(".db");
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = folder + u'/' + name + u' ' + QString::number(n) + QStringLiteral(".db");
    return path;
}

} // namespace straw
