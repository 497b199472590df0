#include "ui/shell/mainwindow.h"

#include "core/guide/pages.h"
#include "ui/pages/page/page.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/changetexts.h"
#include "ui/shell/program.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/mnemonics.h"

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
    //: Menu
    const QString menu = tr("&File");
    //: Menu
    m_commands->add({.id = "new",
                     .menu = menu,
                     .text = tr("&New workbook"),
                     .stop = Stop::OtherWindow,
                     .icon = "new",
                     .shortcut = QKeySequence("Ctrl+Shift+N"),
                     .run = [this] { m_program.showStart(Program::Start::AskForNew); }});
    m_commands->add({.id = "new-from",
                     .changes = true,
                     .menu = menu,
                     .text = tr("Ne&w from this workbook"),
                     .stop = Stop::OtherWindow,
                     .icon = "new",
                     .run = [this] { m_program.showStart(Program::Start::AskForNew, m_document->path()); }});
    //: Menu: a workbook
    m_commands->add({.id = "open",
                     .menu = menu,
                     .text = tr("&Open ..."),
                     .stop = Stop::OtherWindow,
                     .icon = "open",
                     .shortcut = QKeySequence::Open,
                     .run = [this] { m_program.chooseFile(this); }});
    m_commands->add({.id = "sample",
                     .menu = menu,
                     .text = tr("Open the sam&ple"),
                     .stop = Stop::OtherWindow,
                     .icon = "sample",
                     .run = [this] { m_program.openSample(); }});
    m_commands->add({.id = "start", .menu = menu, .text = tr("S&tart page"), .stop = Stop::OtherWindow, .run = [this] {
                         m_program.showStart();
                     }});
    m_commands->add({.id = "save",
                     .changes = true,
                     .menu = menu,
                     .text = tr("&Save to the file now"),
                     .stop = Stop::Stays,
                     .icon = "saved",
                     .shortcut = QKeySequence::Save,
                     .run = [this] { save(); },
                     .separated = true});
    m_commands->add({.id = "save-beside",
                     .changes = true,
                     .menu = menu,
                     .text = tr("Save a cop&y beside it"),
                     .stop = Stop::Stays,
                     .icon = "copy",
                     .run = [this] { saveBeside(); }});
    //: Menu: this workbook with others
    m_commands->add({.id = "share",
                     .changes = true,
                     .menu = menu,
                     .text = tr("S&hare ..."),
                     .stop = Stop::Panel,
                     .icon = "share",
                     .shortcut = QKeySequence("Ctrl+Shift+S"),
                     .run = [this] { showShare(); }});
    m_commands->add({.id = "move",
                     .changes = true,
                     .menu = menu,
                     .text = tr("&Move or rename ..."),
                     .stop = Stop::OtherWindow,
                     .icon = "folder-move",
                     .run = [this] { moveFile(); }});
    m_commands->add({.id = "bring-in",
                     .changes = true,
                     .menu = menu,
                     .text = tr("Mer&ge a copy ..."),
                     .stop = Stop::OtherWindow,
                     .icon = "paste",
                     .run = [this] { bringIn(); },
                     .separated = true});
    //: Menu: what the file held before
    m_commands->add({.id = "earlier",
                     .changes = true,
                     .menu = menu,
                     .text = tr("&Earlier states ..."),
                     .stop = Stop::Panel,
                     .icon = "history",
                     .run = [this] { showEarlierStates(); }});
    m_commands->add({.id = "copies-beside",
                     .changes = true,
                     .menu = menu,
                     .text = tr("Cop&ies beside this file ..."),
                     .stop = Stop::Panel,
                     .icon = "copy",
                     .run = [this] { showCopiesBeside(); }});
    m_commands->add({.id = "new-account",
                     .changes = true,
                     .menu = menu,
                     .text = tr("This is a new &account ..."),
                     .stop = Stop::Stays,
                     .icon = "new",
                     .run = [this] { offerNewAccount(); }});
    m_commands->add({.id = "export",
                     .menu = menu,
                     .text = tr("E&xport the report ..."),
                     .stop = Stop::OtherWindow,
                     .icon = "export",
                     .shortcut = QKeySequence("Ctrl+E"),
                     .run = [this] { showReport(); },
                     .separated = true});
    //: Menu: a page to print, of the decision whether the account is saved
    m_commands->add({.id = "decision-card",
                     .menu = menu,
                     .text = tr("&Decision card as PDF ..."),
                     .stop = Stop::OtherWindow,
                     .icon = "export",
                     .run = [this] { m_desk->saveCard({}); }});
    //: Menu: a page to print, of the note of thanks in large letters
    m_commands->add({.id = "thank-you-card",
                     .menu = menu,
                     .text = tr("Than&k-you note to copy by hand as PDF ..."),
                     .stop = Stop::OtherWindow,
                     .icon = "export",
                     .run = [this] { saveThankYouNote(); }});
    //: Menu: a page to print, with the questions of an interview and room to write
    m_commands->add({.id = "interview-sheet",
                     .menu = menu,
                     .text = tr("&Blank interview sheet as PDF ..."),
                     .stop = Stop::OtherWindow,
                     .icon = "export",
                     .run = [this] { m_desk->saveCard({.kind = Card::Sheet, .interviewId = callWanted()}); }});
    //: Menu: this window
    m_commands->add({.id = "close",
                     .menu = menu,
                     .text = tr("&Close"),
                     .stop = Stop::OtherWindow,
                     .shortcut = QKeySequence("Ctrl+W"),
                     .run = [this] { close(); },
                     .separated = true});
    //: Menu: the program
    m_commands->add({.id = "quit",
                     .menu = menu,
                     .text = tr("&Quit"),
                     .stop = Stop::OtherWindow,
                     .shortcut = QKeySequence("Ctrl+Q"),
                     .run = [this] { m_program.quit(); }});
}

