#include "core/dates/dateinput.h"
#include "tests/support/datecontexts.h"

#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

class TestLeadingDate : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aLineMayBeginWithADate_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("date");
        QTest::addColumn<QString>("run");
        const auto add = [](const char *line, const char *date, const char *run) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromLatin1(date) << QString::fromUtf8(run);
        };
        add("Fri 15:40 credit refused", "2026-03-06T15:40", "Fri 15:40");
        add("  Fri: credit refused", "2026-03-06", "Fri");
        add("2024-05-03 Kick-off with dispatch", "2024-05-03", "2024-05-03");
        add("10 Mar 2025 - meeting", "2025-03-10", "10 Mar 2025");
        add("10 Mar 2025. Meeting", "2025-03-10", "10 Mar 2025");
        add("spring 2024: rollout", "2024-25", "spring 2024");
        add("2024-05-03;Kick-off", "2024-05-03", "2024-05-03");
        add("2024-05-03\tKick-off", "2024-05-03", "2024-05-03");
        add("2024-05-03,Kick-off", "2024-05-03", "2024-05-03");
        add("2024-05-03|Kick-off", "2024-05-03", "2024-05-03");
        add("10.3.: call", "2026-03-10", "10.3.");
        add("March 10, 2024, call", "2024-03-10", "March 10, 2024");
        add("3 days ago nobody answered", "2026-03-08", "3 days ago");
        add("10 Mar", "2026-03-10", "10 Mar");
        add("Fri 3 tickets open", "2026-03-06", "Fri");
        add("~2024 growth", "2024~", "~2024");
        add("May: first call", "2025-05", "May");
        add("2024 growth", "2024", "2024");
        add("2000: founded", "2000", "2000");
        add("May called about the invoice", "", "");
        add("spring cleaning of the queue", "", "");
        add("2000 seats unused", "", "");
        add("10.3.2 released", "", "");
        add("Friends left", "", "");
        add("credit refused Fri", "", "");
        add("#ops Fri", "", "");
        add("", "", "");
    }
    void aLineMayBeginWithADate()
    {
        QFETCH(QString, line);
        QFETCH(QString, date);
        QFETCH(QString, run);
        const auto leading = DateReader(contextFor("en_GB")).leading(line);
        QCOMPARE(leading ? leading->date.toString() : QString(), date);
        QCOMPARE(leading ? line.mid(leading->start, leading->length) : QString(), run);
    }

    void theOrderIsInferredFromDatesThatAdmitOnlyOne()
    {
        const DateContext context = contextFor("en_US");
        const auto infer = [&](const QStringList &texts) { return inferDateOrder(texts, context); };
        QCOMPARE(infer({"3/4/2024", "25/4/2024 call", "x"}), std::optional(DateOrder::Dmy));
        QCOMPARE(infer({"3.4.2024", "04.25.2024"}), std::optional(DateOrder::Mdy));
        QCOMPARE(infer({"Fri 28/6/2024", "2024-05-03"}), std::optional(DateOrder::Dmy));
        QVERIFY(!infer({"3/4/2024", "2024-05-03", "10 Mar 2024"}));
        QVERIFY(!infer({"25/4/2024", "4/25/2024"}));
        QVERIFY(!infer({}));
    }
};

QTEST_GUILESS_MAIN(TestLeadingDate)
#include "tst_leadingdate.moc"
