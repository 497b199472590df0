#include "core/document/document.h"
#include "core/interchange/json.h"
#include "core/interchange/timelineimport.h"
#include "core/report/builder.h"
#include "core/report/render/pdfwriter.h"
#include "tests/support/commandline.h"
#include "tests/support/memorystore.h"
#include "tests/support/ravenstack.h"
#include "tests/support/workbench.h"

#include <QElapsedTimer>

using namespace straw;

/// Real input, by others: one account from end to end with the real program, then all of them.
class TestRavenstack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!Ravenstack::isThere())
            QSKIP("the data set is not here; STRAW_RAVENSTACK says where it is");
        m_data = std::make_unique<Ravenstack>();
    }

    void theAccountWithTheLongestTrail()
    {
        CommandLine cli;
        cli.write("in.json", m_data->workbook("A-bb3bd4"));
        COMPARE_EXIT(cli.run({"import-json", "a.db", "in.json"}), 0);
        const QStringList import{"import-timeline",
                                 "a.db",
                                 "tickets.csv",
                                 "--only",
                                 "account_id=A-bb3bd4",
                                 "--map",
                                 "at=submitted_at",
                                 "until=closed_at",
                                 "external_ref=ticket_id",
                                 "--title",
                                 "Ticket {ticket_id}, {priority}",
                                 "--kind",
                                 "ticket",
                                 "--json"};
        QFile tickets(Ravenstack::ticketsPath());
        QVERIFY(tickets.open(QIODevice::ReadOnly));
        QByteArray csv = tickets.readAll();
        cli.write("tickets.csv", csv);
        const auto first = cli.run(import);
        COMPARE_EXIT(first, 0);
        QCOMPARE(first.json()["added"].toInt(), 11);
        QCOMPARE(first.json()["bad"].toInt(), 0);

        // The help desk sends the file again, with one priority changed.
        QCOMPARE(csv.count("2024-10-06 8:00,8,medium"), 1);
        cli.write("tickets.csv", csv.replace("2024-10-06 8:00,8,medium", "2024-10-06 8:00,8,urgent"));
        const auto second = cli.run(import);
        COMPARE_EXIT(second, 0);
        QCOMPARE(second.json()["added"].toInt(), 0);
        QCOMPARE(second.json()["updated"].toInt(), 1);
        QCOMPARE(second.json()["unchanged"].toInt(), 10);

        COMPARE_EXIT(cli.run({"export", "a.db", "-o", "a.json"}), 0);
        const QJsonObject out = QJsonDocument::fromJson(cli.read("a.json")).object();
        QHash<QString, QJsonObject> events;
        for (const QJsonValue &event : out["event"].toArray())
            events.insert(event["external_ref"].toString(), event.toObject());
        QCOMPARE(events.size(), 12); // an earlier cancellation and eleven tickets
        QCOMPARE(events["C-a529cf"]["kind"].toString(), QString("cancellation"));
        QCOMPARE(events["C-a529cf"]["at"].toString(), QString("2024-05-30"));
        QCOMPARE(events["T-54e843"]["title"].toString(), QString("Ticket T-54e843, urgent"));
        QCOMPARE(events["T-54e843"]["at"].toString(), QString("2024-10-06"));
        QCOMPARE(events["T-54e843"]["until"].toString(), QString("2024-10-06T08:00"));
        QCOMPARE(events["T-b0b086"]["at"].toString(),
                 QString("2023-02-18")); // before they signed up
        const QJsonArray reasons = out["stated_reason"].toArray();
        QCOMPARE(reasons.size(), 2);
        QCOMPARE(reasons[0]["origin"].toString(), QString("crm"));
        QCOMPARE(reasons[0]["text"].toString(), QString("unknown"));
        QCOMPARE(reasons[1]["origin"].toString(), QString("customer"));
        QCOMPARE(reasons[1]["text"].toString(), QString("missing features"));

        const QJsonObject info = cli.run({"info", "a.db", "--json"}).json();
        QCOMPARE(info["account"]["notice_on"].toString(), QString("2024-06-30"));
        QCOMPARE(info["metrics"][0]["least"].toInt(), 155); // 27 Jan to 30 Jun 2024
        COMPARE_EXIT(cli.run({"export", "a.db", "-o", "a.pdf"}), 0);
        QVERIFY(cli.read("a.pdf").startsWith("%PDF-") && cli.read("a.pdf").size() > 20'000);
        COMPARE_EXIT(cli.run({"check", "a.db"}), 0);
    }

    void everyCancelledAccountBecomesAWorkbookAndAReport()
    {
        QFile file(Ravenstack::ticketsPath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto tickets = readCsv(file.readAll());
        VERIFY_RESULT(tickets);
        TimelineMapping mapping;
        mapping.columns = {{"at", "submitted_at"}, {"until", "closed_at"}, {"external_ref", "ticket_id"}};
        mapping.title = "Ticket {ticket_id}, {priority}";
        mapping.kind = "ticket";
        mapping.onlyColumn = "account_id";

        Workbench bench;
        const DateContext dates{QDate(2026, 3, 12), true, QLocale::c()};
        const ReportOptions options{bench.clock->nowUtc()};
        QElapsedTimer timer;
        timer.start();
        qsizetype events = 0;
        for (const QString &id : m_data->cancelledAccounts()) {
            const auto records = readJson(m_data->workbook(id), id);
            VERIFY_RESULT(records);
            Account account;
            account.name = records->value("account", "name").toString();
            auto document = Document::create(bench.path(id + ".db"), account, bench.environment,
                                             [&](Store &store) { return importRecords(store, *records); });
            VERIFY_RESULT(document);
            mapping.onlyText = id;
            const auto plan = planTimeline(*tickets, mapping, (*document)->data(), dates);
            VERIFY_RESULT(plan);
            QCOMPARE(plan->count(TimelineRow::Bad), 0);
            VERIFY_RESULT((*document)->perform(Change::import(int(plan->effect()), "tickets"), [&](Store &store) {
                return applyTimeline(store, *plan, *bench.environment.ids);
            }));
            const Snapshot &workbook = (*document)->data();
            events += workbook.events.size();
            const auto pdf = writePdf(buildReport(workbook, options, Texts()), {});
            VERIFY_RESULT(pdf);
            QVERIFY(pdf->startsWith("%PDF-"));
        }
        QCOMPARE(bench.sharedFiles().size(), 352);
        QVERIFY(events > 1500);
        qInfo("352 accounts with %lld events in %.1f s", events, double(timer.elapsed()) / 1000);
    }

private:
    std::unique_ptr<Ravenstack> m_data;
};

QTEST_MAIN(TestRavenstack)
#include "tst_ravenstack.moc"