void MainWindow::addEditCommands()
{
    //: Menu
    const QString menu = tr("&Edit");
    //: Menu
    m_commands->add({.id = "undo",
                     .changes = true,
                     .menu = menu,
                     .text = tr("Undo"),
                     .stop = Stop::Taken,
                     .icon = "undo",
                     .shortcut = QKeySequence::Undo,
                     .run = [this] { undo(); },
                     .textNow = [this] { return withoutKeys(undoText(m_document->undoable())); }});
    //: Menu
    m_commands->add({.id = "redo",
                     .changes = true,
                     .menu = menu,
                     .text = tr("Redo"),
                     .stop = Stop::Taken,
                     .icon = "redo",
                     .shortcut = QKeySequence::Redo,
                     .run = [this] { m_desk->redo(); },
                     .enabled = [this] { return m_document->redoable().has_value(); },
                     .textNow = [this] { return withoutKeys(redoText(m_document->redoable())); },
                     .alsoBy = otherRedo()});
    m_commands->add({.id = "add",
                     .changes = true,
                     .menu = menu,
                     .text = tr("&Add to this page"),
                     .stop = Stop::AddLine,
                     .icon = "plus",
                     .shortcut = QKeySequence("Ctrl+N"),
                     .run = [this] { addToPage(); },
                     .enabled = [this] { return page() && page()->addStop(); },
                     .separated = true});
    //: Menu: what was done to keep the customer, on the page of causes
    m_commands->add({.id = "tried",
                     .changes = true,
                     .menu = menu,
                     .text = tr("Add an a&ttempt: what was tried"),
                     .stop = Stop::AddLine,
                     .icon = "plus",
                     .run = [this] { m_desk->reveal({"attempt", {}, {}}); }});
    //: Menu: what is done to reach somebody who does not answer, on the page of interviews
    m_commands->add({.id = "reach",
                     .changes = true,
                     .menu = menu,
                     .text = tr("Add a try to reach the&m"),
                     .stop = Stop::AddLine,
                     .icon = "plus",
                     .run = [this] { m_desk->reveal({"outreach", {}, {}}); }});
    addInterviewCommands(menu);
    //: Menu: what leads away from the matter at hand, for the next meeting
    m_commands->add({.id = "park",
                     .changes = true,
                     .menu = menu,
                     .text = tr("Par&k a thought"),
                     .stop = Stop::Panel,
                     .icon = "pin",
                     .shortcut = QKeySequence("Ctrl+Shift+P"),
                     .run = [this] { showParking(ParkingPanel::Into::Parked); }});
    //: Menu: an idea for a change, to which nobody is held yet
    m_commands->add({.id = "candidate",
                     .changes = true,
                     .menu = menu,
                     .text = tr("N&ote a candidate action"),
                     .stop = Stop::Panel,
                     .icon = "bulb",
                     .shortcut = QKeySequence("Ctrl+Shift+K"),
                     .run = [this] { showParking(ParkingPanel::Into::Candidates); }});
    //: Menu: the selected words, as evidence for a cause
    m_commands->add({.id = "evidence",
                     .menu = menu,
                     .text = tr("Mark as e&vidence, or show it"),
                     .stop = Stop::Stays,
                     .icon = "quote",
                     .shortcut = QKeySequence("Ctrl+Shift+E"),
                     .run = [this] { markOrShow(); }});
    //: Menu: to the next words of the text that are worth a second look
    m_commands->add({.id = "next-wording",
                     .menu = menu,
                     .text = tr("Next un&derlined wording"),
                     .stop = Stop::Stays,
                     .icon = "question",
                     .shortcut = QKeySequence("F7"),
                     .run = [this] { toNextWording(); }});
    m_commands->add({.id = "search",
                     .menu = menu,
                     .text = tr("&Search in the workbook"),
                     .stop = Stop::Searching,
                     .icon = "search",
                     .shortcut = QKeySequence::Find,
                     .run = [this] { search(); }});
    m_commands->add({.id = "changes",
                     .menu = menu,
                     .text = tr("&Changes: who changed what"),
                     .stop = Stop::Panel,
                     .icon = "history",
                     .shortcut = QKeySequence("Ctrl+H"),
                     .run = [this] { showChanges(); }});
    m_commands->add({.id = "conflicts",
                     .changes = true,
                     .menu = menu,
                     .text = tr("&Both edited: what is left to decide"),
                     .stop = Stop::Panel,
                     .icon = "question",
                     .run = [this] { showConflicts(); },
                     .enabled =
                         [this] {
                             const auto open = m_document->conflicts();
                             return open && !open->empty();
                         }});
    //: Menu
    m_commands->add({.id = "preferences",
                     .menu = menu,
                     .text = tr("&Preferences"),
                     .stop = Stop::OtherWindow,
                     .icon = "settings",
                     .shortcut = QKeySequence("Ctrl+,"),
                     .run = [this] { m_program.showPreferences(this); },
                     .separated = true});
}

