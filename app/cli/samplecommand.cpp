#include "app/cli/command.h"
#include "app/cli/creation.h"
#include "app/cli/session.h"

#include "core/base/content.h"

#include <QJsonDocument>

namespace straw::cli {

namespace {

Result<Reply> run(const QCommandLineParser &call, Session &session)
{
    const QString path = absolute(call.positionalArguments().value(0));
    const QString source = QStringLiteral("sample/norvik.json");
    STRAW_ASSIGN(const JsonRecords records,
                 readJson(QJsonDocument(readContent(source, contentLanguage())).toJson(), source));
    STRAW_ASSIGN(const auto document, createFrom(records, path, source, session.environment()));
    return Reply{{{"file", path}, {"account", document->data().account.name}, {"document", document->documentId()}},
                 {session.say(QT_TRANSLATE_NOOP("CommandLine", "Wrote the sample workbook to %1."), {path})},
                 {}};
}

} // namespace

Command sampleCommand()
{
    return {QStringLiteral("sample"),
            QStringLiteral("FILE"),
            QStringLiteral(
                QT_TRANSLATE_NOOP("CommandLine", "Write the sample workbook; a file that exists is never replaced.")),
            {},
            1,
            1,
            run};
}

} // namespace straw::cli
