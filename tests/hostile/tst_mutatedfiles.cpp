#include "core/document/working/workingdatabase.h"
#include "core/journal/difference.h"
#include "core/journal/journal.h"
#include "core/journal/revision.h"
#include "core/merge/mergeplan.h"
#include "tests/support/formatfiles.h"
#include "tests/support/hostileworld.h"

#include <QRandomGenerator>

using namespace straw;

namespace {

constexpr int pageSize = 4096;

int fromEnvironment(const char *name, int usual)
{
    const int value = qEnvironmentVariableIntValue(name);
    return value > 0 ? value : usual;
}

/// What is to be damaged, and another file whose pages may get into it.
struct Source
{
    QByteArray file, other;
    QByteArray good; // the same workbook in the present format
    QByteArray wal = {};
};

/// A workbook of some format, which somebody has gone on with.
Source fixture(int format, const QString &name, const QString &other)
{
    const Workbench bench;
    const QString path = formatFiles::share(bench, format, name), wal = path + "-wal";
    Source source{
        bytesOf(path), bytesOf(formatFiles::path(format, other)), {}, QFile::exists(wal) ? bytesOf(wal) : QByteArray()};
    const auto document = Document::open(path, bench.environment);
    const QString good = bench.path("good.db"); // the file itself is in use, where a log lies beside it
    if (!document || !(*document)->setField("account", "account", "segment", "own")
        || !workingDatabase::takeSnapshot((*document)->databasePath(), good))
        qFatal("%s of format %d cannot be edited", qPrintable(name), format);
    source.good = bytesOf(good);
    return source;
}

std::vector<Source> allSources()
{
    const QByteArray today = HostileWorld::workbook(), other = HostileWorld::workbook("Other");
    const QByteArray more =
        "PRAGMA user_version=" + QByteArray::number(Formats::current + 1)
        + "; ALTER TABLE event ADD COLUMN mood TEXT; CREATE TABLE extra (id TEXT NOT NULL PRIMARY KEY,"
          " event_id TEXT REFERENCES event(id) DEFERRABLE INITIALLY DEFERRED) STRICT;"
          "CREATE INDEX extra_event ON extra(event_id); INSERT INTO extra SELECT id, id FROM event";
    std::vector<Source> sources{{today, other, today},
                                {RawDatabase::after(today, more), RawDatabase::after(other, more), today}};
    for (int format = Formats::oldest; format <= Formats::current; ++format) {
        sources.push_back(fixture(format, "history.db", "history-of-a-colleague.db"));
        sources.push_back(fixture(format, "orphans.db", "history.db"));
        sources.push_back(fixture(format, "killed.db", "history.db"));
    }
    return sources;
}

/// Damage as disks, networks and people do it, always the same for a seed.
class Mutator
{
public:
    explicit Mutator(quint32 seed)
        : m_random(seed)
    {
    }

    enum Kind { Bits, Bytes, Truncated, Header, Spliced, Swapped, Zeroed, Shifted, History, Kinds };

    struct Mutated
    {
        QByteArray file, wal;
    };
    Mutated mutated(const Source &source, Kind kind)
    {
        m_good = source.file;
        m_other = source.other;
        Mutated done{source.file, source.wal};
        if (source.wal.isEmpty() || (kind != History && m_random.bounded(2)))
            done.file = mutated(kind);
        else if (kind == History)
            done.wal = {}; // the history of the file itself
        else
            done.wal[at(done.wal)] = telling();
        return done;
    }

