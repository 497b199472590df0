#include "core/guide/hypotheses.h"
#include "core/guide/oftenbelow.h"
#include "core/insight/causefindings.h"
#include "core/insight/causetree.h"
#include "tests/support/pagebench.h"
#include "tests/support/walk.h"
#include "ui/lists/entrylist.h"
#include "ui/models/entry.h"
#include "ui/models/entrymodel.h"
#include "ui/pages/causes/causespage.h"
#include "ui/pages/causes/pairboard.h"
#include "ui/pages/causes/paircard.h"
#include "ui/widgets/section.h"

#include <QLabel>
#include <QLineEdit>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

using Bench = PageBench<CausesPage>;

QString addCause(Bench &bench, const QString &text)
{
    Cause cause = newCause(text);
    return bench.desk.add(cause);
}

QString addEvidence(Bench &bench, const QString &causeId, const QString &title)
{
    Event event;
    event.title = title;
    Evidence evidence;
    evidence.causeId = causeId;
    evidence.stance = "for";
    evidence.targetTable = "event";
    evidence.targetId = bench.desk.add(event);
    return bench.desk.add(evidence);
}

PairCard *card(const Bench &bench, TableKey table, const QString &id)
{
    QCoreApplication::processEvents(); // the board follows a moment after a change
    return bench.window.findChild<PairBoard *>()->card({table, id, {}});
}

void pressButton(Bench &bench, const QString &text)
{
    QAbstractButton *button = bench.button(text);
    QVERIFY2(button, qPrintable(text));
    button->setFocus();
    bench.press(Qt::Key_Space);
}

/// The folded part of the panel whose title begins so.
Section *openSection(Bench &bench, const QString &title)
{
    for (auto *button : bench.page->findChildren<QAbstractButton *>()) {
        auto *section = qobject_cast<Section *>(button->parentWidget());
        if (!section || !button->isVisible() || !button->text().startsWith(title))
            continue;
        button->setFocus();
        bench.press(Qt::Key_Space);
        return section;
    }
    return nullptr;
}

} // namespace

