#include "core/insight/causefindings.h"
#include "tests/support/pagebench.h"
#include "ui/lists/entrylist.h"
#include "ui/pages/causes/causespage.h"
#include "ui/pages/causes/pairboard.h"
#include "ui/pages/causes/paircard.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

using Bench = PageBench<CausesPage>;

PairCard *card(const Bench &bench, TableKey table, const QString &id)
{
    QCoreApplication::processEvents(); // the board follows a moment after a change
    return bench.window.findChild<PairBoard *>()->card({table, id, {}});
}

/// The order in which the causes stand on the board.
QStringList causesOnBoard(const Bench &bench)
{
    QCoreApplication::processEvents();
    QList<PairCard *> cards;
    for (PairCard *each : bench.window.findChildren<PairCard *>()) {
        if (each->record().table == u"cause" && each->isVisible())
            cards += each;
    }
    const auto top = [&bench](const PairCard *each) { return each->mapTo(&bench.window, QPoint()).y(); };
    std::sort(cards.begin(), cards.end(),
              [&](const PairCard *left, const PairCard *right) { return top(left) < top(right); });
    QStringList texts;
    for (const PairCard *each : cards)
        texts += bench.data().causes.find(each->record().id)->text;
    return texts;
}

} // namespace

class TestCauses : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyPageAsksForLittle()
    {
        Bench bench;
        QVERIFY(bench.visibleInputs() >= 2);
        QVERIFY(bench.visibleInputs() <= 7);
        QCOMPARE(bench.nameless(), QStringList());
    }

    void whatTheySaidAndWhatWeBelieveBecomeAPair()
    {
        Bench bench;
        bench.type(u"The reason is our budget."_s);
        bench.press(Qt::Key_Return);
        bench.press(Qt::Key_Tab);
        bench.type(u"Dispatch had to use what IT had bought."_s);
        bench.press(Qt::Key_Return);

        const StatedReason said = bench.data().statedReasons.at(0);
        const Cause believed = bench.data().causes.at(0);
        QCOMPARE(said.text, u"The reason is our budget."_s);
        QCOMPARE(said.causeId, believed.id);
        const PairCard *left = card(bench, "stated_reason", said.id);
        const PairCard *right = card(bench, "cause", believed.id);
        QVERIFY(left && right);
        QTRY_COMPARE(left->mapTo(&bench.window, QPoint()).y(), right->mapTo(&bench.window, QPoint()).y());
        QVERIFY(left->mapTo(&bench.window, QPoint(left->width(), 0)).x() < right->mapTo(&bench.window, QPoint()).x());
        QVERIFY(right->accessibleName().contains(u"assumption"_s));
        QTRY_VERIFY(right->geometry().bottom() < right->parentWidget()->height()); // with room for its tags
        QCOMPARE(right->height(), right->heightForWidth(right->width()));

        bench.desk.undo();
        QVERIFY(bench.data().causes.isEmpty());
        QCOMPARE(bench.data().statedReasons.at(0).causeId, QString());
    }

    void aCauseMadeInAFieldBeginsLikeOneThatIsAdded()
    {
        Bench bench;
        bench.type(u"The reason is our budget."_s);
        bench.press(Qt::Key_Return);
        QVERIFY(bench.page->reveal({"stated_reason", bench.data().statedReasons.at(0).id, "cause_id"}));
        bench.type(u"They were never asked."_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.data().causes.size(), 1);
        const Cause &made = bench.data().causes.at(0);
        QCOMPARE(bench.data().statedReasons.at(0).causeId, made.id);
        QCOMPARE(made.role, newCause({}).role);
        QCOMPARE(made.role, u"contributing"_s);
    }

    void evidenceIsFoundByTypingAndLeadsToItsRecord()
    {
        Bench bench;
        Event event;
        event.title = u"Usage report: two of eleven planned with it"_s;
        const QString eventId = bench.desk.add(event);
        Cause cause;
        cause.text = u"Dispatch had to use what IT had bought."_s;
        const QString causeId = bench.desk.add(cause);
        QVERIFY(card(bench, "cause", causeId)->accessibleName().contains(u"assumption"_s));

        bench.click(card(bench, "cause", causeId), QPoint(20, 10));
        bench.named<QLineEdit>(u"Find evidence"_s)->setFocus();
        bench.type(u"usage eleven"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.data().evidence.size(), 1);
        const Evidence evidence = bench.data().evidence.at(0);
        QCOMPARE(evidence.causeId, causeId);
        QCOMPARE(evidence.stance, u"for"_s);
        QCOMPARE(evidence.targetTable, u"event"_s);
        QCOMPARE(evidence.targetId, eventId);
        QVERIFY(!card(bench, "cause", causeId)->accessibleName().contains(u"assumption"_s));

        bench.type(u"The export says so"_s); // the cursor waits in what it shows
        bench.press(Qt::Key_Tab);
        QCOMPARE(bench.data().evidence.at(0).note, u"The export says so"_s);
        auto *list = bench.named<EntryList>(u"What supports it, and what contradicts it"_s);
        QCoreApplication::processEvents();
        const std::vector<QRect> verbs = list->verbRects(list->model()->index(0, 0));
        bench.click(list->viewport(), verbs[0].center());
        QCOMPARE(bench.data().evidence.at(0).stance, u"against"_s);
        QVERIFY(card(bench, "cause", causeId)->accessibleName().contains(u"assumption"_s));
        bench.click(list->viewport(), list->verbRects(list->model()->index(0, 0))[1].center());
        QCOMPARE(bench.revealed, (Place{"event", eventId, {}}));
    }

    void whatWasRuledOutOnNothingIsAnAssumptionToo()
    {
        Bench bench;
        Cause cause;
        cause.text = u"Price"_s;
        cause.role = "ruled_out";
        const QString id = bench.desk.add(cause);
        const auto isAssumed = [&] {
            gui::settle();
            return card(bench, "cause", id)->accessibleName().contains(u"assumption"_s);
        };
        QVERIFY(isAssumed());
        Evidence evidence;
        evidence.causeId = id;
        evidence.note = u"It had been agreed."_s;
        evidence.stance = "against";
        bench.desk.add(evidence);
        QVERIFY(!isAssumed());
        bench.desk.undo();
        bench.desk.setField({"cause", id, "role"}, u"not_known"_s);
        QVERIFY(!isAssumed()); // nothing is claimed
    }

    void whatIsTakenAsItWasSaidAsksForNothing()
    {
        Bench bench;
        bench.type(u"The reason is our budget."_s);
        bench.press(Qt::Key_Return);
        const Place because{"stated_reason", bench.data().statedReasons.at(0).id, "face_value_because"};
        const auto asks = [&] {
            gui::settle();
            return bench.button(u"What lies behind it?"_s) != nullptr;
        };
        QVERIFY(asks());
        bench.desk.setField(because, u"They showed us the figures."_s);
        QVERIFY(!asks());
        bench.desk.setField(because, QVariant());
        QVERIFY(asks());
    }

    void whatIsSupposedIsNotLookedAtYet()
    {
        Bench bench;
        Cause cause;
        cause.text = u"Price"_s;
        cause.role = "not_known";
        cause.family = "commercial";
        const QString id = bench.desk.add(cause);
        const auto isSaid = [&](const QString &name) {
            gui::settle();
            return std::ranges::any_of(bench.page->findChildren<QLabel *>(), [&](const QLabel *label) {
                return label->isVisible() && label->text() == name;
            });
        };
        QVERIFY(isSaid(u"Supposed, not looked at yet"_s) && !isSaid(u"Looked at, not known"_s));
        Evidence evidence;
        evidence.causeId = id;
        evidence.note = u"It had been agreed."_s;
        bench.desk.add(evidence);
        QVERIFY(!isSaid(u"Supposed, not looked at yet"_s) && isSaid(u"Looked at, not known"_s));
    }

    void aWorkbookHasOneMainCauseWhichStandsFirst()
    {
        Bench bench;
        QStringList ids;
        for (const QString &text : {u"First"_s, u"Second"_s}) {
            Cause cause;
            cause.text = text;
            ids += bench.desk.add(cause);
        }
        QTRY_COMPARE(causesOnBoard(bench), (QStringList{u"First"_s, u"Second"_s}));
        for (const QString &id : ids) {
            bench.click(card(bench, "cause", id), QPoint(20, 10));
            bench.click(bench.button(u"Make it the main cause"_s), QPoint(5, 5));
            QCOMPARE(bench.data().workbook.mainCauseId, id);
        }
        QTRY_COMPARE(causesOnBoard(bench), (QStringList{u"Second"_s, u"First"_s}));
    }

    void aFamilyIsRuledOutFromTheKeyboard()
    {
        Bench bench;
        Cause cause;
        cause.text = u"They were never asked."_s;
        cause.family = "adoption";
        bench.desk.add(cause);
        QAbstractButton *family = bench.button(u"Expectations and sale"_s);
        QVERIFY(family);
        family->setFocus();
        bench.press(Qt::Key_Space);
        QVERIFY(bench.data().causes.size() == 1); // so far it was only thought about
        bench.button(u"Rule it out"_s)->setFocus();
        bench.press(Qt::Key_Space);
        QCOMPARE(bench.data().causes.size(), 2);
        const Cause ruledOut = bench.data().causes.at(1);
        QCOMPARE(ruledOut.role, u"ruled_out"_s);
        QCOMPARE(ruledOut.family, u"expectations"_s);
        QCOMPARE(ruledOut.text, QString()); // it is called by its family, in whichever language is read
        QCOMPARE(card(bench, "cause", ruledOut.id)->accessibleName().contains(u"Expectations and sale"_s), true);
        QVERIFY(!bench.button(u"Rule it out"_s));
    }

    void anotherFamilyForgetsTheReasonOfTheFirst()
    {
        Bench bench;
        Cause cause;
        cause.family = "adoption";
        cause.reason = "rocky_start";
        const QString id = bench.desk.add(cause);
        QVERIFY(bench.page->reveal({"cause", id, "family"}));
        bench.press(Qt::Key_A, Qt::ControlModifier);
        bench.type(u"Product"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.data().causes.find(id)->family, u"product"_s);
        QCOMPARE(bench.data().causes.find(id)->reason, QString());
    }

    void pairsAreCopiedAsATable()
    {
        Bench bench(true);
        auto *board = bench.window.findChild<PairBoard *>();
        board->findChild<PairCard *>()->setFocus();
        bench.press(Qt::Key_C, Qt::ControlModifier);
        const QStringList rows = QApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
        QCOMPARE(rows.size(), 1 + 3 + 6); // header, three reasons with a cause each, six more causes
        QVERIFY(rows.at(1).contains(u"budget for this year"_s));
        QVERIFY(rows.at(1).contains(u"Dispatch had to use"_s));
        QVERIFY(rows.at(1).contains(u"main cause"_s));
    }
};

QTEST_MAIN(TestCauses)
#include "tst_causes.moc"
