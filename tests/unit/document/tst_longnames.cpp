#include "tests/support/workbench.h"

#include <QTest>

using namespace straw;

/// Names as long as the file system allows: what can be created can be opened, changed and saved.
class TestLongNames : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatCanBeCreatedCanBeOpened_data()
    {
        QTest::addColumn<QString>("letter");
        QTest::addColumn<int>("bytes");
        for (const int bytes : {200, 246, 247, 248, 249, 250, 251, 252, 253, 254, 255}) {
            QTest::addRow("%d bytes", bytes) << "x" << bytes;
            QTest::addRow("%d bytes of longer letters", bytes) << QString::fromUtf16(u"\u767c") << bytes;
        }
    }

    void whatCanBeCreatedCanBeOpened()
    {
        QFETCH(const QString, letter);
        QFETCH(const int, bytes);
        const qsizetype room = bytes - 3, length = letter.toUtf8().size();
        const QString name = QString("y").repeated(room % length) + letter.repeated(room / length) + ".db";
        QCOMPARE(QFile::encodeName(name).size(), bytes);
        Workbench bench;
        QCOMPARE(QFileInfo(bench.create(name)->path()).fileName(), name);
        const auto document = Document::open(bench.path(name), bench.environment);
        VERIFY_RESULT(document);
        VERIFY_RESULT((*document)->setField("account", "account", "plan", "Gold"));
        VERIFY_RESULT((*document)->publishAndWait());
        std::optional<Result<QString>> beside;
        (*document)->saveCopyBeside({this, [&](const Result<QString> &copy) { beside = copy; }});
        QTRY_VERIFY(beside);
        VERIFY_RESULT(*beside);
        QVERIFY(QFileInfo::exists(**beside));
        QCOMPARE(bench.sharedFiles().size(), 2);
    }

    void aNameThatIsTooLongIsRefused()
    {
        Workbench bench;
        Account account;
        account.name = "Norvik";
        QVERIFY(!Document::create(bench.path(QString("x").repeated(253) + ".db"), account, bench.environment));
        QCOMPARE(bench.sharedFiles(), QStringList());
    }

    void aNameThatIsNoTextHasASentenceOfItsOwn()
    {
        Workbench bench;
        const QString path = bench.path("b" + QString(QChar::ReplacementCharacter) + "d.db");
        QCOMPARE(Document::open(path, bench.environment).error(), (Error{Error::NameNotText, {path}}));
    }
};

QTEST_GUILESS_MAIN(TestLongNames)
#include "tst_longnames.moc"
