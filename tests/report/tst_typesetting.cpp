// What stays together on a page and in a line, and that nothing is lost or runs out of its place: of a report of
// many parts at places without a pattern, read back from the PDF.

#include "core/report/render/pdfwriter.h"
#include "tests/report/fictionalreport.h"
#include "tests/report/pdftext.h"

#include <QGuiApplication>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

ReportModel reportOf(std::vector<Block> blocks)
{
    ReportModel model;
    model.title = model.account = model.firstPage.headline = u"Norvik Logistics"_s;
    model.language = u"en"_s;
    model.pageOf = u"Page %1 of %2"_s;
    model.sections = {{std::move(blocks)}};
    return model;
}

QByteArray written(const ReportModel &model, Paper paper = Paper::A4)
{
    const auto pdf = writePdf(model, {paper, QDateTime({2026, 3, 31}, {8, 0}, Qt::UTC)});
    return pdf ? *pdf : QByteArray();
}

/// The pages after the first.
QStringList pagesOf(std::vector<Block> blocks)
{
    return test::textOfPages(written(reportOf(std::move(blocks)))).mid(1);
}

/// "a1x\na2x\n...": each in a line of its own.
QString lines(const QString &name, int count)
{
    QStringList lines;
    for (int i = 1; i <= count; ++i)
        lines.append(name + QString::number(i) + u'x');
    return lines.join(u'\n');
}

/// How many of those lines stand on each page that has any.
QList<int> spread(const QStringList &pages, const QString &name)
{
    QList<int> counts;
    for (const QString &page : pages) {
        if (const int count = int(page.count(QRegularExpression(u"\\b"_s + name + u"\\d+x"_s))))
            counts.append(count);
    }
    return counts;
}

Block filler(QRandomGenerator &random)
{
    return Paragraph{plainRuns(lines(u"f"_s, random.bounded(1, 30)))};
}

} // namespace

