#pragma once

#include "core/base/settings.h"

#include <QDateTime>

#include <vector>

namespace straw {

/// A file that was written from a workbook for others: a report, or a copy without history.
struct ExportedFile
{
    QString path;
    QString documentId; // of the workbook
    QDateTime at;       // UTC, when it was written

    bool isWorkbook() const;
};

/// What was exported on this machine, so that it can be said which files still name somebody who was
/// erased. The latest 200.
class ExportedFiles
{
public:
    /// Those that are still there, as far as is known.
    std::vector<ExportedFile> of(const QString &documentId) const;
    void put(const ExportedFile &file);
    /// It is gone, or of no concern any more.
    void remove(const QString &path);

private:
    std::vector<ExportedFile> all() const;
    void write(const std::vector<ExportedFile> &files);

    Settings m_settings;
};

} // namespace straw
