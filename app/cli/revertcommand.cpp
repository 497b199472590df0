#include "app/cli/command.h"
#include "app/cli/session.h"

#include "core/journal/describe.h"

#include <QJsonArray>

namespace straw::cli {

namespace {

Result<Reply> run(const QCommandLineParser &call, Session &session)
{
    const QString path = absolute(call.positionalArguments().value(0));
    const QString id = call.positionalArguments().value(1);
    STRAW_ASSIGN(const auto document, session.open(path));
    const auto reverted = document->revert(id);
    if (!reverted) {
        if (reverted.error().code != Error::UndoHeld)
            return reverted.error();
        // Which changes hold it, for whoever wants to take those back first.
        Reply reply;
        reply.exitCode = 1;
        reply.notes << session.texts().sentence(reverted.error());
        STRAW_ASSIGN(const std::vector<Revision> history, document->history());
        for (const Revision &revision : history) {
            if (reverted.error().arguments.contains(revision.id))
                reply.notes << revision.id + QStringLiteral("  ") + describe(revision, session.texts());
        }
        reply.json = {{"error", QJsonObject{{"problem", reverted.error().name()},
                                            {"sentence", reply.notes.constFirst()},
                                            {"heldBy", QJsonArray::fromStringList(reverted.error().arguments)}}}};
        return reply;
    }
    STRAW_TRY(session.publish(*document));
    return Reply{{{"file", path}, {"reverted", id}, {"revision", reverted->revision}},
                 {session.say(QT_TRANSLATE_NOOP("CommandLine", "Taken back, as change %1."), {reverted->revision})},
                 {}};
}

} // namespace

Command revertCommand()
{
    return {QStringLiteral("revert"),
            QStringLiteral("FILE REVISION"),
            QStringLiteral(QT_TRANSLATE_NOOP(
                "CommandLine", "Take back one change, by its id as “history --json” tells it, unless later changes "
                               "build on it.")),
            {},
            2,
            2,
            run};
}

} // namespace straw::cli
