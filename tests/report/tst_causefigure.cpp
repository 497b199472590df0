#include "core/insight/causetree.h"
#include "core/report/builder.h"
#include "core/report/render/pdfwriter.h"
#include "core/report/render/treedrawing.h"
#include "tests/report/modeltext.h"
#include "tests/report/pdftext.h"
#include "tests/support/samplereader.h"

#include <QTest>

using namespace straw;
using namespace straw::test;
using namespace Qt::StringLiterals;

namespace {

ReportModel reportOf(const Snapshot &workbook, Edition edition = Edition::Internal)
{
    ReportOptions options{QDateTime({2026, 3, 31}, {8, 0}), {QLocale::English, QLocale::UnitedKingdom}};
    options.edition.edition = edition;
    options.length = ReportLength::Short;
    return buildReport(workbook, options, Texts());
}

const TreeFigure *figureOf(const ReportModel &model)
{
    for (const ReportSection &section : model.sections) {
        for (const Block &block : section.blocks) {
            if (const auto *figure = std::get_if<TreeFigure>(&block))
                return figure;
        }
    }
    return nullptr;
}

QStringList pagesOf(const ReportModel &model, PdfOptions::Paper paper = PdfOptions::Paper::A4)
{
    const auto pdf = writePdf(model, {paper, QDateTime({2026, 3, 31}, {8, 0}, Qt::UTC)});
    return pdf ? textOfPages(*pdf) : QStringList();
}

QString printed(const ReportModel &model)
{
    return pagesOf(model).join(u' ');
}

/// Line ends and what joins words are the printer's.
QString words(QString text)
{
    return text.replace(QChar::Nbsp, u' ').simplified();
}

/// The sample, in which the second cause explains the first and what was ruled out the second.
Snapshot joinedSample()
{
    Snapshot workbook = sampleWorkbook();
    for (Cause cause : std::vector<Cause>(workbook.causes.begin(), workbook.causes.end())) {
        cause.parentId.clear();
        workbook.causes.put(cause);
    }
    Cause second = workbook.causes.at(1), third = workbook.causes.at(2);
    second.parentId = workbook.causes.at(0).id;
    second.node = "condition";
    third.parentId = second.id;
    workbook.causes.put(second);
    workbook.causes.put(third);
    return workbook;
}

/// A workbook in which `above` says below which of those before it a cause stands, -1 for none.
Snapshot withCauses(int count, const std::function<int(int)> &above)
{
    Snapshot workbook;
    workbook.account.id = u"account"_s;
    workbook.account.name = u"Norvik"_s;
    for (int i = 0; i < count; ++i) {
        Cause cause;
        cause.id = u"c%1"_s.arg(i, 5, 10, QLatin1Char('0'));
        cause.rank = cause.id;
        cause.text =
            u"Reason%1 why the depots drifted away, told so that it takes more than one line of a box."_s.arg(i);
        cause.role = "contributing";
        if (above(i) >= 0)
            cause.parentId = u"c%1"_s.arg(above(i), 5, 10, QLatin1Char('0'));
        workbook.causes.put(cause);
    }
    return workbook;
}

} // namespace

