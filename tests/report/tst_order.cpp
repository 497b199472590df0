#include "core/report/builder.h"
#include "core/report/render/pdfwriter.h"
#include "core/report/render/printedpages.h"
#include "tests/report/modeltext.h"
#include "tests/report/pdftext.h"
#include "tests/support/samplereader.h"

#include <QTest>

using namespace straw;
using namespace straw::test;
using namespace Qt::StringLiterals;

namespace {

ReportOptions optionsFor(Edition edition, ReportLength length = ReportLength::Whole)
{
    ReportOptions options{QDateTime({2026, 3, 31}, {8, 0}), {QLocale::English, QLocale::UnitedKingdom}};
    options.edition.edition = edition;
    options.length = length;
    return options;
}

ReportModel reportOf(const Snapshot &workbook, const ReportOptions &options = optionsFor(Edition::Internal))
{
    return buildReport(workbook, options, Texts());
}

bool isAppendix(const ReportSection &section)
{
    return std::get<Heading>(section.blocks.front()).text.startsWith(u"Appendix"_s);
}

/// The text of the sections up to the sign-off, or of those after it, without what the picture draws.
QString textOf(const ReportModel &model, bool appendix)
{
    ModelText text;
    for (const ReportSection &section : model.sections) {
        for (const Block &block : section.blocks) {
            if (isAppendix(section) == appendix && !std::holds_alternative<TimelineFigure>(block))
                text.add(std::vector<Block>{block});
        }
    }
    return text.texts.join(u'\n');
}

Snapshot named(const QString &name)
{
    Snapshot workbook;
    workbook.account.id = u"account"_s;
    workbook.account.name = name;
    return workbook;
}

QStringList pagesOf(const ReportModel &model)
{
    const auto pdf = writePdf(model, {PdfOptions::Paper::A4, QDateTime({2026, 3, 31}, {8, 0}, Qt::UTC)});
    return pdf ? textOfPages(*pdf) : QStringList();
}

} // namespace

/// In which order the report tells, how much of it, and that it tells nothing twice.
class TestOrder : public QObject
{
    Q_OBJECT

    const Snapshot m_sample = sampleWorkbook();

private Q_SLOTS:
    /// The first page sums up; after that a title stands once in what is told, and once in what is looked up.
    void nothingIsToldTwice()
    {
        const ReportModel model = reportOf(m_sample);
        const QString body = textOf(model, false), appendix = textOf(model, true);
        QStringList wrong;
        const auto count = [&wrong](const QString &text, const QString &title, qsizetype most) {
            if (const qsizetype found = text.count(title); !title.isEmpty() && found > most)
                wrong.append(QString::number(found) + u" times: "_s + title);
        };
        for (const Event &event : m_sample.events) {
            count(body, event.title, 1);
            count(appendix, event.title, 2); // the table, and what happened in a silence
            count(body + appendix, event.body, 1);
        }
        for (const Cause &cause : m_sample.causes)
            count(body, cause.text, 1);
        for (const Action &action : m_sample.actions)
            count(body + appendix, action.title, 1);
        for (const Line &line : m_sample.lines)
            count(body + appendix, line.text, 1);
        for (const Lesson &lesson : m_sample.lessons)
            count(body + appendix, lesson.text, 1);
        for (const Answer &answer : m_sample.answers)
            count(body + appendix, answer.text, 1);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    }

