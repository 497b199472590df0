// makefixtures FOLDER: writes one workbook of every kind that a format has to carry on, in the format
// of the program it was built with. Run once when a format lands, into tests/data/formats/VERSION; what
// is there is never made again, since later code would make something else.

#include "core/document/earlier/backups.h"
#include "core/document/mergeoutcome.h"
#include "core/document/privacy/cleancopy.h"
#include "core/interchange/json.h"
#include "core/journal/journal.h"
#include "core/merge/conflict.h"
#include "tests/support/randomedits.h"
#include "tests/support/workbench.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTextStream>

using namespace straw;

namespace {

void copyFile(const QString &from, const QString &to)
{
    if (!QFile::copy(from, to))
        qFatal("%s cannot be written", qPrintable(to));
}

/// Somebody with a computer of their own.
class Colleague
{
public:
    Colleague(const QString &name, const std::shared_ptr<FixedClock> &clock)
    {
        bench.environment.identity = {name, name.toLower() + "-laptop"};
        bench.environment.clock = clock;
    }
    std::unique_ptr<Document> open(const QString &file)
    {
        const QString own = bench.path(QFileInfo(file).fileName());
        QFile::remove(own);
        copyFile(file, own);
        return need(Document::open(own, bench.environment));
    }

    Workbench bench;
};

class Maker
{
public:
    explicit Maker(const QString &folder)
        : m_folder(folder)
        , m_clock(std::make_shared<FixedClock>(QDateTime(QDate(2026, 11, 3), QTime(9, 0), Qt::UTC)))
        , m_anna("Anna Weber", m_clock)
        , m_ben("Ben Ortiz", m_clock)
        , m_ruth("Ruth Okafor", m_clock)
        , m_edits(2026)
    {
    }

    void make()
    {
        history();
        conflict();
        erased();
        attachments();
        cleanCopy();
        killed();
        orphans();
        json();
        removedItself();
        for (int seed = 1; seed <= 4; ++seed)
            parted(seed);
    }

private:
    QString out(const QString &name) const { return m_folder + u'/' + name; }

    static QByteArray sample()
    {
        QFile file(QStringLiteral(STRAW_SOURCE_DIR "/resources/en/sample/norvik.json"));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("no sample");
        return file.readAll();
    }

    std::unique_ptr<Document> create(Colleague &who, const QString &name)
    {
        QFile::remove(who.bench.path(name));
        const JsonRecords records = need(readJson(sample(), "sample"));
        Account account;
        account.name = records.value("account", "name").toString();
        return need(Document::create(who.bench.path(name), account, who.bench.environment,
                                     [&](Store &store) { return importRecords(store, records); }));
    }

