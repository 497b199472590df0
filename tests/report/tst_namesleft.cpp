#include "core/base/texts.h"
#include "core/report/edition/amountsleft.h"
#include "core/report/edition/namefinder.h"
#include "core/report/edition/namesleft.h"
#include "core/report/edition/reportname.h"
#include "tests/support/casebuilder.h"
#include "tests/support/samplereader.h"

#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

constexpr EditionOptions forExecutives{.edition = Edition::Executive};
constexpr EditionOptions forTheCustomer{.edition = Edition::Customer};
const QDate day(2026, 3, 31);

/// A case of two people of theirs and two of ours, none of whom may be named.
CaseBuilder people()
{
    CaseBuilder made;
    made.workbook.account.name = u"Norvik Logistics"_s;
    const auto add = [&](const QString &id, const QString &name, const QString &party, const QString &title) {
        made.add(made.workbook.people, id, [&](Person &person) {
            person.name = name;
            person.party = Pick<"party">(party);
            person.title = title;
        });
    };
    add(u"p1"_s, u"Jonas Meyer"_s, u"customer"_s, u"Dispatch lead"_s);
    add(u"p2"_s, u"Zoë van der Berg"_s, u"customer"_s, u"IT lead"_s);
    add(u"p3"_s, u"Will O’Brien"_s, u"us"_s, u"Account executive"_s);
    add(u"p4"_s, u"Norvik Hart"_s, u"us"_s, u"Customer success manager"_s);
    return made;
}

QString replaced(const QString &text, const CaseBuilder &made = people())
{
    const Projected projected = forEdition(made.workbook, forExecutives, Texts());
    return NameFinder(made.workbook, projected.standIns, Texts()).replaced(text);
}

} // namespace

