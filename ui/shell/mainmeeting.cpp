#include "core/guide/meetings.h"
#include "ui/meeting/meetingwindow.h"
#include "ui/shell/mainwindow.h"

// The view of a meeting, for a wall.
namespace straw {

void MainWindow::addMeetingCommands(const QString &menu)
{
    //: Menu: a meeting about the account, in a window that everybody in the room sees
    m_commands->add({.id = "meeting",
                     .changes = true,
                     .menu = menu,
                     .text = tr("Meeting &view"),
                     .stop = Stop::OtherWindow,
                     .icon = "people",
                     .shortcut = QKeySequence("Ctrl+Shift+G"),
                     .run = [this] { showMeeting(meetingWanted()); },
                     .separated = true});
}

/// The one that is selected, else the next that is ahead; where there is none, one that begins now.
QString MainWindow::meetingWanted()
{
    if (m_meeting)
        return m_meeting->meetingId();
    const Place place = currentPlace();
    if (place.table == Meeting::table && m_desk->data().meetings.find(place.id))
        return place.id;
    if (const Meeting *ahead = meetingAhead(m_desk->data()))
        return ahead->id;
    Meeting meeting;
    meeting.at = Edtf::day(m_desk->today());
    meeting.agenda = AgendaGuide::instance().agenda({}).json();
    return m_desk->add(meeting);
}

void MainWindow::showMeeting(const QString &meetingId)
{
    if (!m_desk->data().meetings.find(meetingId) || m_document->isReadOnly())
        return;
    m_desk->flushEditors();
    if (m_meeting && m_meeting->meetingId() != meetingId)
        m_meeting->close();
    if (!m_meeting || m_meeting->meetingId() != meetingId)
        m_meeting = new MeetingWindow(*m_desk, meetingId, this);
    m_meeting->show();
    m_meeting->raise();
    m_meeting->activateWindow();
}

} // namespace straw