/// How one cause explains another, in the report for our own people.
class TestCauseFigure : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whatThePictureTellsIsNotToldAgain()
    {
        const Snapshot workbook = joinedSample();
        const ReportModel model = reportOf(workbook);
        const TreeFigure *figure = figureOf(model);
        QVERIFY(figure);
        QCOMPARE(figure->nodes.size(), size_t(3)); // the fourth stands alone
        const QString report = words(printed(model));
        for (const Cause &cause : workbook.causes) {
            // On the first page the main cause stands as well.
            const bool isMain = cause.id == workbook.workbook.mainCauseId;
            QVERIFY2(report.count(words(cause.text)) <= (isMain ? 2 : 1), qPrintable(cause.text));
        }
        const QString section = textOf(blocksOf(model, u"causes"_s));
        QVERIFY(section.contains(u"1\n"_s + workbook.causes.at(0).text));
        QVERIFY(section.contains(u"A condition"_s) && section.contains(u"Ruled out"_s));
        QVERIFY(section.contains(u"\nCause 1\n"_s) && section.contains(u"\nCause 2\n"_s));
        QVERIFY(section.contains(u"Cause 3\n"_s)); // among what was ruled out
        QVERIFY(section.contains(workbook.causes.at(3).text));
    }

    /// The number by which the program cites a cause, so that whoever reads both finds it: those that stand alone, or
    /// have no words, count as well.
    void aCauseHasTheSameNumberAsInTheProgram()
    {
        Snapshot workbook = withCauses(6, [](int i) { return i == 3 ? 1 : i == 5 ? 2 : -1; });
        Cause noWords = *workbook.causes.find(u"c00004"_s);
        noWords.text.clear();
        workbook.causes.put(noWords);
        const CauseTree tree(workbook.causes);
        const ReportModel model = reportOf(workbook);
        const TreeFigure *figure = figureOf(model);
        QVERIFY(figure);
        QStringList numbers;
        for (const TreeFigure::Node &node : figure->nodes) {
            numbers += node.number;
            const auto isMeant = [&](const Cause &cause) { return cause.text == node.text; };
            const auto cause = std::ranges::find_if(workbook.causes, isMeant);
            QCOMPARE(node.number, QString::number(tree.numberOf(cause->id)));
        }
        QCOMPARE(numbers, (QStringList{u"2"_s, u"3"_s, u"4"_s, u"5"_s}));
        const QString section = textOf(blocksOf(model, u"causes"_s));
        QVERIFY(section.contains(u"Cause 5\n"_s) && !section.contains(u"Cause 1\n"_s));
    }

    /// What it takes is saved below it.
    void thePictureTakesLessThanAPage()
    {
        Snapshot apart = joinedSample();
        for (Cause cause : joinedSample().causes) {
            cause.parentId.clear();
            apart.causes.put(cause);
        }
        for (const auto paper : {PdfOptions::Paper::A4, PdfOptions::Paper::Letter})
            QVERIFY(pagesOf(reportOf(joinedSample()), paper).size() <= pagesOf(reportOf(apart), paper).size() + 1);
    }

    void nobodyElseSeesThePicture()
    {
        const Snapshot workbook = joinedSample();
        for (const Edition edition : {Edition::Executive, Edition::Customer})
            QVERIFY(!figureOf(reportOf(workbook, edition)));
        QVERIFY(
            textOf(blocksOf(reportOf(workbook, Edition::Executive), u"causes"_s)).contains(workbook.causes.at(0).text));
    }

    /// Drawn or, when there are too many or they go too deep, as an outline: every word is there.
    void noneIsCut_data()
    {
        QTest::addColumn<int>("count");
        QTest::addColumn<std::function<int(int)>>("above");
        const auto row = [](const char *name, int count, std::function<int(int)> above) {
            QTest::newRow(name) << count << above;
        };
        row("a chain of four", 4, [](int i) { return i - 1; });
        row("two levels, five each", 6, [](int i) { return i ? 0 : -1; });
        row("twins", 7, [](int i) { return (i - 1) / 2 - (i == 0); });
        row("too many for a page", 24, [](int i) { return i ? 0 : -1; });
        row("a chain of thirty", 30, [](int i) { return i - 1; });
        row("a chain of three hundred", 300, [](int i) { return i - 1; });
    }
    void noneIsCut()
    {
        QFETCH(const int, count);
        QFETCH(const std::function<int(int)>, above);
        const QString report = words(printed(reportOf(withCauses(count, above))));
        for (int i = 0; i < count; ++i) {
            QVERIFY2(report.contains(u"Reason%1 why"_s.arg(i)), qPrintable(QString::number(i)));
        }
        QCOMPARE(report.count(u"line of a box."_s), count);
    }

    /// A box is beside what it explains, no two lie on each other, and all lie on the paper.
    void boxesLieApart()
    {
        TreeFigure figure;
        for (const int level : {0, 1, 2, 2, 1, 2, 3, 0, 1})
            figure.nodes.push_back({level, u"1"_s, u"Nobody asked them, as nobody was told to."_s, u"A belief"_s,
                                    TreeFigure::Kind::Belief});
        const TreeDrawing drawing(figure, 8000);
        const std::vector<QRectF> boxes = drawing.boxes();
        QCOMPARE(boxes.size(), figure.nodes.size());
        const QRectF paper(0, 0, 8000, drawing.height());
        for (size_t i = 0; i < boxes.size(); ++i) {
            QVERIFY(paper.adjusted(-1, -1, 1, 1).contains(boxes[i]));
            for (size_t j = 0; j < i; ++j)
                QVERIFY(!boxes[i].intersects(boxes[j]));
            if (figure.nodes[i].level > 0)
                QVERIFY(boxes[i].left() > boxes[0].right());
        }
    }
};

QTEST_MAIN(TestCauseFigure)
#include "tst_causefigure.moc"
