#pragma once

#include "app/cli/command.h"

namespace straw::cli {

/// The command that the arguments name; none for help, or when there is no such command.
const Command *commandIn(const std::vector<Command> &commands, const QStringList &arguments);

/// Runs the program with its arguments (the first is its own name) and gives the exit code: 0 done,
/// 1 failed, 2 wrong usage, 3 done with something left open. Answers go to the standard output,
/// sentences about problems to the standard error.
int runProgram(const std::vector<Command> &commands, const QStringList &arguments);

} // namespace straw::cli
