#include "ui/shell/mainwindow.h"

#include "core/guide/pages.h"
#include "ui/pages/page.h"
#include "ui/pages/registry.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/changetexts.h"
#include "ui/shell/program.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/theme/theme.h"

#include <QApplication>

namespace straw {

namespace {

/// Whoever comes from another system presses its key for redo.
QKeySequence otherRedo()
{
    const QKeySequence withShift("Ctrl+Shift+Z");
    return QKeySequence(QKeySequence::Redo) == withShift ? QKeySequence("Ctrl+Y") : withShift;
}

} // namespace

void MainWindow::addCommands()
{
    addFileCommands();
    addEditCommands();
    addGoCommands();
    addHelpCommands();
}

void MainWindow::addFileCommands()
{
    const QString menu = tr("&File");
    m_commands->add({.id = "new", .menu = menu, .text = tr("&New workbook"), .icon = "new",
                     .shortcut = QKeySequence("Ctrl+Shift+N"), .run = [this] { m_program.showStart(Program::Start::AskForNew); }});
    m_commands->add({.id = "new-from", .changes = true, .menu = menu, .text = tr("New with these &questions and lists"), .icon = "new",
                     .run = [this] { m_program.showStart(Program::Start::AskForNew, m_document->path()); }});
    m_commands->add({.id = "open", .menu = menu, .text = tr("&Open ..."), .icon = "open",
                     .shortcut = QKeySequence::Open, .run = [this] { m_program.chooseFile(this); }});
    m_commands->add({.id = "sample", .menu = menu, .text = tr("Open the &sample"), .icon = "sample",
                     .run = [this] { m_program.openSample(); }});
    m_commands->add({.id = "start", .menu = menu, .text = tr("S&tart page"), .run = [this] { m_program.showStart(); }});
    m_commands->add({.id = "save", .changes = true, .menu = menu, .text = tr("&Save to the file now"), .icon = "saved",
                     .shortcut = QKeySequence::Save, .run = [this] { save(); }, .separated = true});
    m_commands->add({.id = "save-beside", .changes = true, .menu = menu, .text = tr("Save a &copy beside it"), .icon = "copy",
                     .run = [this] { saveBeside(); }});
    m_commands->add({.id = "share", .changes = true, .menu = menu, .text = tr("S&hare ..."), .icon = "share",
                     .shortcut = QKeySequence("Ctrl+Shift+S"), .run = [this] { showShare(); }});
    m_commands->add({.id = "move", .changes = true, .menu = menu, .text = tr("&Move or rename ..."), .icon = "folder-move",
                     .run = [this] { moveFile(); }});
    m_commands->add({.id = "bring-in", .changes = true, .menu = menu, .text = tr("&Bring in a copy ..."), .icon = "paste",
                     .run = [this] { bringIn(); }, .separated = true});
    m_commands->add({.id = "earlier", .changes = true, .menu = menu, .text = tr("&Earlier states ..."), .icon = "history",
                     .run = [this] { showEarlierStates(); }});
    m_commands->add({.id = "copies-beside", .changes = true, .menu = menu, .text = tr("Cop&ies beside this file ..."), .icon = "copy",
                     .run = [this] { showCopiesBeside(); }});
    m_commands->add({.id = "new-account", .changes = true, .menu = menu, .text = tr("This is a new &account ..."), .icon = "new",
                     .run = [this] { offerNewAccount(); }});
    m_commands->add({.id = "close", .menu = menu, .text = tr("&Close"), .shortcut = QKeySequence("Ctrl+W"),
                     .run = [this] { close(); }, .separated = true});
    m_commands->add({.id = "quit", .menu = menu, .text = tr("&Quit"), .shortcut = QKeySequence("Ctrl+Q"),
                     .run = [this] { m_program.quit(); }});
}

void MainWindow::addEditCommands()
{
    const QString menu = tr("&Edit");
    m_commands->add({.id = "undo", .changes = true, .menu = menu, .text = tr("Undo"), .icon = "undo", .shortcut = QKeySequence::Undo,
                     .run = [this] { undo(); }, .textNow = [this] { return undoText(m_document->undoable()); }});
    m_commands->add({.id = "redo", .changes = true, .menu = menu, .text = tr("Redo"), .icon = "redo", .shortcut = QKeySequence::Redo,
                     .run = [this] { m_desk->redo(); },
                     .enabled = [this] { return m_document->redoable().has_value(); },
                     .textNow = [this] { return redoText(m_document->redoable()); },
                     .alsoBy = otherRedo()});
    m_commands->add({.id = "add", .changes = true, .menu = menu, .text = tr("&Add to this page"), .icon = "plus",
                     .shortcut = QKeySequence("Ctrl+N"),
                     .run = [this] {
                         if (QWidget *stop = page() ? page()->firstStop() : nullptr)
                             stop->setFocus(Qt::ShortcutFocusReason);
                     },
                     .separated = true});
    m_commands->add({.id = "search", .menu = menu, .text = tr("&Search in the workbook"), .icon = "search",
                     .shortcut = QKeySequence::Find, .run = [this] { search(); }});
    m_commands->add({.id = "changes", .menu = menu, .text = tr("&Changes: who changed what"), .icon = "history",
                     .shortcut = QKeySequence("Ctrl+H"), .run = [this] { showChanges(); }});
    m_commands->add({.id = "conflicts", .changes = true, .menu = menu, .text = tr("&Both edited: what is left to decide"), .icon = "question",
                     .run = [this] { showConflicts(); },
                     .enabled = [this] {
                         const auto open = m_document->conflicts();
                         return open && !open->empty();
                     }});
    m_commands->add({.id = "preferences", .menu = menu, .text = tr("&Preferences"), .icon = "settings",
                     .shortcut = QKeySequence("Ctrl+,"), .run = [this] { m_program.showPreferences(this); },
                     .separated = true});
}

void MainWindow::addGoCommands()
{
    const QString menu = tr("&Go");
    int number = 0;
    for (const PageEntry &entry : pageRegistry()) {
        ++number;
        m_commands->add({.id = "page-" + entry.key, .menu = menu, .text = Pages::instance().find(entry.key)->name,
                         .icon = entry.key, .shortcut = QKeySequence(QStringLiteral("Alt+%1").arg(number)),
                         .run = [this, key = entry.key] { openPage(key); }});
    }
    m_commands->add({.id = "previous-page", .menu = menu, .text = tr("&Previous page"), .icon = "back",
                     .shortcut = QKeySequence("Ctrl+PgUp"), .run = [this] { stepPage(-1); }, .separated = true});
    m_commands->add({.id = "next-page", .menu = menu, .text = tr("&Next page"), .icon = "forward",
                     .shortcut = QKeySequence("Ctrl+PgDown"), .run = [this] { stepPage(1); }});
    m_commands->add({.id = "palette", .menu = menu, .text = tr("&Commands ..."), .icon = "command",
                     .shortcut = QKeySequence("Ctrl+K"), .run = [this] { showPalette(); }, .separated = true});
}

void MainWindow::addHelpCommands()
{
    const QString menu = tr("&Help");
    m_commands->add({.id = "shortcuts", .menu = menu, .text = tr("&Keyboard shortcuts"), .icon = "keyboard",
                     .shortcut = QKeySequence("Ctrl+?"), .run = [this] { (new ShortcutsDialog(*m_commands, this))->show(); }});
    m_commands->add({.id = "about", .menu = menu, .text = tr("&About Final Straw"), .icon = "question",
                     .run = [this] { (new AboutDialog(this))->show(); }});
}

} // namespace straw