class TestTypesetting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headingsStayWithWhatTheyAnnounce_data()
    {
        QTest::addColumn<int>("kind");
        int kind = 0;
        for (const char *name : {"paragraph", "table", "facts", "list", "quote", "contrast", "call-out", "figures",
                                 "a line and facts", "a line and a table", "items of a fact"})
            QTest::newRow(name) << kind++;
    }
    void headingsStayWithWhatTheyAnnounce()
    {
        QFETCH(const int, kind);
        QRandomGenerator random(20260331);
        std::vector<Block> blocks;
        constexpr int parts = 150;
        const auto add = [&](const QString &name) {
            const Runs long_ = plainRuns(lines(name, 6)), first = plainRuns(name + u"1x"_s),
                       second = plainRuns(name + u"2x"_s);
            ReportTable table;
            table.columns = {{u"Head"_s + name + u'y'}};
            for (int row = 1; row < 9; ++row)
                table.rows.push_back(test::row({name + QString::number(row) + u'x'}));
            const Facts facts{{{u"Label"_s, first}, {u"Label"_s, second}, {u"Label"_s, second}}};
            switch (kind) {
            case 1:
            case 9:
                if (kind == 9)
                    blocks.emplace_back(Paragraph{plainRuns(name + u"0x"_s)});
                blocks.emplace_back(table);
                break;
            case 2:
            case 8:
                if (kind == 8)
                    blocks.emplace_back(Paragraph{plainRuns(name + u"0x"_s)});
                blocks.emplace_back(facts);
                break;
            case 3:
                blocks.emplace_back(BulletList{{long_, second, second}});
                break;
            case 4:
                blocks.emplace_back(Quote{long_, u"somebody"_s});
                break;
            case 5:
                blocks.emplace_back(Contrast{{{{{first, u"by"_s}}, second, u"basis"_s}}, u"Said"_s, u"Believed"_s, {}});
                break;
            case 6:
                blocks.emplace_back(Callout{u"Title"_s, long_});
                break;
            case 7:
                blocks.emplace_back(KeyFigures{{{u"label"_s, name + u"1x"_s, u"note"_s}}});
                break;
            case 10:
                blocks.emplace_back(Facts{{{u"Label"_s, {}, {first, second, second}}, {u"Label"_s, second}}});
                break;
            default:
                blocks.emplace_back(Paragraph{long_});
            }
        };
        for (int i = 0; i < parts; ++i) {
            blocks.push_back(filler(random));
            const int level = random.bounded(1, 4);
            blocks.emplace_back(Heading{level, u"Heading%1x"_s.arg(i), {}});
            if (random.bounded(3) == 0)
                blocks.emplace_back(Heading{3, u"Nested%1x"_s.arg(i), {}});
            add(u"c%1n"_s.arg(i));
        }
        const QStringList pages = pagesOf(blocks);
        QVERIFY(pages.size() > 40);
        for (const QString &page : pages) {
            static const QRegularExpression headings(u"(Heading|Nested)(\\d+)x"_s);
            for (auto it = headings.globalMatch(page); it.hasNext();) {
                const QString name = u"c%1n"_s.arg(it.next().captured(2));
                QVERIFY2(page.contains(name + u"1x"_s), qPrintable(name));
                if (kind == 1 || kind == 9)
                    QVERIFY2(page.contains(u"Head"_s + name + u'y'), qPrintable(name));
                if (kind == 0 || kind == 3 || kind == 4 || kind == 6)
                    QVERIFY2(page.contains(name + u"2x"_s), qPrintable(name));
            }
        }
    }

    void aPictureStaysWithItsHeading()
    {
        QRandomGenerator random(7);
        std::vector<Block> blocks;
        for (int i = 0; i < 30; ++i) {
            TimelineFigure figure;
            figure.events = {test::event({2026, 3, 6}, TimelineFigure::Lane::Us, u"Event%1x"_s.arg(i)),
                             test::event({2026, 5, 6}, TimelineFigure::Lane::Them, u"Other"_s)};
            blocks.push_back(filler(random));
            blocks.emplace_back(Heading{1, u"Heading%1x"_s.arg(i), {}});
            if (i % 2)
                blocks.emplace_back(Paragraph{plainRuns(lines(u"b"_s, i % 3 + 1))});
            blocks.emplace_back(figure);
        }
        for (const QString &page : pagesOf(blocks)) {
            for (int i = 0; i < 30; ++i)
                QCOMPARE(page.contains(u"Heading%1x"_s.arg(i)), page.contains(u"Event%1x"_s.arg(i)));
        }
    }

    void noLineStandsAlone_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("paragraphs") << 0;
        QTest::newRow("lists") << 1;
        QTest::newRow("quotes") << 2;
        QTest::newRow("call-outs") << 3;
        QTest::newRow("numbered facts") << 4;
    }
    void noLineStandsAlone()
    {
        QFETCH(const int, kind);
        QRandomGenerator random(11);
        std::vector<Block> blocks;
        QList<int> lengths;
        for (int i = 0; i < 200; ++i) {
            lengths.append(random.bounded(1, kind >= 3 ? 90 : 14));
            const Runs text = plainRuns(lines(u"p%1n"_s.arg(i), lengths.last()));
            if (kind == 1)
                blocks.emplace_back(BulletList{{text}});
            else if (kind == 2)
                blocks.emplace_back(Quote{text, u"by%1x"_s.arg(i)});
            else if (kind == 3)
                blocks.emplace_back(Callout{u"by%1x"_s.arg(i), text});
            else if (kind == 4)
                blocks.emplace_back(Facts{{{u"Label"_s, {}, {text}}}});
            else
                blocks.emplace_back(Paragraph{text});
        }
        const QStringList pages = pagesOf(blocks);
        QVERIFY(pages.size() > 20);
        int torn = 0;
        for (int i = 0; i < lengths.size(); ++i) {
            const QString name = u"p%1n"_s.arg(i);
            const QList<int> counts = spread(pages, name);
            torn += counts.size() > 1;
            if (lengths[i] < 4)
                QCOMPARE(counts, QList<int>{lengths[i]});
            else
                QVERIFY2(!counts.contains(1), qPrintable(name));
            if (kind != 2 && kind != 3)
                continue;
            // Who said it, and what it is about, have text beside them.
            for (const QString &page : pages) {
                if (page.contains(u"by%1x"_s.arg(i)))
                    QVERIFY2(spread({page}, name).value(0) >= std::min(2, lengths[i]), qPrintable(name));
            }
        }
        QVERIFY2(torn > 5, "no page ended within a text: nothing was tested");
    }

    void theLastRowHasCompany()
    {
        QRandomGenerator random(3);
        std::vector<Block> blocks;
        for (int i = 0; i < 60; ++i) {
            ReportTable table;
            table.columns = {{u"Column"_s}};
            for (int row = 1, rows = random.bounded(2, 60); row <= rows; ++row)
                table.rows.push_back(test::row({u"t%1n%2x"_s.arg(i).arg(row)}));
            blocks.emplace_back(table);
        }
        const QStringList pages = pagesOf(blocks);
        for (int i = 0; i < 60; ++i)
            QVERIFY(spread(pages, u"t%1n"_s.arg(i)).last() > 1);
    }

    void aRowThatGoesOnSaysWhich()
    {
        ReportTable table;
        table.columns = {{u"Nr"_s, ReportTable::Align::Right, 0.7, true}, {u"Text"_s, ReportTable::Align::Left, 8}};
        for (int i = 0; i < 4; ++i)
            table.rows.push_back(test::row({u"47%1"_s.arg(i), lines(u"r%1n"_s.arg(i), 130)}));
        const QStringList pages = pagesOf({table});
        QVERIFY(pages.size() > 8);
        for (const QString &page : pages) {
            QVERIFY(page.contains(u"Text"_s));
            for (int i = 0; i < 4; ++i) {
                const bool isHere = !spread({page}, u"r%1n"_s.arg(i)).isEmpty();
                QCOMPARE(page.count(QRegularExpression(u"\\b47%1\\b"_s.arg(i))), isHere ? 1 : 0);
            }
        }
    }

    void aFactThatGoesOnSaysWhich()
    {
        std::vector<Runs> items;
        for (int i = 1; i < 200; ++i)
            items.push_back(plainRuns(u"i%1x"_s.arg(i)));
        for (const QString &page : pagesOf({Facts{{{u"SupportsIt"_s, {}, items}}}}))
            QCOMPARE(page.count(u"SupportsIt"_s), 1);
    }

    void itemsAreNumberedWithAHangingIndent()
    {
        const QString text = u"word "_s.repeated(60);
        const Facts facts{{{u"Label"_s, plainRuns(u"Intro"_s), {plainRuns(text), plainRuns(text)}, 9}}};
        BulletList list{{plainRuns(text), plainRuns(text)}};
        list.numbered = true;
        list.from = 99;
        const QByteArray pdf = written(reportOf({facts, list}));
        const QString page = test::textOfPages(pdf).value(1);
        for (const QString &number : {u"9."_s, u"10."_s, u"99."_s, u"100."_s})
            QVERIFY2(page.contains(number), qPrintable(page));
        // All lines of a text begin where its first does.
        QByteArray bytes = pdf;
        QBuffer buffer(&bytes);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        QPdfDocument document;
        document.load(&buffer);
        const QList<QPolygonF> rows = document.getAllText(1).bounds();
        QMap<int, int> begins;
        for (const QPolygonF &row : rows)
            ++begins[qRound(row.boundingRect().left())];
        int lined = 0;
        for (const int count : begins)
            lined += count >= 4 ? count : 0;
        QVERIFY2(lined >= rows.size() / 2, qPrintable(page));
    }

    void theHeaderKeepsStatusAndDate()
    {
        for (const QString &name : {u"Norvik "_s.repeated(43).trimmed(), QString(300, u'W'), u"و"_s.repeated(300)}) {
            ReportModel model = reportOf({Paragraph{plainRuns(u"text"_s)}});
            model.account = model.firstPage.headline = name;
            model.status = u"draft"_s;
            model.date = u"31 Mar 2026"_s;
            const QStringList pages = test::textOfPages(written(model));
            QCOMPARE(pages.size(), 2);
            QVERIFY2(pages[1].contains(u"draft"_s) && pages[1].contains(u"31 Mar 2026"_s), qPrintable(pages[1]));
            QVERIFY2(pages[1].contains(u'…') || pages[1].contains(u"..."_s), qPrintable(pages[1]));
            QString first = pages[0];
            first.remove(QRegularExpression(u"[\\s\\x{2}\\x{fffe}]"_s));
            if (!name.startsWith(u'و')) // whose letters are copied as they are joined
                QVERIFY2(first.contains(QString(name).remove(u' ')), qPrintable(first));
        }
    }

    void wordsAreCopiedWithOrdinarySpaces()
    {
        ReportTable table;
        table.columns = {{u"When"_s, ReportTable::Align::Left, 1, true}, {u"What"_s, ReportTable::Align::Left, 3}};
        table.rows = {test::row({u"6 Mar 2026, 15:40"_s, u"176 days, EUR 84,000.00"_s})};
        const QString page = pagesOf({Paragraph{plainRuns(u"On 6 Mar 2026 they wrote of EUR 5.00 and of \u2068Aas "
                                                          "& Co\u2069 and 3.50 pp."_s)},
                                      table})
                                 .value(0);
        for (const QString &text : {u"On 6 Mar 2026 they wrote of EUR 5.00 and of Aas & Co and 3.50 pp."_s,
                                    u"6 Mar 2026, 15:40"_s, u"176 days, EUR 84,000.00"_s})
            QVERIFY2(page.contains(text), qPrintable(page));
    }

    void datesStayWholeInNarrowColumns()
    {
        ReportTable table;
        for (int i = 0; i < 6; ++i)
            table.columns.push_back({u"Column"_s, ReportTable::Align::Left, i == 0 ? 12.0 : 1.0});
        const QString sentence = u"They asked again when it would be done, and nobody knew. "_s.repeated(6);
        table.rows = {test::row({sentence, u"on 6 Mar 2026, 15:40 of it"_s, u"it took 176 days of ours"_s,
                                 u"some EUR 84,000.00 of them"_s, u"a word"_s, sentence})};
        const QString page = pagesOf({table}).value(0);
        for (const QString &whole : {u"6 Mar 2026"_s, u"15:40"_s, u"176 days"_s, u"EUR 84,000.00"_s})
            QVERIFY2(page.contains(whole), qPrintable(page));
    }

    /// A greeting with a blank line behind it is one line, wherever the page ends.
    void noLineOfALetterStandsAlone()
    {
        const QString letter = u"DearAll,\n\nTheFirst of these lines.\nTheSecond of them.\n\nWithRegards\nTheLast"_s;
        int parted = 0;
        for (int before = 30; before < 70; ++before) {
            const Paragraph filler{plainRuns(u"Filler\n"_s.repeated(before).trimmed())};
            for (const QString &page : pagesOf({filler, Quote{plainRuns(letter), u"Somebody"_s}})) {
                QVERIFY2(page.contains(u"DearAll,"_s) == page.contains(u"TheFirst"_s), qPrintable(page));
                QVERIFY2(page.contains(u"WithRegards"_s) == page.contains(u"TheLast"_s), qPrintable(page));
                parted += page.contains(u"TheLast"_s) && !page.contains(u"DearAll,"_s);
            }
        }
        QVERIFY(parted > 0); // it does go over pages
    }

    void hostileTextsStayInTheirPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("a word") << QString(300, u'W');
        QTest::newRow("an address") << u"https://example.org/"_s + u"part-of/it.html?a=b&c_d=e"_s.repeated(15);
        QTest::newRow("a long text") << u"word by word and nothing else "_s.repeated(700);
        QTest::newRow("right to left") << u"שלום עולם "_s.repeated(40) + QString(200, u'ש');
        QTest::newRow("both directions") << u"\u202eabc שלום 6 Mar 2026 \u202b EUR 5 "_s.repeated(20);
        QTest::newRow("emoji") << u"😀👨‍👩‍👧‍👦🇳🇴"_s.repeated(80);
        QTest::newRow("marks") << u"z"_s + QString(400, QChar(0x0301)) + u" after"_s;
        QTest::newRow("empty") << QString();
        QTest::newRow("spaces") << QString(500, u' ');
        QTest::newRow("no-break spaces") << u"figure 5\u00a0and\u00a0"_s.repeated(60);
        QTest::newRow("zero width") << QString(300, QChar(0x200b)) + u"\u2060\ufeff\u200d\u00ad"_s.repeated(50)
                                           + u"end"_s;
        QTest::newRow("figures") << u"12 345 678 "_s.repeated(60);
        QTest::newRow("line ends") << u"\n\r\n\u2028\u2029a"_s.repeated(30);
        QTest::newRow("broken pairs") << QString(QChar(0xd800)).repeated(30) + u"a"_s
                                             + QString(QChar(0xdc00)).repeated(30);
    }
    void hostileTextsStayInTheirPlace()
    {
        QFETCH(const QString, text);
        const Runs runs = plainRuns(text);
        ReportTable table;
        table.columns = {{text.left(60), ReportTable::Align::Right, 0.7, true},
                         {u"A"_s, ReportTable::Align::Left, 2, true},
                         {u"B"_s, ReportTable::Align::Left, 3},
                         {text.left(60), ReportTable::Align::Right, 1}};
        ReportTable::Row row;
        row.cells = {runs, runs, runs, runs};
        table.rows = {row, row};
        BulletList numbered{{runs, runs}};
        numbered.numbered = true;
        ReportModel model =
            reportOf({Heading{1, text, u"h"_s}, Paragraph{runs}, KeyFigures{{{text, text, text}, {text, text, text}}},
                      Facts{{{text, runs, {runs, runs}}, {u"Label"_s, runs}}},
                      Contrast{{{{{runs, text}}, runs, text}}, text, text, {}}, numbered, table, Quote{runs, text},
                      Callout{text, runs}, Paragraph{plainRuns(u"TheEnd"_s)}});
        model.account = model.status = model.date = model.firstPage.kicker = model.firstPage.headline =
            model.firstPage.subtitle = text;
        model.firstPage.blocks = model.sections[0].blocks;
        model.firstPage.foot = runs;
        QByteArray pdf = written(model, Paper::Letter);
        QBuffer buffer(&pdf);
        QVERIFY(buffer.open(QIODevice::ReadOnly));
        QPdfDocument document;
        document.load(&buffer);
        QVERIFY(document.pageCount() > 1);
        constexpr double margin = 20 / 25.4 * 72, give = 3;
        for (int page = 0; page < document.pageCount(); ++page) {
            const QSizeF size = document.pagePointSize(page);
            const QRectF inside(margin - give, 20, size.width() - 2 * (margin - give), size.height() - 40);
            for (const QPolygonF &line : document.getAllText(page).bounds()) {
                const QRectF box = line.boundingRect();
                QVERIFY2(box.left() >= inside.left() && box.right() <= inside.right() && box.top() >= inside.top()
                             && box.bottom() <= inside.bottom(),
                         qPrintable(u"page %1: %2 to %3, %4 to %5"_s.arg(page + 1)
                                        .arg(box.left())
                                        .arg(box.right())
                                        .arg(box.top())
                                        .arg(box.bottom())));
            }
        }
        // What stands for a letter of no font is read as a byte order mark, either way round, and nothing behind it is
        // read right.
        const QString last = document.getAllText(document.pageCount() - 1).text();
        QVERIFY2(last.contains(u"TheEnd"_s) || last.contains(QChar::ByteOrderMark)
                     || last.contains(QChar::ByteOrderSwapped),
                 qPrintable(last.right(200)));
    }
};

QTEST_MAIN(TestTypesetting)
#include "tst_typesetting.moc"
