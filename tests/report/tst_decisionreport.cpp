#include "core/report/builder.h"
#include "tests/report/modeltext.h"
#include "tests/report/toldclaims.h"
#include "tests/support/decidedcase.h"
#include "tests/support/samplereader.h"

#include <QTest>

using namespace straw;
using namespace straw::test;
using namespace Qt::StringLiterals;

namespace {

ReportModel reportOf(const Snapshot &workbook, Edition edition = Edition::Internal, QDate today = {2026, 3, 31},
                     const QStringList &leftOut = {})
{
    ReportOptions options{QDateTime(today, {8, 0}), {QLocale::English, QLocale::UnitedKingdom}};
    options.edition.edition = edition;
    options.leftOut = leftOut;
    return buildReport(workbook, options, Texts());
}

QString section(const ReportModel &model, const char *key)
{
    return textOf(blocksOf(model, QString::fromLatin1(key)));
}

QString section(const Snapshot &workbook, const char *key, Edition edition = Edition::Internal)
{
    return section(reportOf(workbook, edition), key);
}

/// What stands beside a label in a section.
QString fact(const ReportModel &model, const char *key, const QString &label)
{
    for (const Block &block : blocksOf(model, QString::fromLatin1(key))) {
        const auto *facts = std::get_if<Facts>(&block);
        for (const Facts::Fact &each : facts ? facts->facts : std::vector<Facts::Fact>()) {
            if (each.label != label)
                continue;
            QStringList texts{plainText(each.text)};
            for (const Runs &item : each.items)
                texts += plainText(item);
            texts.removeAll(QString());
            return texts.join(u'|');
        }
    }
    return u"(no fact)"_s;
}

/// The cells of the row that begins with a text, in any table of a section.
QStringList row(const ReportModel &model, const char *key, const QString &first)
{
    for (const Block &block : blocksOf(model, QString::fromLatin1(key))) {
        const auto *table = std::get_if<ReportTable>(&block);
        for (const ReportTable::Row &each : table ? table->rows : std::vector<ReportTable::Row>()) {
            if (!plainText(each.cells.front()).startsWith(first))
                continue;
            QStringList cells;
            for (const Runs &cell : each.cells)
                cells += plainText(cell);
            return cells;
        }
    }
    return {u"(no row)"_s};
}

} // namespace

#define HAS(text, part) QVERIFY2((text).contains(part), qPrintable((text).left(3000)))
#define LACKS(text, part) QVERIFY2(!(text).contains(part), qPrintable((text).left(3000)))

/// What the report tells of the decision and of the plan that follows from it, against the records.
class TestDecisionReport : public QObject
{
    Q_OBJECT

    const Snapshot m_undecided = DecidedCase::undecided(sampleWorkbook());
    const Snapshot m_case = DecidedCase(sampleWorkbook()).workbook;
    const ReportModel m_report = reportOf(m_case);

private Q_SLOTS:
    void theSectionsStandWhereTheStoryWantsThem()
    {
        QStringList keys;
        for (const ReportSection &each : m_report.sections)
            keys += keyOf(each);
        const auto place = [&keys](const char *key) { return keys.indexOf(QLatin1String(key)); };
        QCOMPARE(place("decision"), place("causes") + 1);
        QCOMPARE(place("actions"), place("decision") + 1);
        QCOMPARE(place("profile"), place("lessons") + 1);
        QCOMPARE(place("decision_card"), place("attempts") + 1);
        const ReportModel plain = reportOf(m_undecided);
        for (const char *key : {"decision", "profile", "decision_card"})
            QCOMPARE(section(plain, key), QString());
    }

