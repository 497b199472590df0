#include "tests/support/pagebench.h"
#include "tests/support/sections.h"
#include "ui/models/entrymodel.h"
#include "ui/pages/actions/actionspage.h"

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

Entry rowOf(const EntryList *list, int row = 0)
{
    return list->entries()->index(row, 0).data(EntryModel::EntryRole).value<Entry>();
}

QStringList tagsOf(const EntryList *list, int row = 0)
{
    QStringList texts;
    for (const Tag &tag : rowOf(list, row).tags)
        texts += tag.text;
    return texts;
}

/// Uses what a row offers, by a click on that word.
void useVerb(Bench &bench, const QString &group, int verb)
{
    gui::settle(); // lists fit themselves a moment after a change
    auto *list = bench.named<EntryList>(group);
    QVERIFY2(list, qPrintable(group));
    gui::point(list->viewport(), list->visualRect(list->model()->index(0, 0)).center());
    const std::vector<QRect> verbs = list->verbRects(list->model()->index(0, 0));
    QVERIFY(verb < int(verbs.size()));
    bench.click(list->viewport(), verbs[size_t(verb)].center());
    gui::settle();
}

} // namespace

class TestDueActions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCandidateSaysByWhenItIsDecidedAndCommittingSettlesIt()
    {
        Bench bench;
        bench.type(u"Another ten percent off"_s);
        bench.press(Qt::Key_Return);
        gui::settle();
        const QString id = bench.data().actions.at(0).id;
        QCOMPARE(bench.data().actions.at(0).decideOn, Edtf::day(QDate(2026, 3, 16)));
        QVERIFY(tagsOf(bench.named<EntryList>(u"Candidates"_s)).contains(u"to be decided by Mon"_s));
        QVERIFY(!bench.named<EntryList>(u"What is due"_s)); // folded: it is not yet due

        bench.desk.setField({"workbook", bench.data().workbook.id, "as_of"}, u"2026-03-22"_s);
        gui::settle();
        bench.click(gui::button(bench.page, u"What is due"_s));
        gui::settle();
        QCOMPARE(bench.shownIn(u"What is due"_s), QStringList{u"Commit or drop: Another ten percent off"_s});
        QVERIFY(tagsOf(bench.named<EntryList>(u"What is due"_s)).front().startsWith(u"6 day"_s));
        useVerb(bench, u"What is due"_s, 0); // Commit
        QCOMPARE(bench.data().actions.find(id)->status, u"committed"_s);
        QCOMPARE(bench.shownIn(u"What is due"_s), QStringList());

        // Dropped and taken up again, it is decided anew.
        bench.desk.setField({"action", id, "status"}, u"dropped"_s);
        useVerb(bench, u"Dropped"_s, 0);
        QCOMPARE(bench.data().actions.find(id)->status, u"candidate"_s);
        QCOMPARE(bench.data().actions.find(id)->decideOn, Edtf::day(QDate(2026, 3, 24)));
    }

    void whatIsPromisedAtOnceIsNotToBeDecided()
    {
        Bench bench;
        bench.type(u"Call the dispatch lead by Friday !"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.data().actions.at(0).status, u"committed"_s);
        QVERIFY(bench.data().actions.at(0).decideOn.isNull());
    }

    void whetherItWorkedIsAnsweredByOneClick_data()
    {
        QTest::addColumn<int>("verb");
        QTest::addColumn<QString>("worked");
        QTest::newRow("yes") << 0 << u"yes"_s;
        QTest::newRow("partly") << 1 << u"partly"_s;
        QTest::newRow("no") << 2 << u"no"_s;
        QTest::newRow("too early") << 3 << u"too_early"_s;
    }
    void whetherItWorkedIsAnsweredByOneClick()
    {
        QFETCH(int, verb);
        QFETCH(QString, worked);
        Bench bench;
        const QString id = addTo<Action>(bench.desk, [](Action &action) {
            action.title = u"Name a deputy"_s;
            action.status = "done";
            action.measure = u"No request waits longer than a day"_s;
            action.checkOn = Edtf::day(QDate(2026, 3, 10));
        });
        gui::settle();
        QVERIFY(rowOf(bench.named<EntryList>(u"Done"_s)).detail.contains(u"No request waits longer than a day"_s));
        bench.click(gui::button(bench.page, u"What is due"_s));
        gui::settle();
        QVERIFY(
            rowOf(bench.named<EntryList>(u"What is due"_s)).detail.contains(u"No request waits longer than a day"_s));
        useVerb(bench, verb % 2 ? u"What is due"_s : u"Done"_s, verb);
        const Action &action = *bench.data().actions.find(id);
        QCOMPARE(action.worked, worked);
        const bool isAskedAgain = worked == u"too_early";
        QCOMPARE(action.checkOn, Edtf::day(isAskedAgain ? QDate(2026, 3, 26) : QDate(2026, 3, 10)));
        QCOMPARE(bench.shownIn(u"What is due"_s).size(), isAskedAgain ? 1 : 0);
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(bench.data().actions.find(id)->worked.isEmpty());
    }

    void whatIsDueElsewhereLeadsThere()
    {
        Bench bench;
        Unknown unknown;
        unknown.question = u"Who decides?"_s;
        unknown.dueOn = Edtf::day(QDate(2026, 3, 6));
        const QString id = bench.desk.add(unknown);
        gui::settle();
        bench.click(gui::button(bench.page, u"What is due"_s));
        gui::settle();
        auto *list = bench.named<EntryList>(u"What is due"_s);
        QCOMPARE(bench.shownIn(u"What is due"_s), QStringList{u"Find out: Who decides?"_s});
        gui::clickRow(list, 0);
        QCOMPARE(bench.revealed, (Place{"unknown", id, {}}));
        QTRY_COMPARE(bench.window.page()->key(), u"interviews"_s);
    }

    /// Whatever the records are that a day follows from, the list follows them.
    void whatIsSettledElsewhereIsNoLongerDue()
    {
        Bench bench;
        bench.desk.setField({"decision", u"decision"_s, "verdict"}, u"within_limits"_s);
        bench.desk.setField({"decision", u"decision"_s, "stop_on"}, u"2026-03-10"_s);
        gui::settle();
        bench.click(gui::button(bench.page, u"What is due"_s));
        gui::settle();
        QCOMPARE(bench.shownIn(u"What is due"_s).size(), 1);
        addTo<DecisionStep>(bench.desk, [](DecisionStep &step) {
            step.about = "save";
            step.kind = "stopped";
            step.madeOn = Edtf::day(QDate(2026, 3, 10));
        });
        gui::settle();
        QCOMPARE(bench.shownIn(u"What is due"_s), QStringList());
    }

    void theListsShowOneSide()
    {
        Bench bench;
        const auto add = [&](const QString &title, PickKey<"department"> own, Pick<"department"> with = {}) {
            return addTo<Action>(bench.desk, [&](Action &action) {
                action.title = title;
                action.department = own;
                action.withDepartment = with;
                action.status = "committed";
            });
        };
        const QString sold = add(u"Ask who will use it"_s, "sales");
        add(u"Answer within a day"_s, "support");
        add(u"Hand over together"_s, "sales", PickKey<"department">("support"));
        gui::settle();
        const auto choose = [&](const QString &name) {
            bench.click(bench.named<QAbstractButton>(u"Actions that are shown: "_s + name));
            gui::settle();
            return bench.shownIn(u"Committed"_s);
        };
        QCOMPARE(choose(u"Sales"_s), (QStringList{u"Ask who will use it"_s, u"Hand over together"_s}));
        QCOMPARE(choose(u"Operations"_s), (QStringList{u"Answer within a day"_s, u"Hand over together"_s}));
        QCOMPARE(choose(u"Sales and Operations"_s), QStringList{u"Hand over together"_s});
        QVERIFY(rowOf(bench.named<EntryList>(u"Committed"_s)).detail.contains(u"with Support"_s));

        // What is open stays in sight whichever side it is given; what one is led to is shown.
        gui::clickRow(bench.named<EntryList>(u"Committed"_s), 0);
        bench.desk.setField(bench.page->shownDetails().table == u"action"
                                ? Place{"action", bench.page->shownDetails().id, "with_department"}
                                : Place(),
                            {});
        gui::settle();
        QCOMPARE(bench.shownIn(u"Committed"_s), QStringList{u"Hand over together"_s});
        bench.press(Qt::Key_Escape);
        gui::settle();
        QVERIFY(!bench.named<EntryList>(u"Committed"_s));
        QVERIFY(bench.page->reveal({"action", sold, {}}));
        gui::settle();
        QCOMPARE(bench.shownIn(u"Committed"_s).size(), 3);
    }

    void whatIsAddedIsSeenWhateverIsShown()
    {
        Bench bench;
        addTo<Action>(bench.desk, [](Action &action) {
            action.title = u"Answer within a day"_s;
            action.department = "support";
            action.status = "candidate";
        });
        gui::settle();
        bench.click(bench.named<QAbstractButton>(u"Actions that are shown: Operations"_s));
        bench.click(bench.named<QLineEdit>(u"Add an action"_s));
        bench.type(u"Ask who will use it #sales"_s);
        bench.press(Qt::Key_Return);
        gui::settle();
        QCOMPARE(bench.shownIn(u"Candidates"_s).size(), 2);
    }
};

QTEST_MAIN(TestDueActions)
#include "tst_dueactions.moc"
