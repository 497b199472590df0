#pragma once

#include "ui/lawsofthewindow.h"

#include <QKeySequence>
#include <QObject>
#include <QString>

#include <functional>
#include <vector>

class QAction;
class QMenuBar;
class QWidget;

namespace straw {

/// Something that the window can do. Menus, palette and the list of shortcuts are made from these.
struct Command
{
    QString id;           // stable
    bool changes = false; // the workbook or its file, so not where these can only be read
    QString menu = {};    // its menu, as shown; empty for the palette only
    QString text;
    Stop stop; // where the cursor is afterwards
    QString icon = {};
    QKeySequence shortcut = {};
    std::function<void()> run = {};
    std::function<bool()> enabled = {};    // always, unless given
    std::function<QString()> textNow = {}; // for a text that changes, such as what is undone
    QKeySequence alsoBy = {};              // works as well, but is not shown
    bool separated = false;                // stands apart from the one before it in the menu
};

/// The commands of one window. A shortcut that two commands claim is a programming error. While somebody writes, it is
/// the command's all the same: on some systems an editor would take Ctrl+E or Ctrl+K to move or delete by.
class CommandTable : public QObject
{
    Q_OBJECT
public:
    explicit CommandTable(QWidget *window);

    void add(Command command);
    const std::vector<Command> &commands() const { return m_commands; }
    QAction *action(const QString &id) const;
    void fill(QMenuBar &bar);
    /// Commands that change something are not offered.
    void setReadOnly(bool readOnly) { m_readOnly = readOnly; }
    /// Asks every command anew whether it can be done, and how it is called now.
    void refresh();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool hasShortcut(const QKeySequence &keys) const;

    QWidget *m_window;
    bool m_readOnly = false;
    std::vector<Command> m_commands;
    std::vector<QAction *> m_actions;
};

} // namespace straw
