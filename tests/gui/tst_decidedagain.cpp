#include "core/guide/criteria.h"
#include "core/insight/metrics.h"
#include "core/workbook/decisionplace.h"
#include "tests/support/pagebench.h"
#include "tests/support/samplereader.h"
#include "ui/fields/field.h"
#include "ui/lists/addline.h"
#include "ui/lists/entrylist.h"
#include "ui/pages/decision/decisionpage.h"

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

const QString cardName = u"Is it worth saving?"_s;

/// A person at the page of the decision, whose keys and clicks are counted; what is typed as words or numbers counts
/// as something said.
class Hands : public PageBench<DecisionPage>
{
public:
    Hands()
        : PageBench(true)
    {
    }

    int keys = 0, clicks = 0, said = 0;

    void key(Qt::Key key)
    {
        ++keys;
        press(key);
        gui::settle();
    }
    void clickOn(QWidget *widget)
    {
        QVERIFY(widget);
        ++clicks;
        click(widget);
        gui::settle();
    }
    void clickOn(const QString &text)
    {
        QAbstractButton *button = this->button(text);
        QVERIFY2(button, qPrintable(text));
        clickOn(button);
    }
    void say(const QString &text)
    {
        ++said;
        type(text);
    }
    /// By Tab where the field comes soon, else by a click.
    void fill(ColumnKey column, const QString &text, bool ofDecision = true)
    {
        const auto isThere = [&] {
            const Field *at = fieldAtCursor();
            return at && at->place().column == column && (!ofDecision || at->place() == inDecision(column));
        };
        for (int tabs = 0; tabs < 2 && !isThere() && fieldAtCursor(); ++tabs)
            key(Qt::Key_Tab);
        if (!isThere())
            clickOn(editorOf(column));
        QVERIFY2(isThere(), qPrintable(column.toString()));
        say(text);
        if (QApplication::activePopupWidget())
            key(Qt::Key_Return);
    }
    void newDay(QStringView day) // no hand does that
    {
        desk.setField({"workbook", data().workbook.id, "as_of"}, day.toString());
        gui::settle();
    }

private:
    Field *fieldAtCursor() const
    {
        for (QWidget *at = QApplication::focusWidget(); at; at = at->parentWidget()) {
            if (auto *field = qobject_cast<Field *>(at))
                return field;
        }
        return nullptr;
    }
    QWidget *editorOf(ColumnKey column) const
    {
        for (Field *field : page->findChildren<Field *>()) {
            if (field->place() == inDecision(column) && field->isVisible())
                return field->editor();
        }
        return nullptr;
    }
};

/// As it was before anybody decided: the card, the figures and the story are empty.
void forget(Hands &hands)
{
    hands.desk.perform(Change::edit(Decision::table, "verdict"), [&](Store &store) -> Result<void> {
        for (const Evidence &evidence : hands.data().evidence) {
            if (!evidence.criterionId.isEmpty())
                STRAW_TRY(store.remove(Evidence::table, evidence.id));
        }
        for (const Criterion &criterion : hands.data().criteria) {
            if (cardOf(criterion.id, hands.data()) == PickKey<"card">("decision"))
                STRAW_TRY(store.remove(Criterion::table, criterion.id));
        }
        for (const DecisionStep &step : hands.data().decisionSteps)
            STRAW_TRY(store.remove(DecisionStep::table, step.id));
        return store.remove(Decision::table, hands.data().decision.id);
    });
    hands.newDay(u"2026-03-13");
}

void answerTheCard(Hands &hands)
{
    auto *card = hands.named<EntryList>(cardName);
    ++hands.clicks;
    gui::clickRow(card, 0);
    gui::settle();
    card->setFocus(); // a click leaves the cursor in the list
    for (const Criterion &answered : sampleWorkbook().criteria) {
        if (answered.card != u"decision" || answered.key.isEmpty())
            continue;
        hands.key(answered.answer == u"yes" ? Qt::Key_1 : answered.answer == u"no" ? Qt::Key_2 : Qt::Key_3);
    }
}

void judgeTheWorth(Hands &hands)
{
    if (!hands.button(u"What it is worth"_s)->isChecked())
        hands.clickOn(u"What it is worth"_s);
    hands.fill("odds_pct", u"30"_s);
    hands.fill("horizon_months", u"24"_s);
    hands.fill("effort_minor", u"6500"_s);
    hands.fill("concession_minor", u"8400"_s);
    hands.fill("margin_pct", u"75"_s);
    hands.fill("estimate_by_id", u"Lena Hart"_s);
}

void compareTheWays(Hands &hands)
{
    if (!hands.button(u"Keep, regain or replace them"_s)->isChecked())
        hands.clickOn(u"Keep, regain or replace them"_s);
    hands.fill("keep_minor", u"14900"_s);
    hands.fill("regain_minor", u"9000"_s);
    hands.fill("replace_minor", u"42000"_s);
    hands.fill("months_to_replace", u"7"_s);
}

void decide(Hands &hands)
{
    const Decision &said = sampleWorkbook().decision;
    hands.clickOn(u"Within limits"_s);
    hands.fill("only_we_can", said.onlyWeCan);
    hands.fill("stop_signal", said.stopSignal);
    hands.fill("stop_on", u"24 Mar"_s);
    hands.fill("budget_minor", u"6500"_s);
    hands.fill("granted_by_id", u"Ruth Okafor"_s);
    hands.fill("exit_test", said.exitTest);
    hands.fill("decided_by_id", u"Ruth Okafor"_s);
    hands.key(Qt::Key_Tab);
}

} // namespace

/// The decision of the sample, made again from an empty page as one person would, in one go.
class TestDecidedAgain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void inUnderSixtyKeysAndTwentyFiveClicks()
    {
        Hands hands;
        forget(hands);
        QVERIFY(hands.data().decision.id.isEmpty() && hands.data().decisionSteps.isEmpty());
        for (const auto step : {&answerTheCard, &judgeTheWorth, &compareTheWays, &decide}) {
            step(hands);
            if (QTest::currentTestFailed())
                return;
        }
        hands.newDay(u"2026-03-24"); // the stop date asks by itself
        hands.clickOn(u"Stop now"_s);
        hands.say(sampleWorkbook().decision.stoppedBecause);
        hands.key(Qt::Key_Tab);

        const Decision &now = hands.data().decision;
        Decision expected = sampleWorkbook().decision;
        QCOMPARE(now.verdict, expected.verdict);
        QCOMPARE(now.decidedOn, expected.decidedOn);
        QCOMPARE(now.stopOn, expected.stopOn);
        QCOMPARE(now.stoppedBecause, expected.stoppedBecause);
        QCOMPARE(now, expected);
        for (const Criterion &criterion : sampleWorkbook().criteria) {
            if (criterion.card == u"decision" && !criterion.key.isEmpty())
                QCOMPARE(hands.data().criteria.find(criterion.id)->answer, criterion.answer);
        }
        QCOMPARE(hands.data().decisionSteps.size(), 2);
        QCOMPARE(metric(Metric::NetValueOfSave, hands.data(), hands.desk.today()).value, Measure::exactly(2'290'000));
        qInfo("keys %d, clicks %d, sentences and numbers %d", hands.keys, hands.clicks, hands.said);
        QVERIFY2(hands.keys < 60, qPrintable(QString::number(hands.keys)));
        QVERIFY2(hands.clicks < 25, qPrintable(QString::number(hands.clicks)));
    }
};

QTEST_MAIN(TestDecidedAgain)
#include "tst_decidedagain.moc"
