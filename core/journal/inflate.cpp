#include "core/journal/inflate.h"

#include <zlib.h>

#include <QtEndian>

namespace straw {

std::optional<QByteArray> inflate(QByteArrayView packed, qsizetype most)
{
    constexpr qsizetype prefix = 4; // the length, big-endian
    if (packed.size() < prefix)
        return std::nullopt;
    const auto length = qFromBigEndian<quint32>(packed.data());
    if (length > quint64(most))
        return std::nullopt;
    QByteArray bytes(qsizetype(length), Qt::Uninitialized);
    uLongf written = length;
    const auto *from = reinterpret_cast<const Bytef *>(packed.data() + prefix);
    const int code = uncompress(reinterpret_cast<Bytef *>(bytes.data()), &written, from, uLong(packed.size() - prefix));
    if (code != Z_OK || written != length)
        return std::nullopt;
    return bytes;
}

} // namespace straw
