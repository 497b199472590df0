#include "core/report/edition/reportname.h"

#include "core/base/texts.h"
#include "core/report/edition/namesleft.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace straw {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBytes = 100; // of the account's name

QString say(const Texts &texts, const char *source)
{
    return texts.text("Report", source);
}

/// Letters, digits and single dashes between them. Dots would make endings, and names of devices for Windows.
QString asFileName(QString text, qsizetype most = mostBytes)
{
    static const QRegularExpression unsafe(u"[^\\w]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    text = text.normalized(QString::NormalizationForm_C).replace(unsafe, u"-"_s);
    text.truncate(2 * most); // none of them takes less than a byte
    while (text.toUtf8().size() > most)
        text.chop(text.size() > 1 && text.back().isLowSurrogate() ? 2 : 1);
    static const QRegularExpression ends(u"^[-_]+|[-_]+$"_s);
    return text.remove(ends);
}

/// What the document is, within the name of a file.
QString whatItIs(Edition edition, const Texts &texts)
{
    if (edition == Edition::Customer)
        //: Part of the name of a file for the customer
        return say(texts, QT_TRANSLATE_NOOP("Report", "what we heard"));
    //: Part of the name of a file: an analysis of why a customer cancelled
    return say(texts, QT_TRANSLATE_NOOP("Report", "postmortem"));
}

} // namespace

QString reportTitle(const Snapshot &original, const EditionOptions &options, const Texts &texts)
{
    const QString account = original.account.name.trimmed();
    if (options.edition == Edition::Customer) {
        if (account.isEmpty())
            return say(texts, QT_TRANSLATE_NOOP("Report", "What we heard, and what we change"));
        //: Title of the report for the customer; %1 is the account
        return Texts::filled(say(texts, QT_TRANSLATE_NOOP("Report", "%1: what we heard, and what we change")),
                             {account});
    }
    if (account.isEmpty())
        //: Title of the report
        return say(texts, QT_TRANSLATE_NOOP("Report", "Cancellation postmortem"));
    //: Title of the report; %1 is the account
    return Texts::filled(say(texts, QT_TRANSLATE_NOOP("Report", "%1: cancellation postmortem")), {account});
}

QString reportFileName(const Snapshot &original, const EditionOptions &options, QDate date, const Texts &texts,
                       const QString &ending)
{
    QString account = original.account.name;
    if (options.edition == Edition::Customer)
        account = withoutBetrayingWords(account, original, texts);
    QStringList parts{asFileName(account), asFileName(whatItIs(options.edition, texts)), date.toString(Qt::ISODate)};
    if (options.edition == Edition::Executive)
        //: Part of the name of a file for executives
        parts += asFileName(say(texts, QT_TRANSLATE_NOOP("Report", "executive")));
    parts.removeAll(QString());
    return parts.join(u'-') + u'.' + ending;
}

QString documentFileName(const QStringList &parts, QDate date)
{
    constexpr qsizetype most = 60; // of two names
    QStringList names;
    for (const QString &part : parts)
        names += asFileName(part, most);
    names += date.toString(Qt::ISODate);
    names.removeAll(QString());
    return names.join(u'-') + u".pdf"_s;
}

} // namespace straw
