#include "core/document/backups.h"
#include "core/document/document.h"
#include "core/document/erasure.h"
#include "core/document/mergeoutcome.h"
#include "core/journal/revision.h"
#include "core/sqlite/connection.h"
#include "core/storage/store.h"
#include "tests/support/fakeworld.h"
#include "tests/support/memorystore.h"

#include <QDirIterator>
#include <QSignalSpy>

using namespace straw;

namespace {

/// Any of it would tell of them; each stands in a place of its own.
const QByteArrayList traces{"Petronella", "p.quill@", "her garden in Bergen", "wrote to Petro"};

/// The files below a folder in which anything tells of them.
QStringList filesThatTell(const QString &folder)
{
    QStringList found;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        const QByteArray bytes = bytesOf(path);
        for (const QByteArray &trace : traces) {
            if (bytes.contains(trace))
                found << path.mid(folder.size() + 1) + QLatin1String(": ") + QString::fromUtf8(trace);
        }
    }
    return found;
}

/// A workbook with somebody who left traces everywhere, and colleagues who share its file.
struct Office : FakeWorld
{
    Office()
        : FakeWorld(QByteArray{})
    {
        Account account;
        account.name = "Norvik";
        auto created = Document::create(path, account, environment());
        if (!created)
            qFatal("%s", qPrintable(describeError(created.error())));
        anna = std::move(*created);
        VERIFY_RESULT(anna->perform(Change::add("person"), [](Store &store) -> Result<void> {
            Person person;
            person.id = "quill";
            person.name = "Petronella Quill";
            person.mail = "p.quill@norvik.example";
            STRAW_TRY(store.insert(person));
            Action action;
            action.id = "letter";
            action.title = "Write a letter";
            action.ownerId = "quill";
            return store.insert(action);
        }));
        save();
        anna->setIdentity({"Petronella Quill", "laptop-3"}); // she helped with it
        set("account", "account", "segment", "Freight");
        anna->setIdentity({"Anna", "device"});
        set("person", "quill", "goals", "her garden in Bergen");
        save();
        set("person", "quill", "goals", "peace");
        // What somebody wrote about them, and took out again.
        set("action", "letter", "measure", "wrote to Petro in May");
        save();
        set("action", "letter", "measure", "answered");
        save();
        leaveFreePages();
        set("person", "quill", "kpis", "her garden in Bergen, again"); // stands in the log only
    }

    /// As SQLite does on systems on which it was not built to overwrite what it frees.
    void leaveFreePages() const
    {
        const auto database = *Connection::open(anna->databasePath(), Connection::ReadWrite);
        VERIFY_RESULT(database->execute("PRAGMA secure_delete=OFF"));
        const QVariant letter[] = {"letter", QByteArray("her garden in Bergen ").repeated(2000)};
        VERIFY_RESULT(database->prepare("INSERT INTO blob (id, bytes) VALUES (?1, ?2)")->run(letter));
        VERIFY_RESULT(database->execute("DELETE FROM blob"));
    }

    void set(const char *table, const char *id, const char *column, const QVariant &value)
    {
        clock->advance(61'000);
        VERIFY_RESULT(anna->setField(table, id, column, value));
    }
    void save() { VERIFY_RESULT(anna->publishAndWait()); }
    Environment colleague() const
    {
        Environment other = environment();
        other.identity = {"Ben", "laptop-2"};
        other.home = dir.filePath("ben");
        other.backups = dir.filePath("ben/backups");
        return other;
    }
    QStringList tell(const QString &where = {}) const { return filesThatTell(dir.filePath(where)); }

    std::unique_ptr<Document> anna;
};

} // namespace

