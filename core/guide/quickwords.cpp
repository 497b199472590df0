#include "core/guide/quickwords.h"

#include "core/base/bylanguage.h"
#include "core/base/namematch.h"
#include "core/workbook/catalogue.h"

#include <QJsonArray>

namespace straw {

namespace {

QStringList textsOf(const QJsonValue &json)
{
    QStringList texts;
    for (const QJsonValue text : json.toArray())
        texts += text.toString();
    return texts;
}

struct PlainWords
{
    explicit PlainWords(const QString &language)
    {
        const QJsonObject content = readContent(QStringLiteral("guide/quickadd.json"), language);
        words.beforeDate = textsOf(content["before_date"]);
        words.beforeSource = textsOf(content["before_source"]);
        words.beforeAmount = textsOf(content["before_amount"]);
        words.nameParticles = textsOf(content["name_particles"]);
    }

    QuickWords words;
};

ByLanguage<PlainWords> &wordsByLanguage()
{
    static ByLanguage<PlainWords> all;
    return all;
}

} // namespace

QuickWords QuickWords::plain()
{
    return wordsByLanguage().ofInterface().words;
}

QHash<QString, QString> QuickWords::ofList(const Catalogue &catalogue, ListKey list)
{
    QHash<QString, QString> words;
    for (const Catalogue *each : {&catalogue, &Catalogue::of(QStringLiteral("en"))}) {
        for (const PickEntry &entry : each->entries(list)) {
            if (entry.retired)
                continue;
            for (const QString &word : QStringList{entry.key, entry.label} + entry.aliases) {
                if (!words.contains(folded(word)))
                    words.insert(folded(word), entry.key);
            }
        }
    }
    return words;
}

QuickWords QuickWords::of(const Catalogue &catalogue)
{
    QuickWords words = plain();
    words.departments = ofList(catalogue, "department");
    words.parties = ofList(catalogue, "party");
    words.sources = ofList(catalogue, "source_type");
    return words;
}

QString QuickWords::folded(QStringView word)
{
    return plainWords(word);
}

QString QuickWords::matching(QStringView word, const QHash<QString, QString> &wanted,
                             const QHash<QString, QString> &others)
{
    const QString sought = folded(word);
    if (const QString key = wanted.value(sought); !key.isEmpty())
        return key;
    if (sought.size() < 2)
        return {};
    for (auto other = others.begin(); other != others.end(); ++other) {
        if (other.key().startsWith(sought))
            return {};
    }
    QString only;
    for (auto candidate = wanted.begin(); candidate != wanted.end(); ++candidate) {
        if (!candidate.key().startsWith(sought) || candidate.value() == only)
            continue;
        if (!only.isEmpty())
            return {};
        only = candidate.value();
    }
    return only;
}

} // namespace straw
