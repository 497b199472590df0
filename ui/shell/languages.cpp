#include "ui/shell/languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QTranslator>

namespace straw {

namespace {

constexpr QLatin1String folder{":/translations"};

} // namespace

QStringList availableLanguages()
{
    QStringList languages{QStringLiteral("en")};
    for (const QString &file : QDir(folder).entryList({QStringLiteral("finalstraw_*.qm")}))
        languages += file.section(u'_', 1).section(u'.', 0, 0);
    languages.removeDuplicates();
    return languages;
}

void speak(QCoreApplication &application, const QString &language)
{
    if (!language.isEmpty())
        QLocale::setDefault(QLocale(language));
    auto *translator = new QTranslator(&application);
    // Without a translation the words stay English, and English has plural forms too.
    if (translator->load(QLocale(), QStringLiteral("finalstraw"), QStringLiteral("_"), folder)
        || translator->load(QStringLiteral("finalstraw_en"), folder))
        application.installTranslator(translator);
    else
        delete translator;
}

} // namespace straw
