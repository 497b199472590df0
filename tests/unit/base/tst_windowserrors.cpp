#include "core/base/texts.h"
#include "core/base/windowserrors.h"

#include <QTest>

using namespace straw;
using namespace std::chrono_literals;
using windowsErrors::Act;

class TestWindowsErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachNumberIsToldAsWhatItMeans_data()
    {
        QTest::addColumn<int>("act");
        QTest::addColumn<int>("number");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("about");
        const QString file = QStringLiteral("C:/Cases/Norvik.db"), folder = QStringLiteral("C:/Cases");
        const auto row = [&](Act act, int number, Error::Code code, const QString &about) {
            const Error error{code, {about}};
            QTest::addRow("%s of %d", qPrintable(error.name()), number) << int(act) << number << error.name() << about;
        };
        row(Act::Read, 2, Error::FileMissing, file);
        row(Act::Read, 3, Error::FileMissing, file);
        row(Act::Read, 123, Error::FileMissing, file);
        row(Act::Read, 5, Error::FileUnreadable, file);
        row(Act::Read, 53, Error::FileUnreadable, file); // a share out of reach may well have it
        row(Act::Read, 67, Error::FileUnreadable, file);
        row(Act::Read, 32, Error::FileInUse, file);
        row(Act::Write, 5, Error::FolderNotWritable, folder);
        row(Act::Write, 19, Error::FolderNotWritable, folder);
        row(Act::Write, 3, Error::FolderMissing, folder);
        row(Act::Write, 53, Error::FolderMissing, folder);
        row(Act::Write, 80, Error::FileExists, file);
        row(Act::Write, 183, Error::FileExists, file);
        row(Act::Write, 39, Error::DiskFull, file);
        row(Act::Write, 112, Error::DiskFull, file);
        row(Act::Write, 1295, Error::DiskFull, file);
        row(Act::Write, 32, Error::FileInUse, file);
        row(Act::Write, 33, Error::FileInUse, file);
        row(Act::Write, 1117, Error::WriteFailed, file);
        row(Act::Replace, 5, Error::FileInUse, file);
        row(Act::Replace, 32, Error::FileInUse, file);
        row(Act::Replace, 303, Error::FileInUse, file);
        row(Act::Replace, 1224, Error::FileInUse, file);
        row(Act::Replace, 19, Error::FolderNotWritable, folder);
    }
    void eachNumberIsToldAsWhatItMeans()
    {
        QFETCH(int, act);
        QFETCH(int, number);
        const QString reason = QStringLiteral("the system's words");
        const Error error =
            windowsErrors::toError(Act(act), QStringLiteral("C:/Cases/Norvik.db"), quint32(number), reason);
        QTEST(error.name(), "name");
        QTEST(error.arguments.first(), "about");
        const bool isToldInItsWords = error.code == Error::FileUnreadable || error.code == Error::WriteFailed;
        QCOMPARE(error.arguments.value(1), isToldInItsWords ? reason : QString());
    }

    void aNameThatTheSystemRefusesIsNoMissingFolder()
    {
        for (const quint32 number : {123u, 206u}) {
            const Error error = windowsErrors::toError(Act::Write, QStringLiteral("C:/Cases/a?.pdf"), number, {});
            QCOMPARE(error.name(), QStringLiteral("WriteFailed"));
            const QString told = Texts(QLocale::English).sentence(error);
            QVERIFY2(told.contains(QLatin1String("no file can have this name there")), qPrintable(told));
        }
    }

    void aFileThatSomebodyHasOpenIsNoReadOnlyFolder()
    {
        const Error error = windowsErrors::toError(Act::Replace, QStringLiteral("C:/Cases/Norvik.db"), 5, {});
        const QString told = Texts(QLocale::English).sentence(error);
        QVERIFY2(told.contains(QLatin1String("Another program is at work on")), qPrintable(told));
    }

    void whatCannotBeReachedIsNotGone()
    {
        QVERIFY(windowsErrors::isGone(2));
        QVERIFY(windowsErrors::isGone(3));
        for (const quint32 number : {5u, 32u, 51u, 53u, 59u, 64u, 67u, 123u, 1231u})
            QVERIFY2(!windowsErrors::isGone(number), qPrintable(QString::number(number)));
    }

    void whoSoonLetsGoIsWaitedFor()
    {
        for (const quint32 held : {5u, 32u, 33u}) {
            int left = 3;
            std::chrono::milliseconds waited{0};
            const quint32 code = windowsErrors::patiently([&] { return left-- > 0 ? held : 0u; },
                                                          [&](std::chrono::milliseconds rest) { waited += rest; });
            QCOMPARE(code, 0u);
            QVERIFY(waited > 0ms && waited < 100ms);
        }
    }

    void whoDoesNotIsWaitedForShortly()
    {
        std::chrono::milliseconds waited{0};
        const auto rest = [&](std::chrono::milliseconds more) { waited += more; };
        QCOMPARE(windowsErrors::patiently([] { return 32u; }, rest), 32u);
        QVERIFY2(waited > 300ms && waited < 1s, qPrintable(QString::number(waited.count())));
    }

    void whatDoesNotPassIsNotTriedAgain()
    {
        for (const quint32 number : {0u, 2u, 19u, 53u, 112u}) {
            int calls = 0;
            const auto act = [&] {
                ++calls;
                return number;
            };
            QCOMPARE(windowsErrors::patiently(act, [](auto) { QFAIL("waited"); }), number);
            QCOMPARE(calls, 1);
        }
    }
};

QTEST_GUILESS_MAIN(TestWindowsErrors)
#include "tst_windowserrors.moc"
