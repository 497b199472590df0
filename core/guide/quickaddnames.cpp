// How far a name goes in a line that is read: the part of QuickAddReader that knows names.
#include "core/guide/quickaddreader.h"

#include "core/base/namematch.h"

#include <algorithm>

namespace straw {

namespace {

constexpr size_t mostNameWords = 6;
constexpr size_t dateBeginning = 3; // words that tell whether a date begins

} // namespace

qsizetype QuickAddReader::nameLength(QStringView word)
{
    static constexpr QStringView behind =
        u",.;:!?)\u060c\u061b\u061f\u3001\u3002\uff0c\uff0e\uff1a\uff1b\uff01\uff1f\uff09";
    while (!word.isEmpty() && behind.contains(word.back()))
        word.chop(1);
    if (word.endsWith(u"'s") || word.endsWith(u"\u2019s"))
        word.chop(2);
    return word.size();
}

/// How long the name is that is written here: that of somebody known, else capitalised words with
/// small words of a name between them, else one word. In a script without capitals only a small word tells that
/// the name goes on; a longer one stands in quotes, or with _ between its words.
qsizetype QuickAddReader::nameLengthAt(qsizetype at) const
{
    const std::vector<NameWord> words = nameWordsAt(at);
    if (words.empty())
        return 0;
    for (size_t count = words.size(); count > 0; --count) {
        const qsizetype length = words[count - 1].end() - at;
        if (isKnownName(m_line.mid(at, length)))
            return length;
    }
    size_t last = 0;
    if (isCapitalised(words[0]) || isParticle(words[0]) || hasNoCapitals(words[0])) {
        bool isBound = isParticle(words[0]); // by a small word before it
        for (size_t next = 1; next < words.size(); ++next) {
            if (isParticle(words[next])) {
                isBound = true;
                continue;
            }
            const bool goesOn = isCapitalised(words[next]) || (isBound && hasNoCapitals(words[next]));
            if (!goesOn || beginsDate(words[next].start))
                break;
            last = next;
            isBound = false;
        }
    }
    return words[last].end() - at;
}

std::vector<QuickAddReader::NameWord> QuickAddReader::nameWordsAt(qsizetype at) const
{
    std::vector<NameWord> words;
    while (words.size() < mostNameWords) {
        while (!words.empty() && at < m_line.size() && m_line[at].isSpace())
            ++at;
        const qsizetype start = at;
        while (at < m_line.size() && !m_line[at].isSpace())
            ++at;
        const QStringView word = m_line.mid(start, at - start);
        const bool isTied =
            word.size() > 1 && QStringView(u"'\u2019").contains(word[0]) && word[1].isLetter(); // van 't Hoff
        if (word.isEmpty() || !(word[0].isLetter() || word[0].isSurrogate() || isTied)
            || m_known.beforeSource.contains(word, Qt::CaseInsensitive))
            break;
        const qsizetype length = nameLength(word);
        words.push_back({start, length});
        const bool isInitial = length == 1 && word.size() == 2 && word[1] == u'.';
        if (length < word.size() && !isInitial)
            break;
    }
    return words;
}

/// The whole name of somebody known, its end (a surname), or several whole words of it.
bool QuickAddReader::isKnownName(QStringView text) const
{
    const QStringList words = plainWords(text).split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return false;
    return std::any_of(m_names.begin(), m_names.end(), [&words](const QStringList &name) {
        if (words.size() > name.size())
            return false;
        if (std::equal(words.rbegin(), words.rend(), name.rbegin()))
            return true;
        QStringList left = name;
        return words.size() > 1 && std::all_of(words.begin(), words.end(), [&left](const QString &word) {
                   return left.removeOne(word);
               });
    });
}

bool QuickAddReader::isParticle(const NameWord &word) const
{
    return m_known.nameParticles.contains(m_line.mid(word.start, word.length));
}

/// Or what follows a small word that is tied to it: al-Rashid, d'Amico.
bool QuickAddReader::isCapitalised(const NameWord &word) const
{
    const auto isCapital = [](QChar c) { return c.isUpper() || c.isTitleCase(); };
    if (isCapital(m_line[word.start]))
        return true;
    for (qsizetype at = word.start + 1; at + 1 < word.end(); ++at) {
        if (QStringView(u"-'\u2010\u2011\u2019").contains(m_line[at]))
            return isCapital(m_line[at + 1]);
    }
    return false;
}

bool QuickAddReader::hasNoCapitals(const NameWord &word) const
{
    return m_line[word.start].isSurrogate() || m_line[word.start].category() == QChar::Letter_Other;
}

bool QuickAddReader::beginsDate(qsizetype at) const
{
    qsizetype end = at;
    for (size_t word = 0; word < dateBeginning; ++word) {
        while (end < m_line.size() && m_line[end].isSpace())
            ++end;
        while (end < m_line.size() && !m_line[end].isSpace())
            ++end;
    }
    return m_dates.leading(m_line.mid(at, end - at)).has_value();
}

} // namespace straw
