#pragma once

#include "core/document/shared/fingerprint.h"
#include "core/document/shared/publishintent.h"

#include <QDateTime>
#include <QStringList>

#include <optional>

namespace straw {

/// What a working copy knows about its shared file; state.json in its folder.
struct WorkingState
{
    QString target;            // canonical path of the shared file
    QString name;              // the path as it was given, for when folders can no longer be resolved
    Fingerprint known;         // of the shared file as we last read or wrote it; null: not there yet
    QString publishedRevision; // the head that it holds
    QString sealedRevision;    // see WorkingCopy::seal
    /// What was published from here last, when something else has taken its place that may not hold it:
    /// a sync program brings back older files, and somebody may save a copy without history there.
    /// snapshot.db has it. Empty once it is known that nothing is missing.
    QString earlier;
    /// True while the shared file is one that had lost its workbook: what is here takes its place with the
    /// next change, or when the user saves.
    bool isMended = false;
    QDateTime publishedAt; // UTC
    QDateTime openedAt;    // UTC, when it was last copied from the shared file
    std::optional<PublishIntent> intent;
    QStringList forgotten; // ids of erased people of whom nothing is left here, see forgetErased

    QByteArray toJson() const;
    /// UTC, when it was last opened or published; not valid when that is not known.
    QDateTime usedAt() const;
    /// Error::FileMissing when there is none; anything unreadable gives an empty state.
    static Result<WorkingState> load(FileOperations &files, const QString &path);
};

} // namespace straw
