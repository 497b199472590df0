#include "core/interchange/jsonwriter.h"

#include <QLocale>

namespace straw {

void JsonWriter::begin(char bracket)
{
    separate();
    m_out += bracket;
    ++m_depth;
    m_first = true;
}

void JsonWriter::end(char bracket)
{
    --m_depth;
    if (!m_first)
        newLine();
    m_out += bracket;
    m_first = false;
}

/// What stands between the previous element and the next.
void JsonWriter::separate()
{
    if (m_afterKey) {
        m_afterKey = false;
        return;
    }
    if (!m_first)
        m_out += ',';
    m_first = false;
    if (m_depth > 0)
        newLine();
}

void JsonWriter::newLine()
{
    m_out += '\n';
    m_out.append(qsizetype(2) * m_depth, ' ');
}

JsonWriter &JsonWriter::key(QStringView key)
{
    separate();
    writeString(key);
    m_out += ": ";
    m_afterKey = true;
    return *this;
}

void JsonWriter::string(QStringView text)
{
    separate();
    writeString(text);
}

void JsonWriter::integer(qint64 number)
{
    separate();
    m_out += QByteArray::number(number);
}

void JsonWriter::real(double number)
{
    separate();
    m_out += QByteArray::number(number, 'g', QLocale::FloatingPointShortest);
}

void JsonWriter::boolean(bool yes)
{
    separate();
    m_out += yes ? "true" : "false";
}

void JsonWriter::null()
{
    separate();
    m_out += "null";
}

void JsonWriter::base64(const QByteArray &bytes)
{
    separate();
    m_out += '"' + bytes.toBase64() + '"';
}

QByteArray JsonWriter::take()
{
    m_out += '\n';
    m_first = true;
    return std::exchange(m_out, {});
}

void JsonWriter::writeString(QStringView text)
{
    static constexpr char hex[] = "0123456789abcdef";
    m_out += '"';
    for (const char c : text.toUtf8()) {
        switch (c) {
        case '"':
            m_out += "\\\"";
            break;
        case '\\':
            m_out += "\\\\";
            break;
        case '\n':
            m_out += "\\n";
            break;
        case '\r':
            m_out += "\\r";
            break;
        case '\t':
            m_out += "\\t";
            break;
        default:
            if (uchar(c) < 0x20)
                m_out += QByteArrayLiteral("\\u00") + hex[c >> 4] + hex[c & 15];
            else
                m_out += c;
        }
    }
    m_out += '"';
}

} // namespace straw
