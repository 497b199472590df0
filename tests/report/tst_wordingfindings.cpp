#include "core/report/wordingfindings.h"

#include "core/guide/wording.h"

#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

const QString unfair = u"They obviously left."_s;

Snapshot workbook()
{
    Snapshot made;
    made.workbook.id = u"workbook"_s;
    made.workbook.language = u"en"_s;
    made.workbook.verdictSentence = unfair;
    made.account.id = u"account"_s;
    made.account.noticeText = unfair;
    StatedReason reason;
    reason.id = u"reason"_s;
    reason.text = unfair;
    made.statedReasons.assign({reason});
    return made;
}

std::vector<Finding> found(const Snapshot &made, Edition edition, const WordingWishes &wishes = {})
{
    EditionOptions options;
    options.edition = edition;
    return wordingFindings(made, options, wishes, Texts());
}

} // namespace

/// The wording of a report is looked at again before it is sent.
class TestWordingFindings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatGoesIntoAnEditionIsLookedAtButForTheirWords()
    {
        const std::vector<Finding> internal = found(workbook(), Edition::Internal);
        QCOMPARE(internal.size(), size_t(1));
        const Finding &verdict = internal.front();
        QCOMPARE(verdict.kind, Finding::Wording);
        QCOMPARE(verdict.places, std::vector<Place>({{"workbook", u"workbook"_s, "verdict_sentence"}}));
        QCOMPARE(verdict.at, (Stretch{unfair.indexOf(u"obviously"_s), 9}));
        QVERIFY2(verdict.text.startsWith(u"“obviously” in “They obviously left.”: "_s), qPrintable(verdict.text));
        QCOMPARE(verdict.hint, WordingRules::of(u"en"_s).find(u"certainty"_s)->suggestion);
        QVERIFY(found(workbook(), Edition::Customer).empty()); // who does not read the verdict
    }

    void whatIsLeftAsItIsIsNotNamed()
    {
        const Place verdict{"workbook", u"workbook"_s, "verdict_sentence"};
        const IgnoredWordings here({{verdict, u"obviously"_s, u"certainty"_s}}, {});
        const IgnoredWordings whole({{verdict}}, {});
        const IgnoredWordings never({}, {neverMarked(u"certainty"_s, u"obviously"_s)});
        for (const IgnoredWordings &ignored : {here, whole, never})
            QVERIFY(found(workbook(), Edition::Internal, {ignored}).empty());
    }

    /// In the language of the report, as everything in it.
    void theUsersOwnWordsAreLookedForToo()
    {
        const std::vector<Finding> findings =
            found(workbook(), Edition::Internal, {{}, {{u"left"_s, {}, u"gave notice"_s}}});
        QCOMPARE(findings.size(), size_t(2));
        QCOMPARE(findings[1].text, u"“left” in “They obviously left.”: One of your own words."_s);
        QCOMPARE(findings[1].hint, u"Say instead: “gave notice”"_s);
        const Place verdict{"workbook", u"workbook"_s, "verdict_sentence"};
        const WordingWishes ignored{{{{verdict, u"left"_s, findings[1].rule}}, {}}, {{u"left"_s}}};
        QCOMPARE(found(workbook(), Edition::Internal, ignored).size(), size_t(1));
    }

    void textsInALanguageWithoutRulesAreLeft()
    {
        Snapshot german = workbook();
        german.workbook.language = u"de"_s;
        QVERIFY(found(german, Edition::Internal).empty());
    }
};

QTEST_GUILESS_MAIN(TestWordingFindings)
#include "tst_wordingfindings.moc"
