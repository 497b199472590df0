// Figures of the document, as ratios and medians of one run: build/release/tests/bench_document.
// Not a test: nothing here fails because a machine is slow.

#include "core/document/privacy/pastcontent.h"
#include "core/journal/revision.h"
#include "core/sqlite/connection.h"
#include "tests/bench/bigworkbook.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTextStream>

using namespace straw;

namespace {

constexpr int rounds = 200;

template<typename F>
double milliseconds(F &&work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

/// The bytes of an edit in the same file and mode, without anything around it.
class BareDatabase
{
public:
    explicit BareDatabase(const QString &path)
        : m_connection(need(Connection::open(path, Connection::ReadWrite)))
    {
        need(m_connection->value("PRAGMA journal_mode=WAL"));
        need(m_connection->execute("PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=0"));
        m_begin.emplace(need(m_connection->prepare("BEGIN IMMEDIATE")));
        m_commit.emplace(need(m_connection->prepare("COMMIT")));
        m_update.emplace(need(m_connection->prepare("UPDATE event SET title = ?1 WHERE id = ?2")));
        m_insert.emplace(need(
            m_connection->prepare("INSERT INTO revision (id, parent, at, author, device, kind, args, format, changeset)"
                                  " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")));
    }

    double edit(const QString &event, const QString &title)
    {
        const QString id = m_ids.next();
        const QVariant edit[] = {title, event};
        const QVariant revision[] = {id,
                                     std::exchange(m_parent, id),
                                     "2026-03-12T09:00:00.000Z",
                                     "Anna Meyer",
                                     "laptop-1",
                                     "edit",
                                     "{\"column\":\"title\",\"table\":\"event\"}",
                                     1LL,
                                     QByteArray(165, 'x')};
        return milliseconds([&] {
            need(m_begin->run());
            need(m_update->run(edit));
            need(m_insert->run(revision));
            need(m_commit->run());
        });
    }

private:
    std::unique_ptr<Connection> m_connection;
    std::optional<Statement> m_begin, m_commit, m_update, m_insert;
    RandomIds m_ids;
    QString m_parent = m_ids.next();
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    Workbench bench;
    bench.environment.clock = std::make_shared<SystemClock>();

    const QString path = bench.path("Norvik.db");
    {
        const auto document = bench.create();
        fillBig(*document);
        need(document->publishAndWait());
    }
    out << "file with " << bigEventCount << " events: " << QFileInfo(path).size() / 1024 << " KiB\n";

    std::vector<double> opening;
    for (int i = 0; i < 7; ++i) {
        std::unique_ptr<Document> document;
        opening.push_back(milliseconds([&] { document = need(Document::open(path, bench.environment)); }));
    }
    out << "open: " << median(opening) << " ms (bar 100)\n";

    auto document = need(Document::open(path, bench.environment));
    QStringList ids;
    for (const Event &event : document->data().events)
        ids << event.id;

    // In turns, since a disk is quick at one time and slow at another.
    const QString copy = bench.path("bare.db");
    QFile::copy(path, copy);
    BareDatabase database(copy);
    std::vector<double> edits, bare;
    for (int i = 0; i < rounds; ++i) {
        const QString title = QStringLiteral("Changed title number %1 of the bench").arg(i),
                      id = ids[i * 7 % ids.size()];
        edits.push_back(milliseconds([&] { need(document->setField("event", id, "title", title)); }));
        bare.push_back(database.edit(id, title));
    }
    std::vector<double> undos;
    for (int i = 0; i < rounds; ++i)
        undos.push_back(milliseconds([&] { need(document->undo()); }));
    std::vector<double> searches;
    for (int i = 0; i < 50; ++i)
        searches.push_back(milliseconds([&] { (void)document->search("dispatch zebra", 200); }));

    for (int i = 0; i < bigEventCount; ++i) {
        const QString title = QStringLiteral("Another title number %1").arg(i);
        need(document->setField("event", ids[i * 7 % ids.size()], "title", title));
    }
    std::vector<double> counts;
    for (int i = 0; i < 5; ++i)
        counts.push_back(milliseconds([&] { need(pastContentOf(document->databasePath())); }));
    out << "what " << document->history()->size() << " changes tell besides what is seen: " << median(counts)
        << " ms, on a thread of its own\n";

    out << "one edit: " << median(edits) << " ms, bare transaction: " << median(bare) << " ms, ratio "
        << median(edits) / median(bare) << " (bar 1.5)\n";
    out << "undo: " << median(undos) << " ms (bar 16)\n";
    out << "search without a hit: " << median(searches) << " ms (bar 16)\n";
    return 0;
}
