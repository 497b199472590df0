#include "ui/widgets/keptcursor.h"

#include <algorithm>

namespace straw {

Replaced Replaced::between(const QString &before, const QString &after)
{
    const qsizetype most = std::min(before.size(), after.size());
    qsizetype first = 0, last = 0;
    while (first < most && before[first] == after[first])
        ++first;
    while (last < most - first && before[before.size() - 1 - last] == after[after.size() - 1 - last])
        ++last;
    return {first, before.size() - first - last, after.size() - first - last};
}

qsizetype Replaced::cursor(qsizetype before) const
{
    if (before <= at)
        return before;
    return before >= at + removed ? before - removed + added : at + std::min(before - at, added);
}

} // namespace straw
