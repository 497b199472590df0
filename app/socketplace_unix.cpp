#include "app/socketplace.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX

#include "core/base/systemfiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

namespace straw {

namespace {

constexpr qsizetype longest = qsizetype(sizeof(sockaddr_un::sun_path)) - 1;

/// No link either, which somebody could turn elsewhere.
bool isOnlyOurs(const QString &folder)
{
    struct stat info;
    return ::lstat(QFile::encodeName(folder), &info) == 0 && S_ISDIR(info.st_mode) && info.st_uid == ::geteuid()
           && (info.st_mode & 077) == 0;
}

QString nameFor(const QString &home)
{
    const QByteArray place = QDir(home).canonicalPath().toUtf8();
    const QByteArray hash = QCryptographicHash::hash(place, QCryptographicHash::Sha256).toHex();
    return QStringLiteral("finalstraw-%1").arg(QString::fromLatin1(hash.first(16)));
}

} // namespace

QStringList socketPlaces(const QString &home)
{
    const QString name = u'/' + nameFor(home);
    const auto fits = [&name](const QString &folder) { return QFile::encodeName(folder + name).size() <= longest; };
    QString own = home + QLatin1String("/run");
    if (!fits(own))
        own = QStringLiteral("/tmp/finalstraw-%1").arg(::geteuid());
    (void)SystemFiles().makePrivateFolder(own);

    QStringList places;
    for (const QString &folder : {QDir::cleanPath(qEnvironmentVariable("XDG_RUNTIME_DIR")), own}) {
        if (!folder.isEmpty() && isOnlyOurs(folder) && fits(folder))
            places << folder + name;
    }
    return places;
}

bool isOfThisUser(qintptr socket)
{
#ifdef SO_PEERCRED
    ucred peer;
    socklen_t size = sizeof peer;
    return ::getsockopt(int(socket), SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == ::geteuid();
#else
    uid_t user;
    gid_t group;
    return ::getpeereid(int(socket), &user, &group) == 0 && user == ::geteuid();
#endif
}

} // namespace straw

#endif
