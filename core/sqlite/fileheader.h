#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

namespace straw {

/// What the first 100 bytes of a file say about it, read before SQLite sees it.
/// Layout: https://www.sqlite.org/fileformat2.html#the_database_header
struct FileHeader
{
    static constexpr int length = 100;
    static constexpr quint32 applicationId = 0x46535452; // "FSTR"
    static constexpr int formatMajor = 0;
    static constexpr int formatMinor = 1;
    /// The user_version of files that this program writes.
    static constexpr int formatVersion = 1000 * formatMajor + formatMinor;
    /// The largest file that is opened, in bytes: more than thirty attachments of the largest size.
    static constexpr qint64 largestFile = 1024 * 1024 * 1024;
    /// The oldest user_version that it reads.
    static constexpr int oldestVersion = 1;

    quint32 pageSize = 0;
    quint32 pageCount = 0; // 0 when the header does not vouch for it
    quint32 userVersion = 0;
    bool isWal = false; // written by a program that keeps a -wal beside it

    /// Checks that a file is a whole workbook of a format that can be read: until 1.0, exactly the
    /// current one. A file with a -wal or a
    /// journal beside it may rightly be shorter than its header says. Error::FileEmpty,
    /// FileDamaged, FileNotDatabase, FileForeign, FileTooLarge, FileTruncated, FileTooNew, FileTooOld, each with
    /// the path.
    static Result<FileHeader> parse(QByteArrayView start, qint64 fileSize, bool hasJournal,
                                    const QString &path);
};

} // namespace straw
