#pragma once

#include "core/workbook/snapshot.h"

#include <vector>

namespace straw {

/// The causes as a tree of how and why: below a cause stands what explains it, in the order of ranks. Each stands in
/// it once. Causes that lead in a circle, which no program of ours writes, begin at the first of them.
class CauseTree
{
public:
    struct Node
    {
        QString id;
        QString above; // empty at the top
        QStringList below;
        int level = 0; // 0 at the top
        int end = 0;   // the place of the first node behind all that stand below this one
    };

    CauseTree() = default;
    explicit CauseTree(const Collection<Cause> &causes);

    /// All of them, each before what stands below it.
    const std::vector<Node> &nodes() const { return m_nodes; }
    /// Null when there is none of that id.
    const Node *find(const QString &id) const;
    /// By which a cause is called wherever it is cited, in the program and in the report: its place among all of
    /// them, counted from 1; 0 for none.
    int numberOf(const QString &id) const { return m_places.value(id, -1) + 1; }
    /// Those right below a cause, or at the top for an empty id.
    const QStringList &below(const QString &id) const;
    /// Empty for what stands at the top.
    QString above(const QString &id) const;
    /// True for the cause itself as well.
    bool isWithin(const QString &id, const QString &branch) const;

private:
    using Rows = std::vector<qsizetype>; // of causes
    void walk(qsizetype start, const Collection<Cause> &causes, const std::vector<Rows> &named);
    void closeBranches();

    std::vector<Node> m_nodes;
    QHash<QString, int> m_places;
    QStringList m_top;
};

} // namespace straw
