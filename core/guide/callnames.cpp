#include "core/guide/callnames.h"

#include <algorithm>

namespace straw {

QStringList callNames(const QString &name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    const bool isName = std::all_of(words.begin(), words.end(),
                                    [](const QString &word) { return word.size() > 2 && word.front().isUpper(); });
    return isName && !words.isEmpty() ? QStringList{words.front(), words.back()} : QStringList();
}

} // namespace straw
