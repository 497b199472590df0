#include "core/insight/causetree.h"

#include <ranges>

namespace straw {

CauseTree::CauseTree(const Collection<Cause> &causes)
{
    QHash<QString, QStringList> named;
    m_nodes.reserve(size_t(causes.size()));
    for (const Cause &cause : causes)
        named[causes.find(cause.parentId) ? cause.parentId : QString()] += cause.id;
    for (const QString &top : named.value({}))
        walk(top, named);
    for (const Cause &cause : causes) { // no way leads down to those in a circle
        if (!m_places.contains(cause.id))
            walk(cause.id, named);
    }
    closeBranches();
}

/// Without recursion, which a long chain would bring to its end.
void CauseTree::walk(const QString &start, const QHash<QString, QStringList> &named)
{
    struct Step
    {
        QString id, above;
        int level;
    };
    std::vector<Step> ahead{{start, {}, 0}};
    while (!ahead.empty()) {
        const Step step = std::move(ahead.back());
        ahead.pop_back();
        if (m_places.contains(step.id))
            continue;
        m_places.insert(step.id, int(m_nodes.size()));
        m_nodes.push_back({step.id, step.level, 0});
        m_below[step.above] += step.id;
        if (!step.above.isEmpty())
            m_above.insert(step.id, step.above);
        for (const QString &id : named.value(step.id) | std::views::reverse)
            ahead.push_back({id, step.id, step.level + 1});
    }
}

void CauseTree::closeBranches()
{
    std::vector<size_t> open;
    const auto closeFrom = [&](int level, size_t end) {
        for (; !open.empty() && m_nodes[open.back()].level >= level; open.pop_back())
            m_nodes[open.back()].end = int(end);
    };
    for (size_t at = 0; at < m_nodes.size(); ++at) {
        closeFrom(m_nodes[at].level, at);
        open.push_back(at);
    }
    closeFrom(0, m_nodes.size());
}

const CauseTree::Node *CauseTree::find(const QString &id) const
{
    const int place = m_places.value(id, -1);
    return place < 0 ? nullptr : &m_nodes[size_t(place)];
}

const QStringList &CauseTree::below(const QString &id) const
{
    static const QStringList none;
    const auto found = m_below.constFind(id);
    return found == m_below.constEnd() ? none : *found;
}

bool CauseTree::isWithin(const QString &id, const QString &branch) const
{
    const Node *top = find(branch);
    const int place = m_places.value(id, -1);
    return top && place >= m_places.value(branch) && place < top->end;
}

} // namespace straw
