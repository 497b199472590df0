#include "core/base/texts.h"
#include "core/guide/agenda.h"
#include "core/guide/due.h"
#include "core/guide/meetings.h"
#include "tests/support/casebuilder.h"

#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 18); // a Wednesday

struct Case : CaseBuilder
{
    QString meeting(const QString &id, QStringView at = {}, QStringView endedAt = {})
    {
        return add(workbook.meetings, id, [&](Meeting &meeting) {
            meeting.at = Edtf::parse(at);
            meeting.endedAt = Edtf::parse(endedAt);
        });
    }
    void takesPart(const QString &meetingId, const QString &personId, PickKey<"meeting_role"> role = {})
    {
        person(personId, u"us"_s);
        add(workbook.meetingPeople, meetingId + u'/' + personId, [&](MeetingPerson &link) {
            link.meetingId = meetingId;
            link.personId = personId;
            link.role = role;
        });
    }
    void candidate(const QString &id, const QString &meetingId, QStringView decideOn = {})
    {
        add(workbook.actions, id, [&](Action &action) {
            action.title = id;
            action.status = "candidate";
            action.meetingId = meetingId;
            action.decideOn = Edtf::parse(decideOn);
        });
    }
    QStringList due(QDate on = today) const
    {
        QStringList told;
        for (const Due &due : whatIsDue(workbook, on))
            told += due.date.toString() + u' ' + dueKey(due.kind) + (due.overdue ? u" overdue"_s : QString()) + u": "_s
                    + dueText(due, Texts());
        return told;
    }
};

} // namespace

/// Meetings about a cancellation: in which order, which one goes on, and what is due about them.
class TestMeetingGuide : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theyStandInTheOrderOfTheirDays()
    {
        Case c;
        c.meeting(u"unplanned"_s);
        c.meeting(u"late"_s, u"2026-03-20T14:00");
        c.meeting(u"early"_s, u"2026-03-18T14:00");
        QStringList ids;
        for (const Meeting *meeting : meetingsByDay(c.workbook))
            ids += meeting->id;
        QCOMPARE(ids, QStringList({u"early"_s, u"late"_s, u"unplanned"_s}));
        QCOMPARE(dayOf(*c.workbook.meetings.find(u"late"_s)), Edtf::parse(u"2026-03-20"));
        c.meeting(u"some day"_s, u"2026-03~");
        QCOMPARE(dayOf(*c.workbook.meetings.find(u"some day"_s)), Edtf::parse(u"2026-03~"));
    }

    void theOneThatGoesOnIsOfThatDayAndNotOver()
    {
        Case c;
        c.meeting(u"over"_s, u"2026-03-18T09:00", u"2026-03-18T09:45");
        c.meeting(u"this month"_s, u"2026-03");
        QVERIFY(!meetingOn(today, c.workbook));
        c.meeting(u"later"_s, u"2026-03-19T09:00");
        QVERIFY(!meetingOn(today, c.workbook));
        c.meeting(u"now"_s, u"2026-03-18T14:00");
        QCOMPARE(meetingOn(today, c.workbook)->id, u"now"_s);
    }

    void aMeetingIsDueOnItsDayUntilItIsOver()
    {
        Case c;
        const QString id = c.meeting(u"m"_s, u"2026-03-17T14:00");
        QCOMPARE(c.due(), QStringList{u"2026-03-17T14:00 meeting overdue: Meeting about this cancellation"_s});
        c.takesPart(id, u"Tom"_s);
        c.takesPart(id, u"Lena"_s, "facilitator");
        QCOMPARE(c.due({2026, 3, 17}), QStringList{u"2026-03-17T14:00 meeting: Meeting with Lena, Tom"_s});
        QCOMPARE(whatIsDue(c.workbook, today).front().ownerId, u"Lena"_s);
        for (const QString &name : {u"Ines"_s, u"Jonas"_s}) // more names than these say no more
            c.takesPart(id, name);
        QCOMPARE(c.due({2026, 3, 17}), QStringList{u"2026-03-17T14:00 meeting: Meeting about this cancellation"_s});
        Meeting over = *c.workbook.meetings.find(id);
        endMeeting(over, Edtf::parse(u"2026-03-17T14:45"));
        c.workbook.meetings.put(over);
        QVERIFY(c.due().isEmpty());
        QCOMPARE(over.commitOn, Edtf::parse(u"2026-03-19"));
    }

    /// What has a day of its own is told with that, and nothing is told twice.
    void whatCameFromOneIsToBeCommittedTo()
    {
        Case c;
        const QString id = c.meeting(u"m"_s, u"2026-03-16T14:00", u"2026-03-16T14:45");
        Meeting over = *c.workbook.meetings.find(id);
        over.commitOn = Edtf::parse(u"2026-03-18");
        c.workbook.meetings.put(over);
        c.candidate(u"dated"_s, id, u"2026-03-18");
        QCOMPARE(c.due(), QStringList{u"2026-03-18 action_decide: Commit or drop: dated"_s});
        c.candidate(u"of no meeting"_s, {});
        QCOMPARE(c.due().size(), 1);
        c.candidate(u"undated"_s, id);
        QCOMPARE(c.due().size(), 2);
        QCOMPARE(c.due().last(), u"2026-03-18 meeting_commit: Commit to what came out of the meeting, or drop it"_s);
        QCOMPARE(whatIsDue(c.workbook, today).back().column, ColumnKey("commit_on"));
    }

    /// What was set by hand, and how long it took, stays with the items that both have.
    void anotherAgendaKeepsWhatWasChanged()
    {
        const AgendaGuide &guide = AgendaGuide::instance();
        Agenda agenda = guide.agenda(u"team"_s);
        agenda.items.at(1).minutes = 25;
        agenda.items.at(2).tookS = 90;
        const Agenda changed = guide.changed(agenda, u"alone"_s);
        QCOMPARE(changed.key, u"alone"_s);
        Agenda usual = guide.agenda(u"alone"_s);
        usual.items.at(1).minutes = 25;
        usual.items.at(2).tookS = 90;
        QCOMPARE(changed, usual);
        QCOMPARE(Agenda::read(changed.json()), changed);
    }
};

QTEST_GUILESS_MAIN(TestMeetingGuide)
#include "tst_meetingguide.moc"
