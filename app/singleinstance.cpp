#include "app/singleinstance.h"

#include "app/socketplace.h"
#include "core/base/environment.h"

#include <QDataStream>
#include <QLocalServer>
#include <QLocalSocket>

#include <algorithm>

namespace straw {

namespace {

constexpr int AnswerMs = 3000;

/// Its answer says that the other one has read them, so that nothing is lost when this one ends.
bool handOverAt(const QString &place, const QByteArray &message)
{
    QLocalSocket socket;
    socket.connectToServer(place);
    if (!socket.waitForConnected(AnswerMs) || !isOfThisUser(socket.socketDescriptor()))
        return false;
    socket.write(message);
    return socket.waitForBytesWritten(AnswerMs) && socket.waitForReadyRead(AnswerMs);
}

} // namespace

SingleInstance::SingleInstance()
    : m_lock(Environment::privateHome() + QStringLiteral("/running.lock"))
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
    QByteArray message;
    QDataStream stream(&message, QIODevice::WriteOnly);
    stream << files;
    // The other one may have just been started, or just be ending, or be somebody who sits in its place: then
    // this one goes on by itself.
    const QStringList places = socketPlaces(Environment::homeFolder());
    return std::ranges::any_of(places, [&](const QString &place) { return handOverAt(place, message); });
}

void SingleInstance::listen(const std::function<void(const QStringList &)> &receive)
{
    m_server = std::make_unique<QLocalServer>();
#ifdef Q_OS_WIN
    m_server->setSocketOptions(QLocalServer::UserAccessOption); // elsewhere the folder sees to that
#endif
    QObject::connect(m_server.get(), &QLocalServer::newConnection, m_server.get(), [this, receive] {
        QLocalSocket *socket = m_server->nextPendingConnection();
        QObject::connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (!isOfThisUser(socket->socketDescriptor())) {
            socket->abort();
            return;
        }
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
    for (const QString &place : socketPlaces(Environment::homeFolder())) {
        QLocalServer::removeServer(place); // left by one that was killed
        if (m_server->listen(place))
            break;
    }
}

} // namespace straw
