#include "app/cli/program.h"

#include "app/cli/session.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

namespace straw::cli {

namespace {

constexpr int failed = 1;
constexpr int wrongUsage = 2;
const QString programName = QStringLiteral("finalstraw-cli");

void print(std::FILE *stream, const QString &text)
{
    const QByteArray line = text.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stream);
}

void printJson(const QJsonObject &json)
{
    print(stdout, QString::fromUtf8(QJsonDocument(json).toJson()).trimmed());
}

QString paddedTo(const QString &text, int width)
{
    return QStringLiteral("  ") + text.leftJustified(width);
}

QString overallHelp(const std::vector<Command> &commands)
{
    constexpr int width = 17;
    QStringList lines{QStringLiteral("Usage: %1 COMMAND FILE ... [--json]").arg(programName),
                      QString(), QStringLiteral("Works on Final Straw workbooks without a window."),
                      QString()};
    for (const Command &command : commands)
        lines << paddedTo(command.name, width) + command.summary;
    lines << QString()
          << paddedTo(QStringLiteral("--json"), width) + QStringLiteral("Answer in JSON.")
          << paddedTo(QStringLiteral("--help"), width) +
                 QStringLiteral("This help; after a command, its options.")
          << paddedTo(QStringLiteral("--version"), width) +
                 QStringLiteral("The version of the program.");
    lines << QString()
          << QStringLiteral(
                 "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done with something left open.");
    return lines.join(u'\n');
}

QString helpOf(const Command &command)
{
    constexpr int width = 26;
    QStringList lines{QStringLiteral("Usage: %1 %2 %3 [--json]")
                          .arg(programName, command.name, command.arguments),
                      QString(), command.summary};
    if (!command.options.isEmpty())
        lines << QString();
    for (const QCommandLineOption &option : command.options) {
        const QString name = option.names().constLast();
        const QString dashes = name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--");
        lines << paddedTo(dashes + name + u' ' + option.valueName(), width) + option.description();
    }
    return lines.join(u'\n');
}

int complain(const QString &sentence, const Command *command)
{
    print(stderr, sentence);
    const QString of = command ? command->name + u' ' : QString();
    print(stderr, QStringLiteral("Try: %1 %2--help").arg(programName, of));
    return wrongUsage;
}

int fail(const Error &error, const Command &command, bool asJson)
{
    const QString sentence = Texts().sentence(error);
    if (error.code == Error::Usage)
        return complain(sentence, &command);
    print(stderr, sentence);
    if (asJson)
        printJson({{"error", QJsonObject{{"problem", error.name()}, {"sentence", sentence}}}});
    return failed;
}

int run(const Command &command, const QStringList &arguments)
{
    QCommandLineParser call;
    const QCommandLineOption json(QStringLiteral("json"));
    const QCommandLineOption help(QStringList{QStringLiteral("h"), QStringLiteral("help")});
    call.addOptions(command.options);
    call.addOptions({json, help});
    if (!call.parse(QStringList{programName} + arguments))
        return complain(call.errorText(), &command);
    if (call.isSet(help)) {
        print(stdout, helpOf(command));
        return 0;
    }
    const auto count = call.positionalArguments().size();
    if (count < command.fewest || count > command.most)
        return complain(QStringLiteral("%1 takes: %2").arg(command.name, command.arguments),
                        &command);

    const auto session = Session::begin();
    if (!session)
        return fail(session.error(), command, call.isSet(json));
    const Result<Reply> reply = command.run(call, **session);
    if (!reply)
        return fail(reply.error(), command, call.isSet(json));
    for (const QString &note : reply->notes)
        print(stderr, note);
    if (call.isSet(json))
        printJson(reply->json);
    else if (!reply->lines.isEmpty())
        print(stdout, reply->lines.join(u'\n'));
    return reply->exitCode;
}

} // namespace

std::vector<Command> allCommands()
{
    return {newCommand(),        sampleCommand(),         infoCommand(),   checkCommand(),
            importJsonCommand(), importTimelineCommand(), exportCommand(), historyCommand(),
            revertCommand(),     mergeCommand(),          cleanCopyCommand()};
}

const Command *commandIn(const std::vector<Command> &commands, const QStringList &arguments)
{
    for (const QString &argument : arguments) {
        if (argument.startsWith(u'-'))
            continue;
        const auto found =
            std::find_if(commands.begin(), commands.end(),
                         [&](const Command &command) { return command.name == argument; });
        return found == commands.end() ? nullptr : &*found;
    }
    return nullptr;
}

int runProgram(const std::vector<Command> &commands, const QStringList &arguments)
{
    if (const Command *command = commandIn(commands, arguments)) {
        QStringList rest = arguments;
        rest.removeOne(command->name); // the first that is no option is the command
        return run(*command, rest);
    }
    if (arguments.contains(QStringLiteral("--version"))) {
        print(stdout, programName + u' ' + QCoreApplication::applicationVersion());
        return 0;
    }
    if (arguments.contains(QStringLiteral("--help")) || arguments.contains(QStringLiteral("-h"))) {
        print(stdout, overallHelp(commands));
        return 0;
    }
    if (arguments.isEmpty())
        return complain(QStringLiteral("Say what to do."), nullptr);
    return complain(QStringLiteral("There is no command “%1”.").arg(arguments.constFirst()),
                    nullptr);
}

} // namespace straw::cli
