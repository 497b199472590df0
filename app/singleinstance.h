#pragma once

#include <QLockFile>
#include <QStringList>

#include <functional>
#include <memory>

class QLocalServer;

namespace straw {

/// One program for each user and program folder: two would hold the same working copies. The first
/// holds a lock and listens on a local socket (see socketPlaces); later ones hand their files over and end.
/// Both ends talk to this user only.
class SingleInstance
{
public:
    SingleInstance();
    ~SingleInstance();

    /// True when no other program runs; from then on this is the one.
    bool isFirst();
    /// True when another program runs and took the files.
    bool handOver(const QStringList &files);
    /// From now on, files of later starts arrive here; an empty list asks to come to the front.
    void listen(const std::function<void(const QStringList &)> &receive);

private:
    QLockFile m_lock;
    std::unique_ptr<QLocalServer> m_server;
};

} // namespace straw
