#include "ui/cockpit/nextchoice.h"

#include <algorithm>

namespace straw {

QString choiceAfter(ListKey list, const QString &key)
{
    const std::vector<PickEntry> &entries = Catalogue::instance().entries(list);
    const auto now = std::ranges::find(entries, key, &PickEntry::key);
    return now == entries.end() || now + 1 == entries.end() ? entries.front().key : (now + 1)->key;
}

} // namespace straw
