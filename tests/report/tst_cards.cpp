#include "core/base/words.h"
#include "core/guide/prompts.h"
#include "core/guide/thankyounote.h"
#include "core/report/cards/cardbuilder.h"
#include "core/report/render/pdfwriter.h"
#include "tests/report/modeltext.h"
#include "tests/report/pdftext.h"
#include "tests/support/decidedcase.h"
#include "tests/support/samplereader.h"

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QTest>

using namespace straw;
using namespace straw::test;
using namespace Qt::StringLiterals;

namespace {

ReportOptions options()
{
    return {QDateTime({2026, 3, 31}, {8, 0}), {QLocale::English, QLocale::UnitedKingdom}};
}

ReportModel cardOf(const Snapshot &workbook, const Card &card = {})
{
    return buildCard(workbook, card, options(), Texts());
}

QStringList pagesOf(const ReportModel &model, Paper paper)
{
    const auto pdf = writePdf(model, {paper, QDateTime({2026, 3, 31}, {8, 0}, Qt::UTC)});
    return pdf ? textOfPages(*pdf) : QStringList();
}

/// The decision, in which every text is this one, with so many criteria of its own.
Snapshot filledWith(const QString &text, int criteria)
{
    DecidedCase decided(sampleWorkbook());
    Snapshot &workbook = decided.workbook;
    workbook.account.name = text;
    for (QString *field :
         {&workbook.decision.stopSignal, &workbook.decision.stoppedBecause, &workbook.decision.onlyWeCan,
          &workbook.decision.exitTest, &workbook.account.industry, &workbook.account.segment, &workbook.account.plan})
        *field = text;
    for (Criterion criterion : std::vector<Criterion>(workbook.criteria.begin(), workbook.criteria.end())) {
        criterion.note = text;
        workbook.criteria.put(criterion);
    }
    for (int own = 0; own < criteria; ++own) {
        Criterion criterion;
        criterion.id = u"own-%1"_s.arg(own);
        criterion.rank = u"x%1"_s.arg(own, 3, 10, QChar(u'0'));
        criterion.card = "decision";
        criterion.question = u"%1. "_s.arg(own) + text;
        criterion.answer = own % 2 ? PickKey<"criterion_answer">("no") : PickKey<"criterion_answer">("yes");
        criterion.note = text;
        workbook.criteria.put(criterion);
    }
    for (Person person : std::vector<Person>(workbook.people.begin(), workbook.people.end())) {
        person.name = person.title = text;
        for (QString *field : {&person.goals, &person.kpis, &person.challenges, &person.needs, &person.priorities,
                               &person.valueInTheirWords, &person.unasked})
            *field = text;
        person.viaId = workbook.people.at(0).id;
        workbook.people.put(person);
    }
    return workbook;
}

/// Beside words from right to left a reader copies the others of a line in another order.
bool hasWords(const QString &page, const QString &words)
{
    const QStringList all = words.split(u' ');
    return std::ranges::all_of(all, [&page](const QString &word) { return page.contains(word); });
}

} // namespace

#define HAS(text, part) QVERIFY2((text).contains(part), qPrintable((text).left(3000)))

/// What is printed on one page and taken along.
class TestCards : public QObject
{
    Q_OBJECT

    const Snapshot m_case = DecidedCase(sampleWorkbook()).workbook;

private Q_SLOTS:
    void theDecisionCardTellsWhatIsDecided()
    {
        const QString page = pagesOf(cardOf(m_case), Paper::A4).value(0).simplified();
        for (const QString &part :
             {u"Norvik Logistics"_s, u"EUR 84,000"_s, u"Notice on 10 Mar 2026"_s,
              u"Within limits · 24 Mar 2026 · Ruth Okafor"_s, u"Budget: EUR 6,000"_s, u"Stop on: 24 Apr 2026"_s,
              u"EUR 22,900.00"_s, u"effort (EUR 6,500.00) − concessions (EUR 8,400.00)"_s, u"EUR 21,500"_s,
              u"Criteria that speak for saving them: 12"_s, u"The training of February 2025"_s,
              u"Would the depots of the north follow?"_s, u"Decided by, date"_s, u"For Sales, date"_s,
              u"For Operations, date"_s, u"As of 31 Mar 2026"_s, u"Page 1 of 1"_s})
            HAS(page, part);
        // Told apart by their signs, whatever the colour.
        QCOMPARE(page.count(u"+ for"_s), 12);
        QCOMPARE(page.count(u"− against"_s), 2);
        QCOMPARE(page.count(u"? not known"_s), 1);
        QCOMPARE(page.count(u"○ not answered"_s), 1);
    }

