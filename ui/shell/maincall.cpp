#include "core/guide/pageof.h"
#include "ui/cockpit/call.h"
#include "ui/cockpit/cockpit.h"
#include "ui/cockpit/noteinput.h"
#include "ui/cockpit/smallwindow.h"
#include "ui/frame/sidepanel.h"
#include "ui/pages/page/page.h"
#include "ui/pages/records/interviewmoves.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/rail.h"

#include <QStackedWidget>
#include <QVBoxLayout>

// The notes of an interview while it goes on: a view that takes the window, and a small one that stays in front.
namespace straw {

void MainWindow::addInterviewCommands(const QString &menu)
{
    const auto wanted = [this] {
        const QString id = callWanted();
        return id.isEmpty() ? InterviewMoves(*m_desk).planUnnamed() : id; // somebody calls whom nobody had planned
    };
    //: Menu: the notes of an interview, in a view for that alone
    m_commands->add({.id = "interview-live",
                     .changes = true,
                     .menu = menu,
                     .text = tr("Take notes &live"),
                     .stop = Stop::OtherWindow, // it takes this one, and leads back
                     .icon = "interviews",
                     .shortcut = QKeySequence("Ctrl+Shift+I"),
                     .run = [this, wanted] { m_cockpit ? leaveCall() : showCall(wanted()); },
                     .textNow = [this] { return m_cockpit ? tr("Back to the wor&kbook") : tr("Take notes &live"); }});
    //: Menu: the notes of an interview, in a small window that stays in front
    m_commands->add({.id = "interview-small",
                     .changes = true,
                     .menu = menu,
                     .text = tr("Take notes in a small &window"),
                     .stop = Stop::OtherWindow,
                     .icon = "interviews",
                     .shortcut = QKeySequence("Ctrl+Shift+M"),
                     .run =
                         [this, wanted] {
                             const bool isOpen = m_small && m_small->isVisible();
                             isOpen &&callWanted() == m_small -> interviewId() ? void(m_small->close())
                                                                               : showSmallWindow(wanted());
                         },
                     .textNow =
                         [this] {
                             const bool isOpen = m_small && m_small->isVisible();
                             return isOpen && callWanted() == m_small->interviewId()
                                        ? tr("Close the small &window")
                                        : tr("Take notes in a small &window");
                         }});
}

/// The interview that is shown, else the one that goes on today or comes next; empty for none.
QString MainWindow::callWanted()
{
    if (m_cockpit)
        return m_cockpit->interviewId();
    const Place place = currentPlace();
    if (place.table == u"interview" && m_desk->data().interviews.find(place.id))
        return place.id;
    if (m_small)
        return m_small->interviewId();
    const CallMemory open = page() && page()->key() == u"interviews" ? CallMemory::of(*m_desk) : CallMemory();
    return open.interviewId.isEmpty() ? InterviewMoves(*m_desk).nextInterview() : open.interviewId;
}

void MainWindow::showCall(const QString &interviewId)
{
    if (m_cockpit && m_cockpit->interviewId() == interviewId) {
        m_cockpit->firstStop()->setFocus();
        return;
    }
    if (!m_desk->data().interviews.find(interviewId) || m_document->isReadOnly())
        return;
    closeSide();
    openPage(pageOf({"interview", interviewId, {}}, m_desk->data(), m_desk->today()));
    page()->reveal({"interview", interviewId, {}}); // what one comes back to
    m_cockpit = new Cockpit(*m_desk, interviewId, m_centre);
    connect(m_cockpit, &Cockpit::left, this, &MainWindow::leaveCall);
    connect(m_cockpit, &Cockpit::smallWanted, this, [this] { showSmallWindow(m_cockpit->interviewId()); });
    connect(m_cockpit, &Cockpit::isBack, this, [this, interviewId] {
        leaveCall();
        showCall(interviewId);
    });
    m_contents->insertWidget(m_contents->indexOf(m_stack), m_cockpit, 1);
    m_cockpit->show();
    m_cockpit->firstStop()->setFocus();
    m_rail->hide();
    m_stack->hide();
    m_commands->refresh();
}

/// The interview goes on: its sheet has what was noted, and the same line to note more.
void MainWindow::leaveCall()
{
    if (!m_cockpit)
        return;
    m_desk->flushEditors();
    Cockpit *cockpit = std::exchange(m_cockpit, nullptr);
    Call::of(*m_desk, cockpit->interviewId()).setView(CallView::Sheet);
    m_rail->show();
    m_stack->show();
    // The line for notes also while something stands in it: one goes on there.
    QWidget *line = page() ? page()->findChild<NoteInput *>() : nullptr;
    if (QWidget *stop = line || !page() ? line : page()->firstStop())
        stop->setFocus();
    cockpit->hide();
    cockpit->deleteLater();
    m_commands->refresh();
}

void MainWindow::showSmallWindow(const QString &interviewId)
{
    if (!m_desk->data().interviews.find(interviewId) || m_document->isReadOnly())
        return;
    m_desk->flushEditors();
    if (m_small && m_small->interviewId() != interviewId)
        m_small->close();
    if (!m_small || m_small->interviewId() != interviewId) {
        m_small = new SmallWindow(*m_desk, interviewId, this);
        connect(m_small, &SmallWindow::closed, m_commands, [this] { m_commands->refresh(); }, Qt::QueuedConnection);
    }
    m_small->show();
    m_small->raise();
    m_small->activateWindow();
    m_small->firstStop()->setFocus();
    m_commands->refresh();
}

/// What was open when the program ended, however it did: the interview with the line for its notes.
void MainWindow::takeUpCall(const CallMemory &left)
{
    if (left.interviewId.isEmpty() || m_document->isReadOnly())
        return;
    const QString home = pageOf({"interview", left.interviewId, {}}, m_desk->data(), m_desk->today());
    if (left.view == CallView::Live)
        showCall(left.interviewId);
    else if (left.view == CallView::Sheet && page() && page()->key() == home)
        page()->reveal({"interview", left.interviewId, {}});
    if (left.isSmall)
        showSmallWindow(left.interviewId);
}

/// What stands beside the rail.
QWidget *MainWindow::content() const
{
    return m_cockpit ? static_cast<QWidget *>(m_cockpit) : m_stack;
}

} // namespace straw
