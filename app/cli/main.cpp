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
    for (int i = 1; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const auto commands = straw::cli::allCommands();
    const straw::cli::Command *command = straw::cli::commandIn(commands, arguments);
    // Fonts cost most of the start, so they wait for a command that draws.
    const std::unique_ptr<QCoreApplication> application(command && command->draws
                                                            ? new QGuiApplication(argc, argv)
                                                            : new QCoreApplication(argc, argv));
    QCoreApplication::setApplicationName(QStringLiteral("finalstraw-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(STRAW_VERSION));
    return straw::cli::runProgram(commands, QCoreApplication::arguments().mid(1));
}
