#include "core/guide/oftenbelow.h"

#include "core/base/bylanguage.h"
#include "core/workbook/catalogue.h"

#include <QHash>
#include <QJsonArray>

namespace straw {

namespace {

/// Of resources/<language>/guide/below.json.
struct OftenBelow
{
    explicit OftenBelow(const QString &language)
    {
        const QJsonObject reasons = readContent(QStringLiteral("guide/below.json"), language)[u"below"].toObject();
        for (auto reason = reasons.begin(); reason != reasons.end(); ++reason) {
            for (const QJsonValue &words : reason.value().toArray())
                byReason[reason.key()] += words.toString();
        }
    }

    QHash<QString, QStringList> byReason;
};

const QHash<QString, QStringList> &told()
{
    static ByLanguage<OftenBelow> languages;
    return languages.ofInterface().byReason;
}

} // namespace

QStringList oftenBelow(const Cause &cause, const Snapshot &workbook)
{
    QStringList words = told().value(Catalogue::instance().current("reason", cause.reason.toString()));
    for (const Cause &below : workbook.causes) {
        if (below.parentId == cause.id)
            words.removeAll(below.text);
    }
    return words;
}

} // namespace straw
