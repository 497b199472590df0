#include "core/sqlite/fileheader.h"
#include "core/sqlite/sidecars.h"

#include "tests/support/fakeworkbook.h"
#include "tests/support/filebytes.h"

#include <QTest>

using namespace straw;

namespace {

const QString path = QStringLiteral("/x/Norvik.db");

QByteArray nameOfSuperJournal(const QByteArray &name)
{
    QByteArray end(4, '\1'); // page number
    end += name;
    QByteArray numbers(8, '\0');
    qToBigEndian(quint32(name.size()), numbers.data());
    return end + numbers + QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8);
}

} // namespace

class TestFileHeader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aWholeWorkbookPasses()
    {
        const QByteArray file = fakeWorkbook("r");
        const auto header = FileHeader::parse(file.first(100), file.size(), false, path);
        QVERIFY(header);
        QCOMPARE(header->pageSize, 512u);
        QCOMPARE(header->pageCount, 8u);
        QCOMPARE(header->userVersion, quint32(Formats::current));
        QVERIFY(!header->isNewer());
        QVERIFY(!header->isWal);
        QByteArray wal = file;
        wal[18] = wal[19] = 2;
        QVERIFY(FileHeader::parse(wal.first(100), wal.size(), false, path)->isWal);
    }

    void whateverElseIsRefusedByName_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<int>("code");
        const QByteArray good = fakeWorkbook("r");
        auto row = [](const char *name, const QByteArray &file, Error::Code code) {
            QTest::newRow(name) << file << int(code);
        };
        row("empty", {}, Error::FileEmpty);
        row("text", "Dear Anna,\nwe would like to cancel.", Error::FileNotDatabase);
        row("long text", QByteArray("name;date\n").repeated(100), Error::FileNotDatabase);
        row("zeros", QByteArray(4096, '\0'), Error::FileNotDatabase);
        row("cut within the magic", good.first(9), Error::FileTruncated);
        row("cut within the header", good.first(60), Error::FileTruncated);
        row("cut within a page", good.first(1000), Error::FileTruncated);
        row("cut after a page", good.first(7 * 512), Error::FileTruncated);
        row("half a page too much", good + QByteArray(100, '\0'), Error::FileTruncated);
        row("other program's database", with(good, 68, 0), Error::FileForeign);
        row("GeoPackage", with(good, 68, 0x47504B47), Error::FileForeign);
        row("next major", with(good, 60, 1000), Error::FileTooNew);
        row("far future", with(good, 60, 0xffffffff), Error::FileTooNew);
        row("before the first format", with(good, 60, 0), Error::FileTooOld);
        QByteArray oddPages = good;
        oddPages[16] = 3;
        row("page size of 768", oddPages, Error::FileDamaged);
        QByteArray readOnly = good;
        readOnly[18] = 3;
        row("a format that SQLite does not write", readOnly, Error::FileDamaged);
    }
    void whateverElseIsRefusedByName()
    {
        QFETCH(QByteArray, file);
        QFETCH(int, code);
        const auto header = FileHeader::parse(file.first(qMin<qsizetype>(100, file.size())), file.size(), false, path);
        QVERIFY(!header);
        QCOMPARE(header.error().code, Error::Code(code));
        QCOMPARE(header.error().arguments.value(0), path);
    }

    void everyFormatThatHasLandedAndEveryNewerMinorOnePasses()
    {
        for (const quint32 version : {1u, 2u, quint32(Formats::current + 1), 999u}) {
            const QByteArray file = with(fakeWorkbook("r"), 60, version);
            const auto header = FileHeader::parse(file.first(100), file.size(), false, path);
            QVERIFY(header);
            QCOMPARE(header->isNewer(), version > quint32(Formats::current));
            QCOMPARE(FileHeader::formatIn(file), int(version));
        }
    }

    void aFileInUseMayBeShorterThanItSays()
    {
        const QByteArray file = fakeWorkbook("r");
        QVERIFY(FileHeader::parse(file.first(100), 5 * 512, true, path));
        // A page count that was not updated with the rest counts for nothing.
        const QByteArray stale = with(with(file, 92, 6), 28, 99);
        QVERIFY(FileHeader::parse(stale.first(100), stale.size(), false, path));
    }

    void theLargestPageSizeIsWrittenAsOne()
    {
        QByteArray file = with(fakeWorkbook("r"), 28, 1);
        file[16] = 0;
        file[17] = 1;
        QCOMPARE(FileHeader::parse(file.first(100), 65536, false, path)->pageSize, 65536u);
    }

    void onlyJournalsWithContentAreLive()
    {
        QVERIFY(sidecars::isLiveJournal(QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8)));
        QVERIFY(!sidecars::isLiveJournal(QByteArray(8, '\0')));
        QVERIFY(!sidecars::isLiveJournal({}));
        QVERIFY(sidecars::isLiveWal(QByteArray("\x37\x7f\x06\x82", 4)));
        QVERIFY(sidecars::isLiveWal(QByteArray("\x37\x7f\x06\x83", 4)));
        QVERIFY(!sidecars::isLiveWal(QByteArray("\x37\x7f", 2)));
        QVERIFY(!sidecars::isLiveWal({}));
    }

    void theNameOfASuperJournalIsCutOff()
    {
        const QByteArray journal = QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8) + QByteArray(504 + 1032, 'p');
        QCOMPARE(sidecars::withoutSuperJournal(journal), journal);
        const QByteArray crafted = journal + nameOfSuperJournal("/home/anna/everything.db");
        QCOMPARE(sidecars::withoutSuperJournal(crafted), journal);
        // One below the other, and one that claims to be longer than the file.
        QCOMPARE(sidecars::withoutSuperJournal(crafted + nameOfSuperJournal("/etc/passwd")), journal);
        QByteArray lying = crafted;
        qToBigEndian(quint32(0xfffffff0), lying.data() + lying.size() - 16);
        const QByteArray cut = sidecars::withoutSuperJournal(lying);
        QVERIFY(!cut.endsWith(QByteArray("\xd9\xd5\x05\xf9\x20\xa1\x63\xd7", 8)));
        QVERIFY(lying.startsWith(cut));
    }
};

QTEST_GUILESS_MAIN(TestFileHeader)
#include "tst_fileheader.moc"
