#include "app/socketplace.h"

#include <QtGlobal>

#ifdef Q_OS_WIN

#include <QCryptographicHash>
#include <QDir>

namespace straw {

/// The name of a pipe, which Qt makes for this user only (QLocalServer::UserAccessOption).
QStringList socketPlaces(const QString &home)
{
    const QByteArray place = QDir(home).canonicalPath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex();
    return {QStringLiteral("finalstraw-%1").arg(QString::fromLatin1(hash.first(16)))};
}

bool isOfThisUser(qintptr)
{
    return true;
}

} // namespace straw

#endif
