#include "core/base/usertext.h"

#include <algorithm>
#include <ranges>
#include <vector>

namespace straw {

namespace {

constexpr QChar PopEmbedding(u'\u202c'), PopIsolate(u'\u2069'), FirstStrongIsolate(u'\u2068');

bool isLineEnd(QChar letter)
{
    return letter == u'\n' || letter == u'\r' || letter == QChar::LineSeparator || letter == QChar::ParagraphSeparator;
}

bool isOtherLineEnd(QChar letter)
{
    return letter == u'\v' || letter == u'\f' || letter == u'\u0085';
}

bool beginsEmbedding(QChar letter)
{
    return letter >= u'\u202a' && letter <= u'\u202e' && letter != PopEmbedding;
}

bool beginsIsolate(QChar letter)
{
    return letter >= u'\u2066' && letter <= FirstStrongIsolate;
}

bool isSignOfDirection(QChar letter)
{
    return (letter >= u'\u202a' && letter <= u'\u202e') || (letter >= u'\u2066' && letter <= PopIsolate);
}

/// Closes what was opened and leaves out what closes nothing (UAX 9, BD9 and X5 to X7).
QString inPairs(const QString &text)
{
    QString out;
    out.reserve(text.size());
    std::vector<QChar> open; // what closes each, innermost last
    for (const QChar letter : text) {
        if (beginsEmbedding(letter) || beginsIsolate(letter)) {
            open.push_back(beginsIsolate(letter) ? PopIsolate : PopEmbedding);
        } else if (letter == PopEmbedding) {
            if (open.empty() || open.back() != PopEmbedding) // an isolate holds what was opened before it
                continue;
            open.pop_back();
        } else if (letter == PopIsolate) {
            const auto opened = std::find(open.rbegin(), open.rend(), PopIsolate);
            if (opened == open.rend())
                continue;
            open.erase(opened.base() - 1, open.end()); // with the embeddings in it
        }
        out += letter;
    }
    for (const auto &closing : std::views::reverse(open))
        out += closing;
    return out;
}

} // namespace

bool isControl(QChar letter)
{
    return letter.category() == QChar::Other_Control && letter != u'\t' && !isLineEnd(letter);
}

QString withoutControls(QString text)
{
    if (std::none_of(text.cbegin(), text.cend(), isControl))
        return text;
    for (QChar &letter : text) {
        if (isOtherLineEnd(letter))
            letter = u'\n';
    }
    text.removeIf(isControl);
    return text;
}

QString asOneLine(const QString &text)
{
    QString line = withoutControls(text);
    line.replace(QLatin1String("\r\n"), QLatin1String(" "));
    for (QChar &letter : line) {
        if (letter == u'\t' || isLineEnd(letter))
            letter = u' ';
    }
    return line;
}

QString isolated(const QString &text)
{
    const bool isPlain = std::none_of(text.cbegin(), text.cend(), isSignOfDirection);
    return FirstStrongIsolate + (isPlain ? text : inPairs(text)) + PopIsolate;
}

bool hasRightToLeft(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t letter = text[i].unicode();
        if (letter < 0x590)
            continue; // Latin, Greek, Cyrillic and the like
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            letter = QChar::surrogateToUcs4(text[i], text[i + 1]);
            ++i;
        }
        switch (QChar::direction(letter)) {
        case QChar::DirR:
        case QChar::DirAL:
        case QChar::DirAN:
        case QChar::DirLRE:
        case QChar::DirLRO:
        case QChar::DirRLE:
        case QChar::DirRLO:
        case QChar::DirPDF:
        case QChar::DirLRI:
        case QChar::DirRLI:
        case QChar::DirFSI:
        case QChar::DirPDI:
            return true;
        default:
            break;
        }
    }
    return false;
}

} // namespace straw
