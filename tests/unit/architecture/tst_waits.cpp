#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// A test waits for what it expects, never for a time: that is too short on a busy machine, and too long on every
/// other one.
class TestWaits : public QObject
{
    Q_OBJECT

    static inline const QStringList exceptions{
        u"tests/crash/tst_callkilled.cpp"_s,    // kills at a random moment
        u"tests/crash/tst_programkilled.cpp"_s, // kills at a random moment
        u"tests/crash/tst_synced.cpp"_s,        // syncs at random moments
        u"tests/bench/bench_busy.cpp"_s,        // measures what it leaves free
        u"tests/bench/bench_wording.cpp"_s,     // measures what comes after a key
        u"tests/gui/screenshots.cpp"_s,         // makes pictures, and tests nothing
    };

private Q_SLOTS:
    void nothingWaitsForATime()
    {
        static const QRegularExpression wait(
            u"\\bqWait\\(|\\bqSleep\\(|::(m|u|nano)?sleep\\(|\\bsleep_(for|until)\\b"_s);
        const QString top = QStringLiteral(STRAW_SOURCE_DIR) + u'/';
        QStringList wrong, excepted;
        QDirIterator files(top + u"tests"_s, {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next(), relative = path.mid(top.size());
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto found = wait.match(QString::fromUtf8(file.readAll()));
            if (found.hasMatch())
                (exceptions.contains(relative) ? excepted : wrong) += relative;
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        for (const QString &each : exceptions)
            QVERIFY2(excepted.contains(each), qPrintable(each + u" is no exception any more"_s));
    }
};

QTEST_GUILESS_MAIN(TestWaits)
#include "tst_waits.moc"