    QRandomGenerator &random() { return m_random; }

private:
    QByteArray mutated(Kind kind)
    {
        QByteArray file = m_good;
        switch (kind) {
        case Bits:
            for (int i = some(20); i > 0; --i)
                file[at(file)] = char(file[at(file)] ^ (1 << m_random.bounded(8)));
            break;
        case Bytes:
            for (int i = some(40); i > 0; --i)
                file[at(file)] = telling();
            break;
        case Truncated:
            file.truncate(m_random.bounded(2) ? at(file) : page(file));
            break;
        case Header:
            for (int i = some(4); i > 0; --i)
                file[m_random.bounded(100)] = telling();
            break;
        case Spliced:
            for (int i = some(4); i > 0; --i) {
                const qsizetype from = page(m_other);
                file.replace(m_random.bounded(2) ? std::min(from, page(file)) : page(file), pageSize,
                             m_other.sliced(from, pageSize));
            }
            break;
        case Swapped: {
            const qsizetype one = page(file), another = page(file);
            const QByteArray first = file.sliced(one, pageSize);
            file.replace(one, pageSize, file.sliced(another, pageSize));
            file.replace(another, pageSize, first);
            break;
        }
        case Zeroed:
            file.replace(page(file), pageSize, QByteArray(pageSize, m_random.bounded(2) ? '\0' : '\xff'));
            break;
        case Shifted: {
            const qsizetype from = at(file);
            file.remove(from, some(100));
            file.append(QByteArray(m_good.size() - file.size(), '\0'));
            break;
        }
        default:
            return withMutatedHistory(file);
        }
        return file;
    }

    int some(int most) { return m_random.bounded(1, most + 1); }
    qsizetype at(const QByteArray &file) { return m_random.bounded(int(file.size())); }
    qsizetype page(const QByteArray &file)
    {
        return pageSize * qsizetype(m_random.bounded(int(file.size() / pageSize)));
    }
    /// Bytes at the ends of ranges find more than others.
    char telling()
    {
        constexpr char telling[] = {'\0', '\x01', '\x7f', '\x80', '\xff', '\xfe', '\x10', 'T'};
        return m_random.bounded(2) ? telling[m_random.bounded(8)] : char(m_random.bounded(256));
    }

    /// The pages are whole, but some changes in the history are not.
    QByteArray withMutatedHistory(const QByteArray &file)
    {
        QTemporaryDir dir;
        const QString path = dir.filePath("x.db");
        if (!writeBytes(path, file))
            qFatal("a file cannot be written");
        {
            RawDatabase tool(path);
            const auto connection = Connection::open(path, Connection::ReadOnly);
            const Journal journal(**connection);
            const std::vector<Revision> revisions = *journal.all();
            const auto any = [&] { return revisions[size_t(m_random.bounded(int(revisions.size())))].id; };
            for (int i = some(3); i > 0; --i) {
                const QString id = any();
                const QByteArray kept = *journal.stored(id); // in the width of its format
                if (kept.size() < 2)
                    continue;
                QByteArray changeset = kept.front() == '\1' ? qUncompress(kept.sliced(1)) : kept.sliced(1);
                if (changeset.isEmpty()) // it was taken before
                    continue;
                for (int bytes = some(4); bytes > 0; --bytes)
                    changeset[at(changeset)] = telling();
                if (m_random.bounded(3) == 0)
                    changeset.truncate(at(changeset));
                QByteArray stored = Journal::packed(changeset);
                if (m_random.bounded(3) == 0)
                    stored[at(stored)] = telling();
                tool.run("UPDATE revision SET changeset = ?1 WHERE id = '" + id.toUtf8() + "'", stored);
            }
            if (m_random.bounded(4) == 0) // any format
                tool.run("UPDATE revision SET format = " + QByteArray::number(m_random.bounded(-1, 5)) + " WHERE id = '"
                         + any().toUtf8() + "'");
            if (m_random.bounded(2)) { // any ancestry
                const QString parent = any(), child = any();
                tool.run("UPDATE revision SET parent = '" + parent.toUtf8() + "' WHERE id = '" + child.toUtf8() + "'");
            }
        }
        return bytesOf(path);
    }

    QByteArray m_good, m_other; // of the source
    QRandomGenerator m_random;
};

} // namespace

