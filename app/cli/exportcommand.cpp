#include "app/cli/command.h"
#include "app/cli/session.h"

#include "core/base/translations.h"
#include "core/document/privacy/exportedfiles.h"
#include "core/interchange/json.h"
#include "core/journal/revision.h"
#include "core/report/builder.h"
#include "core/report/render/pdfwriter.h"

#include <QFileInfo>

namespace straw::cli {

namespace {

Error usage(Session &session, const char *source, const QString &argument)
{
    return {Error::Usage, {session.say(source, {argument})}};
}

Result<QByteArray> pdf(const QCommandLineParser &call, const Document &document, Session &session)
{
    PdfOptions options;
    const QString paper = call.value(QStringLiteral("paper"));
    if (paper == u"letter")
        options.paper = PdfOptions::Paper::Letter;
    else if (paper != u"a4")
        return usage(session, QT_TRANSLATE_NOOP("CommandLine", "There is no paper “%1”; use a4 or letter."), paper);
    const QString language = call.value(QStringLiteral("lang"));
    const QLocale locale = localeOf(language, session.locale());
    const QStringList available = availableLanguages();
    if (!language.isEmpty() && !available.contains(locale.name())
        && !available.contains(locale.name().section(u'_', 0, 0)))
        return Error{Error::Usage,
                     {session.say(QT_TRANSLATE_NOOP("CommandLine", "There is no report in “%1”; use one of these: %2."),
                                  {language, available.join(QStringLiteral(", "))})}};
    options.time = session.now();
    STRAW_ASSIGN(const std::vector<Revision> history, document.history());
    const ReportOptions report{session.now(), locale, history};
    return writePdf(buildReport(document.data(), report, Texts(locale)), options);
}

Result<Reply> run(const QCommandLineParser &call, Session &session)
{
    const QString path = absolute(call.positionalArguments().value(0));
    if (call.value(QStringLiteral("output")).isEmpty())
        return usage(session, QT_TRANSLATE_NOOP("CommandLine", "Name the file to write with -o."), {});
    const QString output = absolute(call.value(QStringLiteral("output")));
    const QString format = call.isSet(QStringLiteral("format")) ? call.value(QStringLiteral("format"))
                                                                : QFileInfo(output).suffix().toLower();
    if (format != u"pdf" && format != u"json")
        return usage(session, QT_TRANSLATE_NOOP("CommandLine", "There is no format “%1”; use pdf or json."), format);

    STRAW_ASSIGN(const auto document, session.open(path));
    STRAW_ASSIGN(const QString from, session.files().canonical(path));
    STRAW_ASSIGN(const QString to, session.files().canonical(output));
    if (from == to)
        return usage(session, QT_TRANSLATE_NOOP("CommandLine", "%1 is the workbook itself."), output);
    STRAW_ASSIGN(const QByteArray bytes,
                 format == u"json" ? exportJson(document->store()) : pdf(call, *document, session));
    STRAW_TRY(writeWhole(session.files(), output, bytes));
    ExportedFiles().put({output, document->documentId(), session.now().toUTC()});
    return Reply{{{"file", path}, {"output", output}, {"format", format}, {"bytes", bytes.size()}},
                 //: %1 is the name of a file
                 {session.say(QT_TRANSLATE_NOOP("CommandLine", "Wrote %1."), {output})},
                 {}};
}

} // namespace

Command exportCommand()
{
    return {
        QStringLiteral("export"),
        QStringLiteral("FILE -o OUT"),
        QStringLiteral(QT_TRANSLATE_NOOP("CommandLine", "Write the report as PDF, or the whole workbook as JSON.")),
        {{{QStringLiteral("o"), QStringLiteral("output")},
          QStringLiteral(QT_TRANSLATE_NOOP("CommandLine", "The file to write, whole or not at all.")),
          QStringLiteral("OUT")},
         {QStringLiteral("format"),
          QStringLiteral(QT_TRANSLATE_NOOP("CommandLine", "pdf or json; the ending of OUT when left out.")),
          QStringLiteral("FORMAT")},
         {QStringLiteral("paper"), QStringLiteral(QT_TRANSLATE_NOOP("CommandLine", "a4 or letter; a4 when left out.")),
          QStringLiteral("SIZE"), QStringLiteral("a4")},
         {QStringLiteral("lang"),
          QStringLiteral(QT_TRANSLATE_NOOP("CommandLine", "The language of the report, such as en; that of the program "
                                                          "when left out.")),
          QStringLiteral("LANGUAGE")}},
        1,
        1,
        run,
        true};
}

} // namespace straw::cli
