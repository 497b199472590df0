#include "core/document/shared/sharedfile.h"

#include "tests/support/fakeworkbook.h"
#include "tests/support/faultyfiles.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace straw;

namespace {

const QByteArray before = fakeWorkbook("before");
const QByteArray ours = fakeWorkbook("ours", 30);
const QByteArray theirs = fakeWorkbook("theirs", 9);
const QByteArray theirsLater = fakeWorkbook("theirs-later", 10);

const QDateTime now(QDate(2026, 11, 21), QTime(14, 3), Qt::LocalTime);

/// As a colleague's program or a sync client does it: whole, in one step.
void replaceAsSomebodyElse(const QString &path, const QByteArray &bytes)
{
    SystemFiles files;
    QVERIFY(files.create(path + ".other", bytes));
    QVERIFY(files.replace(path + ".other", path));
}

} // namespace

class TestSharedFile : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString m_folder, m_path, m_snapshot;
    FaultyFiles m_files;
    Fingerprint m_known;
    std::optional<PublishIntent> m_intent;

    QStringList names() const
    {
        return QDir(m_folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    SharedFile shared() { return SharedFile(m_files, m_path, now); }
    SharedFile::Announce announce()
    {
        return [this](const QString &temporary, const QByteArray &hash) -> Result<void> {
            m_intent = PublishIntent{temporary, hash, {}};
            return {};
        };
    }
    Result<Fingerprint> replace() { return shared().replace(m_snapshot, m_known, announce()); }
    QByteArrayList contents() const
    {
        QByteArrayList all;
        for (const QString &name : names())
            all << bytesOf(m_folder + '/' + name);
        return all;
    }

private Q_SLOTS:
    void init()
    {
        static int count = 0;
        m_folder = m_dir.filePath(QStringLiteral("Über uns %1").arg(++count));
        QVERIFY(QDir().mkdir(m_folder));
        m_path = m_folder + QStringLiteral("/Søren & Co ✓.db");
        m_snapshot = m_dir.filePath("snapshot.db");
        m_files.failNever();
        m_files.canExchange = true;
        m_files.before = m_files.after = nullptr;
        m_intent.reset();
        QVERIFY(writeBytes(m_path, before));
        QVERIFY(writeBytes(m_snapshot, ours));
        m_known = *Fingerprint::of(m_files, m_path);
    }

    void replacingPutsTheSnapshotInItsPlace()
    {
        const auto known = replace();
        QVERIFY(known);
        QCOMPARE(bytesOf(m_path), ours);
        QCOMPARE(names().size(), 1);
        const Fingerprint found = *Fingerprint::of(m_files, m_path);
        QVERIFY(known->looksLike(found));
        QCOMPARE(known->hash, found.hash);
    }

    void whereExchangingIsUnknownARenameReplaces()
    {
        m_files.canExchange = false;
        QVERIFY(replace());
        QCOMPARE(bytesOf(m_path), ours);
        QCOMPARE(names().size(), 1);
    }

    /// Each step of a publish fails once, in each manner and with each error: the file is the old
    /// or the new one, whole, and nothing lies beside it. Then the next try succeeds.
    void anyStepMayFail_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("manner");
        QTest::addColumn<bool>("canExchange");
        for (const auto code : {Error::DiskFull, Error::WriteFailed, Error::FolderNotWritable, Error::FileUnreadable,
                                Error::FolderMissing}) {
            for (const auto manner : {FaultyFiles::Refused, FaultyFiles::Halfway, FaultyFiles::AnswerLost}) {
                for (const bool canExchange : {true, false})
                    QTest::addRow("%d-%d-%d", code, manner, canExchange) << int(code) << int(manner) << canExchange;
            }
        }
    }
    void anyStepMayFail()
    {
        QFETCH(int, code);
        QFETCH(int, manner);
        QFETCH(bool, canExchange);
        m_files.canExchange = canExchange;
        int step = 1;
        for (;; ++step) {
            QVERIFY(writeBytes(m_path, before));
            m_known = *Fingerprint::of(m_files, m_path);
            m_files.failAt(step, Error::Code(code), FaultyFiles::Manner(manner));
            const auto result = replace();
            const QByteArray where = m_files.failed() + " at step " + QByteArray::number(step);
            QVERIFY2(bytesOf(m_path) == before || bytesOf(m_path) == ours, where);
            QVERIFY2(names().size() == 1, where + ": " + names().join(", ").toUtf8());
            if (m_files.failed().isEmpty())
                break;
            if (result) {
                QVERIFY2(bytesOf(m_path) == ours, where);
                QCOMPARE(m_files.failed(), "remove"); // only tidying up may fail unnoticed
                continue;
            }
            QCOMPARE(result.error().code, Error::Code(code));
            for (const QString &argument : result.error().arguments)
                QVERIFY2(!argument.contains(".~"), "an error names the temporary file: " + where);

            m_files.failNever();
            if (m_intent && *shared().settle(*m_intent, m_known)) {
                QVERIFY2(bytesOf(m_path) == ours, where);
            } else {
                QVERIFY2(replace(), where);
                QCOMPARE(bytesOf(m_path), ours);
            }
        }
        QVERIFY2(step > 10, "the publish has become suspiciously short");
    }

    /// A crash after any step: nothing tidies up any more, and the next start finds what there is.
    void aCrashAtAnyStepIsSettled()
    {
        int step = 1;
        for (bool died = true; died; ++step) {
            QVERIFY(writeBytes(m_path, before));
            m_known = *Fingerprint::of(m_files, m_path);
            m_intent.reset();
            m_files.dieAfter(step);
            (void)replace();
            died = m_files.isDead();
            m_files.failNever();
            if (!m_intent) {
                QCOMPARE(contents(), QByteArrayList{before});
                continue;
            }
            const auto succeeded = shared().settle(*m_intent, m_known);
            QVERIFY(succeeded);
            QCOMPARE(contents(), QByteArrayList{*succeeded ? ours : before});
        }
        QVERIFY(step > 10);
    }

    void aHalfWrittenCopyOfACrashedProcessIsRemoved()
    {
        const QString rest = siblingName(m_path);
        QVERIFY(writeBytes(rest, ours.first(ours.size() / 2)));
        const auto hash = *Fingerprint::hashOf(m_files, m_snapshot);
        QCOMPARE(*shared().settle({rest, hash, {}}, m_known), false);
        QCOMPARE(names().size(), 1);
        QCOMPARE(bytesOf(m_path), before);
    }

    // --- Somebody else

    void whatSomebodyElsePutThereBeforeIsKept_data()
    {
        QTest::addColumn<bool>("canExchange");
        QTest::newRow("exchanging") << true;
        QTest::newRow("renaming") << false;
    }
    void whatSomebodyElsePutThereBeforeIsKept()
    {
        QFETCH(bool, canExchange);
        m_files.canExchange = canExchange;
        replaceAsSomebodyElse(m_path, theirs);
        const auto result = replace();
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::TargetChanged);
        QCOMPARE(contents(), QByteArrayList{theirs});
    }

    /// At every step of a publish somebody else replaces the file. Whatever we report, their
    /// content is there afterwards, and only when they came before the exchange is it reported.
    void whatSomebodyElsePutsThereMeanwhileIsKept()
    {
        for (int step = 1; step < 40; ++step) {
            QVERIFY(writeBytes(m_path, before));
            m_known = *Fingerprint::of(m_files, m_path);
            int passed = 0;
            bool came = false, exchanged = false, afterExchange = false;
            m_files.before = [&](const QByteArray &, const QString &) {
                if (++passed == step) {
                    came = true;
                    afterExchange = exchanged;
                    replaceAsSomebodyElse(m_path, theirs);
                }
            };
            m_files.after = [&](const QByteArray &operation, const QString &) {
                exchanged = exchanged || operation == "exchange";
            };
            const auto result = replace();
            m_files.before = m_files.after = nullptr;
            if (!came) {
                QVERIFY(step > 10);
                return;
            }
            QVERIFY2(contents() == QByteArrayList{theirs}, qPrintable(names().join(", ")));
            QCOMPARE(result.has_value(), afterExchange);
            if (!result)
                QCOMPARE(result.error().code, Error::TargetChanged);
            // What we remember never takes their file for ours.
            if (result)
                QVERIFY(!result->looksLike(*Fingerprint::glance(m_files, m_path)));
        }
        QFAIL("the publish has become suspiciously long");
    }

    void somebodyWhoReplacesItTwiceInThatMomentLosesNeither()
    {
        int exchanges = 0;
        m_files.before = [&](const QByteArray &operation, const QString &) {
            if (operation != "exchange")
                return;
            ++exchanges;
            if (exchanges <= 2)
                replaceAsSomebodyElse(m_path, exchanges == 1 ? theirs : theirsLater);
        };
        const auto result = replace();
        QVERIFY(!result);
        QCOMPARE(result.error().code, Error::TargetChanged);
        QCOMPARE(bytesOf(m_path), theirsLater);
        QCOMPARE(bytesOf(m_folder + QStringLiteral("/Søren & Co ✓ (copy 2026-11-21 14.03).db")), theirs);
        QCOMPARE(names().size(), 2);
    }

    void aCrashWithSomebodyElsesFileInHandGivesItBack()
    {
        // Exchanged, but not looked at yet: the sibling holds what a colleague had just put there.
        const QString rest = siblingName(m_path);
        QVERIFY(writeBytes(m_path, ours));
        QVERIFY(writeBytes(rest, theirs));
        const auto hash = *Fingerprint::hashOf(m_files, m_snapshot);
        QCOMPARE(*shared().settle({rest, hash, {}}, m_known), false);
        QCOMPARE(contents(), QByteArrayList{theirs});
    }

    void aCrashWithSomebodyElsesFileInHandNeverPutsItOverANewerOne()
    {
        const QString rest = siblingName(m_path);
        QVERIFY(writeBytes(m_path, theirsLater));
        QVERIFY(writeBytes(rest, theirs));
        const auto hash = *Fingerprint::hashOf(m_files, m_snapshot);
        QCOMPARE(*shared().settle({rest, hash, {}}, m_known), false);
        QCOMPARE(bytesOf(m_path), theirsLater);
        QCOMPARE(names().size(), 2);
        QVERIFY(contents().contains(theirs));
        QVERIFY(!QFile::exists(rest));
    }

    // --- Kinds of targets

    void aFileThatIsGoneIsNotMadeAgain()
    {
        QVERIFY(QFile::remove(m_path));
        QCOMPARE(replace().error().code, Error::FileMissing);
        QVERIFY(names().isEmpty());
    }

    void creatingNeverOverwrites()
    {
        QCOMPARE(shared().create(m_snapshot, announce()).error().code, Error::FileExists);
        QCOMPARE(contents(), QByteArrayList{before});

        QVERIFY(QFile::remove(m_path));
        m_files.before = [&](const QByteArray &operation, const QString &) {
            if (operation == "moveToFreeName")
                replaceAsSomebodyElse(m_path, theirs);
        };
        QCOMPARE(shared().create(m_snapshot, announce()).error().code, Error::FileExists);
        QCOMPARE(contents(), QByteArrayList{theirs});
    }

    void permissionsAreKept()
    {
        const auto mode = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::WriteGroup;
        QVERIFY(QFile::setPermissions(m_path, mode));
        const FileAccess access = m_files.status(m_path)->access;
        QVERIFY(replace());
        QCOMPARE(m_files.status(m_path)->access.mode, access.mode);
        QCOMPARE(m_files.status(m_path)->access.group, access.group);
        QCOMPARE(access.mode, 0660u);
    }

    void aReadOnlyFileIsLeftAlone()
    {
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::ReadGroup));
        m_known = *Fingerprint::of(m_files, m_path);
        QCOMPARE(replace().error().code, Error::FileReadOnly);
        QCOMPARE(contents(), QByteArrayList{before});
    }

    void aReadOnlyFolderIsLeftAlone()
    {
        QVERIFY(QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::ExeOwner));
        const auto result = replace();
        const auto copy = shared().createCopyBeside(m_snapshot, announce());
        QVERIFY(QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QCOMPARE(result.error().code, Error::FolderNotWritable);
        QCOMPARE(result.error().arguments, QStringList{m_folder});
        QCOMPARE(copy.error().code, Error::FolderNotWritable);
        QCOMPARE(contents(), QByteArrayList{before});
    }

    void aFileThatAnotherProgramHasOpenIsLeftAlone_data()
    {
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<QByteArray>("start");
        QTest::newRow("wal") << "-wal" << QByteArray("\x37\x7f\x06\x83rest of it");
        QTest::newRow("journal") << "-journal" << QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7 rest");
    }
    void aFileThatAnotherProgramHasOpenIsLeftAlone()
    {
        QFETCH(QString, suffix);
        QFETCH(QByteArray, start);
        QVERIFY(writeBytes(m_path + suffix, start));
        QCOMPARE(replace().error().code, Error::FileInUse);
        QCOMPARE(bytesOf(m_path), before);
        // Left empty or zeroed, it means nothing.
        QVERIFY(writeBytes(m_path + suffix, QByteArray(28, '\0')));
        QVERIFY(replace());
    }

    void copiesBesideTakeFreeNames()
    {
        QCOMPARE(*shared().createCopyBeside(m_snapshot, announce()),
                 m_folder + QStringLiteral("/Søren & Co ✓ (copy 2026-11-21 14.03).db"));
        QCOMPARE(*shared().createCopyBeside(m_snapshot, announce()),
                 m_folder + QStringLiteral("/Søren & Co ✓ (copy 2026-11-21 14.03 2).db"));
        QCOMPARE(names().size(), 3);
        QCOMPARE(bytesOf(m_path), before);
    }

    void takingAwayRemovesOnlyWhatWeKnow()
    {
        replaceAsSomebodyElse(m_path, theirs);
        QCOMPARE(shared().takeAway(m_known).error().code, Error::TargetChanged);
        QCOMPARE(contents(), QByteArrayList{theirs});

        replaceAsSomebodyElse(m_path, before);
        QVERIFY(shared().takeAway(m_known));
        QVERIFY(names().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSharedFile)
#include "tst_sharedfile.moc"
