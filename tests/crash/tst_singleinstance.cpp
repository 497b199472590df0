// Which of several starts is the program, and what the others bring it. Who is trusted is a matter of
// tst_secondstart.

#include "app/singleinstance.h"
#include "app/socketplace.h"
#include "core/base/environment.h"

#include <QDataStream>
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>

using namespace straw;

class TestSingleInstance : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    /// What a start brings that is not the first, on a thread of its own as it is a program of its own.
    static bool handedOver(const QStringList &files)
    {
        std::atomic<bool> took = false;
        const std::unique_ptr<QThread> later(QThread::create([&] { took = SingleInstance().handOver(files); }));
        later->start();
        return QTest::qWaitFor([&] { return later->isFinished(); }, 20'000) && took;
    }

    static QByteArray messageOf(const QStringList &files)
    {
        QByteArray message;
        QDataStream stream(&message, QIODevice::WriteOnly);
        stream << files;
        return message;
    }

    static std::unique_ptr<QLocalSocket> connected()
    {
        auto socket = std::make_unique<QLocalSocket>();
        socket->connectToServer(socketPlaces(Environment::homeFolder()).constFirst());
        if (!socket->waitForConnected())
            qFatal("nobody listens");
        return socket;
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        qputenv("FINALSTRAW_HOME", QFile::encodeName(m_dir->filePath("home")));
        qunsetenv("XDG_RUNTIME_DIR");
    }

    void oneIsTheFirstUntilItEnds()
    {
        auto first = std::make_unique<SingleInstance>();
        SingleInstance second, third;
        QVERIFY(first->isFirst());
        QVERIFY(first->isFirst()); // asking again changes nothing
        QVERIFY(!second.isFirst() && !third.isFirst());
        first.reset();
        QVERIFY(second.isFirst());
        QVERIFY(!third.isFirst());
    }

    void ofManyStartsAtOnceOneIsTheFirst()
    {
        constexpr int starts = 8;
        std::vector<std::unique_ptr<SingleInstance>> instances(starts);
        std::atomic<int> firsts = 0;
        std::vector<std::unique_ptr<QThread>> threads;
        for (auto &instance : instances) {
            threads.emplace_back(QThread::create([&] {
                instance = std::make_unique<SingleInstance>();
                if (instance->isFirst())
                    ++firsts;
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            QVERIFY(thread->wait());
        QCOMPARE(firsts.load(), 1);
    }

    void eachProgramFolderHasItsOwn()
    {
        SingleInstance here;
        QVERIFY(here.isFirst());
        qputenv("FINALSTRAW_HOME", QFile::encodeName(m_dir->filePath("elsewhere")));
        SingleInstance there;
        QVERIFY(there.isFirst());
    }

    void laterStartsBringTheirFilesOneAfterTheOther()
    {
        SingleInstance first;
        QVERIFY(first.isFirst());
        QList<QStringList> received;
        first.listen([&](const QStringList &files) { received << files; });
        const QList<QStringList> starts{{"/Norvik.db", "/Havn.db"}, {}, {QString::fromUtf8("/Büro/発注.db")}};
        for (const QStringList &files : starts)
            QVERIFY(handedOver(files)); // with none, it is to come to the front
        QCOMPARE(received, starts);
    }

    /// It is about to end, or has just begun: then the later start opens the files itself.
    void nobodyTakesFilesWithoutListening()
    {
        SingleInstance first;
        QVERIFY(!first.handOver({"/Norvik.db"})); // there is nobody else
        QVERIFY(first.isFirst());
        QVERIFY(!handedOver({"/Norvik.db"}));
    }

    void whatArrivesInPiecesIsWaitedFor()
    {
        SingleInstance first;
        QVERIFY(first.isFirst());
        QList<QStringList> received;
        first.listen([&](const QStringList &files) { received << files; });
        const QStringList files{"/Norvik.db", "/Havn.db"};
        const QByteArray message = messageOf(files);
        const auto socket = connected();
        for (const char byte : message) {
            QVERIFY(received.isEmpty());
            socket->write(&byte, 1);
            socket->flush();
            QCoreApplication::processEvents();
        }
        QTRY_COMPARE(received, QList<QStringList>{files});
        QTRY_COMPARE(socket->bytesAvailable(), 2);
        QCOMPARE(socket->readAll(), QByteArray("ok"));
    }

    void whatIsNoMessageHoldsNobodyUp_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("half of one") << messageOf({"/Norvik.db"}).chopped(5);
        QTest::newRow("more files than there can be") << QByteArray("\xff\xff\xff\xf0", 4);
        QTest::newRow("a longer name than there can be") << QByteArray("\0\0\0\1\x7f\xff\xff\xf0", 8);
    }

    void whatIsNoMessageHoldsNobodyUp()
    {
        QFETCH(const QByteArray, bytes);
        SingleInstance first;
        QVERIFY(first.isFirst());
        QList<QStringList> received;
        first.listen([&](const QStringList &files) { received << files; });
        {
            const auto socket = connected();
            socket->write(bytes);
            socket->flush();
            QVERIFY(handedOver({"/Havn.db"})); // while it is still there
        }
        QVERIFY(handedOver({"/Norvik.db"}));
        QCOMPARE(received, (QList<QStringList>{{"/Havn.db"}, {"/Norvik.db"}}));
    }
};

QTEST_GUILESS_MAIN(TestSingleInstance)
#include "tst_singleinstance.moc"
