#include "core/sqlite/connection.h"
#include "tests/support/memorystore.h"
#include "tests/support/rawdatabase.h"

#include <QTemporaryDir>
#include <QTest>

using namespace straw;

/// Copies of a whole database, on which everything that leaves this computer is built.
class TestBackup : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCopyThatALockCutShortIsAnError()
    {
        QTemporaryDir dir;
        const QString path = dir.filePath("a.db"), copyPath = dir.filePath("copy.db");
        RawDatabase other(path);
        other.run("CREATE TABLE t(a); INSERT INTO t VALUES (1)");
        const auto connection = Connection::open(path, Connection::ReadWrite);
        VERIFY_RESULT(connection);
        other.run("BEGIN EXCLUSIVE");
        const auto copied = (*connection)->backupTo(copyPath);
        QVERIFY(!copied);
        QCOMPARE(copied.error(), (Error{Error::FileInUse, {path}}));
        QVERIFY(!QFile::exists(copyPath));
        other.run("ROLLBACK");
        VERIFY_RESULT((*connection)->backupTo(copyPath));
    }
};

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
