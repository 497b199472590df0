#include "core/interchange/textdecoding.h"

#include <QStringDecoder>

namespace straw {

namespace {

/// What Windows-1252 has in place of the second row of control characters (0x80 to 0x9f); 0 where
/// it has nothing.
constexpr char16_t windowsSigns[32] = {
    0x20ac, 0,      0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160,
    0x2039, 0x0152, 0,      0x017d, 0,      0,      0x2018, 0x2019, 0x201c, 0x201d, 0x2022,
    0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0,      0x017e, 0x0178,
};

QString fromWindows1252(const QByteArray &bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() <= 0x9f && windowsSigns[c.unicode() - 0x80])
            c = windowsSigns[c.unicode() - 0x80];
    }
    return text;
}

QString decoded(QStringDecoder::Encoding encoding, const QByteArray &bytes)
{
    return QStringDecoder(encoding).decode(bytes);
}

} // namespace

DecodedText decodeText(const QByteArray &bytes)
{
    if (bytes.startsWith("\xff\xfe"))
        return {decoded(QStringDecoder::Utf16LE, bytes), TextEncoding::Utf16Le};
    if (bytes.startsWith("\xfe\xff"))
        return {decoded(QStringDecoder::Utf16BE, bytes), TextEncoding::Utf16Be};
    const QByteArray mark("\xef\xbb\xbf");
    if (bytes.startsWith(mark) || QUtf8StringView(bytes).isValidUtf8())
        return {QString::fromUtf8(bytes.startsWith(mark) ? bytes.sliced(3) : bytes), TextEncoding::Utf8};
    return {fromWindows1252(bytes), TextEncoding::Windows1252};
}

} // namespace straw
