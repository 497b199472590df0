#include "core/guide/personadd.h"
#include "core/workbook/catalogue.h"
#include "tests/support/casebuilder.h"

#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

QString meant(const Snapshot &workbook, const QString &written)
{
    const Person *person = personNamed(workbook, written);
    return person ? person->id : QString();
}

} // namespace

class TestPersonAdd : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLineIsUnderstood_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QStringList>("expected"); // name, title, mail, department, party
        const auto row = [](const char *line, const QStringList &expected) {
            QTest::newRow(line) << QString::fromUtf8(line) << expected;
        };
        row("Anna Meyer", {"Anna Meyer", "", "", "", ""});
        row("  Anna   Meyer ,  dispatch lead ", {"Anna Meyer", "dispatch lead", "", "", ""});
        row("Anna Meyer, head of IT, Hamburg", {"Anna Meyer", "head of IT, Hamburg", "", "", ""});
        row("Anna Meyer (dispatch lead)", {"Anna Meyer", "dispatch lead", "", "", ""});
        row("Anna Meyer - dispatch lead", {"Anna Meyer", "dispatch lead", "", "", ""});
        row("Anne-Marie Müller", {"Anne-Marie Müller", "", "", "", ""});
        row("Anna Meyer <anna@norvik.example>", {"Anna Meyer", "", "anna@norvik.example", "", ""});
        row("anna@norvik.example", {"anna@norvik.example", "", "anna@norvik.example", "", ""});
        row("Tom Reuter, account executive #sales", {"Tom Reuter", "account executive", "", "sales", ""});
        row("Ole Berg, adviser #others", {"Ole Berg", "adviser", "", "", "third"});
        row("Anna Meyer, team #7", {"Anna Meyer", "team #7", "", "", ""});
        row("Anna Meyer, a@b.example, dispatch lead", {"Anna Meyer", "dispatch lead", "a@b.example", "", ""});
        row("Anna Meyer\tdispatch lead\ta@b.example", {"Anna Meyer", "dispatch lead", "a@b.example", "", ""});
        row(" , ", {"", "", "", "", ""});
    }
    void aLineIsUnderstood()
    {
        QFETCH(QString, line);
        const PersonWords person = understandPerson(line, QuickWords::of(Catalogue::instance()));
        QTEST((QStringList{person.name, person.title, person.mail, person.department, person.party}), "expected");
    }

    void aNameMeansTheOnlyPersonWhoHasIt()
    {
        const Snapshot workbook = workbookWith({"Anna Meyer", "Jonas Meyer", "Pia Sommer", "Meyer-Lund"});
        QCOMPARE(meant(workbook, "Pia Sommer"), u"Pia Sommer"_s);
        QCOMPARE(meant(workbook, "sommer"), u"Pia Sommer"_s);
        QCOMPARE(meant(workbook, "pia_sommer"), u"Pia Sommer"_s);
        QCOMPARE(meant(workbook, "jonas"), u"Jonas Meyer"_s);
        QCOMPARE(meant(workbook, "Meyer"), QString());
        QCOMPARE(meant(workbook, "Som"), u"Pia Sommer"_s);
        QCOMPARE(meant(workbook, "S"), QString());
        QCOMPARE(meant(workbook, "Meyer Anna"), u"Anna Meyer"_s);
        QCOMPARE(meant(workbook, " "), QString());
    }

    void aWholeNameWinsOverAPartOfAnother()
    {
        const Snapshot workbook = workbookWith({"Anna Meyer", "Meyer"});
        QCOMPARE(meant(workbook, "Meyer"), u"Meyer"_s);
    }

    void severalAreNamedWhereItIsNotClear()
    {
        const Snapshot workbook = workbookWith({"Anna Meyer", "Jonas Meyer", "Pia Sommer"});
        QCOMPARE(peopleNamed(workbook, u"meyer").size(), 2);
        QCOMPARE(peopleNamed(workbook, u"anna").size(), 1);
        QVERIFY(peopleNamed(workbook, u"anna", true).empty()); // in quotes: a new Anna
        QCOMPARE(peopleNamed(workbook, u"anna meyer", true).size(), 1);
    }

    void anAddressNamesItsOwnerAndTheirSide()
    {
        Snapshot workbook = workbookWith({"Anna Meyer", "Ines Falk"});
        Person anna = *workbook.people.find("Anna Meyer"), ines = *workbook.people.find("Ines Falk");
        anna.mail = u"anna.meyer@norvik.example"_s;
        anna.party = "customer";
        ines.mail = u"falk@ours.example"_s;
        ines.party = "us";
        workbook.people.put(anna);
        workbook.people.put(ines);
        QCOMPARE(meant(workbook, u"Anna.Meyer@Norvik.example"_s), u"Anna Meyer"_s);
        QCOMPARE(partyOfMail(workbook, u"jo@OURS.example"), u"us"_s);
        QCOMPARE(partyOfMail(workbook, u"jo@theirs.example"), QString());
        QCOMPARE(partyOfMail(workbook, u"Jo"), QString());

        QuickEvent line;
        const auto side = [&](QStringView name) {
            return partyOfNew(workbook, line, name, PickKey<"party">("customer"));
        };
        QCOMPARE(side(u"Jo"), u"customer"_s);
        QCOMPARE(side(u"jo@ours.example"), u"us"_s);
        line.department = "operations";
        QCOMPARE(side(u"Jo"), u"us"_s);
        line.party = "third";
        QCOMPARE(side(u"Jo"), u"third"_s);
        ines.party = "third"; // a domain on two sides says nothing
        ines.id = u"x"_s;
        workbook.people.put(ines);
        QCOMPARE(partyOfMail(workbook, u"jo@ours.example"), QString());
    }
};

QTEST_GUILESS_MAIN(TestPersonAdd)
#include "tst_personadd.moc"
