#include "core/base/ids.h"

#include <QRandomGenerator>
#include <QUuid>

namespace straw {

QString makeUuid7(qint64 milliseconds, quint16 sequence, quint64 random)
{
    const auto time = quint64(milliseconds);
    return QUuid(uint(time >> 16), ushort(time & 0xffff), ushort(0x7000 | (sequence & 0x0fff)),
                 uchar(0x80 | ((random >> 56) & 0x3f)), uchar(random >> 48), uchar(random >> 40), uchar(random >> 32),
                 uchar(random >> 24), uchar(random >> 16), uchar(random >> 8), uchar(random))
        .toString(QUuid::WithoutBraces);
}

QString RandomIds::next()
{
    auto *generator = QRandomGenerator::system();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (now > m_lastMilliseconds) {
        m_lastMilliseconds = now;
        m_sequence = quint16(generator->bounded(0x800));
    } else if (++m_sequence > 0x0fff) {
        // RFC 9562, 6.2: run ahead of the clock rather than lose the order.
        ++m_lastMilliseconds;
        m_sequence = 0;
    }
    return makeUuid7(m_lastMilliseconds, m_sequence, generator->generate64());
}

QDateTime timeOfId(const QString &id)
{
    const QUuid uuid = QUuid::fromString(id);
    if (uuid.isNull() || (uuid.data3 >> 12) != 7)
        return {};
    const quint64 milliseconds = (quint64(uuid.data1) << 16) | uuid.data2;
    return QDateTime::fromMSecsSinceEpoch(qint64(milliseconds), Qt::UTC);
}

} // namespace straw
