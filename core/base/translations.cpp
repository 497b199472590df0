#include "core/base/translations.h"

#include "core/base/content.h"

#include <QDir>
#include <QHash>
#include <QMutex>
#include <QTranslator>

namespace straw {

namespace {

const QString folder = QStringLiteral(":/translations");

struct Loaded
{
    QMutex mutex;
    QHash<QString, std::shared_ptr<QTranslator>> byName;
    TranslatorSource source;
};

Loaded &loaded()
{
    static Loaded all;
    return all;
}

std::shared_ptr<QTranslator> load(const QLocale &locale, const TranslatorSource &source)
{
    if (auto made = source ? source(locale.name()) : nullptr)
        return made;
    auto translator = std::make_shared<QTranslator>();
    // Without a translation the words stay English, and English has plural forms too.
    if (!translator->load(locale, QStringLiteral("finalstraw"), QStringLiteral("_"), folder))
        (void)translator->load(QStringLiteral("finalstraw_en"), folder);
    return translator;
}

} // namespace

std::shared_ptr<QTranslator> translatorOf(const QLocale &locale)
{
    const QMutexLocker lock(&loaded().mutex);
    std::shared_ptr<QTranslator> &translator = loaded().byName[locale.name()];
    if (!translator)
        translator = load(locale, loaded().source);
    return translator;
}

QStringList availableLanguages()
{
    QStringList languages = contentLanguages();
    for (const QString &file : QDir(folder).entryList({QStringLiteral("finalstraw_*.qm")}))
        languages += file.section(u'_', 1).section(u'.', 0, 0);
    languages.removeDuplicates();
    return languages;
}

QLocale localeOf(const QString &language, const QLocale &usual)
{
    const QLocale locale(language);
    const bool hasCountry = language.contains(u'_') || language.contains(u'-');
    return language.isEmpty() ? usual : hasCountry ? locale : QLocale(locale.language(), usual.territory());
}

void setTranslatorSource(TranslatorSource source)
{
    const QMutexLocker lock(&loaded().mutex);
    loaded().source = std::move(source);
}

} // namespace straw
