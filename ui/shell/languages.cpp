#include "ui/shell/languages.h"

#include "core/base/content.h"
#include "core/base/translations.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QTranslator>

namespace straw {

void speak(QCoreApplication &application, const QString &language)
{
    static std::shared_ptr<QTranslator> spoken;
    if (!language.isEmpty())
        QLocale::setDefault(QLocale(language));
    if (spoken)
        QCoreApplication::removeTranslator(spoken.get());
    spoken = translatorOf(QLocale());
    application.installTranslator(spoken.get());
    setContentLanguage(QLocale().name());
    if (qobject_cast<QGuiApplication *>(&application))
        QGuiApplication::setLayoutDirection(contentLayers(QLocale().name()).size() > 1 ? QLocale().textDirection()
                                                                                       : Qt::LeftToRight);
}

} // namespace straw
