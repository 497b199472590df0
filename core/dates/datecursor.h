#pragma once

#include "core/dates/datevocabulary.h"

#include <QString>

#include <span>
#include <vector>

namespace straw {

/// A number, a word or a single sign of a typed date.
struct DateToken
{
    enum Kind { Number, Word, Sign };

    Kind kind = Sign;
    bool spaced = false; // a blank stands before it
    int number = 0;
    int digits = 0;
    QString word; // folded
    QChar sign;
    qsizetype start = 0; // in the text
    qsizetype end = 0;
};

/// The tokens of a text. Numbers of more than eight digits are words: no date has them.
std::vector<DateToken> tokenizeDate(QStringView text);

/// Walks over tokens; every `take` moves on only when it finds what it asks for.
class DateCursor
{
public:
    enum Gap { Joined, Spaced }; // Spaced: a blank may stand before the token

    DateCursor(std::span<const DateToken> tokens, const DateVocabulary &vocabulary)
        : m_tokens(tokens)
        , m_vocabulary(vocabulary)
    {
    }

    bool atEnd() const { return m_at == m_tokens.size(); }
    size_t position() const { return m_at; }
    void rewind(size_t position) { m_at = position; }

    bool takeSign(char16_t sign, Gap gap = Spaced);
    bool takeWord(QStringView word, Gap gap = Spaced);
    std::optional<int> take(DateSense sense, Gap gap = Spaced);
    /// A number of so many digits, or nothing.
    const DateToken *takeNumber(int leastDigits, int mostDigits, Gap gap = Spaced);
    /// "of the": up to two words that say nothing.
    void skipFillers();

private:
    const DateToken *next(DateToken::Kind kind, Gap gap) const;

    std::span<const DateToken> m_tokens;
    const DateVocabulary &m_vocabulary;
    size_t m_at = 0;
};

} // namespace straw