    void theDecisionIsToldWithItsLimits()
    {
        const auto told = [this](const QString &label) { return fact(m_report, "decision", label); };
        QCOMPARE(told(u"Decision"_s), u"Within limits · 24 Mar 2026 · Ruth Okafor, Head of customer success\n"
                                      "Because: Two of three depots want to go on"_s);
        // Before it: attempts for 1,600 + 1,200 + 6,300, reaching out for 180; since then one save action for 5,200.
        QCOMPARE(told(u"Limits"_s),
                 u"Budget: EUR 6,000 · Granted by: Nora Lindqvist, Head of finance · Spent so far: EUR 5,200 · "
                 "Spent before the decision: EUR 9,280"_s);
        QCOMPARE(told(u"We stop when"_s), u"Dispatch has not planned one whole week with it · Stop on: 24 Apr 2026"_s);
        HAS(told(u"The problem that only we can solve"_s), u"Routes for three depots"_s);
        HAS(told(u"How we tell that they succeed without us"_s), u"two weeks without calling us"_s);
    }

    /// 30 % of EUR 84,000 x 24 / 12 x 75 %, less 6,500, less 8,400.
    void theNetValueStandsWithItsFormula()
    {
        HAS(fact(m_report, "decision", u"Net value of a save"_s), u"EUR 22,900.00 · Estimate by: Lena Hart"_s);
        QCOMPARE(fact(m_report, "decision", u"How it is computed"_s),
                 u"Odds (30 %) × annual revenue (EUR 84,000.00) × months that they stay (24) / 12 × margin (75 %) − "
                 "effort (EUR 6,500.00) − concessions (EUR 8,400.00)"_s);
        QCOMPARE(row(m_report, "numbers", u"Net value of a save"_s).value(1), u"EUR 22,900.00"_s);
        QCOMPARE(row(m_report, "numbers", u"Spent on saving so far"_s).value(1), u"EUR 5,200.00"_s);
        Snapshot unknown = m_case;
        unknown.decision.effortMinor.reset();
        HAS(fact(reportOf(unknown), "decision", u"Net value of a save"_s), u"not known"_s);
        for (Number *input :
             {&unknown.decision.oddsPct, &unknown.decision.horizonMonths, &unknown.decision.concessionMinor})
            input->reset();
        unknown.decision.estimateById.clear();
        QCOMPARE(fact(reportOf(unknown), "decision", u"Net value of a save"_s), u"(no fact)"_s);
    }

    void whatIsOverTheBudgetSaysSo()
    {
        Snapshot workbook = m_case;
        LACKS(section(workbook, "decision"), u"over the budget"_s);
        Action save = *workbook.actions.find(DecidedCase::saveId());
        save.costMinor = 700'000;
        workbook.actions.put(save);
        HAS(section(workbook, "decision"), u"Spent so far: EUR 7,000 · EUR 1,000 over the budget"_s);
        save.costMinor.reset();
        workbook.actions.put(save);
        HAS(section(workbook, "decision"), u"Spent so far: EUR 0 · Without an amount: 1"_s);
        save.costMinor = std::numeric_limits<qint64>::max(); // too much to be added to anything
        workbook.actions.put(save);
        Action other = save;
        other.id += u"-too"_s;
        workbook.actions.put(other);
        HAS(section(workbook, "decision"), u"Spent so far: check these amounts"_s);
        LACKS(section(workbook, "decision"), u"over the budget"_s);
    }

    /// What is not known is left open, and is never nothing.
    void keepingRegainingAndReplacingStandSideBySide()
    {
        QCOMPARE(row(m_report, "decision", u"What it costs"_s),
                 (QStringList{u"What it costs"_s, u"EUR 14,900"_s, u"EUR 21,500"_s, u"–"_s}));
        QCOMPARE(row(m_report, "decision", u"Months that it takes"_s),
                 (QStringList{u"Months that it takes"_s, u"–"_s, u"–"_s, u"7"_s}));
        Snapshot unknown = m_case;
        unknown.decision.keepMinor.reset();
        unknown.decision.regainMinor.reset();
        unknown.decision.monthsToReplace.reset();
        LACKS(section(unknown, "decision"), u"Compared"_s);
    }

