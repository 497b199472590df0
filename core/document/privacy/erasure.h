#pragma once

#include "core/base/result.h"
#include "core/document/privacy/tellingfiles.h"

namespace straw {

/// What erasing a person touches.
struct ErasureCount
{
    int records = 0;                     // that name the person, themselves included
    int texts = 0;                       // fields of others in which the name occurs; those stay as they are
    int changes = 0;                     // of the history that will no longer tell what they did
    int authored = 0;                    // changes that they made themselves, by their name; it goes
    int states = 0;                      // earlier ones on this computer, which go
    std::vector<TellingFile> files = {}; // that will still tell of them
};

/// Counts in the database of a working copy, and looks for files in those places. Error::RecordMissing. Waits for
/// shares: not for the window thread.
Result<ErasureCount> countErasure(const WorkingCopy &copy, const QString &person, const TellingPlaces &places,
                                  const Environment &environment);

} // namespace straw
