#include "core/journal/ancestry.h"

#include <algorithm>

namespace straw {

bool Ancestry::isFuller(const Revision &revision, const Revision &than)
{
    if (revision.parent.isEmpty() != than.parent.isEmpty())
        return than.parent.isEmpty();
    return revision.hasChangeset && !than.hasChangeset;
}

void Ancestry::add(const std::vector<Revision> &revisions)
{
    for (const Revision &revision : revisions) {
        const auto known = m_revisions.constFind(revision.id);
        if (known == m_revisions.constEnd() || isFuller(revision, *known))
            m_revisions.insert(revision.id, revision);
    }
}

const Revision *Ancestry::find(const QString &id) const
{
    const auto found = m_revisions.constFind(id);
    return found == m_revisions.constEnd() ? nullptr : &*found;
}

QSet<QString> Ancestry::lineage(const QString &id) const
{
    QSet<QString> seen;
    QStringList open{id};
    while (!open.isEmpty()) {
        const QString at = open.takeLast();
        const Revision *revision = seen.contains(at) ? nullptr : find(at);
        if (!revision)
            continue;
        seen.insert(at);
        open << revision->parent << revision->otherParent;
    }
    return seen;
}

bool Ancestry::isAncestor(const QString &earlier, const QString &later) const
{
    return lineage(later).contains(earlier);
}

QStringList Ancestry::bestCommon(const QString &left, const QString &right) const
{
    const QSet<QString> common = lineage(left) & lineage(right);
    // What lies between two common ancestors is common too, so one look at the parents is enough.
    QSet<QString> builtOn;
    for (const QString &id : common) {
        const Revision *revision = find(id);
        builtOn << revision->parent << revision->otherParent;
    }
    const QSet<QString> bestOnes = common - builtOn;
    QStringList best(bestOnes.begin(), bestOnes.end());
    best.sort();
    return best;
}

QStringList Ancestry::firstParents(const QString &id) const
{
    QStringList line;
    QSet<QString> seen; // a damaged journal may go in a circle
    for (const Revision *at = find(id); at && !seen.contains(at->id); at = find(at->parent)) {
        seen.insert(at->id);
        line << at->id;
    }
    return line;
}

} // namespace straw