    /// What the first page tells the customer, its sections do not tell again; what finds no room there, they tell.
    void theCustomerIsToldNothingTwice()
    {
        Snapshot sample = m_sample;
        sample.account.noticeText = u"We leave."_s; // a notice gives the reasons too
        Snapshot workbook = sample;
        for (int more = 0; more < 12; ++more) {
            StatedReason reason;
            reason.id = u"reason%1"_s.arg(more);
            reason.text = u"A further reason, number %1."_s.arg(more).repeated(3);
            reason.origin = "customer";
            workbook.statedReasons.put(reason);
            Action action;
            action.id = u"action%1"_s.arg(more);
            action.kind = "fix_for_them";
            action.title = u"A further change, number %1."_s.arg(more);
            action.status = "committed";
            workbook.actions.put(action);
        }
        for (const Snapshot *each : std::vector<const Snapshot *>{&sample, &workbook}) {
            const ReportModel model = reportOf(*each, optionsFor(Edition::Customer));
            ModelText all;
            all.add(model.firstPage.blocks);
            for (const ReportSection &section : model.sections)
                all.add(section.blocks);
            const QString text = all.texts.join(u'\n');
            int told = 0;
            const auto isOnce = [&](const QString &words) {
                const qsizetype found = text.count(words);
                told += found > 0 ? 1 : 0;
                return found <= 1;
            };
            for (const StatedReason &reason : each->statedReasons)
                QVERIFY2(isOnce(reason.text), qPrintable(reason.text));
            for (const Action &action : each->actions)
                QVERIFY2(isOnce(action.title), qPrintable(action.title));
            QVERIFY2(told >= (each == &sample ? 2 : 24), qPrintable(QString::number(told)));
            QCOMPARE(pagesOf(reportOf(*each, optionsFor(Edition::Customer, ReportLength::Page))).size(), 1);
        }
    }

    /// What they gave as a reason is what they told us, wherever it stands; and where no section follows that tells the
    /// others, the first page tells what it can.
    void theCustomerIsThankedForReasonsAlone()
    {
        Snapshot workbook = named(u"Norvik Logistics"_s);
        for (int number = 1; number <= 8; ++number) {
            StatedReason reason;
            reason.id = u"reason%1"_s.arg(number);
            reason.text = u"Reason %1 of eight."_s.arg(number);
            reason.origin = "customer";
            workbook.statedReasons.put(reason);
        }
        ReportOptions options = optionsFor(Edition::Customer);
        const QString first = straw::test::textOf(reportOf(workbook, options).firstPage);
        QVERIFY2(first.contains(u"for what you told us"_s) && !first.contains(u"Reason 8"_s), qPrintable(first));
        options.leftOut = {u"heard"_s};
        QVERIFY(straw::test::textOf(reportOf(workbook, options).firstPage).contains(u"Reason 8 of eight."_s));
    }

    /// What was ruled out is cited by its number only where the picture is printed.
    void whatWasRuledOutKeepsItsWordsWithoutThePicture()
    {
        ReportOptions options = optionsFor(Edition::Internal);
        options.leftOut = {u"causes"_s};
        ModelText answers;
        answers.add(blocksOf(reportOf(m_sample, options), u"answers"_s));
        int ruledOut = 0;
        for (const Cause &cause : m_sample.causes) {
            if (cause.role != u"ruled_out")
                continue;
            ++ruledOut;
            QVERIFY2(answers.texts.join(u'\n').contains(cause.text), qPrintable(cause.text));
        }
        QVERIFY(ruledOut > 0);
    }

    /// Of what was learned executives read the verdict and what changes the next time: no heading for that alone.
    void executivesReadWhatChangesTheNextTimeWithTheVerdict()
    {
        const ReportModel model = reportOf(m_sample, optionsFor(Edition::Executive));
        QVERIFY(blocksOf(model, u"lessons"_s).empty());
        ModelText signOff;
        signOff.add(blocksOf(model, u"sign_off"_s));
        QVERIFY(signOff.texts.contains(m_sample.workbook.nextTime));
    }

    void theFirstPageOpensWithFourToSixSentences()
    {
        const ReportModel model = reportOf(m_sample);
        const auto *opening = std::get_if<BulletList>(&model.firstPage.blocks.front());
        QVERIFY(opening);
        QVERIFY(opening->items.size() >= 4 && opening->items.size() <= 6);
        for (const Runs &item : opening->items)
            QVERIFY(item.back().claims);
        const ReportModel forThem = reportOf(m_sample, optionsFor(Edition::Customer));
        const QString text = straw::test::textOf(forThem.firstPage);
        for (const QString &word : {u"avoided"_s, u"overcome"_s, u"other customers"_s, u"overdue"_s, u"84,000"_s})
            QVERIFY2(!text.contains(word), qPrintable(word));
    }

