#include "core/interchange/datedlines.h"
#include "tests/support/datecontexts.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

QStringList summary(const QString &text, const QString &locale = "en_GB")
{
    QStringList rows;
    for (const DatedLine &row : readDatedLines(text, contextFor(locale, QDate(2026, 3, 10))))
        rows.append(u"%1|%2|%3"_s.arg(row.line).arg(row.date.toString(), row.title));
    return rows;
}

} // namespace

class TestDatedLines : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLineIsADateAndATitle_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *text, const char *expected) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("2024-05-03 Kick-off with dispatch", "1|2024-05-03|Kick-off with dispatch");
        row("10 Mar 2025 - meeting", "1|2025-03-10|meeting");
        row("10 Mar 2025 \xe2\x80\x93 meeting", "1|2025-03-10|meeting");
        row("10 Mar 2025. Meeting", "1|2025-03-10|Meeting");
        row("spring 2024: rollout", "1|2024-25|rollout");
        row("2024-05-03\tKick-off\twith dispatch", "1|2024-05-03|Kick-off with dispatch");
        row("2024-05-03;Kick-off", "1|2024-05-03|Kick-off");
        row("2024-05-03 15:40 Kick-off", "1|2024-05-03T15:40|Kick-off");
        row("2024-05-03 -5 % usage", "1|2024-05-03|-5 % usage");
        row("- 10 Mar 2025: meeting", "1|2025-03-10|meeting");
        row("\xe2\x80\xa2\t10 Mar 2025: meeting", "1|2025-03-10|meeting");
        row("> > 10 Mar 2025 meeting", "1|2025-03-10|meeting");
        row("2024 contract renewed", "1|2024|contract renewed");
        row("Fri credit refused", "1|2026-03-06|credit refused");
        row("2024-05-03", "1|2024-05-03|");
        row("  They  asked for a review ", "1||They asked for a review");
        row("31 Feb 2025 meeting", "1||31 Feb 2025 meeting");
    }
    void aLineIsADateAndATitle()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(summary(text), QStringList{expected});
    }

    void linesWithoutADateAreKeptAndMarked()
    {
        const QString text = u"2024-05-03 Kick-off\r\n\r\n   \r\n  no date here \rspring 2024: rollout\u2028Fri x"_s;
        const auto rows = readDatedLines(text, contextFor("en_GB"));
        QCOMPARE(int(rows.size()), 4);
        QCOMPARE(rows[0].line, 1);
        QVERIFY(rows[0].understood());
        QCOMPARE(rows[1].line, 4);
        QVERIFY(!rows[1].understood());
        QCOMPARE(rows[1].title, u"no date here"_s);
        QCOMPARE(rows[1].original, u"  no date here "_s);
        QCOMPARE(rows[2].line, 5);
        QCOMPARE(rows[2].date, Edtf::parse(u"2024-25"));
        QCOMPARE(rows[3].line, 6);
        QVERIFY(readDatedLines(u" \n\n"_s, contextFor("en_GB")).empty());
    }

    void oneUnmistakableDateSettlesTheOrderOfAll()
    {
        const QString months = u"3/10/2024 call\n4/25/2024 mail"_s;
        QCOMPARE(summary(months, "en_GB"), (QStringList{"1|2024-03-10|call", "2|2024-04-25|mail"}));
        const QString days = u"3.10.2024 call\n25.4.2024 mail"_s;
        QCOMPARE(summary(days, "en_US"), (QStringList{"1|2024-10-03|call", "2|2024-04-25|mail"}));
        const QString either = u"3/10/2024 call"_s;
        QCOMPARE(summary(either, "en_US"), QStringList{"1|2024-03-10|call"});
        QCOMPARE(summary(either, "de_DE"), QStringList{"1|2024-10-03|call"});
        DateContext context = contextFor("en_GB");
        context.order = DateOrder::Dmy;
        const auto rows = readDatedLines(months, context);
        QCOMPARE(rows[0].date, Edtf::parse(u"2024-10-03"));
        QVERIFY(!rows[1].understood());
    }

    void anyTextIsReadWithoutLosingALine()
    {
        const QStringList pieces{"10 Mar",
                                 "2024-05-03",
                                 "Fri",
                                 "-",
                                 ":",
                                 ";",
                                 "\t",
                                 " ",
                                 "\n",
                                 "\r\n",
                                 "x",
                                 "3/4/2024",
                                 "25.4.24",
                                 u"\u2022"_s,
                                 u"\u2029"_s,
                                 ">",
                                 QString(QChar(0xd83d)),
                                 u"\u0301"_s};
        QRandomGenerator random(31);
        for (int round = 0; round < 3000; ++round) {
            QString text;
            for (int i = random.bounded(20); i > 0; --i)
                text += pieces[random.bounded(int(pieces.size()))];
            int last = 0;
            for (const DatedLine &row : readDatedLines(text, contextFor("de_DE"))) {
                QVERIFY(row.line > last);
                last = row.line;
                QVERIFY(text.contains(row.original));
                QVERIFY(row.understood() || !row.title.isEmpty());
            }
        }
        QElapsedTimer timer;
        timer.start();
        const auto rows =
            readDatedLines(u"10 Mar 2024 - meeting with dispatch\n"_s.repeated(5000), contextFor("de_DE"));
        QCOMPARE(int(rows.size()), 5000);
        QVERIFY2(timer.elapsed() < 20000, qPrintable(QString::number(timer.elapsed())));
        readDatedLines(QString(1'000'000, u'-'), contextFor("de_DE"));
        readDatedLines(u"- "_s.repeated(500'000), contextFor("de_DE"));
        QVERIFY2(timer.elapsed() < 30000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TestDatedLines)
#include "tst_datedlines.moc"
