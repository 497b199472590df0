#pragma once

#include <QByteArrayView>
#include <QStringDecoder>

namespace straw {

/// The text of UTF-8 bytes, all of it: QString::fromUtf8 takes U+FEFF at the start for a byte order
/// mark and drops it.
inline QString exactFromUtf8(QByteArrayView utf8)
{
    // Only a byte order mark in front asks for a decoder, which costs far more than the decoding.
    if (!utf8.startsWith("\xEF\xBB\xBF"))
        return QString::fromUtf8(utf8);
    using Flag = QStringDecoder::Flag;
    QStringDecoder decoder(QStringDecoder::Utf8, Flag::Stateless | Flag::ConvertInitialBom);
    return decoder.decode(utf8);
}

} // namespace straw