class TestErasing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsLeftOnThisComputerNorInTheFile()
    {
        Office office;
        const QString working = QFileInfo(office.anna->databasePath()).path();
        QVERIFY(writeBytes(working + "/unreadable-1.db", "what a crash left of Petronella Quill"));
        for (const char *kept : {"Geteilt ✓/", "home/working/", "home/backups/"})
            QVERIFY2(!office.tell(kept).isEmpty(), kept); // else there would be nothing to erase
        std::optional<ErasureCount> count;
        office.anna->countErasure("quill", [&](const Result<ErasureCount> &counted) { count = *counted; });
        QTRY_VERIFY(count);
        QCOMPARE(count->records, 2);
        QCOMPARE(count->states, 4);
        QCOMPARE(count->changes, int(office.anna->history()->size()));
        QCOMPARE(count->texts, 0);
        QCOMPARE(count->authored, 1);

        VERIFY_RESULT(office.anna->erasePerson("quill"));
        office.save();
        QCOMPARE(office.tell(), QStringList());
        QCOMPARE(office.anna->data().actions.size(), 1); // it outlives its owner
        for (const Revision &revision : *office.anna->history())
            QVERIFY(!revision.hasChangeset);
        office.set("account", "account", "plan", "Gold");
        office.save();
        office.anna.reset();
        QCOMPARE(office.tell(), QStringList());
        // From then on earlier states are kept as ever.
        const auto document = Document::open(office.path, office.environment());
        QCOMPARE(Backups(office.files, office.environment().backups, 12).of((*document)->documentId())->size(), size_t(1));
    }

    /// Anna erases somebody; Ben's computer learns of it by a merge.
    void aColleaguesErasingReachesWhatIsKeptHere()
    {
        Office office;
        const QString mailed = office.folder + "/Mailed.db";
        QVERIFY(QFile::copy(office.path, mailed));
        auto ben = std::move(*Document::open(mailed, office.colleague()));
        for (const char *plan : {"Gold", "Silver"}) {
            office.clock->advance(61'000);
            VERIFY_RESULT(ben->setField("account", "account", "plan", plan));
            VERIFY_RESULT(ben->publishAndWait());
        }
        VERIFY_RESULT(office.anna->erasePerson("quill"));
        office.save();
        QVERIFY(!office.tell("ben").isEmpty());
        VERIFY_RESULT(ben->mergeFrom(office.path));
        QCOMPARE(ben->undo().error().code, Error::UndoErased);
        VERIFY_RESULT(ben->publishAndWait());
        QCOMPARE(office.tell(), QStringList());
    }

    void anEarlierStateThatTellsOfThemIsNotBroughtBack()
    {
        Office office;
        const auto states = Backups(office.files, office.environment().backups, 12).of(office.anna->documentId());
        QVERIFY(states && !states->empty());
        const QString elsewhere = office.dir.filePath("elsewhere.db"); // where erasing does not reach
        QVERIFY(QFile::copy(states->front().path, elsewhere));
        VERIFY_RESULT(office.anna->erasePerson("quill"));
        const auto back = office.anna->bringBack({elsewhere, states->front().at, 0});
        QVERIFY(!back);
        QCOMPARE(back.error().code, Error::UndoErased);
        QVERIFY(!office.anna->data().people.find("quill"));
    }

    void mergingAnOldCopyDoesNotBringThemBack()
    {
        Office office;
        const QString mailed = office.folder + "/Mailed.db";
        QVERIFY(QFile::copy(office.path, mailed));
        {
            auto ben = std::move(*Document::open(mailed, office.colleague()));
            VERIFY_RESULT(ben->setField("account", "account", "plan", "Gold"));
        }
        VERIFY_RESULT(office.anna->erasePerson("quill"));
        office.save();
        VERIFY_RESULT(office.anna->mergeFrom(mailed));
        QCOMPARE(office.anna->data().account.plan, QString("Gold"));
        office.save();
        QCOMPARE(office.tell("home") + filesThatTell(office.folder).filter("Norvik"), QStringList());
    }

    /// The same, when Ben opens the file after it was changed while his program was closed.
    void openingAFileInWhichSomebodyWasErasedForgetsThemHere()
    {
        Office office;
        {
            auto ben = std::move(*Document::open(office.path, office.colleague()));
            VERIFY_RESULT(ben->setField("account", "account", "plan", "Gold"));
        }
        VERIFY_RESULT(office.anna->mergeFrom(office.path));
        VERIFY_RESULT(office.anna->erasePerson("quill"));
        office.save();
        office.anna.reset();
        QVERIFY(!office.tell("ben").isEmpty());
        const auto ben = std::move(*Document::open(office.path, office.colleague()));
        QTRY_COMPARE(office.tell("ben"), QStringList());
    }

    void whatCannotBeRemovedNowGoesWithTheNextSave()
    {
        Office office;
        office.files->before = [&](const QByteArray &operation, const QString &path) {
            if (operation == "remove" && path.contains("/backups/") && !path.endsWith("begun.tmp"))
                office.files->failAt(1, Error::WriteFailed, FaultyFiles::Refused);
        };
        VERIFY_RESULT(office.anna->erasePerson("quill"));
        office.save(); // it reaches the colleagues all the same
        QCOMPARE(office.tell("Geteilt ✓"), QStringList());
        QVERIFY(!office.tell("home/backups").isEmpty());
        office.files->before = {};
        office.files->failNever();
        office.set("account", "account", "plan", "Gold");
        office.save();
        QCOMPARE(office.tell(), QStringList());
    }

    /// Only what tells of them cannot be taken back; not everything for ever after.
    void laterWorkCanBeUndoneAlsoAfterAMerge()
    {
        Office office;
        VERIFY_RESULT(office.anna->erasePerson("quill"));
        office.save();
        office.set("account", "account", "plan", "Gold");
        {
            const auto ben = Document::open(office.anna->path(), office.colleague());
            VERIFY_RESULT(ben);
            office.clock->advance(61'000);
            VERIFY_RESULT((*ben)->setField("account", "account", "competitor", "Kestrel"));
        }
        VERIFY_RESULT(office.anna->mergeFrom(office.anna->path()));
        QCOMPARE(office.anna->data().account.competitor, "Kestrel");
        VERIFY_RESULT(office.anna->undo());
        QCOMPARE(office.anna->data().account.plan, "");
    }

    void undoSaysThatItCannotBeTakenBack()
    {
        Office office;
        VERIFY_RESULT(office.anna->erasePerson("quill"));
        QVERIFY(!office.anna->undoable());
        QCOMPARE(office.anna->undo().error().code, Error::UndoErased);
        QCOMPARE(office.anna->redo().error().code, Error::NothingToUndo);
        office.set("account", "account", "plan", "Gold");
        VERIFY_RESULT(office.anna->undo());
        QCOMPARE(office.anna->undo().error().code, Error::UndoErased);
    }
};

QTEST_GUILESS_MAIN(TestErasing)
#include "tst_erasing.moc"