    void theFirstPageSaysWhetherTheyAreToBeSaved()
    {
        const auto page = [](const Snapshot &workbook, QDate today = {2026, 3, 31}) {
            return textOf(reportOf(workbook, Edition::Internal, today).firstPage);
        };
        HAS(page(m_case),
            u"We decided on 24 Mar 2026 to try to save them within limits. The day to stop is 24 Apr 2026."_s);
        HAS(page(m_case, {2026, 4, 25}), u"The day to stop was 24 Apr 2026."_s);
        Snapshot workbook = m_case;
        workbook.decision.verdict = "let_go";
        HAS(page(workbook), u"We decided on 24 Mar 2026 to let them go well."_s);
        LACKS(page(workbook), u"The day to stop"_s);
        workbook.decision.verdict = "undecided";
        workbook.decision.undecidedUntil = Edtf::day({2026, 4, 3});
        HAS(page(workbook), u"It is undecided until 3 Apr 2026 whether we try to save them."_s);
        HAS(section(workbook, "decision"), u"Undecided for now · until 3 Apr 2026"_s);
    }

    /// How it was decided is one thing, what came of it another.
    void theStepsAreToldByDate()
    {
        QCOMPARE(fact(m_report, "decision", u"How it was decided"_s),
                 u"18 Mar 2026 · Decided · Undecided for now · Lena Hart, Customer success manager\n"
                 "Because: Dispatch had not been heard"_s);
        QCOMPARE(fact(m_report, "decision", u"What came of it"_s),
                 u"30 Mar 2026 · Lena Hart, Customer success manager\nThe first depot planned three days with it"_s);
    }

    void aStopIsTheLastStepUntilItIsTakenUpAgain()
    {
        Snapshot workbook = m_case;
        const QDate late(2026, 4, 30);
        const auto page = [&] { return reportOf(workbook, Edition::Internal, late); };
        HAS(section(page(), "decision"), u"this day has passed"_s);
        DecisionStep step;
        step.id = u"stop"_s;
        step.rank = u"t0"_s;
        step.about = "save";
        step.kind = "stopped";
        step.madeOn = Edtf::day({2026, 4, 24});
        step.reason = u"No week was planned"_s;
        workbook.decisionSteps.put(step);
        HAS(textOf(page().firstPage), u"The attempt was stopped on 24 Apr 2026."_s);
        LACKS(section(page(), "decision"), u"this day has passed"_s);
        HAS(fact(page(), "decision", u"How it was decided"_s),
            u"24 Apr 2026 · Stopped\nBecause: No week was planned"_s);
        step.id = u"again"_s;
        step.rank = u"t1"_s;
        step.kind = "reopened";
        step.madeOn = Edtf::day({2026, 4, 28});
        workbook.decisionSteps.put(step);
        LACKS(textOf(page().firstPage), u"was stopped"_s);
        step.id = u"letters"_s; // of another matter
        step.about = "reaching_out";
        step.kind = "stopped";
        step.madeOn = Edtf::day({2026, 4, 29});
        workbook.decisionSteps.put(step);
        LACKS(textOf(page().firstPage), u"was stopped"_s);
        // It is told beside what was tried, and with the decision only where nothing else tells it.
        LACKS(fact(page(), "decision", u"How it was decided"_s), u"29 Apr 2026"_s);
        HAS(fact(page(), "attempts", u"Where it stands"_s), u"29 Apr 2026 · Stopped"_s);
        HAS(fact(reportOf(workbook, Edition::Internal, {2026, 4, 30}, {u"attempts"_s}), "decision",
                 u"How it was decided"_s),
            u"29 Apr 2026 · Reaching out · Stopped"_s);
    }

