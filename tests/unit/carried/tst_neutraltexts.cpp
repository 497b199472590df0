#include "core/carried/neutraltexts.h"
#include "tests/support/casebuilder.h"

#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

/// What goes from one workbook to another names neither its customer nor its people.
class TestNeutralTexts : public QObject
{
    Q_OBJECT

    static Snapshot workbook()
    {
        CaseBuilder made;
        made.workbook.account.name = u"Norvik Logistics"_s;
        const auto add = [&](const QString &id, const QString &name, const QString &party, const QString &title) {
            made.add(made.workbook.people, id, [&](Person &person) {
                person.name = name;
                person.party = Pick<"party">(party);
                person.title = title;
                person.author = id == u"p3" ? u"Coldwater"_s : QString();
            });
        };
        add(u"p1"_s, u"Jonas Meyer"_s, u"customer"_s, u"Dispatch lead"_s);
        add(u"p2"_s, u"Petronella Quill"_s, u"customer"_s, u"Head of IT at Norvik"_s);
        add(u"p3"_s, u"Will O’Brien"_s, u"us"_s, u"Account executive"_s);
        made.add(made.workbook.atRisk, u"r1"_s, [](AtRisk &risk) { risk.account = u"Fjordline Ferries"_s; });
        // Somebody of theirs may be named in the reports of this workbook; not in another one.
        made.add(made.workbook.lines, u"l1"_s, [](Line &line) {
            line.personId = u"p1"_s;
            line.quotable = "named";
            line.text = u"Nobody asked us."_s;
        });
        return made.workbook;
    }

    static QString neutral(const QString &text, NeutralTexts::Names names = NeutralTexts::Any)
    {
        NeutralTexts::Besides besides{.customers = {u"Aldergate Bank"_s}, .gone = {u"Oskar Behn"_s}};
        return NeutralTexts(workbook(), besides).of(text, names).value_or(u"left out"_s);
    }

private Q_SLOTS:
    void rolesStandInPlaceOfNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        const auto row = [](const QString &text, const QString &said) {
            QTest::newRow(qPrintable(text)) << text << said;
        };
        row(u"Ask Jonas Meyer before anyone signs."_s, u"Ask their dispatch lead before anyone signs."_s);
        row(u"Meyer's list comes first."_s, u"Their dispatch lead's list comes first."_s);
        row(u"Norvik was asked late."_s, u"The customer was asked late."_s);
        row(u"We go to the Norvik depot."_s, u"We go to the customer depot."_s);
        row(u"Norvik Logistics’ invoices are checked."_s, u"The customer’ invoices are checked."_s);
        row(u"never trust norvik again"_s, u"never trust the customer again"_s);
        row(u"Ask Petronella in the first week."_s, u"Ask their head of IT at the customer in the first week."_s);
        row(u"Coldwater checks it."_s, u"Our account executive checks it."_s);
        row(u"As with Fjordline, we call first."_s, u"As with another customer, we call first."_s);
        row(u"As with Aldergate, we call first."_s, u"As with another customer, we call first."_s);
    }
    void rolesStandInPlaceOfNames()
    {
        QFETCH(QString, text);
        QTEST(neutral(text), "said");
    }

    void whatNamesNobodyStaysAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"Before anyone signs, we sit down with the people who will use it every day.",
                                 "Ask Sales for the list on Monday. Then Operations calls, by Q3.",
                                 "Logistics comes first.", "will they use it? Then: May is too late.",
                                 "“Who uses it?” is asked in the first call.", "IT is asked before I write."})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void whatNamesNobodyStaysAsItIs()
    {
        QFETCH(QString, text);
        QCOMPARE(neutral(text), text);
    }

    /// Within another word, in an address, of people who are gone, and of whoever nobody has entered.
    void whatCannotBeMadeNeutralIsLeftOut_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"Look at norviklogistics first.", "Write to info@depot.example first.", "Oskar Behn was never asked.",
              "Behn was never asked.", "We ask Tom Fisher before we sign.", "We ask Aldergrove before we sign."})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void whatCannotBeMadeNeutralIsLeftOut()
    {
        QFETCH(QString, text);
        QCOMPARE(neutral(text), u"left out"_s);
    }

    /// Of a question that is taken along from a workbook which somebody chooses, a capital tells nothing.
    void whatIsChosenIsReadForKnownNamesOnly()
    {
        const QString text = u"What does their Salesforce say?"_s;
        QCOMPARE(neutral(text, NeutralTexts::Known), text);
        QCOMPARE(neutral(u"What does Meyer say?"_s, NeutralTexts::Known), u"What does their dispatch lead say?"_s);
    }

    void whereNounsBeginWithACapitalOneIsNoName()
    {
        Snapshot german = workbook();
        german.workbook.language = u"de"_s;
        const NeutralTexts texts(german);
        const QString sentence = u"Wir fragen die Nutzer vor der Unterschrift."_s;
        QCOMPARE(texts.of(sentence, NeutralTexts::Any), std::optional(sentence));
        QVERIFY(!texts.of(u"Wir fragen Petra Schmidt vorher."_s, NeutralTexts::Any));
    }

    /// Nor is a word that people write all the time the name of somebody who is gone.
    void whoIsGoneIsFoundAsANameIsWritten()
    {
        const NeutralTexts texts(workbook(), {.customers = {}, .gone = {u"Will Hart"_s}});
        QVERIFY(!texts.namesGone(u"We will ask."_s));
        QVERIFY(texts.namesGone(u"We ask Will."_s));
        QVERIFY(texts.namesGone(u"Hart is asked."_s));
    }

    void namesInScriptsWithoutBlanksAreFound()
    {
        Snapshot other = workbook();
        other.account.name = u"山川物流"_s;
        QVERIFY(!NeutralTexts(other).of(u"次回は山川物流に先に聞く"_s, NeutralTexts::Any));
    }

    /// An account may be called as a word of every day.
    void shortAndCommonNamesOfAccountsAreFoundAsTheyAreWritten()
    {
        Snapshot other = workbook();
        other.account.name = u"IT"_s;
        QCOMPARE(NeutralTexts(other).of(u"It begins when it is asked for."_s, NeutralTexts::Any),
                 std::optional(u"It begins when it is asked for."_s));
        other.account.name = u"People First"_s;
        QCOMPARE(NeutralTexts(other).of(u"We sit down with the people first."_s, NeutralTexts::Any),
                 std::optional(u"We sit down with the people first."_s));
        other.account.name = u"Sample"_s;
        const NeutralTexts texts(other);
        QCOMPARE(texts.of(u"We send a sample first."_s, NeutralTexts::Any),
                 std::optional(u"We send a sample first."_s));
        QCOMPARE(texts.of(u"We tell Sample first."_s, NeutralTexts::Any),
                 std::optional(u"We tell the customer first."_s));
    }
};

QTEST_GUILESS_MAIN(TestNeutralTexts)
#include "tst_neutraltexts.moc"