    /// To be filled in by hand, before anything is decided.
    void anEmptyCardHasItsCriteriaAndLines()
    {
        Snapshot workbook;
        workbook.account.id = u"account"_s;
        workbook.account.name = u"Norvik Logistics"_s;
        const QStringList pages = pagesOf(cardOf(workbook), Paper::A4);
        QCOMPARE(pages.size(), 1);
        QCOMPARE(pages[0].count(u"○ not answered"_s), 15);
        HAS(pages[0], u"Decided by, date"_s);
    }

    void aCardIsAlwaysOnePage_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("criteria");
        QTest::newRow("as it is") << QString() << -1;
        QTest::newRow("40 criteria") << u"Short"_s << 40;
        QTest::newRow("40 criteria of some words") << u"Some words that take more than one line "_s.repeated(3) << 40;
        QTest::newRow("100,000 letters") << u"Word after word "_s.repeated(6250) << 40;
        QTest::newRow("100,000 letters in one word") << QString(100'000, u'w') << 40;
        QTest::newRow("100,000 lines") << u"a\n"_s.repeated(50'000) << 40;
        QTest::newRow("from right to left") << u"هل ما زالت المشكلة مهمة لهم؟ "_s.repeated(40) << 40;
        QTest::newRow("of both directions") << u"شركة النقل 7 GmbH (Nord) "_s.repeated(3000) << 40;
        QTest::newRow("a thousand criteria") << u"Short"_s << 1000;
    }
    void aCardIsAlwaysOnePage()
    {
        QFETCH(const QString, text);
        QFETCH(const int, criteria);
        const Snapshot workbook = criteria < 0 ? m_case : filledWith(text, criteria);
        const Card brief{Card::Brief, personCalled(u"Carla Brandt"_s, m_case)};
        for (const Paper paper : {Paper::A4, Paper::Letter}) {
            QElapsedTimer timer;
            timer.start();
            const QStringList pages = pagesOf(cardOf(workbook), paper);
            QCOMPARE(pages.size(), 1);
            // Whatever there is to tell, there is room to sign, and the money and what was decided are told.
            for (const QString &part : {u"Decided by,"_s, u"For Operations,"_s, u"22,900.00"_s, u"Within limits"_s})
                QVERIFY2(hasWords(pages[0], part), qPrintable(part + u" in "_s + pages[0].left(3000)));
            if (criteria >= 40) {
                HAS(pages[0], u" more"_s); // what is left out says so
                QVERIFY2(pages[0].count(u" for"_s) + pages[0].count(u" against"_s) >= 10, qPrintable(pages[0]));
            }
            const QStringList talk = pagesOf(cardOf(workbook, brief), paper);
            QCOMPARE(talk.size(), 1);
            QVERIFY(hasWords(talk[0], u"Listen, not pitch"_s));
            QVERIFY(hasWords(talk[0], u"What say, words"_s));
            QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
        }
    }

    void aSheetHasEveryQuestionWithRoomToWrite()
    {
        const auto planned = std::ranges::find_if(
            m_case.interviews, [](const Interview &interview) { return interview.kind == u"internal"; });
        for (const Paper paper : {Paper::A4, Paper::Letter}) {
            const QString pages = pagesOf(cardOf(m_case, {.kind = Card::Sheet, .interviewId = planned->id}), paper)
                                      .join(u' ')
                                      .simplified();
            HAS(pages, u"Tom Reuter"_s);
            HAS(pages, u"This is about how things worked, not about who."_s); // before the questions
            HAS(pages, u"May be quoted without name"_s);
            HAS(pages, u"Thank you for telling it so openly."_s); // after them
            for (const InterviewQuestion &question : m_case.interviewQuestions) {
                if (question.interviewId == planned->id && question.unknownId.isEmpty())
                    HAS(pages, Prompts::instance().find(question.promptKey, m_case).text.simplified());
            }
        }
        // Of nobody yet: the core of an exit interview.
        const ReportModel model = cardOf(m_case, {Card::Sheet});
        const auto lines = std::ranges::count_if(model.firstPage.blocks, [](const Block &block) {
            const auto *fill = std::get_if<ToFill>(&block);
            return fill && fill->lines > 0;
        });
        QCOMPARE(lines, 5);
        HAS(pagesOf(model, Paper::A4).join(u' ').simplified(), u"what changed for you?"_s);
        // Whatever is in it, it is written.
        Snapshot strange = m_case;
        Unknown unknown;
        unknown.id = u"long"_s;
        unknown.question = QString(4000, u'x');
        strange.unknowns.put(unknown);
        QVERIFY(!pagesOf(cardOf(strange, {Card::Sheet}), Paper::A4).isEmpty());
    }

    void theBriefTellsWhatIsKnownOfAPerson()
    {
        Snapshot workbook = m_case;
        Person carla = *workbook.people.find(personCalled(u"Carla Brandt"_s, workbook));
        carla.goals = u"Fewer empty kilometres"_s;
        carla.kpis = u"Cost of a tour"_s;
        carla.challenges = u"Three ways to plan"_s;
        carla.needs = u"One figure a week"_s;
        carla.priorities = u"The budget of 2027"_s;
        carla.valueInTheirWords = u"It saves us one planner"_s;
        carla.unasked = u"What does a week without a plan cost?"_s;
        carla.viaId = personCalled(u"Pia Sommer"_s, workbook);
        workbook.people.put(carla);
        const ReportModel model = cardOf(workbook, {Card::Brief, carla.id});
        const QString page = textOf(model.firstPage);
        for (const QString &part :
             {u"Carla Brandt"_s, u"Finance director · Budget holder · Norvik Logistics"_s, carla.goals, carla.kpis,
              carla.challenges, carla.needs, carla.priorities, carla.valueInTheirWords, carla.unasked,
              u"Pia Sommer, IT lead"_s, u"Listen, do not pitch."_s})
            HAS(page, part);
        QCOMPARE(model.title, u"Brief: Carla Brandt"_s);
        QVERIFY(model.firstPage.toWrite.most > model.firstPage.toWrite.least);
        // Nothing of their addresses, and nothing of the decision.
        QVERIFY(!page.contains(u"Within limits"_s));
    }

    /// As large as there is room for; only what finds none in the smallest letters is left out, and told.
    void aNoteToCopyIsOnePageAndSaysWhatItLeavesOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("whole");
        const QString last = u" Lastword"_s;
        QTest::newRow("a short one") << u"Dear Ms Meyer,\n\nthank you.\n\nLastword"_s << true;
        QTest::newRow("120 words") << u"Word "_s.repeated(119) + last << true;
        QTest::newRow("600 words") << u"Word "_s.repeated(599) + last << true;
        QTest::newRow("20,000 words") << u"Word "_s.repeated(20'000) + last << false;
        QTest::newRow("many lines") << u"Word\n"_s.repeated(5000) + last << false;
        QTest::newRow("one endless word") << QString(50'000, u'w') + last << false;
    }
    void aNoteToCopyIsOnePageAndSaysWhatItLeavesOut()
    {
        QFETCH(const QString, text);
        QFETCH(const bool, whole);
        Snapshot workbook = m_case;
        ComebackStep step;
        step.id = u"comeback/thank_you"_s;
        step.kind = "thank_you";
        step.text = text;
        workbook.comebackSteps.put(step);
        const ReportModel model = cardOf(workbook, {.kind = Card::ThankYou, .stepId = step.id});
        for (const Paper paper : {Paper::A4, Paper::Letter}) {
            QElapsedTimer timer;
            timer.start();
            const QStringList pages = pagesOf(model, paper);
            QCOMPARE(pages.size(), 1);
            QVERIFY2(pages[0].contains(u"Lastword"_s) == whole, qPrintable(pages[0].left(500)));
            QVERIFY2(pages[0].contains(u"left out"_s) != whole, qPrintable(pages[0].right(500)));
            HAS(pages[0], u"To be copied by hand"_s);
            HAS(pages[0], u" of at most 120 words"_s);
            for (const QString &ours : {u"draft"_s, u"internal"_s, u"Page 1"_s, u"Norvik"_s})
                QVERIFY2(!pages[0].contains(ours, Qt::CaseInsensitive), qPrintable(ours));
            QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
        }
        if (whole)
            return;
        const QString page = pagesOf(model, Paper::A4).value(0);
        const QRegularExpressionMatch left =
            QRegularExpression(u"([\\d,]+) words? left out for want of room"_s).match(page);
        QVERIFY2(left.hasMatch(), qPrintable(page.right(500)));
        const qsizetype kept = page.count(u"Word"_s);
        QVERIFY(kept == 0 || left.captured(1).remove(u',').toInt() + kept == wordsIn(text));
    }

    void theFirstLetterAsksThanksAndTellsNothingOfOurs()
    {
        Snapshot workbook = m_case;
        Person jonas = *workbook.people.find(personCalled(u"Jonas Meyer"_s, workbook));
        jonas.name = u"Dr Jonas Meyer"_s;
        jonas.address = u"Hafenstrasse 12\n24000 Norvik"_s;
        workbook.people.put(jonas);
        const ReportModel model = cardOf(workbook, {.kind = Card::Letter, .personId = jonas.id});
        for (const Paper paper : {Paper::A4, Paper::Letter}) {
            const QStringList pages = pagesOf(model, paper);
            QCOMPARE(pages.size(), 1);
            for (const QString &part :
                 {u"Lena Hart"_s, u"Customer success manager"_s, u"Hafenstrasse 12"_s, u"24000 Norvik"_s,
                  u"31 Mar 2026"_s, u"Dear Dr Meyer,"_s, u"What were you unhappy with?"_s,
                  u"What could we have done to serve you better?"_s, u"Thank you for your time"_s})
                HAS(pages[0], part);
            for (const QString &ours : {u"draft"_s, u"internal"_s, u"Page 1"_s, u"Dispatch lead"_s, u"84,000"_s})
                QVERIFY2(!pages[0].contains(ours, Qt::CaseInsensitive), qPrintable(ours));
        }
        QVERIFY(model.creator.isEmpty() && model.status.isEmpty());
        jonas.address = u"A line of an address\n"_s.repeated(3000);
        workbook.people.put(jonas);
        const QStringList pages = pagesOf(cardOf(workbook, {.kind = Card::Letter, .personId = jonas.id}), Paper::A4);
        QCOMPARE(pages.size(), 1);
        HAS(pages[0], u"With kind regards"_s); // whatever its length, the letter is whole
    }

    void pseudonymsStandInPlaceOfNames()
    {
        ReportOptions asked = options();
        asked.edition.pseudonyms = true;
        asked.edition.edition = Edition::Customer; // a card is for our own people all the same
        const QString page = textOf(buildCard(m_case, {}, asked, Texts()).firstPage);
        QVERIFY(!page.contains(u"Ruth Okafor"_s));
        HAS(page, u"EUR 22,900.00"_s);
    }

    void theFileIsCalledByWhatItIs()
    {
        const QDate day(2026, 3, 31);
        const Card brief{Card::Brief, personCalled(u"Carla Brandt"_s, m_case)};
        QCOMPARE(cardFileName(m_case, {}, day, Texts()), u"Norvik-Logistics-decision-2026-03-31.pdf"_s);
        QCOMPARE(cardFileName(m_case, brief, day, Texts()), u"Norvik-Logistics-brief-Carla-Brandt-2026-03-31.pdf"_s);
        const Snapshot strange = filledWith(u"../CON: 発注<>| "_s.repeated(5000), 0);
        for (const Card &card : {Card{}, brief}) {
            const QString name = cardFileName(strange, card, day, Texts());
            QVERIFY2(name.toUtf8().size() <= 160 && !name.contains(u'/') && !name.contains(u':'), qPrintable(name));
            QVERIFY(name.endsWith(u"-2026-03-31.pdf"_s));
        }
    }
};

QTEST_MAIN(TestCards)
#include "tst_cards.moc"