/// Names that remain in what people wrote, words that betray, and the name of the file.
class TestNamesLeft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoNamesThatBecomeOneAreSaidOnce()
    {
        const EditionOptions customer{.edition = Edition::Customer};
        const Snapshot workbook = sampleWorkbook();
        const Projected made = forEdition(workbook, customer, Texts());
        const auto said = [&](const QString &text) {
            return NameFinder(workbook, made.standIns, Texts()).replaced(text);
        };
        QCOMPARE(said(u"Tom Reuter and Ines Falk wrote."_s), u"our team wrote."_s);
        QCOMPARE(said(u"Tom Reuter, Ines Falk & Ruth Okafor wrote."_s), u"our team wrote."_s);
        QCOMPARE(said(u"Tom Reuter wrote to Ines Falk."_s), u"our team wrote to our team."_s);
        // A name with a word that is missing in the text.
        CaseBuilder one = people();
        one.add(one.workbook.people, u"p5"_s, [](Person &person) {
            person.name = u"Ida Maria Moen"_s;
            person.party = "customer";
            person.title = u"Planner"_s;
        });
        QCOMPARE(replaced(u"Then Ida Moen hung up."_s, one), u"Then their planner hung up."_s);
    }

    /// Brackets show that somebody's own words were changed.
    void whatIsReplacedInAQuoteStandsInBrackets()
    {
        Snapshot workbook = sampleWorkbook();
        workbook.account.noticeText = u"Dear Mr Reuter, we leave."_s;
        const EditionOptions customer{.edition = Edition::Customer, .replaceNames = true};
        QCOMPARE(forEdition(workbook, customer, Texts()).workbook.account.noticeText, u"Dear [our team], we leave."_s);
    }

    /// In whatever way the digits are grouped; what the edition keeps is no secret.
    void amountsLeftInTextsAreFound()
    {
        Snapshot workbook = sampleWorkbook(); // pays EUR 84,000.00 a year
        const EditionOptions customer{.edition = Edition::Customer}, executive{.edition = Edition::Executive};
        const auto found = [&](const QString &text, const EditionOptions &options) {
            workbook.account.noticeText = text;
            return amountsLeft(forEdition(workbook, options, Texts()), workbook, options).size();
        };
        const size_t before = found(u"We leave."_s, customer);
        for (const QString &text :
             {u"You pay 84,000 a year."_s, u"84.000,00 €"_s, u"EUR 84000"_s, u"84 000 euros"_s, u"84’000.–"_s})
            QCOMPARE(found(text, customer), before + 1);
        for (const QString &text : {u"84 lorries"_s, u"84,001"_s, u"184,000"_s, u"In 2026 we leave."_s})
            QCOMPARE(found(text, customer), before);
        QCOMPARE(found(u"You pay 84,000 a year."_s, executive), found(u"We leave."_s, executive));
    }

    void namesInTextsAreFound_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &text, const QString &expected) {
            QTest::newRow(name) << text << expected;
        };
        row("whole", u"Jonas Meyer called."_s, u"their dispatch lead called."_s);
        row("first name", u"Then Jonas called."_s, u"Then their dispatch lead called."_s);
        row("family name", u"Mr. Meyer called."_s, u"their dispatch lead called."_s);
        row("other case", u"asked MEYER, then jonas"_s, u"asked their dispatch lead, then their dispatch lead"_s);
        row("list", u"Meyer, Jonas: absent"_s, u"their dispatch lead: absent"_s);
        row("possessive", u"Meyer’s list and Meyer's list"_s,
            u"their dispatch lead’s list and their dispatch lead's list"_s);
        row("genitive", u"Meyers Liste"_s, u"their dispatch leads Liste"_s);
        row("name that ends so", u"Jonas’ list"_s, u"their dispatch lead’ list"_s);
        row("address", u"jonas.meyer@norvik.example"_s, u"their dispatch lead@norvik.example"_s);
        row("joined", u"Meyer-Lund is someone else"_s, u"their dispatch lead-Lund is someone else"_s);
        row("within a word", u"Meyerhof, Jonasson"_s, u"Meyerhof, Jonasson"_s);
        row("accents", u"Zoe asked"_s, u"their IT lead asked"_s);
        row("particles", u"the van of van der Berg, in der Nacht"_s,
            u"the van of van der their IT lead, in der Nacht"_s);
        row("every day", u"We will see what Will sees"_s, u"We will see what our account executive sees"_s);
        row("apostrophe", u"O'Brien knows"_s, u"our account executive knows"_s);
        row("their company", u"Norvik pays; Hart knows"_s, u"Norvik pays; our customer success manager knows"_s);
        row("nobody", u"Nobody called."_s, u"Nobody called."_s);
        row("nothing", QString(), QString());
    }
    void namesInTextsAreFound()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(replaced(text), expected);
        QCOMPARE(replaced(expected), expected);
    }

    void aNameWithoutBlanksIsFound()
    {
        CaseBuilder made = people();
        made.add(made.workbook.people, u"p5"_s, [](Person &person) {
            person.name = u"李小龍"_s;
            person.party = "customer";
            person.title = u"Buyer"_s;
        });
        QCOMPARE(replaced(u"今日李小龍来電"_s, made), u"今日their buyer来電"_s);
    }

    void aWordOfTwoPeopleIsNeither()
    {
        CaseBuilder made = people();
        made.add(made.workbook.people, u"p5"_s, [](Person &person) {
            person.name = u"Anna Meyer"_s;
            person.party = "us";
        });
        QCOMPARE(replaced(u"Meyer, and Anna"_s, made), u"someone, and someone of ours"_s);
    }

    void aTitleWithANameIsNoStandIn()
    {
        CaseBuilder made = people();
        made.add(made.workbook.people, u"p5"_s, [](Person &person) {
            person.name = u"Eva Lund"_s;
            person.party = "customer";
            person.title = u"Assistant to Jonas Meyer"_s;
            person.role = "procurement";
        });
        QCOMPARE(replaced(u"Eva"_s, made), u"their buyer in procurement"_s);
    }

    void eachTextIsListedWithItsPlace()
    {
        CaseBuilder made = people();
        made.event(u"e1"_s, u"2026-03-01", u"call"_s);
        Event event = *made.workbook.events.find(u"e1"_s);
        event.title =
            u"A long talk in the depot, in which Jonas Meyer said what nobody had said before, not even in a talk like this"_s;
        event.body = u"Jonas"_s; // not in this edition
        made.workbook.events.put(event);
        made.workbook.workbook.nextTime = u"Ask Meyer"_s;
        const Projected projected = forEdition(made.workbook, forExecutives, Texts());
        const std::vector<NameLeft> left = namesLeft(projected, made.workbook, Texts());
        QCOMPARE(left.size(), size_t(2));
        QCOMPARE(left[0].place, (Place{"workbook", u"workbook"_s, "next_time"}));
        QCOMPARE(left[0].name, u"Meyer"_s);
        QCOMPARE(left[0].personId, u"p1"_s);
        QCOMPARE(left[0].replacement, u"their dispatch lead"_s);
        QCOMPARE(left[1].place, (Place{"event", u"e1"_s, "title"}));
        QCOMPARE(left[1].name, u"Jonas Meyer"_s);
        QCOMPARE(left[1].excerpt,
                 u"A long talk in the depot, in which Jonas Meyer said what nobody had said before, not…"_s);

        EditionOptions replacing = forExecutives;
        replacing.replaceNames = true;
        const Projected without = forEdition(made.workbook, replacing, Texts());
        QVERIFY(namesLeft(without, made.workbook, Texts()).empty());
        QCOMPARE(without.workbook.workbook.nextTime, u"Ask their dispatch lead"_s);
        QCOMPARE(without.workbook.account.name, u"Norvik Logistics"_s);
    }

    void internallyNamesStay()
    {
        const Projected projected = forEdition(sampleWorkbook(), {}, Texts());
        QVERIFY(namesLeft(projected, sampleWorkbook(), Texts()).empty());

        EditionOptions options{.pseudonyms = true};
        const Projected hidden = forEdition(sampleWorkbook(), options, Texts());
        QVERIFY(!namesLeft(hidden, sampleWorkbook(), Texts()).empty());
        QCOMPARE(NameFinder(sampleWorkbook(), hidden.standIns, Texts()).replaced(u"Ms Hart asked"_s),
                 u"Person D asked"_s);
        options.replaceNames = true;
        QVERIFY(namesLeft(forEdition(sampleWorkbook(), options, Texts()), sampleWorkbook(), Texts()).empty());
    }

    void whoMayBeNamedIsNotListed()
    {
        const Projected projected = forEdition(sampleWorkbook(), forTheCustomer, Texts());
        const std::vector<NameLeft> left = namesLeft(projected, sampleWorkbook(), Texts());
        for (const NameLeft &one : left)
            QVERIFY2(one.name != u"Jonas Meyer"_s && one.name != u"Lena Hart"_s, qPrintable(one.excerpt));
    }

    void betrayingWordsAreFoundInTheirOwnTexts()
    {
        CaseBuilder made = people();
        made.workbook.account.noticeText = u"We heard that you call it churn, in your post mortem."_s;
        made.workbook.account.weBelieved = u"churn"_s; // not in this edition
        made.add(made.workbook.actions, u"a1"_s, [](Action &action) {
            action.kind = "fix_for_them";
            action.status = "committed";
            action.title = u"A last save attempt: churning the list; Churnwood is a place"_s;
        });
        const Projected projected = forEdition(made.workbook, forTheCustomer, Texts());
        const std::vector<WordLeft> left = betrayingWords(projected, Texts());
        QStringList words;
        for (const WordLeft &one : left)
            words += one.word;
        QCOMPARE(words, QStringList({u"churn"_s, u"post mortem"_s, u"save attempt"_s, u"churning"_s}));
        QCOMPARE(left[0].place, (Place{"account", u"account"_s, "notice_text"}));
        QCOMPARE(left[2].place, (Place{"action", u"a1"_s, "title"}));
    }

    void theSampleHasNoneForTheCustomer()
    {
        const Projected projected = forEdition(sampleWorkbook(), forTheCustomer, Texts());
        QVERIFY(betrayingWords(projected, Texts()).empty());
    }

    void filesAreNamedForTheirReaders()
    {
        const Texts texts;
        const auto name = [&](const QString &account, const EditionOptions &options = {}) {
            Snapshot workbook;
            workbook.account.name = account;
            return reportFileName(workbook, options, day, texts);
        };
        const QString date = u"2026-03-31.pdf"_s;
        QCOMPARE(name(u"Norvik Logistics"_s), u"Norvik-Logistics-postmortem-"_s + date);
        QCOMPARE(name(u"Norvik Logistics"_s, forExecutives), u"Norvik-Logistics-postmortem-2026-03-31-executive.pdf"_s);
        QCOMPARE(name(u"Norvik"_s, forTheCustomer), u"Norvik-what-we-heard-"_s + date);
        QCOMPARE(name(u"Norvik (churn risk)"_s, forTheCustomer), u"Norvik-what-we-heard-"_s + date);
        QCOMPARE(name(QString()), u"postmortem-"_s + date);
        QCOMPARE(name(u" ... "_s, forTheCustomer), u"what-we-heard-"_s + date);
        QCOMPARE(name(u"a/b\\c:d*e?f\"g<h>i|j\nk"_s), u"a-b-c-d-e-f-g-h-i-j-k-postmortem-"_s + date);
        QCOMPARE(name(u"NUL.txt"_s), u"NUL-txt-postmortem-"_s + date);
        QCOMPARE(name(u"../../etc/passwd"_s), u"etc-passwd-postmortem-"_s + date);
        QCOMPARE(name(u"Łódź & Söhne"_s), u"Łódź-Söhne-postmortem-"_s + date);
        QCOMPARE(name(u"発注株式会社"_s), u"発注株式会社-postmortem-"_s + date);
        QVERIFY(name(QString(300, u'ö')).toUtf8().size() < 160);
        QVERIFY(name(QString::fromUtf8("\U0001F600").repeated(80)).toUtf8().size() < 160);
    }

    void titlesTellWhatTheReaderMayKnow()
    {
        Snapshot workbook;
        const Texts texts;
        for (const EditionOptions &options : {EditionOptions{}, forExecutives, forTheCustomer})
            QVERIFY(!reportTitle(workbook, options, texts).isEmpty());
        workbook.account.name = u"Norvik %1 Logistics"_s;
        QCOMPARE(reportTitle(workbook, {}, texts), u"Norvik %1 Logistics: cancellation postmortem"_s);
        const QString toThem = reportTitle(workbook, forTheCustomer, texts);
        QCOMPARE(toThem, u"Norvik %1 Logistics: what we heard, and what we change"_s);
        QCOMPARE(withoutBetrayingWords(toThem, workbook, texts), toThem);
    }
};

QTEST_GUILESS_MAIN(TestNamesLeft)
#include "tst_namesleft.moc"
