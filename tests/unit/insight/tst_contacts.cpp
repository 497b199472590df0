#include "core/insight/contactbands.h"
#include "core/insight/contacts.h"
#include "tests/support/casebuilder.h"
#include "tests/support/samplereader.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace straw;

namespace {

const QDate today(2026, 4, 1);

/// One line for each band: "sales 2025-08-05 2025-12-15 132 days 6 contacts".
QStringList lines(const std::vector<ContactBand> &bands)
{
    static const QStringList kinds{"sales", "operations", "silence"};
    QStringList all;
    for (const ContactBand &band : bands)
        all.append(QString("%1 %2 %3 %4 days %5 contacts%6")
                       .arg(kinds[band.kind], band.first.toString(Qt::ISODate), band.last.toString(Qt::ISODate))
                       .arg(band.days)
                       .arg(band.contacts)
                       .arg(band.exact ? "" : " at least"));
    return all;
}

QStringList oneSided(const Snapshot &workbook, const BandSettings &settings = {})
{
    return lines(contactBands(workbook, today, settings)).filter(QRegularExpression("^[so][ap]"));
}

QStringList silences(const Snapshot &workbook, const BandSettings &settings = {})
{
    return lines(contactBands(workbook, today, settings)).filter("silence");
}

/// A case with one customer, one of Sales and one of Support.
struct Case : CaseBuilder
{
    Case()
    {
        person("Jonas", "customer");
        person("Tom", "us", "sales");
        person("Lena", "us", "support");
        person("Ines", "third", "sales");
    }
    void met(QStringView at, const QString &who) { event(QString("%1 %2").arg(at, who), at, "call", {"Jonas", who}); }
};

} // namespace

