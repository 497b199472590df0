#pragma once

#include "core/base/error.h"

#include <QDateTime>
#include <QMetaType>

#include <optional>

namespace straw {

/// Where the shared file stands compared with what is on the screen.
struct PublishState
{
    enum Phase {
        Published,    // the file holds everything
        Pending,      // edits are safe locally and will be published soon
        Publishing,   // being written
        Failed,       // could not be written (see error); safe locally, tried again
        TargetChanged // somebody else changed the file; safe locally, not replaced
    };
    Phase phase = Published;
    QString path;
    QDateTime at;    // UTC, of the last successful publish
    qint64 size = 0; // bytes, of what it wrote
    std::optional<Error> error;
};

/// Why a publish is asked for.
enum class PublishReason {
    Idle,    // nobody asked: the timing rule did
    Leaving, // focus lost, document closed
    Saving   // the user asked; only then a file that is gone is made again
};

} // namespace straw

Q_DECLARE_METATYPE(straw::PublishState)
