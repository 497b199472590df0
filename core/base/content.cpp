#include "core/base/content.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMutex>
#include <QSet>

#include <algorithm>
#include <atomic>

namespace straw {

namespace {

constexpr QLatin1String english{"en"};

struct State
{
    QMutex mutex;
    QStringList folders{QStringLiteral(":/content")};
    QString language{english};
    std::atomic<int> changes = 0;
};

State &state()
{
    static State kept;
    return kept;
}

QStringList folders()
{
    const QMutexLocker lock(&state().mutex);
    return state().folders;
}

QString identityOf(const QJsonValue &value)
{
    const QJsonValue id = value[u"id"];
    return (id.isString() ? id : value[u"key"]).toString();
}

/// What is no text although it is written as one.
bool isStructure(const QString &name)
{
    static const QSet<QString> names{
        QStringLiteral("id"),        QStringLiteral("key"),        QStringLiteral("list"),  QStringLiteral("page"),
        QStringLiteral("lane"),      QStringLiteral("department"), QStringLiteral("side"),  QStringLiteral("party"),
        QStringLiteral("group"),     QStringLiteral("parent"),     QStringLiteral("icon"),  QStringLiteral("shortcut"),
        QStringLiteral("holds"),     QStringLiteral("questions"),  QStringLiteral("begun"), QStringLiteral("at_first"),
        QStringLiteral("only_if"),   QStringLiteral("now"),        QStringLiteral("means"), QStringLiteral("reasons"),
        QStringLiteral("speaks_for")};
    return names.contains(name);
}

QJsonValue merged(const QJsonValue &base, const QJsonValue &over, const QString &name = {});

/// Under some names stand texts by the names of columns or places, which may be any.
QJsonObject merged(QJsonObject base, const QJsonObject &over, const QString &name)
{
    const bool holdsTexts = name == u"columns" || name == u"empty" || name == u"tables";
    for (auto it = base.begin(); it != base.end(); ++it) {
        const auto found = over.constFind(it.key());
        if (found != over.constEnd() && (holdsTexts || !isStructure(it.key())))
            it.value() = merged(it.value(), *found, it.key());
    }
    return base;
}

QJsonArray merged(QJsonArray base, const QJsonArray &over)
{
    if (!base.isEmpty() && base.first().isString()) {
        for (const QJsonValue &word : over) {
            if (word.isString() && !base.contains(word))
                base.append(word);
        }
        return base;
    }
    QHash<QString, QJsonValue> known;
    for (const QJsonValue &value : over)
        known.insert(identityOf(value), value);
    for (qsizetype i = 0; i < base.size(); ++i) {
        const QString identity = identityOf(base.at(i));
        if (!identity.isEmpty() && known.contains(identity))
            base.replace(i, merged(base.at(i), known.value(identity)));
    }
    return base;
}

QJsonValue merged(const QJsonValue &base, const QJsonValue &over, const QString &name)
{
    if (base.type() != over.type())
        return base;
    if (base.isObject())
        return merged(base.toObject(), over.toObject(), name);
    if (base.isArray())
        return merged(base.toArray(), over.toArray());
    return base.isString() ? over : base;
}

} // namespace

QJsonObject readContent(const QString &path, const QString &language)
{
    QJsonObject content;
    for (const QString &layer : contentLayers(language)) {
        for (const QString &folder : folders()) {
            QFile file(folder + u'/' + layer + u'/' + path);
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QJsonObject read = QJsonDocument::fromJson(file.readAll()).object();
            content = content.isEmpty() ? read : merged(content, read, {});
        }
    }
    return content;
}

QStringList contentNames(const QString &folder)
{
    return QDir(folders().constFirst() + u'/' + english + u'/' + folder).entryList(QDir::Files, QDir::Name);
}

QStringList contentLanguages()
{
    QStringList languages{english};
    for (const QString &folder : folders())
        languages += QDir(folder).entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name);
    languages.removeDuplicates();
    return languages;
}

QStringList contentLayers(const QString &language)
{
    QStringList layers{english};
    const QStringList known = contentLanguages();
    QString layer;
    for (const QString &part : QString(language).replace(u'-', u'_').split(u'_')) {
        layer += layer.isEmpty() ? part : u'_' + part;
        if (known.contains(layer) && !layers.contains(layer))
            layers += layer;
    }
    return layers;
}

QString contentLanguage()
{
    const QMutexLocker lock(&state().mutex);
    return state().language;
}

void setContentLanguage(const QString &language)
{
    const QMutexLocker lock(&state().mutex);
    state().language = language;
    ++state().changes;
}

int contentLanguageChanges()
{
    return state().changes.load(std::memory_order_acquire);
}

void addContentFolder(const QString &path)
{
    const QMutexLocker lock(&state().mutex);
    state().folders += path;
}

} // namespace straw
