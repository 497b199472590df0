#include "tests/support/commandline.h"

#include "core/base/systemuser.h"
#include "core/document/document.h"
#include "core/journal/revision.h"

#include <QJsonArray>

using namespace straw;

namespace {

QJsonObject metric(const QJsonObject &info, const QString &key)
{
    for (const QJsonValue &each : info["metrics"].toArray()) {
        if (each["key"] == key)
            return each.toObject();
    }
    return {};
}

} // namespace

class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_cli = std::make_unique<CommandLine>(); }

    void cleanup()
    {
        // Whatever was done, nothing stays behind.
        QCOMPARE(m_cli->leftovers(), QStringList());
        for (const QString &name : m_cli->files())
            QVERIFY2(!name.startsWith('.'), qPrintable(name));
    }

    void helpNamesEveryCommand()
    {
        const auto help = m_cli->run({"--help"});
        COMPARE_EXIT(help, 0);
        for (const QString &command : commands()) {
            QVERIFY2(help.out.contains("\n  " + command + ' '), qPrintable(command));
            const auto own = m_cli->run({command, "--help"});
            COMPARE_EXIT(own, 0);
            QVERIFY(own.out.startsWith("Usage: finalstraw-cli " + command + " FILE"));
            QVERIFY(own.err.isEmpty());
        }
        COMPARE_EXIT(m_cli->run({"--version"}), 0);
    }

    void wrongUsageIsToldWithAHint_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *name, const QStringList &arguments, const QString &sentence) {
            QTest::newRow(name) << arguments << sentence;
        };
        row("nothing", {}, "Say what to do.");
        row("no such command", {"frobnicate", "a.db"}, "There is no command “frobnicate”.");
        row("no such option", {"info", "a.db", "--colour"}, "colour");
        row("no file", {"info"}, "info takes: FILE");
        row("too many files", {"info", "a.db", "b.db"}, "info takes: FILE");
        row("no account", {"new", "a.db"}, "--account");
        row("blank account", {"new", "a.db", "--account", " "}, "--account");
        row("no date", {"new", "a.db", "--account", "A", "--notice", "31 Feb 2026"},
            "“31 Feb 2026” was not understood as a date.");
        row("no output", {"export", "a.db"}, "-o");
        row("no such format", {"export", "a.db", "-o", "a.docx"}, "“docx”");
        row("no format", {"export", "a.db", "-o", "a"}, "use pdf or json");
        row("no map", {"import-timeline", "a.db", "a.csv"}, "--map at=COLUMN");
        row("no pair", {"import-timeline", "a.db", "a.csv", "--map", "at"}, "“at” is not of the form");
        row("no such field", {"import-timeline", "a.db", "a.csv", "--map", "at=a", "colour=b"},
            "“colour” is not a field");
        row("no such order", {"import-timeline", "a.db", "a.csv", "--map", "at=a", "--date-order", "dym"}, "“dym”");
    }

    void wrongUsageIsToldWithAHint()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, sentence);
        const auto ran = m_cli->run(arguments);
        COMPARE_EXIT(ran, 2);
        QVERIFY2(ran.err.contains(sentence), qPrintable(ran.err));
        QVERIFY(ran.err.contains("--help"));
        QVERIFY(ran.out.isEmpty());
        QVERIFY(m_cli->files().isEmpty());
    }

    void newMakesAWorkbook()
    {
        const auto made =
            m_cli->run({"new", "Größe & Söhne.db", "--account", "Größe & Söhne", "--notice", "10 Mar 2026", "--json"});
        COMPARE_EXIT(made, 0);
        QCOMPARE(made.err, QString());
        QCOMPARE(made.json()["file"].toString(), m_cli->path("Größe & Söhne.db"));
        QCOMPARE(m_cli->files(), QStringList{"Größe & Söhne.db"});
        const QJsonObject info = m_cli->run({"--json", "info", "Größe & Söhne.db"}).json();
        QCOMPARE(info["account"]["name"].toString(), QString("Größe & Söhne"));
        QCOMPARE(info["account"]["notice_on"].toString(), QString("2026-03-10"));
        QCOMPARE(info["document"], made.json()["document"]);
        QCOMPARE(info["revisions"]["count"].toInt(), 1);
    }

    void newNeverReplacesAFile()
    {
        m_cli->write("notes.db", "mine");
        for (const QStringList &arguments :
             {QStringList{"new", "notes.db", "--account", "A"}, QStringList{"sample", "notes.db"}}) {
            const auto ran = m_cli->run(arguments);
            COMPARE_EXIT(ran, 1);
            QVERIFY(ran.err.contains("exists already"));
            QCOMPARE(m_cli->read("notes.db"), QByteArray("mine"));
        }
        COMPARE_EXIT(m_cli->run({"new", "missing/a.db", "--account", "A"}), 1);
        QCOMPARE(m_cli->files(), QStringList{"notes.db"});
    }

    void failuresAreToldInJsonToo()
    {
        const auto ran = m_cli->run({"info", "missing.db", "--json"});
        COMPARE_EXIT(ran, 1);
        QCOMPARE(ran.json().value("error")["problem"].toString(), QString("FileMissing"));
        QVERIFY(ran.err.contains("missing.db"));
        QVERIFY(ran.err.contains(ran.json().value("error")["sentence"].toString()));
    }

    void infoKnowsTheSampleByHeart()
    {
        COMPARE_EXIT(m_cli->run({"sample", "Norvik.db"}), 0);
        m_cli->variables["SOURCE_DATE_EPOCH"] = "1774951200"; // 31 March 2026
        const auto ran = m_cli->run({"info", "Norvik.db", "--json"});
        COMPARE_EXIT(ran, 0);
        const QJsonObject info = ran.json();
        QCOMPARE(info["account"]["name"].toString(), QString("Norvik Logistics"));
        QCOMPARE(info["stage"].toString(), QString("term_running"));
        QCOMPARE(metric(info, "tenure_to_notice")["least"].toInt(), 792);
        QCOMPARE(metric(info, "tenure_to_notice")["least_months"].toDouble(), 26.0);
        QCOMPARE(metric(info, "notice_to_end")["least"].toInt(), 51);
        QCOMPARE(metric(info, "effect_on_book")["least"].toDouble(), 3.5);
        QCOMPARE(metric(info, "time_to_first_value")["least"].toInt(), 147);
        QCOMPARE(metric(info, "warning_lead_time")["least"].toInt(), 176);
        QCOMPARE(metric(info, "reaction_time")["least"].toInt(), 77);
        QCOMPARE(metric(info, "days_left")["least"].toInt(), 30);
        QVERIFY(info["progress"].toObject().contains("triggers"));
        QVERIFY(!info["due"].toArray().isEmpty());
        QVERIFY(!info["open_checks"].toArray().isEmpty());
        const auto text = m_cli->run({"info", "Norvik.db"});
        QVERIFY(text.out.startsWith("Norvik Logistics\nNotice given, the term is running\n"));
        QVERIFY(text.out.contains("26.0 months"));
    }

    /// A workbook with a date of its own is told as of that day, and says so; the time that is set wins.
    void aWorkbookIsToldAsOfItsOwnDate()
    {
        COMPARE_EXIT(m_cli->run({"sample", "Norvik.db"}), 0);
        const QString told = "\nEverything here is told as of 31 Mar 2026.\n";
        const auto text = m_cli->run({"info", "Norvik.db"});
        QVERIFY2(text.out.contains(told), qPrintable(text.out));
        QVERIFY(text.out.contains("Days left: 30 days"));
        QJsonObject info = m_cli->run({"info", "Norvik.db", "--json"}).json();
        QCOMPARE(info["today"].toString(), QString("2026-03-31"));
        QCOMPARE(info["as_of"].toString(), QString("2026-03-31"));
        m_cli->write("events.csv", "when,what\nyesterday,Called\n");
        const auto rows = m_cli->run(
            {"import-timeline", "Norvik.db", "events.csv", "--map", "at=when", "title=what", "--dry-run", "--json"});
        COMPARE_EXIT(rows, 0);
        QCOMPARE(rows.json()["rows"][0]["at"].toString(), QString("2026-03-30"));

        m_cli->variables["SOURCE_DATE_EPOCH"] = "1775642400"; // 8 April 2026
        QVERIFY(!m_cli->run({"info", "Norvik.db"}).out.contains("told as of"));
        info = m_cli->run({"info", "Norvik.db", "--json"}).json();
        QCOMPARE(info["today"].toString(), QString("2026-04-08"));
        QCOMPARE(metric(info, "days_left")["least"].toInt(), 22);
    }

    void checkSaysThatAFileIsWhole()
    {
        m_cli->run({"new", "a.db", "--account", "A"});
        const auto ran = m_cli->run({"check", "a.db", "--json"});
        COMPARE_EXIT(ran, 0);
        QCOMPARE(ran.json()["whole"], QJsonValue(true));
        QCOMPARE(ran.json()["format"].toString(), QString("0.2"));
    }

    void whatIsDueIsASentenceAlsoWithoutAName()
    {
        m_cli->write("talks.json", R"({"format": "finalstraw-workbook", "version": 2, "interview": [
            {"id": "held", "kind": "exit", "status": "held", "held_at": "2026-03-12"},
            {"id": "ahead", "kind": "exit", "status": "planned", "planned_on": "2026-04-02"}]})");
        COMPARE_EXIT(m_cli->run({"new", "a.db", "--account", "Norvik"}), 0);
        COMPARE_EXIT(m_cli->run({"import-json", "a.db", "talks.json"}), 0);
        const auto told = m_cli->run({"info", "a.db"});
        QVERIFY2(told.out.contains("Say thank you for an interview\n"), qPrintable(told.out));
        QVERIFY2(told.out.contains("Interview with someone still to be named\n"), qPrintable(told.out));
    }

    void jsonGoesInAndComesOutEqual()
    {
        m_cli->run({"sample", "a.db"});
        COMPARE_EXIT(m_cli->run({"export", "a.db", "-o", "a.json"}), 0);
        const auto made = m_cli->run({"import-json", "b.db", "a.json", "--json"});
        COMPARE_EXIT(made, 0);
        COMPARE_EXIT(m_cli->run({"export", "b.db", "-o", "b.json"}), 0);
        QJsonObject first = QJsonDocument::fromJson(m_cli->read("a.json")).object();
        QJsonObject second = QJsonDocument::fromJson(m_cli->read("b.json")).object();
        QVERIFY(first["workbook"][0]["id"] != second["workbook"][0]["id"]);
        QByteArray other = m_cli->read("b.json");
        other.replace(second["workbook"][0]["id"].toString().toUtf8(), first["workbook"][0]["id"].toString().toUtf8());
        QVERIFY(other == m_cli->read("a.json"));

        // Once more into the same workbook: nothing new, so no change of the file either.
        const QByteArray before = m_cli->read("b.db");
        const auto again = m_cli->run({"import-json", "b.db", "a.json", "--json"});
        COMPARE_EXIT(again, 0);
        QCOMPARE(again.json()["added"].toInt(), 0);
        QCOMPARE(again.json()["changed"].toInt(), 0);
        QVERIFY(m_cli->read("b.db") == before);
    }

    void importIsOneChange()
    {
        m_cli->run({"new", "a.db", "--account", "A"});
        m_cli->write("in.json", R"({"format": "finalstraw-workbook", "version": 1,
            "person": [{"id": "p", "name": "Anna"}, {"id": "q", "name": "Ben"}], "account": [{"name": "Norvik"}]})");
        const auto ran = m_cli->run({"import-json", "a.db", "in.json", "--json"});
        COMPARE_EXIT(ran, 0);
        QCOMPARE(ran.json()["added"].toInt(), 2);
        QCOMPARE(ran.json()["changed"].toInt(), 1);
        const auto history = m_cli->run({"history", "a.db", "--json"});
        COMPARE_EXIT(history, 0);
        const QJsonArray revisions = history.json()["revisions"].toArray();
        QCOMPARE(revisions.size(), 2);
        QCOMPARE(revisions[0]["kind"].toString(), QString("import")); // newest first
        QCOMPARE(revisions[0]["parent"], revisions[1]["id"]);
        const QString sentence = revisions[0]["sentence"].toString();
        QVERIFY2(sentence.startsWith("3 entries imported by ") && sentence.endsWith(" from in.json"),
                 qPrintable(sentence));
        const auto text = m_cli->run({"history", "a.db"});
        QCOMPARE(text.out.count('\n'), 2);
        const QDir backups(
            m_cli->path("home/backups/" + m_cli->run({"info", "a.db", "--json"}).json()["document"].toString()));
        QCOMPARE(backups.entryList({"*.db"}).size(), 1); // the empty workbook
        QVERIFY(text.out.section('\n', 1).contains("Workbook created by"));
    }

    void withoutANameTheUserOfTheSystemIsTheAuthor()
    {
        m_cli->run({"new", "a.db", "--account", "A"});
        const auto history = m_cli->run({"history", "a.db", "--json"});
        QCOMPARE(history.json()["revisions"][0]["author"].toString(), straw::systemUserName());
    }

    void theNameOfThePreferencesIsTheAuthor()
    {
        m_cli->write("home/settings.ini", "[General]\nauthor=Anna Meyer\n");
        m_cli->run({"new", "a.db", "--account", "A"});
        QVERIFY(m_cli->run({"history", "a.db"}).out.contains("Workbook created by Anna Meyer"));
        QFile::remove(m_cli->path("home/settings.ini"));
    }

    void theTimelineIsImportedAndImportedAgain()
    {
        m_cli->run({"new", "a.db", "--account", "A"});
        m_cli->write("events.csv", "id,when,what\n1,2024-10-06 8:00,Call\n2,31 Feb,Mail\n3,spring 2024,Visit\n");
        const QStringList import{"import-timeline", "a.db",    "events.csv",      "--map",  "at=when",
                                 "external_ref=id", "--title", "{what} no. {id}", "--kind", "meeting",
                                 "--party",         "us"};
        const QByteArray before = m_cli->read("a.db");
        const auto dry = m_cli->run(import + QStringList{"--dry-run", "--json"});
        COMPARE_EXIT(dry, 0);
        QCOMPARE(dry.json()["added"].toInt(), 2);
        QVERIFY(m_cli->read("a.db") == before);

        const auto ran = m_cli->run(import + QStringList{"--json"});
        COMPARE_EXIT(ran, 0);
        QCOMPARE(ran.json()["added"].toInt(), 2);
        QCOMPARE(ran.json()["bad"].toInt(), 1);
        QCOMPARE(ran.json()["rows"][1]["problems"][0]["column"].toString(), QString("when"));
        QVERIFY(ran.err.startsWith("Line 3, when: “31 Feb” was not understood as a date."));
        QCOMPARE(ran.json()["rows"][0]["title"].toString(), QString("Call no. 1"));
        QCOMPARE(ran.json()["rows"][0]["at"].toString(), QString("2024-10-06T08:00"));
        const auto again = m_cli->run(import);
        COMPARE_EXIT(again, 0);
        QVERIFY(again.out.contains("Added: 0. Updated: 0. Unchanged: 2. Left out: 1."));
        QCOMPARE(m_cli->run({"history", "a.db", "--json"}).json()["revisions"].toArray().size(), 2);
    }

    void anAccountWithoutRowsIsNoFailure()
    {
        m_cli->run({"new", "a.db", "--account", "A"});
        m_cli->write("events.csv", "account,when,what\nA-2,2024-10-06,Call\n");
        const auto ran = m_cli->run({"import-timeline", "a.db", "events.csv", "--only", "account=A-1", "--map",
                                     "at=when", "title=what", "--json"});
        COMPARE_EXIT(ran, 0);
        QCOMPARE(ran.json()["rows"].toArray().size(), 0);
        QCOMPARE(m_cli->run({"history", "a.db", "--json"}).json()["revisions"].toArray().size(), 1);
    }

    void theTimeThatIsSetIsThatOfEveryCommand()
    {
        m_cli->variables["SOURCE_DATE_EPOCH"] = "1774951200"; // 31 March 2026, 10:00 UTC
        COMPARE_EXIT(m_cli->run({"new", "a.db", "--account", "A"}), 0);
        m_cli->write("in.json",
                     R"({"format": "finalstraw-workbook", "version": 2, "lesson": [{"id": "l", "text": "x"}]})");
        COMPARE_EXIT(m_cli->run({"import-json", "a.db", "in.json"}), 0);
        const QJsonArray revisions = m_cli->run({"history", "a.db", "--json"}).json()["revisions"].toArray();
        QCOMPARE(revisions.size(), 2);
        for (const QJsonValue &revision : revisions)
            QVERIFY2(revision["at"].toString().startsWith("2026-03-31T10:00:00"),
                     qPrintable(revision["at"].toString()));
    }

    void anExportTellsWhatToLookAtBeforeItIsSent()
    {
        m_cli->run({"sample", "a.db"});
        m_cli->write("careless.json", R"({"format": "finalstraw-workbook", "version": 2, "cause": [
            {"id": "c", "text": "The price rose.", "role": "ruled_out", "weight": "slight"}]})");
        COMPARE_EXIT(m_cli->run({"import-json", "a.db", "careless.json"}), 0);
        m_cli->variables["SOURCE_DATE_EPOCH"] = "1774951200";
        const auto plain = m_cli->run({"export", "a.db", "-o", "a.pdf", "--edition", "customer"});
        COMPARE_EXIT(plain, 0);
        QVERIFY2(plain.err.contains("is ruled out, but a weight is entered"), qPrintable(plain.err));
        QVERIFY2(plain.err.contains("names Carla Brandt"), qPrintable(plain.err));
        const auto strict =
            m_cli->run({"export", "a.db", "-o", "b.pdf", "--edition", "customer", "--strict", "--json"});
        COMPARE_EXIT(strict, 3);
        QVERIFY(m_cli->read("a.pdf") == m_cli->read("b.pdf")); // written all the same
        const QJsonObject said = QJsonDocument::fromJson(strict.out.toUtf8()).object();
        QSet<QString> kinds;
        for (const QJsonValue &finding : said["findings"].toArray()) {
            kinds.insert(finding["kind"].toString());
            QVERIFY(!finding["text"].toString().isEmpty() && !finding["places"].toArray().isEmpty());
        }
        QCOMPARE(kinds, (QSet<QString>{"contradiction", "consent", "name"}));
        QVERIFY(!said["withheld"].toArray().isEmpty());
        QVERIFY(said["open_checks"].toInt() > 0);
        const auto replaced = m_cli->run({"export", "a.db", "-o", "c.pdf", "--edition", "customer", "--replace-names"});
        QVERIFY2(!replaced.err.contains("names Carla Brandt"), qPrintable(replaced.err));
        const auto someone = m_cli->run({"export", "a.db", "-o", "d.pdf", "--someone-of-theirs"});
        QVERIFY2(!someone.err.contains("may be quoted without name"), qPrintable(someone.err));
    }

    /// They are told as in the window, to the same user; and are no reason to stop.
    void wordingsWorthASecondLookAreToldAndChangeNoExitCode()
    {
        m_cli->run({"new", "a.db", "--account", "A"});
        m_cli->write("belief.json", R"({"format": "finalstraw-workbook", "version": 2, "account": [
            {"id": "account", "name": "A", "we_believed": "They obviously forgot us, a churny lot."}],
            "because": [{"id": "ideal_customer", "key": "ideal_customer", "reason": "We left it at that."}]})");
        COMPARE_EXIT(m_cli->run({"import-json", "a.db", "belief.json"}), 0);
        const QStringList strict{"export", "a.db", "-o", "a.pdf", "--strict"};
        const auto plain = m_cli->run(strict);
        COMPARE_EXIT(plain, 0);
        QVERIFY2(plain.err.contains("“obviously” in “They obviously forgot us, a churny lot.”: It asks the reader"),
                 qPrintable(plain.err));
        QVERIFY(!plain.err.contains("“churny”"));
        const QJsonArray findings = m_cli->run(strict + QStringList{"--json"}).json()["findings"].toArray();
        QCOMPARE(findings.size(), 2);
        for (const QJsonValue &finding : findings) {
            QCOMPARE(finding["kind"].toString(), "wording");
            QCOMPARE(finding["places"][0]["column"].toString(), "we_believed");
        }

        // What this user has chosen in the window holds here too.
        const auto choose = [this](const QByteArray &lines) {
            m_cli->write("home/settings.ini", "[General]\n" + lines + "\n");
        };
        choose("wording_own=churny");
        QVERIFY(m_cli->run(strict).err.contains("“churny” in “They obviously forgot us, a churny lot.”: One of your"));
        choose("wording_never=\"certainty\\tobviously\"");
        const auto never = m_cli->run(strict);
        QVERIFY(!never.err.contains("“obviously” in") && never.err.contains("“forgot” in"));
        choose("wording_help=off");
        QVERIFY(m_cli->run(strict + QStringList{"--json"}).json()["findings"].toArray().isEmpty());
        QFile::remove(m_cli->path("home/settings.ini"));
    }

    void sectionsCanBeLeftOut()
    {
        m_cli->run({"sample", "a.db"});
        COMPARE_EXIT(m_cli->run({"export", "a.db", "-o", "a.pdf"}), 0);
        COMPARE_EXIT(m_cli->run({"export", "a.db", "-o", "b.pdf", "--without", "people,voice"}), 0);
        QVERIFY(m_cli->read("b.pdf").size() < m_cli->read("a.pdf").size());
        const auto wrong = m_cli->run({"export", "a.db", "-o", "x.pdf", "--without", "quotes"});
        COMPARE_EXIT(wrong, 2);
        QVERIFY2(wrong.err.contains("voice") && wrong.err.contains("sign_off"), qPrintable(wrong.err));
        const auto onto = m_cli->run({"export", "a.db", "-o", ".", "--format", "pdf"});
        COMPARE_EXIT(onto, 2);
        QVERIFY2(onto.err.contains("is a folder; name a file in it"), qPrintable(onto.err));
    }

    void aReportIsAsLongAsItIsAskedFor()
    {
        m_cli->run({"sample", "a.db"});
        qsizetype before = 0;
        for (const char *length : {"page", "short", "whole"}) {
            COMPARE_EXIT(m_cli->run({"export", "a.db", "-o", "a.pdf", "--length", length}), 0);
            QVERIFY(m_cli->read("a.pdf").size() > before);
            before = m_cli->read("a.pdf").size();
        }
        for (const QStringList &wrong :
             {QStringList{"--length", "long"}, {"--edition", "press"}, {"--appendix", "no"}}) {
            const auto ran = m_cli->run(QStringList{"export", "a.db", "-o", "x.pdf"} + wrong);
            COMPARE_EXIT(ran, 2);
            QVERIFY2(ran.err.contains(wrong[1]), qPrintable(ran.err));
        }
    }

    void thePdfIsTheSameEveryTime()
    {
        m_cli->run({"sample", "a.db"});
        m_cli->variables["SOURCE_DATE_EPOCH"] = "1774951200";
        COMPARE_EXIT(m_cli->run({"export", "a.db", "-o", "a.pdf"}), 0);
        COMPARE_EXIT(m_cli->run({"export", "a.db", "-o", "b.out", "--format", "pdf"}), 0);
        const auto letter = m_cli->run({"export", "a.db", "--output", "c.pdf", "--paper", "letter"});
        COMPARE_EXIT(letter, 0);
        QVERIFY(m_cli->read("a.pdf").startsWith("%PDF-"));
        QVERIFY(m_cli->read("a.pdf") == m_cli->read("b.out"));
        QVERIFY(m_cli->read("a.pdf") != m_cli->read("c.pdf"));
        COMPARE_EXIT(m_cli->run({"export", "a.db", "-o", "c.pdf", "--paper", "a0"}), 2);
    }

    /// The program alone, without the part of it that finishes a PDF.
    void whatIsNotInstalledWholeSaysSo()
    {
        m_cli->run({"sample", "a.db"});
        QDir().mkpath(m_cli->path("bin"));
        QVERIFY(QFile::copy(m_cli->program, m_cli->path("bin/finalstraw-cli")));
        m_cli->program = m_cli->path("bin/finalstraw-cli");
        const auto ran = m_cli->run({"export", "a.db", "-o", "a.pdf"});
        QCOMPARE(ran.exitCode, 1);
        QVERIFY2(ran.err.contains("finalstraw-pdf") && ran.err.contains("install"), qPrintable(ran.err));
        QVERIFY(!QFile::exists(m_cli->path("a.pdf")));
        COMPARE_EXIT(m_cli->run({"export", "a.db", "-o", "a.json"}), 0);
    }

    void anExportReplacesItsFileButNeverTheWorkbook()
    {
        m_cli->run({"new", "a.db", "--account", "A"});
        m_cli->write("a.json", "old");
        COMPARE_EXIT(m_cli->run({"export", "a.db", "-o", "a.json"}), 0);
        QVERIFY(m_cli->read("a.json").startsWith("{\n  \"format\""));
        const QByteArray before = m_cli->read("a.db");
        QVERIFY(QFile::link("a.db", m_cli->path("link.json")));
        for (const char *output : {"a.db", "./a.db", "link.json"})
            COMPARE_EXIT(m_cli->run({"export", "a.db", "-o", output, "--format", "json"}), 2);
        QVERIFY(m_cli->read("a.db") == before);
    }

    void fileNamesMayLookLikeOptions()
    {
        COMPARE_EXIT(m_cli->run({"new", "--account", "A", "--", "-a.db"}), 0);
        COMPARE_EXIT(m_cli->run({"info", "--", "-a.db"}), 0);
        QCOMPARE(m_cli->files(), QStringList{"-a.db"});
    }

    void aWindowThatHasTheFileOpenIsNotInTheWay()
    {
        m_cli->run({"new", "a.db", "--account", "A"});
        Environment window = Environment::system({"Anna", "1"});
        QTemporaryDir home;
        window.home = home.path();
        {
            auto document = Document::open(m_cli->path("a.db"), window);
            QVERIFY(document);
            QVERIFY((*document)->setField("account", "account", "segment", "mid"));
            m_cli->write("in.json",
                         R"({"format": "finalstraw-workbook", "version": 1, "lesson": [{"id": "l", "text": "x"}]})");
            COMPARE_EXIT(m_cli->run({"import-json", "a.db", "in.json"}), 0);
            // The window sees that, and keeps its edit to itself until somebody decides.
            const auto published = (*document)->publishAndWait();
            QVERIFY(!published);
            QCOMPARE(published.error().code, Error::TargetChanged);
        }
        QCOMPARE(m_cli->run({"history", "a.db", "--json"}).json()["revisions"].toArray().size(), 2);
    }

private:
    static QStringList commands()
    {
        return {"new",    "sample",  "info",   "check", "import-json", "import-timeline",
                "export", "history", "revert", "merge", "clean-copy"};
    }

    std::unique_ptr<CommandLine> m_cli;
};

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_commands.moc"