    void edit(Document &document, int times)
    {
        for (int i = 0; i < times; ++i) {
            m_clock->advance(90'000);
            m_edits.edit(document);
            if (m_edits.random().bounded(6) == 0)
                (void)document.undo();
        }
    }

    /// Writes the file, and beside it which of its changes can be taken back.
    void keep(Document &document, const QString &name)
    {
        need(document.publishAndWait());
        copyFile(document.path(), out(name));
        QFile list(out(name).chopped(3) + ".reverts");
        if (!list.open(QIODevice::WriteOnly))
            qFatal("no list");
        QTextStream text(&list);
        for (const Revision &revision : need(document.history())) {
            Colleague judge("Judge", m_clock);
            auto copy = judge.open(out(name));
            const auto done = copy->revert(revision.id);
            text << revision.id << ' ' << (done ? QStringLiteral("yes") : done.error().name()) << '\n';
        }
    }

    /// Edited by three people, merged crosswise on the way.
    void history()
    {
        auto anna = create(m_anna, "sample.db");
        edit(*anna, 25);
        need(anna->publishAndWait());
        auto ben = m_ben.open(anna->path());
        auto ruth = m_ruth.open(anna->path());
        edit(*anna, 8);
        edit(*ben, 8);
        edit(*ruth, 6);
        for (Document *each : {anna.get(), ben.get(), ruth.get()})
            need(each->publishAndWait());
        need(anna->mergeFrom(ben->path()));
        need(ben->mergeFrom(ruth->path()));
        edit(*anna, 5);
        edit(*ben, 5);
        for (Document *each : {anna.get(), ben.get()})
            need(each->publishAndWait());
        const QString earlier = m_anna.bench.path("earlier.db");
        copyFile(anna->path(), earlier);
        need(anna->mergeFrom(ben->path()));
        need(ben->mergeFrom(earlier)); // crosswise
        edit(*anna, 4);
        edit(*ben, 4);
        need(ben->publishAndWait());
        keep(*ben, "history-of-a-colleague.db");
        need(anna->mergeFrom(ben->path()));
        for (const Conflict &open : need(anna->conflicts()))
            (void)anna->settle(open.id, SettleBy::Left);
        edit(*anna, 10);
        keep(*anna, "history.db");
    }

    void conflict()
    {
        auto anna = create(m_anna, "conflict.db");
        need(anna->publishAndWait());
        auto ben = m_ben.open(anna->path());
        const QString event = anna->data().events.begin()->id, person = anna->data().people.begin()->id;
        m_clock->advance(90'000);
        need(anna->setField("event", event, "title", "The invoice was wrong again"));
        need(ben->setField("event", event, "title", "Third wrong invoice"));
        m_clock->advance(90'000);
        need(anna->remove("person", person));
        need(ben->setField("person", person, "goals", "Fewer systems to look after."));
        need(ben->publishAndWait());
        need(anna->mergeFrom(ben->path()));
        keep(*anna, "conflict.db");
    }

    void erased()
    {
        auto anna = create(m_anna, "erased.db");
        const QString person = anna->data().people.begin()->id;
        m_clock->advance(90'000);
        need(anna->setField("person", person, "goals", "A word that goes with them."));
        m_clock->advance(90'000);
        need(anna->erasePerson(person));
        edit(*anna, 8);
        keep(*anna, "erased.db");
    }

    void attachments()
    {
        auto anna = create(m_anna, "attachments.db");
        const QByteArray bytes = QByteArray("From: somebody\n\nWe have decided to leave.\n").repeated(40);
        const QString hash = QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
        const QString event = anna->data().events.begin()->id;
        const auto attach = [&](const QString &name, const QVariant &table, const QVariant &id) {
            m_clock->advance(90'000);
            need(anna->perform(Change::add("attachment"), [&](Store &store) -> Result<void> {
                const Table &blob = Tables::instance().at("blob"), &attachment = Tables::instance().at("attachment");
                Row content(blob.columns.size());
                content[0] = hash;
                content[1] = bytes;
                STRAW_TRY(store.putRow(blob, content));
                Row row(attachment.columns.size());
                const auto set = [&](ColumnKey column, const QVariant &value) {
                    row[size_t(attachment.indexOf(column))] = value;
                };
                set("id", m_anna.bench.environment.ids->next());
                set("name", name);
                set("media_type", "message/rfc822");
                set("size", qlonglong(bytes.size()));
                set("sha256", hash);
                set("target_table", table);
                set("target_id", id);
                return store.insertRow(attachment, row);
            }));
        };
        attach("notice.eml", "event", event);
        attach("whole thread.eml", QVariant(), QVariant());
        keep(*anna, "attachments.db");
    }

    /// Edited afterwards, so that it has something to merge.
    void cleanCopy()
    {
        auto anna = create(m_anna, "whole.db");
        edit(*anna, 6);
        need(anna->publishAndWait());
        const QString clean = m_ben.bench.path("clean.db");
        CleanCopyOptions options;
        options.withoutUnquotable = true;
        need(anna->cleanCopy(clean, options));
        auto ben = need(Document::open(clean, m_ben.bench.environment));
        m_clock->advance(90'000);
        need(ben->setField("account", "account", "industry", "Freight"));
        keep(*ben, "clean-copy.db");
        keep(*anna, "whole-of-the-clean-copy.db");
    }

    /// What a program that was killed leaves: changes in the log beside it only.
    void killed()
    {
        auto anna = create(m_anna, "killed.db");
        edit(*anna, 10);
        const QString database = anna->databasePath();
        copyFile(database, out("killed.db"));
        copyFile(database + "-wal", out("killed.db-wal"));
    }

    /// Answers about entries that were removed, one of them to a question that the workbook answers too, two
    /// to one question; notes about a removed event; the answer to an own question that was removed.
    void orphans()
    {
        auto anna = create(m_anna, "orphans.db");
        const auto addEvent = [&](const QString &title) {
            Event event;
            event.id = m_anna.bench.environment.ids->next();
            event.title = title;
            event.at = Edtf::month(2026, 3);
            need(anna->perform(Change::add("event"), [&](Store &store) { return store.insert(event); }));
            return event.id;
        };
        const auto addAnswer = [&](const QString &key, const QString &subject, const QString &text) {
            Answer answer;
            answer.id = key + u'/' + subject;
            answer.promptKey = key;
            answer.subjectId = subject;
            answer.text = text;
            answer.state = "answered";
            need(anna->perform(Change::add("answer"), [&](Store &store) { return store.put(answer); }));
        };
        const auto addNote = [&](const QString &about, const QString &text) {
            Line line;
            line.id = m_anna.bench.environment.ids->next();
            line.eventId = about;
            line.kind = "ours";
            line.text = text;
            need(anna->perform(Change::add("line"), [&](Store &store) { return store.insert(line); }));
        };
        const QString key = "process.followed_result";
        const QString call = addEvent("A call that nobody noted"), mail = addEvent("A mail that was not sent");
        addAnswer(key, call, "The first orphan.");
        addAnswer(key, mail, "The second orphan.");
        addAnswer(key, "workbook", "What the workbook itself says.");
        addNote(call, "A note about the call.");
        Prompt own;
        own.id = m_anna.bench.environment.ids->next();
        own.page = "history";
        own.text = "Who did they call first?";
        need(anna->perform(Change::add("prompt"), [&](Store &store) { return store.insert(own); }));
        addAnswer(own.id, "workbook", "The answer to a question that was removed.");
        m_clock->advance(90'000);
        need(anna->remove("event", call));
        need(anna->remove("event", mail));
        need(anna->remove("prompt", own.id));
        edit(*anna, 4);
        keep(*anna, "orphans.db");
    }

    void json()
    {
        auto anna = need(Document::open(m_anna.bench.path("orphans.db"), m_anna.bench.environment));
        QFile file(out("workbook.json"));
        if (!file.open(QIODevice::WriteOnly) || file.write(need(exportJson(anna->store()))) < 0)
            qFatal("no JSON");
    }

    /// Two copies that went apart, and what the program of this time makes of both. Each has lost entries that
    /// answers are about, before they parted and since, where that leaves the answers behind.
    void parted(int seed)
    {
        m_edits = RandomEdits(quint32(seed));
        Account account;
        account.name = "Norvik Logistics";
        const QString name = QStringLiteral("parted-%1").arg(seed);
        const auto loseSubject = [this](Document &document, const QString &title) {
            Event event;
            event.id = m_anna.bench.environment.ids->next();
            event.title = title;
            Answer answer;
            answer.promptKey = "process.followed_result";
            answer.subjectId = event.id;
            answer.id = answer.promptKey + u'/' + event.id;
            answer.text = "About " + title;
            m_clock->advance(90'000);
            need(document.perform(Change::add("event"), [&](Store &store) -> Result<void> {
                STRAW_TRY(store.insert(event));
                return store.insert(answer);
            }));
            m_clock->advance(90'000);
            need(document.remove("event", event.id));
        };
        auto anna = need(Document::create(m_anna.bench.path(name + ".db"), account, m_anna.bench.environment));
        edit(*anna, 20);
        loseSubject(*anna, "an early call");
        need(anna->publishAndWait());
        auto ben = m_ben.open(anna->path());
        for (int round = 0; round < 2; ++round) {
            edit(*anna, 8);
            loseSubject(*anna, "Anna's mail");
            edit(*ben, 8);
            loseSubject(*ben, "Ben's visit");
            need(anna->publishAndWait());
            need(ben->publishAndWait());
            if (round == 0 && seed % 2 == 0) { // merged before, and parted again
                need(anna->mergeFrom(ben->path()));
                need(anna->publishAndWait());
                need(ben->mergeFrom(anna->path()));
            }
        }
        copyFile(anna->path(), out(name + "-one.db"));
        copyFile(ben->path(), out(name + "-other.db"));
        need(anna->mergeFrom(ben->path()));
        need(anna->publishAndWait());
        copyFile(anna->path(), out(name + "-merged.db"));
    }

    /// Its last change took back that it was created, so that no program of that time opens it.
    void removedItself()
    {
        Account account;
        account.name = "Norvik Logistics";
        auto anna = need(Document::create(m_anna.bench.path("removed.db"), account, m_anna.bench.environment));
        const auto revisions = need(anna->history());
        if (anna->revert(revisions.back().id)) {
            need(anna->publishAndWait());
            copyFile(anna->path(), out("removed-itself.db"));
        }
    }

    QString m_folder;
    std::shared_ptr<FixedClock> m_clock;
    Colleague m_anna, m_ben, m_ruth;
    RandomEdits m_edits;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QString folder = app.arguments().value(1);
    if (folder.isEmpty() || !QDir().mkpath(folder) || !QDir(folder).isEmpty())
        qFatal("makefixtures FOLDER, where nothing is");
    Maker(QDir(folder).absolutePath()).make();
    return 0;
}
