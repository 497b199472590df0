#pragma once

#include "core/guide/agenda.h"
#include "ui/desk/desk.h"

#include <QHash>
#include <QTimer>

#include <functional>

namespace straw {

/// How far one meeting is: the item of its agenda that is on, how long each has taken, and the event up to which its
/// story was read. There is one for each meeting of a window.
///
/// Time is counted on a clock that nobody sets and that goes on while the computer sleeps. What is not in the workbook
/// is kept as Setting::Meeting whenever it changes, what is being typed included, and every few seconds while time
/// runs: the next start goes on from there, one after the computer was off from the last that was kept. What each item
/// took is written into the agenda when the meeting is closed, so that nothing of it stands between the changes that
/// people take back.
class MeetingRun final : public QObject
{
    Q_OBJECT
public:
    static MeetingRun &of(Desk &desk, const QString &meetingId);
    /// The meeting that was shown when the program ended; empty for none, or one that is gone or over.
    static QString leftOpen(const Desk &desk);
    /// The one that has begun and is not over, as far as this computer knows; empty for none.
    static QString goingOn(const Desk &desk);

    Desk &desk() const { return m_desk; }
    const QString &meetingId() const { return m_id; }
    /// Null once it was removed.
    const Meeting *meeting() const { return m_desk.data().meetings.find(m_id); }
    Agenda agenda() const;
    bool isClosed() const;

    /// The key of an item, or `closing`.
    const QString &item() const { return m_item; }
    static const QString closing;
    void goTo(const QString &item);
    /// To the item that comes so many places after this one, no further than either end.
    void step(int by);

    bool isRunning() const { return m_since.has_value(); }
    bool hasBegun() const;
    /// Begins, or goes on after a pause. There is time for one meeting only: another one pauses.
    void start();
    void pause();
    /// Seconds that an item has taken, and that are left of it and of all: less than none beyond its minutes.
    qint64 took(const QString &item) const;
    qint64 left(const QString &item) const;
    qint64 leftOfAll() const;

    /// Ends the meeting: what each item took, when it ended, and by when its candidates are settled, as one change.
    bool close();
    /// A closed one goes on.
    bool reopen();

    /// The event up to which the story was read.
    const QString &readUpTo() const { return m_readUpTo; }
    void setReadUpTo(const QString &eventId);
    /// What is typed in a line of that name, and not added yet.
    QString draft(const QString &line) const { return m_drafts.value(line); }
    void setDraft(const QString &line, const QString &text);
    /// Whether its window is open, so that the next start opens it again.
    void setShown(bool shown);

    /// For tests: another clock than steadyMilliseconds().
    void setClock(std::function<qint64()> clock) { m_clock = std::move(clock); }

Q_SIGNALS:
    void changed();
    void ticked();

private:
    MeetingRun(Desk &desk, const QString &meetingId);
    void takeUp();
    void keep() const;
    qint64 sinceStart() const;
    void settle();
    Edtf now() const;

    Desk &m_desk;
    const QString m_id;
    QString m_item, m_readUpTo;
    QHash<QString, qint64> m_took; // seconds, without what runs
    QHash<QString, QString> m_drafts;
    std::optional<qint64> m_since; // on the clock
    std::function<qint64()> m_clock;
    bool m_shown = false;
    QTimer m_tick, m_later; // until what is typed is kept
    int m_ticks = 0;
};

} // namespace straw
