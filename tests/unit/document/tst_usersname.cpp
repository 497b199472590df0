#include "core/document/cleancopy.h"
#include "core/document/mergeoutcome.h"
#include "core/document/usersname.h"
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
        QTest::newRow("it cannot be written") << int(Error::WriteFailed);
        QTest::newRow("it cannot be read") << int(Error::FileUnreadable);
        QTest::newRow("it is gone") << int(Error::FileMissing);
    }

    void whateverFailsTheProgramsOwnFilesAreNotNamed()
    {
        QFETCH(const int, code);
        Workbench bench;
        const auto files = std::make_shared<FaultyFiles>();
        bench.environment.files = files;
        const QString path = bench.create()->path(), other = bench.path("other.db");
        QVERIFY(QFile::copy(path, other));

        int failures = 0, last = 0;
        const auto look = [&](const char *what, const Error &error) {
            ++failures;
            for (const QString &argument : error.arguments)
                QVERIFY2(!argument.startsWith(bench.environment.home + '/'),
                         qPrintable(QString("%1, step %2: %3").arg(what).arg(last).arg(describeError(error))));
        };
        for (int step = 1;; ++step) {
            last = step;
            bool reached = false;
            const auto fail = [&] { files->failAt(step, Error::Code(code), FaultyFiles::Refused); };
            const auto note = [&] {
                reached = reached || !files->failed().isEmpty();
                files->failNever();
            };
            fail();
            auto opened = Document::open(path, bench.environment);
            note();
            if (!opened) {
                look("opening", opened.error());
                opened = Document::open(path, bench.environment);
                VERIFY_RESULT(opened);
            }
            Document &document = **opened;
            const auto tried = [&](const char *what, const auto &act) {
                fail();
                const auto result = act();
                note();
                if (!result)
                    look(what, result.error());
            };
            tried("editing", [&] { return document.setField("account", "account", "plan", QString::number(step)); });
            tried("publishing", [&] { return document.publishAndWait(); });
            tried("merging", [&] { return document.mergeFrom(other); });
            tried("saving a copy", [&] { return document.saveCopyTo(bench.path("copy.db")); });
            tried("a clean copy", [&] { return document.cleanCopy(bench.path("clean.db"), {}); });
            tried("creating", [&] {
                Account account;
                account.name = "Another";
                return Document::create(bench.path("new.db"), account, bench.environment);
            });
            for (const char *made : {"copy.db", "clean.db", "new.db"})
                QFile::remove(bench.path(made));
            if (QTest::currentTestFailed() || !reached)
                break;
        }
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
