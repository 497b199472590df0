#include "core/base/errordetail.h"
#include "tests/support/faultyfiles.h"
#include "tests/support/filebytes.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/mount.h>
#endif

using namespace straw;

namespace {

template<typename T>
Error::Code codeOf(const Result<T> &result)
{
    return result ? Error::Usage : result.error().code; // Usage is never what these tests expect
}

constexpr auto readOnlyFolder = QFile::ReadOwner | QFile::ExeOwner;
constexpr auto openFolder = readOnlyFolder | QFile::WriteOwner;

} // namespace

class TestFileOperations : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
    SystemFiles m_files;

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(QStringLiteral("Größe & 損益 2026.pdf"));
    }

    void whatIsWrittenIsRead()
    {
        const QByteArray bytes = QByteArray("0123456789").repeated(300'000); // several blocks
        QVERIFY(writeWhole(m_files, m_path, bytes));
        QCOMPARE(*m_files.read(m_path), bytes);
        QCOMPARE(*m_files.read(m_path, 7), bytes.first(7));
        QByteArray blocks;
        QVERIFY(m_files.readBlocks(m_path, [&](QByteArrayView block) {
            QVERIFY(block.size() <= 1 << 20);
            blocks.append(block);
        }));
        QCOMPARE(blocks, bytes);
        const QString copy = m_dir->filePath("copy");
        QVERIFY(m_files.createCopy(m_path, copy));
        QCOMPARE(bytesOf(copy), bytes);
        QCOMPARE(namesIn(m_dir->path()).size(), 2);
    }

    void aNameAsLongAsTheSystemAllowsCanBeWritten()
    {
        // 85 characters of three bytes each: 255 bytes.
        const QString path = m_dir->filePath(QString(85, QChar(0x640D)));
        QVERIFY(writeWhole(m_files, path, "whole"));
        QVERIFY(writeWhole(m_files, path, "again"));
        QCOMPARE(bytesOf(path), "again");
    }

    void replacingKeepsPermissionsAndFollowsSymlinks()
    {
        QVERIFY(writeWhole(m_files, m_path, "old"));
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        const QString link = m_dir->filePath("link.pdf");
        QVERIFY(QFile::link(m_path, link));
        QVERIFY(writeWhole(m_files, link, "new"));
        QCOMPARE(bytesOf(m_path), "new");
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(m_files.status(m_path)->access.mode, 0604u);
    }

    void aSymlinkThatLeadsNowhereYetIsFollowed()
    {
        const QString link = m_dir->filePath("link.pdf");
        QVERIFY(QFile::link(m_path, link));
        QCOMPARE(*m_files.canonical(link), QDir(m_dir->path()).canonicalPath() + m_path.mid(m_dir->path().size()));
        QVERIFY(writeWhole(m_files, link, "new"));
        QCOMPARE(bytesOf(m_path), "new");
        QVERIFY(QFileInfo(link).isSymLink());
    }

    void whatCannotBeReadSaysWhy()
    {
        QCOMPARE(codeOf(m_files.read(m_path)), Error::FileMissing);
        QCOMPARE(codeOf(m_files.read(m_dir->path())), Error::FileIsDirectory);
        QVERIFY(writeWhole(m_files, m_path, "file"));
        QCOMPARE(codeOf(m_files.read(m_path + "/inside")), Error::FileMissing);
        QVERIFY(!m_files.status(m_dir->filePath("none"))->exists);
        QVERIFY(m_files.status(m_dir->path())->isDirectory);
        QCOMPARE(codeOf(m_files.list(m_dir->filePath("none"))), Error::FolderMissing);
    }

    /// Whatever language the machine speaks, and in whatever order they were made.
    void filesAreListedInOneOrderEverywhere()
    {
        for (const char *name : {"b.db", "A.db", "é.db", "a.db", ".hidden.db", "10.db", "9.db", "B.db"})
            QVERIFY(writeWhole(m_files, m_dir->filePath(QString::fromUtf8(name)), "x"));
        QVERIFY(QDir(m_dir->path()).mkdir("aa"));
        const QStringList names{
            ".hidden.db", "10.db", "9.db", "A.db", "B.db", "a.db", "aa", "b.db", QString::fromUtf8("é.db")};
        const QLocale before;
        for (const QLocale::Language language : {QLocale::English, QLocale::Swedish, QLocale::Turkish}) {
            QLocale::setDefault(QLocale(language));
            QCOMPARE(*m_files.list(m_dir->path()), names);
        }
        QLocale::setDefault(before);
    }

    void whatCannotBeWrittenSaysWhyAndStays()
    {
        QCOMPARE(codeOf(writeWhole(m_files, m_dir->path(), "x")), Error::FileIsDirectory);
        QCOMPARE(codeOf(writeWhole(m_files, m_dir->filePath("none/x"), "x")), Error::FolderMissing);

        QVERIFY(writeWhole(m_files, m_path, "old"));
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner));
        QCOMPARE(codeOf(writeWhole(m_files, m_path, "new")), Error::FileReadOnly);
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));

        QVERIFY(QFile::setPermissions(m_dir->path(), readOnlyFolder));
        const auto inReadOnlyFolder = writeWhole(m_files, m_path, "new");
        QVERIFY(QFile::setPermissions(m_dir->path(), openFolder));
        QCOMPARE(codeOf(inReadOnlyFolder), Error::FolderNotWritable);

        QCOMPARE(bytesOf(m_path), "old");
        QCOMPARE(namesIn(m_dir->path()).size(), 1);
    }

    void aNameThatTheSystemRefusesIsToldAsThat()
    {
        const auto written = writeWhole(m_files, m_dir->filePath(QString(300, u'x')), "x");
        QCOMPARE(codeOf(written), Error::WriteFailed);
        const auto detail = ErrorDetail::from(written.error().arguments.value(1));
        QVERIFY(detail && detail->key == ErrorDetail::NameRefused);
        QVERIFY(namesIn(m_dir->path()).isEmpty());
    }

    void devicesAreNeverReplaced()
    {
        const QString device = QStringLiteral("/dev/null");
        if (!QFile::exists(device))
            QSKIP("This system has no /dev/null.");
        QCOMPARE(codeOf(writeWhole(m_files, device, "x")), Error::FileNotOrdinary);
        QVERIFY(!m_files.status(device)->isRegular);
    }

    void anExportFailsWholeAtEveryStep()
    {
        for (const auto manner : {FaultyFiles::Refused, FaultyFiles::Halfway, FaultyFiles::AnswerLost}) {
            FaultyFiles faulty;
            for (int step = 1;; ++step) {
                QVERIFY(writeWhole(m_files, m_path, "old content"));
                faulty.failAt(step, Error::DiskFull, manner);
                const auto result = writeWhole(faulty, m_path, "new");
                QVERIFY(bytesOf(m_path) == "new" || bytesOf(m_path) == "old content");
                QCOMPARE(namesIn(m_dir->path()).size(), 1);
                if (faulty.failed().isEmpty()) {
                    QVERIFY(step > 4);
                    break;
                }
                QCOMPARE(codeOf(result), Error::DiskFull);
                for (const QString &argument : result.error().arguments)
                    QVERIFY2(!argument.contains(".~"), qPrintable(argument));
            }
        }
    }

    void aNewFileNeverTakesATakenName()
    {
        QVERIFY(m_files.create(m_path, "first"));
        QCOMPARE(codeOf(m_files.create(m_path, "second")), Error::FileExists);
        const QString other = m_dir->filePath("other");
        QVERIFY(m_files.create(other, "other"));
        QCOMPARE(codeOf(m_files.moveToFreeName(other, m_path)), Error::FileExists);
        QCOMPARE(bytesOf(m_path), "first");
        QCOMPARE(bytesOf(other), "other");
        const QString free = m_dir->filePath("free");
        QVERIFY(m_files.moveToFreeName(other, free));
        QCOMPARE(bytesOf(free), "other");
        QVERIFY(!QFile::exists(other));
    }

    void exchangingSwapsBoth()
    {
        const QString other = m_dir->filePath("other");
        QVERIFY(m_files.create(m_path, "a"));
        QVERIFY(m_files.create(other, "b"));
        const QString idOfA = m_files.status(m_path)->fileId;
        if (!*m_files.exchange(m_path, other))
            QSKIP("The file system of the temporary folder cannot exchange files.");
        QCOMPARE(bytesOf(m_path), "b");
        QCOMPARE(bytesOf(other), "a");
        QCOMPARE(m_files.status(other)->fileId, idOfA);
        QVERIFY(m_files.remove(other));
        QVERIFY(m_files.remove(other)); // what is gone is no error
        QCOMPARE(codeOf(m_files.exchange(m_path, other)), Error::FileMissing);
    }

    void privateFoldersAreForTheirUserOnly()
    {
        const QString folder = m_dir->filePath("a/b/c");
        QVERIFY(m_files.makePrivateFolder(folder));
        QVERIFY(m_files.makePrivateFolder(folder));
        QCOMPARE(m_files.status(folder)->access.mode, 0700u);
        QCOMPARE(m_files.status(m_dir->filePath("a"))->access.mode, 0700u);
    }

    void aReallyFullDiskKeepsTheOldFile()
    {
#ifdef Q_OS_LINUX
        const QByteArray folder = QFile::encodeName(m_dir->path());
        if (::mount("none", folder, "tmpfs", 0, "size=256k") != 0)
            QSKIP("Only root can mount a small file system.");
        const QByteArray old(100'000, 'o');
        const bool written = writeWhole(m_files, m_path, old).has_value();
        const auto result = writeWhole(m_files, m_path, QByteArray(200'000, 'n'));
        const QByteArray found = bytesOf(m_path);
        const QStringList names = namesIn(m_dir->path());
        QCOMPARE(::umount(folder), 0);
        QVERIFY(written);
        QCOMPARE(codeOf(result), Error::DiskFull);
        QCOMPARE(result.error().arguments.value(0), m_path);
        QCOMPARE(found, old);
        QCOMPARE(names.size(), 1);
#else
        QSKIP("Needs Linux.");
#endif
    }
};

QTEST_GUILESS_MAIN(TestFileOperations)
#include "tst_fileoperations.moc"
