#pragma once

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace straw {

/// Reads JSON (RFC 8259) token by token, in the memory of the text alone. QJsonDocument builds a
/// tree, which takes 70 times the size of a file that was made for it (3.4 GB for 50 MB), lets one
/// of two equal keys win without a word, and rounds long integers.
class JsonReader
{
public:
    enum Token {
        ObjectBegin,
        ObjectEnd,
        ArrayBegin,
        ArrayEnd,
        Key,
        String,
        Number,
        True,
        False,
        Null,
        End,    // the whole text was one JSON value
        CutOff, // the text ends in the middle
        Wrong   // something that does not belong there
    };

    /// The text must be valid UTF-8; a byte order mark at its start is skipped.
    explicit JsonReader(const QByteArray &text);

    /// The next token; CutOff and Wrong are final.
    Token next();
    /// To the end of the value that begins with this token.
    Token skip(Token token);

    /// Of a Key or String: its text, escapes resolved.
    QString text() const;
    /// Of a Number: its value if it is a whole number that can be told exactly.
    std::optional<qint64> integer() const;
    /// Of a Number: the nearest value; infinite when it is out of range.
    double real() const;
    /// The token as it stands in the text, with what follows where it is no value; cut to a length
    /// that fits a message.
    QString shown() const;

    struct Position
    {
        qsizetype line = 1, column = 1; // column in characters
    };
    /// Where the token begins; of Wrong: the place that does not belong there.
    Position position() const;
    /// Of a Key or String: the first control character in it that no text of a workbook may hold.
    struct Control
    {
        QChar sign;
        Position position;
    };
    std::optional<Control> control() const;

private:
    enum State { BeforeValue, BeforeValueOrEnd, BeforeKey, BeforeKeyOrEnd, AfterValue };

    bool atEnd() const { return m_at >= m_text.size(); }
    char peek() const { return atEnd() ? '\0' : m_text[m_at]; }
    bool inObject() const { return !m_objects.empty() && m_objects.back(); }
    void skipSpace();
    Token fail();
    Token open(bool object);
    Token close();
    Token value();
    Token key();
    Token word(QByteArrayView word, Token token);
    Token number();
    bool readString();
    bool readDigits();

    Position positionOf(qsizetype at) const;
    qsizetype readUnit(qsizetype at, QChar &unit) const;

    QByteArray m_text;
    qsizetype m_at = 0;
    qsizetype m_start = 0, m_end = 0; // of the current token; the end is known for single values
    bool m_escapes = false;           // the current string has some
    State m_state = BeforeValue;
    std::vector<bool> m_objects; // what is open: an object or an array
};

} // namespace straw
