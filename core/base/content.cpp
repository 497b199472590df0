#include "core/base/content.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace straw {

QJsonObject readContent(const QString &path)
{
    QFile file(QStringLiteral(":/content/") + path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

QStringList contentNames(const QString &folder)
{
    return QDir(QStringLiteral(":/content/") + folder).entryList(QDir::Files, QDir::Name);
}

} // namespace straw