    /// Three criteria are reversed: a no speaks for saving them.
    void whatSpeaksAgainstStandsInFullAndWhatSpeaksForInShort()
    {
        HAS(section(m_report, "decision"),
            u"Criteria that speak for saving them: 12, against it: 2. Not known: 1, not answered: 1."_s);
        const QString sponsor = u"Is someone of influence"_s, before = u"Has the same already been tried"_s,
                      promises = u"Would keeping them need promises"_s;
        QCOMPARE(row(m_report, "decision", sponsor).value(1), u"No\n− against"_s);
        QCOMPARE(row(m_report, "decision", before).mid(1),
                 (QStringList{u"Yes\n− against"_s, u"The training of February 2025"_s}));
        HAS(row(m_report, "decision", u"Has one honest attempt"_s).value(1), u"\n? not known"_s);
        const QString inShort = fact(m_report, "decision", u"Speaks for saving them"_s);
        HAS(inShort, promises);
        HAS(inShort, u"outside our plans? (No)"_s); // of a question alone one would not know which answer speaks for it
        LACKS(inShort, before);
        LACKS(section(m_report, "decision"), u"Would the depots of the north follow?"_s); // nobody has answered it
    }

    void theWholeCardStandsInTheAppendix()
    {
        const QString sponsor = u"Is someone of influence"_s;
        for (const Edition edition : {Edition::Internal, Edition::Executive}) {
            const ReportModel model = reportOf(m_case, edition);
            const auto *table = std::get_if<ReportTable>(&blocksOf(model, u"decision_card"_s).at(1));
            QVERIFY(table);
            QCOMPARE(table->rows.size(), size_t(16));
            QCOMPARE(row(model, "decision_card", u"Would the depots of the north"_s).value(1), u"○ not answered"_s);
            // What it rests on stands once.
            QCOMPARE(textOf(model).count(u"Nobody called back"_s), 1);
            QCOMPARE(row(model, "decision_card", sponsor).value(2), u"See “The decision”."_s);
        }
        const ReportModel alone = reportOf(m_case, Edition::Internal, {2026, 3, 31}, {u"decision"_s});
        HAS(row(alone, "decision_card", sponsor).value(2), u"Nobody called back"_s);
        Snapshot unanswered = m_case;
        for (Criterion criterion : std::vector<Criterion>(m_case.criteria.begin(), m_case.criteria.end())) {
            criterion.answer = Pick<"criterion_answer">();
            unanswered.criteria.put(criterion);
        }
        QCOMPARE(section(unanswered, "decision_card"), QString());
    }

    /// As for causes: numbered, and under the permission of the text that was marked.
    void evidenceForACriterionIsQuotedAsItsTextMayBe()
    {
        const QString sponsor = row(m_report, "decision", u"Is someone of influence"_s).value(2);
        HAS(sponsor, u"The finance director listens, and no more\n1. Nobody called back · no. "_s);
        HAS(sponsor, u"2. “our budget for this year” · Carla Brandt"_s);
        DecidedCase decided(sampleWorkbook());
        const auto note = [&](const char *quotable) {
            return *std::ranges::find_if(decided.workbook.lines, [&](const Line &line) {
                return line.kind == u"verbatim" && line.quotable == QLatin1String(quotable);
            });
        };
        const Line named = note("named"), unnamed = note("unnamed"), refused = note("no");
        for (const Line &line : {named, unnamed, refused})
            decided.addEvidence(u"decision/failed_before"_s, {"line", line.id, "text"}, line.text.left(11));
        for (const Edition edition : {Edition::Internal, Edition::Executive}) {
            const QString basis =
                row(reportOf(decided.workbook, edition), "decision", u"Has the same already"_s).value(2);
            HAS(basis, u"“%1”"_s.arg(named.text.left(11)));
            LACKS(basis, unnamed.text.left(11));
            LACKS(basis, refused.text.left(11));
        }
    }

