#include "core/guide/takenplays.h"
#include "tests/support/pagebench.h"
#include "tests/support/sections.h"
#include "ui/models/entrymodel.h"
#include "ui/pages/actions/actionspage.h"
#include "ui/pages/actions/playcard.h"
#include "ui/widgets/foldbutton.h"

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

const Play &play(const QString &key)
{
    const Play *found = Plays::instance().find(key);
    if (!found)
        qFatal("no play: %s", qPrintable(key));
    return *found;
}

/// A cause that the plan against a rocky start answers, as the main one.
QString addMainCause(Bench &bench)
{
    Cause cause;
    cause.text = u"Nobody showed the second shift how it works"_s;
    cause.reason = "training_gap";
    const QString id = bench.desk.add(cause);
    bench.desk.setField({"workbook", bench.data().workbook.id, "main_cause_id"}, id);
    return id;
}

/// Unfolds a plan by a click on its line.
FoldButton *unfold(Bench &bench, const QString &name)
{
    auto *line = gui::button<FoldButton>(bench.page, name);
    if (!line)
        qFatal("no plan: %s", qPrintable(name));
    if (!line->isChecked())
        bench.click(line);
    gui::settle();
    return line;
}

void take(Bench &bench, const QString &name)
{
    auto *card = qobject_cast<PlayCard *>(unfold(bench, name)->parentWidget());
    QAbstractButton *button = gui::button(card, u"Take this plan"_s);
    if (!button)
        button = gui::button(card, u"Add what is missing"_s);
    if (!button)
        qFatal("it cannot be taken: %s", qPrintable(name));
    bench.click(button);
    gui::settle();
}

qsizetype all(const Play &play)
{
    return qsizetype(1 + play.we.size() + play.ask.size());
}

} // namespace

class TestSavePlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyPageOffersPlansInOneQuietLine()
    {
        Bench bench;
        QVERIFY(bench.visibleInputs() <= 7);
        QVERIFY(!gui::button(bench.page, u"Plans that fit the causes"_s));
        auto *others = gui::button<FoldButton>(bench.page, u"Ready-made plans"_s);
        QVERIFY(others && !others->isChecked());
        others->setFocus();
        bench.press(Qt::Key_Space);
        gui::settle();
        QCOMPARE(size_t(bench.page->findChildren<PlayCard *>().size()), Plays::instance().all().size());
        QVERIFY(bench.visibleInputs() <= 7);
        QCOMPARE(bench.nameless(), QStringList());
    }

    void aPlanSaysWhatItAnswersAndWhatItTakes()
    {
        Bench bench;
        addMainCause(bench);
        gui::settle();
        const Play &start = play(u"rocky_start"_s);
        auto *card = unfold(bench, start.name)->parentWidget();
        const QStringList said = gui::saying(card);
        for (const QString &text : {start.fits, start.firstStep.title, start.we.front().title, start.ask.back().title,
                                    start.exitTest, start.stopSignal, start.notThis, start.consent, start.remember})
            QVERIFY2(said.contains(text), qPrintable(text));
        QVERIFY(gui::button(card, start.name)->accessibleDescription().contains(u"Nobody showed the second shift"_s));
    }

    void onePlanIsTakenAndTakenBackAsOneChange()
    {
        Bench bench;
        const QString causeId = addMainCause(bench);
        const QString owner = addTo<Person>(bench.desk, [](Person &person) {
            person.name = u"Lena Hart"_s;
            person.party = "us";
        });
        bench.desk.setField({"account", "account", "owner_id"}, owner);
        gui::settle();
        const Play &start = play(u"rocky_start"_s);
        take(bench, start.name);

        QCOMPARE(bench.data().actions.size(), all(start));
        for (const Action &action : bench.data().actions) {
            QCOMPARE(action.status, u"candidate"_s);
            QCOMPARE(action.ownerId, owner);
            // Two working days after a Thursday, and not after the day on which it is due.
            QCOMPARE(action.decideOn, Edtf::day(std::min(QDate(2026, 3, 16), action.dueOn.last())));
            QVERIFY(bench.data().actionCauses.find(action.id + u'/' + causeId));
        }
        QCOMPARE(bench.data().decision.exitTest, start.exitTest);
        QCOMPARE(bench.data().decision.stopSignal, start.stopSignal);
        QTRY_COMPARE(bench.page->shownDetails(), (Place{"action", bench.data().actions.at(0).id, {}}));
        QTRY_VERIFY(qobject_cast<EntryList *>(QApplication::focusWidget()));
        QCOMPARE(qobject_cast<EntryList *>(QApplication::focusWidget())->currentId(), bench.data().actions.at(0).id);

        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(bench.data().actions.isEmpty());
        QVERIFY(bench.data().actionCauses.isEmpty());
        QVERIFY(bench.data().decision.exitTest.isEmpty());
        QVERIFY(bench.data().decision.stopSignal.isEmpty());
    }

    void whatWasDecidedStaysAndTwiceAddsWhatIsMissing()
    {
        Bench bench;
        addMainCause(bench);
        bench.desk.setField({"decision", "decision", "stop_signal"}, u"No answer by Easter"_s);
        gui::settle();
        const Play &start = play(u"rocky_start"_s);
        take(bench, start.name);
        QCOMPARE(bench.data().decision.stopSignal, u"No answer by Easter"_s);
        auto *card = gui::button<FoldButton>(bench.page, start.name)->parentWidget();
        QVERIFY(!gui::button(card, u"Take this plan"_s));
        QVERIFY(!gui::button(card, u"Add what is missing"_s));

        const Action gone = bench.data().actions.at(3);
        bench.desk.remove("action", gone.id);
        gui::settle();
        take(bench, start.name);
        QCOMPARE(bench.data().actions.size(), all(start));
        QCOMPARE(std::prev(bench.data().actions.end())->title, gone.title);
    }

    void aTrialAsksWhatItMustProve()
    {
        Bench bench;
        gui::button(bench.page, u"Ready-made plans"_s)->click();
        gui::settle();
        const Play &trial = play(u"bought_by_one_used_by_another"_s);
        take(bench, trial.name);
        QCOMPARE(bench.data().offers.size(), 1);
        const Offer offer = bench.data().offers.at(0);
        QCOMPARE(offer.kind, u"new_trial"_s);
        QVERIFY(offer.proves.isEmpty() && offer.expiresOn.isNull());
        QCOMPARE(bench.data().actions.find(offer.actionId)->means, u"trial_extension"_s);

        QVERIFY(bench.page->reveal({"offer", offer.id, "proves"}));
        bench.type(u"A depot plans a week with it alone"_s);
        bench.press(Qt::Key_Tab);
        QCOMPARE(bench.data().offers.at(0).proves, u"A depot plans a week with it alone"_s);
    }

    void partingWellIsNoSave()
    {
        Bench bench;
        gui::button(bench.page, u"Ready-made plans"_s)->click();
        gui::settle();
        const Play &parting = play(u"part_well"_s);
        auto *card = unfold(bench, parting.name)->parentWidget();
        QVERIFY(gui::saying(card).join(u' ').contains(u"does not keep the account"_s));
        QVERIFY(gui::button(card, parting.name)->accessibleDescription().contains(u"no save"_s));
    }

    void aPlanThatIsNotKnownHereIsShownByItsKey()
    {
        Bench bench;
        const QString id = addTo<Action>(bench.desk, [](Action &action) {
            action.title = u"Bring cake"_s;
            action.play = u"house_plan"_s;
            action.status = "candidate";
        });
        gui::settle();
        auto *list = bench.named<EntryList>(u"Candidates"_s);
        QVERIFY(
            list->entries()->index(0, 0).data(EntryModel::EntryRole).value<Entry>().detail.contains(u"house_plan"_s));
        QVERIFY(bench.page->reveal({"action", id, {}}));
        gui::settle();
        QVERIFY(gui::saying(bench.page).join(u' ').contains(u"house_plan"_s));
    }

    void aWordIsSaidWhenMoreIsAskedThanDone()
    {
        Bench bench;
        const auto says = [&] { return gui::saying(bench.page).join(u' ').contains(u"We ask more of them"_s); };
        const auto add = [&](const QString &title, PickKey<"who_does"> who) {
            return addTo<Action>(bench.desk, [&](Action &action) {
                action.kind = "save";
                action.title = title;
                action.whoDoes = who;
                action.status = "candidate";
            });
        };
        add(u"Set it up anew"_s, "we");
        const QString asked = add(u"Name somebody"_s, "they");
        gui::settle();
        QVERIFY(!says());
        add(u"Send the data"_s, "they");
        gui::settle();
        QVERIFY(says());
        bench.desk.setField({"action", asked, "status"}, u"dropped"_s);
        gui::settle();
        QVERIFY(!says());
    }
};

QTEST_MAIN(TestSavePlan)
#include "tst_saveplan.moc"
