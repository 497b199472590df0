// What opening a file of an earlier format takes: build/release/tests/bench_formats.
// With a path: writes there one with as many records as a workbook can have. With --step and that path: checks
// it and brings it over, and nothing else, so that time and memory can be taken from outside.

#include "core/base/limits.h"
#include "core/document/working/workingdatabase.h"
#include "core/journal/journal.h"
#include "core/schema/sqltext.h"
#include "core/sqlite/changeset.h"
#include "core/sqlite/connection.h"
#include "core/sqlite/fileheader.h"
#include "core/storage/rules.h"
#include "tests/bench/bigworkbook.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

using namespace straw;

namespace {

/// As a program of the first format wrote it: one import.
void writeEarlier(const QString &path, int events)
{
    QFile::remove(path);
    const auto file = need(Connection::open(path, Connection::Create));
    need(file->execute("PRAGMA page_size=4096; PRAGMA application_id=" + QByteArray::number(FileHeader::applicationId)
                       + "; PRAGMA user_version=1; BEGIN;" + Tables::of(1)->schemaSql()));
    QByteArray changeset;
    {
        const Session session = need(Session::start(*file));
        need(file->execute("INSERT INTO workbook (id) VALUES ('0195f000-0000-7000-8000-000000000001');"
                           "INSERT INTO account (id, name) VALUES ('account', 'Norvik Logistics')"));
        Statement insert = need(file->prepare("INSERT INTO event (id, rank, at, kind, title, body, party)"
                                              " VALUES (?, ?, ?, 'call', ?, ?, 'us')"));
        RandomIds ids;
        for (int i = 0; i < events; ++i) {
            const QVariant values[] = {
                ids.next(), QStringLiteral("a%1").arg(i), QDate(2022, 1, 1).addDays(i % 1500).toString(Qt::ISODate),
                QStringLiteral("Call number %1 about the invoice of the depot").arg(i),
                events > bigEventCount
                    ? QString()
                    : QStringLiteral("They asked again when the dispatch team would be trained. ").repeated(3)};
            need(insert.run(values));
        }
        changeset = need(session.changeset());
    }
    Revision revision;
    revision.id = RandomIds().next();
    revision.at = QDateTime(QDate(2026, 11, 3), QTime(9, 0), Qt::UTC);
    revision.author = "Anna Weber";
    revision.change = Change::import(events, "bench");
    revision.format = 1;
    if (changeset.size() < limits::changesetBytes)
        need(Journal(*file).append(revision, changeset));
    else
        need(Journal(*file).take(revision, QByteArray()));
    need(file->execute("COMMIT"));
}

double opening(const QString &path, const Environment &environment)
{
    QElapsedTimer timer;
    timer.start();
    const auto document = need(Document::open(path, environment));
    return double(timer.nsecsElapsed()) / 1e6;
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    if (application.arguments().value(1) == u"--step") {
        SystemFiles files;
        const DatabaseHead head = need(workingDatabase::prepare(files, application.arguments().value(2), "huge.db"));
        out << "from format " << Formats::shown(head.format) << "\n";
        return 0;
    }
    if (const QString path = application.arguments().value(1); !path.isEmpty()) {
        writeEarlier(path, int(limits::records) - 10);
        return 0;
    }
    Workbench bench;
    const QString earlier = bench.path("earlier.db"), present = bench.path("present.db");
    writeEarlier(earlier, bigEventCount);
    writeEarlier(present, bigEventCount);
    {
        const auto document = need(Document::open(present, bench.environment));
        need(document->setField("account", "account", "plan", "Gold"));
        need(document->publishAndWait());
    }
    std::vector<double> old, now;
    for (int i = 0; i < 11; ++i) {
        old.push_back(opening(earlier, bench.environment));
        now.push_back(opening(present, bench.environment));
    }
    out << "open " << bigEventCount << " events of format 0.1: " << median(old)
        << " ms (bar 200), of the present one: " << median(now) << " ms, ratio " << median(old) / median(now) << "\n";
    return 0;
}
