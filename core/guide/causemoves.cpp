#include "core/guide/causemoves.h"

#include "core/storage/rank.h"

#include <algorithm>
#include <ranges>

namespace straw {

namespace {

constexpr TableKey causes = "cause";

QString rankOf(const Snapshot &workbook, const QString &id)
{
    const Cause *cause = workbook.causes.find(id);
    return cause ? cause->rank : QString();
}

/// True when each sorts before the next, also where two have the same rank by now.
bool isInOrder(const QStringList &ranks)
{
    return std::ranges::adjacent_find(ranks, std::greater_equal<>()) == ranks.end();
}

/// The ranks for some behind the sibling at `before`; no other cause of the workbook has one between them. Empty when
/// there is no room, as siblings from two copies may have the same.
QStringList ranksAt(const Snapshot &workbook, const QStringList &siblings, qsizetype before, const QStringList &moved)
{
    const QSet<QString> going(moved.begin(), moved.end());
    std::vector<QString> taken; // in order
    for (const Cause &cause : workbook.causes) {
        if (!going.contains(cause.id))
            taken.push_back(cause.rank);
    }
    const bool isLast = before + 1 == siblings.size();
    const QString next = isLast ? QString() : rankOf(workbook, siblings[before + 1]);
    QString lower, upper;
    if (before >= 0) {
        lower = rankOf(workbook, siblings[before]);
        const auto above = std::ranges::upper_bound(taken, lower);
        upper = above == taken.end() ? QString() : *above;
    } else if (!isLast) {
        upper = next;
        const auto at = std::ranges::lower_bound(taken, upper);
        lower = at == taken.begin() ? QString() : *(at - 1);
    } else if (!taken.empty()) {
        lower = taken.back();
    }
    QStringList inLine = ranksBetween(lower, upper, moved.size());
    const QStringList ranks = inLine;
    if (before >= 0)
        inLine.prepend(lower);
    if (!isLast)
        inLine.append(next);
    return isInOrder(inLine) ? ranks : QStringList();
}

/// Whether they stand there already, in that order.
bool stand(const CauseTree &tree, const QStringList &branches, const CauseSpot &spot)
{
    const QStringList &siblings = tree.below(spot.below);
    const qsizetype from = spot.behind.isEmpty() ? 0 : siblings.indexOf(spot.behind) + 1;
    return siblings.mid(from, branches.size()) == branches;
}

Result<void> rankAnew(Store &store, const QStringList &ids)
{
    STRAW_ASSIGN(QString rank, store.lastRank(causes));
    for (const QString &id : ids) {
        STRAW_TRY(store.setField(causes, id, "rank", rank));
        rank = rankBetween(rank, {});
    }
    return {};
}

} // namespace

CauseSpot lastBelow(const CauseTree &tree, const QString &id)
{
    const QStringList &below = tree.below(id);
    return {id, below.isEmpty() ? QString() : below.back()};
}

CauseSpot rightBehind(const CauseTree &tree, const QString &id)
{
    return {tree.above(id), id};
}

QStringList branchesOf(const CauseTree &tree, const QStringList &ids)
{
    std::vector<const CauseTree::Node *> nodes;
    for (const QString &id : ids) {
        if (const CauseTree::Node *node = tree.find(id))
            nodes.push_back(node);
    }
    std::ranges::sort(nodes); // they stand in one vector
    QStringList branches;
    for (const CauseTree::Node *node : nodes) {
        if (branches.isEmpty() || !tree.isWithin(node->id, branches.back()))
            branches += node->id;
    }
    return branches;
}

std::optional<CauseSpot> spotFor(CauseStep step, const CauseTree &tree, const QStringList &branches)
{
    if (branches.isEmpty())
        return {};
    const QString above = tree.above(branches.front());
    const QStringList &siblings = tree.below(above);
    const qsizetype first = siblings.indexOf(branches.front()), last = first + branches.size() - 1;
    if (first < 0 || siblings.mid(first, branches.size()) != branches)
        return {};
    switch (step) {
    case CauseStep::In:
        return first > 0 ? std::optional(lastBelow(tree, siblings[first - 1])) : std::nullopt;
    case CauseStep::Out:
        return !above.isEmpty() ? std::optional(rightBehind(tree, above)) : std::nullopt;
    case CauseStep::Up:
        if (first > 0)
            return CauseSpot{above, first > 1 ? siblings[first - 2] : QString()};
        return {};
    case CauseStep::Down:
        return last + 1 < siblings.size() ? std::optional(CauseSpot{above, siblings[last + 1]}) : std::nullopt;
    case CauseStep::CutOff:
        return !above.isEmpty() ? std::optional(lastBelow(tree, {})) : std::nullopt;
    }
    return {};
}

bool mayStandAt(const CauseTree &tree, const QStringList &branches, const CauseSpot &spot)
{
    return std::ranges::none_of(branches, [&](const QString &id) { return tree.isWithin(spot.below, id); });
}

Result<void> placeCauses(Store &store, const Snapshot &workbook, const QStringList &branches, const CauseSpot &spot)
{
    const CauseTree tree(workbook.causes);
    if (!mayStandAt(tree, branches, spot))
        return Error{Error::ReferenceCircular, {causes.toString(), QStringLiteral("parent_id"), branches.front()}};
    if (stand(tree, branches, spot))
        return {};
    for (const QString &id : branches)
        STRAW_TRY(store.setField(causes, id, "parent_id", spot.below));
    const QSet<QString> going(branches.begin(), branches.end());
    QStringList siblings;
    qsizetype before = -1;
    for (const QString &id : tree.below(spot.below)) {
        if (!going.contains(id))
            siblings += id;
        if (id == spot.behind)
            before = siblings.size() - 1;
    }
    const QStringList ranks = ranksAt(workbook, siblings, before, branches);
    if (ranks.isEmpty()) {
        for (const QString &id : branches | std::views::reverse)
            siblings.insert(before + 1, id);
        return rankAnew(store, siblings);
    }
    for (qsizetype i = 0; i < branches.size(); ++i)
        STRAW_TRY(store.setField(causes, branches[i], "rank", ranks[i]));
    return {};
}

} // namespace straw
