#include "tests/support/pagebench.h"
#include "tests/support/sections.h"
#include "ui/pages/account/accountpage.h"
#include "ui/pages/actions/actionspage.h"
#include "ui/pages/review/reviewpage.h"

#include <QComboBox>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

using Bench = PageBench<ActionsPage>;

/// Adds a record of which `fill` says what matters.
template<typename T, typename F>
QString addTo(Desk &desk, F &&fill)
{
    T record;
    fill(record);
    return desk.add(record);
}

QString addPerson(Desk &desk, const QString &name, PickKey<"party"> party, Pick<"department"> department = {})
{
    return addTo<Person>(desk, [&](Person &person) {
        person.party = party;
        person.department = department;
        person.name = name;
    });
}

void addActionOf(Desk &desk, const QString &play)
{
    addTo<Action>(desk, [&](Action &action) {
        action.title = u"Train them"_s;
        action.play = play;
        action.status = "committed";
    });
}

} // namespace

/// What plans lead to for people: who is trained, what is asked of an executive, what is offered, who signs.
class TestRoster : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theRosterComesWithAPlanThatHasOne()
    {
        Bench bench;
        addPerson(bench.desk, u"Meyer"_s, "us");
        const QString id = addPerson(bench.desk, u"Pia Sommer"_s, "customer");
        gui::settle();
        QVERIFY(!bench.named<EntryList>(u"Training roster"_s));
        addActionOf(bench.desk, u"rocky_start"_s);
        gui::settle();
        QCOMPARE(bench.shownIn(u"Training roster"_s), QStringList{u"Pia Sommer"_s});

        // By keys alone: Tab leads to the list, Enter into the fields.
        auto *list = bench.named<EntryList>(u"Training roster"_s);
        QVERIFY(gui::tabTo(list));
        bench.press(Qt::Key_Return);
        bench.type(u"20 March 2026"_s);
        bench.press(Qt::Key_Tab);
        QCOMPARE(bench.data().people.find(id)->trainingDueOn, Edtf::day(QDate(2026, 3, 20)));
        bench.press(Qt::Key_Escape);

        gui::point(list->viewport(), list->visualRect(list->model()->index(0, 0)).center());
        bench.click(list->viewport(), list->verbRects(list->model()->index(0, 0)).front().center());
        gui::settle();
        QCOMPARE(bench.data().people.find(id)->trainedOn, Edtf::day(QDate(2026, 3, 12)));
        QVERIFY(list->verbRects(list->model()->index(0, 0)).empty());

        list->setFocus(); // a list of the roster removes nobody
        bench.press(Qt::Key_Delete);
        QVERIFY(bench.data().people.find(id));
    }

    void anExecutivePlanLeadsToTheBriefOfAPerson()
    {
        Bench bench;
        addPerson(bench.desk, u"Meyer"_s, "us");
        const QString id = addPerson(bench.desk, u"Ida Berg"_s, "customer");
        addActionOf(bench.desk, u"executive_decision"_s);
        gui::settle();
        QVERIFY(bench.page->reveal({"action", bench.data().actions.at(0).id, {}}));
        gui::settle();
        auto *people = bench.named<QComboBox>(u"Whom we want to hear"_s);
        QVERIFY(people);
        QCOMPARE(people->findText(u"Meyer"_s), -1);
        people->setFocus();
        bench.press(Qt::Key_Down, Qt::AltModifier);
        bench.press(Qt::Key_Down);
        bench.press(Qt::Key_Return);
        QTRY_COMPARE(bench.window.page()->key(), u"account"_s);
        gui::settle();
        bench.type(u"Fewer empty kilometres"_s);
        bench.press(Qt::Key_Tab);
        QCOMPARE(bench.data().people.find(id)->goals, u"Fewer empty kilometres"_s);
    }

    void theBriefAsksWhatTheyHaveNotAskedAndWhoCanIntroduceUs()
    {
        PageBench<AccountPage> bench;
        const QString id = addPerson(bench.desk, u"Ida Berg"_s, "customer");
        QVERIFY(bench.page->reveal({"person", id, "unasked"}));
        bench.type(u"What does leaving cost?"_s);
        bench.press(Qt::Key_Tab);
        bench.type(u"Pia Sommer"_s);
        bench.press(Qt::Key_Tab);
        const Person &person = *bench.data().people.find(id);
        QCOMPARE(person.unasked, u"What does leaving cost?"_s);
        QCOMPARE(bench.data().nameOf(person.viaId), u"Pia Sommer"_s);
        QVERIFY(gui::saying(bench.page).join(u' ').contains(u"Listen, do not pitch"_s));
    }

    void anOfferIsPartOfItsActionAndOutlivesIt()
    {
        Bench bench;
        const QString action = addTo<Action>(bench.desk, [](Action &made) {
            made.title = u"Make it easier to stay"_s;
            made.status = "committed";
        });
        gui::settle();
        QVERIFY(bench.page->reveal({"action", action, {}}));
        gui::settle();
        bench.click(gui::button(bench.page, u"What we offer"_s));
        bench.click(bench.named<QLineEdit>(u"Add an offer"_s));
        bench.type(u"Two months without a fee"_s);
        bench.press(Qt::Key_Return);
        gui::settle();
        QCOMPARE(bench.data().offers.size(), 1);
        const QString offer = bench.data().offers.at(0).id;
        QCOMPARE(bench.data().offers.at(0).actionId, action);
        QCOMPARE(bench.shownIn(u"What we offer"_s), QStringList{u"Two months without a fee"_s});

        bench.desk.remove("action", action);
        gui::settle();
        QCOMPARE(bench.shownIn(u"Offers of no action"_s), QStringList{u"Two months without a fee"_s});
        QVERIFY(bench.page->reveal({"offer", offer, "in_return"}));
        bench.type(u"A visit at the depot"_s);
        bench.press(Qt::Key_Tab);
        QCOMPARE(bench.data().offers.at(0).inReturn, u"A visit at the depot"_s);
    }

    void eachSideSignsForItself()
    {
        PageBench<ReviewPage> bench;
        const auto says = [&](const QString &text) { return gui::saying(bench.page).join(u' ').contains(text); };
        const QString falk = addPerson(bench.desk, u"Jo Falk"_s, "us", PickKey<"department">("sales"));
        const QString hart = addPerson(bench.desk, u"Lena Hart"_s, "us");
        for (const QString &id : {falk, hart})
            addTo<Review>(bench.desk, [&](Review &review) {
                review.personId = id;
                review.state = "approved";
                review.on = Edtf::day(QDate(2026, 3, 11));
            });
        gui::unfoldSections(bench.page);
        QVERIFY(says(u"Signed for Sales: Jo Falk, 11 Mar 2026"_s));
        QVERIFY(says(u"Signed for Operations: not yet"_s));

        // Whose side is not known is asked, and told from the department.
        bench.click(gui::button(bench.page, u"For which side does Lena Hart sign? Choose the department"_s));
        QCOMPARE(bench.revealed, (Place{"person", hart, "department"}));
        bench.desk.setField({"person", hart, "department"}, u"support"_s);
        bench.window.openPage(u"review"_s);
        gui::settle();
        QVERIFY(says(u"Signed for Operations: Lena Hart, 11 Mar 2026"_s));
    }
};

QTEST_MAIN(TestRoster)
#include "tst_roster.moc"
