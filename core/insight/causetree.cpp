#include "core/insight/causetree.h"

#include <ranges>

namespace straw {

CauseTree::CauseTree(const Collection<Cause> &causes)
{
    std::vector<Rows> named(size_t(causes.size())); // by the row of the cause that they explain
    Rows top;
    for (qsizetype row = 0; row < causes.size(); ++row) {
        const qsizetype above = causes.rowOf(causes.at(row).parentId);
        (above < 0 ? top : named[size_t(above)]).push_back(row);
    }
    m_nodes.reserve(named.size());
    m_places.reserve(causes.size());
    for (const qsizetype row : top)
        walk(row, causes, named);
    for (qsizetype row = 0; causes.size() > m_places.size(); ++row) // no way leads down to those in a circle
        walk(row, causes, named);
    closeBranches();
}

/// Without recursion, which a long chain would bring to its end.
void CauseTree::walk(qsizetype start, const Collection<Cause> &causes, const std::vector<Rows> &named)
{
    struct Step
    {
        qsizetype row;
        int above, level;
    };
    std::vector<Step> ahead{{start, -1, 0}};
    while (!ahead.empty()) {
        const Step step = ahead.back();
        ahead.pop_back();
        const QString &id = causes.at(step.row).id;
        if (m_places.contains(id))
            continue;
        const int place = int(m_nodes.size());
        m_places.insert(id, place);
        Node *above = step.above < 0 ? nullptr : &m_nodes[size_t(step.above)];
        (above ? above->below : m_top) += id;
        m_nodes.push_back({id, above ? above->id : QString(), {}, step.level, 0});
        for (const qsizetype row : named[size_t(step.row)] | std::views::reverse)
            ahead.push_back({row, place, step.level + 1});
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
    if (id.isEmpty())
        return m_top;
    const Node *node = find(id);
    return node ? node->below : none;
}

QString CauseTree::above(const QString &id) const
{
    const Node *node = find(id);
    return node ? node->above : QString();
}

bool CauseTree::isWithin(const QString &id, const QString &branch) const
{
    const Node *top = find(branch);
    const int place = m_places.value(id, -1);
    return top && place >= m_places.value(branch) && place < top->end;
}

} // namespace straw
