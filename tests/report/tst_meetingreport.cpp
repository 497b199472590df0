#include "core/guide/agenda.h"
#include "core/report/builder.h"
#include "tests/report/modeltext.h"
#include "tests/support/samplereader.h"

#include <QTest>

using namespace straw;
using namespace straw::test;
using namespace Qt::StringLiterals;

namespace {

ReportOptions optionsFor(Edition edition, ReportLength length = ReportLength::Whole)
{
    ReportOptions options{QDateTime({2026, 3, 31}, {8, 0}), {QLocale::English, QLocale::UnitedKingdom}};
    options.edition.edition = edition;
    options.length = length;
    return options;
}

/// The sample after a meeting on 18 March that is over, with another one planned, two parked points, and a candidate
/// that came from it.
Snapshot afterMeeting()
{
    Snapshot workbook = sampleWorkbook();
    workbook.meetings = {};
    workbook.meetingPeople = {};
    workbook.parked = {};
    Meeting meeting;
    meeting.id = u"held"_s;
    meeting.at = Edtf::parse(u"2026-03-18T14:00");
    meeting.endedAt = Edtf::parse(u"2026-03-18T14:50");
    meeting.commitOn = Edtf::parse(u"2026-03-20");
    meeting.note = u"The depots were silent for a year."_s;
    Agenda agenda = AgendaGuide::instance().agenda(u"two"_s);
    agenda.items.at(1).minutes = 17;
    agenda.items.at(1).tookS = 1115;
    meeting.agenda = agenda.json();
    workbook.meetings.put(meeting);
    Meeting ahead;
    ahead.id = u"ahead"_s;
    workbook.meetings.put(ahead); // no day, nobody, nothing
    const QString tom = workbook.people.at(0).id;
    MeetingPerson leads{meeting.id + u'/' + tom, meeting.id, tom, {}};
    leads.role = "facilitator";
    workbook.meetingPeople.put(leads);
    Action action;
    action.id = u"idea"_s;
    action.rank = u"zz"_s;
    action.title = u"Ask the depots before we sell"_s;
    action.status = "candidate";
    action.meetingId = meeting.id;
    workbook.actions.put(action);
    const auto learn = [&](const QString &id, const QString &text, const QString &meetingId) {
        Lesson lesson;
        lesson.id = id;
        lesson.kind = "learned";
        lesson.text = text;
        lesson.personId = tom;
        lesson.meetingId = meetingId;
        workbook.lessons.put(lesson);
    };
    learn(u"told"_s, u"That a depot decides by itself."_s, meeting.id);
    learn(u"untold"_s, u"That a call costs less than a letter."_s, {});
    const auto park = [&](const QString &id, const QString &text, const QString &settledOn) {
        Parked parked;
        parked.id = id;
        parked.text = text;
        parked.page = u"causes"_s;
        parked.meetingId = meeting.id;
        parked.byId = tom;
        parked.settledOn = Edtf::parse(settledOn);
        workbook.parked.put(parked);
    };
    park(u"open"_s, u"Who owns the export?"_s, {});
    park(u"settled"_s, u"Whose budget was it?"_s, u"2026-03-25"_s);
    return workbook;
}

QString section(const ReportModel &model, const QString &key)
{
    return textOf(blocksOf(model, key));
}

QString whole(const ReportModel &model)
{
    return textOf(model);
}

} // namespace

/// What the report tells of meetings and of what was parked.
class TestMeetingReport : public QObject
{
    Q_OBJECT

    const Snapshot m_workbook = afterMeeting();
    const QString m_name = m_workbook.people.at(0).name;

private Q_SLOTS:
    void aMeetingIsToldWhole()
    {
        const ReportModel model = buildReport(m_workbook, optionsFor(Edition::Internal), Texts());
        const QString told = section(model, u"meetings"_s);
        for (const QString &part :
             {u"18 Mar 2026: Meeting of two"_s, u"18 Mar 2026, 14:00 to 14:50"_s,
              m_name + u" (Leads the conversation)"_s, u"The depots were silent for a year."_s, u"Action "_s,
              u"20 Mar 2026"_s, u"That a depot decides by itself."_s, u"What happened, from the start\n17\n19"_s})
            QVERIFY2(told.contains(part), qPrintable(part + u" in "_s + told));
        QVERIFY2(told.contains(u"overdue by 11\u00a0days"_s), qPrintable(told)); // the candidate has no day of its own
    }

    void nothingIsToldTwice()
    {
        const ReportModel model = buildReport(m_workbook, optionsFor(Edition::Internal), Texts());
        const QString all = whole(model);
        for (const QString &once : {u"That a depot decides by itself."_s, u"That a call costs less than a letter."_s,
                                    u"Who owns the export?"_s, u"The depots were silent for a year."_s})
            QCOMPARE(all.count(once), 1);
        QVERIFY(section(model, u"lessons"_s).contains(u"That a call costs less than a letter."_s));
        QVERIFY(section(model, u"lessons"_s).contains(m_name));
    }

    /// Where the meetings are not told, what was learned in them is a lesson like the others.
    void whatWasLearnedStandsAmongTheLessonsInAShortReport()
    {
        const ReportModel brief = buildReport(m_workbook, optionsFor(Edition::Internal, ReportLength::Short), Texts());
        QVERIFY(section(brief, u"lessons"_s).contains(u"That a depot decides by itself."_s));
        ReportOptions without = optionsFor(Edition::Internal);
        without.leftOut = {u"meetings"_s};
        const ReportModel left = buildReport(m_workbook, without, Texts());
        QVERIFY(section(left, u"lessons"_s).contains(u"That a depot decides by itself."_s));
    }

    void whatIsParkedSaysWhereItCameUpAndWhenItWasSettled()
    {
        const QString told = section(buildReport(m_workbook, optionsFor(Edition::Internal), Texts()), u"meetings"_s);
        QVERIFY2(told.contains(u"Parked\nWho owns the export?\ncame up on: Causes"_s), qPrintable(told));
        QVERIFY(told.contains(u"settled: 25 Mar 2026"_s));
        QVERIFY(told.indexOf(u"Who owns the export?"_s) < told.indexOf(u"Whose budget was it?"_s));
    }

    void othersReadNothingOfIt()
    {
        for (const Edition edition : {Edition::Executive, Edition::Customer}) {
            const QString all = whole(buildReport(m_workbook, optionsFor(edition), Texts()));
            for (const QString &ours :
                 {u"depots were silent"_s, u"Who owns the export"_s, u"decides by itself"_s, u"costs less"_s})
                QVERIFY2(!all.contains(ours), qPrintable(ours));
        }
        const QString above = whole(buildReport(m_workbook, optionsFor(Edition::Executive), Texts()));
        QVERIFY2(above.contains(u"the minutes of 2 meeting"_s), qPrintable(above.right(800)));
        QVERIFY(above.contains(u"2 parked point"_s));
    }

    void withoutAnyThereIsNoHeading()
    {
        Snapshot workbook = m_workbook;
        workbook.meetings = {};
        workbook.meetingPeople = {};
        workbook.parked = {};
        QVERIFY(blocksOf(buildReport(workbook, optionsFor(Edition::Internal), Texts()), u"meetings"_s).empty());
    }
};

QTEST_GUILESS_MAIN(TestMeetingReport)
#include "tst_meetingreport.moc"
