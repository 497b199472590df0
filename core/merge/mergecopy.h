#pragma once

#include "core/journal/ancestry.h"
#include "core/journal/journal.h"
#include "core/merge/record.h"
#include "core/sqlite/content.h"

#include <optional>

namespace straw {

/// One of the copies that are to be merged, read from its database.
struct MergeCopy
{
    /// Everything but the content, which is not always needed.
    static Result<MergeCopy> read(Connection &database);
    Result<void> readContent();

    Result<QByteArray> changeset(const QString &revision) const;

    QString documentId;
    QString accountName;
    QString head;
    std::vector<Revision> revisions; // without their changes if those cannot be trusted
    bool hasHistory;                 // its changesets are sound
    Connection *database;
    Journal journal;
    std::optional<Content> content; // once readContent() has read it
    bool isCompleted = false;       // its content has what it had left out, see completeWithheld
};

/// Who was erased by these revisions.
QSet<RecordKey> erasedBy(const std::vector<Revision> &revisions);
/// The revisions whose changes may still tell of somebody who was erased: all that do not build on
/// the erasing.
QSet<QString> revisionsBeforeErasing(const Ancestry &ancestry);

/// A copy that left something out (see Change::CleanCopy) says nothing about it: puts it back into its content,
/// from the other copy, which has the revision that it began with; what the copy wrote or removed in its place
/// stands. Nothing happens to any other copy.
Result<void> completeWithheld(MergeCopy &copy, const MergeCopy &other, const Ancestry &ancestry);

} // namespace straw
