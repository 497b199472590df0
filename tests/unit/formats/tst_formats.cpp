// Every format that has landed opens for ever, and what moves with it: records, history, merges.

#include "core/document/earlier/backups.h"
#include "core/document/mergeoutcome.h"
#include "core/document/working/lostworkbook.h"
#include "core/interchange/json.h"
#include "core/journal/difference.h"
#include "core/journal/formatstep.h"
#include "core/journal/journal.h"
#include "core/schema/formats.h"
#include "core/sqlite/changeset.h"
#include "core/sqlite/connection.h"
#include "core/storage/fileformat.h"
#include "tests/support/formatfiles.h"
#include "tests/support/randomedits.h"

#include <QTest>

using namespace straw;

namespace {

/// A file in the present format, made of one of an earlier by the step alone.
std::unique_ptr<Connection> stepped(const QString &file, const QString &to)
{
    const auto from = need(Connection::open(file, Connection::ReadWrite));
    need(stepUp(*from, to));
    auto made = need(Connection::open(to, Connection::ReadWrite));
    need(checkFormat(*made, to));
    return made;
}

/// Lines of content that only one of them has; empty when they are equal.
QString differenceOf(const Store &one, const Store &other)
{
    const QStringList left = contentOf(one).split(u'\n'), right = contentOf(other).split(u'\n');
    QString text;
    for (const QString &line : left)
        text += right.contains(line) ? QString() : QStringLiteral("- %1\n").arg(line);
    for (const QString &line : right)
        text += left.contains(line) ? QString() : QStringLiteral("+ %1\n").arg(line);
    return text;
}

QString journalOf(Connection &connection)
{
    QString text;
    for (const Revision &each : need(Journal(connection).all()))
        text += QStringList{each.id,
                            each.parent,
                            each.otherParent,
                            each.at.toString(Qt::ISODateWithMs),
                            each.author,
                            each.change.kind,
                            QString::number(each.format),
                            QString::fromLatin1(need(Journal(connection).stored(each.id)).toHex())}
                    .join(u' ')
                + u'\n';
    return text;
}

} // namespace

class TestFormats : public QObject
{
    Q_OBJECT

    static void everyFile()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<QString>("name");
        for (int format = Formats::oldest; format <= Formats::current; ++format) {
            for (const QString &name : formatFiles::names(format))
                QTest::addRow("%d %s", format, qPrintable(name)) << format << name;
        }
    }

    /// Only the first format left behind what speaks about a record that was removed.
    static bool hasLeftOvers(int format, const QString &name)
    {
        return format == 1 && (name == u"orphans.db" || name.startsWith(u"parted-"));
    }

