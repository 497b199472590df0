#pragma once

#include "core/document/working/workingcopy.h"
#include "core/sqlite/fileheader.h"
#include "tests/support/filebytes.h"

namespace straw {

constexpr char fakeId[] = "0190a000-0000-7000-8000-000000000001";

/// A file that passes for a whole workbook until SQLite sees it; it holds nothing but an id, a
/// revision and zeros. Fast, and every byte of it is known.
inline QByteArray fakeWorkbook(const QByteArray &revision, int pages = 8, const QByteArray &id = fakeId)
{
    constexpr int pageSize = 512;
    QByteArray file(pages * pageSize, '\0');
    auto put = [&](int offset, const QByteArray &bytes) { file.replace(offset, bytes.size(), bytes); };
    auto number = [&](int offset, quint32 value) { qToBigEndian(value, file.data() + offset); };
    put(0, QByteArray("SQLite format 3\0", 16));
    qToBigEndian(quint16(pageSize), file.data() + 16);
    file[18] = file[19] = 1;
    number(24, 7); // change counter, twice when the page count is valid
    number(92, 7);
    number(28, quint32(pages));
    number(60, Formats::current);
    number(68, FileHeader::applicationId);
    put(100, id + '\n' + revision + '\n');
    return file;
}

inline Result<DatabaseHead> readFakeHead(const QString &path, WorkingCopy::Look = WorkingCopy::Prepare)
{
    const QList<QByteArray> lines = bytesOf(path).mid(FileHeader::length).split('\n');
    if (lines.size() < 3)
        return Error{Error::FileDamaged, {path}};
    return DatabaseHead{QString::fromUtf8(lines[0]), QString::fromUtf8(lines[1])};
}

inline Result<DatabaseHead> glanceAtFake(const QString &path)
{
    return readFakeHead(path, WorkingCopy::Glance);
}

} // namespace straw
