#include "core/base/clipped.h"

#include <algorithm>

namespace straw {

namespace {

constexpr int MostMarks = 8; // on one letter; no script needs more

bool isEndOfLine(char32_t letter)
{
    return letter == u'\n' || letter == u'\r' || letter == u'\t' || letter == QChar::LineSeparator
           || letter == QChar::ParagraphSeparator;
}

QString beginning(const QString &text, qsizetype most, bool oneLine)
{
    const qsizetype end = std::min(text.size(), most);
    QString shown;
    shown.reserve(end + 1);
    bool isWhole = end == text.size();
    int marks = 0;
    for (qsizetype i = 0; i < end; ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const char32_t letter = isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : text[i].unicode();
        marks = QChar::isMark(letter) ? marks + 1 : 0;
        if (marks > MostMarks || (isPair && i + 1 == end)) {
            isWhole = false;
        } else if (isPair) {
            shown += text[i];
            shown += text[i + 1];
        } else {
            shown += oneLine && isEndOfLine(letter) ? QChar(u' ') : text[i];
        }
        i += isPair;
    }
    return isWhole ? shown : shown + u'…';
}

} // namespace

QString clipped(const QString &text, qsizetype most)
{
    return beginning(text, most, false);
}

QString oneLine(const QString &text, qsizetype most)
{
    return beginning(text, most, true);
}

} // namespace straw
