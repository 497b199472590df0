#include "app/singleinstance.h"

#include "core/document/environment.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>

namespace straw {

namespace {

constexpr int AnswerMs = 3000;

QString lockPath()
{
    QDir().mkpath(Environment::homeFolder());
    return Environment::homeFolder() + QStringLiteral("/running.lock");
}

} // namespace

SingleInstance::SingleInstance()
    : m_lock(lockPath())
    , m_socket(QStringLiteral("finalstraw-")
               + QString::fromLatin1(QCryptographicHash::hash(QDir(Environment::homeFolder()).canonicalPath().toUtf8(),
                                                              QCryptographicHash::Sha256)
                                         .toHex()
                                         .left(16)))
{
    // Only a program that is gone leaves a lock that may be broken; its age says nothing.
    m_lock.setStaleLockTime(0);
}

SingleInstance::~SingleInstance() = default;

bool SingleInstance::isFirst()
{
    return m_lock.isLocked() || m_lock.tryLock(0);
}

bool SingleInstance::handOver(const QStringList &files)
{
    if (isFirst())
        return false;
    QLocalSocket socket;
    socket.connectToServer(m_socket);
    // The other one may have just been started, or just be ending: then this one goes on by itself.
    if (!socket.waitForConnected(AnswerMs))
        return false;
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream << files;
    socket.write(message);
    // Its answer says that it has read them, so that nothing is lost when this one ends.
    return socket.waitForBytesWritten(AnswerMs) && socket.waitForReadyRead(AnswerMs);
}

void SingleInstance::listen(std::function<void(const QStringList &)> receive)
{
    QLocalServer::removeServer(m_socket);
    m_server = std::make_unique<QLocalServer>();
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    QObject::connect(m_server.get(), &QLocalServer::newConnection, m_server.get(), [this, receive] {
        QLocalSocket *socket = m_server->nextPendingConnection();
        QObject::connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [socket, receive] {
            QDataStream stream(socket);
            stream.startTransaction();
            QStringList files;
            stream >> files;
            if (!stream.commitTransaction())
                return; // the rest is still on its way
            socket->write("ok");
            socket->flush();
            receive(files);
        };
        QObject::connect(socket, &QLocalSocket::readyRead, socket, read);
        if (socket->bytesAvailable() > 0)
            read();
    });
    m_server->listen(m_socket);
}

} // namespace straw
