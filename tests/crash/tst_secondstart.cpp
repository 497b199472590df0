// A second start of the program: how it finds the first one, and who it never trusts.

#include "app/singleinstance.h"
#include "app/socketplace.h"
#include "tests/support/workbench.h"

#include <QDir>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace straw;

namespace {

int modeOf(const QString &path)
{
    struct stat info;
    return ::stat(QFile::encodeName(path), &info) == 0 ? int(info.st_mode & 0777) : -1;
}

/// A process that sits where the program would listen, and answers to whoever comes.
class Squatter
{
public:
    Squatter(const QString &place, uid_t user)
    {
        const int fd = ::socket(AF_UNIX, SOCK_STREAM, 0);
        sockaddr_un address{};
        address.sun_family = AF_UNIX;
        const QByteArray name = QFile::encodeName(place);
        std::copy(name.begin(), name.end(), address.sun_path);
        ::unlink(name);
        if (::bind(fd, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
            qFatal("the place cannot be taken");
        int ready[2];
        if (::pipe(ready) != 0)
            qFatal("no pipe");
        m_process = ::fork();
        if (m_process == 0) {
            if (user != ::geteuid() && ::setuid(user) != 0)
                ::_exit(1);
            ::listen(fd, 5); // from here on it is this user who is at the other end
            (void)!::write(ready[1], "r", 1);
            for (;;) {
                const int client = ::accept(fd, nullptr, nullptr);
                (void)!::write(client, "ok", 2);
            }
        }
        char answer;
        (void)!::read(ready[0], &answer, 1);
        ::close(ready[0]);
        ::close(ready[1]);
        ::close(fd);
    }
    ~Squatter()
    {
        ::kill(m_process, SIGKILL);
        ::waitpid(m_process, nullptr, 0);
    }

private:
    pid_t m_process = -1;
};

} // namespace

class TestSecondStart : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_dir;

    QString home() const { return qEnvironmentVariable("FINALSTRAW_HOME"); }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        qputenv("FINALSTRAW_HOME", QFile::encodeName(m_dir->filePath("home")));
        qunsetenv("XDG_RUNTIME_DIR");
    }

    void filesAreHandedOver_data()
    {
        QTest::addColumn<QString>("session"); // XDG_RUNTIME_DIR
        QTest::addColumn<int>("mode");
        QTest::addColumn<QString>("home");
        QTest::addColumn<QString>("place"); // where it lies
        QTest::newRow("a session") << "session" << 0700 << "home" << "session/";
        QTest::newRow("a session that others look into") << "session" << 0755 << "home" << "home/run/";
        QTest::newRow("no session") << "" << 0 << "home" << "home/run/";
        QTest::newRow("a long path") << "" << 0 << QString("x").repeated(110) << "/tmp/finalstraw-";
        QTest::newRow("a long path and a session") << "session" << 0700 << QString("x").repeated(110) << "session/";
    }

