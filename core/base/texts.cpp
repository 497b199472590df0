#include "core/base/texts.h"

#include "core/base/errordetail.h"
#include "core/base/errortexts.h"
#include "core/base/examples.h"
#include "core/base/translations.h"
#include "core/base/usertext.h"

#include <QCoreApplication>
#include <QTranslator>

#include <algorithm>

namespace straw {

namespace {

constexpr char errorContext[] = "Error";

} // namespace

Texts::Texts(const QString &language)
    : Texts(QLocale(language))
{
    m_language = language;
}

Texts::Texts(const QLocale &locale)
    : m_locale(locale)
    , m_language(locale.name())
    , m_translator(translatorOf(locale))
{
}

Texts::~Texts() = default;

QString Texts::text(const char *context, const char *source, int n) const
{
    QString text = m_translator->translate(context, source, nullptr, n);
    if (text.isEmpty())
        text = QString::fromUtf8(source);
    if (n >= 0)
        text.replace(QLatin1String("%n"), QLocale(m_language).toString(n));
    return text;
}

QString Texts::sentence(const Error &error) const
{
    QStringList arguments = error.arguments;
    if (error.code == Error::FormatStepFailed)
        arguments = {arguments.value(0), arguments.value(1), sentence(error.cause())};
    for (QString &argument : arguments) {
        if (const auto detail = ErrorDetail::from(argument))
            argument = filled(text(errorContext, detail->sourceText()), detail->about);
    }
    arguments += examples::of(error.code, m_locale, dateWords());
    return filled(text(errorContext, errorText(error.code)), arguments);
}

DateWords Texts::dateWords() const
{
    const auto word = [this](const char *source) { return text("Date", source); };
    return {.spring = word("spring %1"),
            .summer = word("summer %1"),
            .autumn = word("autumn %1"),
            .winter = word("winter %1")};
}

QString Texts::filled(const QString &text, const QStringList &arguments)
{
    const bool isLeftToRight = !hasRightToLeft(text);
    QString out;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int place = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : 0;
        if (place > 0) {
            const QString argument = arguments.value(place - 1);
            out += isLeftToRight && !hasRightToLeft(argument) ? argument : isolated(argument);
            ++i;
        } else {
            out += text[i];
        }
    }
    return out;
}

QString Texts::joined(QStringList parts, const QString &separator)
{
    if (std::ranges::any_of(parts, [](const QString &part) { return hasRightToLeft(part); }))
        std::ranges::transform(parts, parts.begin(), isolated);
    return parts.join(separator);
}

} // namespace straw
