#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace straw {

/// The content of resources/<language>/, compiled into the program. A language is a folder; what it does not
/// say is English, key by key: objects by their keys, lists of objects by the "id" or "key" in each. Only texts
/// are taken from it, and words are added to lists of words: order and structure are those of English.

/// A JSON file by its path in the folder of a language (as of QLocale::name(), or its BCP 47 tag). Empty when
/// English has none: the content is part of the build, and its tests read every file.
QJsonObject readContent(const QString &path, const QString &language = {});

/// The names of the files in a folder of the content, sorted.
QStringList contentNames(const QString &folder);

/// The languages that have content, English first.
QStringList contentLanguages();
/// Those whose content a language is read from, the one that says most last: "en", "de", "de_AT".
QStringList contentLayers(const QString &language);

/// The language of the interface, English until told: what Catalogue::instance() and its like speak.
QString contentLanguage();
void setContentLanguage(const QString &language);
/// How often that was told.
int contentLanguageChanges();

/// Another folder with a folder a language in it, read besides the one that is compiled in. To be told before
/// a language of it is asked for.
void addContentFolder(const QString &path);

} // namespace straw
