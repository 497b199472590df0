#include "core/base/texts.h"
#include "core/guide/candidates.h"
#include "core/guide/due.h"
#include "core/guide/takenplays.h"
#include "core/insight/actions.h"
#include "core/insight/sides.h"
#include "core/insight/signatures.h"
#include "core/workbook/catalogue.h"
#include "tests/support/casebuilder.h"
#include "tests/support/content.h"

#include <QDirIterator>
#include <QSet>
#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

const QDate thursday(2026, 3, 12);

struct Planned : CaseBuilder
{
    Cause &cause(const QString &id, const QString &reason)
    {
        add(workbook.causes, id, [&](Cause &cause) {
            cause.text = id;
            cause.reason = Pick<"reason">(reason);
        });
        m_cause = *workbook.causes.find(id);
        return m_cause;
    }
    template<typename F>
    void action(const QString &id, F &&fill)
    {
        add(workbook.actions, id, [&](Action &action) {
            action.title = id;
            action.status = "candidate";
            fill(action);
        });
    }
    /// Takes the play as the program does, with ids.
    void take(const Play &play)
    {
        for (Action action : missingActions(play, workbook, thursday)) {
            action.id = u"taken-%1"_s.arg(workbook.actions.size());
            workbook.actions.put(action);
        }
    }

private:
    Cause m_cause;
};

const Play &play(const QString &key)
{
    const Play *found = Plays::instance().find(key);
    if (!found)
        qFatal("no play: %s", qPrintable(key));
    return *found;
}

QStringList kinds(const std::vector<Due> &dues)
{
    QStringList kinds;
    for (const Due &due : dues)
        kinds += dueKey(due.kind) + (due.overdue ? " overdue" : "");
    return kinds;
}

} // namespace

