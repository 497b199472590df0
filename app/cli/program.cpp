#include "app/cli/program.h"

#include "app/cli/session.h"
#include "core/base/usertext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <cstdio>

namespace straw::cli {

namespace {

constexpr int failed = 1;
constexpr int wrongUsage = 2;
constexpr int somethingOpen = 3;
const QString programName = QStringLiteral("finalstraw-cli");

void write(std::FILE *stream, const QByteArray &line)
{
    std::fwrite(line.constData(), 1, size_t(line.size()), stream);
}

/// A text of somebody else's file must not tell the terminal what to do.
void print(std::FILE *stream, const QString &text)
{
    write(stream, withoutControls(text).toUtf8() + '\n');
}

void printJson(const QJsonObject &json)
{
    write(stdout, QJsonDocument(json).toJson().trimmed() + '\n');
}

QString paddedTo(const QString &text, int width)
{
    return QStringLiteral("  ") + text.leftJustified(width);
}

QString overallHelp(const std::vector<Command> &commands)
{
    constexpr int width = 17;
    QStringList lines{QStringLiteral("Usage: %1 COMMAND FILE ... [--json]").arg(programName), QString(),
                      QStringLiteral("Works on Final Straw workbooks without a window."), QString()};
    for (const Command &command : commands)
        lines << paddedTo(command.name, width) + command.summary;
    lines << QString() << paddedTo(QStringLiteral("--json"), width) + QStringLiteral("Answer in JSON.")
          << paddedTo(QStringLiteral("--help"), width) + QStringLiteral("This help; after a command, its options.")
          << paddedTo(QStringLiteral("--version"), width) + QStringLiteral("The version of the program.");
    lines << QString()
          << QStringLiteral("Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done with something left open.");
    return lines.join(u'\n');
}

QString helpOf(const Command &command)
{
    constexpr int width = 26;
    QStringList lines{QStringLiteral("Usage: %1 %2 %3 [--json]").arg(programName, command.name, command.arguments),
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
    const QString sentence = Texts(QLocale(QLocale::English, QLocale::UnitedKingdom)).sentence(error);
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
        return complain(QStringLiteral("%1 takes: %2").arg(command.name, command.arguments), &command);

    const auto session = Session::begin();
    if (!session)
        return fail(session.error(), command, call.isSet(json));
    Result<Reply> reply = command.run(call, **session);
    if (!reply)
        return fail(reply.error(), command, call.isSet(json));
    if (const int open = (*session)->leftOpen(); open > 0) {
        reply->notes << (*session)->say(
            QT_TRANSLATE_N_NOOP(
                "CommandLine",
                "%n field(s) had been changed by someone else meanwhile; both versions are kept until you choose."),
            {}, open);
        reply->exitCode = somethingOpen;
    }
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
    return {newCommand(),        sampleCommand(),         infoCommand(),     checkCommand(),
            importJsonCommand(), importTimelineCommand(), exportCommand(),   historyCommand(),
            revertCommand(),     mergeCommand(),          cleanCopyCommand()};
}

Call callOf(const std::vector<Command> &commands, const QStringList &arguments)
{
    QSet<QString> withValue; // as they are written, whichever command knows them
    for (const Command &command : commands) {
        for (const QCommandLineOption &option : command.options) {
            for (const QString &name : option.names()) {
                if (!option.valueName().isEmpty())
                    withValue << (name.size() == 1 ? u'-' + name : QStringLiteral("--") + name);
            }
        }
    }
    qsizetype at = 0;
    while (at < arguments.size() && arguments[at].startsWith(u'-'))
        at += withValue.contains(arguments[at]) ? 2 : 1;
    const auto found = std::ranges::find(commands, arguments.value(at), &Command::name);
    if (found == commands.end())
        return {nullptr, arguments};
    Call call{&*found, arguments};
    call.arguments.removeAt(at);
    return call;
}

int refuseArgument(const QString &shown)
{
    return complain(Texts().sentence({Error::NameNotText, {shown}}), nullptr);
}

int runProgram(const std::vector<Command> &commands, const Call &call)
{
    const QStringList &arguments = call.arguments;
    if (call.command)
        return run(*call.command, arguments);
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
    const auto named = std::ranges::find_if(arguments, [](const QString &each) { return !each.startsWith(u'-'); });
    return complain(
        QStringLiteral("There is no command “%1”.").arg(named == arguments.end() ? arguments.constFirst() : *named),
        nullptr);
}

} // namespace straw::cli