private Q_SLOTS:
    // --- The rules of this folder

    void thePresentFormatHasItsTextAndEveryLaterOneItsStep()
    {
        QFile landed(QStringLiteral(STRAW_SOURCE_DIR "/core/schema/formats/%1.sql").arg(Formats::current));
        QVERIFY2(landed.open(QIODevice::ReadOnly), "a version without its text in core/schema/formats");
        QVERIFY2(landed.readAll() == Tables::instance().schemaSql(),
                 "schema.sql changed without a new version: see core/schema/formats.h for what that takes");
        for (int format = Formats::oldest; format <= Formats::current; ++format) {
            QVERIFY(Tables::of(format));
            if (format > Formats::oldest)
                QVERIFY2(!Formats::stepTo(format).isEmpty(), "a version without the step to it");
        }
        QVERIFY(!Tables::of(Formats::oldest - 1) && !Tables::of(Formats::current + 1));
    }

    void theTextOfEveryFormatIsTheOneOfItsFiles()
    {
        for (int format = Formats::oldest; format <= Formats::current; ++format) {
            const QStringList names = formatFiles::names(format);
            for (const char *kind : {"history.db", "conflict.db", "erased.db", "attachments.db", "clean-copy.db",
                                     "killed.db", "orphans.db"})
                QVERIFY2(names.contains(QLatin1String(kind)), "a version without its fixtures");
            QVERIFY(QFile::exists(formatFiles::path(format, "workbook.json")));
            const auto file = need(Connection::open(formatFiles::path(format, "history.db"), Connection::ReadOnly));
            QCOMPARE(need(formatOf(*file, "history.db")), format);
            VERIFY_RESULT(checkFormat(*file, "history.db"));
        }
    }

    void columnsAreOnlyEverAppended()
    {
        for (int format = Formats::oldest; format < Formats::current; ++format) {
            for (const Table &earlier : Tables::of(format)->all()) {
                const Table *later = Tables::of(format + 1)->find(earlier.name.view());
                QVERIFY2(later, qPrintable(earlier.name));
                QCOMPARE(later->recorded, earlier.recorded);
                for (size_t i = 0; i < earlier.columns.size(); ++i) {
                    QCOMPARE(later->columns[i].name, earlier.columns[i].name);
                    QCOMPARE(later->columns[i].isText(), earlier.columns[i].isText());
                    // Nothing that was allowed is forbidden.
                    QVERIFY(!later->columns[i].required || earlier.columns[i].required);
                }
                for (size_t i = earlier.columns.size(); i < later->columns.size(); ++i)
                    QVERIFY(!later->columns[i].required);
            }
        }
    }

    // --- Opening

    void everyFileOpensWithAllThatItHolds_data() { everyFile(); }
    void everyFileOpensWithAllThatItHolds()
    {
        QFETCH(int, format);
        QFETCH(QString, name);
        Workbench bench;
        const QString path = formatFiles::share(bench, format, name);
        const auto before = formatFiles::recordsIn(path, format);
        const QByteArray bytes = bytesOf(path);
        int moved = 0;
        {
            const auto document = need(Document::open(path, bench.environment));
            QVERIFY(!document->historyProblem());
            QVERIFY(!document->isReadOnly());
            const auto after = formatFiles::recordsIn(document->databasePath(), Formats::current);
            QCOMPARE(after.size(), before.size());
            for (auto record = before.begin(); record != before.end(); ++record) {
                auto is = after.value(record.key()), was = *record;
                if (is == was)
                    continue;
                // Answers about what is gone are about the workbook now; nothing else is touched.
                QVERIFY2(record.key().startsWith("answer/"), qPrintable(record.key()));
                QCOMPARE(is.take("subject_id"), QString("workbook"));
                QVERIFY(!was.take("subject_id").isEmpty());
                QCOMPARE(is, was);
                ++moved;
            }
            QCOMPARE(moved > 0, hasLeftOvers(format, name));
            QCOMPARE(document->earlierFormat()->has_value(), format < Formats::current);
        }
        QCOMPARE(bytesOf(path), bytes);
    }

    /// Each change of the file can be shown, and taken back where it could in the program of its time.
    void historyMovesToo_data() { everyFile(); }
    void historyMovesToo()
    {
        QFETCH(int, format);
        QFETCH(QString, name);
        QFile list(formatFiles::path(format, name.chopped(3) + ".reverts"));
        if (!list.open(QIODevice::ReadOnly))
            QSKIP("it has no list of what could be taken back");
        Workbench bench;
        const auto document = need(Document::open(formatFiles::share(bench, format, name), bench.environment));
        const auto history = need(document->history());
        int held = 0;
        for (const QByteArray &line : list.readAll().split('\n')) {
            const QString id = QString::fromLatin1(line.split(' ').value(0)),
                          could = QString::fromLatin1(line.split(' ').value(1));
            if (id.isEmpty())
                continue;
            const auto known = std::ranges::find(history, id, &Revision::id);
            QVERIFY2(known != history.end(), qPrintable(id));
            QVERIFY(!known->hasChangeset || document->differences(id).has_value());
            const QString state = contentOf(document->store());
            const auto may = document->mayRevert(id);
            QCOMPARE(contentOf(document->store()), state);
            const auto done = document->revert(id);
            QVERIFY2(may.has_value() == done.has_value(), qPrintable(id));
            if (done) {
                QVERIFY2(could == "yes" || known->change.kind == Change::Format, qPrintable(id + ' ' + could));
                if (!done->isEmpty())
                    VERIFY_RESULT(document->undo());
                QCOMPARE(contentOf(document->store()), state);
                continue;
            }
            ++held;
            // What the program of that time let go is held only where the workbook itself, or what speaks about
            // it, would have gone.
            const bool isRule = done.error().code == Error::WouldRemoveWorkbook
                                || (done.error().code == Error::UndoHeld && known->change.kind != Change::Create);
            QVERIFY2(could != "yes" || isRule, qPrintable(id + ' ' + describeError(done.error())));
        }
        QVERIFY(held < qsizetype(history.size()) || history.size() <= 1);
    }

    // --- The first change

    void theFirstChangeMakesTheStepAndKeepsTheOldFile()
    {
        Workbench bench;
        bench.environment.identity.author = "Cara Lind";
        bench.environment.backups = bench.environment.home + "-backups";
        const QString path = formatFiles::share(bench, 1, "history.db");
        const QByteArray bytes = bytesOf(path);
        const auto document = need(Document::open(path, bench.environment));
        const auto earlier = need(document->earlierFormat());
        QCOMPARE(earlier->from, QString("0.1"));
        QCOMPARE(earlier->to, QString("0.2"));
        QVERIFY(earlier->authors.contains("Anna Weber") && earlier->authors.contains("Ben Ortiz"));
        QVERIFY(!earlier->authors.contains("merge"));
        VERIFY_RESULT(document->publishAndWait()); // nothing to save
        QCOMPARE(bytesOf(path), bytes);

        VERIFY_RESULT(document->setField("account", "account", "they_say", "We were never asked."));
        VERIFY_RESULT(document->publishAndWait());
        QVERIFY(!need(document->earlierFormat()));
        QCOMPARE(bytesOf(path).at(63), char(Formats::current));
        const Backups backups(bench.environment.files, bench.environment.backups, 12);
        const auto states = need(backups.of(document->documentId()));
        QCOMPARE(states.size(), size_t(1));
        QCOMPARE(states[0].version, QString("0.1"));
        QCOMPARE(bytesOf(states[0].path), bytes);
        // However long it is worked on, it is never thinned out.
        for (int day = 0; day < 900; day += 90) {
            bench.clock->advance(90ll * 24 * 3600 * 1000);
            VERIFY_RESULT(document->setField("account", "account", "plan", QString::number(day)));
            VERIFY_RESULT(document->publishAndWait());
        }
        QVERIFY(std::ranges::any_of(need(backups.of(document->documentId())), [&](const Backup &each) {
            return each.path == states[0].path && bytesOf(each.path) == bytes;
        }));
        // And it can be brought back, into the present format.
        VERIFY_RESULT(document->bringBack(states[0]));
        QVERIFY(document->data().account.plan != u"810" && document->data().account.theySay.isEmpty());
    }

    void whoChangedItLastByAnOlderProgramIsTold()
    {
        Workbench bench;
        bench.environment.identity.author = "Ben Ortiz"; // oneself is not told
        const auto document = need(Document::open(formatFiles::share(bench, 1, "history.db"), bench.environment));
        QStringList authors = need(document->earlierFormat())->authors;
        QVERIFY(!authors.contains("Ben Ortiz"));
        authors.sort();
        QCOMPARE(authors, (QStringList{"Anna Weber", "Ruth Okafor"}));
    }

    // --- Laws of the step

    void steppingTwiceApartGivesTheSame_data() { everyFile(); }
    void steppingTwiceApartGivesTheSame()
    {
        QFETCH(int, format);
        QFETCH(QString, name);
        if (format == Formats::current)
            QSKIP("of the present format");
        QTemporaryDir dir;
        for (const QString &copy : {QStringLiteral("a.db"), QStringLiteral("b.db")}) {
            QFile::copy(formatFiles::path(format, name), dir.filePath(copy));
            QFile::copy(formatFiles::path(format, name) + "-wal", dir.filePath(copy) + "-wal");
        }
        const auto a = stepped(dir.filePath("a.db"), dir.filePath("a2.db")),
                   b = stepped(dir.filePath("b.db"), dir.filePath("b2.db"));
        QCOMPARE(contentOf(Store(*a)), contentOf(Store(*b)));
        QCOMPARE(journalOf(*a), journalOf(*b));
        VERIFY_RESULT(Journal(*a).check());
        // A step that changes something is one revision, at the time of what it builds on.
        const auto revisions = need(Journal(*a).all());
        const Revision &head = revisions.front();
        QCOMPARE(head.change.kind == Change::Format, hasLeftOvers(format, name));
        if (head.change.kind == Change::Format) {
            QCOMPARE(head.at, std::ranges::find(revisions, head.parent, &Revision::id)->at);
            QVERIFY(head.author.isEmpty());
            QCOMPARE(need(Journal(*a).head()), head.id);
        }
    }

    /// Merging copies that were brought over apart gives what bringing over the merged one would; and copies
    /// of any format merge without a question.
    void copiesOfEveryFormatMergeWithoutAQuestion_data()
    {
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("other");
        QTest::newRow("crosswise") << "history.db" << "history-of-a-colleague.db";
        QTest::newRow("back") << "history-of-a-colleague.db" << "history.db";
        QTest::newRow("a clean copy") << "whole-of-the-clean-copy.db" << "clean-copy.db";
    }
    void copiesOfEveryFormatMergeWithoutAQuestion()
    {
        QFETCH(QString, one);
        QFETCH(QString, other);
        QStringList contents;
        // Both apart, then merged; the other still of the first format; one edited since.
        for (const bool otherIsCurrent : {false, true}) {
            Workbench mine, theirs;
            theirs.environment.identity.author = "Ben Ortiz";
            const QString theirPath = formatFiles::share(theirs, 1, other);
            if (otherIsCurrent) {
                const auto document = need(Document::open(theirPath, theirs.environment));
                VERIFY_RESULT(document->setField("account", "account", "we_believed", "x"));
                VERIFY_RESULT(document->undo());
                VERIFY_RESULT(document->publishAndWait());
                QCOMPARE(bytesOf(theirPath).at(63), char(Formats::current));
            }
            const auto document = need(Document::open(formatFiles::share(mine, 1, one), mine.environment));
            const auto merged = document->mergeFrom(theirPath);
            VERIFY_RESULT(merged);
            QVERIFY2(merged->isDone(), qPrintable(QString::number(merged->kind)));
            contents << contentOf(document->store());
            VERIFY_RESULT(document->publishAndWait());
            QVERIFY(Document::open(document->path(), theirs.environment));
        }
        QCOMPARE(contents[0], contents[1]);
    }

    /// What the program of the first format made of two copies, brought over, is what this one makes of both
    /// of them, each brought over by itself.
    void mergingAndBringingOverIsBringingOverAndMerging_data()
    {
        QTest::addColumn<int>("seed");
        for (int seed = 1; QFile::exists(formatFiles::path(1, QStringLiteral("parted-%1-one.db").arg(seed))); ++seed)
            QTest::addRow("%d", seed) << seed;
    }
    void mergingAndBringingOverIsBringingOverAndMerging()
    {
        QFETCH(int, seed);
        const QString name = QStringLiteral("parted-%1-").arg(seed);
        Workbench bench;
        const auto merged = need(Document::open(formatFiles::share(bench, 1, name + "merged.db"), bench.environment));
        for (const auto &[one, other] : {std::pair("one.db", "other.db"), std::pair("other.db", "one.db")}) {
            const auto document = need(Document::open(formatFiles::share(bench, 1, name + one), bench.environment));
            const auto outcome = document->mergeFrom(formatFiles::path(1, name + other));
            VERIFY_RESULT(outcome);
            QCOMPARE(outcome->kind, MergePlan::Merge);
            QVERIFY2(differenceOf(document->store(), merged->store()).isEmpty(),
                     qPrintable(differenceOf(document->store(), merged->store())));
            // And each is the newer state of what the other program made, or agrees with it.
            const auto again = document->mergeFrom(formatFiles::path(1, name + "merged.db"));
            VERIFY_RESULT(again);
            QVERIFY(again->isDone() && again->disputed == 0);
            QVERIFY2(differenceOf(document->store(), merged->store()).isEmpty(),
                     qPrintable(differenceOf(document->store(), merged->store())));
        }
    }

    /// Both copies hold the same orphan; an older program made another one in the meantime.
    void orphansThatComeLaterFromAnOlderProgramFindTheirPlace()
    {
        Workbench mine;
        const auto document = need(Document::open(formatFiles::share(mine, 1, "orphans.db"), mine.environment));
        const auto leftOver = [&] {
            return std::ranges::count_if(document->data().answers, [](const Answer &answer) {
                return answer.subjectId == wholeWorkbook && answer.id != answer.promptKey + "/workbook";
            });
        };
        QCOMPARE(leftOver(), 2);
        VERIFY_RESULT(document->setField("account", "account", "plan", "Gold"));
        const auto merged = document->mergeFrom(formatFiles::path(1, "orphans.db"));
        VERIFY_RESULT(merged);
        QCOMPARE(merged->kind, MergePlan::NothingNew);
        QCOMPARE(leftOver(), 2);
        // They can be changed and removed.
        const auto first = std::ranges::find_if(document->data().answers,
                                                [](const Answer &each) { return each.text == u"The first orphan."; });
        const QString id = first->id;
        VERIFY_RESULT(document->setField("answer", id, "text", "It was read."));
        VERIFY_RESULT(document->remove("answer", id));
        QCOMPARE(leftOver(), 1);
    }

    // --- Files that lost their workbook

    void aFileWhoseLastChangeRemovedTheWorkbookOpensInTheStateBefore()
    {
        QString content, head;
        for (int i = 0; i < 2; ++i) { // two people get the same
            Workbench bench;
            const QString path = formatFiles::share(bench, 1, "removed-itself.db");
            const QByteArray bytes = bytesOf(path);
            auto document = need(Document::open(path, bench.environment));
            QVERIFY(document->isMended());
            QCOMPARE(document->data().account.name, QString("Norvik Logistics"));
            QCOMPARE(need(document->history()).front().change.kind, QString(Change::Recover));
            if (i == 1) {
                QCOMPARE(contentOf(document->store()), content);
                QCOMPARE(need(document->history()).front().id, head);
            }
            content = contentOf(document->store());
            head = need(document->history()).front().id;
            document.reset();
            QCOMPARE(bytesOf(path), bytes); // until the first change
            document = need(Document::open(path, bench.environment));
            QVERIFY(document->isMended());
            if (i == 0)
                VERIFY_RESULT(document->setField("account", "account", "plan", "Gold"));
            VERIFY_RESULT(document->publishAndWait()); // or when the user saves
            QVERIFY(!document->isMended());
            document.reset();
            document = need(Document::open(path, bench.environment));
            QVERIFY(!document->isMended());
            QCOMPARE(document->data().account.name, QString("Norvik Logistics"));
        }
    }

    // --- JSON

    void jsonOfEveryVersionImports()
    {
        for (int version = Formats::oldest; version <= Formats::current; ++version) {
            const QString path = formatFiles::path(version, "workbook.json");
            const JsonRecords records = need(readJson(bytesOf(path), path));
            QCOMPARE(records.version, version);
            Workbench bench;
            const auto document = bench.create();
            VERIFY_RESULT(document->perform(Change::import(1, path),
                                            [&](Store &store) { return importRecords(store, records); }));
            QVERIFY(document->data().events.size() > 10);
            // Only before subjects were known could an answer be left behind.
            QCOMPARE(std::ranges::any_of(document->data().answers,
                                         [](const Answer &answer) { return answer.text == u"The first orphan."; }),
                     version == 1);
            // As opening the file gives it, but for its id.
            Workbench other;
            const auto opened =
                need(Document::open(formatFiles::share(other, version, "orphans.db"), other.environment));
            const QByteArray mine = need(exportJson(document->store())), its = need(exportJson(opened->store()));
            QCOMPARE(QByteArray(mine).replace(document->documentId().toUtf8(), "id"),
                     QByteArray(its).replace(opened->documentId().toUtf8(), "id"));
        }
    }

    void anEarlierTextLeavesAloneWhatItDoesNotKnow()
    {
        Workbench bench;
        const auto document = bench.create();
        VERIFY_RESULT(document->setField("account", "account", "they_say", "Nobody called."));
        const auto import = [&](const QByteArray &text) {
            const auto records = readJson(text, "x.json");
            return !records ? Result<ChangeSummary>(records.error())
                            : document->perform(Change::import(1, "x"),
                                                [&](Store &store) { return importRecords(store, *records); });
        };
        VERIFY_RESULT(import(R"({"format": "finalstraw-workbook", "version": 1, "account": [{"name": "Norvik AS"}]})"));
        QCOMPARE(document->data().account.name, QString("Norvik AS"));
        QCOMPARE(document->data().account.theySay, QString("Nobody called."));
        const auto newer = import(R"({"format": "finalstraw-workbook", "version": 1, "account": [{"they_say": "x"}]})");
        QCOMPARE(newer.error().code, Error::UnknownColumn);
        const auto table = import(R"({"format": "finalstraw-workbook", "version": 1, "comment": []})");
        QCOMPARE(table.error().code, Error::UnknownTable);
    }
};

QTEST_GUILESS_MAIN(TestFormats)
#include "tst_formats.moc"
