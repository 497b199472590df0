#pragma once

#include "core/base/result.h"
#include "core/journal/revision.h"

#include <vector>

namespace straw {

class Journal;

/// The journal as a list, newest first: read as a whole once, and then followed from change to change.
class History
{
public:
    explicit History(const Journal &journal);

    /// All revisions up to the head, as Journal::all() gives them.
    Result<std::vector<Revision>> upTo(const QString &head);
    /// To be told when earlier revisions are no longer what they were.
    void forget() { m_revisions.clear(); }

private:
    Result<bool> follow(const QString &head);

    const Journal &m_journal;
    std::vector<Revision> m_revisions;
};

} // namespace straw
