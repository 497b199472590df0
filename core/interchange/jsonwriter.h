#pragma once

#include <QByteArray>
#include <QString>

namespace straw {

/// Writes JSON in the order in which it is told things, indented by two spaces, in UTF-8, ending
/// with a line break; QJsonDocument would sort the keys. The calls must nest properly.
class JsonWriter
{
public:
    void beginObject() { begin('{'); }
    void endObject() { end('}'); }
    void beginArray() { begin('['); }
    void endArray() { end(']'); }

    JsonWriter &key(QStringView key);
    void string(QStringView text);
    void integer(qint64 number);
    /// The shortest text that reads as the same number; it must be finite.
    void real(double number);
    void boolean(bool yes);
    void null();
    /// Bytes as base64.
    void base64(const QByteArray &bytes);

    /// What was written, once everything is closed.
    QByteArray take();

private:
    void begin(char bracket);
    void end(char bracket);
    void separate();
    void newLine();
    void writeString(QStringView text);

    QByteArray m_out;
    int m_depth = 0;
    bool m_first = true; // nothing in the current object or array yet
    bool m_afterKey = false;
};

} // namespace straw
