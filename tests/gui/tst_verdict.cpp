#include "core/document/mergeoutcome.h"
#include "tests/support/pagebench.h"
#include "ui/fields/field.h"
#include "ui/lists/addline.h"
#include "ui/pages/decision/decisionpage.h"
#include "ui/pages/history/scoretext.h"
#include "ui/widgets/segmentbutton.h"

#include <QPlainTextEdit>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

/// The page of a new workbook, on Thursday 12 March 2026, worked by Anna Meyer.
struct Bench : PageBench<DecisionPage>
{
    using PageBench<DecisionPage>::PageBench;

    const Decision &decision() const { return data().decision; }
    Place at(ColumnKey column) const { return {"decision", u"decision"_s, column}; }

    /// Types into a field and leaves it.
    void fill(const Place &field, const QString &text)
    {
        QVERIFY2(page->reveal(field), qPrintable(field.column.toString()));
        press(Qt::Key_A, Qt::ControlModifier);
        type(text);
        press(Qt::Key_Tab);
    }
    void fill(ColumnKey column, const QString &text) { fill(at(column), text); }
    void setOfAccount(ColumnKey column, const QVariant &value)
    {
        desk.setField({"account", data().account.id, column}, value);
    }
    void choose(const QString &verdict)
    {
        QAbstractButton *segment = button(verdict);
        QVERIFY2(segment, qPrintable(verdict));
        click(segment);
    }
    void itIs(const QString &day)
    {
        desk.setField({"workbook", data().workbook.id, "as_of"}, day);
        gui::settle();
    }
    QStringList saying() const
    {
        gui::settle();
        return gui::saying(page);
    }
    bool says(const QString &words) const { return saying().join(u'\n').contains(words); }
    /// Day, kind and verdict of each step.
    QStringList steps() const
    {
        QStringList all;
        for (const DecisionStep &step : data().decisionSteps)
            all += QStringList{step.madeOn.toString(), step.kind, step.verdict}.join(u' ').trimmed();
        return all;
    }
    QString us(const QString &name, const QString &author = {})
    {
        Person person;
        person.party = "us";
        person.name = name;
        person.author = author;
        return desk.add(person);
    }
    void save(const QString &title, const Number &minor)
    {
        Action action;
        action.title = title;
        action.kind = "save";
        action.status = "committed";
        action.costMinor = minor;
        desk.add(action);
    }
};

/// The figures of the sample, typed.
void fillInTheWorth(Bench &bench)
{
    bench.setOfAccount("currency", u"EUR"_s);
    bench.setOfAccount("arr_minor", 8'400'000);
    bench.setOfAccount("margin_pct", 75);
    bench.fill("odds_pct", u"30"_s);
    bench.fill("horizon_months", u"24"_s);
    bench.fill("effort_minor", u"6.5k"_s);
    bench.fill("concession_minor", u"8400"_s);
}

} // namespace