    void aLengthIsWhatItSays()
    {
        const ReportModel page = reportOf(m_sample, optionsFor(Edition::Internal, ReportLength::Page));
        QVERIFY(page.sections.empty());
        QCOMPARE(pagesOf(page).size(), 1);
        const ReportModel brief = reportOf(m_sample, optionsFor(Edition::Internal, ReportLength::Short));
        QVERIFY(std::ranges::none_of(brief.sections, isAppendix));
        QCOMPARE(keyOf(brief.sections.back()), u"sign_off"_s);
        // No number leads into a table that is not there.
        QVERIFY(!textOf(brief, false).contains(u"no. "_s));
        ReportOptions without = optionsFor(Edition::Internal);
        without.leftOut = {u"voice"_s, u"people"_s};
        const ReportModel less = reportOf(m_sample, without);
        QVERIFY(blocksOf(less, u"voice"_s).empty() && blocksOf(less, u"people"_s).empty());
        QCOMPARE(sectionsOf(without, Texts()).size(), sectionsOf(optionsFor(Edition::Internal), Texts()).size());
    }

    /// Wherever it begins, a section that is to stand whole is on one page.
    void theSignOffIsWhole()
    {
        const ReportModel sample = reportOf(m_sample);
        const auto signOff = std::ranges::find_if(
            sample.sections, [](const ReportSection &section) { return keyOf(section) == u"sign_off"_s; });
        QVERIFY(signOff != sample.sections.end() && signOff->whole);
        bool isTorn = false;
        for (int lines = 1; lines < 60; ++lines) {
            ReportModel model;
            model.pageOf = u"%1 of %2"_s;
            ReportSection filler;
            filler.blocks.emplace_back(Heading{1, u"Filler"_s, {}});
            for (int line = 0; line < lines; ++line)
                filler.blocks.emplace_back(Paragraph{plainRuns(u"A line."_s)});
            ReportSection tall;
            tall.blocks.emplace_back(Heading{1, u"Tall"_s, {}});
            for (const char *text : {"first", "second", "third", "fourth", "fifth", "sixth"})
                tall.blocks.emplace_back(Paragraph{plainRuns(QLatin1String(text))});
            for (const bool whole : {true, false}) {
                tall.whole = whole;
                model.sections = {filler, tall};
                const QStringList pages = pagesOf(model);
                const auto pageOf = [&pages](const QString &text) {
                    return std::ranges::find_if(pages, [&](const QString &page) { return page.contains(text); })
                           - pages.begin();
                };
                const bool together = pageOf(u"Tall"_s) == pageOf(u"sixth"_s);
                QVERIFY(together || !whole);
                isTorn = isTorn || !together;
            }
        }
        QVERIFY(isTorn); // or it would be so without the rule
    }

    void aNameAloneIsOnePage()
    {
        for (const Edition edition : {Edition::Internal, Edition::Executive, Edition::Customer}) {
            ReportOptions options = optionsFor(edition);
            options.history = {Revision()}; // somebody made the workbook
            const QStringList pages = pagesOf(reportOf(named(u"Norvik Logistics"_s), options));
            QCOMPARE(pages.size(), 1);
            QVERIFY(pages[0].contains(u"Norvik Logistics"_s));
            QVERIFY(!pages[0].contains(u"what you told us"_s)); // they told us nothing
        }
        Snapshot workbook = named(u"Norvik Logistics"_s);
        workbook.account.noticeText = u"We end our contract."_s;
        QVERIFY(pagesOf(reportOf(workbook)).join(u' ').contains(u"We end our contract."_s));
    }

    /// What else stands on the first page is cut before its opening sentences are.
    void theOpeningIsCutLast()
    {
        Snapshot workbook = m_sample;
        workbook.account.name = u"Norvik Logistics and Everything That Moves "_s.repeated(8).trimmed();
        for (int more = 0; more < 40; ++more) {
            Action action;
            action.id = u"action%1"_s.arg(more);
            action.title = u"A further thing to decide, number %1."_s.arg(more).repeated(4);
            action.status = "candidate";
            workbook.actions.put(action);
        }
        for (const auto paper : {PdfOptions::Paper::A4, PdfOptions::Paper::Letter}) {
            const auto pdf = writePdf(reportOf(workbook), {paper, QDateTime({2026, 3, 31}, {8, 0}, Qt::UTC)});
            QVERIFY(pdf);
            const QString page = textOfPages(*pdf).front().simplified();
            for (const QString &words : {u"gave notice on 10 Mar 2026"_s, u"EUR 84,000"_s, u"3.50 percentage points"_s,
                                         u"146 days before that sign"_s, u"are asked of you"_s})
                QVERIFY2(page.contains(words), qPrintable(words + u'\n' + page));
        }
    }

