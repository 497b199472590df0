// What the command line says of files of other versions, and does with them.

#include "core/schema/formats.h"
#include "tests/support/commandline.h"
#include "tests/support/formatfiles.h"

#include <QJsonArray>
#include <QTest>
#include <QtEndian>

using namespace straw;

class TestOtherVersions : public QObject
{
    Q_OBJECT

    CommandLine m_cli;

    QString share(const QString &name, const QString &as)
    {
        const QString path = m_cli.path(as);
        QFile::remove(path);
        if (!QFile::copy(formatFiles::path(1, name), path)
            || !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner))
            qFatal("%s cannot be copied", qPrintable(name));
        return path;
    }
    static void setVersion(const QString &path, quint32 version)
    {
        QByteArray bytes = bytesOf(path);
        qToBigEndian(version, bytes.data() + 60);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

private Q_SLOTS:
    void anEarlierVersionIsReadAndStaysUntilItIsChanged()
    {
        const QString path = share("history.db", "earlier.db");
        const QByteArray bytes = bytesOf(path);
        const auto checked = m_cli.run({"check", path, "--json"});
        QCOMPARE(checked.exitCode, 0);
        QCOMPARE(checked.json()["format"].toString(), QString("0.1"));
        QVERIFY(checked.json()["changeable"].toBool());
        QVERIFY(m_cli.run({"check", path}).out.contains("brings it to format 0.2"));
        QCOMPARE(m_cli.run({"info", path}).exitCode, 0);
        QCOMPARE(m_cli.run({"export", path, "-o", m_cli.path("earlier.json")}).exitCode, 0);
        QVERIFY(m_cli.run({"history", path}).out.contains("Workbook created by"));
        QCOMPARE(bytesOf(path), bytes);

        m_cli.write("one.json",
                    R"({"format": "finalstraw-workbook", "version": 1, "lesson": [{"id": "l", "text": "x"}]})");
        QCOMPARE(m_cli.run({"import-json", path, m_cli.path("one.json")}).exitCode, 0);
        QCOMPARE(m_cli.run({"check", path, "--json"}).json()["format"].toString(), QString("0.2"));
    }

    void aNewerVersionIsReadAndNeverChanged()
    {
        const QString path = m_cli.path("newer.db");
        QCOMPARE(m_cli.run({"sample", path}).exitCode, 0);
        QCOMPARE(m_cli.run({"sample", m_cli.path("mine.db")}).exitCode, 0);
        setVersion(path, Formats::current + 1);
        const QByteArray bytes = bytesOf(path);
        const auto checked = m_cli.run({"check", path, "--json"});
        QCOMPARE(checked.exitCode, 0);
        QCOMPARE(checked.json()["format"].toString(), QString("0.3"));
        QVERIFY(!checked.json()["changeable"].toBool());
        const auto info = m_cli.run({"info", path});
        QCOMPARE(info.exitCode, 0);
        QVERIFY(info.err.contains("newer version"));
        QCOMPARE(m_cli.run({"export", path, "-o", m_cli.path("newer.pdf")}).exitCode, 0);
        QCOMPARE(m_cli.run({"history", path, "--json"}).json()["revisions"].toArray().size(), 0);

        m_cli.write("one.json",
                    R"({"format": "finalstraw-workbook", "version": 2, "lesson": [{"id": "l", "text": "x"}]})");
        m_cli.write("events.csv", "date,what\n2026-03-01,Call\n");
        for (const QStringList &call :
             {QStringList{"import-json", path, m_cli.path("one.json")},
              QStringList{"import-timeline", path, m_cli.path("events.csv"), "--map", "at=date", "--map", "title=what"},
              QStringList{"revert", path, "x"}, QStringList{"merge", path, m_cli.path("mine.db")},
              QStringList{"merge", m_cli.path("mine.db"), path},
              QStringList{"merge", path, m_cli.path("mine.db"), "-o", m_cli.path("out.db")},
              QStringList{"clean-copy", path, m_cli.path("out.db")}}) {
            const auto refused = m_cli.run(call);
            QVERIFY2(refused.exitCode == 1, qPrintable(call.join(' ')));
            QVERIFY2(refused.err.contains("newer version"), qPrintable(call.join(' ') + ": " + refused.err));
            QVERIFY(!QFile::exists(m_cli.path("out.db")));
            QCOMPARE(bytesOf(path), bytes);
        }
    }

    void whatCannotBeTakenBackIsSaid()
    {
        const QString path = m_cli.path("created.db");
        QCOMPARE(m_cli.run({"new", path, "--account", "Norvik"}).exitCode, 0);
        const QByteArray bytes = bytesOf(path);
        const auto revisions = m_cli.run({"history", path, "--json"}).json()["revisions"].toArray();
        const auto refused = m_cli.run({"revert", path, revisions.last()["id"].toString()});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.err.contains("it would take the workbook itself away"), qPrintable(refused.err));
        QCOMPARE(bytesOf(path), bytes);
    }

    void aFileThatLostItsWorkbookIsReadAsItWas()
    {
        const QString path = share("removed-itself.db", "removed.db");
        const QByteArray bytes = bytesOf(path);
        const auto checked = m_cli.run({"check", path, "--json"});
        QCOMPARE(checked.exitCode, 1);
        QCOMPARE(checked.json()["problem"].toString(), QString("NoSingleWorkbook"));
        QVERIFY(checked.json()["advice"].toString().contains("It opens in the state before"));
        const auto info = m_cli.run({"info", path});
        QCOMPARE(info.exitCode, 0);
        QVERIFY(info.out.contains("Norvik Logistics") && info.err.contains("removed the workbook itself"));
        QCOMPARE(bytesOf(path), bytes);
        m_cli.write("one.json",
                    R"({"format": "finalstraw-workbook", "version": 2, "lesson": [{"id": "l", "text": "x"}]})");
        QCOMPARE(m_cli.run({"import-json", path, m_cli.path("one.json")}).exitCode, 0);
        QCOMPARE(m_cli.run({"check", path}).exitCode, 0);
    }
};

QTEST_GUILESS_MAIN(TestOtherVersions)
#include "tst_otherversions.moc"
