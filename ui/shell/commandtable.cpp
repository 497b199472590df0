#include "ui/shell/commandtable.h"

#include "ui/theme/icons.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>

#include <algorithm>

namespace straw {

CommandTable::CommandTable(QWidget *window)
    : QObject(window)
    , m_window(window)
{
    qApp->installEventFilter(this);
}

void CommandTable::add(Command command)
{
    Q_ASSERT_X(command.shortcut.isEmpty()
                   || std::none_of(m_commands.begin(), m_commands.end(),
                                   [&command](const Command &other) { return other.shortcut == command.shortcut; }),
               "CommandTable", qPrintable(command.id));
    auto *action = new QAction(command.text, m_window);
    action->setObjectName(command.id);
    action->setShortcuts({command.shortcut, command.alsoBy});
    if (!command.icon.isEmpty())
        action->setIcon(icon(command.icon));
    connect(action, &QAction::triggered, this, command.run);
    m_window->addAction(action);
    m_actions.push_back(action);
    m_commands.push_back(std::move(command));
}

QAction *CommandTable::action(const QString &id) const
{
    const auto found = std::find_if(m_actions.begin(), m_actions.end(),
                                    [&id](const QAction *action) { return action->objectName() == id; });
    return found == m_actions.end() ? nullptr : *found;
}

void CommandTable::fill(QMenuBar &bar)
{
    QList<QMenu *> menus;
    for (size_t i = 0; i < m_commands.size(); ++i) {
        const Command &command = m_commands[i];
        if (command.menu.isEmpty())
            continue;
        const auto found = std::find_if(menus.begin(), menus.end(),
                                        [&command](const QMenu *menu) { return menu->title() == command.menu; });
        QMenu *menu = found == menus.end() ? bar.addMenu(command.menu) : *found;
        if (found == menus.end()) {
            menus += menu;
            connect(menu, &QMenu::aboutToShow, this, &CommandTable::refresh);
        }
        if (command.separated)
            menu->addSeparator();
        menu->addAction(m_actions[i]);
    }
}

void CommandTable::refresh()
{
    for (size_t i = 0; i < m_commands.size(); ++i) {
        const Command &command = m_commands[i];
        if (command.textNow)
            m_actions[i]->setText(command.textNow());
        m_actions[i]->setEnabled(!(command.changes && m_readOnly) && (!command.enabled || command.enabled()));
    }
}

bool CommandTable::hasShortcut(const QKeySequence &keys) const
{
    return std::ranges::any_of(m_commands, [&](const Command &command) {
        return !keys.isEmpty() && (command.shortcut == keys || command.alsoBy == keys);
    });
}

bool CommandTable::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QObject::eventFilter(watched, event);
    const auto *widget = qobject_cast<QWidget *>(watched);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool takesBack = key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo); // fields know better
    if (!widget || widget->window() != m_window || takesBack || !hasShortcut(QKeySequence(key->keyCombination())))
        return QObject::eventFilter(watched, event);
    event->ignore();
    return true;
}

} // namespace straw
