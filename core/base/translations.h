#pragma once

#include <QLocale>
#include <QStringList>

#include <functional>
#include <memory>

class QTranslator;

namespace straw {

/// The one translator of a language, loaded when it is first asked for, from any thread: that of
/// :/translations, else the English one, which holds the plural forms. Never null, and never changed.
std::shared_ptr<QTranslator> translatorOf(const QLocale &locale);

/// The languages that can be chosen, as of QLocale::name(): English, and those that have content or sentences.
QStringList availableLanguages();

/// The locale of a language; of its countries that of the usual locale, where the language names none. The
/// usual locale itself for no language.
QLocale localeOf(const QString &language, const QLocale &usual);

/// Where a translator is looked for first: gives one for the name of a locale, or null. To be told before its
/// language is asked for.
using TranslatorSource = std::function<std::shared_ptr<QTranslator>(const QString &language)>;
void setTranslatorSource(TranslatorSource source);

} // namespace straw
