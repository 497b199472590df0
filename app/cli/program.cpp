#include "app/cli/program.h"

#include "app/cli/session.h"
#include "core/base/usertext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>
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

QString say(const char *source, const QStringList &arguments = {})
{
    return Texts::filled(spokenTexts().text("CommandLine", source), arguments);
}

/// The command tables hold source texts.
QString say(const QString &source)
{
    return say(source.toUtf8().constData());
}

QString paddedTo(const QString &text, int width)
{
    return QStringLiteral("  ") + text.leftJustified(width);
}

QString usageOf(const QString &call)
{
    //: %1 is what to type
    return say(QT_TRANSLATE_NOOP("CommandLine", "Usage: %1"),
               {programName + u' ' + call + QStringLiteral(" [--json]")});
}

QString overallHelp(const std::vector<Command> &commands)
{
    constexpr int width = 17;
    QStringList lines{usageOf(QStringLiteral("COMMAND FILE ...")), QString(),
                      say(QT_TRANSLATE_NOOP("CommandLine", "Works on Final Straw workbooks without a window.")),
                      QString()};
    for (const Command &command : commands)
        lines << paddedTo(command.name, width) + say(command.summary);
    lines << QString()
          << paddedTo(QStringLiteral("--json"), width) + say(QT_TRANSLATE_NOOP("CommandLine", "Answer in JSON."))
          << paddedTo(QStringLiteral("--help"), width)
                 + say(QT_TRANSLATE_NOOP("CommandLine", "This help; after a command, its options."))
          << paddedTo(QStringLiteral("--version"), width)
                 + say(QT_TRANSLATE_NOOP("CommandLine", "The version of the program."));
    lines << QString()
          << say(QT_TRANSLATE_NOOP("CommandLine",
                                   "Exit codes: 0 done, 1 failed, 2 wrong usage, 3 done with something left open."));
    return lines.join(u'\n');
}

QString helpOf(const Command &command)
{
    constexpr int width = 26;
    QStringList lines{usageOf(command.name + u' ' + command.arguments), QString(), say(command.summary)};
    if (!command.options.isEmpty())
        lines << QString();
    for (const QCommandLineOption &option : command.options) {
        const QString name = option.names().constLast();
        const QString dashes = name.size() == 1 ? QStringLiteral("-") : QStringLiteral("--");
        lines << paddedTo(dashes + name + u' ' + option.valueName(), width) + say(option.description());
    }
    return lines.join(u'\n');
}

int complain(const QString &sentence, const Command *command)
{
    print(stderr, sentence);
    const QString of = command ? command->name + u' ' : QString();
    //: %1 is what to type
    print(stderr,
          say(QT_TRANSLATE_NOOP("CommandLine", "Try: %1"), {programName + u' ' + of + QStringLiteral("--help")}));
    return wrongUsage;
}

int fail(const Error &error, const Command &command, bool asJson)
{
    const QString sentence = spokenTexts().sentence(error);
    if (error.code == Error::Usage)
        return complain(sentence, &command);
    print(stderr, sentence);
    if (asJson)
        printJson({{"error", QJsonObject{{"problem", error.name()}, {"sentence", sentence}}}});
    return failed;
}

/// The parser says it in English only.
QString notParsed(const QCommandLineParser &call)
{
    if (const QStringList unknown = call.unknownOptionNames(); !unknown.isEmpty())
        return say(QT_TRANSLATE_NOOP("CommandLine", "There is no option “%1”."), {unknown.constFirst()});
    static const QRegularExpression quoted(QStringLiteral("'-*(.+?)(=.*)?'"));
    const QString option = quoted.match(call.errorText()).captured(1);
    return call.errorText().contains(u'=')
               ? say(QT_TRANSLATE_NOOP("CommandLine", "The option “%1” takes no value."), {option})
               : say(QT_TRANSLATE_NOOP("CommandLine", "The option “%1” needs a value."), {option});
}

int run(const Command &command, const QStringList &arguments)
{
    QCommandLineParser call;
    const QCommandLineOption json(QStringLiteral("json"));
    const QCommandLineOption help(QStringList{QStringLiteral("h"), QStringLiteral("help")});
    call.addOptions(command.options);
    call.addOptions({json, help});
    if (!call.parse(QStringList{programName} + arguments))
        return complain(notParsed(call), &command);
    if (call.isSet(help)) {
        print(stdout, helpOf(command));
        return 0;
    }
    const auto count = call.positionalArguments().size();
    if (count < command.fewest || count > command.most)
        //: %1 is a command, %2 what to type after it
        return complain(say(QT_TRANSLATE_NOOP("CommandLine", "%1 takes: %2"), {command.name, command.arguments}),
                        &command);

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
    return complain(spokenTexts().sentence({Error::NameNotText, {shown}}), nullptr);
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
        return complain(say(QT_TRANSLATE_NOOP("CommandLine", "Say what to do.")), nullptr);
    const auto named = std::ranges::find_if(arguments, [](const QString &each) { return !each.startsWith(u'-'); });
    return complain(say(QT_TRANSLATE_NOOP("CommandLine", "There is no command “%1”."),
                        {named == arguments.end() ? arguments.constFirst() : *named}),
                    nullptr);
}

} // namespace straw::cli
