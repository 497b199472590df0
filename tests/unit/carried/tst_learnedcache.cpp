#include "core/carried/learnedcache.h"
#include "tests/support/filebytes.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace straw;
using namespace Qt::StringLiterals;

/// What this computer remembers of workbooks, whatever becomes of its files.
class TestLearnedCache : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;
    QString folder() const { return m_dir.filePath(u"learned"_s); }
    QStringList files() const { return QDir(folder()).entryList(QDir::Files | QDir::Hidden); }
    QString only() const { return folder() + u'/' + files().value(0); }

    static Learned learned(const QString &text, const QString &id = u"doc"_s)
    {
        return {id,
                true,
                {{CarriedKind::NextTime, text}, {CarriedKind::Criterion, u"How many?"_s, u"profile"_s}},
                {u"hash"_s}};
    }

    /// With one kind of quotation marks for the other.
    static QByteArray json(QByteArray text) { return text.replace('\'', '"'); }

private Q_SLOTS:
    void init() { QDir(folder()).removeRecursively(); }

    void whatIsPutIsFoundAndThePathIsNotTold()
    {
        LearnedCache cache(folder());
        QCOMPARE(cache.find(u"/share/Norvik.db"_s), Learned());
        cache.put(u"/share/Norvik.db"_s, learned(u"Call."_s));
        cache.put(u"/share/Norvik.db"_s, learned(u"Ask."_s));
        QCOMPARE(LearnedCache(folder()).find(u"/share/Norvik.db"_s), learned(u"Ask."_s));
        QCOMPARE(cache.find(u"/share/Other.db"_s), Learned());
        QCOMPARE(files().size(), 1);
        QVERIFY(!only().contains(u"Norvik"));
        QVERIFY(!bytesOf(only()).contains("Norvik"));
#ifdef Q_OS_UNIX
        QCOMPARE(QFile::permissions(only()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
#endif
    }

    void whatIsKeptNoMoreGoesWithWhateverLiesThere()
    {
        LearnedCache cache(folder());
        cache.put(u"/a.db"_s, learned(u"Call."_s));
        cache.put(u"/b.db"_s, learned(u"Ask."_s));
        QVERIFY(writeBytes(folder() + u"/.~left.tmp"_s, "half"));
        cache.keepOnly({u"/b.db"_s});
        QCOMPARE(files().size(), 1);
        QCOMPARE(cache.find(u"/b.db"_s), learned(u"Ask."_s));
    }

    void otherCopiesOfAWorkbookAreForgotten()
    {
        LearnedCache cache(folder());
        cache.put(u"/a.db"_s, learned(u"Call."_s));
        cache.put(u"/copy of a.db"_s, learned(u"Call Petronella."_s));
        cache.put(u"/b.db"_s, learned(u"Ask."_s, u"another"_s));
        cache.keepOnlyCopy(u"doc"_s, u"/a.db"_s);
        QCOMPARE(cache.find(u"/a.db"_s), learned(u"Call."_s));
        QCOMPARE(cache.find(u"/copy of a.db"_s), Learned());
        QCOMPARE(cache.find(u"/b.db"_s), learned(u"Ask."_s, u"another"_s));
    }

    void whatCannotBeReadIsAsGoodAsNoneAndIsWrittenAnew_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no JSON") << QByteArray("\0\xff\xfe{", 4);
        QTest::newRow("cut off") << QByteArray(json("{'version':1,'carried':[{'kind':'next_time','text':'Ca"));
        QTest::newRow("a newer version") << QByteArray(
            json("{'version':2,'carried':[{'kind':'next_time','text':'Call.'}]}"));
        QTest::newRow("other types") << QByteArray(json("{'version':1,'carried':{'kind':7},'withheld':'x'}"));
        QTest::newRow("unknown kind") << QByteArray(
            json("{'version':1,'carried':[{'kind':'x','text':'Call.'},7,null]}"));
        QTest::newRow("huge") << json("{'version':1,'carried':[{'kind':'next_time','text':'") + QByteArray(1 << 20, 'a')
                                     + json("'}]}");
        QTest::newRow("deep") << QByteArray(100'000, '[');
    }
    void whatCannotBeReadIsAsGoodAsNoneAndIsWrittenAnew()
    {
        QFETCH(QByteArray, bytes);
        LearnedCache cache(folder());
        cache.put(u"/a.db"_s, learned(u"Call."_s));
        QFile file(only());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        QVERIFY(cache.find(u"/a.db"_s).carried.empty());
        cache.put(u"/a.db"_s, learned(u"Call."_s));
        QCOMPARE(cache.find(u"/a.db"_s), learned(u"Call."_s));
    }

    /// Else it would go on naming somebody who was erased.
    void whatCannotBeWrittenIsForgotten()
    {
        LearnedCache cache(folder());
        cache.put(u"/a.db"_s, learned(u"Call Petronella."_s));
        const QString file = only();
        // A folder in the place of the file, in which something lies: nothing can take its place.
        QVERIFY(QFile::remove(file) && QDir().mkpath(file + u"/taken"_s));
        cache.put(u"/a.db"_s, learned(u"Call."_s));
        QVERIFY(cache.find(u"/a.db"_s).carried.empty());
        QCOMPARE(files(), QStringList());
    }

    /// Each reads the one or the other, never half of both.
    void twoProgramsMayWriteAtOnce()
    {
        const Learned one = learned(u"Call. "_s.repeated(90).trimmed()),
                      other = learned(u"Ask. "_s.repeated(110).trimmed());
        const auto write = [this](const Learned &what) {
            LearnedCache cache(folder());
            for (int i = 0; i < 50; ++i)
                cache.put(u"/a.db"_s, what);
        };
        LearnedCache cache(folder());
        cache.put(u"/a.db"_s, one);
        std::thread first(write, one), second(write, other);
        int torn = 0;
        for (int i = 0; i < 200; ++i) {
            const Learned read = cache.find(u"/a.db"_s);
            torn += read != one && read != other;
        }
        first.join();
        second.join();
        QCOMPARE(torn, 0);
        const Learned last = cache.find(u"/a.db"_s);
        QVERIFY(last == one || last == other);
        QCOMPARE(files().size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestLearnedCache)
#include "tst_learnedcache.moc"
