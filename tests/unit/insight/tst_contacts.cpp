#include "core/insight/contactbands.h"
#include "core/insight/contacts.h"
#include "tests/support/casebuilder.h"
#include "tests/support/samplereader.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

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

/// "2025 1 sales: sales 3 success 1"
QString told(const ContactQuarter &quarter)
{
    QStringList counts;
    for (const auto &[department, count] : quarter.counts)
        counts.append(QString("%1 %2").arg(department).arg(count));
    return QString("%1 %2 %3: %4").arg(quarter.year).arg(quarter.quarter).arg(quarter.leader(), counts.join(' '));
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
        QCOMPARE(lines(contactBands(sampleWorkbook(), today)),
                 QStringList({"silence 2023-10-10 2023-11-21 42 days 0 contacts",
                              "silence 2024-07-09 2024-10-15 98 days 0 contacts",
                              "silence 2024-10-15 2024-12-10 56 days 0 contacts",
                              "silence 2024-12-10 2025-02-11 63 days 0 contacts",
                              "operations 2025-04-08 2025-07-10 93 days 3 contacts",
                              "sales 2025-08-05 2025-12-15 132 days 6 contacts"}));
        Snapshot patient = sampleWorkbook();
        patient.workbook.bandDays = 150;
        patient.workbook.silenceDays = 100;
        QVERIFY(toldBands(patient, today).bands.empty()); // the longest are 132 and 98 days
        patient.workbook.silenceDays = 90;
        QCOMPARE(toldBands(patient, today).bands.size(), size_t(1));
        const ToldBands told = toldBands(sampleWorkbook(), today);
        QCOMPARE(told.others, 2);
        QCOMPARE(lines(told.bands), QStringList({"silence 2024-07-09 2024-10-15 98 days 0 contacts",
                                                 "silence 2024-12-10 2025-02-11 63 days 0 contacts",
                                                 "operations 2025-04-08 2025-07-10 93 days 3 contacts",
                                                 "sales 2025-08-05 2025-12-15 132 days 6 contacts"}));
    }

    void whatLiesInASilenceOfTheSampleIsToldWithIt()
    {
        QStringList between;
        for (const ContactBand &band : contactBands(sampleWorkbook(), today)) {
            for (const QString &id : band.between)
                between.append(sampleWorkbook().events.find(id)->title);
        }
        QCOMPARE(between, QStringList({"Yearly survey, answered by IT", "Link to the on-board units delivered",
                                       "Our depot trainer leaves", "Tours of one morning lost after an update"}));
    }

    void theSampleTellsWhoLedWhen()
    {
        QStringList quarters;
        for (const ContactQuarter &quarter : contactQuarters(sampleWorkbook(), today))
            quarters.append(told(quarter));
        QCOMPARE(quarters, QStringList({"2023 4 sales: sales 4", "2024 1 success: success 4",
                                        "2024 2 success: success 3", "2024 3 success: success 1",
                                        "2024 4 success: success 2", "2025 1 sales: sales 3 success 1",
                                        "2025 2 success: success 2", "2025 3 sales: sales 3 success 1",
                                        "2025 4 sales: sales 3", "2026 1 success: success 5 finance 2"}));
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

    void whatIsAContactFollowsFromItsKindAndItsPeople_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QStringList>("people");
        QTest::addColumn<bool>("is");
        const auto row = [](const char *name, const QString &kind, const QStringList &people, bool is) {
            QTest::newRow(name) << kind << people << is;
        };
        row("both named", "call", {"Jonas", "Tom"}, true);
        row("only theirs named", "call", {"Jonas"}, true);
        row("only ours named", "mail", {"Tom", "Lena"}, true);
        row("nobody named", "meeting", {}, true);
        row("theirs, with others", "call", {"Jonas", "Ines"}, false);
        row("both, with others", "meeting", {"Jonas", "Tom", "Ines"}, true);
        row("a ticket of theirs", "ticket", {"Jonas"}, false);
        row("a ticket that somebody of ours took", "ticket", {"Jonas", "Lena"}, true);
        row("missed", "meeting_missed", {"Jonas", "Tom"}, false);
        row("a survey", "survey", {"Jonas", "Tom"}, false);
        row("a kind of their own", "trade_fair", {"Jonas", "Tom"}, true);
        row("a kind of their own, only theirs", "trade_fair", {"Jonas"}, false);
        row("no kind", "", {"Jonas", "Lena"}, true);
        row("no kind, nobody", "", {}, false);
    }
    void whatIsAContactFollowsFromItsKindAndItsPeople()
    {
        QFETCH(QString, kind);
        QFETCH(QStringList, people);
        QFETCH(bool, is);
        Case one;
        one.event("undated", u"", kind, people);
        one.event("dated", u"2025-01-06", kind, people);
        const std::vector<Contact> found = contacts(one.workbook);
        QCOMPARE(found.size(), size_t(is));
        QVERIFY(!is || found[0].eventId == "dated");
        QCOMPARE(contactBands(one.workbook, today).empty(), !is); // silence begins with a contact
    }

    void withoutAKindTheSourceTellsWhatItWas()
    {
        Case one;
        const auto is = [&one](const QString &source) {
            one.event("one", u"2025-01-06", "", {"Jonas"});
            Event event = *one.workbook.events.find("one");
            event.sourceType = Pick<"source_type">(source);
            one.workbook.events.put(event);
            return !contacts(one.workbook).empty();
        };
        QVERIFY(is("email"));
        QVERIFY(is("call_note"));
        QVERIFY(!is("usage_data"));
        QVERIFY(!is("crm_note"));
        QVERIFY(!is(""));
    }

    void whoOfOursTookPartIsKnownByPeopleElseByTheDepartment()
    {
        Case one;
        one.person("New", "us");
        const auto only = [&one](const QStringList &people, const QString &department) {
            one.event("one", u"2025-01-06", "call", people);
            Event event = *one.workbook.events.find("one");
            event.department = Pick<"department">(department);
            one.workbook.events.put(event);
            const Contact found = contacts(one.workbook).at(0);
            for (const QString &person : people)
                one.workbook.eventPeople.remove("one/" + person);
            return QString("%1%2 %3").arg(found.sales ? "sales " : "", found.operations ? "operations" : "",
                                          found.department);
        };
        QCOMPARE(only({"Jonas", "Tom", "Lena"}, ""), "sales operations support");
        QCOMPARE(only({"Jonas", "Lena"}, "sales"), "operations support");
        QCOMPARE(only({"Jonas"}, "sales"), "sales  sales");
        QCOMPARE(only({}, "support"), "operations support");
        QCOMPARE(only({"Jonas", "New"}, "support"), "operations support");
        QCOMPARE(only({"Jonas", "New"}, ""), " ");
    }

    void aContactOfWhichNobodyKnowsWhoHadItMakesNoBandAndForbidsOne()
    {
        Case one;
        for (const QStringView at : {u"2025-01-01", u"2025-02-10", u"2025-03-20"})
            one.met(at, "Tom");
        QCOMPARE(oneSided(one.workbook), QStringList({"sales 2025-01-01 2025-03-20 78 days 3 contacts"}));
        one.event("somebody", u"2025-02-20", "mail");
        QCOMPARE(oneSided(one.workbook), QStringList());
    }

    void bandsDoNotOverlapAndAtMostFourAreTold()
    {
        Case one;
        one.workbook.account.noticeOn = Edtf::parse(u"2026-01-01");
        QDate day(2020, 1, 1);
        for (int i = 0; i < 120; ++i) {
            day = day.addDays(3 + (i * 37) % 71);
            one.met(QString(day.toString(Qt::ISODate)), i % 19 < 9 ? "Tom" : "Lena");
        }
        const std::vector<ContactBand> bands = contactBands(one.workbook, today);
        QVERIFY(bands.size() > 8);
        for (size_t i = 1; i < bands.size(); ++i)
            QVERIFY2(bands[i - 1].last <= bands[i].first, qPrintable(lines(bands).join('\n')));
        const ToldBands told = toldBands(one.workbook, today);
        QCOMPARE(told.bands.size(), size_t(4));
        QCOMPARE(told.others, int(bands.size()) - 4);
        QVERIFY(std::ranges::is_sorted(told.bands, {}, &ContactBand::first));
        const auto shortest = std::ranges::min(told.bands, {}, &ContactBand::days);
        QCOMPARE(std::ranges::count_if(bands, [&](const ContactBand &band) { return band.days > shortest.days; }) < 4,
                 true);
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

    /// Who of ours asked need not be entered, nor whose side the other is on; but a talk with others is none with them.
    void anInterviewNeedsNoNamesOfBothSides()
    {
        Case one;
        one.person("Ida", {});
        one.person("Rita", "third");
        const auto isContact = [&](const QString &asked, const QString &asking, const QString &kind) {
            Case with = one;
            with.add(with.workbook.interviews, "talk", [&](Interview &talk) {
                talk.kind = Pick<"interview_kind">(kind);
                talk.personId = asked;
                talk.interviewerId = asking;
                talk.heldAt = Edtf::parse(u"2025-01-06");
                talk.status = "held";
            });
            return contacts(with.workbook).size() == 1;
        };
        QVERIFY(isContact("Ida", "Tom", "exit"));
        QVERIFY(isContact("Jonas", {}, "exit"));
        QVERIFY(isContact({}, {}, {}));
        QVERIFY(isContact("Tom", "Jonas", "exit"));
        QVERIFY(!isContact("Rita", "Tom", "exit"));
        QVERIFY(!isContact("Tom", {}, "exit"));
        QVERIFY(!isContact("Ida", "Tom", "internal"));
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

    void theOtherSideCutsABandWhereItWasAndNoEarlier()
    {
        Case one;
        one.met(u"2025-01-01", "Tom");
        one.met(u"2025-01-10", "Tom");
        Event project = one.workbook.events.at(1);
        project.until = Edtf::parse(u"2025-03-20"); // so long that Lena comes into it
        one.workbook.events.put(project);
        one.met(u"2025-02-01", "Tom");
        one.met(u"2025-03-05", "Tom");
        one.met(u"2025-03-15", "Lena");
        QCOMPARE(oneSided(one.workbook), QStringList({"sales 2025-01-01 2025-03-05 63 days 3 contacts"}));
    }

    void aSilenceAsLongAsABandIsToldAsOne()
    {
        Case one;
        one.met(u"2025-01-01", "Tom");
        one.met(u"2025-03-10", "Tom");
        one.met(u"2025-03-11", "Tom");
        QCOMPARE(oneSided(one.workbook), QStringList());
        QVERIFY(silences(one.workbook).contains("silence 2025-01-01 2025-03-10 68 days 0 contacts"));
        one.met(u"2025-02-10", "Tom"); // now none of 60 days is left
        QCOMPARE(oneSided(one.workbook), QStringList({"sales 2025-01-01 2025-03-11 69 days 4 contacts"}));
        QCOMPARE(silences(one.workbook), QStringList({"silence 2025-03-11 2026-04-01 386 days 0 contacts"}));
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
        for (const QStringView month : {u"2025-01", u"2025-02", u"2025-03", u"2025-04"})
            one.met(month, "Tom");
        QCOMPARE(oneSided(one.workbook), QStringList());
        one.met(u"2025-01-10", "Tom");
        one.met(u"2025-05-20", "Tom");
        // January may lie before the band, the others certainly lie within.
        QCOMPARE(oneSided(one.workbook), QStringList({"sales 2025-01-10 2025-05-20 130 days 5 contacts"}));
        one.met(u"2025-05", "Lena"); // perhaps after the last of them
        QCOMPARE(oneSided(one.workbook), QStringList());
        one.met(u"2025-04-02", "Tom");
        QCOMPARE(oneSided(one.workbook), QStringList({"sales 2025-01-10 2025-04-02 82 days 4 contacts"}));
    }

    void onlyWhatCertainlyLiesInASilenceIsToldInIt()
    {
        Case one;
        one.workbook.account.noticeOn = Edtf::parse(u"2025-03-10");
        one.met(u"2025-01-05", "Tom");
        const auto add = [&one](const QString &at, const QString &kind, const QString &party) {
            one.event(at + ' ' + kind, at, kind);
            Event event = *one.workbook.events.find(at + ' ' + kind);
            event.party = Pick<"party">(party);
            one.workbook.events.put(event);
        };
        add("2025-01", "release", "us"); // perhaps before it
        add("2025-02", "survey", "customer");
        add("2025-02-03", "rating", "us");
        add("2025-02-04", "review_posted", "third");
        add("2025-02-05", "meeting_missed", "customer");
        add("2025-03-11", "invoice", "us");
        QCOMPARE(contactBands(one.workbook, today).at(0).between,
                 QStringList({"2025-02 survey", "2025-02-05 meeting_missed"}));
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

    void oneContactKnownToTheDayMakesTheEndOfASilenceCertain()
    {
        Case one;
        one.workbook.account.noticeOn = Edtf::parse(u"2025-07-10");
        one.met(u"2025-01-01", "Tom");
        one.met(u"2025-03", "Tom"); // on whichever of its days
        one.met(u"2025-03-01", "Lena");
        one.met(u"2025-03-31", "Lena");
        QCOMPARE(silences(one.workbook), QStringList({"silence 2025-01-01 2025-03-01 59 days 0 contacts",
                                                      "silence 2025-03-31 2025-07-10 101 days 0 contacts"}));
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
        QVERIFY(contactQuarters({}, today).empty());
        QVERIFY(toldBands({}, today).bands.empty());
        QVERIFY(lastRealContacts({}, today).isEmpty());
    }

    void aQuarterCountsWhatCertainlyLiesInIt()
    {
        Case one;
        one.met(u"2025-01-10", "Lena");
        one.met(u"2025-04-10", "Tom");
        one.met(u"2025-04-11", "Lena");
        one.met(u"2025-06", "Tom");  // certainly in the second quarter
        one.met(u"2025-26", "Lena"); // in summer, of either quarter
        one.event("somebody", u"2025-04-12", "mail");
        QStringList quarters;
        for (const ContactQuarter &quarter : contactQuarters(one.workbook, today))
            quarters.append(told(quarter));
        QCOMPARE(quarters, QStringList({"2025 1 support: support 1", "2025 2 sales: sales 2 support 1  1"}));
        one.workbook.events.remove("2025-06 Tom");
        QCOMPARE(told(contactQuarters(one.workbook, today).at(1)), "2025 2 : sales 1 support 1  1");
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
