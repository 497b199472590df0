#include "core/report/render/unbroken.h"

#include <algorithm>
#include <vector>

namespace straw {

namespace {

/// A word between two spaces, less quotes, brackets and signs of direction around it.
class Word
{
public:
    explicit Word(QStringView text)
        : m_text(text)
    {
        const auto isAround = [](QChar letter) {
            switch (letter.category()) {
            case QChar::Punctuation_Open:
            case QChar::Punctuation_InitialQuote:
            case QChar::Other_Format:
                return true;
            default:
                return false;
            }
        };
        while (!m_text.isEmpty() && isAround(m_text.front()))
            m_text = m_text.sliced(1);
        while (!m_text.isEmpty() && m_text.back().category() == QChar::Other_Format)
            m_text.chop(1);
    }

    QStringView text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }
    bool beginsWithLetter() const { return !m_text.isEmpty() && m_text.front().isLetter(); }
    bool beginsWithDigit() const { return !m_text.isEmpty() && m_text[hasSign() ? 1 : 0].isDigit(); }
    bool endsWith(QChar letter) const { return !m_text.isEmpty() && m_text.back() == letter; }

    /// "84,000.00", "-5", "10.", "15:40", "1/3": something may follow that belongs to it.
    bool isFigure() const
    {
        return beginsWithDigit() && !endsWith(u',') && !endsWith(u';') && !endsWith(u':')
               && std::none_of(m_text.begin(), m_text.end(), [](QChar letter) {
                      return letter.isLetter() || letter.category() == QChar::Punctuation_Close
                             || letter.category() == QChar::Punctuation_FinalQuote;
                  });
    }
    /// The digits that it begins with, as a number; -1 for none, or more than four.
    int number() const
    {
        int value = 0;
        const qsizetype digits = digitCount();
        if (digits == 0 || digits > 4)
            return -1;
        for (qsizetype i = 0; i < digits; ++i)
            value = value * 10 + m_text[i].digitValue();
        return value;
    }
    qsizetype digitCount() const
    {
        return std::find_if_not(m_text.begin(), m_text.end(), [](QChar letter) { return letter.isDigit(); })
               - m_text.begin();
    }
    /// Digits, and no more than a sign of punctuation after them.
    bool isPlainNumber() const { return digitCount() > 0 && digitCount() + 1 >= m_text.size(); }
    bool isYear() const { return digitCount() == 4 && number() >= 1900 && number() < 2100 && !isGoingOn(4); }
    /// Of a month, with or without a full stop.
    bool isDay() const { return isPlainNumber() && digitCount() <= 2 && number() >= 1 && number() <= 31; }
    bool isWord() const
    {
        return m_text.size() > 1 && beginsWithLetter() && std::all_of(m_text.begin(), m_text.end(), isOfWord);
    }
    bool isCurrency() const
    {
        constexpr qsizetype code = 3;
        return isSymbol(m_text.isEmpty() ? QChar() : m_text.back())
               || (m_text.size() == code
                   && std::all_of(m_text.begin(), m_text.end(), [](QChar letter) { return letter.isUpper(); }));
    }
    /// "%" or "€", behind a figure.
    bool isSign() const
    {
        constexpr QStringView parts = u"%‰٪°";
        return !m_text.isEmpty() && (parts.contains(m_text.front()) || isSymbol(m_text.front()));
    }
    /// Three digits at the end of which a number ends or goes on behind a sign: "000", "000,00".
    bool isThousands() const
    {
        constexpr qsizetype group = 3;
        return digitCount() == group && !(m_text.size() > group && m_text[group].isLetter());
    }

private:
    static bool isOfWord(QChar letter)
    {
        return letter.isLetter() || letter.isMark() || letter == u'.' || letter == u'’';
    }
    static bool isSymbol(QChar letter) { return letter.category() == QChar::Symbol_Currency; }
    bool hasSign() const
    {
        constexpr QStringView signs = u"+-−±~≈<>≥≤";
        return m_text.size() > 1 && signs.contains(m_text.front());
    }
    /// Whether the number does: "2024.5", "2024-05".
    bool isGoingOn(qsizetype at) const
    {
        return std::any_of(m_text.begin() + std::min(at, m_text.size()), m_text.end(),
                           [](QChar letter) { return letter.isLetterOrNumber(); });
    }

