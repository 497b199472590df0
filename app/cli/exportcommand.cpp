#include "app/cli/cardcall.h"
#include "app/cli/command.h"
#include "app/cli/reportcall.h"
#include "app/cli/session.h"

#include "core/document/privacy/exportedfiles.h"
#include "core/interchange/json.h"
#include "core/report/cards/cardbuilder.h"

#include <QFileInfo>

namespace straw::cli {

using namespace Qt::StringLiterals;

namespace {

Error usage(Session &session, const char *source, const QString &argument)
{
    return {Error::Usage, {session.say(source, {argument})}};
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

    if (format == u"json" && call.isSet(u"edition"_s))
        return usage(session,
                     QT_TRANSLATE_NOOP("CommandLine", "JSON holds the whole workbook; “--edition %1” is for a report."),
                     call.value(u"edition"_s));
    STRAW_TRY(checkCardCall(call, format, session));
    if (QFileInfo(output).isDir())
        return usage(session, QT_TRANSLATE_NOOP("CommandLine", "%1 is a folder; name a file in it."), output);
    STRAW_ASSIGN(const auto document, session.open(path));
    STRAW_ASSIGN(const QString from, session.files().canonical(path));
    STRAW_ASSIGN(const QString to, session.files().canonical(output));
    if (from == to)
        return usage(session, QT_TRANSLATE_NOOP("CommandLine", "%1 is the workbook itself."), output);
    Reply reply{{{"file", path}, {"output", output}, {"format", format}},
                //: %1 is the name of a file
                {session.say(QT_TRANSLATE_NOOP("CommandLine", "Wrote %1."), {output})},
                {}};
    QByteArray bytes;
    if (format == u"json") {
        STRAW_ASSIGN(bytes, exportJson(document->store()));
    } else {
        STRAW_ASSIGN(const ReportCall asked, reportCall(call, *document, session));
        STRAW_ASSIGN(const std::optional<Card> card, cardCall(call, document->data(), session));
        const Texts texts(asked.report.locale);
        const ReportModel model = card ? buildCard(document->data(), *card, asked.report, texts)
                                       : buildReport(document->data(), asked.report, texts);
        STRAW_ASSIGN(bytes, writePdf(model, asked.pdf));
        if (!card) // what is found stands in the report
            STRAW_TRY(addFindings(reply, call, *document, model, asked.report, session));
    }
    reply.json.insert(u"bytes"_s, bytes.size());
    STRAW_TRY(writeWhole(session.files(), output, bytes));
    ExportedFiles().put({output, document->documentId(), session.now().toUTC()});
    return reply;
}

} // namespace

Command exportCommand()
{
    QList<QCommandLineOption> options = {
        {{QStringLiteral("o"), QStringLiteral("output")},
         QStringLiteral(QT_TRANSLATE_NOOP("CommandLine", "The file to write, whole or not at all.")),
         QStringLiteral("OUT")},
        {QStringLiteral("format"),
         QStringLiteral(QT_TRANSLATE_NOOP("CommandLine", "pdf or json; the ending of OUT when left out.")),
         QStringLiteral("FORMAT")},
    };
    options += reportOptions();
    options += cardOptions();
    return {QStringLiteral("export"),
            QStringLiteral("FILE -o OUT"),
            QStringLiteral(QT_TRANSLATE_NOOP("CommandLine", "Write the report as PDF, or the whole workbook as JSON.")),
            options,
            1,
            1,
            run,
            true};
}

} // namespace straw::cli
