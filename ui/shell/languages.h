#pragma once

#include <QString>

class QCoreApplication;

namespace straw {

/// Makes a language (as of QLocale::name(); empty for the system's) that of the interface: its sentences, its
/// content, its direction, and the locale that dates and numbers are written in. What is not translated is
/// English.
void speak(QCoreApplication &application, const QString &language);

} // namespace straw