    void theIdealCustomerIsLookedAtAmongOurselves()
    {
        QCOMPARE(row(m_report, "profile", u"Those who work with it wanted it."_s).mid(1),
                 (QStringList{u"Does not fit"_s, u"Fits in part"_s,
                              u"Tighten it\nTwo users of each depot have asked for it in writing · Tom Reuter"_s}));
        QCOMPARE(row(m_report, "profile", u"They have the problem"_s).value(3), u"Keep it"_s);
        // How well they fit stands above it, and not among the lessons as well.
        HAS(section(m_report, "profile"), u"Fit with our ideal customer"_s);
        LACKS(section(m_report, "lessons"), u"Ideal customer"_s);
        HAS(section(m_undecided, "lessons"), u"Ideal customer"_s);
        for (const Edition edition : {Edition::Executive, Edition::Customer}) {
            const QString text = textOf(reportOf(m_case, edition));
            LACKS(text, u"Two users of each depot"_s);
            LACKS(text, u"Those who work with it wanted it"_s);
        }
    }

    void anActionTellsItsPlanItsOtherDepartmentAndItsOffers()
    {
        const ReportModel model = reportOf(m_case);
        const int number = row(model, "actions", u"4"_s).value(1).startsWith(u"Plan two days"_s) ? 4 : -1;
        const QString save = row(model, "actions", QString::number(number)).value(1);
        HAS(save, u"With Sales: agrees the days with the depot · From the plan: Value never reached"_s);
        HAS(save, u"\nOffer: Free services · Two days on the spot · Against: "_s);
        HAS(save, u"Value: EUR 2,400 · Cap: EUR 3,000 · From: 1 Apr 2026 · Until: 30 Apr 2026 · Approved by: Ruth "
                  "Okafor · In return: Two dispatchers have the days free · Their answer: They will tell us on "
                  "Thursday"_s);
        HAS(section(model, "actions"), u"Candidate\nto be decided by 2 Apr 2026\n"_s);
        HAS(section(reportOf(m_case, Edition::Internal, {2026, 4, 5}), "actions"),
            u"to be decided by 2 Apr 2026\noverdue by 3\u00a0days"_s);
        HAS(textOf(model.firstPage), u"A week of trial at the third depot\nSuccess\n2 Apr 2026"_s);
        HAS(row(model, "actions", u"New trial"_s).value(0),
            u"What a new trial must show: All routes stand at seven · Did it show that: Partly"_s);
        LACKS(section(model, "actions"), u"What a new trial must show: ·"_s);
    }

    void whatEachDepartmentDoesIsToldByNumbers()
    {
        HAS(section(m_report, "actions"),
            u"What Sales does: Action 1 · What Operations does: Actions 2, 3, 5, 7 · What both do: Action 4"_s);
        Snapshot oneSide = m_case;
        for (Action action : std::vector<Action>(m_case.actions.begin(), m_case.actions.end())) {
            action.department = "success";
            action.withDepartment = "support";
            oneSide.actions.put(action);
        }
        LACKS(section(oneSide, "actions"), u"What Operations does"_s); // the departments stand beside them
    }

    void whoIsTrainedStandsWithTheActions()
    {
        QCOMPARE(row(m_report, "actions", u"Jonas Meyer"_s),
                 (QStringList{u"Jonas Meyer, Dispatch lead"_s, u"8 Apr 2026"_s, u"9 Apr 2026"_s, u"Mara Vos"_s}));
        LACKS(section(m_undecided, "actions"), u"Trained on"_s);
    }

    void salesAndOperationsSignEachForItself()
    {
        Snapshot workbook = m_case;
        QCOMPARE(fact(m_report, "sign_off", u"Signed"_s), u"For Sales: not yet · For Operations: not yet"_s);
        Review review;
        review.id = u"tom"_s;
        review.personId = personCalled(u"Tom Reuter"_s, workbook);
        review.state = "approved";
        review.on = Edtf::day({2026, 3, 30});
        workbook.reviews.put(review);
        QCOMPARE(fact(reportOf(workbook), "sign_off", u"Signed"_s),
                 u"For Sales: Tom Reuter, 30 Mar 2026 · For Operations: not yet"_s);
        const QString above = fact(reportOf(workbook, Edition::Executive), "sign_off", u"Signed"_s);
        HAS(above, u", 30 Mar 2026 · For Operations: not yet"_s);
        LACKS(above, u"Tom Reuter"_s);
        workbook.reviews = {};
        QCOMPARE(fact(reportOf(workbook), "sign_off", u"Signed"_s), u"(no fact)"_s);
    }

