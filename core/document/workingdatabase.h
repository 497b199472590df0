#pragma once

#include "core/document/publisher.h"
#include "core/document/workingcopy.h"

#include <memory>

namespace straw {

class Connection;

/// What is done with the database of a working copy as a whole. Each function opens a connection of
/// its own, so all may be called on any thread.
namespace workingDatabase {

/// Durable at every commit, and a snapshot never holds up an edit: write-ahead log with a full sync,
/// checkpointed by the publisher. Where the file system refuses that, the slower mode is as safe.
Result<std::unique_ptr<Connection>> openForEditing(const QString &path);

/// Which workbook it is and how far it has come; with Check, after checking the whole file. The
/// shown path is the one for messages.
Result<DatabaseHead> readHead(const QString &path, WorkingCopy::Look look, const QString &shownPath);

/// Whether every change in the history can be trusted (see Journal::check).
Result<void> checkHistory(const QString &path);

/// A whole copy in a single file, at a path where nothing is.
Result<SnapshotInfo> takeSnapshot(const QString &path, const QString &copyPath);

Result<bool> hasRevision(const QString &path, const QString &revision);

} // namespace workingDatabase

} // namespace straw
