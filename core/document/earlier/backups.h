#pragma once

#include "core/base/fileoperations.h"

#include <QDateTime>

#include <functional>
#include <memory>
#include <vector>

namespace straw {

/// An earlier state of a workbook, as it was published.
struct Backup
{
    QString path;
    QDateTime at;         // UTC
    qint64 size = 0;      // bytes
    QString version = {}; // of an earlier format, in which it is kept for good: "0.1"
};

/// Earlier states of workbooks, kept on this computer whatever happens to the shared files:
///
///   FOLDER/DOCUMENT ID/2026-11-22T14.03.10.250Z.db
///                     /2026-11-22T14.03.10.250Z-version-0.1.db
///
/// All of the last hours are kept, then one a day, one a week, one a month; those of an earlier format stay. Waits for
/// the local disk only; may be used on any thread.
class Backups
{
public:
    /// Without a folder nothing is kept. `months`: how far back they reach.
    Backups(std::shared_ptr<FileOperations> files, QString folder, int months);

    /// Whether any are kept at all.
    bool isOn() const { return !m_folder.isEmpty(); }
    /// Says of a local copy whether it may be kept.
    using Judge = std::function<bool(const QString &copy)>;
    /// Keeps a copy of a file as the state that it had until now, and thins the earlier ones. With a version
    /// it is kept for good, once. False when it is not kept: none are, or it may not be.
    Result<bool> keep(const QString &file, const QString &documentId, const QDateTime &now, const Judge &mayBeKept = {},
                      const QString &version = {});
    /// Removes those that may not be kept.
    Result<void> review(const QString &documentId, const Judge &mayBeKept);
    /// Newest first. A workbook without backups has an empty list.
    Result<std::vector<Backup>> of(const QString &documentId) const;

private:
    QString folderOf(const QString &documentId) const;
    Result<bool> holds(const QString &documentId, const QString &version, const QString &file) const;
    Result<void> thin(const QString &documentId, const QDateTime &now);

    std::shared_ptr<FileOperations> m_files;
    QString m_folder;
    int m_months;
};

/// Which of these moments (newest first) are no longer needed: of what is older than a day, only
/// the last of each day is kept, for two weeks; then of each week, for two months; then of each
/// month. The newest is always kept.
std::vector<QDateTime> outlived(const std::vector<QDateTime> &newestFirst, const QDateTime &now, int months);

} // namespace straw
