#pragma once

#include <QStringList>

namespace straw {

/// Other words by which people look for a command: resources/<language>/guide/commands.json.
QStringList wordsForCommand(const QString &id);

/// The commands that have any.
QStringList commandsWithWords();

} // namespace straw
