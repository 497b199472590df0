#include "app/cli/command.h"
#include "app/cli/creation.h"
#include "app/cli/session.h"
#include "core/base/limits.h"

#include <QFileInfo>

namespace straw::cli {

namespace {

Result<JsonRecords> readFile(const QString &path, Session &session)
{
    // One byte more than is allowed tells that a file is too large.
    STRAW_ASSIGN(const QByteArray text, session.files().read(path, limits::jsonBytes + 1));
    return readJson(text, path);
}

Reply reply(const QString &path, qsizetype added, qsizetype changed, Session &session)
{
    return {{{"file", path}, {"added", added}, {"changed", changed}},
            //: %1 is a file; the others are numbers of entries
            {session.say(QT_TRANSLATE_NOOP("CommandLine", "%1. Added: %2. Changed: %3."),
                         {path, QString::number(added), QString::number(changed)})},
            {}};
}

Result<Reply> fill(const QString &path, const QString &source, Session &session)
{
    STRAW_ASSIGN(const auto document, session.open(path));
    STRAW_ASSIGN(const JsonRecords records, readFile(source, session));
    const Change what = Change::import(int(records.count()), QFileInfo(source).fileName());
    STRAW_ASSIGN(const ChangeSummary summary,
                 document->perform(what, [&](Store &store) { return importRecords(store, records); }));
    STRAW_TRY(session.publish(*document));
    const auto added = std::count_if(summary.rows.begin(), summary.rows.end(),
                                     [](const RowChange &row) { return row.kind == RowChange::Added; });
    return reply(path, added, qsizetype(summary.rows.size()) - added, session);
}

Result<Reply> run(const QCommandLineParser &call, Session &session)
{
    const QString path = absolute(call.positionalArguments().value(0));
    const QString source = absolute(call.positionalArguments().value(1));
    STRAW_ASSIGN(const FileStatus status, session.files().status(path));
    if (status.exists)
        return fill(path, source, session);
    STRAW_ASSIGN(const JsonRecords records, readFile(source, session));
    STRAW_TRY(createFrom(records, path, source, session.environment()));
    return reply(path, records.count(), 0, session);
}

} // namespace

Command importJsonCommand()
{
    return {QStringLiteral("import-json"),
            QStringLiteral("FILE WORKBOOK.json"),
            QStringLiteral(QT_TRANSLATE_NOOP(
                "CommandLine", "Add the entries of a JSON file to a workbook, which is created if there is "
                               "none; entries of the same id are replaced.")),
            {},
            2,
            2,
            run};
}

} // namespace straw::cli
