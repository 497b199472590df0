#include "core/guide/namedmeans.h"

#include "core/workbook/catalogue.h"

#include <QRegularExpression>

#include <algorithm>

namespace straw {

namespace {

bool hasWord(const QString &line, const QString &word)
{
    const QRegularExpression whole(QStringLiteral("(?<!\\w)%1(?!\\w)").arg(QRegularExpression::escape(word)),
                                   QRegularExpression::CaseInsensitiveOption
                                       | QRegularExpression::UseUnicodePropertiesOption);
    return whole.match(line).hasMatch();
}

} // namespace

Pick<"means"> namedMeans(const QString &line, const Catalogue &labels, const Snapshot &workbook)
{
    QStringList named;
    for (const PickEntry &entry : labels.entries("means", workbook)) {
        const auto isNamed = [&line](const QString &word) { return hasWord(line, word); };
        if (!entry.retired && entry.key != u"other"
            && (isNamed(entry.label) || std::ranges::any_of(entry.aliases, isNamed)))
            named += entry.key;
    }
    return named.size() == 1 ? Pick<"means">(named.front()) : Pick<"means">();
}

} // namespace straw
