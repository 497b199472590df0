#include "tests/support/commandline.h"

#include <QElapsedTimer>
#include <QJsonArray>

/// JSON and CSV that cannot be imported, or only just: a sentence, an exit code, and the workbook
/// as it was.
class TestBadImports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        CommandLine cli;
        COMPARE_EXIT(cli.run({"new", "a.db", "--account", "A"}), 0);
        m_workbook = cli.read("a.db");
    }

    void init()
    {
        m_cli = std::make_unique<CommandLine>();
        m_cli->write("a.db", m_workbook);
    }

    void badJson_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const QByteArray &text, const QString &sentence) {
            QTest::newRow(name) << text << sentence;
        };
        row("empty", "", "is empty");
        row("no json", "Dear Anna", "“Dear Anna” in line 1, column 1, does not belong there");
        row("cut off", "{\"format\": \"finalstraw-work", "ends in the middle");
        row("other json", R"({"type": "FeatureCollection"})", "is JSON, but not a Final Straw workbook");
        row("newer", workbook(R"("lesson": [])").replace("1,", "7,"), "version 7");
        row("not utf-8", workbook("\"lesson\": [{\"id\": \"l\", \"text\": \"\xe4\"}]"), "is not UTF-8");
        row("wrong type", workbook(R"("lesson": [{"id": "l", "text": 7}])"),
            "“7” cannot be the value of “text” in “lesson” (entry “l”)");
        row("unknown table", workbook(R"("invoices": [])"), "no table named “invoices”");
        row("unknown column", workbook(R"("lesson": [{"id": "l", "colour": "red"}])"), "no column “colour”");
        row("unknown reference",
            workbook(R"("account": [{"name": "A"}], "action": [{"id": "x", "owner_id": "nobody"}])"),
            "“owner_id” in “action” (entry “x”) names “nobody”, which does not exist");
        row("twice", workbook(R"("lesson": [{"id": "l"}, {"id": "l"}])"), "“lesson l” a second time");
        row("bad date", workbook(R"("account": [{"name": "A"}], "event": [{"id": "e", "at": "yesterday"}])"),
            "“yesterday” cannot be the value of “at”");
        row("unknown reference by table",
            workbook(
                R"("account": [{"name": "A"}], "evidence": [{"id": "v", "target_table": "nowhere", "target_id": "x"}])"),
            "“target_id” in “evidence” (entry “v”) names “x”, which does not exist");
        row("a control character",
            workbook("\n\"lesson\": [\n {\"id\": \"l\", \"text\": \"gr\xc3\xbc\xc3\x9f \\u0000 \"}]"),
            "has a control character, U+0000, in line 3, column 28,");
        row("an escape behind others", workbook("\"lesson\": [{\"id\": \"l\", \"text\": \"\\\\n\\\"\\u00e4\\u001b\"}]"),
            "a control character, U+001B, in line 1, column");
        row("too long a text",
            workbook("\"account\": [{\"name\": \"A\"}], \"lesson\": [{\"id\": \"l\", \"text\": \""
                     + QByteArray(17 * 1024 * 1024, 'x') + "\"}]"),
            "The text for “text” in “lesson” (entry “l”) is too long to be stored");
        row("too large",
            workbook("\"lesson\": [{\"id\": \"l\", \"text\": \"" + QByteArray(50 * 1024 * 1024, 'x') + "\"}]"),
            "larger than 50 MB");
        row("deep", QByteArray(5'000'000, '['), "ends in the middle");
    }

    void badJson()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QString, sentence);
        m_cli->write("in.json", text);
        for (const char *file : {"a.db", "new.db"}) {
            const auto ran = m_cli->run({"import-json", file, "in.json"});
            COMPARE_EXIT(ran, 1);
            QVERIFY2(ran.err.contains(sentence), qPrintable(ran.err));
            QVERIFY(ran.out.isEmpty());
        }
        QVERIFY(m_cli->read("a.db") == m_workbook);
        QCOMPARE(m_cli->files(), (QStringList{"a.db", "in.json"}));
    }

    void jsonWithoutAnAccountMakesNoWorkbook()
    {
        m_cli->write("in.json", workbook(R"("lesson": [{"id": "l", "text": "x"}])"));
        const auto ran = m_cli->run({"import-json", "new.db", "in.json"});
        COMPARE_EXIT(ran, 1);
        QVERIFY(ran.err.contains("names no account"));
        QCOMPARE(m_cli->files(), (QStringList{"a.db", "in.json"}));
    }

    /// Forty-nine megabytes of valid records, in long texts and in very many short ones.
    void muchJsonIsImportedOrRefusedInTime_data()
    {
        QTest::addColumn<int>("records");
        QTest::addColumn<int>("length");
        QTest::addColumn<int>("exitCode");
        QTest::newRow("long texts") << 490 << 100'000 << 0;
        QTest::newRow("short texts") << 40'000 << 1'100 << 0;
        QTest::newRow("more records than a workbook can hold") << 300'000 << 100 << 1;
    }

    void muchJsonIsImportedOrRefusedInTime()
    {
        QFETCH(const int, records);
        QFETCH(const int, length);
        QFETCH(const int, exitCode);
        QByteArray rows;
        for (int i = 0; i < records; ++i)
            rows += (i ? ",{\"id\":\"" : "{\"id\":\"") + QByteArray::number(i) + "\",\"text\":\""
                    + QByteArray(length, char('a' + i % 26)) + "\"}";
        m_cli->write("in.json", workbook("\"lesson\":[" + rows + ']'));
        QElapsedTimer timer;
        timer.start();
        const auto ran = m_cli->run({"import-json", "a.db", "in.json", "--json"});
        qInfo("%lld MB, %d records: exit %d after %lld ms", rows.size() / 1'000'000, records, ran.exitCode,
              timer.elapsed());
        COMPARE_EXIT(ran, exitCode);
        if (exitCode == 0)
            QCOMPARE(ran.json()["added"].toInt(), records);
        else
            QVERIFY(ran.err.contains("more than 250000 entries") && m_cli->read("a.db") == m_workbook);
    }

    void badTables_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const QByteArray &bytes, const QString &sentence) {
            QTest::newRow(name) << bytes << sentence;
        };
        row("empty", "", "holds no rows");
        row("only a header", "date,what\n", "holds no rows");
        row("binary", QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0", 20), "is not a text file");
        row("missing column", "day,what\n2024,x\n", "There is no column “date” in the file. It has: day, what.");
        row("no row understood", "date,what\nsoon,x\n31 Feb,y\n", "No row of");
        row("a quote that is never closed", "date,what\n2024-05-03,\"x\n2024-05-04,y\n",
            "the quotation mark in line 2, column 12, is never closed");
        row("a quote in the header", "date,\"what\n2024-05-03,x\n",
            "the quotation mark in line 1, column 6, is never closed");
        row("too large", "date,what\n2024,\"" + QByteArray(50 * 1024 * 1024, 'x') + "\"\n", "larger than 50 MB");
    }

    void badTables()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, sentence);
        m_cli->write("in.csv", bytes);
        const auto ran = m_cli->run({"import-timeline", "a.db", "in.csv", "--map", "at=date", "title=what"});
        COMPARE_EXIT(ran, 1);
        QVERIFY2(ran.err.contains(sentence) && ran.err.contains(QLatin1String("in")), qPrintable(ran.err));
        QVERIFY(m_cli->read("a.db") == m_workbook);
    }

    void controlCharactersInATableAreLeftOut()
    {
        m_cli->write("in.csv", QByteArray("date,what\n2024-05-03,a\0b\x1b[31mc\n", 31));
        COMPARE_EXIT(m_cli->run({"import-timeline", "a.db", "in.csv", "--map", "at=date", "title=what"}), 0);
        COMPARE_EXIT(m_cli->run({"export", "a.db", "-o", "out.json"}), 0);
        const QJsonObject out = QJsonDocument::fromJson(m_cli->read("out.json")).object();
        QCOMPARE(out["event"][0]["title"].toString(), QString("ab[31mc"));
    }

    void tablesOfAnyOriginAreRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QString text = QString::fromUtf8("date;what\r\n2024-05-03;\"Größe; \"\"neu\"\"\r\nzweite Zeile\"\r\n");
        QByteArray utf16("\xff\xfe");
        for (const QChar c : text)
            utf16 += QByteArray(1, char(c.unicode() & 0xff)) + char(c.unicode() >> 8);
        QTest::newRow("utf-8") << text.toUtf8();
        QTest::newRow("byte order mark") << "\xef\xbb\xbf" + text.toUtf8();
        QTest::newRow("windows-1252") << text.toLatin1();
        QTest::newRow("utf-16") << utf16;
        QTest::newRow("commas and lf")
            << QString(text).replace("\r\n", "\n").replace("date;", "date,").replace("03;", "03,").toUtf8();
        QTest::newRow("tabs") << QString(text).replace("date;", "date\t").replace("03;", "03\t").toUtf8();
    }

    void tablesOfAnyOriginAreRead()
    {
        QFETCH(const QByteArray, bytes);
        m_cli->write("in.csv", bytes);
        const auto ran = m_cli->run(
            {"import-timeline", "a.db", "in.csv", "--map", "at=date", "body=what", "--title", "x", "--json"});
        COMPARE_EXIT(ran, 0);
        QCOMPARE(ran.json()["added"].toInt(), 1);
        COMPARE_EXIT(m_cli->run({"export", "a.db", "-o", "out.json"}), 0);
        const QJsonObject out = QJsonDocument::fromJson(m_cli->read("out.json")).object();
        QString body = out["event"][0]["body"].toString();
        QCOMPARE(body.replace("\r\n", "\n"), QString::fromUtf8("Größe; \"neu\"\nzweite Zeile"));
    }

private:
    static QByteArray workbook(const QByteArray &members)
    {
        return "{\"format\": \"finalstraw-workbook\", \"version\": 1, " + members + '}';
    }

    std::unique_ptr<CommandLine> m_cli;
    QByteArray m_workbook;
};

QTEST_GUILESS_MAIN(TestBadImports)
#include "tst_badimports.moc"
