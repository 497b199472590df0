#include "core/base/modules.h"

#include <QCoreApplication>

namespace straw {

QString moduleFile(const QString &name)
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/../lib/finalstraw/") + name;
}

} // namespace straw
