#include "core/document/document.h"
#include "core/document/earlier/backups.h"
#include "core/document/mergeoutcome.h"
#include "core/document/privacy/cleancopy.h"
#include "core/document/privacy/erasure.h"
#include "core/document/shared/copiesbeside.h"
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

    void set(TableKey table, const char *id, ColumnKey column, const QVariant &value)
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
        office.anna->countErasure("quill", {}, {this, [&](const Result<ErasureCount> &counted) { count = *counted; }});
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
        QCOMPARE(Backups(office.files, office.environment().backups, 12).of((*document)->documentId())->size(),
                 size_t(1));
    }

    /// Words that were marked as evidence are a copy of their text, and go with what it said.
    void markedWordsGoWithTheTextTheyWereTakenFrom()
    {
        Office office;
        const auto mark = [&](const char *id, TableKey table, const char *target, ColumnKey column, const char *words) {
            VERIFY_RESULT(office.anna->perform(Change::add("evidence"), [&](Store &store) -> Result<void> {
                Cause cause;
                cause.id = QLatin1String("cause of ") + QLatin1String(id);
                STRAW_TRY(store.insert(cause));
                Evidence evidence;
                evidence.id = id;
                evidence.causeId = cause.id;
                evidence.targetTable = table;
                evidence.targetId = target;
                evidence.targetColumn = column;
                evidence.passage = words;
                return store.insert(evidence);
            }));
        };
        office.set("account", "account", "notice_text", "We asked Petronella, who knew, and she said yes");
        mark("of theirs", "person", "quill", "kpis", "her garden in Bergen");
        mark("of the notice", "account", "account", "notice_text", "asked Petronella, who knew");
        mark("that stays", "account", "account", "notice_text", "she said yes");
        office.set("account", "account", "notice_text", "We asked, and she said yes");
        VERIFY_RESULT(office.anna->erasePerson("quill"));
        office.save();
        QCOMPARE(office.tell(), QStringList());
        QVERIFY(!office.anna->data().evidence.find("of theirs"));
        QVERIFY(office.anna->data().evidence.find("of the notice")->passage.isEmpty());
        QCOMPARE(office.anna->data().evidence.find("that stays")->passage, "she said yes");
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

    /// Copies beside the file, elsewhere, gone and without history, and a report.
    void everyFileThatStillTellsIsNamedAndMadeToForget()
    {
        Office office;
        const QString beside = office.folder + "/Norvik AS (1).db", renamed = office.folder + "/orig.bak",
                      elsewhere = office.dir.filePath("mail/Norvik AS.db"),
                      gone = office.dir.filePath("stick/Norvik AS.db"),
                      clean = office.dir.filePath("partners/Norvik.db"),
                      report = office.dir.filePath("reports/Norvik.pdf"),
                      other = office.dir.filePath("reports/Other.pdf");
        for (const char *folder : {"mail", "stick", "partners", "reports"})
            QVERIFY(QDir(office.dir.path()).mkdir(folder));
        for (const QString &copy : {beside, renamed, elsewhere, gone})
            QVERIFY(QFile::copy(office.path, copy));
        for (const QString &copy : {elsewhere, gone}) { // they were at work in these as well
            const auto document = Document::open(copy, office.environment());
            VERIFY_RESULT((*document)->setField("account", "account", "industry", "Freight"));
        }
        QVERIFY(QFile::remove(gone));
        {
            Account kestrel; // lies beside it, and is the workbook of somebody else
            kestrel.name = "Kestrel";
            VERIFY_RESULT(Document::create(office.folder + "/Kestrel.db", kestrel, office.environment()));
        }
        VERIFY_RESULT(office.anna->cleanCopy(clean, {}));
        for (const QString &file : {report, other})
            QVERIFY(writeBytes(file, "report on Petronella Quill"));
        const QString id = office.anna->documentId();
        const std::vector<ExportedFile> exported{{report, id, office.clock->nowUtc()},
                                                 {clean, id, office.clock->nowUtc()}};
        QTRY_COMPARE_WITH_TIMEOUT(office.anna->copiesBeside().size(), size_t(1), 15'000);

        const std::vector<TellingFile> telling{{TellingFile::Copy, beside},    {TellingFile::Copy, renamed},
                                               {TellingFile::Copy, elsewhere}, {TellingFile::Copy, clean},
                                               {TellingFile::Kept, gone},      {TellingFile::Report, report}};
        const auto isAsExpected = [&](const std::vector<TellingFile> &found) {
            return std::ranges::equal(found, telling, [](const TellingFile &a, const TellingFile &b) {
                return a.kind == b.kind && a.path == b.path;
            });
        };
        std::optional<ErasureCount> count;
        office.anna->countErasure("quill", exported,
                                  {this, [&](const Result<ErasureCount> &counted) { count = *counted; }});
        QTRY_VERIFY(count);
        QVERIFY(isAsExpected(count->files));

        VERIFY_RESULT(office.anna->erasePerson("quill"));
        office.save();
        const auto look = [&] {
            std::optional<std::vector<TellingFile>> found;
            office.anna->findTelling(exported,
                                     {this, [&](const Result<std::vector<TellingFile>> &files) { found = *files; }});
            (void)QTest::qWaitFor([&] { return found.has_value(); });
            return *found;
        };
        const std::vector<TellingFile> found = look();
        QVERIFY(isAsExpected(found));
        for (const TellingFile &file : found) {
            std::optional<Result<void>> done;
            office.anna->forgetIn(file, {this, [&](const Result<void> &result) { done = result; }});
            QTRY_VERIFY_WITH_TIMEOUT(done, 15'000);
            VERIFY_RESULT(*done);
        }
        QCOMPARE(look().size(), size_t(0));
        QVERIFY(QFile::remove(other)); // it was not exported here
        QCOMPARE(office.tell(), QStringList());

        // What was typed in a copy is kept, and one without history still has none.
        const auto mailed = Document::open(elsewhere, office.environment());
        QCOMPARE((*mailed)->data().account.industry, QString("Freight"));
        QCOMPARE((*mailed)->data().actions.size(), 1);
        const auto partners = Document::open(clean, office.environment());
        QCOMPARE((*partners)->history()->size(), size_t(2));
        QTRY_VERIFY_WITH_TIMEOUT(!office.anna->copiesBeside().empty()
                                     && office.anna->copiesBeside().front().isContained(),
                                 15'000); // so that it can be put away
    }

    void theNameUnderWhichSomebodyWorkedGoesAsWell()
    {
        Office office;
        office.set("person", "quill", "author", "pequ");
        office.anna->setIdentity({"pequ", "laptop-3"});
        office.clock->advance(61'000);
        VERIFY_RESULT(office.anna->perform(Change::add("comment"), [](Store &store) {
            const Table &table = Tables::instance().at("comment");
            Row row(table.columns.size());
            row[0] = "remark";
            row[size_t(table.indexOf("author"))] = "pequ";
            row[size_t(table.indexOf("text"))] = "Why?";
            return store.insertRow(table, row);
        }));
        office.anna->setIdentity({"Anna", "device"});
        VERIFY_RESULT(office.anna->erasePerson("quill"));
        for (const Revision &revision : *office.anna->history())
            QVERIFY(revision.author != u"pequ");
        QCOMPARE(office.anna->store().field("comment", "remark", "author").value(), QVariant());
        QCOMPARE(office.anna->store().field("comment", "remark", "text").value(), QVariant("Why?"));
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