    void filesAreHandedOver()
    {
        QFETCH(const QString, session);
        QFETCH(const int, mode);
        QFETCH(const QString, home);
        QFETCH(const QString, place);
        qputenv("FINALSTRAW_HOME", QFile::encodeName(m_dir->filePath(home)));
        if (!session.isEmpty()) {
            QVERIFY(QDir(m_dir->path()).mkdir(session));
            QCOMPARE(::chmod(QFile::encodeName(m_dir->filePath(session)), mode_t(mode)), 0);
            qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_dir->filePath(session)));
        }
        SingleInstance first;
        QVERIFY(first.isFirst());
        QStringList received;
        first.listen([&](const QStringList &files) { received += files; });
        const QString socket = socketPlaces(this->home()).constFirst();
        QVERIFY2(socket.startsWith(place.startsWith('/') ? place : m_dir->filePath(place)), qPrintable(socket));
        QVERIFY(QFileInfo::exists(socket));
        QVERIFY(QFile::encodeName(socket).size() <= 107);
        QCOMPARE(modeOf(QFileInfo(socket).path()), 0700);
        QCOMPARE(modeOf(this->home()), 0700);

        const QStringList files{"/a b.db", QString::fromUtf8("/Büro/発注.db")};
        bool took = false;
        const std::unique_ptr<QThread> second(QThread::create([&] {
            SingleInstance instance;
            took = instance.handOver(files);
        }));
        second->start();
        QTRY_VERIFY(second->isFinished());
        QVERIFY(took);
        QCOMPARE(received, files);
    }

    void whoeverSitsInItsPlaceIsIgnored_data()
    {
        QTest::addColumn<bool>("isRunning"); // the first program, without listening yet
        QTest::newRow("as the first") << false;
        QTest::newRow("as the second") << true;
    }

    void whoeverSitsInItsPlaceIsIgnored()
    {
        if (::geteuid() != 0)
            QSKIP("only root can be somebody else");
        QFETCH(const bool, isRunning);
        std::unique_ptr<SingleInstance> running;
        if (isRunning) {
            running = std::make_unique<SingleInstance>();
            QVERIFY(running->isFirst());
        }
        QVERIFY(QDir().mkpath(home()));
        const Squatter squatter(socketPlaces(home()).constFirst(), 65534);
        SingleInstance instance;
        QVERIFY(!instance.handOver({"/secret name.db"})); // so a window opens here
        if (isRunning)
            return;
        // And later starts find this one.
        QStringList received;
        instance.listen([&](const QStringList &files) { received += files; });
        QLocalSocket later;
        later.connectToServer(socketPlaces(home()).constFirst());
        QVERIFY(later.waitForConnected());
        QVERIFY(isOfThisUser(later.socketDescriptor()));
    }

    /// A name in a folder for everybody can be taken by anybody.
    void aFolderOfSomebodyElseIsNoPlace()
    {
        if (::geteuid() != 0)
            QSKIP("only root can be somebody else");
        const QByteArray session = QFile::encodeName(m_dir->filePath("session"));
        QVERIFY(QDir(m_dir->path()).mkdir("session"));
        QCOMPARE(::chmod(session, 0700), 0);
        QCOMPARE(::chown(session, 65534, 65534), 0);
        qputenv("XDG_RUNTIME_DIR", session);
        for (const QString &place : socketPlaces(home()))
            QVERIFY2(!place.startsWith(m_dir->filePath("session")), qPrintable(place));
        QVERIFY(QFile::link("home", m_dir->filePath("link"))); // which could lead elsewhere a moment later
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_dir->filePath("link")));
        for (const QString &place : socketPlaces(home()))
            QVERIFY2(!place.startsWith(m_dir->filePath("link")), qPrintable(place));
    }

    void somebodyElseIsNotListenedTo()
    {
        if (::geteuid() != 0)
            QSKIP("only root can be somebody else");
        SingleInstance first;
        QVERIFY(first.isFirst());
        QStringList received;
        first.listen([&](const QStringList &files) { received += files; });
        const QString place = socketPlaces(home()).constFirst();
        for (const QString &folder : {m_dir->path(), home(), QFileInfo(place).path()})
            QCOMPARE(::chmod(QFile::encodeName(folder), 0777), 0); // as if it had been left open
        QCOMPARE(::chmod(QFile::encodeName(place), 0777), 0);
        const pid_t other = ::fork();
        if (other == 0) {
            const int fd = ::socket(AF_UNIX, SOCK_STREAM, 0);
            sockaddr_un address{};
            address.sun_family = AF_UNIX;
            const QByteArray name = QFile::encodeName(place);
            std::copy(name.begin(), name.end(), address.sun_path);
            if (::setegid(65534) != 0 || ::seteuid(65534) != 0)
                ::_exit(9);
            if (::connect(fd, reinterpret_cast<sockaddr *>(&address), sizeof address) != 0)
                ::_exit(8);
            const char message[] = "\0\0\0\1\0\0\0\4\0/\0x"; // one file, "/x"
            (void)!::write(fd, message, sizeof message - 1);
            char answer[2];
            ::_exit(::read(fd, answer, 2) <= 0 ? 0 : 1);
        }
        int status = -1;
        bool ended = false;
        QTRY_VERIFY(ended = ended || ::waitpid(other, &status, WNOHANG) == other);
        QCOMPARE(WEXITSTATUS(status), 0);
        QVERIFY(received.isEmpty());
    }

    /// The real program: what it keeps is for this user only, and a second start ends at once.
    void theProgramKeepsWhatItKnowsToItself()
    {
        const QString file = m_dir->filePath("Norvik.db");
        Account account;
        account.name = "Norvik";
        VERIFY_RESULT(Document::create(file, account, Environment::system({})));
        QProcess first, second;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert("QT_QPA_PLATFORM", "offscreen");
        environment.insert("HOME", m_dir->path());
        first.setProcessEnvironment(environment);
        second.setProcessEnvironment(environment);
        first.start(STRAW_PROGRAM, {file}); // which it remembers
        QTRY_VERIFY_WITH_TIMEOUT(
            !socketPlaces(home()).isEmpty() && QFileInfo::exists(socketPlaces(home()).constFirst()), 30'000);
        second.start(STRAW_PROGRAM, QStringList());
        QVERIFY(second.waitForFinished(30'000));
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(first.state(), QProcess::Running);
        QCOMPARE(modeOf(home()), 0700);
        QTRY_COMPARE(modeOf(home() + "/state.ini"), 0600);
        first.terminate();
        QVERIFY(first.waitForFinished(30'000));
    }
};

QTEST_GUILESS_MAIN(TestSecondStart)
#include "tst_secondstart.moc"
