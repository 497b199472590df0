#include "core/document/shared/fingerprint.h"

#include "core/sqlite/fileheader.h"

#include <QCryptographicHash>

namespace straw {

namespace {

QString base64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray fromBase64(const QJsonValue &value)
{
    return QByteArray::fromBase64(value.toString().toLatin1());
}

} // namespace

Fingerprint Fingerprint::unseen()
{
    Fingerprint result;
    result.hash = "unseen";
    return result;
}

Result<Fingerprint> Fingerprint::glance(FileOperations &files, const QString &path)
{
    STRAW_ASSIGN(const FileStatus status, files.status(path));
    if (!status.exists)
        return missing(path);
    if (status.isDirectory)
        return Error{Error::FileIsDirectory, {path}};
    if (!status.isRegular) // reading a pipe would wait for ever
        return Error{Error::FileNotOrdinary, {path}};
    Fingerprint result;
    result.size = status.size;
    result.modified = status.modified;
    result.fileId = status.fileId;
    STRAW_ASSIGN(result.head, files.read(path, FileHeader::length));
    return result;
}

Result<Fingerprint> Fingerprint::of(FileOperations &files, const QString &path)
{
    STRAW_ASSIGN(Fingerprint result, glance(files, path));
    STRAW_ASSIGN(result.hash, hashOf(files, path));
    return result;
}

Result<QByteArray> Fingerprint::hashOf(FileOperations &files, const QString &path)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    STRAW_TRY(files.readBlocks(path, [&](QByteArrayView block) { hash.addData(block); }));
    return hash.result();
}

bool Fingerprint::looksLike(const Fingerprint &glance) const
{
    return size == glance.size && modified == glance.modified && fileId == glance.fileId && head == glance.head;
}

QJsonObject Fingerprint::toJson() const
{
    // As text: a number in JSON holds nanoseconds since 1970 only roughly.
    return {{QStringLiteral("size"), size},
            {QStringLiteral("modified"), QString::number(modified)},
            {QStringLiteral("fileId"), fileId},
            {QStringLiteral("head"), base64(head)},
            {QStringLiteral("hash"), base64(hash)}};
}

Fingerprint Fingerprint::fromJson(const QJsonObject &json)
{
    Fingerprint result;
    result.size = json[u"size"].toInteger(-1);
    result.modified = json[u"modified"].toString().toLongLong();
    result.fileId = json[u"fileId"].toString();
    result.head = fromBase64(json[u"head"]);
    result.hash = fromBase64(json[u"hash"]);
    return result;
}

} // namespace straw
