#include "core/base/plaintext.h"

#include <algorithm>

namespace straw {

bool isControl(QChar c)
{
    return c.category() == QChar::Other_Control && c != u'\t' && c != u'\n' && c != u'\r';
}

bool isLineBreak(QChar c)
{
    switch (c.unicode()) {
    case u'\t':
    case u'\n':
    case 0x0b: // a line of a table cell, a page
    case 0x0c:
    case u'\r':
    case 0x85:
    case QChar::LineSeparator:
    case QChar::ParagraphSeparator:
        return true;
    default:
        return false;
    }
}

QString withoutControls(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), isControl))
        return text;
    QString plain = text;
    plain.removeIf(isControl);
    return plain;
}

QString onOneLine(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), [](QChar c) { return isControl(c) || isLineBreak(c); }))
        return text;
    QString line;
    line.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text[at];
        const bool endsCrLf = c == u'\n' && at > 0 && text[at - 1] == u'\r';
        if (isLineBreak(c) && !endsCrLf)
            line += u' ';
        else if (!isLineBreak(c) && !isControl(c))
            line += c;
    }
    return line;
}

} // namespace straw
