#include "core/guide/agenda.h"
#include "core/guide/meetings.h"
#include "tests/support/pagebench.h"
#include "ui/desk/valuetext.h"
#include "ui/fields/field.h"
#include "ui/lists/entrylist.h"
#include "ui/meeting/meetingwindow.h"
#include "ui/models/entrymodel.h"
#include "ui/pages/review/reviewpage.h"
#include "ui/widgets/section.h"

#include <QLineEdit>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

struct Bench : PageBench<ReviewPage>
{
    explicit Bench(bool sample = false)
        : PageBench(sample)
    {
    }

    const Meeting &meeting() const { return data().meetings.at(0); }
    Agenda agenda() const { return Agenda::read(meeting().agenda); }
    /// Writes a line where meetings are planned.
    void plan(const QString &line)
    {
        QVERIFY(page->reveal({"meeting", {}, {}}));
        type(line);
        press(Qt::Key_Return);
        gui::settle();
    }
    void open(const QString &id)
    {
        QVERIFY(page->reveal({"meeting", id, {}}));
        gui::settle();
    }
    /// Writes into a line or field of that name, and presses Return.
    void write(const QString &name, const QString &text)
    {
        auto *line = named<QLineEdit>(name);
        QVERIFY2(line, qPrintable(name));
        gui::click(line);
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
        press(Qt::Key_Return);
        gui::settle();
    }
    Entry row(const QString &list, int row = 0) const
    {
        return named<EntryList>(list)->entries()->index(row).data(EntryModel::EntryRole).value<Entry>();
    }
    bool says(const QString &words) const
    {
        gui::settle();
        return gui::saying(page).join(u'\n').contains(words);
    }
    QString person(const QString &name, PickKey<"party"> party = "us")
    {
        Person person;
        person.party = party;
        person.name = name;
        return desk.add(person);
    }
};

} // namespace

