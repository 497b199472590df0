#include "core/guide/ownwording.h"

#include "core/base/settings.h"
#include "core/base/texts.h"
#include "core/guide/userwording.h"

#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

QStringList markedIn(const QString &text, const std::vector<OwnWording> &own, const QString &language = u"de"_s)
{
    QStringList words;
    for (const WordingMark &mark : UserWording(language, own, Texts()).marksIn(text, WordingOf::Case))
        words += text.mid(mark.at.at, mark.at.length);
    return words;
}

} // namespace

/// The words of one user, beside those of the content.
class TestOwnWording : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wordsAreFoundAsTheyWereTyped_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("marked");
        QTest::newRow("whole words in any case")
            << u"churny"_s << u"Churny, churnyness and unchurny: CHURNY."_s << QStringList{u"Churny"_s, u"CHURNY"_s};
        QTest::newRow("a phrase over any blanks")
            << u"deep dive"_s << u"A deep\u00a0 dive, a deepdive."_s << QStringList{u"deep\u00a0 dive"_s};
        QTest::newRow("signs mean themselves")
            << u"(a+)+b.*"_s << u"aab or (a+)+b.* here"_s << QStringList{u"(a+)+b.*"_s};
        QTest::newRow("a backslash") << u"C:\\Q"_s << u"In C:\\Q it was."_s << QStringList{u"C:\\Q"_s};
        QTest::newRow("a percent sign") << u"100%1"_s << u"At 100%1 of it"_s << QStringList{u"100%1"_s};
        QTest::newRow("any apostrophe") << u"can't do"_s << u"We can’t do it, can't do it."_s
                                        << QStringList{u"can’t do"_s, u"can't do"_s};
        QTest::newRow("from right to left")
            << u"לקוח אבוד"_s << u"זה לקוח אבוד, לא לקוח."_s << QStringList{u"לקוח אבוד"_s};
        QTest::newRow("without blanks between words")
            << u"客户流失"_s << u"我们认为客户流失了。"_s << QStringList{u"客户流失"_s};
        QTest::newRow("not a part of a letter") << u"cafe"_s << u"cafe\u0301, cafe"_s << QStringList{u"cafe"_s};
        QTest::newRow("not what somebody said") << u"churny"_s << u"She said “churny”."_s << QStringList();
    }
    void wordsAreFoundAsTheyWereTyped()
    {
        QFETCH(QString, words);
        QFETCH(QString, text);
        QTEST(markedIn(text, {{words}}), "marked");
    }

    void whatIsTypedIsFreedOfWhatStandsAround()
    {
        QCOMPARE(wordsToLookFor(u"  “deep \t dive” "_s), u"deep dive"_s);
        QCOMPARE(wordsToLookFor(u"\u200f«לקוח»\u200f"_s), u"לקוח"_s);
        QCOMPARE(wordsToLookFor(u" „“ "_s), QString());
        QVERIFY(canBeLookedFor(u"24/7"_s));
        QVERIFY(canBeLookedFor(u"客"_s));
        for (const QString &odd : {QString(), u"?!..."_s, u"\u0301"_s, u"'"_s})
            QVERIFY2(!canBeLookedFor(odd), qPrintable(odd));
    }

    void theSameWordsHaveOneKey()
    {
        QCOMPARE(OwnWording{u"Can’t"_s}.key(), (OwnWording{u"can't"_s, u"why"_s}.key()));
        QVERIFY(isOwnWording(OwnWording{u"churny"_s}.key()));
        QVERIFY(!isOwnWording(u"certainty"_s));
    }

    void eachSaysWhy()
    {
        const UserWording rules(u"de"_s, {{u"churny"_s}, {u"at risk"_s, u"Says nothing."_s, u"what was seen"_s}},
                                Texts());
        const WordingRule *churny = rules.find(OwnWording{u"churny"_s}.key());
        QVERIFY(churny);
        QCOMPARE(churny->reason, u"One of your own words."_s);
        QCOMPARE(churny->suggestion, QString());
        const WordingRule *risk = rules.find(OwnWording{u"at risk"_s}.key());
        QVERIFY(risk);
        QCOMPARE(risk->reason, u"Says nothing."_s);
        QCOMPARE(risk->suggestion, u"Say instead: “what was seen”"_s);
        QVERIFY(!rules.find(OwnWording{u"other"_s}.key()));
    }

    /// In any language, for whomever a text is written, and before the rules of the content.
    void theyAreMarkedBesideTheRulesOfTheLanguage()
    {
        const QString text = u"They obviously forgot to call, which is churny."_s;
        QCOMPARE(markedIn(text, {{u"churny"_s}}, u"en"_s), QStringList({u"obviously"_s, u"forgot"_s, u"churny"_s}));
        QCOMPARE(markedIn(text, {{u"forgot to call"_s}}, u"en"_s), QStringList({u"obviously"_s, u"forgot to call"_s}));
        const UserWording own(u"en"_s, {{u"obviously"_s}}, Texts());
        for (const WordingOf of : {WordingOf::Case, WordingOf::Action, WordingOf::ToCustomer})
            QCOMPARE(own.marksIn(text, of).front(), (WordingMark{{5, 9}, u"own:obviously"_s}));
    }

    void theyAreKeptOnThisComputer()
    {
        const QTemporaryDir home;
        qputenv("FINALSTRAW_HOME", home.path().toUtf8());
        Settings settings;
        QVERIFY(ownWordingsOf(settings).empty());
        const std::vector<OwnWording> all{{u"churny, “so” called"_s, u"It is no word; really\\not."_s},
                                          {u"@home"_s, {}, u"לקוח"_s}};
        keepOwnWordings(all, settings);
        QCOMPARE(ownWordingsOf(Settings()), all);
        keepOwnWordings({}, settings);
        QVERIFY(ownWordingsOf(Settings()).empty());
        settings.set(Setting::WordingOwn, QStringList{u"...\twhy"_s, QString()}); // written by hand
        QVERIFY(ownWordingsOf(settings).empty());
    }
};

QTEST_GUILESS_MAIN(TestOwnWording)
#include "tst_ownwording.moc"
