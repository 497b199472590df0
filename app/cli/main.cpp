#include "app/cli/program.h"

#include <QGuiApplication>

#include <cstdio>
#include <memory>

namespace {

/// Scripts read the standard error: it holds our sentences, not what Qt thinks of the environment.
void keepQuiet(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg)
        std::fprintf(stderr, "%s\n", qPrintable(message));
}

} // namespace

int main(int argc, char *argv[])
{
    qInstallMessageHandler(keepQuiet);
    qputenv("QT_QPA_PLATFORM", "offscreen"); // without a display the usual platform gives up
    QStringList arguments;
    for (int i = 1; i < argc; ++i) {
        arguments << QString::fromLocal8Bit(argv[i]);
#ifdef Q_OS_UNIX
        if (!QUtf8StringView(argv[i]).isValidUtf8())
            return straw::cli::refuseArgument(arguments.constLast());
#endif
    }
    const auto commands = straw::cli::allCommands();
    const bool draws = [&] {
        const straw::cli::Command *command = straw::cli::callOf(commands, arguments).command;
        return command && command->draws;
    }();
    // Fonts cost most of the start, so they wait for a command that draws.
    const std::unique_ptr<QCoreApplication> application(draws ? new QGuiApplication(argc, argv)
                                                              : new QCoreApplication(argc, argv));
    QCoreApplication::setApplicationName(QStringLiteral("finalstraw-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STRAW_VERSION));
    return straw::cli::runProgram(commands, straw::cli::callOf(commands, QCoreApplication::arguments().mid(1)));
}
