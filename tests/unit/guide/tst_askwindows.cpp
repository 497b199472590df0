#include "core/guide/askwindows.h"
#include "tests/support/casebuilder.h"
#include "tests/support/samplereader.h"

#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

const QDate notice(2026, 3, 10);

Snapshot withNotice()
{
    CaseBuilder builder;
    builder.workbook.account.noticeOn = Edtf::day(notice);
    return builder.workbook;
}

void add(Snapshot &workbook, PickKey<"interview_kind"> kind, QStringView planned, QStringView held = {},
         PickKey<"interview_status"> status = "planned")
{
    Interview interview;
    interview.id = QString::number(workbook.interviews.size());
    interview.kind = kind;
    interview.plannedOn = Edtf::parse(planned);
    interview.heldAt = Edtf::parse(held);
    interview.status = status;
    workbook.interviews.put(interview);
}

QString offered(const Snapshot &workbook, QDate today = notice)
{
    QStringList keys;
    for (const AskWindow &window : askWindows(workbook, today))
        keys += window.key;
    return keys.join(u' ');
}

} // namespace

class TestAskWindows : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachIsOfferedUntilItIsUsed()
    {
        Snapshot workbook = withNotice();
        QCOMPARE(offered(workbook), u"first_words long_interview last_call"_s);
        add(workbook, "short", u"2026-03-11", {}, "no_reply");
        QCOMPARE(offered(workbook), u"long_interview last_call"_s);
        add(workbook, "exit", u"2026-05-05"); // nearer to the last call
        QCOMPARE(offered(workbook), u"long_interview"_s);
        add(workbook, "exit", {}, u"2026-03-12T13:30", "held");
        QCOMPARE(offered(workbook), QString());
    }

    void oneWithoutADayUsesTheFirstOfItsKind()
    {
        Snapshot workbook = withNotice();
        add(workbook, "exit", {});
        QCOMPARE(offered(workbook), u"first_words last_call"_s);
        add(workbook, "internal", u"2026-03-11");
        QCOMPARE(offered(workbook), u"first_words last_call"_s);
    }

    void theirDaysAreThoseAfterTheNotice()
    {
        const std::vector<AskWindow> all = askWindows(withNotice(), notice);
        QCOMPARE(all[0].to, QDate(2026, 3, 12));
        QCOMPARE(all[1].from, QDate(2026, 3, 24));
        QCOMPARE(all[1].to, QDate(2026, 4, 21));
        QCOMPARE(all[2].from, QDate(2026, 5, 9));
        QVERIFY(!all[0].title.isEmpty() && !all[0].why.isEmpty());
    }

    void whatIsLongPastIsNotOffered()
    {
        const Snapshot workbook = withNotice();
        QCOMPARE(offered(workbook, notice.addDays(9)), u"first_words long_interview last_call"_s);
        QCOMPARE(offered(workbook, notice.addDays(10)), u"long_interview last_call"_s);
        QCOMPARE(offered(workbook, notice.addDays(68)), QString());
        QCOMPARE(offered(Snapshot()), QString()); // nothing to count from
    }

    void theSampleHasUsedThemAll() { QCOMPARE(offered(sampleWorkbook(), QDate(2026, 3, 31)), QString()); }
};

QTEST_GUILESS_MAIN(TestAskWindows)
#include "tst_askwindows.moc"
