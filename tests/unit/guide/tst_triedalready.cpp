#include "core/base/texts.h"
#include "core/guide/triedalready.h"
#include "tests/support/casebuilder.h"

#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

/// Two causes, "use" and "price", and one planned training against "use".
struct Tried : CaseBuilder
{
    Tried()
    {
        workbook.account.currency = u"EUR"_s;
        for (const QString &id : {u"use"_s, u"price"_s})
            add(workbook.causes, id, [&](Cause &cause) { cause.text = id; });
        add(workbook.actions, u"plan"_s, [](Action &action) {
            action.means = "training";
            action.status = "candidate";
        });
        answer(u"plan"_s, u"use"_s);
    }

    void answer(const QString &action, const QString &cause)
    {
        workbook.actionCauses.put({action + u'/' + cause, action, cause});
    }
    void attempt(const QString &id, QStringView at, PickKey<"attempt_result"> result, const QString &cause,
                 PickKey<"means"> means = "training", Number cost = {})
    {
        event(id, at, u"attempt"_s);
        add(workbook.attempts, id, [&](Attempt &attempt) {
            attempt.means = means;
            attempt.result = result;
            attempt.costMinor = cost;
        });
        workbook.attemptCauses.put({id + u'/' + cause, id, cause});
    }
    template<typename F>
    void plan(F &&fill)
    {
        Action action = *workbook.actions.find(u"plan"_s);
        fill(action);
        workbook.actions.put(action);
    }
    QStringList repeated() const { return triedAlready(workbook).value(u"plan"_s).attempts; }
};

} // namespace

class TestTriedAlready : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itTakesTheSameMeansASharedCauseAndNoSuccess()
    {
        Tried tried;
        tried.attempt(u"partly"_s, u"2024-04-16", "partly", u"use"_s);
        tried.attempt(u"none"_s, u"2025-02-11", "none", u"use"_s);
        tried.attempt(u"worse"_s, u"2023-02-11", "worse", u"use"_s);
        tried.attempt(u"helped"_s, u"2025-02-12", "helped", u"use"_s);
        tried.attempt(u"not known"_s, u"2025-02-13", "unknown", u"use"_s);
        tried.attempt(u"no result"_s, u"2025-02-14", {}, u"use"_s);
        tried.attempt(u"other means"_s, u"2025-02-15", "none", u"use"_s, "visit");
        tried.attempt(u"other cause"_s, u"2025-02-16", "none", u"price"_s);
        QCOMPARE(tried.repeated(), QStringList({u"none"_s, u"partly"_s, u"worse"_s})); // the latest first
    }

    void onlyWhatIsStillPlannedRepeatsAnything()
    {
        Tried tried;
        tried.attempt(u"before"_s, u"2024-04-16", "none", u"use"_s);
        for (const PickKey<"action_status"> status :
             std::initializer_list<PickKey<"action_status">>{"candidate", "committed", {}}) {
            tried.plan([&](Action &action) { action.status = status; });
            QCOMPARE(tried.repeated(), QStringList(u"before"_s));
        }
        for (const PickKey<"action_status"> status :
             std::initializer_list<PickKey<"action_status">>{"done", "dropped"}) {
            tried.plan([&](Action &action) { action.status = status; });
            QCOMPARE(tried.repeated(), QStringList());
        }
        tried.plan([](Action &action) { action.status = "committed", action.means = Pick<"means">(); });
        QCOMPARE(tried.repeated(), QStringList());
    }

    void aReasonAnswersIt()
    {
        Tried tried;
        tried.attempt(u"before"_s, u"2024-04-16", "none", u"use"_s);
        QVERIFY(!triedAlready(tried.workbook).value(u"plan"_s).answered);
        tried.plan([](Action &action) { action.whyThisTime = u" "_s; });
        QVERIFY(!triedAlready(tried.workbook).value(u"plan"_s).answered);
        tried.plan([](Action &action) { action.whyThisTime = u"With the night shift."_s; });
        QVERIFY(triedAlready(tried.workbook).value(u"plan"_s).answered);
    }

    void anAttemptAgainstTwoSharedCausesIsOne()
    {
        Tried tried;
        tried.attempt(u"before"_s, u"2024-04-16", "none", u"use"_s);
        tried.workbook.attemptCauses.put({u"before/price"_s, u"before"_s, u"price"_s});
        tried.answer(u"plan"_s, u"price"_s);
        QCOMPARE(tried.repeated(), QStringList(u"before"_s));
    }

    void ofManyTheLatestAreTold()
    {
        Tried tried;
        for (int day = 10; day < 30; ++day)
            tried.attempt(QString::number(day), u"2025-01-%1"_s.arg(day), "none", u"use"_s);
        tried.attempt(u"some day"_s, {}, "none", u"use"_s);
        QCOMPARE(tried.repeated(), QStringList({u"29"_s, u"28"_s, u"27"_s, u"26"_s, u"25"_s}));
    }

    void theSentenceSaysWhenWhatCameOfItAndWhatItCost()
    {
        Tried tried;
        tried.attempt(u"Second training"_s, u"2025-02-11", "partly", u"use"_s, "training", 600'00);
        tried.attempt(u"A call"_s, {}, "none", u"use"_s);
        const QLocale british(QLocale::English, QLocale::UnitedKingdom);
        QCOMPARE(triedText(u"Second training"_s, tried.workbook, Texts(), british),
                 u"“Second training” (11 Feb 2025): Helped in part. It cost EUR 600.00."_s);
        QCOMPARE(triedText(u"A call"_s, tried.workbook, Texts(), british), u"“A call”: No effect."_s);
        QCOMPARE(triedText(u"gone"_s, tried.workbook, Texts(), british), QString());
    }

    void whatWasNotTriedIsTheRestOfTheList()
    {
        Tried tried;
        tried.attempt(u"before"_s, u"2024-04-16", "helped", u"use"_s);
        QStringList keys;
        for (const PickEntry &entry : meansNotTried(tried.workbook))
            keys += entry.key;
        QVERIFY(!keys.contains(u"training"_s) && !keys.contains(u"other"_s));
        QVERIFY(keys.contains(u"visit"_s));
        QCOMPARE(keys.size(), qsizetype(Catalogue::instance().entries("means").size()) - 2);
    }
};

QTEST_GUILESS_MAIN(TestTriedAlready)
#include "tst_triedalready.moc"
