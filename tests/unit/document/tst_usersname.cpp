#include "core/document/mergeoutcome.h"
#include "core/document/privacy/cleancopy.h"
#include "core/document/working/usersname.h"
#include "tests/support/faultyfiles.h"
#include "tests/support/workbench.h"

#include <QTest>

using namespace straw;

/// Whatever goes wrong is told of the file that the user knows, never of one that the program keeps for itself.
class TestUsersName : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whateverFailsTheProgramsOwnFilesAreNotNamed_data()
    {
        QTest::addColumn<int>("code");
        QTest::newRow("the disk is full") << int(Error::DiskFull);
        QTest::newRow("it is gone") << int(Error::FileMissing); // which is no failure everywhere
    }

    void whateverFailsTheProgramsOwnFilesAreNotNamed()
    {
        QFETCH(const int, code);
        Workbench bench, another; // what is created again and again would have to be gone through by each opening
        const auto files = std::make_shared<FaultyFiles>();
        bench.environment.files = another.environment.files = files;
        const QString path = bench.create()->path(), other = bench.path("other.db");
        QVERIFY(QFile::copy(path, other));

        int failures = 0;
        // Does it again and again, and each time the next thing that it asks of the files fails.
        const auto walk = [&](const char *what, const auto &act) {
            bool reached = true;
            for (int step = 1; reached; ++step) {
                files->failAt(step, Error::Code(code), FaultyFiles::Refused);
                const auto result = act();
                reached = !files->failed().isEmpty();
                files->failNever();
                if (result)
                    continue;
                ++failures;
                for (const QString &argument : result.error().arguments) {
                    for (const Workbench *each : {&bench, &another})
                        QVERIFY2(
                            !argument.startsWith(each->environment.home + '/'),
                            qPrintable(
                                QString("%1, step %2: %3").arg(what).arg(step).arg(describeError(result.error()))));
                }
            }
        };
        walk("opening", [&] { return Document::open(path, bench.environment); });
        const auto opened = Document::open(path, bench.environment);
        VERIFY_RESULT(opened);
        Document &document = **opened;
        int edits = 0;
        walk("publishing", [&]() -> Result<void> {
            STRAW_TRY(document.setField("account", "account", "plan", QString::number(++edits)));
            return document.publishAndWait();
        });
        walk("merging", [&] { return document.mergeFrom(other); });
        const auto inNewFile = [](const QString &file, const auto &make) {
            return [=] {
                QFile::remove(file);
                return make(file);
            };
        };
        walk("saving a copy",
             inNewFile(bench.path("copy.db"), [&](const QString &file) { return document.saveCopyTo(file); }));
        walk("a clean copy",
             inNewFile(bench.path("clean.db"), [&](const QString &file) { return document.cleanCopy(file, {}); }));
        walk("creating", inNewFile(another.path("new.db"), [&](const QString &file) {
                 Account account;
                 account.name = "Another";
                 return Document::create(file, account, another.environment);
             }));
        QVERIFY2(failures > 60, qPrintable(QString::number(failures)));
    }

    void theFolderOfTheProgramIsNamedWhereItIsTheTrouble()
    {
        const Error folder{Error::FolderNotWritable, {"/home/anna/finalstraw/working/7"}};
        QCOMPARE(byUsersName(folder, "/home/anna/finalstraw", "/a.db").arguments, QStringList("/home/anna/finalstraw"));
        const Error file{Error::DiskFull, {"/home/anna/finalstraw/staging/1/workbook.db"}};
        QCOMPARE(byUsersName(file, "/home/anna/finalstraw", "/a.db").arguments, QStringList("/a.db"));
        const Error users{Error::DiskFull, {"/home/anna/finalstraw/mine.db"}};
        QCOMPARE(byUsersName(users, "/home/anna/finalstraw", "/a.db"), users);
    }
};

QTEST_GUILESS_MAIN(TestUsersName)
#include "tst_usersname.moc"
