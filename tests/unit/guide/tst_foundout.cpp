#include "core/guide/foundout.h"
#include "tests/support/casebuilder.h"

#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

struct Found : CaseBuilder
{
    Found()
    {
        add(workbook.unknowns, u"open"_s, [](Unknown &unknown) { unknown.question = u"Who saw it?"_s; });
        add(workbook.unknowns, u"answered"_s, [](Unknown &unknown) { unknown.resolution = u"The depots."_s; });
        add(workbook.lessons, u"well"_s, [](Lesson &lesson) {
            lesson.kind = "well";
            lesson.text = u"We called."_s;
        });
        add(workbook.lessons, u"poorly"_s, [](Lesson &lesson) {
            lesson.kind = "poorly";
            lesson.text = u"Nobody read it."_s;
        });
        add(workbook.lines, u"said"_s, [](Line &line) { line.text = u"It was late."_s; });
        add(workbook.lines, u"point"_s, [](Line &line) { line.usefulPoint = u"One approver."_s; });
        add(workbook.causes, u"cause"_s, [](Cause &) {});
        add(workbook.actions, u"action"_s, [](Action &) {});
    }

    QStringList loose() const
    {
        const FoundOuts findings(workbook);
        QStringList ids;
        for (const FoundOut &found : findings.all()) {
            if (!found.isSettled())
                ids += found.record.id;
        }
        return ids;
    }
    template<typename T, typename F>
    void change(Collection<T> &records, const QString &id, F &&fill)
    {
        T record = *records.find(id);
        fill(record);
        records.put(record);
    }
};

} // namespace

class TestFoundOut : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void answersFaultsAndUsefulPointsAreFindings()
    {
        const Found found;
        QCOMPARE(found.loose(), QStringList({u"answered"_s, u"poorly"_s, u"point"_s}));
        const FoundOuts all(found.workbook);
        QCOMPARE(all.of("unknown", u"answered"_s)->text, u"The depots."_s);
        QVERIFY(!all.of("unknown", u"open"_s) && !all.of("lesson", u"well"_s) && !all.of("line", u"said"_s));
        QVERIFY(!all.of("lesson", u"answered"_s)); // another table
    }

    void itEndsInACauseAnActionOrAReason()
    {
        Found found;
        found.change(found.workbook.causes, u"cause"_s,
                     [](Cause &cause) { cause.fromTable = "unknown", cause.fromId = u"answered"_s; });
        found.change(found.workbook.actions, u"action"_s,
                     [](Action &action) { action.fromTable = "lesson", action.fromId = u"poorly"_s; });
        QCOMPARE(found.loose(), QStringList(u"point"_s));
        found.change(found.workbook.lines, u"point"_s, [](Line &line) { line.nothingBecause = u" "_s; });
        QCOMPARE(found.loose(), QStringList(u"point"_s));
        found.change(found.workbook.lines, u"point"_s, [](Line &line) { line.nothingBecause = u"Known."_s; });
        QCOMPARE(found.loose(), QStringList());
        const FoundOuts all(found.workbook);
        QCOMPARE(all.of("unknown", u"answered"_s)->ledTo, (std::vector<Place>{{"cause", u"cause"_s, {}}}));
        QCOMPARE(all.of("lesson", u"poorly"_s)->ledTo, (std::vector<Place>{{"action", u"action"_s, {}}}));
    }

    void evidenceIsAUseOnce()
    {
        Found found;
        found.change(found.workbook.causes, u"cause"_s,
                     [](Cause &cause) { cause.fromTable = "line", cause.fromId = u"point"_s; });
        for (const QString &id : {u"first"_s, u"second"_s}) {
            found.add(found.workbook.evidence, id, [](Evidence &evidence) {
                evidence.causeId = u"cause"_s;
                evidence.targetTable = "line";
                evidence.targetId = u"point"_s;
            });
        }
        found.add(found.workbook.evidence, u"of a criterion"_s, [](Evidence &evidence) {
            evidence.targetTable = "lesson";
            evidence.targetId = u"poorly"_s;
        });
        QCOMPARE(FoundOuts(found.workbook).of("line", u"point"_s)->ledTo,
                 (std::vector<Place>{{"cause", u"cause"_s, {}}}));
        QCOMPARE(found.loose(), QStringList({u"answered"_s, u"poorly"_s}));
    }
};

QTEST_GUILESS_MAIN(TestFoundOut)
#include "tst_foundout.moc"
