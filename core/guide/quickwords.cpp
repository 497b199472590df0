#include "core/guide/quickwords.h"

#include "core/workbook/catalogue.h"

namespace straw {

namespace {

QHash<QString, QString> wordsOf(const Catalogue &catalogue, const QString &list)
{
    QHash<QString, QString> words;
    for (const PickEntry &entry : catalogue.entries(list)) {
        words.insert(QuickWords::folded(entry.key), entry.key);
        words.insert(QuickWords::folded(entry.label), entry.key);
        for (const QString &alias : entry.aliases)
            words.insert(QuickWords::folded(alias), entry.key);
    }
    return words;
}

} // namespace

QuickWords QuickWords::of(const Catalogue &catalogue)
{
    QuickWords words;
    words.departments = wordsOf(catalogue, QStringLiteral("department"));
    words.parties = wordsOf(catalogue, QStringLiteral("party"));
    words.sources = wordsOf(catalogue, QStringLiteral("source_type"));
    return words;
}

QString QuickWords::folded(QStringView word)
{
    QString folded = word.toString().toCaseFolded();
    folded.replace(u'_', u' ').replace(u'-', u' ');
    return folded.simplified();
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
