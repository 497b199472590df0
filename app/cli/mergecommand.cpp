#include "app/cli/command.h"
#include "app/cli/session.h"

#include "core/document/mergeoutcome.h"
#include "core/workbook/catalogue.h"

#include <QJsonArray>

namespace straw::cli {

namespace {

constexpr int failed = 1;
constexpr int leftOpen = 3;

QJsonObject jsonOf(const Conflict &conflict)
{
    const auto sideOf = [](const Conflict::Side &side) {
        return QJsonObject{{"value", QJsonValue::fromVariant(side.value)}, {"revision", side.revision}};
    };
    QJsonObject json{{"id", conflict.id},
                     {"table", conflict.table.toString()},
                     {"record", conflict.row},
                     {"column", conflict.column.toString()},
                     {"left", sideOf(conflict.left)},
                     {"right", sideOf(conflict.right)}};
    if (conflict.beforeKnown)
        json["before"] = QJsonValue::fromVariant(conflict.before);
    return json;
}

QString lineOf(const Conflict &conflict, const Session &session)
{
    const Catalogue &labels = Catalogue::of(session.texts().language());
    if (conflict.isAboutRecord())
        return session.say(QT_TRANSLATE_NOOP("CommandLine", "Open: removed on one side and changed on the other: %1."),
                           {labels.tableLabel(conflict.table)});
    //: What two people edited; %2 a kind of entry, %1 a field, then its two values
    return session.say(QT_TRANSLATE_NOOP("CommandLine", "Open: %2, “%1”: “%3” or “%4”."),
                       {labels.columnLabel(conflict.table, conflict.column), labels.tableLabel(conflict.table),
                        conflict.left.value.toString(), conflict.right.value.toString()});
}

QString lineOf(const MergeShare &share, const Session &session)
{
    const QString who = share.author.isEmpty()
                            //: In place of a name
                            ? session.say(QT_TRANSLATE_NOOP("CommandLine", "Someone"))
                            : share.author;
    return session.say(QT_TRANSLATE_N_NOOP("CommandLine", "From %1: changes to %n entry(s)."), {who}, share.rows);
}

Reply replyTo(const MergeOutcome &outcome, const QString &path, const Session &session)
{
    Reply reply;
    static const QHash<MergePlan::Kind, QString> words{{MergePlan::NothingNew, QStringLiteral("nothing-new")},
                                                       {MergePlan::FastForward, QStringLiteral("fast-forward")},
                                                       {MergePlan::Merge, QStringLiteral("merged")},
                                                       {MergePlan::OtherAccount, QStringLiteral("other-account")},
                                                       {MergePlan::NoCommonBase, QStringLiteral("no-common-state")}};
    QJsonArray conflicts, shares;
    for (const Conflict &conflict : outcome.conflicts)
        conflicts.append(jsonOf(conflict));
    for (const MergeShare &share : outcome.shares) {
        QJsonArray tables;
        for (const TableKey table : share.tables)
            tables.append(table.toString());
        shares.append(QJsonObject{
            {"author", share.author}, {"revisions", share.revisions}, {"records", share.rows}, {"tables", tables}});
    }
    reply.json = {{"file", path}, {"outcome", words[outcome.kind]}, {"from", shares}, {"conflicts", conflicts}};

    switch (outcome.kind) {
    case MergePlan::NothingNew:
        reply.lines << session.say(QT_TRANSLATE_NOOP("CommandLine", "%1 holds everything already."), {path});
        break;
    case MergePlan::FastForward:
    case MergePlan::Merge:
        reply.lines << session.say(QT_TRANSLATE_NOOP("CommandLine", "%1 holds both copies now."), {path});
        break;
    case MergePlan::OtherAccount:
        reply.notes << session.say(
            QT_TRANSLATE_NOOP("CommandLine", "The other copy is about another account, %1. Nothing was changed. "
                                             "To merge it all the same, add --even-if-other-account."),
            {outcome.otherAccount});
        break;
    case MergePlan::NoCommonBase:
        reply.notes << session.say(QT_TRANSLATE_NOOP(
            "CommandLine", "It cannot be told what each copy changed, since their common past is not kept. "
                           "Nothing was changed. To compare the two, with every difference left open, add "
                           "--without-base."));
        break;
    }
    if (!reply.notes.isEmpty()) {
        reply.exitCode = failed;
        return reply;
    }
    for (const MergeShare &share : outcome.shares)
        reply.lines << lineOf(share, session);
    for (const Conflict &conflict : outcome.conflicts)
        reply.lines << lineOf(conflict, session);
    reply.exitCode = outcome.conflicts.empty() ? 0 : leftOpen;
    return reply;
}

/// In a copy of our own, so that both files stay as they are.
Result<Reply> mergeApart(const QString &path, const QString &other, const QString &out, const MergeOptions &options,
                         const QString &scratch, Session &session)
{
    {
        STRAW_ASSIGN(const auto document, session.open(path));
        STRAW_TRY(document->saveCopyTo(scratch));
    }
    STRAW_ASSIGN(const auto document, session.open(scratch));
    STRAW_ASSIGN(const MergeOutcome outcome, document->mergeFrom(other, options));
    const Reply reply = replyTo(outcome, out, session);
    if (reply.exitCode != failed)
        STRAW_TRY(document->saveCopyTo(out));
    return reply;
}

Result<Reply> run(const QCommandLineParser &call, Session &session)
{
    const QString path = absolute(call.positionalArguments().value(0));
    const QString other = absolute(call.positionalArguments().value(1));
    const MergeOptions options{call.isSet(QStringLiteral("even-if-other-account")),
                               call.isSet(QStringLiteral("without-base"))};
    if (!call.isSet(QStringLiteral("o"))) {
        STRAW_ASSIGN(const auto document, session.open(path));
        STRAW_ASSIGN(const MergeOutcome outcome, document->mergeFrom(other, options));
        STRAW_TRY(session.publish(*document));
        return replyTo(outcome, path, session);
    }
    const QString scratch = session.environment().home + QStringLiteral("/merged.db");
    auto reply = mergeApart(path, other, absolute(call.value(QStringLiteral("o"))), options, scratch, session);
    if (!reply)
        return errorAbout(std::move(reply.error()), scratch, path);
    return reply;
}

} // namespace

Command mergeCommand()
{
    return {QStringLiteral("merge"),
            QStringLiteral("FILE OTHER [-o OUT]"),
            QStringLiteral(QT_TRANSLATE_NOOP(
                "CommandLine", "Take the changes of another copy into a workbook, or both into a new file; what both "
                               "changed differently is listed and stays open in the file.")),
            {{QStringLiteral("o"),
              QStringLiteral(QT_TRANSLATE_NOOP("CommandLine", "Write to this new file and leave both as they are.")),
              QStringLiteral("OUT")},
             {QStringLiteral("even-if-other-account"),
              QStringLiteral(QT_TRANSLATE_NOOP("CommandLine", "Merge although the copies name different accounts."))},
             {QStringLiteral("without-base"),
              QStringLiteral(QT_TRANSLATE_NOOP("CommandLine", "Merge although the common past is not kept."))}},
            2,
            2,
            run};
}

} // namespace straw::cli
