#include "core/workbook/accountname.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace straw {

bool mayBeSameAccount(const QString &one, const QString &other)
{
    const QString left = one.toCaseFolded().simplified(), right = other.toCaseFolded().simplified();
    if (left.startsWith(right) || right.startsWith(left))
        return true;
    static const QRegularExpression gap(QStringLiteral("\\W+"), QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = left.split(gap, Qt::SkipEmptyParts), others = right.split(gap, Qt::SkipEmptyParts);
    return std::ranges::any_of(words, [&](const QString &word) { return others.contains(word); });
}

} // namespace straw
