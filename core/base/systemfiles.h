#pragma once

#include "core/base/fileoperations.h"

namespace straw {

/// The file operations of the system that the program runs on.
class SystemFiles final : public FileOperations
{
public:
    Result<FileStatus> status(const QString &path) override;
    Result<QByteArray> read(const QString &path, qint64 limit = -1) override;
    Result<void> readBlocks(const QString &path, const std::function<void(QByteArrayView)> &block) override;
    Result<void> create(const QString &path, const QByteArray &bytes, const FileAccess *access = nullptr) override;
    Result<void> createCopy(const QString &from, const QString &path, const FileAccess *access = nullptr) override;
    Result<void> moveToFreeName(const QString &from, const QString &to) override;
    Result<void> replace(const QString &from, const QString &to) override;
    Result<bool> exchange(const QString &left, const QString &right) override;
    Result<void> remove(const QString &path) override;
    Result<void> syncFolder(const QString &folder) override;
    Result<void> makePrivateFolder(const QString &path) override;
    Result<QStringList> list(const QString &folder) override;
    Result<QString> canonical(const QString &path) override;
};

} // namespace straw
