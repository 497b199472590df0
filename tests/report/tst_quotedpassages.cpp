#include "core/base/texts.h"
#include "core/report/builder.h"
#include "core/report/render/pdfwriter.h"
#include "tests/report/leak.h"
#include "tests/report/modeltext.h"

#include <QGuiApplication>
#include <QTest>

using namespace straw;
using namespace straw::test;
using namespace Qt::StringLiterals;

namespace {

ReportModel reportOf(const Snapshot &workbook, Edition edition = Edition::Internal)
{
    ReportOptions options{QDateTime({2026, 3, 31}, {8, 0}), {QLocale::English, QLocale::UnitedKingdom}};
    options.edition.edition = edition;
    return buildReport(workbook, options, Texts());
}

/// The sample, with nothing but these words as evidence for its main cause.
Snapshot marked(const Place &place, const QString &words)
{
    Snapshot workbook = sampleWorkbook();
    workbook.evidence = {};
    Evidence evidence;
    evidence.id = u"marked"_s;
    evidence.causeId = workbook.workbook.mainCauseId;
    evidence.stance = "for";
    evidence.targetTable = place.table;
    evidence.targetId = place.id;
    evidence.targetColumn = place.column;
    evidence.passage = words;
    workbook.evidence.put(evidence);
    return workbook;
}

/// What the section of causes says to support the main one; empty where it says nothing.
QString supportOf(const ReportModel &model)
{
    for (const ReportSection &section : model.sections) {
        for (const Block &block : section.blocks) {
            const auto *facts = std::get_if<Facts>(&block);
            for (const Facts::Fact &fact : facts ? facts->facts : std::vector<Facts::Fact>()) {
                if (fact.label == u"Supports it")
                    return plainText(fact.items.front());
            }
        }
    }
    return {};
}

const Line &noteOf(const Snapshot &workbook, const QString &quotable, const QString &kind)
{
    return *std::ranges::find_if(workbook.lines,
                                 [&](const Line &line) { return line.quotable == quotable && line.kind == kind; });
}

} // namespace

/// The report quotes exactly the words that were marked, under the permission of their text.
class TestQuotedPassages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theNoticeIsQuotedToThoseWhoMayReadIt()
    {
        const Snapshot workbook = marked({"account", u"account"_s, "notice_text"}, u"our budget for this year"_s);
        const QString inside = supportOf(reportOf(workbook));
        QVERIFY2(inside.startsWith(u"“our budget for this year” · Carla Brandt"_s), qPrintable(inside));
        QVERIFY(inside.contains(u"10 Mar 2026"_s));
        QVERIFY(!inside.contains(u"The reason is"_s));
        QVERIFY(!inside.contains(u"changed"_s));
        QVERIFY(supportOf(reportOf(workbook, Edition::Executive)).startsWith(u"“our budget for this year”"_s));
        QVERIFY(!textOf(reportOf(workbook, Edition::Customer)).contains(u"“our budget for this year”"_s));
    }

    void aNoteIsQuotedAsItsSpeakerAllowed()
    {
        const Snapshot sample = sampleWorkbook();
        const auto quoted = [&](const QString &quotable, const QString &kind, const QString &words, Edition edition) {
            return supportOf(reportOf(marked({"line", noteOf(sample, quotable, kind).id, "text"}, words), edition));
        };
        for (const Edition edition : {Edition::Internal, Edition::Executive}) {
            const QString named = quoted(u"named"_s, u"verbatim"_s, u"mostly prices"_s, edition);
            QVERIFY2(named.startsWith(u"“mostly prices” · "_s), qPrintable(named));
            QVERIFY(!named.contains(u"the best one"_s));
            const QString unnamed = quoted(u"unnamed"_s, u"verbatim"_s, u"a new program"_s, edition);
            QVERIFY2(!unnamed.contains(u"a new program"_s), qPrintable(unnamed)); // beside a cause it tells whose it is
            const QString refused = quoted(u"no"_s, u"verbatim"_s, u"out of my budget"_s, edition);
            QVERIFY2(!refused.contains(u"out of my budget"_s), qPrintable(refused));
        }
        // Who is not asked is not quoted; what we saw is ours to tell, and says so.
        QVERIFY(!quoted(u"not_asked"_s, u"verbatim"_s, u"the rule"_s, Edition::Internal).contains(u"the rule"_s));
        const QString seen = quoted({}, u"observed"_s, u"is empty"_s, Edition::Internal);
        QVERIFY2(seen.startsWith(u"“is empty” · "_s) && seen.contains(u"saw"_s, Qt::CaseInsensitive), qPrintable(seen));
    }

    /// In the text of the report and in the bytes of its file.
    void everyOtherTextIsForOurOwnPeople()
    {
        const Secret secret{u"Zyxwvu"_s, {u"Zyxwvu"_s}};
        Snapshot sample = sampleWorkbook();
        Event event = *sample.events.begin();
        event.body = u"They said that Zyxwvu would not do."_s;
        const auto answer =
            std::ranges::find_if(sample.answers, [](const Answer &each) { return !each.text.isEmpty(); });
        const std::pair<Place, QString> places[] = {{{"event", event.id, "body"}, u"Zyxwvu would"_s},
                                                    {{"answer", answer->id, "text"}, u"Zyxwvu again"_s}};
        for (const auto &[place, words] : places) {
            Snapshot workbook = marked(place, words);
            workbook.events.put(event);
            Answer told = *answer;
            told.text = u"The Zyxwvu again"_s;
            workbook.answers.put(told);
            const QString inside = supportOf(reportOf(workbook));
            QVERIFY2(inside.startsWith(u'“' + words + u'”'), qPrintable(inside));
            for (const Edition edition : {Edition::Executive, Edition::Customer}) {
                const ReportModel model = reportOf(workbook, edition);
                const auto pdf = writePdf(model, {PdfOptions::Paper::A4, QDateTime({2026, 3, 31}, {8, 0}, Qt::UTC)});
                QVERIFY(pdf);
                QCOMPARE(toldBy(*pdf, textOf(model), {workbook, {{u"evidence.passage"_s, secret}}}), QStringList());
            }
        }
    }

    void changedWordsSaySo()
    {
        const QString text = supportOf(reportOf(marked({"account", u"account"_s, "notice_text"}, u"our strategy"_s)));
        QVERIFY2(text.startsWith(u"“our strategy”"_s) && text.endsWith(u"the text has changed since"_s),
                 qPrintable(text));
    }

    void whatWasFiledByUsIsNotToldAsTheirWords()
    {
        Snapshot sample = sampleWorkbook();
        StatedReason filed;
        filed.id = u"filed"_s;
        filed.text = u"Too expensive, says the CRM"_s;
        filed.origin = "crm";
        Snapshot workbook = marked({"stated_reason", filed.id, "text"}, u"Too expensive"_s);
        workbook.statedReasons.put(filed);
        const QString text = supportOf(reportOf(workbook));
        QVERIFY2(text.startsWith(u"“Too expensive” · "_s) && text.contains(u"CRM"_s), qPrintable(text));
    }
};

QTEST_MAIN(TestQuotedPassages)
#include "tst_quotedpassages.moc"
