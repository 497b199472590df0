#include "core/insight/sides.h"
#include "core/workbook/catalogue.h"

#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

/// Whose an event is, when nobody said so.
class TestSides : public QObject
{
    Q_OBJECT

    Snapshot m_workbook;

    void add(const QString &id, const QString &party)
    {
        Person person;
        person.id = id;
        person.party = Pick<"party">(party);
        m_workbook.people.put(person);
    }
    QString sideWith(const QStringList &people, const QString &party = {})
    {
        Event event;
        event.id = u"e"_s;
        event.party = Pick<"party">(party);
        m_workbook.events.put(event);
        m_workbook.eventPeople.assign({});
        for (const QString &person : people)
            m_workbook.eventPeople.put({u"e/"_s + person, u"e"_s, person, {}});
        // Those of its neighbours in the order of ids say nothing about it.
        m_workbook.eventPeople.put({u"d/us1"_s, u"d"_s, u"us1"_s, {}});
        m_workbook.eventPeople.put({u"e0/us1"_s, u"e0"_s, u"us1"_s, {}});
        return sideOf(*m_workbook.events.find(u"e"_s), m_workbook);
    }

private Q_SLOTS:
    void initTestCase()
    {
        add(u"us1"_s, u"us"_s);
        add(u"us2"_s, u"us"_s);
        add(u"them1"_s, u"customer"_s);
        add(u"nobody"_s, {});
    }

    void theSideOfAnEventFollowsItsPeople()
    {
        QCOMPARE(sideWith({u"them1"_s}), u"customer"_s);
        QCOMPARE(sideWith({u"us1"_s, u"us2"_s}), u"us"_s);
        QCOMPARE(sideWith({u"them1"_s}, u"us"_s), u"us"_s); // unless it is given
    }

    void peopleOfBothSidesOrOfNoneSayNothing()
    {
        QCOMPARE(sideWith({}), QString());
        QCOMPARE(sideWith({u"them1"_s, u"us1"_s}), QString());
        QCOMPARE(sideWith({u"us1"_s, u"them1"_s, u"us2"_s}), QString());
        QCOMPARE(sideWith({u"us1"_s, u"nobody"_s}), QString());
        QCOMPARE(sideWith({u"gone"_s}), QString());
    }

    void anInterviewIsOfThePersonWhoWasAsked()
    {
        Interview interview;
        QCOMPARE(sideOf(interview, m_workbook), QString());
        interview.personId = u"us1"_s;
        QCOMPARE(sideOf(interview, m_workbook), u"us"_s);
    }

    void operationsIsADepartmentOfItsOwnAndCountsAsOperations()
    {
        const PickEntry *entry = Catalogue::instance().find("department", u"operations"_s);
        QVERIFY(entry);
        QCOMPARE(entry->side, u"operations"_s);
    }
};

QTEST_GUILESS_MAIN(TestSides)
#include "tst_sides.moc"
