#include "core/interchange/csv.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

using Rows = QList<QStringList>;

namespace {

Rows rowsOf(const CsvTable &table)
{
    Rows rows;
    for (qsizetype row = 0; row < table.rowCount(); ++row)
        rows.append(table.cells(row));
    return rows;
}

CsvOptions withoutHeader()
{
    CsvOptions options;
    options.path = u"Tickets.csv"_s;
    options.hasHeader = false;
    return options;
}

} // namespace

class TestCsv : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void cellsAreReadAsTheyAreMeant_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<Rows>("rows");
        const auto row = [](const char *what, const QByteArray &bytes, const Rows &rows) {
            QTest::newRow(what) << bytes << rows;
        };
        row("plain", "a,b\nc,d\n", {{"a", "b"}, {"c", "d"}});
        row("no last line end", "a,b\nc,d", {{"a", "b"}, {"c", "d"}});
        row("CRLF", "a,b\r\nc,d\r\n", {{"a", "b"}, {"c", "d"}});
        row("CR", "a,b\rc,d\r", {{"a", "b"}, {"c", "d"}});
        row("blank lines", "\n\na,b\n\r\n\nc,d\n\n", {{"a", "b"}, {"c", "d"}});
        row("semicolons", "a;b;1,5\nc;d;2,5\n", {{"a", "b", "1,5"}, {"c", "d", "2,5"}});
        row("tabs", "a\tb\nc\td, e\n", {{"a", "b"}, {"c", "d, e"}});
        row("bars", "a|b\nc|d\n", {{"a", "b"}, {"c", "d"}});
        row("announced delimiter", "sep=;\r\na;b,c\r\n", {{"a", "b,c"}});
        row("one column", "alpha\nbeta\n", {{"alpha"}, {"beta"}});
        row("empty cells", "a,,b\n,,\n", {{"a", "", "b"}, {"", "", ""}});
        row("quotes", "\"a,b\",\"say \"\"no\"\"\"\n", {{"a,b", "say \"no\""}});
        row("line ends in quotes", "a,\"b\nc\r\nd\"\ne,f\n", {{"a", "b\nc\r\nd"}, {"e", "f"}});
        row("empty quotes", "\"\",\"\"\n\"\"\n", {{"", ""}, {""}});
        row("quote amid a cell", "a,5\" pipe\nb,\"c\"d\n", {{"a", "5\" pipe"}, {"b", "cd"}});
        row("blanks around quotes", "a, \"b, c\" ,d\n", {{"a", "b, c", "d"}});
        row("blanks are kept", "a, b ,c\n", {{"a", " b ", "c"}});
        row("ragged", "a,b,c\nd\ne,f,g,h\n", {{"a", "b", "c"}, {"d"}, {"e", "f", "g", "h"}});
        row("quote never closed", "a,b\nc,\"d\ne,f\n", {{"a", "b"}, {"c", "d\ne,f\n"}});
        row("guarded formulas", "'=1+1,'-x,'@y,''=z,'a,-5\n", {{"=1+1", "-x", "@y", "'=z", "'a", "-5"}});
        row("Unicode", "\xc3\xa4,\xf0\x9f\x98\xa1\n", {{u"\u00e4"_s, u"\U0001f621"_s}});
    }
    void cellsAreReadAsTheyAreMeant()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(Rows, rows);
        const auto table = readCsv(bytes, withoutHeader());
        QVERIFY(table.has_value());
        QCOMPARE(rowsOf(*table), rows);
    }

    void theHeaderIsTrimmedAndFoundByName()
    {
        const auto table = readCsv(" Date ;\"Title \"; Who\n2024-05-03;Call;Meyer\n2024-05-04;Mail\n");
        QVERIFY(table.has_value());
        QCOMPARE(table->header(), (QStringList{"Date", "Title", "Who"}));
        QCOMPARE(table->delimiter(), QChar(u';'));
        QCOMPARE(table->column(u"title"), 1);
        QCOMPARE(table->column(u" WHO "), 2);
        QCOMPARE(table->column(u"Where"), -1);
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->cell(0, 2), QStringView(u"Meyer"));
        QCOMPARE(table->cell(1, 2), QStringView());
        QCOMPARE(table->cell(1, -1), QStringView());
        QCOMPARE(table->cell(1, 1), QStringView(u"Mail"));
    }

    void rowsKnowTheirLineAndUnevenOnesAreTold()
    {
        const auto table = readCsv("a,b\n\n1,\"x\r\ny\nz\"\n2\n3,4,5\n6,7\n8,\"9\n");
        QVERIFY(table.has_value());
        QCOMPARE(table->rowCount(), 5);
        QCOMPARE(table->line(0), 3);
        QCOMPARE(table->line(1), 6);
        QCOMPARE(table->line(4), 9);
        QCOMPARE(table->raggedRows(), (std::vector<qsizetype>{1, 2}));
        QCOMPARE(table->unclosedQuote().line, 9);
        QCOMPARE(table->unclosedQuote().column, 3);
        QVERIFY(!readCsv("a,\"b\"\n")->unclosedQuote().isFound());
    }

    void aGivenDelimiterIsTaken()
    {
        CsvOptions options = withoutHeader();
        options.delimiter = u';';
        QCOMPARE(rowsOf(*readCsv("a,b\nc,d\n", options)), (Rows{{"a,b"}, {"c,d"}}));
        options.delimiter = std::nullopt;
        // Commas cut the rows unevenly, semicolons do not.
        QCOMPARE(readCsv("a;b\n1,5;2\n3;4,5,6\n", options)->delimiter(), QChar(u';'));
        QCOMPARE(readCsv("title,text\nx,\"a;b\"\ny,\"c;d\"\n", options)->delimiter(), QChar(u','));
    }

    void everyEncodingIsRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("encoding");
        const QString text = u"Name,Kosten\r\nM\u00fcller,5\u20ac\r\n"_s;
        const auto encoded = [&](QStringConverter::Encoding encoding) -> QByteArray {
            return QStringEncoder(encoding, QStringConverter::Flag::WriteBom).encode(text);
        };
        QTest::newRow("UTF-8") << text.toUtf8() << int(TextEncoding::Utf8);
        QTest::newRow("UTF-8 with mark") << encoded(QStringConverter::Utf8) << int(TextEncoding::Utf8);
        QTest::newRow("UTF-16 LE") << encoded(QStringConverter::Utf16LE) << int(TextEncoding::Utf16Le);
        QTest::newRow("UTF-16 BE") << encoded(QStringConverter::Utf16BE) << int(TextEncoding::Utf16Be);
        QTest::newRow("Windows-1252") << QByteArray("Name,Kosten\r\nM\xfcller,5\x80\r\n")
                                      << int(TextEncoding::Windows1252);
    }
    void everyEncodingIsRead()
    {
        QFETCH(QByteArray, bytes);
        const auto table = readCsv(bytes);
        QVERIFY(table.has_value());
        QCOMPARE(table->header(), (QStringList{"Name", "Kosten"}));
        QCOMPARE(rowsOf(*table), (Rows{{u"M\u00fcller"_s, u"5\u20ac"_s}}));
        QTEST(int(table->encoding()), "encoding");
    }

    void whatIsNoTableIsToldApart()
    {
        const CsvOptions options = withoutHeader();
        const auto errorOf = [&](const QByteArray &bytes) { return readCsv(bytes, options).error(); };
        QCOMPARE(errorOf(""), (Error{Error::CsvEmpty, {"Tickets.csv"}}));
        QCOMPARE(errorOf("\xef\xbb\xbf"), (Error{Error::CsvEmpty, {"Tickets.csv"}}));
        QCOMPARE(errorOf("\n\r\n\n"), (Error{Error::CsvEmpty, {"Tickets.csv"}}));
        QCOMPARE(errorOf("sep=;\n"), (Error{Error::CsvEmpty, {"Tickets.csv"}}));
        QCOMPARE(errorOf(QByteArray("a,b\n\0\0\0\0,d\n", 11)), (Error{Error::CsvNotText, {"Tickets.csv"}}));
        QCOMPARE(errorOf(QByteArray("SQLite format 3\0\x10\0\1\1\0\x40\x20\x20\0\0\0\1", 28)),
                 (Error{Error::CsvNotText, {"Tickets.csv"}}));
        QCOMPARE(errorOf(QByteArray(50 * 1024 * 1024 + 1, 'a')), (Error{Error::TooLarge, {"Tickets.csv", "50"}}));
        QVERIFY(readCsv("only,a,header\n").has_value());
    }

    void formulasAreGuardedAndNumbersAreNot()
    {
        const QByteArray bytes = writeCsv(
            {"a", "b"},
            {{"=1+1", "-2"}, {"+49 40 1234", "+1.5"}, {"-x", "@me"}, {"\tx", "\rx"}, {"'=x", "'x"}, {"a=b", ""}});
        QCOMPARE(bytes, QByteArray("\xef\xbb\xbf"
                                   "a,b\r\n"
                                   "'=1+1,-2\r\n"
                                   "'+49 40 1234,+1.5\r\n"
                                   "'-x,'@me\r\n"
                                   "\"'\tx\",\"'\rx\"\r\n"
                                   "''=x,'x\r\n"
                                   "a=b,\r\n"));
    }

    void theClipboardGetsTabs()
    {
        QCOMPARE(writeTsv({"Date", "Title"}, {{"2024-05-03", "a\tb"}, {"", "say \"no\""}}),
                 u"Date\tTitle\n2024-05-03\t\"a\tb\"\n\t\"say \"\"no\"\"\"\n"_s);
    }

    void whatIsWrittenIsReadBackUnchanged()
    {
        const QString alphabet = u"ab,;\t|\"'=+-@ \r\n1.\u00e4\uff1d\u2028"_s;
        QRandomGenerator random(17);
        for (int round = 0; round < 3000; ++round) {
            const int columns = 2 + random.bounded(4);
            Rows rows;
            for (int row = 1 + random.bounded(5); row > 0; --row) {
                QStringList cells;
                for (int column = 0; column < columns; ++column) {
                    QString cell;
                    for (int i = random.bounded(6); i > 0; --i)
                        cell += alphabet[random.bounded(int(alphabet.size()))];
                    cells.append(cell);
                }
                rows.append(cells);
            }
            CsvOptions options = withoutHeader();
            options.delimiter = u',';
            const auto fromCsv = readCsv(writeCsv({}, rows), options);
            QVERIFY(fromCsv.has_value());
            QCOMPARE(rowsOf(*fromCsv), rows);
            options.delimiter = u'\t';
            const auto fromTsv = readCsvText(writeTsv({}, rows), options);
            QVERIFY(fromTsv.has_value());
            QCOMPARE(rowsOf(*fromTsv), rows);
            QVERIFY(fromTsv->raggedRows().empty());
        }
    }

    void anyBytesAreAnswered()
    {
        QRandomGenerator random(23);
        const QByteArray alphabet("ab,;\t|\"'\r\n \xc3\xa4\xff\xfe\xef\xbb\xbf=\x80\0", 22);
        for (int round = 0; round < 20000; ++round) {
            QByteArray bytes;
            for (int i = random.bounded(40); i > 0; --i)
                bytes += alphabet[random.bounded(int(alphabet.size()))];
            const auto table = readCsv(bytes);
            if (!table)
                continue;
            qsizetype cells = 0;
            for (qsizetype row = 0; row < table->rowCount(); ++row) {
                QVERIFY(table->cellCount(row) > 0);
                QVERIFY(table->line(row) >= 1);
                cells += table->cells(row).size();
            }
            QVERIFY(cells <= bytes.size() + 1);
        }
    }

    void largeFilesTakeNoLongerThanTheyAreLong_data()
    {
        QTest::addColumn<QByteArray>("piece");
        for (const char *piece : {",", "\"", "a\n", "\"\",", "'=\n", "x,y,z\r\n"})
            QTest::newRow(piece) << QByteArray(piece);
    }
    void largeFilesTakeNoLongerThanTheyAreLong()
    {
        QFETCH(QByteArray, piece);
        const QByteArray bytes = piece.repeated(1024 * 1024 / piece.size());
        QElapsedTimer timer;
        timer.start();
        QVERIFY(readCsv(bytes).has_value());
        QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
