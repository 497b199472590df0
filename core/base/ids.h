#pragma once

#include <QDateTime>
#include <QString>

namespace straw {

/// Makes record ids. Injected, so that tests and exports can repeat them.
class IdSource
{
public:
    virtual ~IdSource() = default;

    /// A new UUIDv7 (RFC 9562) as 36 lower-case characters; ids of one source sort by creation.
    virtual QString next() = 0;
};

/// UUIDv7 from the system clock and the system's random generator.
class RandomIds final : public IdSource
{
public:
    QString next() override;

private:
    qint64 m_lastMilliseconds = 0;
    quint16 m_sequence = 0;
};

/// The moment in a UUIDv7, UTC; invalid for any other text.
QDateTime timeOfId(const QString &id);

/// UUIDv7 from its parts: milliseconds since 1970, 12 bits of sequence, 62 bits of randomness.
QString makeUuid7(qint64 milliseconds, quint16 sequence, quint64 random);

} // namespace straw