    QStringView m_text;
};

/// The words on both sides of a space.
struct Neighbours
{
    Word before, left, right, after;

    bool belongTogether() const
    {
        if (left.isEmpty() || right.isEmpty())
            return false;
        if (left.isFigure() && right.isSign())
            return true;
        if (left.isCurrency() && right.beginsWithDigit())
            return true;
        return isUnit() || isThousands() || isDate();
    }

private:
    static bool isOf(const Word &word) { return word.text() == u"de" || word.text() == u"del"; }

    /// "176 days", "6 Mar", "3:40 PM"; but not "2026 they", "15:40 they" nor "EUR 5 they".
    bool isUnit() const
    {
        constexpr qsizetype longestOfHours = 3;
        return left.isFigure() && !left.isYear() && !before.isCurrency() && right.beginsWithLetter()
               && (!left.text().contains(u':') || right.text().size() <= longestOfHours);
    }
    bool isThousands() const
    {
        return left.isFigure() && !left.endsWith(u'.') && left.text().back().isDigit() && right.isThousands()
               && (left.digitCount() <= 3 || left.number() < 0);
    }
    bool isDate() const
    {
        // "Mar 2026", "10. 3. 2026", "Mar 6, 2026"
        if (right.isYear() && (left.isWord() || (left.isDay() && (left.endsWith(u'.') || before.isWord()))))
            return true;
        if (left.isDay() && left.endsWith(u'.') && right.isDay() && right.endsWith(u'.'))
            return true;
        if (left.isWord() && right.isDay() && right.endsWith(u',') && after.isYear())
            return true;
        // "2026. március 10."
        if (left.isYear() && left.endsWith(u'.') && right.isWord() && after.isDay())
            return true;
        if (before.isYear() && before.endsWith(u'.') && left.isWord() && right.isDay())
            return true;
        // "10 de marzo de 2026"
        return (isOf(left) && before.isDay() && right.isWord()) || (left.isWord() && isOf(right) && after.isYear());
    }
};

/// A word of a text, or nothing between two spaces.
struct Span
{
    qsizetype begin, end;
    bool hasDigit;
};

std::vector<Span> wordsOf(const QString &text)
{
    std::vector<Span> words = {{0, 0, false}};
    const QChar *letters = text.constData();
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar letter = letters[at];
        if (letter == u' ' || letter.isSpace())
            words.push_back({at + 1, at + 1, false});
        else
            words.back() = {words.back().begin, at + 1, words.back().hasDigit || letter.isDigit()};
    }
    return words;
}

} // namespace

bool keepUnbroken(QString &text)
{
    // Digits are what all of it has.
    if (std::none_of(text.cbegin(), text.cend(), [](QChar letter) { return letter.isDigit(); }))
        return false;
    const std::vector<Span> words = wordsOf(text);
    const auto spanAt = [&words](size_t number) { return number < words.size() ? words[number] : Span{0, 0, false}; };
    std::vector<qsizetype> unbroken;
    for (size_t right = 1; right < words.size(); ++right) {
        const Span spans[] = {spanAt(right - 2), words[right - 1], words[right], spanAt(right + 1)};
        if (std::none_of(std::begin(spans), std::end(spans), [](const Span &span) { return span.hasDigit; }))
            continue;
        const qsizetype space = spans[2].begin - 1;
        const auto word = [&](const Span &span, qsizetype neighbour) {
            // What stands on another line is no neighbour.
            const bool isNext = neighbour >= 0 && neighbour < text.size() && text[neighbour] == u' ';
            return Word(isNext ? QStringView(text).sliced(span.begin, span.end - span.begin) : QStringView());
        };
        const Neighbours neighbours{word(spans[0], spans[1].begin - 1), word(spans[1], space), word(spans[2], space),
                                    word(spans[3], spans[2].end)};
        if (neighbours.belongTogether())
            unbroken.push_back(space);
    }
    for (const qsizetype space : unbroken)
        text[space] = QChar::Nbsp;
    return !unbroken.empty();
}

} // namespace straw
