#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace straw {

/// A JSON file of resources/, compiled into the program, by its path there. Empty when there is
/// none: the content is part of the build, and its tests read every file.
QJsonObject readContent(const QString &path);

/// The names of the files in a folder of resources/, sorted.
QStringList contentNames(const QString &folder);

} // namespace straw
