#include "ui/shell/palette.h"

#include "core/guide/commandwords.h"
#include "ui/shell/commandtable.h"
#include "ui/widgets/mnemonics.h"

#include <QAction>

#include <algorithm>

namespace straw {

std::vector<ResultItem> paletteResults(CommandTable &commands, const QString &typed)
{
    commands.refresh();
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    std::vector<ResultItem> results;
    for (const Command &command : commands.commands()) {
        QAction *action = commands.action(command.id);
        const QString text = asRead(action->text());
        const QString known =
            QStringList{text, asRead(command.menu), wordsForCommand(command.id).join(u'\n')}.join(u'\n');
        const bool fits = std::all_of(words.begin(), words.end(),
                                      [&](const QString &word) { return known.contains(word, Qt::CaseInsensitive); });
        if (!fits || !action->isEnabled())
            continue;
        Entry entry;
        entry.title = text;
        entry.icon = command.icon.isEmpty() ? QStringLiteral("command") : command.icon;
        if (!command.shortcut.isEmpty())
            entry.tags = {{command.shortcut.toString(QKeySequence::NativeText), Role::Muted}};
        results.push_back({entry, [action] { action->trigger(); }});
    }
    std::stable_partition(results.begin(), results.end(), [&typed](const ResultItem &item) {
        return !typed.isEmpty() && item.entry.title.startsWith(typed, Qt::CaseInsensitive);
    });
    return results;
}

} // namespace straw
