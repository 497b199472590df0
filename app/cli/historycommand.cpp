#include "app/cli/command.h"
#include "app/cli/session.h"

#include "core/dates/dateshow.h"
#include "core/journal/describe.h"

#include <QJsonArray>

namespace straw::cli {

namespace {

Result<Reply> run(const QCommandLineParser &call, Session &session)
{
    const QString path = absolute(call.positionalArguments().value(0));
    STRAW_ASSIGN(const auto document, session.open(path));
    STRAW_ASSIGN(const std::vector<Revision> revisions, document->history());
    Reply reply;
    QJsonArray list;
    for (const Revision &revision : revisions) {
        const QString sentence = describe(revision, session.texts());
        const QDateTime at = revision.at.toLocalTime();
        reply.lines << QStringLiteral("%1  %2").arg(
            showDate(Edtf::minute(at.date(), at.time()), session.locale(), ShowStyle::Compact), sentence);
        list.append(QJsonObject{{"id", revision.id},
                                {"parent", revision.parent},
                                {"at", revision.at.toString(Qt::ISODateWithMs)},
                                {"author", revision.author},
                                {"kind", revision.change.kind},
                                {"args", revision.change.args},
                                {"sentence", sentence}});
    }
    reply.json = {{"file", path}, {"revisions", list}};
    if (const auto problem = document->historyProblem())
        reply.notes << session.texts().sentence(*problem);
    return reply;
}

} // namespace

Command historyCommand()
{
    return {QStringLiteral("history"),
            QStringLiteral("FILE"),
            QStringLiteral(QT_TRANSLATE_NOOP("CommandLine", "List who changed what and when, newest first.")),
            {},
            1,
            1,
            run};
}

} // namespace straw::cli
