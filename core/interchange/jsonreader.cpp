#include "core/interchange/jsonreader.h"

#include "core/base/usertext.h"
#include "core/base/utf8.h"

#include <algorithm>
#include <cmath>

namespace straw {

namespace {

constexpr qsizetype shownLength = 40;               // characters
constexpr double exactlyWhole = 9007199254740992.0; // 2^53: beyond, a double skips whole numbers

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

int hexValue(char c)
{
    if (isDigit(c))
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

} // namespace

JsonReader::JsonReader(const QByteArray &text)
    : m_text(text)
{
    if (text.startsWith("\xef\xbb\xbf"))
        m_at = 3;
}

JsonReader::Token JsonReader::next()
{
    skipSpace();
    if (m_state == AfterValue && !m_objects.empty() && peek() == ',') {
        ++m_at;
        m_state = inObject() ? BeforeKey : BeforeValue;
        skipSpace();
    }
    m_start = m_end = m_at;
    const char c = peek();
    switch (m_state) {
    case AfterValue:
        if (m_objects.empty())
            return atEnd() ? End : fail();
        return c == (inObject() ? '}' : ']') ? close() : fail();
    case BeforeKeyOrEnd:
        return c == '}' ? close() : key();
    case BeforeKey:
        return key();
    case BeforeValueOrEnd:
        return c == ']' ? close() : value();
    case BeforeValue:
        return value();
    }
    return fail();
}

JsonReader::Token JsonReader::skip(Token token)
{
    if (token != ObjectBegin && token != ArrayBegin)
        return token;
    const size_t depth = m_objects.size() - 1;
    while (token != CutOff && token != Wrong && m_objects.size() > depth)
        token = next();
    return token;
}

void JsonReader::skipSpace()
{
    while (!atEnd() && (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t'))
        ++m_at;
}

JsonReader::Token JsonReader::fail()
{
    m_start = m_end = m_at;
    return atEnd() ? CutOff : Wrong;
}

JsonReader::Token JsonReader::open(bool object)
{
    ++m_at;
    m_objects.push_back(object);
    m_state = object ? BeforeKeyOrEnd : BeforeValueOrEnd;
    return object ? ObjectBegin : ArrayBegin;
}

JsonReader::Token JsonReader::close()
{
    ++m_at;
    const Token token = inObject() ? ObjectEnd : ArrayEnd;
    m_objects.pop_back();
    m_state = AfterValue;
    return token;
}

JsonReader::Token JsonReader::key()
{
    if (!readString())
        return fail();
    skipSpace();
    if (peek() != ':')
        return fail();
    ++m_at;
    m_state = BeforeValue;
    return Key;
}

JsonReader::Token JsonReader::value()
{
    m_state = AfterValue;
    switch (peek()) {
    case '{':
        return open(true);
    case '[':
        return open(false);
    case '"':
        return readString() ? String : fail();
    case 't':
        return word("true", True);
    case 'f':
        return word("false", False);
    case 'n':
        return word("null", Null);
    default:
        return number();
    }
}

JsonReader::Token JsonReader::word(QByteArrayView word, Token token)
{
    for (const char c : word) {
        if (peek() != c)
            return fail();
        ++m_at;
    }
    m_end = m_at;
    return token;
}

JsonReader::Token JsonReader::number()
{
    if (peek() == '-')
        ++m_at;
    if (peek() == '0')
        ++m_at;
    else if (!readDigits())
        return fail();
    if (peek() == '.') {
        ++m_at;
        if (!readDigits())
            return fail();
    }
    if (peek() == 'e' || peek() == 'E') {
        ++m_at;
        if (peek() == '+' || peek() == '-')
            ++m_at;
        if (!readDigits())
            return fail();
    }
    m_end = m_at;
    return Number;
}

/// At least one.
bool JsonReader::readDigits()
{
    const qsizetype first = m_at;
    while (isDigit(peek()))
        ++m_at;
    return m_at > first;
}

bool JsonReader::readString()
{
    if (peek() != '"')
        return false;
    ++m_at;
    m_escapes = false;
    while (!atEnd() && uchar(peek()) >= 0x20) {
        const char c = m_text[m_at];
        if (c == '"') {
            m_end = ++m_at;
            return true;
        }
        ++m_at;
        if (c != '\\')
            continue;
        m_escapes = true;
        const char escape = peek();
        if (escape == 'u') {
            ++m_at;
            for (int i = 0; i < 4; ++i, ++m_at) {
                if (hexValue(peek()) < 0)
                    return false;
            }
        } else if (escape != '\0' && QByteArrayView("\"\\/bfnrt").contains(escape)) {
            ++m_at;
        } else {
            return false;
        }
    }
    return false;
}

QString JsonReader::text() const
{
    const QByteArrayView raw = QByteArrayView(m_text).sliced(m_start + 1, m_end - m_start - 2);
    if (!m_escapes)
        return exactFromUtf8(raw);
    QString out;
    qsizetype plain = 0;
    for (qsizetype i = raw.indexOf('\\'); i >= 0; i = raw.indexOf('\\', plain)) {
        out += exactFromUtf8(raw.sliced(plain, i - plain));
        plain = i + 2;
        switch (raw[i + 1]) {
        case 'b':
            out += u'\b';
            break;
        case 'f':
            out += u'\f';
            break;
        case 'n':
            out += u'\n';
            break;
        case 'r':
            out += u'\r';
            break;
        case 't':
            out += u'\t';
            break;
        case 'u': {
            char16_t unit = 0;
            for (int digit = 0; digit < 4; ++digit)
                unit = char16_t(unit * 16 + hexValue(raw[plain++]));
            out += QChar(unit);
            break;
        }
        default:
            out += QLatin1Char(raw[i + 1]);
        }
    }
    return out + exactFromUtf8(raw.sliced(plain));
}

std::optional<qint64> JsonReader::integer() const
{
    const QByteArray raw = m_text.sliced(m_start, m_end - m_start);
    bool whole = false;
    const qint64 value = raw.toLongLong(&whole);
    if (whole)
        return value;
    // Some programs write 1000 as 1000.0 or 1e3.
    const double asReal = real();
    if (raw.contains('.') || raw.contains('e') || raw.contains('E')) {
        if (std::trunc(asReal) == asReal && std::abs(asReal) < exactlyWhole)
            return qint64(asReal);
    }
    return std::nullopt;
}

double JsonReader::real() const
{
    bool inRange = false;
    const double value = m_text.sliced(m_start, m_end - m_start).toDouble(&inRange);
    return inRange ? value : qInf();
}

QString JsonReader::shown() const
{
    if (uchar(m_text.at(m_start)) < 0x20)
        return QStringLiteral("U+%1").arg(m_text.at(m_start), 4, 16, QLatin1Char('0'));
    // Four bytes hold any character; half a one at the end is cut off.
    const qsizetype length = m_end > m_start ? m_end - m_start : m_text.size() - m_start;
    const QString text = QString::fromUtf8(m_text.sliced(m_start, std::min(length, 4 * shownLength)));
    return text.section(u'\n', 0, 0).left(shownLength).trimmed();
}

/// One letter of a string, or half a one beyond the first 65,536; where the next begins.
qsizetype JsonReader::readUnit(qsizetype at, QChar &unit) const
{
    const uchar first = uchar(m_text[at]);
    if (first != '\\') {
        const int length = first < 0x80 ? 1 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
        unit = exactFromUtf8(QByteArrayView(m_text).sliced(at, length)).at(0);
        return at + length;
    }
    switch (const char escape = m_text[at + 1]; escape) {
    case 'u': {
        char16_t value = 0;
        for (int digit = 0; digit < 4; ++digit)
            value = char16_t(value * 16 + hexValue(m_text[at + 2 + digit]));
        unit = value;
        return at + 6;
    }
    case 'b':
        unit = u'\b';
        break;
    case 'f':
        unit = u'\f';
        break;
    default:
        unit = u' '; // none of the others is refused
    }
    return at + 2;
}

std::optional<JsonReader::Control> JsonReader::control() const
{
    const QString whole = text();
    if (std::none_of(whole.begin(), whole.end(), isControl))
        return std::nullopt;
    for (qsizetype at = m_start + 1; at < m_end - 1;) {
        QChar unit;
        const qsizetype next = readUnit(at, unit);
        if (isControl(unit))
            return Control{unit, positionOf(at)};
        at = next;
    }
    return std::nullopt;
}

JsonReader::Position JsonReader::position() const
{
    return positionOf(m_start);
}

JsonReader::Position JsonReader::positionOf(qsizetype at) const
{
    const QByteArrayView before = QByteArrayView(m_text).first(at);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return {before.count('\n') + 1, QString::fromUtf8(before.sliced(lineStart)).size() + 1};
}

} // namespace straw
