#pragma once

#include <QByteArray>
#include <QString>

namespace straw {

enum class TextEncoding { Utf8, Utf16Le, Utf16Be, Windows1252 };

struct DecodedText
{
    QString text;
    TextEncoding encoding = TextEncoding::Utf8;
};

/// The text in a file of unknown origin: by its byte order mark, else UTF-8 if it is valid, else
/// Windows-1252, as spreadsheets on Windows write it. The mark is not part of the text.
DecodedText decodeText(const QByteArray &bytes);

} // namespace straw
