#include "core/base/namematch.h"

#include <algorithm>

namespace straw {

namespace {

constexpr qsizetype MostCompared = 1000; // characters; a longer text is told apart by its beginning
constexpr qsizetype LeastLetters = 2;

/// Letters that are no other letter with a mark, and yet typed as one.
QLatin1String plainLetter(QChar c)
{
    switch (c.unicode()) {
    case u'ø':
        return QLatin1String("o");
    case u'đ':
    case u'ð':
        return QLatin1String("d");
    case u'ł':
        return QLatin1String("l");
    case u'ı':
        return QLatin1String("i");
    case u'ß':
        return QLatin1String("ss");
    case u'æ':
        return QLatin1String("ae");
    case u'œ':
        return QLatin1String("oe");
    case u'þ':
        return QLatin1String("th");
    default:
        return {};
    }
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == QChar(0x2019) || c == QChar(0x02bc) || c == u'`';
}

} // namespace

QString plainWords(QStringView text)
{
    const QString folded = text.left(MostCompared).toString().normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString plain;
    plain.reserve(folded.size());
    bool parted = false;
    for (const QChar c : folded) {
        if (c.isMark() || isApostrophe(c) || c.category() == QChar::Other_Format)
            continue;
        if (!c.isLetterOrNumber() && !c.isSurrogate() && c.category() != QChar::Symbol_Other) {
            parted = true;
            continue;
        }
        if (parted && !plain.isEmpty())
            plain += u' ';
        parted = false;
        if (const QLatin1String letter = plainLetter(c); !letter.isEmpty())
            plain += letter;
        else
            plain += c;
    }
    return plain;
}

NamePattern::NamePattern(QStringView typed)
    : m_plain(plainWords(typed))
    , m_words(m_plain.split(u' ', Qt::SkipEmptyParts))
{
    // Then each word may take the first part that is left for it: what a longer one needs, a
    // shorter one never takes away.
    std::stable_sort(m_words.begin(), m_words.end(),
                     [](const QString &left, const QString &right) { return left.size() > right.size(); });
}

NamePattern::Match NamePattern::match(QStringView name) const
{
    if (m_plain.isEmpty())
        return None;
    const QString plain = plainWords(name);
    if (plain == m_plain)
        return Whole;
    if (m_plain.size() >= LeastLetters)
        return matchWords(plain);
    const bool isWordByItself = m_plain.front().script() == QChar::Script_Han;
    return isWordByItself && matchWords(plain) == Words ? Words : None;
}

bool NamePattern::begins(QStringView name) const
{
    const QString plain = plainWords(name);
    return !m_plain.isEmpty() && (plain == m_plain || matchWords(plain) != None);
}

NamePattern::Match NamePattern::matchWords(const QString &plain) const
{
    QList<QStringView> parts = QStringView(plain).split(u' ', Qt::SkipEmptyParts);
    if (parts.size() < m_words.size())
        return None;
    Match match = Words;
    for (const QString &word : m_words) {
        qsizetype part = parts.indexOf(word);
        if (part < 0) {
            match = Begins;
            const auto found = std::find_if(parts.begin(), parts.end(),
                                            [&word](QStringView candidate) { return candidate.startsWith(word); });
            if (found == parts.end())
                return None;
            part = found - parts.begin();
        }
        parts.removeAt(part);
    }
    return match;
}

std::vector<size_t> NamePattern::best(const QStringList &names) const
{
    std::vector<size_t> rows;
    Match highest = Begins;
    for (qsizetype row = 0; row < names.size(); ++row) {
        const Match found = match(names[row]);
        if (found < highest)
            continue;
        if (found > highest)
            rows.clear();
        highest = found;
        rows.push_back(size_t(row));
    }
    return rows;
}

} // namespace straw
