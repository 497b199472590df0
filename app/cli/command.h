#pragma once

#include "core/base/result.h"

#include <QCommandLineParser>
#include <QJsonObject>

#include <vector>

namespace straw::cli {

class Session;

/// What a command has to say when it did not fail.
struct Reply
{
    QJsonObject json; // with --json, instead of the lines
    QStringList lines;
    QStringList notes; // for the standard error, either way
    int exitCode = 0;  // 3: done, with something left open
};

/// One of the things that the program can do. Errors end it with 1, Error::Usage with 2.
struct Command
{
    QString name;
    QString arguments; // as the help shows them
    QString summary;
    QList<QCommandLineOption> options;
    int fewest = 1; // arguments
    int most = 1;
    Result<Reply> (*run)(const QCommandLineParser &call, Session &session);
    bool draws = false; // needs fonts
};

Command newCommand();
Command sampleCommand();
Command infoCommand();
Command checkCommand();
Command importJsonCommand();
Command importTimelineCommand();
Command exportCommand();
Command historyCommand();
Command revertCommand();
Command mergeCommand();
Command cleanCopyCommand();

/// All of them, as the help lists them.
std::vector<Command> allCommands();

} // namespace straw::cli
