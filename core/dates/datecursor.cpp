#include "core/dates/datecursor.h"

namespace straw {

namespace {

constexpr int longestNumber = 8; // 20240503

/// The signs that stand for a hyphen or an apostrophe in what other programs write.
QChar plainSign(QChar c)
{
    switch (c.unicode()) {
    case 0x2010: // hyphen
    case 0x2011: // non-breaking hyphen
    case 0x2212: // minus
        return u'-';
    case 0x2018:
    case 0x2019: // quotation marks used as apostrophes
        return u'\'';
    case 0x2248: // almost equal
        return u'~';
    default:
        return c;
    }
}

} // namespace

std::vector<DateToken> tokenizeDate(QStringView text)
{
    std::vector<DateToken> tokens;
    bool spaced = false;
    qsizetype at = 0;
    const auto runWhile = [&](auto belongs) {
        const qsizetype start = at;
        while (at < text.size() && belongs(text[at]))
            ++at;
        return text.mid(start, at - start);
    };
    while (at < text.size()) {
        const QChar c = text[at];
        if (c.isSpace()) {
            spaced = true;
            ++at;
            continue;
        }
        DateToken token;
        token.spaced = spaced;
        token.start = at;
        if (c.digitValue() >= 0) {
            const QStringView digits = runWhile([](QChar d) { return d.digitValue() >= 0; });
            if (digits.size() <= longestNumber) {
                token.kind = DateToken::Number;
                token.digits = int(digits.size());
                for (const QChar d : digits)
                    token.number = token.number * 10 + d.digitValue();
            } else {
                token.kind = DateToken::Word;
                token.word = digits.toString();
            }
        } else if (c.isLetter()) {
            token.kind = DateToken::Word;
            token.word = DateVocabulary::folded(runWhile([](QChar l) { return l.isLetter() || l.isMark(); }));
        } else {
            token.sign = plainSign(c);
            ++at;
        }
        token.end = at;
        tokens.push_back(std::move(token));
        spaced = false;
    }
    return tokens;
}

const DateToken *DateCursor::next(DateToken::Kind kind, Gap gap) const
{
    if (atEnd() || m_tokens[m_at].kind != kind || (gap == Joined && m_tokens[m_at].spaced))
        return nullptr;
    return &m_tokens[m_at];
}

bool DateCursor::takeSign(char16_t sign, Gap gap)
{
    const DateToken *token = next(DateToken::Sign, gap);
    if (!token || token->sign != QChar(sign))
        return false;
    ++m_at;
    return true;
}

bool DateCursor::takeWord(QStringView word, Gap gap)
{
    const DateToken *token = next(DateToken::Word, gap);
    if (!token || token->word != word)
        return false;
    ++m_at;
    return true;
}

std::optional<int> DateCursor::take(DateSense sense, Gap gap)
{
    const DateToken *token = next(DateToken::Word, gap);
    if (!token)
        return std::nullopt;
    const auto value = m_vocabulary.value(token->word, sense);
    if (value)
        ++m_at;
    return value;
}

const DateToken *DateCursor::takeNumber(int leastDigits, int mostDigits, Gap gap)
{
    const DateToken *token = next(DateToken::Number, gap);
    if (!token || token->digits < leastDigits || token->digits > mostDigits)
        return nullptr;
    ++m_at;
    return token;
}

void DateCursor::skipFillers()
{
    if (take(DateSense::Filler))
        take(DateSense::Filler);
}

} // namespace straw
