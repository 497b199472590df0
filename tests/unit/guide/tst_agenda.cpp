#include "core/guide/agenda.h"
#include "core/guide/meetings.h"

#include <QRegularExpression>
#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

class TestAgenda : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theAgendaOfATeamIsOfFortyFiveMinutes()
    {
        const Agenda team = AgendaGuide::instance().agenda(u"team"_s);
        std::vector<int> minutes;
        for (const Agenda::Item &item : team.items)
            minutes.push_back(item.minutes);
        QCOMPARE(minutes, (std::vector<int>{3, 20, 8, 5, 5, 4}));
        QCOMPARE(team.minutes(), 45);
        QVERIFY(AgendaGuide::instance().kinds().size() >= 3); // for a team, for two, for one
    }

    /// Whoever leads has something to say at each item.
    void everyItemHasItsWords()
    {
        for (const AgendaGuide::Kind &kind : AgendaGuide::instance().kinds()) {
            QVERIFY(!kind.name.isEmpty() && !kind.hint.isEmpty());
            static const QRegularExpression number(u"\\d"_s);
            QVERIFY2(!kind.name.contains(number), qPrintable(kind.name)); // minutes can be changed
            for (const AgendaGuide::Text &item : kind.items)
                QVERIFY2(!item.title.isEmpty() && !item.say.isEmpty() && !item.hint.isEmpty(), qPrintable(item.key));
        }
    }

    void whatIsKeptIsReadAgain()
    {
        Agenda agenda = AgendaGuide::instance().agenda(u"two"_s);
        agenda.items[1].minutes = 17;
        agenda.items[0].tookS = 133;
        QCOMPARE(Agenda::read(agenda.json()), agenda);
    }

    void whatCannotBeReadIsTheUsualAgenda_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<int>("minutes");
        QTest::newRow("nothing") << QString() << 45;
        QTest::newRow("no JSON") << u"three minutes"_s << 45;
        QTest::newRow("another shape") << u"[1, 2]"_s << 45;
        QTest::newRow("no items") << u"{\"agenda\": \"two\", \"items\": []}"_s << 30;
        QTest::newRow("an unknown agenda") << u"{\"agenda\": \"hundred\"}"_s << 45;
        QTest::newRow("items without a key") << u"{\"items\": [{\"minutes\": 9}, 4, null]}"_s << 45;
        QTest::newRow("odd minutes")
            << u"{\"items\": [{\"key\": \"a\", \"minutes\": -5}, {\"key\": \"b\", \"minutes\": 1e9}]}"_s
            << Agenda::mostMinutes;
        QTest::newRow("twice the same") << u"{\"items\": [{\"key\": \"a\", \"minutes\": 5}, {\"key\": \"a\"}]}"_s << 5;
    }
    void whatCannotBeReadIsTheUsualAgenda()
    {
        QFETCH(const QString, json);
        QFETCH(const int, minutes);
        const Agenda agenda = Agenda::read(json);
        QVERIFY(!agenda.items.empty());
        QCOMPARE(agenda.minutes(), minutes);
    }

    /// Of a later version: shown by its key, and kept.
    void anItemThatIsNotKnownStays()
    {
        const QString json = u"{\"agenda\":\"team\",\"items\":[{\"key\":\"dance\",\"minutes\":2}]}"_s;
        QCOMPARE(Agenda::read(json).json(), json);
        QCOMPARE(AgendaGuide::instance().text(u"team"_s, u"dance"_s).title, u"dance"_s);
    }

    void candidatesAreSettledTwoWorkingDaysLater_data()
    {
        QTest::addColumn<QDate>("held");
        QTest::addColumn<QDate>("settled");
        QTest::newRow("Monday") << QDate(2026, 3, 30) << QDate(2026, 4, 1);
        QTest::newRow("Thursday") << QDate(2026, 3, 12) << QDate(2026, 3, 16);
        QTest::newRow("Friday") << QDate(2026, 3, 13) << QDate(2026, 3, 17);
        QTest::newRow("Saturday") << QDate(2026, 3, 14) << QDate(2026, 3, 17);
    }
    void candidatesAreSettledTwoWorkingDaysLater()
    {
        QFETCH(const QDate, held);
        QFETCH(const QDate, settled);
        Meeting meeting;
        endMeeting(meeting, Edtf::minute(held, QTime(14, 45)));
        QVERIFY(isOver(meeting));
        QCOMPARE(meeting.commitOn, Edtf::day(settled));
        // A day that was set before stands.
        meeting.commitOn = Edtf::day(QDate(2026, 6, 1));
        endMeeting(meeting, Edtf::minute(held, QTime(14, 50)));
        QCOMPARE(meeting.commitOn, Edtf::day(QDate(2026, 6, 1)));
    }

    void theNextMeetingIsTheFirstThatIsNotOver()
    {
        Snapshot workbook;
        const auto meeting = [](const QString &id, QDate day, bool isOver) {
            Meeting made;
            made.id = id;
            made.at = day.isValid() ? Edtf::day(day) : Edtf();
            made.endedAt = isOver ? made.at : Edtf();
            return made;
        };
        workbook.meetings.assign({meeting(u"undated"_s, {}, false), meeting(u"later"_s, QDate(2026, 4, 2), false),
                                  meeting(u"over"_s, QDate(2026, 3, 1), true),
                                  meeting(u"next"_s, QDate(2026, 3, 20), false)});
        QCOMPARE(meetingAhead(workbook)->id, u"next"_s);
        QStringList order;
        for (const Meeting *one : meetingsByDay(workbook))
            order += one->id;
        QCOMPARE(order, QStringList({u"over"_s, u"next"_s, u"later"_s, u"undated"_s}));
        QVERIFY(!meetingAhead(Snapshot()));
    }
};

QTEST_GUILESS_MAIN(TestAgenda)
#include "tst_agenda.moc"
