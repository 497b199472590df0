#include "core/guide/commandwords.h"

#include "core/base/bylanguage.h"

#include <QHash>
#include <QJsonArray>

namespace straw {

namespace {

struct CommandWords
{
    explicit CommandWords(const QString &language)
    {
        const QJsonObject all = readContent(QStringLiteral("guide/commands.json"), language)[u"words"].toObject();
        for (auto entry = all.begin(); entry != all.end(); ++entry) {
            for (const QJsonValue word : entry.value().toArray())
                words[entry.key()] += word.toString();
        }
    }

    QHash<QString, QStringList> words;
};

const QHash<QString, QStringList> &words()
{
    static ByLanguage<CommandWords> languages;
    return languages.ofInterface().words;
}

} // namespace

QStringList wordsForCommand(const QString &id)
{
    return words().value(id);
}

QStringList commandsWithWords()
{
    return words().keys();
}

} // namespace straw