/// What saving the account is worth, the verdict, its limits and its story.
class TestVerdict : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anEmptyPageAsksForLittle()
    {
        Bench bench;
        QVERIFY2(bench.visibleInputs() <= 7, qPrintable(QString::number(bench.visibleInputs())));
        QCOMPARE(bench.nameless(), QStringList());
        bench.click(bench.button(u"What it is worth"_s));
        QVERIFY(bench.says(u"not known"_s) && bench.says(u"Still missing:"_s));
        QVERIFY(!bench.saying().join(u' ').contains(u"0.00"_s)); // never zero
    }

    void theNetValueFollowsWhatIsTyped()
    {
        Bench bench;
        fillInTheWorth(bench);
        QVERIFY(bench.says(u"EUR 22,900.00"_s));
        QVERIFY(bench.says(u"Odds (30 %) × annual revenue (EUR 84,000.00) × months that they stay (24) / 12"_s));
        QVERIFY(!bench.says(u"Still missing:"_s));

        QVERIFY(bench.page->reveal(bench.at("odds_pct"))); // as one types, without leaving
        bench.press(Qt::Key_A, Qt::ControlModifier);
        bench.type(u"40"_s);
        QTRY_VERIFY(bench.says(u"EUR 35,500.00"_s));
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(bench.says(u"EUR 22,900.00"_s));
    }

    void whatIsMissingIsNamedAndLeadsToItsField()
    {
        Bench bench;
        bench.setOfAccount("currency", u"EUR"_s);
        bench.fill("odds_pct", u"30"_s);
        QVERIFY(bench.says(u"Still missing:"_s));
        QVERIFY(!bench.button(u"Odds (percent)"_s));
        bench.click(bench.button(u"Margin (percent)"_s)); // folded until it is asked for
        bench.type(u"75"_s);
        bench.press(Qt::Key_Tab);
        QCOMPARE(bench.decision().marginPct, Number(75));
        QVERIFY(!bench.button(u"Margin (percent)"_s));
        bench.click(bench.button(u"Annual revenue"_s));
        QCOMPARE(bench.revealed, (Place{"account", bench.data().account.id, "arr_minor"}));
    }

    void badFiguresAreSaidInWordsAndNothingIsLost_data()
    {
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("said");
        QTest::newRow("below zero") << u"effort_minor"_s << u"-5"_s << u"the amount is below zero, or far too large"_s;
        QTest::newRow("over 10^15") << u"effort_minor"_s << u"10000000000001"_s
                                    << u"the amount is below zero, or far too large"_s;
        QTest::newRow("percent over 100") << u"odds_pct"_s << u"130"_s << u"a share is between 0 and 100 percent"_s;
        QTest::newRow("percent below zero") << u"odds_pct"_s << u"-3"_s << u"a share is between 0 and 100 percent"_s;
    }
    void badFiguresAreSaidInWordsAndNothingIsLost()
    {
        QFETCH(const QString, column);
        QFETCH(const QString, typed);
        QFETCH(const QString, said);
        Bench bench;
        fillInTheWorth(bench);
        bench.fill(ColumnKey::find(column), typed);
        QVERIFY(bench.says(u"check these amounts"_s));
        QVERIFY(bench.says(u"Please look at this again"_s));
        QVERIFY2(bench.says(said), qPrintable(bench.saying().join(u'\n')));
        QVERIFY(bench.desk.unsaved().empty()); // it is stored all the same
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(bench.says(u"EUR 22,900.00"_s));
    }

    void anAmountThatFitsIntoNoNumberStaysInItsField()
    {
        Bench bench;
        bench.fill("effort_minor", u"999999999999999999999"_s);
        QVERIFY(!bench.decision().effortMinor);
        QCOMPARE(bench.desk.unsaved().size(), size_t(1));
        QCOMPARE(bench.desk.unsaved().front().typed, u"999999999999999999999"_s);
    }

    void aFigureThatIsNotUnderstoodIsNotCountedWithoutAWord()
    {
        Bench bench;
        fillInTheWorth(bench);
        QVERIFY(bench.says(u"EUR 22,900.00"_s) && !bench.says(u"Please look at this again:"_s));
        bench.fill("effort_minor", u"six thousand"_s);
        QVERIFY(bench.says(u"Computed from what was understood last."_s));
        QVERIFY(bench.says(u"Please look at this again:"_s));
        bench.fill("effort_minor", u"6000"_s);
        QVERIFY(bench.says(u"EUR 23,400.00"_s) && !bench.says(u"Computed from what was understood last."_s));
    }

    void tabStopsAtTheVerdictThatAnUndoBroughtBack()
    {
        Bench bench;
        bench.choose(u"Within limits"_s);
        bench.choose(u"Undecided for now"_s);
        bench.desk.undo();
        gui::settle();
        QStringList stops;
        for (const auto *segment : bench.page->findChildren<SegmentButton *>()) {
            if (segment->value().toString() == u"undecided" || segment->value().toString() == u"within_limits")
                stops += segment->focusPolicy() & Qt::TabFocus ? segment->value().toString() : QString();
        }
        stops.removeAll(QString());
        QCOMPARE(stops, QStringList{u"within_limits"_s});
    }

    void amountsStandWithoutACurrencyAndKeepTheirNumber()
    {
        Bench bench;
        bench.fill("effort_minor", u"6500"_s);
        QVERIFY(bench.says(u"No currency yet: amounts stand without one."_s));
        bench.click(bench.button(u"Choose it"_s));
        const Place currency{"account", bench.data().account.id, "currency"};
        QCOMPARE(bench.revealed, currency);
        bench.type(u"EUR"_s);
        bench.press(Qt::Key_Tab);
        QVERIFY(bench.notices.isEmpty());
        QVERIFY(bench.window.page()->reveal(currency));
        bench.press(Qt::Key_A, Qt::ControlModifier);
        bench.type(u"USD"_s);
        bench.press(Qt::Key_Tab);
        QTRY_COMPARE(bench.notices, QStringList{u"Amounts keep their number, now in USD."_s});
        QCOMPARE(bench.decision().effortMinor, Number(650'000));
        bench.window.openPage(u"decision"_s);
        QVERIFY(!bench.says(u"No currency yet"_s));
    }

    void keepingRegainingAndReplacingStandSideBySide()
    {
        Bench bench;
        fillInTheWorth(bench);
        bench.fill("regain_minor", u"20000"_s);
        bench.fill("replace_minor", u"31000"_s);
        QVERIFY(bench.says(u"EUR 106,000.00"_s)); // 126,000 - 20,000
        QVERIFY(bench.says(u"EUR 157,000.00"_s)); // 126,000 + 31,000
        auto *how = bench.named<QAbstractButton>(u"How this is computed: Cost of the loss"_s);
        QVERIFY(how && !bench.says(u"+ cost of replacing them (EUR 31,000.00)"_s));
        bench.click(how);
        QVERIFY(bench.says(u"+ cost of replacing them (EUR 31,000.00)"_s));
        const auto x = [&](ColumnKey column) {
            for (const Field *field : bench.page->findChildren<Field *>()) {
                if (field->place() == bench.at(column))
                    return field->mapTo(bench.page, QPoint()).x();
            }
            return -1;
        };
        QVERIFY(x("keep_minor") < x("regain_minor") && x("regain_minor") < x("replace_minor"));

        // The net value counts effort and concession: what is entered for keeping may be another sum.
        bench.fill("keep_minor", u"14900"_s);
        QVERIFY(!bench.says(u"Effort and concession come to"_s));
        bench.fill("keep_minor", u"10000"_s);
        QVERIFY(bench.says(u"Effort and concession come to EUR 14,900.00."_s));
    }

    void aVerdictIsADatedStepAndOneUndoTakesBackBoth()
    {
        Bench bench;
        const QString anna = bench.us(u"Anna Meyer"_s);
        bench.choose(u"Within limits"_s);
        QCOMPARE(bench.decision().verdict, u"within_limits"_s);
        QCOMPARE(bench.decision().decidedOn, Edtf::parse(u"2026-03-12"));
        QCOMPARE(bench.steps(), QStringList{u"2026-03-12 decided within_limits"_s});
        QCOMPARE(bench.data().decisionSteps.at(0).byId, anna); // whose program it is
        QCOMPARE(bench.shownIn(u"How it went on"_s), QStringList{u"Decided: Within limits"_s});

        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(bench.decision().verdict.isEmpty() && bench.decision().decidedOn.isNull());
        QVERIFY(bench.data().decisionSteps.isEmpty());
    }

    void whoThinksBetterOfItOnTheSameDayHasDecidedOnce()
    {
        Bench bench;
        bench.choose(u"Within limits"_s);
        bench.choose(u"Do whatever it takes"_s);
        QCOMPARE(bench.steps(), QStringList{u"2026-03-12 decided all_out"_s});
        bench.choose(u"Do whatever it takes"_s); // a click on what is chosen takes it back
        QCOMPARE(bench.steps(), QStringList());
        QVERIFY(bench.decision().decidedOn.isNull());

        bench.choose(u"Let go well"_s);
        bench.itIs(u"2026-03-20"_s);
        bench.choose(u"Within limits"_s);
        QCOMPARE(bench.steps(), QStringList({u"2026-03-12 decided let_go"_s, u"2026-03-20 decided within_limits"_s}));
        QCOMPARE(bench.decision().decidedOn, Edtf::parse(u"2026-03-12"));

        // A reason that somebody gave stays in the story.
        bench.fill({"decision_step", bench.data().decisionSteps.at(1).id, "reason"}, u"Ruth asked for a try."_s);
        bench.choose(u"Let go well"_s);
        QCOMPARE(bench.steps().size(), 3);
    }

    void theFirstStepGoesAlongWithItsDayAndPerson()
    {
        Bench bench;
        const QString ruth = bench.us(u"Ruth Okafor"_s);
        bench.choose(u"Within limits"_s);
        bench.fill("decided_on", u"10 Mar 2026"_s);
        bench.fill("decided_by_id", u"Ruth Okafor"_s);
        QCOMPARE(bench.steps(), QStringList{u"2026-03-10 decided within_limits"_s});
        QCOMPARE(bench.data().decisionSteps.at(0).byId, ruth);
    }

    void untilWhenIsAskedOnlyWhileItIsUndecided()
    {
        Bench bench;
        bench.choose(u"Within limits"_s);
        QVERIFY(!bench.named(u"Undecided until"_s));
        bench.choose(u"Undecided for now"_s);
        QVERIFY(bench.named(u"Undecided until"_s));
        bench.fill("undecided_until", u"1 Mar 2026"_s);
        QVERIFY(bench.says(u"Saving the account is undecided until 1 Mar 2026, and that day has passed."_s));
        QCOMPARE(bench.decision().undecidedUntil, Edtf::parse(u"2026-03-01")); // nothing is refused
    }

    void theStopComesBeforeAnySpending()
    {
        Bench bench;
        bench.choose(u"Do whatever it takes"_s);
        QVERIFY(bench.says(u"Before anything is spent: what tells you to stop, and on which day at the latest?"_s));
        bench.fill("stop_signal", u"No answer from dispatch"_s);
        QVERIFY(bench.says(u"Before anything is spent: on which day do you stop at the latest?"_s));
        bench.fill("stop_on", u"1 Mar 2026"_s);
        QVERIFY(!bench.says(u"Before anything is spent"_s));
        QVERIFY(bench.says(u"The stop date, 1 Mar 2026, is before the day on which saving the account was decided"_s));
        bench.fill("stop_on", u"24 Mar 2026"_s);
        QVERIFY(!bench.says(u"The stop date, "_s));
        QVERIFY(!bench.says(u"That day has passed"_s));
        bench.fill("decided_on", u"20 Feb 2026"_s);
        bench.fill("stop_on", u"1 Mar 2026"_s);
        QVERIFY(bench.says(u"That day has passed"_s));
        bench.fill("stop_on", u"24 Mar 2026"_s);
        QVERIFY(!bench.says(u"That day has passed"_s));
        bench.choose(u"Let go well"_s);
        bench.fill("stop_on", QString());
        QVERIFY(!bench.says(u"Before anything is spent"_s));
    }

    void whatWasSpentIsToldWithWhatIsLeftOrOver()
    {
        Bench bench;
        bench.setOfAccount("currency", u"EUR"_s);
        bench.choose(u"Within limits"_s);
        bench.fill("budget_minor", u"500"_s);
        bench.save(u"A week at the depot"_s, 18'000);
        bench.save(u"A second look"_s, {});
        QVERIFY2(bench.says(u"of a budget of EUR 500.00 · EUR 320.00 left · 1 without an amount"_s),
                 qPrintable(bench.saying().join(u'\n')));
        bench.save(u"Another week"_s, 40'000);
        QVERIFY(bench.says(u"EUR 580.00"_s));
        QVERIFY(bench.says(u"EUR 80.00 over the budget"_s));
    }

    void stoppingAsksWhyInPlaceAndOneClickTakesItUpAgain()
    {
        Bench bench;
        bench.choose(u"Within limits"_s);
        bench.click(bench.button(u"Stop"_s));
        bench.type(u"Dispatch has signed elsewhere."_s);
        bench.press(Qt::Key_Tab);
        QCOMPARE(bench.steps(), QStringList({u"2026-03-12 decided within_limits"_s, u"2026-03-12 stopped"_s}));
        QCOMPARE(bench.decision().stoppedBecause, u"Dispatch has signed elsewhere."_s);
        QCOMPARE(bench.data().decisionSteps.at(1).reason, u"Dispatch has signed elsewhere."_s);
        QVERIFY(bench.says(u"Stopped on 12 Mar 2026"_s));
        QVERIFY(!bench.button(u"Stop"_s));

        bench.click(bench.button(u"Take it up again"_s));
        QCOMPARE(bench.steps().last(), u"2026-03-12 reopened"_s);
        QVERIFY(bench.decision().stoppedBecause.isEmpty());
        QCOMPARE(bench.data().decisionSteps.at(1).reason, u"Dispatch has signed elsewhere."_s); // the story keeps it
        QVERIFY(!bench.says(u"Stopped on"_s) && bench.button(u"Stop"_s));
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(bench.decision().stoppedBecause, u"Dispatch has signed elsewhere."_s);
        QCOMPARE(bench.steps().size(), 2);
    }

    void whatCameOfItStandsApartFromHowItWasDecided()
    {
        Bench bench;
        QVERIFY(!bench.named(u"What came of it"_s)); // of nothing nothing comes
        bench.choose(u"Let go well"_s);
        bench.click(bench.named(u"What came of it"_s));
        bench.type(u"They came back on their own."_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.steps(), QStringList({u"2026-03-12 decided let_go"_s, u"2026-03-12 came_out"_s}));
        QCOMPARE(bench.decision().verdict, u"let_go"_s);
        auto *list = bench.named<EntryList>(u"How it went on"_s);
        gui::clickRow(list, 1);
        auto *words = bench.named<QPlainTextEdit>(u"What came of it"_s);
        QVERIFY(words && words->toPlainText() == u"They came back on their own."_s);
    }

    void onTheStopDateThePageAsksWhatHappened()
    {
        Bench bench;
        bench.choose(u"Within limits"_s);
        bench.fill("stop_on", u"24 Mar 2026"_s);
        QVERIFY(!bench.says(u"What happened?"_s));
        bench.itIs(u"2026-03-24"_s);
        QVERIFY(bench.says(u"Today, 24 Mar 2026, is the stop date. What happened?"_s));
        bench.itIs(u"2026-03-26"_s);
        QVERIFY(bench.says(u"The stop date was 24 Mar 2026. What happened?"_s));

        QVERIFY(bench.page->reveal(bench.at({}))); // as what is due leads to it
        QVERIFY(bench.button(u"It came out …"_s)->hasFocus());
        bench.click(bench.button(u"Go on until …"_s));
        bench.type(u"7 Apr"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.decision().stopOn, Edtf::parse(u"2026-04-07"));
        QCOMPARE(bench.steps().last(), u"2026-03-26 decided within_limits"_s); // that is a decision
        QVERIFY(!bench.says(u"What happened?"_s));
        bench.press(Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(bench.says(u"What happened?"_s) && bench.steps().size() == 1);

        bench.click(bench.button(u"Stop now"_s));
        bench.type(u"No answer."_s);
        bench.press(Qt::Key_Tab);
        QCOMPARE(bench.steps().last(), u"2026-03-26 stopped"_s);
        QCOMPARE(bench.decision().stoppedBecause, u"No answer."_s);
        QVERIFY(!bench.says(u"What happened?"_s));
        bench.desk.undo();
        bench.desk.undo();

        bench.click(bench.button(u"It came out …"_s));
        bench.type(u"They stay."_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.steps().last(), u"2026-03-26 came_out"_s);
        QVERIFY(!bench.says(u"What happened?"_s));
    }

    void whatIsUndecidedIsAskedAboutOnItsDay()
    {
        Bench bench;
        bench.choose(u"Undecided for now"_s);
        bench.fill("undecided_until", u"20 Mar 2026"_s);
        bench.itIs(u"2026-03-20"_s);
        QVERIFY(bench.says(u"It was to be decided until today, 20 Mar 2026. What is it now?"_s));
        bench.click(bench.button(u"Undecided until …"_s));
        bench.type(u"whenever"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.decision().undecidedUntil, Edtf::parse(u"2026-03-20")); // what is no day stays in the line
        bench.press(Qt::Key_A, Qt::ControlModifier);
        bench.type(u"27 Mar"_s);
        bench.press(Qt::Key_Return);
        QCOMPARE(bench.decision().undecidedUntil, Edtf::parse(u"2026-03-27"));
        QVERIFY(!bench.says(u"What is it now?"_s));
        bench.itIs(u"2026-03-28"_s);
        bench.choose(u"Let go well"_s);
        QVERIFY(!bench.says(u"What is it now?"_s));
    }

    void whatTwoDecidedDifferentlyIsAnOpenQuestionOnThePage()
    {
        Bench bench;
        QVERIFY(bench.document->publishAndWait());
        QTemporaryDir folder;
        const QString copy = folder.filePath(u"Mailed.db"_s);
        QVERIFY(QFile::copy(bench.document->path(), copy));
        {
            Environment ruth = bench.document->environment();
            ruth.identity = {u"Ruth Okafor"_s, u"another device"_s};
            ruth.home = folder.filePath(u"ruth"_s);
            ruth.backups.clear();
            auto other = Document::open(copy, ruth);
            QVERIFY(other);
            Desk desk(**other);
            DecisionPage page(desk, nullptr);
            page.show();
            gui::settle();
            gui::pressOn(&page, u"Let go well"_s);
            QCOMPARE((*other)->data().decision.verdict, u"let_go"_s);
            QVERIFY((*other)->publishAndWait());
        }
        bench.choose(u"Within limits"_s);
        QVERIFY(bench.document->mergeFrom(copy));
        QVERIFY2(bench.says(u"Two of you decided differently:"_s), qPrintable(bench.saying().join(u'\n')));
        QCOMPARE(bench.steps().size(), 2); // both, each with an id of its own
        bench.click(bench.button(u"Look at both"_s));
        gui::settle();
        gui::pressOn(&bench.window, u"Take that of Ruth Okafor"_s);
        QCOMPARE(bench.decision().verdict, u"let_go"_s);
        QVERIFY(!bench.says(u"Two of you decided differently:"_s));
    }

    void aScoreIsToldWithItsAgeAndNeverAsZero()
    {
        Bench bench;
        ScoreAtNotice score{Pick<"scale">(u"health"_s), Score{{}, {}, 4, 26}, {}};
        const QString said = scoreText(score, bench.desk);
        QVERIFY2(said.startsWith(u"At the notice: 4, 26 day"_s) && said.endsWith(u" · 90 days before it: not known"_s),
                 qPrintable(said));
        score.atNotice = Score{{}, {}, 0, 0};
        score.before = Score{{}, {}, 7.5, 91};
        QVERIFY(scoreText(score, bench.desk).startsWith(u"At the notice: 0 · 90 days before it: 7.5, 1 day"_s));
    }
};

QTEST_MAIN(TestVerdict)
#include "tst_verdict.moc"
