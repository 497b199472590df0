#include "core/guide/quickwords.h"

#include "core/base/content.h"
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

} // namespace

QuickWords QuickWords::plain()
{
    static const QuickWords words = [] {
        const QJsonObject content = readContent(QStringLiteral("guide/quickadd.json"));
        QuickWords read;
        read.beforeDate = textsOf(content["before_date"]);
        read.beforeSource = textsOf(content["before_source"]);
        read.nameParticles = textsOf(content["name_particles"]);
        return read;
    }();
    return words;
}

QHash<QString, QString> QuickWords::ofList(const Catalogue &catalogue, const QString &list)
{
    QHash<QString, QString> words;
    for (const PickEntry &entry : catalogue.entries(list)) {
        if (entry.retired)
            continue;
        words.insert(folded(entry.key), entry.key);
        words.insert(folded(entry.label), entry.key);
        for (const QString &alias : entry.aliases)
            words.insert(folded(alias), entry.key);
    }
    return words;
}

QuickWords QuickWords::of(const Catalogue &catalogue)
{
    QuickWords words = plain();
    words.departments = ofList(catalogue, QStringLiteral("department"));
    words.parties = ofList(catalogue, QStringLiteral("party"));
    words.sources = ofList(catalogue, QStringLiteral("source_type"));
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
