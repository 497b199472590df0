#include "tests/support/content.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace content;

namespace {

QStringList promptPages()
{
    QStringList pages;
    for (const QString &name : QDir(resources + "prompts").entryList({"*.json"}))
        pages.append(QString(name).chopped(5));
    return pages;
}

} // namespace

class TestContent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyQuestionOfTheFieldIsAsked_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<int>("atLeast");
        QTest::newRow("triggers") << "triggers" << 15;
        QTest::newRow("history") << "history" << 30;
        QTest::newRow("interviews") << "interviews" << 24;
        QTest::newRow("whether to stay") << "save_talk" << 7;
        QTest::newRow("short form and agency variant") << "short" << 6;
        QTest::newRow("instead of the whole walk") << "known_issue" << 3;
        QTest::newRow("own colleagues") << "internal" << 8;
    }
    void everyQuestionOfTheFieldIsAsked()
    {
        QFETCH(QString, page);
        QFETCH(int, atLeast);
        QVERIFY(promptsOf(page).size() >= atLeast);
    }

    /// What is said first, asked in any case, permitted by itself, and asked last.
    void anExitInterviewHasItsFrame()
    {
        const QList<QJsonObject> themes = objects(file("prompts/interviews.json")["themes"]);
        QStringList opening, permission, core;
        for (const QJsonObject &prompt : objects(themes.front()["prompts"]))
            opening.append(prompt["key"].toString().section('.', 1));
        for (const QJsonObject &prompt : objects(themes.back()["prompts"]))
            permission.append(prompt["key"].toString().section('.', 1));
        for (const QJsonObject &prompt : promptsOf("interviews")) {
            if (prompt["core"].toBool())
                core.append(prompt["key"].toString().section('.', 1));
            QVERIFY(!(prompt["core"].toBool() && prompt["retired"].toBool()));
        }
        core.sort();
        QCOMPARE(opening, QStringList({"open_purpose", "open_readers", "open_consent", "open_time"}));
        QCOMPARE(permission, QStringList({"in_touch", "quote", "who_else", "referral", "not_asked", "thanks"}));
        QCOMPARE(core,
                 QStringList({"again", "changed", "decided", "first_doubt", "nearly_stayed", "push", "users", "wish"}));
        QCOMPARE(objects(file("prompts/history.json")["themes"])[1]["key"].toString(), "their_world");
    }

    void questionsHaveStableKeysAndReadableTexts()
    {
        static const QRegularExpression shape("^[a-z_]+\\.[a-z][a-z0-9_]*$");
        QSet<QString> keys;
        QSet<QString> texts;
        for (const QString &page : promptPages()) {
            const QJsonObject source = file("prompts/" + page + ".json");
            QCOMPARE(source["page"].toString(), page);
            QVERIFY2(!source["themes"].toArray().isEmpty(), qPrintable(page));
            for (const QJsonObject &theme : objects(source["themes"])) {
                QVERIFY2(isReadable(theme["title"].toString()), qPrintable(page));
                QVERIFY2(!theme["prompts"].toArray().isEmpty(), qPrintable(page));
            }
            for (const QJsonObject &prompt : promptsOf(page)) {
                const QString key = prompt["key"].toString();
                QVERIFY2(shape.match(key).hasMatch(), qPrintable(key));
                QVERIFY2(key.startsWith(page + '.'), qPrintable(key));
                QVERIFY2(!keys.contains(key), qPrintable(key));
                QVERIFY2(isReadable(prompt["text"].toString()), qPrintable(key));
                QVERIFY2(!texts.contains(prompt["text"].toString()), qPrintable(key));
                QVERIFY2(prompt["hint"].isString(), qPrintable(key));
                keys.insert(key);
                texts.insert(prompt["text"].toString());
            }
        }
    }

    void eachOutcomeOfTheProcessForkHasItsFollowUps()
    {
        QMap<QString, int> followUps;
        for (const QJsonObject &prompt : promptsOf("process"))
            ++followUps[prompt["only_if"].toString()];
        QCOMPARE(followUps.keys(), QStringList({"departed", "disliked", "followed", "unclear"}));
        for (const int count : std::as_const(followUps))
            QVERIFY(count == 2 || count == 3);
    }

    void everyPageAsksItsQuestionAndNeverStandsBlank()
    {
        const QJsonObject source = file("guide/pages.json");
        QStringList groups{QString()};
        for (const QJsonObject &group : objects(source["groups"]))
            groups.append(group["key"].toString());
        QStringList pages;
        for (const QJsonObject &page : objects(source["pages"])) {
            const QString key = page["key"].toString();
            pages.append(key);
            QVERIFY2(groups.contains(page["group"].toString()), qPrintable(key));
            QVERIFY2(isReadable(page["name"].toString()), qPrintable(key));
            QVERIFY2(page["title"].toString().endsWith('?'), qPrintable(key));
            QVERIFY2(isReadable(page["why"].toString()), qPrintable(key));
            const QJsonObject empty = page["empty"].toObject();
            QVERIFY2(!empty.isEmpty(), qPrintable(key));
            for (auto sentence = empty.begin(); sentence != empty.end(); ++sentence)
                QVERIFY2(isReadable(sentence->toString()), qPrintable(key + '/' + sentence.key()));
        }
        QCOMPARE(pages.value(0), "account");
        QCOMPARE(pages.last(), "review");
        QCOMPARE(pages.removeDuplicates(), 0);
    }

    void openChecksBelongToAPageAndSayWhatSettlesThem()
    {
        QSet<QString> pages;
        for (const QJsonObject &page : objects(file("guide/pages.json")["pages"]))
            pages.insert(page["key"].toString());
        QSet<QString> keys;
        for (const QJsonObject &check : objects(file("guide/checks.json")["checks"])) {
            const QString key = check["key"].toString();
            QVERIFY2(!key.isEmpty() && !keys.contains(key), qPrintable(key));
            keys.insert(key);
            QVERIFY2(pages.contains(check["page"].toString()), qPrintable(key));
            QVERIFY2(isReadable(check["text"].toString()), qPrintable(key));
            QVERIFY2(isReadable(check["hint"].toString()), qPrintable(key));
        }
        QVERIFY(!keys.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestContent)
#include "tst_content.moc"
