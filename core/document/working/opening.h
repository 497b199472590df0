#pragma once

#include "core/document/working/workingcopy.h"

/// How a working copy comes to be.
namespace straw::workingCopies {

/// Copies a shared file, or takes up the working copy of it that has unpublished edits. When
/// the shared file is out of reach, unpublished edits can still be taken up. A file of a newer minor
/// format gives a copy to be read only, in a folder that goes with it. Runs on the calling thread.
/// Error::FileMissing, FileIsDirectory, FileUnreadable, those of FileHeader::parse, FileBusy
/// when it is open in another window or process, those of readHead, and DiskFull and the like.
Result<std::unique_ptr<WorkingCopy>> open(const QString &target, const WorkingCopy::ReadHead &readHead,
                                          const Environment &environment);

/// Prepares the folder for a new workbook, whose database the caller makes at databasePath().
/// The shared file appears when it is published. Error::FileExists, FileIsDirectory,
/// FolderMissing, FolderNotWritable.
Result<std::unique_ptr<WorkingCopy>> create(const QString &target, const QString &documentId,
                                            const Environment &environment);

} // namespace straw::workingCopies
