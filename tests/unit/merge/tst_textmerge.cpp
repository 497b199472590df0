#include "core/merge/textmerge.h"
#include "core/merge/worddiff.h"

#include <QRandomGenerator>
#include <QSet>
#include <QTest>

using namespace straw;

namespace {

QString applied(const QStringList &before, const std::vector<WordEdit> &edits)
{
    QString text;
    qsizetype at = 0;
    for (const WordEdit &edit : edits) {
        text += before.mid(at, edit.from - at).join(QString()) + edit.text;
        at = edit.to;
    }
    return text + before.mid(at).join(QString());
}

QString randomText(QRandomGenerator &random, int sentences)
{
    static const QStringList vocabulary{"they", "will", "not", "pay", "the", "invoice", "in", "May"};
    QString text;
    for (int i = 0; i < sentences; ++i) {
        for (int word = random.bounded(1, 6); word > 0; --word)
            text += vocabulary[random.bounded(8)] + (word > 1 ? " " : "");
        text += random.bounded(5) ? ". " : ".\n";
    }
    return text;
}

QString edited(QRandomGenerator &random, const QString &text)
{
    QStringList words = wordsOf(text);
    for (int i = random.bounded(3); i >= 0; --i) {
        const int at = random.bounded(int(words.size()) + 1);
        switch (random.bounded(4)) {
        case 0:
            words.insert(at, "soon ");
            break;
        case 1:
            if (at < words.size())
                words.removeAt(at);
            break;
        case 2:
            if (at < words.size())
                words[at] = "never";
            break;
        default:
            words.insert(at, "We said so. ");
        }
    }
    return words.join(QString());
}

/// As a reader sees them: up to the end mark or line break.
QStringList sentencesOf(const QString &text)
{
    static const QRegularExpression end(QStringLiteral("(?<=[.])\\s+|\\n"));
    QStringList sentences;
    for (const QString &sentence : text.split(end, Qt::SkipEmptyParts))
        sentences << sentence.simplified();
    return sentences;
}

} // namespace

class TestTextMerge : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatEachAddedToAnotherSentenceIsKept_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("left");
        QTest::addColumn<QString>("right");
        QTest::addColumn<QString>("merged"); // "-" when a person has to decide
        QTest::newRow("different sentences") << "They called on Monday. The invoice was wrong. We waited."
                                             << "They called on Tuesday. The invoice was wrong. We waited."
                                             << "They called on Monday. The invoice was wrong. We waited too long."
                                             << "They called on Tuesday. The invoice was wrong. We waited too long.";
        QTest::newRow("the same change") << "We waited." << "We waited long." << "We waited long."
                                         << "We waited long.";
        QTest::newRow("the same change and one more") << "We waited in May for them."
                                                      << "We waited in June for them."
                                                      << "We waited in June for her."
                                                      << "We waited in June for her.";
        QTest::newRow("the same word") << "We waited." << "We phoned." << "We wrote." << "-";
        QTest::newRow("one sentence, other words: it would say what nobody said")
            << "We can deliver in May." << "We cannot deliver in May." << "We can deliver in June." << "-";
        QTest::newRow("before and behind") << "They left." << "Notes. They left." << "They left. Sadly."
                                           << "Notes. They left. Sadly.";
        QTest::newRow("both at the end") << "They left." << "They left. Sadly." << "They left. In May." << "-";
        QTest::newRow("both begin an empty text") << "" << "Sadly." << "In May." << "-";
        QTest::newRow("lines") << "price\nsupport\nspeed" << "price too high\nsupport\nspeed"
                               << "price\nsupport\nspeed and calm" << "price too high\nsupport\nspeed and calm";
        QTest::newRow("removed and changed elsewhere") << "One. Two. Three." << "Two. Three." << "One. Two. Four."
                                                       << "Two. Four.";
        QTest::newRow("two sentences joined, the second changed")
            << "We called. They paid." << "We called and they paid." << "We called. They left." << "-";
        QTest::newRow("the end mark removed") << "We called. They paid." << "We called They paid."
                                              << "We called. They left." << "-";
        QTest::newRow("goes on behind the end") << "They left" << "They left in May" << "Then. They left"
                                                << "Then. They left in May";
        QTest::newRow("other scripts") << QString::fromUtf8("第一。 第二。") << QString::fromUtf8("甲。 第二。")
                                       << QString::fromUtf8("第一。 乙。") << QString::fromUtf8("甲。 乙。");
    }
    void whatEachAddedToAnotherSentenceIsKept()
    {
        QFETCH(QString, before);
        QFETCH(QString, left);
        QFETCH(QString, right);
        QFETCH(QString, merged);
        QCOMPARE(mergedText(before, left, right).value_or("-"), merged);
        QCOMPARE(mergedText(before, right, left).value_or("-"), merged);
    }

    void editsLeadFromOneTextToTheOther()
    {
        QRandomGenerator random(1);
        for (int i = 0; i < 3000; ++i) {
            const QString before = randomText(random, random.bounded(6));
            const QString after = random.bounded(4) ? edited(random, before) : randomText(random, 3);
            QCOMPARE(applied(wordsOf(before), wordEdits(wordsOf(before), wordsOf(after))), after);
        }
        // Nothing in common, and far more words than are compared one by one.
        QStringList one, other;
        for (int i = 0; i < 3000; ++i) {
            one << QString::number(i) << " ";
            other << QString::number(-i - 1) << " ";
        }
        QCOMPARE(applied(one, wordEdits(one, other)), other.join(QString()));
    }

    /// Where a crafted file could ask for gigabytes, a person chooses.
    void textsOfExtremeLengthAreLeftToPeople()
    {
        const QString before = QStringLiteral("word. ").repeated(longestCompared / 6), more = before + "word. ";
        QVERIFY(before.size() <= longestCompared && more.size() > longestCompared);
        QVERIFY(!mergedText(more, "First. " + more, more + "Last."));
        QCOMPARE(wordsOf(more), QStringList{more});
        const auto edits = wordEdits(wordsOf(more), wordsOf("short"));
        QCOMPARE(edits.size(), 1u);
        QCOMPARE(edits.front().text, "short");
        const QString shorter = before.left(60'000);
        QCOMPARE(mergedText(shorter, "First. " + shorter, shorter + "Last."), "First. " + shorter + "Last.");
    }

    void noSentenceStandsThereThatNobodyWrote()
    {
        QRandomGenerator random(2);
        int mergedCount = 0;
        for (int i = 0; i < 10000; ++i) {
            const QString before = randomText(random, random.bounded(1, 8));
            const QString left = edited(random, before), right = edited(random, before);
            const auto merged = mergedText(before, left, right);
            QCOMPARE(mergedText(before, right, left), merged);
            if (!merged)
                continue;
            ++mergedCount;
            const QStringList written = sentencesOf(left) + sentencesOf(right);
            for (const QString &sentence : sentencesOf(*merged))
                QVERIFY2(written.contains(sentence),
                         qPrintable("before: <" + before + ">\nleft:   <" + left + ">\nright:  <" + right
                                    + ">\nmerged: <" + *merged + ">"));
        }
        QVERIFY2(mergedCount > 2500, qPrintable(QString::number(mergedCount)));
    }
};

QTEST_GUILESS_MAIN(TestTextMerge)
#include "tst_textmerge.moc"
