// How long it takes to merge two copies of 10,000 rows with 1,000 edits each: build/release/tests/
// bench_merge. Not a test: nothing here fails because a machine is slow.

#include "core/merge/mergeplan.h"
#include "tests/support/memorycopy.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTextStream>

using namespace straw;

namespace {

constexpr int rows = 10'000;
constexpr int edits = 1'000;
constexpr int rounds = 7;

void fill(MemoryCopy &copy)
{
    need(copy.perform(Change::import(rows, "bench"), [&](Store &store) -> Result<void> {
        for (int i = 0; i < rows / 2; ++i) {
            Event event;
            event.id = QStringLiteral("event-%1").arg(i);
            event.rank = QStringLiteral("V%1").arg(i, 4, 10, QChar(u'0'));
            event.title = QStringLiteral("Call number %1 about the invoice").arg(i);
            event.body = QStringLiteral("They asked when the team would be trained. ").repeated(3);
            STRAW_TRY(store.insert(event));
            Action action;
            action.id = QStringLiteral("action-%1").arg(i);
            action.title = QStringLiteral("Call back about %1").arg(i);
            action.eventId = event.id;
            STRAW_TRY(store.insert(action));
        }
        return {};
    }));
}

void editAtRandom(MemoryCopy &copy, quint32 seed)
{
    QRandomGenerator random(seed);
    for (int i = 0; i < edits; ++i) {
        const QString number = QString::number(random.bounded(rows / 2));
        if (i % 2)
            need(copy.setField("event", "event-" + number, "body",
                               QStringLiteral("Changed by %1 in %2. ").arg(copy.author()).arg(i)));
        else
            need(copy.setField("action", "action-" + number, "result", copy.author() + number));
    }
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QTextStream out(stdout);
    const auto clock = std::make_shared<FixedClock>(QDateTime(QDate(2026, 3, 12), QTime(9, 0), Qt::UTC));
    MemoryCopy anna("Anna", clock);
    fill(anna);
    MemoryCopy ben = anna.mailedTo("Ben");
    editAtRandom(anna, 1);
    editAtRandom(ben, 2);
    QTemporaryDir folder;
    need(anna.connection().backupTo(folder.filePath("anna.db")));
    need(ben.connection().backupTo(folder.filePath("ben.db")));

    std::vector<double> planning, applying;
    size_t conflicts = 0;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        const MergePlan plan = need(planMerge(folder.filePath("anna.db"), folder.filePath("ben.db")));
        planning.push_back(double(timer.nsecsElapsed()) / 1e6);
        conflicts = plan.conflicts.size();
        need(anna.connection().backupTo(folder.filePath(QString::number(i))));
        const auto local = need(Connection::open(folder.filePath(QString::number(i)), Connection::ReadWrite));
        const auto other = need(Connection::open(folder.filePath("ben.db"), Connection::ReadOnly));
        timer.restart();
        auto transaction = need(Transaction::begin(*local));
        need(applyMerge(*local, *other, plan));
        need(transaction.commit());
        applying.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(planning.begin(), planning.end());
    std::sort(applying.begin(), applying.end());
    out << rows << " rows, 2 x " << edits << " edits, " << conflicts << " conflicts: plan " << planning[rounds / 2]
        << " ms, apply " << applying[rounds / 2] << " ms (bar for both: 1000)\n";
    return 0;
}
