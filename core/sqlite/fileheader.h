#pragma once

#include "core/base/result.h"
#include "core/schema/formats.h"

#include <QByteArrayView>

namespace straw {

/// What the first 100 bytes of a file say about it, read before SQLite sees it.
/// Layout: https://www.sqlite.org/fileformat2.html#the_database_header
struct FileHeader
{
    static constexpr int length = 100;
    static constexpr quint32 applicationId = 0x46535452; // "FSTR"

    quint32 pageSize = 0;
    quint32 pageCount = 0; // 0 when the header does not vouch for it
    quint32 userVersion = 0;
    bool isWal = false; // written by a program that keeps a -wal beside it

    /// The user_version in the first bytes of a file that was parsed before; 0 when there are too few.
    static int formatIn(QByteArrayView start);
    bool isNewer() const { return Formats::isNewerMinor(int(userVersion)); }

    /// Checks that a file is a whole workbook of a format that can be read: one of those that have landed,
    /// or a newer one of the same major number. A file with a -wal or a
    /// journal beside it may rightly be shorter than its header says. Error::FileEmpty,
    /// FileDamaged, FileNotDatabase, FileForeign, FileTooLarge, FileTruncated, FileTooNew, FileTooOld, each with
    /// the path.
    static Result<FileHeader> parse(QByteArrayView start, qint64 fileSize, bool hasJournal, const QString &path);
};

} // namespace straw
