#include "core/sqlite/fileheader.h"

#include "core/base/errordetail.h"
#include "core/base/limits.h"

#include <QtEndian>

namespace straw {

namespace {

constexpr QByteArrayView magic("SQLite format 3\0", 16);

template<typename T>
T big(QByteArrayView bytes, int offset)
{
    return qFromBigEndian<T>(bytes.data() + offset);
}

} // namespace

int FileHeader::formatIn(QByteArrayView start)
{
    return start.size() < length ? 0 : big<qint32>(start, 60);
}

Result<FileHeader> FileHeader::parse(QByteArrayView start, qint64 fileSize, bool hasJournal, const QString &path)
{
    if (fileSize == 0)
        return Error{Error::FileEmpty, {path}};
    if (!start.startsWith(magic.first(qMin(magic.size(), start.size()))))
        return Error{Error::FileNotDatabase, {path}};
    if (start.size() < length)
        return Error{Error::FileTruncated, {path}};

    FileHeader header;
    const auto storedPageSize = big<quint16>(start, 16);
    header.pageSize = storedPageSize == 1 ? 65536 : storedPageSize;
    const int writeVersion = uchar(start[18]), readVersion = uchar(start[19]);
    header.isWal = writeVersion == 2 || readVersion == 2;
    header.userVersion = big<quint32>(start, 60);
    if (big<quint32>(start, 68) != applicationId)
        return Error{Error::FileForeign, {path}};
    if (fileSize > limits::fileBytes)
        return Error{Error::FileTooLarge, {path}};
    const bool isPowerOfTwo = (header.pageSize & (header.pageSize - 1)) == 0;
    if (header.pageSize < 512 || !isPowerOfTwo)
        return Error{Error::FileDamaged,
                     {path, ErrorDetail::of(ErrorDetail::PageSize, {QString::number(header.pageSize)})}};
    if (std::max(writeVersion, readVersion) > 2) // which SQLite would read only, or not at all
        return Error{
            Error::FileDamaged,
            {path, ErrorDetail::of(ErrorDetail::FileVersion, {QString::number(std::max(writeVersion, readVersion))})}};
    if (header.userVersion > quint32(Formats::current) && !header.isNewer())
        return Error{Error::FileTooNew, {path}};
    if (header.userVersion < quint32(Formats::oldest))
        return Error{Error::FileTooOld, {path}};

    // The page count is only meant when it was written together with the change counter.
    if (big<quint32>(start, 24) == big<quint32>(start, 92))
        header.pageCount = big<quint32>(start, 28);
    const qint64 expected = qint64(header.pageCount) * header.pageSize;
    if (!hasJournal && (fileSize < expected || fileSize % header.pageSize != 0))
        return Error{Error::FileTruncated, {path}};
    return header;
}

} // namespace straw
