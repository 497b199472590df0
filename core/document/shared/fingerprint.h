#pragma once

#include "core/base/fileoperations.h"

#include <QJsonObject>

namespace straw {

/// By what a shared file is recognised again. The first four are cheap and only say whether the
/// content must be looked at; the hash says whether it is the same.
struct Fingerprint
{
    qint64 size = -1;
    qint64 modified = 0;
    QString fileId;
    QByteArray head; // the first 100 bytes: SQLite counts every change there
    QByteArray hash; // BLAKE2b-256 of the whole file; empty after a glance

    bool isNull() const { return hash.isEmpty(); }
    bool hasSameContent(const Fingerprint &other) const { return !isNull() && hash == other.hash; }

    /// Of a file that is there, but of which nothing is known: it is like no other.
    static Fingerprint unseen();
    /// Without the hash. Error::FileMissing, FileIsDirectory, FileUnreadable.
    static Result<Fingerprint> glance(FileOperations &files, const QString &path);
    /// With the hash; reads the whole file.
    static Result<Fingerprint> of(FileOperations &files, const QString &path);
    static Result<QByteArray> hashOf(FileOperations &files, const QString &path);

    /// True when a glance at the file gives no reason to read it.
    bool looksLike(const Fingerprint &glance) const;

    QJsonObject toJson() const;
    static Fingerprint fromJson(const QJsonObject &json);
};

} // namespace straw
