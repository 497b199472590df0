#pragma once

#include "core/base/error.h"
#include "core/dates/dateshow.h"

#include <QLocale>
#include <QString>

#include <memory>

class QTranslator;

namespace straw {

/// Sentences in one language, whatever language the interface speaks: for reports, errors, the
/// journal and the command line. Its translator is never installed.
class Texts
{
public:
    /// Language as of QLocale::name(), such as "en" or "de_DE"; English when there is no such one.
    explicit Texts(const QString &language = QStringLiteral("en"));
    /// In the language of the locale; what a sentence suggests to type is written as the locale writes it.
    explicit Texts(const QLocale &locale);
    Texts(const Texts &) = default;
    ~Texts();

    /// The sentence for a source text marked with QT_TRANSLATE_NOOP(context, source); with n, the
    /// plural form for n, in which %n is replaced.
    QString text(const char *context, const char *source, int n = -1) const;

    /// What happened and what to do, in one or two plain sentences.
    QString sentence(const Error &error) const;

    /// The text with %1, %2 ... replaced in one pass, so that an argument that contains %1 stays as
    /// it is. Unlike QString::arg, which asks for as many places as arguments. Where anything runs from right
    /// to left they are isolated; scripts find every other sentence without invisible signs in it.
    static QString filled(const QString &text, const QStringList &arguments);
    /// Texts one after the other, isolated in the same way.
    static QString joined(QStringList parts, const QString &separator);

    const QString &language() const { return m_language; }
    /// What dates are told with in sentences.
    DateWords dateWords() const;

private:
    QLocale m_locale;
    QString m_language;
    std::shared_ptr<QTranslator> m_translator;
};

} // namespace straw
