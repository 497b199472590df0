#include "core/dates/sincestart.h"

#include <algorithm>

namespace straw {

QString showSinceStart(qint64 seconds)
{
    const qint64 all = std::max<qint64>(0, seconds);
    const QString minutes =
        QStringLiteral("%1:%2").arg(all / 60 % 60, 2, 10, QChar(u'0')).arg(all % 60, 2, 10, QChar(u'0'));
    return all < 3600 ? minutes : QStringLiteral("%1:%2").arg(all / 3600).arg(minutes);
}

} // namespace straw
