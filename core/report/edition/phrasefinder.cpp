#include "core/report/edition/phrasefinder.h"

#include "core/base/namematch.h"

#include <algorithm>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

/// A word of a text: as it is compared, and where it stands.
struct Token
{
    qsizetype from = 0, length = 0;
    QString plain;
    qsizetype bareLength = 0; // without the ending of a possessive
    QString bare;             // the same as it is compared; empty when it has no such ending
};

bool isOfWord(const QString &text, qsizetype at)
{
    const QChar c = text[at];
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == QChar(0x2019) || c == QChar(0x02bc);
}

Token tokenOf(const QString &text, qsizetype from, qsizetype to)
{
    Token token{from, to - from, plainWords(QStringView(text).mid(from, to - from)), 0, {}};
    const QStringView word = QStringView(text).mid(from, to - from);
    if (word.size() < 3 || word.back().toLower() != u's')
        return token;
    const bool hasApostrophe = isApostrophe(word[word.size() - 2]);
    if (hasApostrophe || word.front().isUpper()) {
        token.bareLength = word.size() - (hasApostrophe ? 2 : 1);
        token.bare = plainWords(word.left(token.bareLength));
    }
    return token;
}

std::vector<Token> tokensOf(const QString &text)
{
    std::vector<Token> tokens;
    for (qsizetype at = 0; at < text.size();) {
        if (!isOfWord(text, at)) {
            ++at;
            continue;
        }
        const qsizetype from = at;
        while (at < text.size()
               && (isOfWord(text, at) || (isApostrophe(text[at]) && at + 1 < text.size() && isOfWord(text, at + 1))))
            ++at;
        tokens.push_back(tokenOf(text, from, at));
    }
    return tokens;
}

/// How many characters of the text the phrase covers from a token on; 0 when it does not stand there.
qsizetype lengthOf(const QStringList &words, const std::vector<Token> &tokens, size_t first)
{
    const auto count = size_t(words.size());
    if (first + count > tokens.size())
        return 0;
    for (size_t i = 0; i + 1 < count; ++i) {
        if (tokens[first + i].plain != words[qsizetype(i)])
            return 0;
    }
    const Token &last = tokens[first + count - 1];
    const qsizetype before = last.from - tokens[first].from;
    if (last.plain == words.back())
        return before + last.length;
    return !last.bare.isEmpty() && last.bare == words.back() ? before + last.bareLength : 0;
}

} // namespace

void PhraseFinder::add(const QString &phrase, int number)
{
    QStringList words;
    for (const Token &token : tokensOf(phrase))
        words += token.plain;
    words.removeAll(QString());
    if (words.isEmpty())
        return;
    std::vector<Phrase> &phrases = m_phrases[words.front()];
    if (std::ranges::any_of(phrases, [&](const Phrase &known) { return known.words == words; }))
        return;
    const auto place =
        std::ranges::find_if(phrases, [&](const Phrase &known) { return known.words.size() < words.size(); });
    phrases.insert(place, {words, number});
}

void PhraseFinder::setBefore(const QStringList &words)
{
    m_before = words;
}

std::vector<PhraseFinder::Found> PhraseFinder::in(const QString &text) const
{
    std::vector<Found> found;
    if (m_phrases.isEmpty())
        return found;
    const std::vector<Token> tokens = tokensOf(text);
    for (size_t i = 0; i < tokens.size();) {
        const Phrase *longest = nullptr;
        qsizetype length = 0;
        for (const QString &word : {tokens[i].plain, tokens[i].bare}) {
            const auto known = m_phrases.constFind(word);
            if (word.isEmpty() || known == m_phrases.constEnd())
                continue;
            for (const Phrase &phrase : *known) {
                length = lengthOf(phrase.words, tokens, i);
                if (length > 0) {
                    longest = &phrase;
                    break;
                }
            }
            if (longest)
                break;
        }
        if (!longest) {
            ++i;
            continue;
        }
        qsizetype from = tokens[i].from;
        if (i > 0 && m_before.contains(tokens[i - 1].plain)) {
            length += from - tokens[i - 1].from;
            from = tokens[i - 1].from;
        }
        found.push_back({from, length, longest->number});
        i += size_t(longest->words.size());
    }
    return found;
}

bool isUnparted(QStringView name)
{
    return std::ranges::any_of(name, [](QChar c) {
        switch (c.script()) {
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Katakana:
        case QChar::Script_Thai:
        case QChar::Script_Lao:
        case QChar::Script_Khmer:
        case QChar::Script_Myanmar:
            return true;
        default:
            return false;
        }
    });
}

QString excerptOf(const QString &text, qsizetype from, qsizetype length)
{
    constexpr qsizetype around = 40;
    qsizetype first = std::max<qsizetype>(0, from - around);
    qsizetype last = std::min(text.size(), from + length + around);
    while (first > 0 && first < from && isOfWord(text, first - 1)) // whole words
        ++first;
    while (last < text.size() && last > from + length && isOfWord(text, last))
        --last;
    QString excerpt = text.mid(first, last - first).simplified();
    if (first > 0)
        excerpt.prepend(u'…');
    if (last < text.size())
        excerpt.append(u'…');
    return excerpt;
}

} // namespace straw