class TestContacts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theBandsOfTheSampleHaveTheirExactDates()
    {
        QCOMPARE(oneSided(sampleWorkbook()), QStringList({"operations 2025-04-08 2025-07-10 93 days 3 contacts",
                                                          "sales 2025-08-05 2025-12-15 132 days 6 contacts"}));
        QCOMPARE(silences(sampleWorkbook()), QStringList({"silence 2023-10-10 2023-11-21 42 days 0 contacts",
                                                          "silence 2024-07-09 2024-10-15 98 days 0 contacts",
                                                          "silence 2024-10-15 2024-12-10 56 days 0 contacts",
                                                          "silence 2024-12-10 2025-02-11 63 days 0 contacts",
                                                          "silence 2025-04-08 2025-06-03 56 days 0 contacts",
                                                          "silence 2025-06-03 2025-07-10 37 days 0 contacts"}));
    }

    void theSampleTellsWhoLedWhen()
    {
        QStringList leads;
        for (const LeadStretch &stretch : leadStretches(sampleWorkbook(), today))
            leads.append(
                QString("%1 %2 %3")
                    .arg(stretch.department, stretch.first.toString(Qt::ISODate), stretch.last.toString(Qt::ISODate)));
        QCOMPARE(leads, QStringList({"sales 2023-10-10 2023-12-20", "success 2024-01-16 2024-12-10",
                                     "sales 2025-02-11 2025-03-20", "success 2025-04-08 2025-06-03",
                                     "sales 2025-07-10 2025-12-15", "success 2026-01-13 2026-03-10"}));
    }

    void theSampleKnowsTheLastRealContactWithEachOfThem()
    {
        const Snapshot workbook = sampleWorkbook();
        QHash<QString, QString> days;
        const QHash<QString, Contact> last = lastRealContacts(workbook, today);
        for (auto it = last.begin(); it != last.end(); ++it)
            days.insert(workbook.nameOf(it.key()), it->days.first.toString(Qt::ISODate));
        QCOMPARE(days,
                 (QHash<QString, QString>{
                     {"Carla Brandt", "2026-03-11"}, {"Jonas Meyer", "2026-03-12"}, {"Pia Sommer", "2026-03-26"}}));
        // On the day before the notice the missed review, the survey and the export are none.
        const QHash<QString, Contact> before = lastRealContacts(workbook, QDate(2026, 2, 20));
        for (auto it = before.begin(); it != before.end(); ++it)
            days.insert(workbook.nameOf(it.key()), it->days.first.toString(Qt::ISODate));
        QCOMPARE(days.value("Pia Sommer"), "2026-01-13");
        QCOMPARE(days.value("Jonas Meyer"), "2026-02-05");
    }

    void aContactNeedsPeopleOfBothPartiesAndAKindAtWhichTheyMeet()
    {
        Case one;
        one.event("theirs alone", u"2025-01-01", "call", {"Jonas"});
        one.event("ours alone", u"2025-01-02", "call", {"Tom", "Lena"});
        one.event("with somebody else", u"2025-01-03", "call", {"Jonas", "Ines"});
        one.event("missed", u"2025-01-04", "meeting_missed", {"Jonas", "Tom"});
        one.event("survey", u"2025-01-05", "survey", {"Jonas", "Tom"});
        one.event("undated", u"", "call", {"Jonas", "Tom"});
        QVERIFY(contacts(one.workbook).empty());
        QVERIFY(contactBands(one.workbook, today).empty());

        one.event("own kind", u"2025-01-06", "trade_fair", {"Jonas", "Tom", "Lena"});
        one.event("no kind", u"2025-01-07", "", {"Jonas", "Lena"});
        const std::vector<Contact> found = contacts(one.workbook);
        QCOMPARE(found.size(), size_t(2));
        QCOMPARE(found[0].eventId, "own kind");
        QVERIFY(found[0].sales && found[0].operations);
        QCOMPARE(found[1].eventId, "no kind");
        QVERIFY(!found[1].sales && found[1].operations);
    }

    void anInterviewThatWasHeldIsAContact()
    {
        Case one;
        const auto interview = [&](const QString &id, const QString &who, const QString &status) {
            one.add(one.workbook.interviews, id, [&](Interview &talk) {
                talk.personId = who;
                talk.interviewerId = "Lena";
                talk.heldAt = Edtf::parse(u"2025-01-06T10:00");
                talk.endedAt = Edtf::parse(u"2025-01-06T10:40");
                talk.status = Pick<"interview_status">(status);
            });
        };
        interview("internal", "Tom", "held");
        interview("declined", "Jonas", "declined");
        QVERIFY(contacts(one.workbook).empty());
        interview("held", "Jonas", "held");
        const std::vector<Contact> found = contacts(one.workbook);
        QCOMPARE(found.size(), size_t(1));
        QCOMPARE(found[0].interviewId, "held");
        QCOMPARE(found[0].department, "support");
        QVERIFY(found[0].days.exact);
        QCOMPARE(found[0].days.last, QDate(2025, 1, 6));
    }

    void aBandNeedsItsDaysAndIsBrokenByTheOtherSide()
    {
        Case one;
        one.met(u"2025-01-01", "Tom");
        one.met(u"2025-01-20", "Tom");
        one.met(u"2025-03-01", "Tom"); // 59 days after the first
        QCOMPARE(oneSided(one.workbook), QStringList());
        QCOMPARE(oneSided(one.workbook, {.bandDays = 59}),
                 QStringList({"sales 2025-01-01 2025-03-01 59 days 3 contacts"}));
        one.met(u"2025-03-02", "Tom");
        QCOMPARE(oneSided(one.workbook), QStringList({"sales 2025-01-01 2025-03-02 60 days 4 contacts"}));
        one.met(u"2025-02-01", "Lena");
        QCOMPARE(oneSided(one.workbook), QStringList());
    }

    void oneContactBeforeASilenceAndOneAfterItMakeNoBand()
    {
        Case one;
        one.met(u"2025-01-01", "Tom");
        one.met(u"2025-03-10", "Tom");
        QCOMPARE(oneSided(one.workbook), QStringList());
        QVERIFY(silences(one.workbook).contains("silence 2025-01-01 2025-03-10 68 days 0 contacts"));
        one.met(u"2025-03-11", "Tom");
        QCOMPARE(oneSided(one.workbook), QStringList({"sales 2025-01-01 2025-03-11 69 days 3 contacts"}));
    }

    void contactsOfBothSidesOnOneDayBelongToNeitherBand()
    {
        Case one;
        one.met(u"2025-01-01", "Tom");
        one.event("both", u"2025-03-10", "meeting", {"Jonas", "Tom", "Lena"});
        one.met(u"2025-05-20", "Tom");
        one.met(u"2025-05-20", "Lena");
        QCOMPARE(oneSided(one.workbook), QStringList());
    }

    void aPartialDateBreaksABandButNeverMakesOne()
    {
        Case one;
        one.met(u"2025-01", "Tom");
        one.met(u"2025-06", "Tom");
        QCOMPARE(oneSided(one.workbook), QStringList());
        one.met(u"2025-01-10", "Tom");
        one.met(u"2025-08-20", "Tom");
        // January may lie before the band, June certainly lies within.
        QCOMPARE(oneSided(one.workbook), QStringList({"sales 2025-01-10 2025-08-20 222 days 3 contacts"}));
        one.met(u"2025-08", "Lena"); // perhaps after the last of them
        QCOMPARE(oneSided(one.workbook), QStringList());
        one.met(u"2025-05-02", "Tom");
        QCOMPARE(oneSided(one.workbook), QStringList({"sales 2025-01-10 2025-05-02 112 days 2 contacts"}));
    }

    void silenceIsOnlyClaimedWhereNoContactCanHaveBeen()
    {
        Case one;
        one.workbook.account.noticeOn = Edtf::parse(u"2025-07-10");
        one.met(u"2025-01-01", "Tom");
        one.met(u"2025-01-30", "Lena"); // 29 days
        one.met(u"2025-03-01", "Lena"); // 30 days
        one.met(u"2025-06-20", "Tom");
        QCOMPARE(silences(one.workbook), QStringList({"silence 2025-01-30 2025-03-01 30 days 0 contacts",
                                                      "silence 2025-03-01 2025-06-20 111 days 0 contacts"}));
        one.met(u"2025-04", "Tom");
        QCOMPARE(silences(one.workbook).mid(1),
                 QStringList({"silence 2025-03-01 2025-04-01 31 days 0 contacts at least",
                              "silence 2025-04-30 2025-06-20 51 days 0 contacts at least"}));
        QCOMPARE(silences(one.workbook, {.silenceDays = 52}), QStringList());
    }

    void silenceLastsUntilTheNoticeAndWithoutOneUntilToday()
    {
        Case one;
        one.met(u"2025-01-01", "Tom");
        QCOMPARE(silences(one.workbook), QStringList({"silence 2025-01-01 2026-04-01 455 days 0 contacts"}));
        one.workbook.account.endOn = Edtf::parse(u"2025-12-31");
        QCOMPARE(silences(one.workbook), QStringList({"silence 2025-01-01 2025-12-31 364 days 0 contacts"}));
        one.workbook.account.noticeOn = Edtf::parse(u"2025-03-02");
        one.met(u"2025-03-03", "Lena"); // about the notice, not part of what led to it
        QCOMPARE(silences(one.workbook), QStringList({"silence 2025-01-01 2025-03-02 60 days 0 contacts"}));
    }

    void anEmptyWorkbookHasNoContactsAndNoSilence()
    {
        QVERIFY(contacts({}).empty());
        QVERIFY(contactBands({}, today).empty());
        QVERIFY(leadStretches({}, today).empty());
        QVERIFY(lastRealContacts({}, today).isEmpty());
    }

    void equalQuartersGoToWhoLedBefore()
    {
        Case one;
        one.met(u"2025-01-10", "Lena");
        one.met(u"2025-04-10", "Tom");
        one.met(u"2025-04-11", "Lena");
        one.met(u"2025-07-01", "Tom");
        one.met(u"2025-06", "Tom");  // certainly in the second quarter
        one.met(u"2025-26", "Lena"); // in summer, of either quarter
        const std::vector<LeadStretch> leads = leadStretches(one.workbook, today);
        QCOMPARE(leads.size(), size_t(2));
        QCOMPARE(leads[0].department, "support");
        QCOMPARE(leads[0].last, QDate(2025, 1, 10));
        QCOMPARE(leads[1].department, "sales");
        QCOMPARE(leads[1].first, QDate(2025, 4, 10));
        QCOMPARE(leads[1].contacts, 4);
        one.workbook.events.remove("2025-06 Tom");
        QCOMPARE(leadStretches(one.workbook, today).at(0).last, QDate(2025, 4, 11));
    }

    // As a ratio, since a busy machine is slow at both: forty times the events, far from 1,600
    // times the work.
    void theWorkGrowsWithTheEventsAndNotWithTheirSquare()
    {
        const double few = millisecondsFor(500);
        const double many = millisecondsFor(20'000);
        qInfo("contacts and bands of 500 events: %.2f ms, of 20,000: %.1f ms", few, many);
        QVERIFY(many < 400 * few);
    }

private:
    static double millisecondsFor(int count)
    {
        CaseBuilder builder;
        builder.person("Jonas", "customer");
        builder.person("Tom", "us", "sales");
        builder.person("Lena", "us", "support");
        std::vector<Event> events;
        std::vector<EventPerson> links;
        for (int i = 0; i < count; ++i) {
            Event event;
            event.id = QString::number(i);
            event.at = Edtf::day(QDate(2014, 1, 1).addDays((i * 7919) % 4000));
            event.kind = "call";
            for (const QString &person : {QString("Jonas"), QString(i % 500 < 250 ? "Tom" : "Lena")}) {
                EventPerson link;
                link.id = event.id + '/' + person;
                link.eventId = event.id;
                link.personId = person;
                links.push_back(link);
            }
            events.push_back(event);
        }
        builder.workbook.events.assign(events);
        builder.workbook.eventPeople.assign(links);
        qint64 best = INT64_MAX;
        for (int i = 0; i < 3; ++i) {
            QElapsedTimer timer;
            timer.start();
            contactBands(builder.workbook, today);
            best = std::min(best, timer.nsecsElapsed());
        }
        return double(best) / 1e6;
    }
};

QTEST_GUILESS_MAIN(TestContacts)
#include "tst_contacts.moc"
