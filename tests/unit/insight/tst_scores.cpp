#include "core/insight/scores.h"
#include "tests/support/casebuilder.h"

#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

void score(CaseBuilder &c, QStringView at, const QString &scale, std::optional<double> number)
{
    const QString id = c.event(at.toString() + scale, at);
    Event event = *c.workbook.events.find(id);
    event.scale = Pick<"scale">(scale);
    event.number = number;
    c.workbook.events.put(event);
}

QString told(const std::optional<Score> &score)
{
    return score ? u"%1 (%2)"_s.arg(score->number).arg(score->days) : u"-"_s;
}

QStringList told(const CaseBuilder &c)
{
    QStringList all;
    for (const ScoreAtNotice &each : scoresAtNotice(c.workbook))
        all += u"%1: %2, before %3"_s.arg(each.scale.toString(), told(each.atNotice), told(each.before));
    return all;
}

} // namespace

/// How they stood at the notice, and 90 days before it (10 December 2025), each with its age in days.
class TestScores : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theLastValueUntilEachDayIsToldWithItsAge()
    {
        CaseBuilder c;
        c.workbook.account.noticeOn = Edtf::parse(u"2026-03-10");
        score(c, u"2025-09-01", u"health"_s, 9);
        score(c, u"2025-12-10", u"health"_s, 7.5); // that very day
        score(c, u"2026-02-12", u"health"_s, 4);
        score(c, u"2026-03-11", u"health"_s, 1); // after the notice
        QCOMPARE(told(c), QStringList{u"health: 4 (26), before 7.5 (90)"_s});
    }

    void aValueOfZeroIsOneAndAMissingOneIsNot()
    {
        CaseBuilder c;
        c.workbook.account.noticeOn = Edtf::parse(u"2026-03-10");
        score(c, u"2026-03-10", u"nps"_s, 0);
        score(c, u"2026-03-09", u"csat"_s, {});
        QCOMPARE(told(c), QStringList{u"nps: 0 (0), before -"_s});
    }

    /// A month counts once it is over, and is as old as its first day.
    void aPartialDateCountsOnceItHasPassedForSure()
    {
        CaseBuilder c;
        c.workbook.account.noticeOn = Edtf::parse(u"2026-03-10");
        score(c, u"2026-02", u"health"_s, 5);
        score(c, u"2026-03", u"health"_s, 3);
        QCOMPARE(told(c), QStringList{u"health: 5 (37), before -"_s});
    }

    void withoutANoticeThereIsNothingToTell()
    {
        CaseBuilder c;
        score(c, u"2026-02-12", u"health"_s, 4);
        QCOMPARE(told(c), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestScores)
#include "tst_scores.moc"
