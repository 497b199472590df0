#pragma once

#include "core/document/working/workingcopy.h"

#include <memory>

namespace straw {

class Connection;
class StepProgress;

/// What a snapshot holds.
struct SnapshotInfo
{
    QString revision; // its head
};

/// What is done with the database of a working copy as a whole. Each function opens a connection of
/// its own, so all may be called on any thread.
namespace workingDatabase {

/// Durable at every commit, and a snapshot never holds up an edit: write-ahead log with a full sync,
/// checkpointed by the publisher. Where the file system refuses that, the slower mode is as safe.
Result<std::unique_ptr<Connection>> openForEditing(const QString &path);

/// Which workbook it is and how far it has come, at a glance.
Result<DatabaseHead> readHead(const QString &path);

/// The same after checking the whole file (see rules.h), in whatever known format it is. The shown path is
/// the one for messages. Errors of checkFormat, FileTooNew for every newer format.
Result<DatabaseHead> check(const QString &path, const QString &shownPath);

/// Checks a local copy of a file, and makes of it one that can be worked on:
///
///   an earlier format   brings it to the present one, step by step (stepUp); the file is whole at every
///                       moment, the old one until the new one takes its place
///   a newer minor one   keeps of it what is known here (readNewer), to be read only
///   a workbook removed  by the last changes brings back the state before (recoverWorkbook)
///
/// Errors of checkFormat and checkNewer, FormatStepFailed.
Result<DatabaseHead> prepare(FileOperations &files, const QString &path, const QString &shownPath,
                             StepProgress *progress = nullptr);
/// The same for what is to come into another workbook. FileTooNew for every newer format, of which only a
/// part would be known here.
Result<DatabaseHead> prepareOther(FileOperations &files, const QString &path, const QString &shownPath);

/// Whether every change in the history can be trusted (see Journal::check).
Result<void> checkHistory(const QString &path);

/// A whole copy in a single file, at a path where nothing is.
Result<SnapshotInfo> takeSnapshot(const QString &path, const QString &copyPath);

Result<bool> hasRevision(const QString &path, const QString &revision);

} // namespace workingDatabase

} // namespace straw