class TestCauseDetails : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void twoCausesBecomeOneFromTheKeyboard()
    {
        Bench bench;
        const QString stays = addCause(bench, u"Nobody asked dispatch."_s);
        const QString goes = addCause(bench, u"The depots were not in the room."_s);
        addCause(bench, u"The price rose."_s);
        const QString evidence = addEvidence(bench, goes, u"Call sheet"_s);
        QVERIFY(bench.page->reveal({"cause", stays, {}}));
        pressButton(bench, u"Merge with another cause ..."_s);
        QCOMPARE(QApplication::focusWidget(), bench.named<QLineEdit>(u"Find the cause to merge"_s));
        bench.press(Qt::Key_Return); // of several the list says which
        QCOMPARE(bench.data().causes.size(), 3);
        bench.named<QLineEdit>(u"Find the cause to merge"_s)->setFocus();
        bench.type(u"the depots"_s);
        bench.press(Qt::Key_Return);

        QCOMPARE(bench.data().causes.size(), 2);
        QVERIFY(!bench.data().causes.find(goes));
        QCOMPARE(bench.data().causes.find(stays)->text,
                 u"Nobody asked dispatch.\n\nThe depots were not in the room."_s);
        QCOMPARE(bench.data().evidence.find(evidence)->causeId, stays);
        QVERIFY(bench.notices.last().contains(u"The depots were not in the room."_s));
        QVERIFY(!bench.named<QLineEdit>(u"Find the cause to merge"_s));
        bench.type(u"!"_s); // the cursor waits in the words of both
        bench.press(Qt::Key_Tab);
        QVERIFY(bench.data().causes.find(stays)->text.contains(u'!'));

        bench.press(Qt::Key_Z, Qt::ControlModifier);
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.data().causes.size(), 3);
        QCOMPARE(bench.data().causes.find(stays)->text, u"Nobody asked dispatch."_s);
        QCOMPARE(bench.data().evidence.find(evidence)->causeId, goes);
    }

    void whoeverGivesUpMergingIsBackAtTheVerb()
    {
        Bench bench;
        const QString id = addCause(bench, u"Nobody asked dispatch."_s);
        addCause(bench, u"The price rose."_s);
        QVERIFY(bench.page->reveal({"cause", id, {}}));
        pressButton(bench, u"Merge with another cause ..."_s);
        bench.press(Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), bench.button(u"Merge with another cause ..."_s));
        QVERIFY(!bench.named<QLineEdit>(u"Find the cause to merge"_s));
        QCOMPARE(bench.data().causes.size(), 2);
    }

    void whatIsTickedGoesToTheCauseThatIsSplitOff()
    {
        Bench bench;
        const QString first = addCause(bench, u"Nobody asked dispatch, and the price rose."_s);
        const QString stays = addEvidence(bench, first, u"Call sheet"_s);
        const QString goes = addEvidence(bench, first, u"Price list"_s);
        QVERIFY(bench.page->reveal({"cause", first, {}}));
        pressButton(bench, u"Split into two causes ..."_s);
        auto *list = bench.named<EntryList>(u"What goes to the new cause"_s);
        QCOMPARE(QApplication::focusWidget(), list);
        QVERIFY(bench.shownIn(u"What goes to the new cause"_s).contains(u"Price list"_s));
        for (int row = 0; row < 3 && list->currentId() != u"evidence "_s + goes; ++row)
            bench.press(Qt::Key_Down);
        for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Space, Qt::Key_Space}) // ticked, not, ticked
            bench.press(key);
        bench.named<QLineEdit>(u"Split off a new cause"_s)->setFocus();
        bench.type(u"The price rose."_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.data().causes.size(), 2);
        const Cause made = bench.data().causes.at(1);
        QCOMPARE(made.text, u"The price rose."_s);
        QCOMPARE(bench.data().evidence.find(goes)->causeId, made.id);
        QCOMPARE(bench.data().evidence.find(stays)->causeId, first);
        QTRY_COMPARE(bench.page->shownDetails().id, made.id);
        bench.desk.undo();
        QCOMPARE(bench.data().causes.size(), 1);
        QCOMPARE(bench.data().evidence.find(goes)->causeId, first);
    }

    /// From wherever one had opened it, by whichever key.
    void takingASplitBackLeavesTheCursorWhereOneGoesOn()
    {
        PageBench<CausesPage> bench(true);
        bench.window.resize(1024, 700);
        const auto split = [&] {
            pressButton(bench, u"Split into two causes ..."_s);
            auto *line = bench.named<QLineEdit>(u"Split off a new cause"_s);
            const QWidget *form = line->parentWidget()->parentWidget();
            gui::settle();
            const int seen = form->visibleRegion().boundingRect().height();
            QVERIFY2(form->visibleRegion().contains(QPoint(form->width() / 2, 2)), qPrintable(QString::number(seen)));
            QVERIFY2(seen >= std::min(form->height(), gui::areaOf(form)->viewport()->height() - 2 * Step),
                     qPrintable(QString::number(seen) + u'/' + QString::number(form->height())));
            line->setFocus();
            bench.type(u"The price rose."_s);
            bench.press(Qt::Key_Return);
            gui::settle();
        };
        const auto isSafe = [&] {
            gui::settle();
            const QWidget *focus = QApplication::focusWidget();
            return focus && focus->isVisible() && focus->isEnabled() && focus->focusPolicy() & Qt::TabFocus;
        };
        const qsizetype before = bench.data().causes.size();
        auto *outline = bench.named<EntryList>(u"How it came about"_s);
        const auto open = [&](int way) {
            if (way == 0)
                gui::clickRow(outline, 1);
            else if (way == 1)
                bench.page->reveal({"cause", bench.data().causes.at(0).id, {}});
            else
                gui::click(bench.window.findChild<PairBoard *>()->card({"cause", bench.data().causes.at(0).id, {}}));
            gui::settle();
        };
        for (int way = 0; way < 3; ++way) {
            open(way);
            split();
            QCOMPARE(bench.data().causes.size(), before + 1);
            QVERIFY(isSafe());
            for (int i = 0; i < 2 && bench.data().causes.size() > before; ++i) {
                bench.press(Qt::Key_Z, Qt::ControlModifier);
                QVERIFY2(isSafe(), qPrintable(QString::number(way) + gui::nameOf(QApplication::focusWidget())));
            }
            QCOMPARE(bench.data().causes.size(), before);
            bench.press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
            QVERIFY2(isSafe(), qPrintable(QString::number(way) + gui::nameOf(QApplication::focusWidget())));
            bench.press(Qt::Key_Z, Qt::ControlModifier);
            QVERIFY2(isSafe(), qPrintable(QString::number(way) + gui::nameOf(QApplication::focusWidget())));
            QCOMPARE(bench.data().causes.size(), before);
        }
    }

    /// Where only the words tell whether two say the same, they come first.
    void causesToMergeAreReadByTheirWords()
    {
        PageBench<CausesPage> bench(true);
        QVERIFY(bench.page->reveal({"cause", bench.data().causes.at(1).id, {}}));
        pressButton(bench, u"Merge with another cause ..."_s);
        gui::settle();
        auto *found = bench.named<EntryList>(u"Causes that may say the same"_s);
        QVERIFY(found->model()->rowCount() > 1);
        const QString main = bench.data().causes.find(bench.data().workbook.mainCauseId)->text;
        QVERIFY(bench.shownIn(u"Causes that may say the same"_s).contains(main));
        for (int row = 0; row < found->model()->rowCount(); ++row)
            QVERIFY(found->model()->index(row, 0).data(EntryModel::EntryRole).value<Entry>().tags.empty());
    }

    void whatIsTakenAsItWasSaidIsNoLongerOpen()
    {
        Bench bench;
        bench.type(u"The reason is our budget."_s);
        bench.press(Qt::Key_Return);
        const QString id = bench.data().statedReasons.at(0).id;
        const auto isOpen = [&bench] {
            return std::ranges::any_of(bench.desk.openChecks(),
                                       [](const OpenCheck &check) { return check.key == u"reasons_examined"; });
        };
        QVERIFY(isOpen());
        QVERIFY(bench.page->reveal({"stated_reason", id, "face_value_because"}));
        bench.type(u"They showed us the figures."_s);
        bench.press(Qt::Key_Tab);
        QCOMPARE(bench.data().statedReasons.find(id)->faceValueBecause, u"They showed us the figures."_s);
        QVERIFY(!isOpen());
    }

    void whatTheyDidNotSayThemselvesSaysSo()
    {
        Bench bench;
        const auto add = [&bench](PickKey<"origin"> origin, const QString &person) {
            StatedReason reason;
            reason.text = u"Too expensive"_s;
            reason.origin = origin;
            reason.personId = person;
            return bench.desk.add(reason);
        };
        Person ours;
        ours.name = u"Lena Hart"_s;
        ours.party = "us";
        const QString lena = bench.desk.add(ours);
        const QString said = add("customer", {});
        const QList<std::pair<QString, QString>> others{{add("crm", {}), u"Filed in the CRM"_s},
                                                        {add("guess", {}), u"Our guess"_s},
                                                        {add("customer", lena), u"As one of us told it"_s},
                                                        {add({}, {}), u"It is not entered whose words these are"_s}};
        QVERIFY(card(bench, "stated_reason", said)->accessibleName().contains(u"“Too expensive”"_s));
        for (const auto &[id, whose] : others) {
            const QString spoken = card(bench, "stated_reason", id)->accessibleName();
            QVERIFY2(spoken.contains(whose) && !spoken.contains(u'“'), qPrintable(spoken));
            QVERIFY(bench.page->reveal({"stated_reason", id, {}}));
            QCoreApplication::processEvents();
            bool told = false;
            for (const QLabel *label : bench.page->findChildren<QLabel *>())
                told = told || (label->isVisible() && label->text() == whose);
            QVERIFY2(told, qPrintable(whose));
        }
    }

    void turningPointsAndOthersAtRiskAreListedWithTheirCause()
    {
        Bench bench;
        const QString cause = addCause(bench, u"Nobody asked dispatch."_s);
        QVERIFY(bench.page->reveal({"cause", cause, {}}));
        QVERIFY(openSection(bench, u"Turning points"_s));
        bench.named<QLineEdit>(u"Add a turning point"_s)->setFocus();
        bench.type(u"The mail stayed without an answer"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.data().turningPoints.size(), 1);
        const TurningPoint moment = bench.data().turningPoints.at(0);
        QCOMPARE(moment.causeId, cause);
        QCOMPARE(moment.whatHappened, u"The mail stayed without an answer"_s);
        QVERIFY(bench.page->reveal({"turning_point", moment.id, "odds_pct"}));
        bench.type(u"140"_s);
        bench.press(Qt::Key_Tab);
        QCOMPARE(bench.data().turningPoints.at(0).oddsPct, 140); // nothing is lost or blocked, it is only said
        bool told = false;
        for (const QLabel *label : bench.page->findChildren<QLabel *>())
            told = told || (label->isVisible() && label->text().contains(u"between 0 and 100 percent"_s));
        QVERIFY(told);

        QVERIFY(openSection(bench, u"Others at risk of the same"_s));
        bench.named<QLineEdit>(u"Add another customer at risk"_s)->setFocus();
        bench.type(u"Hellmar Foods"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.data().atRisk.size(), 1);
        QCOMPARE(bench.data().atRisk.at(0).causeId, cause);
        QCOMPARE(bench.data().atRisk.at(0).account, u"Hellmar Foods"_s);
        // From elsewhere it is found again, in the panel of its cause.
        QVERIFY(bench.page->reveal({"at_risk", bench.data().atRisk.at(0).id, "plan"}));
        bench.type(u"Call them"_s);
        bench.press(Qt::Key_Tab);
        QCOMPARE(bench.data().atRisk.at(0).plan, u"Call them"_s);
    }

    /// A rocky start, too few who used it and the old way that stayed have many reasons each.
    void whatOftenLiesBelowIsAddedByOnePress()
    {
        Bench bench;
        const QString cause = addCause(bench, u"The start went badly."_s);
        QVERIFY(bench.page->reveal({"cause", cause, {}}));
        const QString words = u"The start was planned by us alone"_s;
        QVERIFY(!bench.button(words)); // it has no reason yet
        for (const QString &reason : {u"rocky_start"_s, u"low_adoption"_s, u"inertia"_s}) {
            bench.desk.setField({"cause", cause, "reason"}, reason);
            gui::settle();
            const QStringList offered = oftenBelow(*bench.data().causes.find(cause), bench.data());
            QVERIFY2(offered.size() > 4, qPrintable(reason));
            for (const QString &one : offered)
                QVERIFY2(bench.button(one), qPrintable(one));
        }
        bench.desk.setField({"cause", cause, "reason"}, u"rocky_start"_s);
        gui::settle();
        bench.click(bench.button(words));
        gui::settle();

        QCOMPARE(bench.data().causes.size(), 2);
        const Cause added = bench.data().causes.at(1);
        QCOMPARE(added.text, words);
        QCOMPARE(added.parentId, cause);
        QVERIFY(isClaimed(added)); // and, without evidence, among what is still open
        QVERIFY(!bench.button(words));
        pressButton(bench, u"Nobody on their side had time set aside for the start"_s);
        const CauseTree tree(bench.data().causes);
        QCOMPARE(tree.below(cause).size(), 2);
        QCOMPARE(tree.below(cause).front(), added.id); // in the order in which they were chosen

        bench.press(Qt::Key_Z, Qt::ControlModifier);
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.data().causes.size(), 1);
        QVERIFY(bench.button(words));
    }

    void aTurningPointNeedsNoCause()
    {
        Bench bench;
        const QString cause = addCause(bench, u"Nobody asked dispatch."_s);
        auto *line = bench.named<QLineEdit>(u"Add a turning point of no cause"_s);
        QVERIFY(line);
        line->setFocus();
        bench.type(u"A call in January"_s);
        bench.press(Qt::Key_Return);
        const TurningPoint moment = bench.data().turningPoints.at(0);
        QCOMPARE(moment.causeId, QString());
        QCOMPARE(bench.shownIn(u"Turning points of no cause"_s), QStringList(u"A call in January"_s));
        QVERIFY(bench.page->reveal({"turning_point", moment.id, "cause_id"}));
        bench.type(u"Nobody asked"_s);
        bench.press(Qt::Key_Tab);
        QCOMPARE(bench.data().turningPoints.at(0).causeId, cause);
    }

    void threeHypothesesAreAddedOnce()
    {
        Bench bench;
        const auto start = [&bench] {
            QAbstractButton *button = bench.button(u"Three hypotheses"_s);
            QVERIFY(button);
            bench.click(button);
        };
        start();
        QCOMPARE(bench.data().causes.size(), 3);
        for (const Cause &hypothesis : starterHypotheses()) {
            const Cause *cause = bench.data().causes.find(hypothesis.id);
            QVERIFY(cause);
            QCOMPARE(cause->role, u"not_known"_s);
            QVERIFY(card(bench, "cause", cause->id)->accessibleName().contains(u"Not known"_s));
        }
        QVERIFY(!bench.button(u"Three hypotheses"_s));
        bench.desk.undo();
        QVERIFY(bench.data().causes.isEmpty());
        start();
        QCOMPARE(bench.data().causes.size(), 3);
    }

    void aWorkbookSaysWhosePartAReasonUsuallyIs()
    {
        Bench bench;
        Cause cause = newCause(u"They read the terms."_s);
        cause.family = "commercial";
        cause.reason = "terms";
        const QString id = bench.desk.add(cause);
        QVERIFY(card(bench, "cause", id)->accessibleName().contains(u"Sales"_s));
        QVERIFY(bench.page->reveal({"cause", id, "side"}));
        pressButton(bench, u"Change what is usual here"_s);
        bench.type(u"Operations"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.data().choices.size(), 1);
        QCOMPARE(bench.data().choices.at(0).id, u"reason/terms"_s);
        QCOMPARE(bench.data().choices.at(0).side, u"operations"_s);
        QVERIFY(bench.data().causes.find(id)->side.isEmpty()); // it follows
        QVERIFY(card(bench, "cause", id)->accessibleName().contains(u"Operations"_s));
    }

    void aReasonThatTheListDoesNotHaveIsKeptAndSaid()
    {
        Bench bench;
        Cause cause = newCause(u"They merged."_s);
        cause.family = "priority";
        cause.reason = Pick<"reason">(u"merged_with_rival"_s);
        const QString id = bench.desk.add(cause);
        QVERIFY(bench.page->reveal({"cause", id, "reason"}));
        bool told = false;
        for (const QLabel *label : bench.page->findChildren<QLabel *>())
            told = told || (label->isVisible() && label->text().contains(u"The list here does not have it"_s));
        QVERIFY(told);
        bench.press(Qt::Key_Tab);
        QCOMPARE(bench.data().causes.find(id)->reason, u"merged_with_rival"_s);
    }
};

QTEST_MAIN(TestCauseDetails)
#include "tst_causedetails.moc"