void MainWindow::addGoCommands()
{
    //: Menu: to a page
    const QString menu = tr("&Go");
    for (const PageText &page : Pages::instance().all()) {
        m_commands->add({.id = "page-" + page.key,
                         .menu = menu,
                         .text = withoutKeys(page.name),
                         .stop = Stop::PageStart,
                         .icon = page.icon,
                         .shortcut = QKeySequence(page.shortcut),
                         .run = [this, key = page.key] { openPage(key); }});
    }
    //: Menu
    m_commands->add({.id = "previous-page",
                     .menu = menu,
                     .text = tr("&Previous page"),
                     .stop = Stop::PageStart,
                     .icon = "back",
                     .shortcut = QKeySequence("Ctrl+PgUp"),
                     .run = [this] { stepPage(-1); },
                     .separated = true});
    //: Menu
    m_commands->add({.id = "next-page",
                     .menu = menu,
                     .text = tr("&Next page"),
                     .stop = Stop::PageStart,
                     .icon = "forward",
                     .shortcut = QKeySequence("Ctrl+PgDown"),
                     .run = [this] { stepPage(1); }});
    addMeetingCommands(menu);
    //: Menu: a list of all commands
    m_commands->add({.id = "palette",
                     .menu = menu,
                     .text = tr("&Commands ..."),
                     .stop = Stop::Searching,
                     .icon = "command",
                     .shortcut = QKeySequence("Ctrl+K"),
                     .run = [this] { showPalette(); },
                     .separated = true});
}

void MainWindow::addHelpCommands()
{
    //: Menu
    const QString menu = tr("&Help");
    //: Menu
    m_commands->add({.id = "shortcuts",
                     .menu = menu,
                     .text = tr("&Keyboard shortcuts"),
                     .stop = Stop::OtherWindow,
                     .icon = "keyboard",
                     .shortcut = QKeySequence("Ctrl+?"),
                     .run = [this] { (new ShortcutsDialog(*m_commands, this))->show(); }});
    m_commands->add({.id = "about",
                     .menu = menu,
                     .text = tr("&About Final Straw"),
                     .stop = Stop::OtherWindow,
                     .icon = "question",
                     .run = [this] { (new AboutDialog(this))->show(); }});
}

} // namespace straw
