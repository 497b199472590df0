#pragma once

#include "core/schema/keys.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QStringList>

/// The content files of resources/ as the tests read them: from the source tree, without the
/// program.
namespace content {

inline const QString resources = QStringLiteral(STRAW_SOURCE_DIR "/resources/en/");

/// The JSON object in a file of resources/; empty when it cannot be read as one.
inline QJsonObject file(const QString &path)
{
    QFile source(resources + path);
    if (!source.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(source.readAll()).object();
}

inline QList<QJsonObject> objects(const QJsonValue &array)
{
    QList<QJsonObject> list;
    for (const QJsonValue &value : array.toArray())
        list.append(value.toObject());
    return list;
}

/// The questions of a bank, in their order.
inline QList<QJsonObject> promptsOf(const QString &page)
{
    QList<QJsonObject> prompts;
    for (const QJsonObject &theme : objects(file("prompts/" + page + ".json")["themes"]))
        prompts.append(objects(theme["prompts"]));
    return prompts;
}

/// A sentence or label that somebody will read: there, trimmed, and calm.
inline bool isReadable(const QString &text)
{
    return !text.isEmpty() && text == text.trimmed() && !text.contains('!');
}

/// The entries of a pick list, by key.
inline QMap<QString, QJsonObject> entriesOf(straw::ListKey list)
{
    QMap<QString, QJsonObject> entries;
    for (const QJsonObject &entry : objects(file("catalogues/lists/" + list.toString() + ".json")["entries"]))
        entries.insert(entry["key"].toString(), entry);
    return entries;
}

} // namespace content
