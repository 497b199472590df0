#include "core/sqlite/sidecars.h"

#include <QtEndian>

namespace straw::sidecars {

namespace {

constexpr QByteArrayView journalMagic("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
// The last bit tells the byte order of the checksums.
constexpr quint32 walMagic = 0x377f0682;

} // namespace

QString walOf(const QString &database)
{
    return database + QLatin1String("-wal");
}

QString journalOf(const QString &database)
{
    return database + QLatin1String("-journal");
}

bool isLiveJournal(const QByteArray &start)
{
    return start.startsWith(journalMagic);
}

bool isLiveWal(const QByteArray &start)
{
    return start.size() >= 4 && (qFromBigEndian<quint32>(start.data()) & ~1u) == walMagic;
}

QByteArray withoutSuperJournal(QByteArray journal)
{
    // At the end stand: page number (4), name, length of the name (4), checksum (4), magic (8).
    constexpr qsizetype afterName = 16, beforeName = 4;
    // Again and again, because below a crafted one there may be another.
    while (journal.size() >= afterName && journal.endsWith(journalMagic)) {
        const qsizetype nameLength = qFromBigEndian<quint32>(journal.data() + journal.size() - afterName);
        const qsizetype whole = beforeName + nameLength + afterName;
        journal.chop(whole <= journal.size() ? whole : afterName);
    }
    return journal;
}

} // namespace straw::sidecars
