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

/// The one that is selected, else the one that goes on, the next that is ahead, or that of today; where there is none,
/// one that begins now, and is gone again when nothing came of it.
QString MainWindow::meetingWanted()
{
    if (m_meeting)
        return m_meeting->meetingId();
    const Place place = currentPlace();
    if (place.table == Meeting::table && m_desk->data().meetings.find(place.id))
        return place.id;
    if (const QString begun = MeetingRun::goingOn(*m_desk); !begun.isEmpty())
        return begun;
    if (const Meeting *ahead = meetingAhead(m_desk->data()))
        return ahead->id;
    const std::vector<const Meeting *> all = meetingsByDay(m_desk->data());
    if (!all.empty() && all.back()->at.last() == m_desk->today())
        return all.back()->id;
    Meeting meeting;
    meeting.at = Edtf::day(m_desk->today());
    meeting.agenda = AgendaGuide::instance().agenda({}).json();
    m_looked = meeting;
    return m_looked.id = m_desk->add(meeting);
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
    connect(m_meeting, &MeetingWindow::closed, this, &MainWindow::forgetLook, Qt::UniqueConnection);
    m_meeting->show();
    m_meeting->raise();
    m_meeting->activateWindow();
}

/// Whoever only looked leaves nothing behind.
void MainWindow::forgetLook()
{
    const Snapshot &workbook = m_desk->data();
    const QString id = std::exchange(m_looked.id, QString());
    const Meeting *made = workbook.meetings.find(id);
    if (!made || MeetingRun::of(*m_desk, id).hasBegun())
        return;
    Meeting asMade = m_looked;
    asMade.id = id;
    asMade.rank = made->rank;
    const auto isOfIt = [&id](const auto &record) { return record.meetingId == id; };
    const bool isUsed = *made != asMade || std::ranges::any_of(workbook.meetingPeople, isOfIt)
                        || std::ranges::any_of(workbook.parked, isOfIt) || std::ranges::any_of(workbook.lessons, isOfIt)
                        || std::ranges::any_of(workbook.actions, isOfIt);
    if (!isUsed)
        (void)m_desk->write(Change::remove(Meeting::table),
                            [&](Store &store) { return store.remove(Meeting::table, id); });
}

} // namespace straw
