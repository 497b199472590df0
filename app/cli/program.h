#pragma once

#include "app/cli/command.h"

namespace straw::cli {

/// What is asked of the program: the command, and the arguments that are left for it.
struct Call
{
    const Command *command = nullptr; // none for help, or when there is no such command
    QStringList arguments;
};

/// The command is the first argument that is neither an option nor the value of one, so that options may
/// stand before it.
Call callOf(const std::vector<Command> &commands, const QStringList &arguments);

/// Runs a call and gives the exit code: 0 done, 1 failed, 2 wrong usage, 3 done with something left open.
/// Answers go to the standard output, sentences about problems to the standard error.
int runProgram(const std::vector<Command> &commands, const Call &call);

/// Says that an argument is not UTF-8, so that no file can be found by it; gives the exit code.
int refuseArgument(const QString &shown);

} // namespace straw::cli
