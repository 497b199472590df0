#include "core/journal/digest.h"

#include "core/schema/keys.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace straw {

std::vector<Contribution> contributions(const std::vector<Revision> &history)
{
    std::vector<Contribution> all;
    for (const Revision &revision : history) {
        if (revision.author.isEmpty())
            continue;
        auto known = std::ranges::find(all, revision.author, &Contribution::author);
        if (known == all.end())
            known = all.insert(known, {revision.author, 0, revision.at, revision.at});
        ++known->changes;
        known->first = std::min(known->first, revision.at);
        known->last = std::max(known->last, revision.at);
    }
    std::ranges::stable_sort(all, std::greater(), &Contribution::last);
    return all;
}

int changesSince(const std::vector<Revision> &history, const QString &revision)
{
    QHash<QString, const Revision *> byId;
    for (const Revision &each : history)
        byId.insert(each.id, &each);
    if (!byId.contains(revision))
        return 0;

    QSet<QString> known;
    QStringList open{revision};
    while (!open.isEmpty()) {
        const QString id = open.takeLast();
        const Revision *each = byId.value(id);
        if (!each || known.contains(id))
            continue;
        known.insert(id);
        open << each->parent << each->otherParent;
    }
    return int(std::ranges::count_if(history, [&](const Revision &each) {
        return !known.contains(each.id) && !each.change.isByProgram()
               && TableKey::find(each.change.args["table"].toString()) != u"review";
    }));
}

} // namespace straw