class TestPlays : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyReasonLeadsToAPlayOrToPartingWell()
    {
        QStringList without;
        int reasons = 0;
        for (const PickEntry &entry : Catalogue::instance().entries("reason")) {
            if (entry.retired || entry.parent.isEmpty()) // a family leads there by its reasons
                continue;
            ++reasons;
            Cause cause;
            cause.reason = Pick<"reason">(entry.key);
            if (Plays::instance().against(cause).empty())
                without += entry.key;
        }
        QVERIFY(reasons >= 60);
        QCOMPARE(without, QStringList());
    }

    void everyPlayDoesMostOfTheWorkAndBeginsWithinTwoDays()
    {
        QSet<QString> keys;
        for (const QJsonObject &json : content::objects(content::file("guide/plays.json")["plays"])) {
            const Play &one = play(json["key"].toString());
            const QByteArray name = one.key.toUtf8();
            QVERIFY2(!keys.contains(one.key), name);
            keys.insert(one.key);
            QVERIFY2(one.we.size() >= 2 * one.ask.size(), name);
            QVERIFY2(one.firstStep.days <= 2, name);
            for (const QString &text :
                 {one.name, one.fits, one.firstStep.title, one.exitTest, one.stopSignal, one.notThis})
                QVERIFY2(content::isReadable(text), name);
            for (const QString &reason : one.reasons)
                QVERIFY2(Catalogue::instance().find("reason", reason), qPrintable(one.key + u'/' + reason));
            std::vector<PlayStep> steps{one.firstStep};
            steps.insert(steps.end(), one.we.begin(), one.we.end());
            QSet<QString> titles;
            for (const PlayStep &step : steps) {
                const QString where = one.key + u'/' + step.key;
                QVERIFY2(Catalogue::instance().find("means", step.means), qPrintable(where));
                QVERIFY2(Catalogue::instance().find("department", step.department), qPrintable(where));
                QVERIFY2(!titles.contains(step.title), qPrintable(where));
                titles.insert(step.title);
            }
            const bool hasTrial = trialIn(actionsOf(one, thursday));
            QVERIFY2(!one.isTrial || hasTrial, name);
        }
        QVERIFY(keys.contains(u"part_well"_s));
    }

    void thePlaysForTheMainCauseComeFirst()
    {
        Planned planned;
        planned.cause(u"fees"_s, u"price_rise"_s);
        planned.cause(u"start"_s, u"training_gap"_s);
        planned.workbook.workbook.mainCauseId = u"start"_s;
        const auto plays = Plays::instance().against(planned.workbook);
        QCOMPARE(plays.front()->key, u"rocky_start"_s);
        const auto causes = answeredBy(play(u"price_is_real"_s), planned.workbook);
        QCOMPARE(causes.size(), 1);
        QCOMPARE(causes.front()->id, u"fees"_s);
        QVERIFY(answeredBy(play(u"payment_failed"_s), planned.workbook).empty());
    }

    void takingTwiceAddsOnlyWhatIsNotThere()
    {
        Planned planned;
        const Play &start = play(u"rocky_start"_s);
        planned.take(start);
        const qsizetype all = planned.workbook.actions.size();
        QCOMPARE(all, qsizetype(1 + start.we.size() + start.ask.size()));
        QVERIFY(missingActions(start, planned.workbook, thursday).empty());

        // One is worded anew, one was removed.
        Action worded = planned.workbook.actions.at(0);
        worded.title = u"Say sorry for the first weeks"_s;
        planned.workbook.actions.put(worded);
        QVERIFY(missingActions(start, planned.workbook, thursday).empty());
        const Action gone = planned.workbook.actions.at(2);
        planned.workbook.actions.remove(gone.id);
        const auto missing = missingActions(start, planned.workbook, thursday);
        QCOMPARE(missing.size(), 1);
        QCOMPARE(missing.front().title, gone.title);
    }

    void aPlanThatPartsWellSavesNothing()
    {
        for (const Action &action : actionsOf(play(u"part_well"_s), thursday))
            QVERIFY(action.kind.isEmpty());
        for (const Action &action : actionsOf(play(u"rocky_start"_s), thursday))
            QCOMPARE(action.kind, u"save"_s);
    }

    void aCandidateIsToBeDecidedTwoWorkingDaysLater_data()
    {
        QTest::addColumn<QDate>("made");
        QTest::addColumn<QDate>("decided");
        QTest::newRow("Monday") << QDate(2026, 3, 9) << QDate(2026, 3, 11);
        QTest::newRow("Thursday") << thursday << QDate(2026, 3, 16);
        QTest::newRow("Friday") << QDate(2026, 3, 13) << QDate(2026, 3, 17);
        QTest::newRow("Saturday") << QDate(2026, 3, 14) << QDate(2026, 3, 17);
        QTest::newRow("Sunday") << QDate(2026, 3, 15) << QDate(2026, 3, 17);
    }
    void aCandidateIsToBeDecidedTwoWorkingDaysLater()
    {
        QFETCH(QDate, made);
        QFETCH(QDate, decided);
        Action action;
        makeCandidate(action, made);
        QCOMPARE(action.status, u"candidate"_s);
        QCOMPARE(action.decideOn, Edtf::day(decided));
    }

    /// Whoever makes one by hand would forget its day.
    void onePlaceMakesCandidates()
    {
        QStringList makers;
        for (const QString &room : {u"core"_s, u"ui"_s, u"app"_s}) {
            QDirIterator files(QStringLiteral(STRAW_SOURCE_DIR "/") + room, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile source(files.next());
                QVERIFY(source.open(QIODevice::ReadOnly));
                if (source.readAll().contains("action.status = \"candidate\""))
                    makers += QFileInfo(source).fileName();
            }
        }
        QCOMPARE(makers, QStringList{u"candidates.cpp"_s});
    }

    void whatIsToBeDecidedIsDueUntilItIs()
    {
        Planned planned;
        planned.action(u"offer"_s, [](Action &action) { makeCandidate(action, thursday); });
        QCOMPARE(kinds(whatIsDue(planned.workbook, thursday)), QStringList{u"action_decide"_s});
        QCOMPARE(kinds(whatIsDue(planned.workbook, QDate(2026, 3, 17))), QStringList{u"action_decide overdue"_s});
        QCOMPARE(dueText(whatIsDue(planned.workbook, thursday).front(), Texts()), u"Commit or drop: offer"_s);
        for (const PickKey<"action_status"> status :
             {PickKey<"action_status">("committed"), PickKey<"action_status">("dropped")}) {
            planned.action(u"offer"_s, [&](Action &action) {
                makeCandidate(action, thursday);
                action.status = status;
            });
            QVERIFY(whatIsDue(planned.workbook, thursday).empty());
        }
    }

    void anOfferIsDueUntilItIsAnswered()
    {
        Planned planned;
        planned.action(u"trial"_s, [](Action &) {});
        Offer offer;
        offer.id = u"offer"_s;
        offer.what = u"Two months more"_s;
        offer.actionId = u"trial"_s;
        offer.expiresOn = Edtf::day(thursday.addDays(-1));
        planned.workbook.offers.put(offer);
        QCOMPARE(kinds(whatIsDue(planned.workbook, thursday)), QStringList{u"offer overdue"_s});
        QCOMPARE(dueText(whatIsDue(planned.workbook, thursday).front(), Texts()),
                 u"Their answer to an offer: Two months more"_s);
        offer.answer = u"No, thank you."_s;
        planned.workbook.offers.put(offer);
        QVERIFY(whatIsDue(planned.workbook, thursday).empty());
    }

    void whatWasTooEarlyToTellIsAskedAgain()
    {
        Planned planned;
        planned.action(u"done"_s, [](Action &action) {
            action.status = "done";
            action.worked = "too_early";
            action.checkOn = Edtf::day(thursday);
        });
        QCOMPARE(kinds(whatIsDue(planned.workbook, thursday)), QStringList{u"action_check"_s});
        QVERIFY(isCheckDue(planned.workbook.actions.at(0), thursday));
        QVERIFY(!isCheckDue(planned.workbook.actions.at(0), thursday.addDays(-1)));
    }

    void thePlanToSaveThemIsWeighedByWhoDoesIt()
    {
        Planned planned;
        planned.action(u"ours"_s, [](Action &action) { action.kind = "save"; });
        for (const QString &id : {u"a"_s, u"b"_s}) {
            planned.action(id, [](Action &action) {
                action.kind = "save";
                action.whoDoes = "they";
            });
        }
        planned.action(u"fix"_s, [](Action &action) { action.kind = "fix_for_them"; });
        SaveBalance balance = saveBalance(planned.workbook);
        QCOMPARE(balance.we, 1);
        QCOMPARE(balance.they, 2);
        QVERIFY(balance.asksMore());
        planned.action(u"b"_s, [](Action &action) { // dropped: no longer asked
            action.kind = "save";
            action.whoDoes = "they";
            action.status = "dropped";
        });
        QVERIFY(!saveBalance(planned.workbook).asksMore());
    }

    void anActionIsOfTheSidesOfItsDepartments()
    {
        Planned planned;
        planned.person(u"Falk"_s, u"us"_s, u"sales"_s);
        const auto side = [&](const QString &department, const QString &with, const QString &owner = {}) {
            Action action;
            action.department = Pick<"department">(department);
            action.withDepartment = Pick<"department">(with);
            action.ownerId = owner;
            return sideOf(action, planned.workbook).toString();
        };
        QCOMPARE(side(u"sales"_s, {}), u"sales"_s);
        QCOMPARE(side(u"support"_s, u"finance"_s), u"operations"_s);
        QCOMPARE(side(u"support"_s, u"sales"_s), u"both"_s);
        QCOMPARE(side({}, u"support"_s, u"Falk"_s), u"both"_s);
        QCOMPARE(side({}, {}, u"Falk"_s), u"sales"_s);
        QCOMPARE(side({}, {}), QString());
    }

    void eachSideSignsByTheDepartmentOfTheReader()
    {
        Planned planned;
        planned.person(u"Falk"_s, u"us"_s, u"sales"_s);
        planned.person(u"Okafor"_s, u"us"_s, u"support"_s);
        planned.person(u"Meyer"_s, u"us"_s);
        for (const QString &name : {u"Falk"_s, u"Okafor"_s, u"Meyer"_s}) {
            planned.add(planned.workbook.reviews, name, [&](Review &review) {
                review.personId = name;
                review.state = name == u"Okafor"_s ? PickKey<"review_state">("asked") : "approved";
            });
        }
        const Signatures all = signatures(planned.workbook);
        QCOMPARE(all.sales.size(), 1);
        QVERIFY(all.operations.empty());
        QCOMPARE(all.sideless.size(), 1);
        QCOMPARE(all.sideless.front()->personId, u"Meyer"_s);
    }
};

QTEST_GUILESS_MAIN(TestPlays)
#include "tst_plays.moc"