    /// With its day and its age: from 3 Nov 2025 to 10 Mar 2026.
    void howTheyStoodIsToldWithItsAge()
    {
        const QString health = Catalogue::instance().label("scale", u"health"_s);
        const QStringList now = row(m_report, "numbers", health + u" at the notice"_s);
        QCOMPARE(now.value(1), u"8"_s);
        QCOMPARE(now.value(2), u"The last value until then, of 3 Nov 2025: 127 days before the notice"_s);
        QCOMPARE(row(m_report, "numbers", health + u", 90 days before the notice"_s).value(1), u"8"_s);
    }

    void executivesReadTheCardAndTheCustomerNothingOfIt()
    {
        const QString above = section(m_case, "decision", Edition::Executive);
        for (const QString &part :
             {u"EUR 22,900.00"_s, u"Budget: EUR 6,000"_s, u"− against"_s, u"Because: Dispatch had not been heard"_s})
            HAS(above, part);
        for (const QString &name : {u"Ruth Okafor"_s, u"Nora Lindqvist"_s})
            LACKS(above, name);
        const QString theirs = textOf(reportOf(m_case, Edition::Customer));
        for (const QString &part : {u"22,900"_s, u"6,000"_s, u"Within limits"_s, u"whole week with it"_s, u"2,400"_s,
                                    u"Two days on the spot"_s, u"ideal customer"_s, u"speak for"_s})
            LACKS(theirs, part);
    }

    /// Up to the sign-off and in the appendix together, but for the first page, which sums up.
    void nothingIsToldTwice()
    {
        QString all;
        for (const ReportSection &each : m_report.sections)
            all += textOf(each.blocks) + u'\n';
        const Decision &decision = m_case.decision;
        QStringList texts{decision.stopSignal, decision.onlyWeCan, decision.exitTest};
        for (const DecisionStep &step : m_case.decisionSteps)
            texts += step.reason;
        for (const Criterion &criterion : m_case.criteria)
            texts += {criterion.note, criterion.proposalText};
        for (const Offer &offer : m_case.offers)
            texts += {offer.what, offer.inReturn, offer.answer, offer.proves};
        texts += m_case.actions.find(DecidedCase::saveId())->withWhat;
        for (const QString &text : std::as_const(texts)) {
            if (!text.isEmpty())
                QVERIFY2(all.count(text) == 1, qPrintable(QString::number(all.count(text)) + u": "_s + text));
        }
    }

    /// A verdict, an answer, a play or a criterion that nobody knows here is told in its own words.
    void whatIsNotKnownHereIsNotHidden()
    {
        DecidedCase decided(sampleWorkbook());
        Snapshot &workbook = decided.workbook;
        workbook.decision.verdict = Pick<"decision_verdict">(u"ask_the_board"_s);
        decided.answer(u"moon_phase"_s, "no");
        Action save = *workbook.actions.find(DecidedCase::saveId());
        save.play = u"send_a_pony"_s;
        workbook.actions.put(save);
        const ReportModel model = reportOf(workbook);
        HAS(textOf(model.firstPage), u"Whether to save them was decided on 24 Mar 2026: ask_the_board."_s);
        QCOMPARE(row(model, "decision", u"moon_phase"_s).value(1), u"No\n− against"_s);
        HAS(section(model, "actions"), u"From the plan: send_a_pony"_s);
    }
};

QTEST_GUILESS_MAIN(TestDecisionReport)
#include "tst_decisionreport.moc"
