#include "core/document/shared/targetwatcher.h"

#include "core/base/systemfiles.h"
#include "tests/support/fakeworkbook.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace straw;

class TestTargetWatcher : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyReplacementIsNoticed()
    {
        TargetWatcher watcher(m_path);
        QSignalSpy noticed(&watcher, &TargetWatcher::mayHaveChanged);
        begin(noticed);
        SystemFiles files;
        for (int round = 1; round <= 3; ++round) {
            noticed.clear();
            QVERIFY(files.create(m_path + ".new", QByteArray::number(round)));
            QVERIFY(files.replace(m_path + ".new", m_path));
            QTRY_VERIFY(!noticed.isEmpty());
        }
    }

    void aChangeInPlaceIsNoticed()
    {
        TargetWatcher watcher(m_path);
        QSignalSpy noticed(&watcher, &TargetWatcher::mayHaveChanged);
        begin(noticed);
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.write("other");
        file.close();
        QTRY_VERIFY(!noticed.isEmpty());
    }

    void aFileThatWentAndCameBackIsWatchedAgain()
    {
        TargetWatcher watcher(m_path);
        QSignalSpy noticed(&watcher, &TargetWatcher::mayHaveChanged);
        begin(noticed);
        QVERIFY(QFile::remove(m_path));
        QTRY_VERIFY(!noticed.isEmpty());
        noticed.clear();
        QVERIFY(writeBytes(m_path, "back"));
        QTRY_VERIFY(!noticed.isEmpty());
        noticed.clear();
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::Append));
        file.write("more");
        file.close();
        QTRY_VERIFY(!noticed.isEmpty());
    }

    void manyStepsAreOneSign()
    {
        TargetWatcher watcher(m_path);
        QSignalSpy noticed(&watcher, &TargetWatcher::mayHaveChanged);
        begin(noticed);
        for (int step = 0; step < 20; ++step)
            QVERIFY(writeBytes(m_path, QByteArray(step + 1, 'x')));
        QTRY_VERIFY(!noticed.isEmpty());
        QVERIFY2(noticed.size() <= 2, qPrintable(QString::number(noticed.size())));
    }

    /// As on a network drive, which tells nothing: here there was not even a folder to be told about.
    void whereNothingIsToldItLooksNowAndThen()
    {
        TargetWatcher watcher(m_dir.filePath("away/a.db"), 100);
        QSignalSpy noticed(&watcher, &TargetWatcher::mayHaveChanged);
        begin(noticed);
        QTRY_VERIFY(noticed.size() >= 3);
        // And it is watched from when it is there.
        QVERIFY(QDir(m_dir.path()).mkpath("away"));
        QVERIFY(writeBytes(m_dir.filePath("away/a.db"), "back"));
        noticed.clear();
        QTRY_VERIFY(!noticed.isEmpty());
    }

    void anotherPathIsWatchedInItsPlace()
    {
        QVERIFY(QDir(m_dir.path()).mkpath("other"));
        const QString other = m_dir.filePath("other/b.db");
        QVERIFY(writeBytes(other, "b"));
        TargetWatcher watcher(m_path);
        watcher.setPath(other);
        QSignalSpy noticed(&watcher, &TargetWatcher::mayHaveChanged);
        begin(noticed);
        QVERIFY(writeBytes(other, "changed"));
        QTRY_VERIFY(!noticed.isEmpty());
    }

    void init() { QVERIFY(writeBytes(m_path, "start")); }

private:
    /// Until watching has begun on the other thread: a change before that is nobody's to notice.
    static void begin(QSignalSpy &noticed)
    {
        QTRY_VERIFY(!noticed.isEmpty());
        noticed.clear();
    }

    QTemporaryDir m_dir;
    const QString m_path = m_dir.filePath("a.db");
};

QTEST_GUILESS_MAIN(TestTargetWatcher)
#include "tst_targetwatcher.moc"
