#pragma once

#include <QStringList>

namespace straw {

/// Where the socket of a running program may lie, best first: only in folders that nobody else can look into,
/// and under a path that is not longer than that of a socket can be (107 bytes on Linux). It is one for each
/// program folder. Empty when there is no such place: then starts do not find each other.
///
///   $XDG_RUNTIME_DIR               of the session, made by the system
///   HOME/run                       a folder of our own
///   /tmp/finalstraw-USER           the same where that path would be too long
QStringList socketPlaces(const QString &home);

/// Whether the process at the other end of a connected socket runs as this user.
bool isOfThisUser(qintptr socket);

} // namespace straw
