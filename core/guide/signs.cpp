#include "core/guide/signs.h"

#include "core/base/bylanguage.h"

#include <QHash>
#include <QJsonArray>

namespace straw {

namespace {

struct Signs
{
    explicit Signs(const QString &language)
    {
        const QJsonObject content = readContent(QStringLiteral("guide/signs.json"), language);
        for (const QJsonValue &json : content[u"signs"].toArray()) {
            SignAdvice advice{json[u"where"].toString(), json[u"who"].toString(), json[u"harmless"].toString(), {}};
            for (const QJsonValue &reason : json[u"reasons"].toArray())
                advice.reasons += reason.toString();
            const QString key = json[u"key"].toString();
            keys += key;
            all.insert(key, advice);
        }
    }

    QStringList keys;
    QHash<QString, SignAdvice> all;
};

const Signs &signs()
{
    static ByLanguage<Signs> languages;
    return languages.ofInterface();
}

} // namespace

const SignAdvice &adviceOn(const Pick<"sign"> &sign)
{
    static const SignAdvice none;
    const auto found = signs().all.constFind(sign.toString());
    return found == signs().all.constEnd() ? none : *found;
}

QStringList advisedSigns()
{
    return signs().keys;
}

} // namespace straw
