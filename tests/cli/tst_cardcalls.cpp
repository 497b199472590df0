#include "tests/support/commandline.h"

/// `export --card`: one page instead of the report.
class TestCardCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cli = std::make_unique<CommandLine>();
        m_cli->variables["SOURCE_DATE_EPOCH"] = "1774951200"; // 31 March 2026
        COMPARE_EXIT(m_cli->run({"sample", "Norvik.db"}), 0);
    }

    void cardsAreWrittenAndAlwaysTheSame()
    {
        const QStringList brief{"export", "Norvik.db", "-o",       "brief.pdf",
                                "--card", "brief",     "--person", "carla brandt"};
        const QStringList decision{"export", "Norvik.db", "-o", "card.pdf", "--card", "decision"};
        const QStringList note{"export", "Norvik.db", "-o", "note.pdf", "--card", "thank_you"};
        const QStringList letter{"export", "Norvik.db", "-o",       "letter.pdf",
                                 "--card", "letter",    "--person", "Jonas Meyer"};
        const QStringList sheet{"export", "Norvik.db", "-o", "sheet.pdf", "--card", "sheet", "--person", "Tom Reuter"};
        for (const QStringList &call : {brief, decision, note, letter, sheet}) {
            const auto ran = m_cli->run(call);
            COMPARE_EXIT(ran, 0);
            QCOMPARE(ran.err, QString()); // what there is to look at stands in the report
            const QByteArray first = m_cli->read(call[3]);
            QVERIFY(first.startsWith("%PDF"));
            COMPARE_EXIT(m_cli->run(call), 0);
            QVERIFY(m_cli->read(call[3]) == first);
            COMPARE_EXIT(m_cli->run(call + QStringList{"--paper", "letter", "--lang", "en"}), 0);
            QVERIFY(m_cli->read(call[3]) != first);
        }
    }

    void whatACardIsNotIsRefusedInWords_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const QStringList &arguments, const QString &sentence) {
            QTest::newRow(name) << arguments << sentence;
        };
        row("no such card", {"--card", "poster"}, "use one of these: decision, brief, thank_you, letter, sheet");
        row("another format", {"--card", "decision", "--format", "json"}, "write it as pdf, not json");
        row("for the customer", {"--card", "decision", "--edition", "customer"}, "for our own people");
        row("for executives", {"--card", "decision", "--edition", "executive"}, "for our own people");
        row("a length", {"--card", "decision", "--length", "short"}, "--length is for a report");
        row("strict", {"--card", "decision", "--strict"}, "--strict is for a report");
        row("a brief of nobody", {"--card", "brief"}, "--person NAME");
        row("of somebody unknown", {"--card", "brief", "--person", "Zoe"}, "nobody called “Zoe”");
        row("a letter to nobody", {"--card", "letter"}, "--person NAME");
        row("a letter to whoever refused", {"--card", "letter", "--person", "Carla Brandt"}, "does not want to be");
        row("a note that nobody wrote", {"--card", "thank_you", "--person", "Pia Sommer"}, "no thank-you note to Pia");
        row("a person without a brief", {"--person", "Carla Brandt"}, "--card brief");
        row("an interview without a sheet", {"--card", "brief", "--interview", "x"}, "--card sheet");
        row("a sheet of no interview", {"--card", "sheet", "--interview", "x"}, "no interview “x”");
        row("a sheet of both", {"--card", "sheet", "--interview", "x", "--person", "Zoe"}, "not both");
        row("a decision of a person", {"--card", "decision", "--person", "Carla Brandt"}, "--card brief");
    }
    void whatACardIsNotIsRefusedInWords()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, sentence);
        const auto ran = m_cli->run(QStringList{"export", "Norvik.db", "-o", "card.pdf"} + arguments);
        COMPARE_EXIT(ran, 2);
        QVERIFY2(ran.err.contains(sentence), qPrintable(ran.err));
        QCOMPARE(m_cli->files(), QStringList{"Norvik.db"});
    }

    void twoPeopleOfANameAreToldApartFirst()
    {
        m_cli->write("twin.json", R"({"format": "finalstraw-workbook", "version": 2, "person": [
            {"id": "twin", "rank": "zz", "name": "Carla  Brandt"}]})");
        const auto taken = m_cli->run({"import-json", "Norvik.db", "twin.json"});
        COMPARE_EXIT(taken, 0);
        const auto ran =
            m_cli->run({"export", "Norvik.db", "-o", "brief.pdf", "--card", "brief", "--person", "Carla Brandt"});
        COMPARE_EXIT(ran, 2);
        QVERIFY2(ran.err.contains("Several people"), qPrintable(ran.err));
    }

    void ofSeveralNotesOneIsChosen()
    {
        m_cli->write("second.json", R"({"format": "finalstraw-workbook", "version": 2, "comeback_step": [
            {"id": "second", "rank": "zz", "kind": "thank_you", "text": "Dear Ms Sommer", "person_id":
            "019cd699-04cb-748e-a3ea-53e76490aba5"}]})");
        COMPARE_EXIT(m_cli->run({"import-json", "Norvik.db", "second.json"}), 0);
        const QStringList call{"export", "Norvik.db", "-o", "note.pdf", "--card", "thank_you"};
        const auto ran = m_cli->run(call);
        COMPARE_EXIT(ran, 2);
        QVERIFY2(ran.err.contains("several thank-you notes"), qPrintable(ran.err));
        COMPARE_EXIT(m_cli->run(call + QStringList{"--person", "Pia Sommer"}), 0);
    }

    void theHelpNamesThem()
    {
        const auto help = m_cli->run({"export", "--help"});
        COMPARE_EXIT(help, 0);
        QVERIFY(help.out.contains("--card") && help.out.contains("--person"));
    }

private:
    std::unique_ptr<CommandLine> m_cli;
};

QTEST_GUILESS_MAIN(TestCardCalls)
#include "tst_cardcalls.moc"
