#include "core/guide/leftovers.h"
#include "core/guide/pageof.h"
#include "core/guide/pages.h"
#include "core/guide/prompts.h"
#include "core/workbook/snapshot.h"
#include "tests/support/content.h"

#include <QTest>

using namespace straw;

/// Guided questions as a workbook asks them: built in, reworded, hidden, of its own.
class TestPrompts : public QObject
{
    Q_OBJECT

    static const Question *find(const std::vector<QuestionTheme> &themes, const QString &key)
    {
        for (const QuestionTheme &theme : themes) {
            for (const Question &question : theme.questions) {
                if (question.key == key)
                    return &question;
            }
        }
        return nullptr;
    }
    /// On the page of the tests below.
    static qsizetype builtIn() { return count(Prompts::instance().themes("triggers", Snapshot())); }
    static qsizetype count(const std::vector<QuestionTheme> &themes)
    {
        qsizetype count = 0;
        for (const QuestionTheme &theme : themes)
            count += qsizetype(theme.questions.size());
        return count;
    }

private Q_SLOTS:
    void theBanksAreComplete()
    {
        const Snapshot workbook;
        const Prompts &prompts = Prompts::instance();
        for (const char *bank :
             {"triggers", "history", "interviews", "save_talk", "short", "internal", "process", "comeback"})
            QVERIFY2(count(prompts.themes(bank, workbook)) > 0, bank);
        QVERIFY(prompts.themes("no such page", workbook).empty());
    }

    /// What was set out in earlier workbooks is looked at early, and behind what every case begins with.
    void whatWasTakenUpFromEarlierWorkbooksComesSecond()
    {
        Snapshot workbook;
        for (const QString &theme : {QString(Prompts::OwnTheme), QString(Prompts::EarlierTheme)}) {
            Prompt row;
            row.id = theme;
            row.page = "history";
            row.theme = theme;
            row.text = "How was it here?";
            workbook.prompts.put(row);
        }
        const auto themes = Prompts::instance().themes("history", workbook);
        QCOMPARE(themes[0].key, Prompts::instance().themes("history", Snapshot())[0].key);
        QCOMPARE(themes[1].key, QString(Prompts::EarlierTheme));
        QCOMPARE(themes.back().key, QString(Prompts::OwnTheme));
    }

    void aRewordedQuestionKeepsItsKeyAndPlace()
    {
        Snapshot workbook;
        Prompt row;
        row.id = "triggers.surprise";
        row.page = "triggers";
        row.text = "Who had not seen it coming?";
        workbook.prompts.put(row);
        const auto themes = Prompts::instance().themes("triggers", workbook);
        QCOMPARE(count(themes), builtIn());
        const Question *question = find(themes, row.id);
        QVERIFY(question);
        QCOMPARE(question->text, row.text);
        QVERIFY(question->edited && !question->own && !question->hidden);
        QVERIFY(!question->hint.isEmpty());
        QCOMPARE(Prompts::instance().find(row.id, workbook).text, row.text);
    }

    void aHiddenQuestionIsMarkedNotLost()
    {
        Snapshot workbook;
        Prompt row;
        row.id = "triggers.surprise";
        row.hidden = true;
        workbook.prompts.put(row);
        const Question *question = find(Prompts::instance().themes("triggers", workbook), row.id);
        QVERIFY(question && question->hidden && !question->edited);
    }

    void anOwnQuestionStandsInItsThemeOrLast()
    {
        Snapshot workbook;
        Prompt there;
        there.id = "own-1";
        there.page = "triggers";
        there.theme = "the_notice";
        there.text = "Who opened the mail?";
        Prompt last = there;
        last.id = "own-2";
        last.theme = {};
        workbook.prompts.put(there);
        workbook.prompts.put(last);
        const auto themes = Prompts::instance().themes("triggers", workbook);
        QCOMPARE(count(themes), builtIn() + 2);
        const Question *placed = find(themes, "own-1");
        QVERIFY(placed && placed->own);
        QCOMPARE(placed->theme, QStringLiteral("the_notice"));
        QCOMPARE(themes.back().questions.back().key, QStringLiteral("own-2"));
        QVERIFY(!find(Prompts::instance().themes("history", workbook), "own-1"));
    }

    // It is asked no more; what was answered to it stays with the words in which it was asked.
    void aRetiredQuestionIsSeenWhereItWasAnswered()
    {
        const Prompts &prompts = Prompts::instance();
        const QString key = "triggers.process_disliked";
        Snapshot workbook;
        QVERIFY(!find(prompts.themes("triggers", workbook), key));
        Answer answer;
        answer.id = Prompts::answerId(key);
        answer.promptKey = key;
        answer.subjectId = Prompts::Workbook;
        workbook.answers.put(answer);
        QVERIFY(!find(prompts.themes("triggers", workbook), key)); // emptied
        answer.text = "The three signatures.";
        workbook.answers.put(answer);
        const auto themes = prompts.themes("triggers", workbook);
        const Question *question = find(themes, key);
        QVERIFY(question && question->retired && !question->text.isEmpty());
        QVERIFY(!isLeftOver(answer, workbook));
        QCOMPARE(prompts.find(key, {}).text, question->text);
    }

    void twoPeopleAnswerTheSameQuestionInOneRecord()
    {
        QCOMPARE(Prompts::answerId("triggers.surprise"), QStringLiteral("triggers.surprise/workbook"));
        QCOMPARE(pageOfQuestion("save_talk.goals", {}), QStringLiteral("interviews"));
        QCOMPARE(Prompts::answerId("process.followed_result", "e1"), QStringLiteral("process.followed_result/e1"));
    }

    void pagesComeInTheOrderOfTheWalk()
    {
        QStringList keys;
        for (const PageText &page : Pages::instance().all())
            keys += page.key;
        QCOMPARE(keys.front(), QStringLiteral("account"));
        QCOMPARE(keys.back(), QStringLiteral("review"));
        QCOMPARE(Pages::instance().groupName("understand"), QStringLiteral("Understand"));
        QVERIFY(!Pages::instance().find("no such page"));
    }
};

QTEST_GUILESS_MAIN(TestPrompts)
#include "tst_prompts.moc"
