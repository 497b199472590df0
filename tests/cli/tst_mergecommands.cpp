#include "tests/support/commandline.h"

#include "core/document/document.h"
#include "core/document/mergeoutcome.h"

#include <QJsonArray>

using namespace straw;

/// Two people who work with the command line on copies of one file.
class TestMergeCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_cli = std::make_unique<CommandLine>();
        COMPARE_EXIT(m_cli->run({"new", "a.db", "--account", "Norvik"}), 0);
        QVERIFY(QFile::copy(m_cli->path("a.db"), m_cli->path("b.db")));
    }

    void cleanup() { QCOMPARE(m_cli->leftovers(), QStringList()); }

    void copiesAreMergedIntoTheFirst()
    {
        import("a.db", R"({"plan": "Gold"})");
        import("b.db", R"({"segment": "Freight"})");
        const QByteArray other = m_cli->read("b.db");
        const auto merged = m_cli->run({"merge", "a.db", "b.db", "--json"});
        COMPARE_EXIT(merged, 0);
        QCOMPARE(merged.json()["outcome"].toString(), QString("merged"));
        QCOMPARE(merged.json()["from"].toArray().size(), 1);
        QCOMPARE(account("a.db")["plan"].toString(), QString("Gold"));
        QCOMPARE(account("a.db")["segment"].toString(), QString("Freight"));
        QCOMPARE(m_cli->read("b.db"), other);
        const auto again = m_cli->run({"merge", "a.db", "b.db", "--json"});
        COMPARE_EXIT(again, 0);
        QCOMPARE(again.json()["outcome"].toString(), QString("nothing-new"));
        const auto forward = m_cli->run({"merge", "b.db", "a.db", "--json"});
        COMPARE_EXIT(forward, 0);
        QCOMPARE(forward.json()["outcome"].toString(), QString("fast-forward"));
    }

    void openConflictsAreListedAndExitWithThree()
    {
        import("a.db", R"({"plan": "Gold"})");
        import("b.db", R"({"plan": "Silver"})");
        const QByteArray one = m_cli->read("a.db"), other = m_cli->read("b.db");
        const auto merged = m_cli->run({"merge", "a.db", "b.db", "-o", "both.db", "--json"});
        COMPARE_EXIT(merged, 3);
        QCOMPARE(m_cli->read("a.db"), one);
        QCOMPARE(m_cli->read("b.db"), other);
        const QJsonArray conflicts = merged.json()["conflicts"].toArray();
        QCOMPARE(conflicts.size(), 1);
        const QStringList values{conflicts[0]["left"]["value"].toString(), conflicts[0]["right"]["value"].toString()};
        QVERIFY(values.contains("Gold") && values.contains("Silver"));
        const auto shown = m_cli->run({"merge", "both.db", "a.db"});
        COMPARE_EXIT(shown, 3); // still open
        QVERIFY2(shown.out.contains("Gold") && shown.out.contains("Silver"), qPrintable(shown.out));
        COMPARE_EXIT(m_cli->run({"merge", "a.db", "b.db", "-o", "both.db"}), 1); // never overwrites
    }

    void whatIsNoCopyIsNeverMergedByAccident()
    {
        COMPARE_EXIT(m_cli->run({"new", "foreign.db", "--account", "Norvik"}), 0);
        const auto foreign = m_cli->run({"merge", "a.db", "foreign.db"});
        COMPARE_EXIT(foreign, 1);
        QVERIFY2(foreign.err.contains("another workbook"), qPrintable(foreign.err));

        import("b.db", R"({"name": "Sande"})");
        const QByteArray before = m_cli->read("a.db");
        const auto other = m_cli->run({"merge", "a.db", "b.db", "--json"});
        COMPARE_EXIT(other, 1);
        QCOMPARE(other.json()["outcome"].toString(), QString("other-account"));
        QVERIFY(other.err.contains("Sande"));
        QCOMPARE(m_cli->read("a.db"), before);
        COMPARE_EXIT(m_cli->run({"merge", "a.db", "b.db", "--even-if-other-account"}), 0);
        QCOMPARE(account("a.db")["name"].toString(), QString("Sande"));
        COMPARE_EXIT(m_cli->run({"merge", "a.db", "missing.db"}), 1);
        COMPARE_EXIT(m_cli->run({"merge", "a.db"}), 2);
    }

    void oneChangeIsTakenBackUnlessLaterOnesBuildOnIt()
    {
        import("a.db", R"({"plan": "Gold"})");
        const QString first = newest("a.db");
        import("a.db", R"({"plan": "Silver"})");
        const auto held = m_cli->run({"revert", "a.db", first, "--json"});
        COMPARE_EXIT(held, 1);
        QCOMPARE(held.json()["error"].toObject()["heldBy"].toArray().at(0).toString(), newest("a.db"));
        const auto reverted = m_cli->run({"revert", "a.db", newest("a.db")});
        COMPARE_EXIT(reverted, 0);
        QCOMPARE(account("a.db")["plan"].toString(), QString("Gold"));
        COMPARE_EXIT(m_cli->run({"revert", "a.db", "no-such-id"}), 1);
    }

    void aCleanCopyHasNoHistoryAndStillMerges()
    {
        import("a.db", R"({"plan": "a secret of old"})");
        import("a.db", R"({"plan": "Gold"})");
        COMPARE_EXIT(m_cli->run({"clean-copy", "a.db", "clean.db"}), 0);
        QVERIFY(!m_cli->read("clean.db").contains("a secret of old"));
        QCOMPARE(m_cli->run({"history", "clean.db", "--json"}).json()["revisions"].toArray().size(), 1);
        QCOMPARE(account("clean.db"), account("a.db"));
        COMPARE_EXIT(m_cli->run({"clean-copy", "a.db", "clean.db"}), 1); // never overwrites

        import("clean.db", R"({"segment": "Freight"})");
        import("a.db", R"({"industry": "Shipping"})");
        const auto merged = m_cli->run({"merge", "a.db", "clean.db", "--json"});
        COMPARE_EXIT(merged, 0);
        QCOMPARE(merged.json()["outcome"].toString(), QString("merged"));
        QCOMPARE(account("a.db")["segment"].toString(), QString("Freight"));
        QCOMPARE(account("a.db")["industry"].toString(), QString("Shipping"));
        QVERIFY(m_cli->run({"history", "a.db", "--json"}).json()["revisions"].toArray().size() > 4);
    }

    void aCleanCopyLeavesOutWhatIsNotForQuotingWhenAsked()
    {
        const QJsonObject all = exported("a.db");
        const auto note = [](const char *id, const char *text, const char *quotable) {
            return QJsonObject{{"id", id}, {"kind", "verbatim"}, {"text", text}, {"quotable", quotable}};
        };
        m_cli->write("notes.json", QJsonDocument(QJsonObject{{"format", all["format"]},
                                                             {"version", all["version"]},
                                                             {"line", QJsonArray{note("yes", "say it", "named"),
                                                                                 note("no", "keep it", "no")}}})
                                       .toJson());
        COMPARE_EXIT(m_cli->run({"import-json", "a.db", "notes.json"}), 0);
        COMPARE_EXIT(m_cli->run({"clean-copy", "a.db", "all.db"}), 0);
        QVERIFY(m_cli->read("all.db").contains("keep it"));
        COMPARE_EXIT(m_cli->run({"clean-copy", "a.db", "clean.db", "--without-unquotable"}), 0);
        QVERIFY(!m_cli->read("clean.db").contains("keep it"));
        QCOMPARE(exported("clean.db")["line"].toArray().size(), 1);
    }

