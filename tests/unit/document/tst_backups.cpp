#include "core/document/earlier/backups.h"

#include "core/document/document.h"
#include "core/sqlite/connection.h"
#include "core/storage/store.h"
#include "tests/support/fakeworld.h"

#include <QTest>

using namespace straw;

namespace {

const QDateTime now({2026, 11, 21}, {14, 3}, Qt::UTC);

QStringList texts(const std::vector<QDateTime> &moments)
{
    QStringList texts;
    for (const QDateTime &at : moments)
        texts += at.toString(Qt::ISODate);
    return texts;
}

} // namespace

class TestBackups : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fewOfTheOldOnesAreKept()
    {
        const auto at = [](int month, int day, int hour) { return QDateTime({2026, month, day}, {hour, 0}, Qt::UTC); };
        const std::vector<QDateTime> all{at(11, 21, 14),
                                         at(11, 21, 13),
                                         at(11, 20, 15), // within a day
                                         at(11, 19, 18),
                                         at(11, 19, 9), // days
                                         at(10, 30, 9),
                                         at(10, 28, 9),
                                         at(10, 23, 9), // weeks
                                         at(8, 31, 9),
                                         at(8, 1, 9),
                                         at(7, 31, 9),                                // months
                                         QDateTime({2025, 11, 20}, {9, 0}, Qt::UTC)}; // too old
        QCOMPARE(texts(outlived(all, now, 12)), QStringList({"2026-11-19T09:00:00Z", "2026-10-28T09:00:00Z",
                                                             "2026-08-01T09:00:00Z", "2025-11-20T09:00:00Z"}));
        // Whatever its age, the newest stays.
        QCOMPARE(texts(outlived({at(1, 2, 9), at(1, 1, 9)}, now, 3)), QStringList{"2026-01-01T09:00:00Z"});
    }

    /// A backup an hour over two years, thinned at every step as it is in real life.
    void thinningAtEveryStepLeavesDaysWeeksAndMonths()
    {
        std::vector<QDateTime> kept;
        const QDateTime start = now.addYears(-2);
        for (QDateTime at = start; at <= now; at = at.addSecs(3600)) {
            kept.insert(kept.begin(), at);
            for (const QDateTime &gone : outlived(kept, at, 12))
                std::erase(kept, gone);
        }
        const auto between = [&](int from, int until) {
            return std::ranges::count_if(kept, [&](const QDateTime &at) {
                const qint64 days = at.daysTo(now);
                return days >= from && days < until;
            });
        };
        QCOMPARE(kept.front(), now);
        QVERIFY2(kept.size() < 24 + 15 + 9 + 13 + 2, qPrintable(QString::number(kept.size())));
        QVERIFY(between(2, 14) == 12);
        QVERIFY(between(14, 60) >= 6);
        QVERIFY(between(60, 366) >= 10);
    }

    void everyPublishKeepsWhatItReplaces()
    {
        FakeWorld world(QByteArray{});
        Account account;
        account.name = "Norvik";
        auto document = Document::create(world.path, account, world.environment());
        QVERIFY(document);
        const QString id = (*document)->documentId();
        const Backups backups(world.files, world.environment().backups, 12);
        QVERIFY(backups.of(id)->empty()); // nothing was replaced

        QStringList names;
        for (const char *name : {"First", "Second", "Third"}) {
            world.clock->advance(1000);
            QVERIFY((*document)->setField("account", "account", "name", QString(name)));
            QVERIFY((*document)->publishAndWait());
        }
        const auto kept = backups.of(id);
        QVERIFY(kept);
        for (const Backup &backup : *kept) {
            const auto database = Connection::open(backup.path, Connection::ReadOnly);
            QVERIFY(database);
            names += (*database)->value("SELECT name FROM account")->toString();
            QCOMPARE(backup.size, QFileInfo(backup.path).size());
        }
        QCOMPARE(names, QStringList({"Second", "First", "Norvik"}));
        QVERIFY((*document)->publishAndWait()); // nothing new
        QCOMPARE(backups.of(id)->size(), size_t(3));
    }

    /// What a colleague wrote is backed up, not what we once published ourselves.
    void theFileOfAColleagueIsBackedUpToo()
    {
        FakeWorld world(QByteArray{});
        Account account;
        account.name = "Norvik";
        QString id;
        {
            auto document = Document::create(world.path, account, world.environment());
            QVERIFY(document);
            id = (*document)->documentId();
        }
        Environment colleague = world.environment();
        colleague.home = world.dir.filePath("colleague");
        colleague.backups.clear();
        {
            auto document = Document::open(world.path, colleague);
            QVERIFY(document);
            QVERIFY((*document)->setField("account", "account", "name", "Theirs"));
        }
        world.clock->advance(1000);
        {
            auto document = Document::open(world.path, world.environment());
            QVERIFY(document);
            QVERIFY((*document)->setField("account", "account", "name", "Ours"));
        }
        const auto kept = Backups(world.files, world.environment().backups, 12).of(id);
        QCOMPARE(kept->size(), size_t(1));
        QCOMPARE((*Connection::open(kept->front().path, Connection::ReadOnly))
                     ->value("SELECT name FROM account")
                     ->toString(),
                 QString("Theirs"));
        QVERIFY(!QFileInfo::exists(world.dir.filePath("colleague/backups")));
    }

    void anEarlierStateIsBroughtBackAsOneChange()
    {
        FakeWorld world(QByteArray{});
        Account account;
        account.name = "Norvik";
        auto document = std::move(*Document::create(world.path, account, world.environment()));
        const auto addEvent = [&](const QString &title) {
            return document->perform(Change::add("event"), [&](Store &store) {
                Event event;
                event.id = document->environment().ids->next();
                event.title = title;
                return store.insert(event);
            });
        };
        QVERIFY(addEvent("Kept"));
        QVERIFY(document->publishAndWait());
        world.clock->advance(1000);
        QVERIFY(document->setField("account", "account", "name", "Changed"));
        QVERIFY(document->remove("event", document->data().events.begin()->id));
        QVERIFY(addEvent("Later"));
        QVERIFY(document->publishAndWait()); // keeps the state with "Kept"

        const auto kept = Backups(world.files, world.environment().backups, 12).of(document->documentId());
        QVERIFY(kept && !kept->empty());
        QVERIFY(document->bringBack(kept->front()));
        QCOMPARE(document->data().account.name, QString("Norvik"));
        QCOMPARE(document->data().events.size(), 1);
        QCOMPARE(document->data().events.begin()->title, QString("Kept"));
        QVERIFY(document->bringBack(kept->front())->isEmpty()); // it is like that already

        QVERIFY(document->undo());
        QCOMPARE(document->data().account.name, QString("Changed"));
        QCOMPARE(document->data().events.begin()->title, QString("Later"));

        const QString damaged = world.dir.filePath("damaged.db");
        QVERIFY(writeBytes(damaged, bytesOf(kept->front().path).first(5000)));
        QVERIFY(!document->bringBack({damaged, {}, 0}));
        QCOMPARE(document->data().account.name, QString("Changed"));
    }

    void aBackupThatFailsLeavesNothingHalfAndKeepsNobodyFromPublishing()
    {
        FakeWorld world(QByteArray{});
        Account account;
        account.name = "Norvik";
        auto document = Document::create(world.path, account, world.environment());
        QVERIFY(document);
        QVERIFY(QDir().mkpath(world.environment().backups));
        QFile::remove(world.environment().backups + '/' + (*document)->documentId());
        QVERIFY(writeBytes(world.environment().backups + '/' + (*document)->documentId(), "in the way"));
        QVERIFY((*document)->setField("account", "account", "name", "First"));
        QVERIFY((*document)->publishAndWait());
    }
};

QTEST_GUILESS_MAIN(TestBackups)
#include "tst_backups.moc"