    /// Executives decide: what is asked of them, and its price, is not held back.
    void executivesReadWhatThereIsToDecide()
    {
        const auto asked = [&](Edition edition) { return textOf(reportOf(m_sample, optionsFor(edition)).firstPage); };
        for (const Edition edition : {Edition::Internal, Edition::Executive})
            QVERIFY2(asked(edition).contains(u"EUR 12,800"_s), qPrintable(asked(edition)));
    }

    /// Beside the whole of it no cell of any table is empty.
    void noCellIsEmpty()
    {
        for (const Edition edition : {Edition::Internal, Edition::Executive, Edition::Customer}) {
            const ReportModel model = reportOf(m_sample, optionsFor(edition));
            for (const ReportSection &section : model.sections) {
                for (const Block &block : section.blocks) {
                    const auto *table = std::get_if<ReportTable>(&block);
                    for (size_t row = 0; table && row < table->size(); ++row) {
                        for (const Runs &cell : table->row(row).cells)
                            QVERIFY2(!plainText(cell).trimmed().isEmpty(), qPrintable(keyOf(section)));
                    }
                }
            }
        }
    }

    void manyEventsAreCutUnlessAskedFor()
    {
        Snapshot workbook = named(u"Norvik Logistics"_s);
        for (int number = 0; number < 450; ++number) {
            Event event;
            event.id = u"e%1"_s.arg(number, 4, 10, QLatin1Char('0'));
            event.at = Edtf::day(QDate(2024, 1, 1).addDays(number));
            event.title = u"Event number %1."_s.arg(number);
            workbook.events.put(event);
        }
        ReportOptions options = optionsFor(Edition::Internal);
        const QString cut = textOf(reportOf(workbook, options), true);
        QVERIFY(cut.contains(u"The latest 400 of 450 events are listed."_s));
        QVERIFY(!cut.contains(u"Event number 49."_s) && cut.contains(u"Event number 50."_s));
        options.wholeAppendix = true;
        const QString whole = textOf(reportOf(workbook, options), true);
        QVERIFY(whole.contains(u"Event number 0."_s) && !whole.contains(u"The latest"_s));
    }

    void theCustomerReadsTwoPagesOfContactsAtMost()
    {
        Snapshot workbook = named(u"Norvik Logistics"_s);
        for (int number = 0; number < 70; ++number) {
            Event event;
            event.id = u"e%1"_s.arg(number, 4, 10, QLatin1Char('0'));
            event.at = Edtf::day(QDate(2024, 1, 1).addDays(number));
            event.kind = "call";
            event.party = "customer";
            workbook.events.put(event);
        }
        const auto rows = [&] {
            size_t all = 0;
            for (const Block &block : blocksOf(reportOf(workbook, optionsFor(Edition::Customer)), u"together"_s)) {
                if (const auto *table = std::get_if<ReportTable>(&block))
                    all += table->size();
            }
            return all;
        };
        QCOMPARE(rows(), size_t(60));
        Event ahead = workbook.events.at(69);
        ahead.at = Edtf::day(QDate(2026, 4, 15));
        workbook = named(u"Norvik Logistics"_s);
        workbook.events.put(ahead);
        QCOMPARE(rows(), size_t(0)); // what is to come was not done together
    }

    /// The customer's has no word that betrays what it was made from.
    void theCustomerIsNotToldWhatItWasMadeFrom()
    {
        const ReportModel model = reportOf(m_sample, optionsFor(Edition::Customer));
        QVERIFY(model.status.isEmpty() && model.creator.isEmpty() && model.firstPage.kicker.isEmpty());
        const QString text = straw::test::textOf(model).toLower();
        for (const QString &word : {u"postmortem"_s, u"churn"_s, u"internal"_s, u"final straw"_s, u"edition"_s,
                                    u"withheld"_s, u"holds back"_s, u"main cause"_s, u"warning sign"_s})
            QVERIFY2(!text.contains(word), qPrintable(word));
    }
};

QTEST_MAIN(TestOrder)
#include "tst_order.moc"
