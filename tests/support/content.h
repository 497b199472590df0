#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>
#include <QStringList>

/// The content files of resources/ as the tests read them: from the source tree, without the
/// program.
namespace content {

inline const QString resources = QStringLiteral(STRAW_SOURCE_DIR "/resources/");

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

/// A sentence or label that somebody will read: there, trimmed, and calm.
inline bool isReadable(const QString &text)
{
    return !text.isEmpty() && text == text.trimmed() && !text.contains('!');
}

/// The entries of a pick list, by key.
inline QMap<QString, QJsonObject> entriesOf(const QString &list)
{
    QMap<QString, QJsonObject> entries;
    for (const QJsonObject &entry : objects(file("catalogues/lists/" + list + ".json")["entries"]))
        entries.insert(entry["key"].toString(), entry);
    return entries;
}

/// What schema.sql declares: the columns of each table in their order, and the lists that are
/// picked from.
struct Schema
{
    QMap<QString, QStringList> tables;
    QMap<QString, QString> lists; // table.column -> list

    Schema()
    {
        static const QRegularExpression create("^CREATE TABLE (\\w+)");
        static const QRegularExpression column("^    \"?(\\w+)\"? .*-- (\\w+) ?(\\w*)");
        QFile source(QStringLiteral(STRAW_SOURCE_DIR "/core/storage/schema.sql"));
        if (!source.open(QIODevice::ReadOnly))
            return;
        QString table;
        for (const QString &line : QString::fromUtf8(source.readAll()).split('\n')) {
            if (const auto match = create.match(line); match.hasMatch())
                table = match.captured(1);
            if (const auto match = column.match(line); match.hasMatch()) {
                tables[table].append(match.captured(1));
                if (match.captured(2) == "pick")
                    lists.insert(table + '.' + match.captured(1), match.captured(3));
            }
        }
    }
};

} // namespace content
