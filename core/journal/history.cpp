#include "core/journal/history.h"

#include "core/journal/journal.h"

namespace straw {

namespace {

constexpr size_t MostSingly = 50; // beyond, reading all of them takes no longer

} // namespace

History::History(const Journal &journal)
    : m_journal(journal)
{
}

Result<std::vector<Revision>> History::upTo(const QString &head)
{
    STRAW_ASSIGN(const bool followed, follow(head));
    if (!followed) {
        STRAW_ASSIGN(m_revisions, m_journal.all());
    }
    return m_revisions;
}

/// False when what is new is not simply a few changes, one after the other, on top of what is known.
Result<bool> History::follow(const QString &head)
{
    if (m_revisions.empty())
        return false;
    std::vector<Revision> newer;
    for (QString id = head; id != m_revisions.front().id; id = newer.back().parent) {
        STRAW_ASSIGN(const std::optional<Revision> revision, m_journal.find(id));
        const bool isNext = revision && revision->otherParent.isEmpty() && newer.size() < MostSingly
                            && (newer.empty() || revision->at <= newer.back().at);
        if (!isNext)
            return false;
        newer.push_back(*revision);
        if (revision->parent != m_revisions.front().parent)
            continue;
        // On the same as the newest that is known: that one was folded into it, unless it is beside it.
        STRAW_ASSIGN(const std::optional<Revision> beside, m_journal.find(m_revisions.front().id));
        if (beside)
            return false;
        m_revisions.erase(m_revisions.begin());
        break;
    }
    if (!newer.empty() && !m_revisions.empty() && newer.back().at < m_revisions.front().at)
        return false;
    m_revisions.insert(m_revisions.begin(), newer.begin(), newer.end());
    return true;
}

} // namespace straw
