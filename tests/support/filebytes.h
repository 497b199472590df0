#pragma once

#include <QDir>
#include <QFile>
#include <QtEndian>

namespace straw {

/// What bytesOf() gives where there is nothing to read, so that it is not taken for an empty file.
inline const QByteArray noFile = QByteArrayLiteral("(no file)");

inline QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : noFile;
}

inline bool writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

/// The same where nothing can go on without it.
inline void putFile(const QString &path, const QByteArray &bytes)
{
    if (!writeBytes(path, bytes))
        qFatal("%s cannot be written", qPrintable(path));
}

/// The bytes with a number put into them, as SQLite writes one.
inline QByteArray with(QByteArray file, qsizetype offset, quint32 value)
{
    qToBigEndian(value, file.data() + offset);
    return file;
}

/// Everything in a folder, also what is hidden.
inline QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

} // namespace straw
