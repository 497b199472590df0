#include "tests/support/pagebench.h"
#include "ui/lists/entrylist.h"
#include "ui/pages/actions/actionspage.h"

using namespace straw;
using namespace Qt::StringLiterals;

class TestActions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyPageAsksForLittle()
    {
        PageBench<ActionsPage> bench;
        QVERIFY(bench.visibleInputs() >= 1);
        QVERIFY(bench.visibleInputs() <= 7);
        QCOMPARE(bench.nameless(), QStringList());
    }

    void aTypedLineBecomesACandidateWithOwnerAndDate()
    {
        PageBench<ActionsPage> bench;
        bench.type(u"Credit note to Norvik by Friday @Meyer #finance"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.data().actions.size(), 1);
        const Action &action = bench.data().actions.at(0);
        QCOMPARE(action.title, u"Credit note to Norvik"_s);
        QCOMPARE(action.dueOn, Edtf::day(QDate(2026, 3, 13))); // the clock stands at Thu 12 Mar 2026
        QCOMPARE(bench.data().nameOf(action.ownerId), u"Meyer"_s);
        QCOMPARE(action.department, u"finance"_s);
        QCOMPARE(action.status, u"candidate"_s);

        bench.desk.undo();
        QVERIFY(bench.data().actions.isEmpty());
        QVERIFY(bench.data().people.isEmpty());
    }

    void anActionIsCommittedDoneAndTakenBackByOneClickEach()
    {
        PageBench<ActionsPage> bench;
        bench.type(u"Name a deputy approver"_s);
        bench.press(Qt::Key_Return);
        const QString id = bench.data().actions.at(0).id;
        const auto status = [&] { return bench.data().actions.find(id)->status; };

        clickVerb(bench, u"Candidates"_s, 0); // Commit
        QCOMPARE(status(), u"committed"_s);
        QVERIFY(!bench.named<EntryList>(u"Candidates"_s));
        clickVerb(bench, u"Committed"_s, 0); // Done today
        QCOMPARE(status(), u"done"_s);
        QCOMPARE(bench.data().actions.find(id)->doneOn, Edtf::day(QDate(2026, 3, 12)));

        bench.desk.undo();
        QCOMPARE(status(), u"committed"_s);
        QVERIFY(bench.data().actions.find(id)->doneOn.isNull());
        bench.desk.undo();
        QCOMPARE(status(), u"candidate"_s);
    }

    void droppingAsksWhyInPlace()
    {
        PageBench<ActionsPage> bench;
        bench.type(u"Another ten percent off"_s);
        bench.press(Qt::Key_Return);
        clickVerb(bench, u"Candidates"_s, 2); // Drop
        bench.type(u"Tried in 2025, no effect"_s);
        bench.press(Qt::Key_Tab);
        const Action &action = bench.data().actions.at(0);
        QCOMPARE(action.status, u"dropped"_s);
        QCOMPARE(action.droppedBecause, u"Tried in 2025, no effect"_s);
    }

    void theFirstPageTakesThreeActions()
    {
        PageBench<ActionsPage> bench(true); // three are pinned in the sample
        const Action *fourth = nullptr;
        for (const Action &action : bench.data().actions)
            fourth = action.status == u"candidate" ? &action : fourth;
        QVERIFY(fourth && bench.page->reveal({"action", fourth->id, {}}));
        auto *box = bench.named<QAbstractButton>(u"On the report's first page"_s);
        QVERIFY(box && !box->isEnabled());

        const auto pinned = std::find_if(bench.data().actions.begin(), bench.data().actions.end(),
                                         [](const Action &action) { return action.pinned.value_or(false); });
        bench.desk.setField({"action", pinned->id, "pinned"}, {});
        QVERIFY(box->isEnabled());
        bench.click(box, QPoint(8, box->height() / 2));
        QCOMPARE(bench.data().actions.find(fourth->id)->pinned, YesNo(true));
    }

private:
    template<typename Bench>
    void clickVerb(Bench &bench, const QString &group, int verb)
    {
        auto *list = bench.template named<EntryList>(group);
        QVERIFY2(list, qPrintable(group));
        QCoreApplication::processEvents(); // lists fit themselves a moment after a change
        const std::vector<QRect> verbs = list->verbRects(list->model()->index(0, 0));
        QVERIFY(verb < int(verbs.size()));
        bench.click(list->viewport(), verbs[size_t(verb)].center());
    }
};

QTEST_MAIN(TestActions)
#include "tst_actions.moc"
