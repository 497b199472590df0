#include "tests/support/commandline.h"

#include <QJsonArray>

#include <memory>

/// What is planned although the same did not help before, as the command line tells it.
class TestTriedBefore : public QObject
{
    Q_OBJECT

    std::unique_ptr<CommandLine> m_cli;

    /// A workbook in which a training is planned that was held once, against the same cause.
    static QByteArray workbookWith(const QString &result, const QString &why = {})
    {
        const QString event = "019cd709-1d91-7f67-b688-3f569db34742", cause = "019ce26b-b6f2-76a0-8cfb-d4fd37d4b06a",
                      action = "019cf605-3481-7235-92f7-e537e492c2a6";
        const auto one = [](const QJsonObject &record) { return QJsonArray{record}; };
        return QJsonDocument(
                   QJsonObject{{"format", "finalstraw-workbook"},
                               {"version", 2},
                               {"account", one({{"id", "account"}, {"name", "Norvik"}, {"currency", "EUR"}})},
                               {"event", one({{"id", event}, {"at", "2025-02-11"}, {"title", "Second training"}})},
                               {"attempt",
                                one({{"id", event}, {"means", "training"}, {"cost_minor", 60000}, {"result", result}})},
                               {"cause", one({{"id", cause}, {"text", "Dispatch was not asked"}})},
                               {"attempt_cause",
                                one({{"id", event + '/' + cause}, {"attempt_id", event}, {"cause_id", cause}})},
                               {"action", one({{"id", action},
                                               {"title", "Train the night shift"},
                                               {"means", "training"},
                                               {"status", "committed"},
                                               {"why_this_time", why}})},
                               {"action_cause",
                                one({{"id", action + '/' + cause}, {"action_id", action}, {"cause_id", cause}})}})
            .toJson();
    }

    QJsonArray triedBefore() { return m_cli->run({"info", "a.db", "--json"}).json()["tried_before"].toArray(); }

private Q_SLOTS:
    void init() { m_cli = std::make_unique<CommandLine>(); }

    void infoListsItAndLooksAgainAfterAnImport()
    {
        m_cli->write("partly.json", workbookWith("partly"));
        m_cli->write("why.json", workbookWith("partly", "At night, at their desk."));
        m_cli->write("helped.json", workbookWith("helped"));
        COMPARE_EXIT(m_cli->run({"import-json", "a.db", "partly.json"}), 0);
        const auto said = m_cli->run({"info", "a.db"});
        COMPARE_EXIT(said, 0);
        QVERIFY2(said.out.contains("Tried before: 1\n  Train the night shift\n    “Second training” (11 Feb 2025): "
                                   "Helped in part. It cost EUR 600.00.\n"),
                 qPrintable(said.out));
        QVERIFY(!said.out.contains("This time"));
        const QJsonObject found = triedBefore().first().toObject();
        QCOMPARE(found["action"].toString(), QString("019cf605-3481-7235-92f7-e537e492c2a6"));
        QVERIFY(found["why_this_time"].isNull());
        QCOMPARE(found["attempts"].toArray().size(), 1);

        COMPARE_EXIT(m_cli->run({"import-json", "a.db", "why.json"}), 0);
        QVERIFY(m_cli->run({"info", "a.db"}).out.contains("    This time: At night, at their desk.\n"));
        QCOMPARE(triedBefore().first()["why_this_time"].toString(), QString("At night, at their desk."));

        COMPARE_EXIT(m_cli->run({"import-json", "a.db", "helped.json"}), 0);
        QCOMPARE(triedBefore(), QJsonArray());
        QVERIFY(!m_cli->run({"info", "a.db"}).out.contains("Tried before"));
    }
};

QTEST_GUILESS_MAIN(TestTriedBefore)
#include "tst_triedbefore.moc"