/// Meetings about the cancellation: planned on the page of the review, with who takes part and what comes of them.
class TestMeetings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theyAreFoldedUntilThereIsOne()
    {
        Bench bench;
        QVERIFY2(bench.visibleInputs() <= 7, qPrintable(QString::number(bench.visibleInputs())));
        QVERIFY(!bench.named<QLineEdit>(u"Plan a meeting"_s));
        bench.click(bench.button(u"Meetings"_s));
        QVERIFY(bench.named<QLineEdit>(u"Plan a meeting"_s));
        bench.click(bench.button(u"Meetings"_s));
        QVERIFY(!bench.named<QLineEdit>(u"Plan a meeting"_s));
        QVERIFY(bench.page->reveal({"meeting", {}, {}})); // a way leads there all the same
        QVERIFY(bench.named<QLineEdit>(u"Plan a meeting"_s)->hasFocus());
        QVERIFY(bench.says(u"Meetings about this cancellation belong here."_s));
        QCOMPARE(bench.nameless(), QStringList());
    }

    void oneLinePlansOne_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("at");
        QTest::addColumn<QString>("agenda");
        QTest::addColumn<QStringList>("people");
        QTest::addColumn<QString>("note");
        const QStringList nobody;
        QTest::newRow("a day and a time")
            << u"Fri 14:00"_s << u"2026-03-13T14:00"_s << u"team"_s << nobody << QString();
        QTest::newRow("no day") << u"two"_s << QString() << u"two"_s << nobody << QString();
        QTest::newRow("a word and a day")
            << u"alone on 18 Mar"_s << u"2026-03-18"_s << u"alone"_s << nobody << QString();
        QTest::newRow("a day and a word of the name")
            << u"Fri own"_s << u"2026-03-13"_s << u"alone"_s << nobody << QString();
        QTest::newRow("people") << u"Fri 14:00 @Lena @\"Tom Reuter\""_s << u"2026-03-13T14:00"_s << u"team"_s
                                << QStringList({u"Lena Hart"_s, u"Tom Reuter"_s}) << QString();
        QTest::newRow("other words are kept")
            << u"Fri kick-off in Berlin"_s << u"2026-03-13"_s << u"team"_s << nobody << u"kick-off in Berlin"_s;
    }
    void oneLinePlansOne()
    {
        QFETCH(QString, line);
        QFETCH(QStringList, people);
        Bench bench;
        bench.person(u"Lena Hart"_s);
        bench.plan(line);
        QCOMPARE(bench.data().meetings.size(), 1);
        QTEST(bench.meeting().at.toString(), "at");
        QTEST(bench.agenda().key, "agenda");
        QTEST(bench.meeting().note, "note");
        QCOMPARE(bench.agenda(), AgendaGuide::instance().agenda(bench.agenda().key));
        QStringList names;
        for (const MeetingPerson *person : peopleOf(bench.meeting(), bench.data()))
            names += bench.data().nameOf(person->personId);
        QCOMPARE(names, people);
        for (const Person &person : bench.data().people)
            QCOMPARE(person.party, u"us"_s);
        bench.desk.undo(); // all of it is one change
        QVERIFY(bench.data().meetings.isEmpty() && bench.data().meetingPeople.isEmpty());
    }

    void theRowTellsWhenAndWithHowMany()
    {
        Bench bench;
        bench.plan(u"Fri 14:00 @\"Tom Reuter\" @\"Ines Falk\""_s);
        QCOMPARE(bench.row(u"Meetings"_s).lead, u"13 Mar 2026"_s);
        QCOMPARE(bench.row(u"Meetings"_s).title, u"Team meeting"_s);
        QCOMPARE(bench.row(u"Meetings"_s).detail, u"14:00 · 2 people take part"_s);
        QCOMPARE(bench.row(u"Meetings"_s).tags.at(0).text, u"planned"_s);
        bench.desk.setField({"meeting", bench.meeting().id, "ended_at"}, u"2026-03-13T14:45"_s);
        QCOMPARE(bench.row(u"Meetings"_s).tags.at(0).text, u"over"_s);
        bench.plan(u"alone"_s);
        QCOMPARE(bench.row(u"Meetings"_s, 1).tags.at(0).text, u"without a day"_s);
    }

    /// What was changed by hand stays where both agendas have it.
    void anotherAgendaKeepsMinutesThatWereChanged()
    {
        Bench bench;
        bench.plan(u"Fri 14:00"_s);
        bench.open(bench.meeting().id);
        QVERIFY(bench.says(u"Someone who was not involved leads it."_s));
        QVERIFY(bench.says(u"45 minutes in all"_s));
        bench.write(u"What happened, from the start"_s, u"25"_s);
        QCOMPARE(bench.agenda().items.at(1).minutes, 25);
        QVERIFY(bench.says(u"50 minutes in all"_s));
        bench.write(u"Why we are here"_s, u"999"_s);
        QCOMPARE(bench.agenda().items.at(0).minutes, 240);
        bench.desk.undo();
        QCOMPARE(bench.agenda().items.at(0).minutes, 3);

        bench.write(u"Agenda"_s, u"Meeting of two"_s);
        QCOMPARE(bench.agenda().key, u"two"_s);
        QCOMPARE(bench.agenda().items.at(1).minutes, 25);
        QCOMPARE(bench.agenda().items.at(0).minutes, 2); // the usual of that one
        QVERIFY(bench.says(u"One of you reads"_s));
        bench.desk.undo();
        QCOMPARE(bench.agenda().key, u"team"_s);
        gui::settle();
        QVERIFY(bench.says(u"Someone who was not involved leads it."_s));
    }

    /// In the panel of changes, and where two people chose different ones.
    void anAgendaIsReadInWords()
    {
        Bench bench;
        const QString json = AgendaGuide::instance().agenda(u"two"_s).json();
        const QString read = valueText(bench.desk, "meeting", "agenda", json);
        QVERIFY2(read.startsWith(u"Meeting of two · Why we are here: 2 · What happened, from the start: 13"_s),
                 qPrintable(read));
    }

    void whatIsNoNumberStaysInItsField()
    {
        Bench bench;
        bench.plan(u"Fri 14:00"_s);
        bench.open(bench.meeting().id);
        bench.write(u"Why we are here"_s, u"some"_s);
        QCOMPARE(bench.named<QLineEdit>(u"Why we are here"_s)->text(), u"some"_s);
        QCOMPARE(bench.agenda().items.at(0).minutes, 3);
        QCOMPARE(bench.desk.unsaved().size(), size_t(1));
        bench.write(u"Why we are here"_s, u"4"_s);
        QCOMPARE(bench.agenda().items.at(0).minutes, 4);
        QVERIFY(bench.desk.unsaved().empty());
    }

    void peopleTakePartInARole()
    {
        Bench bench;
        bench.person(u"Lena Hart"_s);
        bench.plan(u"Fri 14:00"_s);
        bench.open(bench.meeting().id);
        QVERIFY(bench.says(u"Who takes part belongs here"_s)); // nobody does yet
        bench.write(u"Add someone who takes part"_s, u"Lena"_s);
        bench.write(u"Add someone who takes part"_s, u"Tom Reuter"_s);
        QCOMPARE(bench.data().meetingPeople.size(), 2);
        QCOMPARE(bench.data().people.size(), 2);
        const QString id = bench.meeting().id;
        const QString lena = bench.data().people.at(0).id;
        QVERIFY(bench.data().meetingPeople.find(id + u'/' + lena));
        QVERIFY(bench.page->reveal({"meeting_person", id + u'/' + lena, "role"}));
        bench.type(u"Leads the conversation"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.data().meetingPeople.find(id + u'/' + lena)->role, u"facilitator"_s);
        auto *list = bench.named<EntryList>(u"Who takes part"_s);
        list->select(id + u'/' + lena);
        list->setFocus();
        bench.press(Qt::Key_Delete);
        QCOMPARE(bench.data().meetingPeople.size(), 1);
        bench.desk.undo();
        QCOMPARE(bench.data().meetingPeople.size(), 2);
    }

    void whatEachOfThemLearnedIsToldWithTheirName()
    {
        Bench bench;
        const QString lena = bench.person(u"Lena Hart"_s);
        bench.plan(u"Fri 14:00"_s);
        bench.open(bench.meeting().id);
        bench.write(u"Add what someone learned"_s, u"Lena: that nobody asks the depots"_s);
        QCOMPARE(bench.data().lessons.size(), 1);
        Lesson lesson = bench.data().lessons.at(0);
        QCOMPARE(lesson.kind, u"learned"_s);
        QCOMPARE(lesson.personId, lena);
        QCOMPARE(lesson.meetingId, bench.meeting().id);
        QCOMPARE(lesson.text, u"that nobody asks the depots"_s);
        // A colon alone makes nobody.
        bench.write(u"Add what someone learned"_s, u"One thing: a call costs less"_s);
        QCOMPARE(bench.data().lessons.at(1).text, u"One thing: a call costs less"_s);
        QVERIFY(bench.data().lessons.at(1).personId.isEmpty());
        QCOMPARE(bench.data().people.size(), 1);
        // It is one of the lessons of the page, too.
        QVERIFY(bench.page->reveal({"lesson", lesson.id, "text"}));
        QCOMPARE(bench.row(u"What someone learned"_s).lead, u"Lena Hart"_s);
        QVERIFY(bench.page->reveal({"lesson", bench.data().lessons.at(1).id, "person_id"}));
        bench.type(u"Lena"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.data().lessons.at(1).personId, lena);
    }

    /// People go along; what came up or was learned in it stays.
    void removingOneSaysWhatGoesAlong()
    {
        Bench bench;
        bench.plan(u"Fri 14:00 @\"Tom Reuter\""_s);
        const QString id = bench.meeting().id;
        Parked parked;
        parked.text = u"Who owns the export?"_s;
        parked.meetingId = id;
        const QString point = bench.desk.add(parked);
        Action action;
        action.title = u"Ask the depots"_s;
        action.meetingId = id;
        const QString idea = bench.desk.add(action);
        Lesson lesson;
        lesson.kind = "learned";
        lesson.text = u"That nobody asks them"_s;
        lesson.meetingId = id;
        const QString learned = bench.desk.add(lesson);
        bench.open(id);
        bench.click(bench.button(u"Remove this meeting"_s));
        QVERIFY(bench.data().meetings.isEmpty() && bench.data().meetingPeople.isEmpty());
        QVERIFY(bench.data().parked.find(point)->meetingId.isEmpty());
        QVERIFY(bench.data().actions.find(idea)->meetingId.isEmpty());
        QVERIFY(bench.data().lessons.find(learned)->meetingId.isEmpty());
        QCOMPARE(bench.notices.last(), u"Removed: meeting (13 Mar 2026, 14:00)."_s);
        bench.desk.undo();
        QCOMPARE(bench.meeting().id, id);
        QCOMPARE(bench.data().meetingPeople.size(), 1);
        QCOMPARE(bench.data().parked.find(point)->meetingId, id);
    }

    void itsViewIsAskedFor()
    {
        Bench bench;
        bench.plan(u"Fri 14:00"_s);
        bench.open(bench.meeting().id);
        QString asked;
        connect(&bench.desk, &Desk::meetingAsked, this, [&](const QString &id) { asked = id; });
        bench.click(bench.button(u"Open the meeting view"_s));
        QCOMPARE(asked, bench.meeting().id);
        gui::settle();
        auto *view = bench.window.findChild<MeetingWindow *>();
        QVERIFY(view && view->isVisible());
        QCOMPARE(view->meetingId(), asked);
    }

    void searchingForItsMinutesLeadsThere()
    {
        Bench bench;
        bench.plan(u"Fri 14:00"_s);
        bench.desk.setField({"meeting", bench.meeting().id, "note"}, u"The depots were silent."_s);
        const auto hits = bench.document->search(u"depots"_s, 10);
        QCOMPARE(hits.size(), size_t(1));
        bench.window.openPage(u"causes"_s);
        bench.desk.reveal({hits[0].table, hits[0].id, hits[0].column}, int(hits[0].start), int(hits[0].length));
        gui::settle();
        QCOMPARE(bench.window.page()->key(), u"review"_s);
        QCOMPARE(bench.page->shownDetails(), (Place{"meeting", bench.meeting().id, {}}));
        auto *field = qobject_cast<Field *>(QApplication::focusWidget()->parentWidget());
        QVERIFY(field);
        QCOMPARE(field->place(), (Place{"meeting", bench.meeting().id, "note"}));
    }
};

QTEST_MAIN(TestMeetings)
#include "tst_meetings.moc"