private:
    /// Sets fields of the account, by one change.
    void import(const QString &file, const QByteArray &fields)
    {
        QJsonObject record = account(file);
        const QJsonObject changed = QJsonDocument::fromJson(fields).object();
        for (auto field = changed.begin(); field != changed.end(); ++field)
            record[field.key()] = *field;
        QJsonObject json = exported(file);
        m_cli->write("change.json", QJsonDocument(QJsonObject{{"format", json["format"]},
                                                              {"version", json["version"]},
                                                              {"account", QJsonArray{record}}})
                                        .toJson());
        COMPARE_EXIT(m_cli->run({"import-json", file, "change.json"}), 0);
    }

    QJsonObject exported(const QString &file)
    {
        const auto ran = m_cli->run({"export", file, "-o", "out.json"});
        return ran.exitCode == 0 ? QJsonDocument::fromJson(m_cli->read("out.json")).object() : QJsonObject();
    }

    QJsonObject account(const QString &file) { return exported(file)["account"].toArray().at(0).toObject(); }

    QString newest(const QString &file)
    {
        return m_cli->run({"history", file, "--json"}).json()["revisions"].toArray().at(0)["id"].toString();
    }

    std::unique_ptr<CommandLine> m_cli;
};

QTEST_GUILESS_MAIN(TestMergeCommands)
#include "tst_mergecommands.moc"
