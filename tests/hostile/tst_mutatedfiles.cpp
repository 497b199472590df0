#include "core/journal/difference.h"
#include "core/journal/journal.h"
#include "core/journal/revision.h"
#include "core/merge/mergeplan.h"
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

/// Damage as disks, networks and people do it, always the same for a seed.
class Mutator
{
public:
    Mutator(QByteArray good, QByteArray other, quint32 seed)
        : m_good(std::move(good))
        , m_other(std::move(other))
        , m_random(seed)
    {
    }

    enum Kind { Bits, Bytes, Truncated, Header, Spliced, Swapped, Zeroed, Shifted, History, Kinds };

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

    QRandomGenerator &random() { return m_random; }

private:
    int some(int most) { return m_random.bounded(1, most + 1); }
    qsizetype at(const QByteArray &file) { return m_random.bounded(int(file.size())); }
    qsizetype page(const QByteArray &file) { return pageSize * qsizetype(m_random.bounded(int(file.size() / pageSize))); }
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
        if (!HostileWorld::write(path, file))
            qFatal("a file cannot be written");
        {
            RawDatabase tool(path);
            const auto connection = Connection::open(path, Connection::ReadOnly);
            const Journal journal(**connection);
            const std::vector<Revision> revisions = *journal.all();
            const auto any = [&] { return revisions[size_t(m_random.bounded(int(revisions.size())))].id; };
            for (int i = some(3); i > 0; --i) {
                const QString id = any();
                const auto kept = journal.changeset(id);
                if (!kept || kept->isEmpty())
                    continue;
                QByteArray changeset = *kept;
                for (int bytes = some(4); bytes > 0; --bytes)
                    changeset[at(changeset)] = telling();
                if (m_random.bounded(3) == 0)
                    changeset.truncate(at(changeset));
                QByteArray stored = Journal::packed(changeset);
                if (m_random.bounded(3) == 0)
                    stored[at(stored)] = telling();
                tool.run("UPDATE revision SET changeset = ?1 WHERE id = '" + id.toUtf8() + "'", stored);
            }
            if (m_random.bounded(2)) { // any ancestry
                const QString parent = any(), child = any();
                tool.run("UPDATE revision SET parent = '" + parent.toUtf8() + "' WHERE id = '" + child.toUtf8() + "'");
            }
        }
        return HostileWorld::read(path);
    }

    const QByteArray m_good, m_other;
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
        const QByteArray good = HostileWorld::workbook();
        Mutator mutator(good, HostileWorld::workbook("Other"), quint32(seed));
        QMap<QString, int> ends;
        qint64 slowest = 0;
        for (int i = 0; i < count; ++i) {
            const auto kind = Mutator::Kind(i % Mutator::Kinds);
            const QByteArray file = mutator.mutated(kind);
            HostileWorld world;
            QVERIFY(world.put(file));
            const std::clock_t start = std::clock();
            ++ends[tried(world, mutator.random())];
            const auto taken = qint64(std::clock() - start) * 1000 / CLOCKS_PER_SEC;
            slowest = std::max(slowest, taken);
            QVERIFY2(taken < 5000, qPrintable(QStringLiteral("file %1 of seed %2 took %3 ms").arg(i).arg(seed).arg(taken)));
        }
        for (auto end = ends.begin(); end != ends.end(); ++end)
            qInfo("%6d %s", *end, qPrintable(end.key()));
        qInfo("%6d in all, the slowest took %lld ms", count, slowest);
        for (const char *never : {"refused and changed", "opened and changed", "opened, but cannot be edited",
                                  "damaged by editing", "Database"})
            QCOMPARE(ends.value(never), 0);
        // Neither is everything let through nor everything refused.
        QVERIFY(ends.value("opened") > count / 50);
        QVERIFY(ends.value("FileDamaged") > count / 50);
        QVERIFY(ends.value("opened without history") > count / 50);
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

        // Work that goes on in such a file is as safe as in any other.
        const auto set = opened.document->setField("account", "account", "industry", "Haulage");
        if (!set || !opened.document->undo() || !opened.document->redo() || !opened.document->publishAndWait())
            return QStringLiteral("opened, but cannot be edited");
        opened.document.reset();
        const auto again = world.open();
        if (!again.document || again.document->historyProblem() || again.document->data().account.industry != "Haulage")
            return QStringLiteral("damaged by editing");
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
