#pragma once

#include "core/journal/revision.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <vector>

namespace straw {

/// Which revision builds on which, over the journals of one copy or of several.
class Ancestry
{
public:
    /// Of two entries of one revision the fuller one counts: a copy without history holds its first
    /// revision without the parents.
    void add(const std::vector<Revision> &revisions);

    const Revision *find(const QString &id) const;
    const QHash<QString, Revision> &all() const { return m_revisions; }

    /// The revision itself and all that it builds on, over both parents.
    QSet<QString> lineage(const QString &id) const;
    /// True also for a revision and itself.
    bool isAncestor(const QString &earlier, const QString &later) const;
    /// The common ancestors on which no other common ancestor builds, by id. Several when two copies
    /// were merged crosswise, none when they have nothing in common.
    QStringList bestCommon(const QString &left, const QString &right) const;
    /// From the revision along first parents to the beginning. States are defined along this line.
    QStringList firstParents(const QString &id) const;

    /// True when the first is the better entry of one and the same revision.
    static bool isFuller(const Revision &revision, const Revision &than);

private:
    QHash<QString, Revision> m_revisions;
};

} // namespace straw
