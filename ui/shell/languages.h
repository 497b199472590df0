#pragma once

#include <QStringList>

class QCoreApplication;

namespace straw {

/// The languages that the interface speaks: English, and those that have a translation.
QStringList availableLanguages();

/// Installs the translation for a language (as of QLocale::name(); empty for the system's), and makes
/// its locale the one that dates and numbers are written in.
void speak(QCoreApplication &application, const QString &language);

} // namespace straw