/// Damaged files by the hundred, or by the thousand on request: STRAW_MUTATIONS, STRAW_SEED.
class TestMutatedFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachOpensOrIsRefusedWithASentence()
    {
        const int count = fromEnvironment("STRAW_MUTATIONS", 270);
        const int seed = fromEnvironment("STRAW_SEED", 20261122);
        const std::vector<Source> sources = allSources();
        Mutator mutator{quint32(seed)};
        QMap<QString, int> ends;
        qint64 slowest = 0;
        for (int i = 0; i < count; ++i) {
            const auto kind = Mutator::Kind(i % Mutator::Kinds);
            const Source &source = sources[size_t(i / Mutator::Kinds) % sources.size()];
            const Mutator::Mutated file = mutator.mutated(source, kind);
            HostileWorld world(source.good);
            QVERIFY(world.put(file.file));
            if (!file.wal.isEmpty()) {
                QVERIFY(writeBytes(world.path + "-wal", file.wal));
                world.remember();
            }
            const std::clock_t start = std::clock();
            ++ends[tried(world, mutator.random())];
            const auto taken = qint64(std::clock() - start) * 1000 / CLOCKS_PER_SEC;
            slowest = std::max(slowest, taken);
            QVERIFY2(taken < 5000,
                     qPrintable(QStringLiteral("file %1 of seed %2 took %3 ms").arg(i).arg(seed).arg(taken)));
        }
        for (auto end = ends.begin(); end != ends.end(); ++end)
            qInfo("%6d %s", *end, qPrintable(end.key()));
        qInfo("%6d in all, the slowest took %lld ms", count, slowest);
        for (const char *never :
             {"refused and changed", "opened and changed", "opened, but cannot be edited",
              "opened, but cannot be published", "opened read only, but changed", "damaged by editing", "Database"})
            QCOMPARE(ends.value(never), 0);
        // Neither is everything let through nor everything refused.
        QVERIFY(ends.value("opened") > count / 50);
        QVERIFY(ends.value("FileDamaged") > count / 50);
        QVERIFY(ends.value("opened without history") > count / 50);
        QVERIFY(ends.value("opened read only") > count / 50);
    }

private:
    /// Opens a file and does with it what people do; the name of what became of it.
    static QString tried(HostileWorld &world, QRandomGenerator &random)
    {
        auto opened = world.open();
        if (!opened.document)
            return world.isUntouched() ? opened.error.name() : QStringLiteral("refused and changed");
        look(world, *opened.document, random);
        if (!world.isUntouched())
            return QStringLiteral("opened and changed");
        const bool hadProblem = opened.document->historyProblem().has_value();
        if (opened.document->isReadOnly()) {
            const auto set = opened.document->setField("account", "account", "industry", "Haulage");
            opened.document.reset();
            return set || set.error().code != Error::MadeByNewer || !world.isUntouched() || !world.leftNothingAtHome()
                       ? QStringLiteral("opened read only, but changed")
                       : QStringLiteral("opened read only");
        }

        // Work that goes on in such a file is as safe as in any other.
        const auto set = opened.document->setField("account", "account", "industry", "Haulage");
        if (!set || !opened.document->undo() || !opened.document->redo())
            return QStringLiteral("opened, but cannot be edited");
        const auto published = opened.document->publishAndWait();
        const bool isHeld = !published && published.error().code == Error::FileInUse; // by who wrote the log beside it
        if (!published && !(isHeld && world.isUntouched()))
            return QStringLiteral("opened, but cannot be published");
        opened.document.reset();
        const auto again = world.open();
        if (!again.document || again.document->historyProblem() || again.document->data().account.industry != "Haulage")
            return QStringLiteral("damaged by editing");
        if (isHeld)
            return QStringLiteral("opened beside a log");
        return hadProblem ? QStringLiteral("opened without history") : QStringLiteral("opened");
    }

    static void look(HostileWorld &world, const Document &document, QRandomGenerator &random)
    {
        const auto history = document.history();
        if (history && !history->empty()) {
            for (int i = 0; i < 5; ++i)
                (void)document.differences((*history)[size_t(random.bounded(int(history->size())))].id);
        }
        (void)document.search("call");
        (void)document.conflicts();
        const QString own = world.goodPath();
        for (const MergeOptions &options : {MergeOptions(), MergeOptions{true, true}}) {
            const auto plan = planMerge(own, document.databasePath(), options);
            if (!plan && plan.error().code != Error::Database && !HostileWorld::isSentence(plan.error()))
                qFatal("no sentence: %s", qPrintable(describeError(plan.error())));
        }
    }
};

QTEST_GUILESS_MAIN(TestMutatedFiles)
#include "tst_mutatedfiles.moc"
