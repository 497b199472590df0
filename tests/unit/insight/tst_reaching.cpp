#include "core/guide/due.h"
#include "core/guide/ladder.h"
#include "core/insight/reaching.h"
#include "tests/support/casebuilder.h"

#include <QTest>

#include <algorithm>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 19); // a Thursday

/// Anna of ours, Jonas and Pia of theirs; Jonas was last spoken to on 3 March.
struct GoneDark : CaseBuilder
{
    GoneDark()
    {
        person(u"Anna"_s, u"us"_s);
        person(u"Jonas"_s, u"customer"_s);
        person(u"Pia"_s, u"customer"_s);
        theirs(u"call"_s, u"2026-03-03", u"call"_s);
    }

    void theirs(const QString &id, QStringView at, const QString &kind, const QStringList &people = {u"Jonas"_s})
    {
        event(id, at, kind, people);
        on(id, u"customer"_s);
    }
    void on(const QString &id, const QString &party)
    {
        Event event = *workbook.events.find(id);
        event.party = Pick<"party">(party);
        workbook.events.put(event);
    }
    void tried(const QString &id, QStringView at, const QString &to = u"Jonas"_s, QStringView next = {})
    {
        event(id, at, u"outreach"_s, to.isEmpty() ? QStringList() : QStringList{to});
        on(id, u"us"_s);
        add(workbook.outreach, id, [&](Outreach &outreach) {
            outreach.toId = to;
            outreach.nextOn = Edtf::parse(next);
        });
    }
    void step(const QString &id, PickKey<"decision_step_kind"> kind, QStringView on)
    {
        add(workbook.decisionSteps, id, [&](DecisionStep &step) {
            step.about = "reaching_out";
            step.kind = kind;
            step.madeOn = Edtf::parse(on);
        });
    }
    void stopOn(QStringView day)
    {
        workbook.decision.id = u"decision"_s;
        workbook.decision.reachStopOn = Edtf::parse(day);
    }

    int days() const
    {
        const std::optional<Silence> dark = silence(workbook, today);
        return dark ? dark->days : -1;
    }
    QString lastSign() const { return silence(workbook, today)->lastSign.source.id; }
    QStringList due(Due::Kind kind) const
    {
        QStringList ids;
        for (const Due &due : whatIsDue(workbook, today)) {
            if (due.kind == kind)
                ids += due.id;
        }
        return ids;
    }
};

} // namespace

/// Since when they have gone dark, what comes next, and what of it is due.
class TestReaching : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nothingIsSaidWhereNothingIsRecorded()
    {
        QVERIFY(!silence(Snapshot(), today));
        CaseBuilder only; // what we wrote and tried says nothing of them
        only.person(u"Jonas"_s, u"customer"_s);
        only.event(u"letter"_s, u"2026-03-01", u"outreach"_s, {u"Jonas"_s});
        only.add(only.workbook.outreach, u"letter"_s, [](Outreach &) {});
        QVERIFY(!silence(only.workbook, today));
    }

    void silenceIsCountedFromTheirLastSignOfLife_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("party");
        QTest::addColumn<QString>("at");
        QTest::addColumn<int>("days");
        QTest::newRow("they called") << u"call"_s << u"customer"_s << u"2026-03-10"_s << 9;
        QTest::newRow("we met") << u"meeting"_s << u"us"_s << u"2026-03-10"_s << 9;
        QTest::newRow("we wrote") << u"mail"_s << u"us"_s << u"2026-03-10"_s << 16;
        QTest::newRow("they wrote") << u"mail"_s << u"customer"_s << u"2026-03-10"_s << 9;
        QTest::newRow("a survey was answered") << u"survey"_s << u"customer"_s << u"2026-03-10"_s << 9;
        QTest::newRow("a ticket") << u"ticket"_s << u"customer"_s << u"2026-03-10"_s << 9;
        QTest::newRow("they stayed away") << u"meeting_missed"_s << u"customer"_s << u"2026-03-10"_s << 16;
        QTest::newRow("still ahead") << u"call"_s << u"customer"_s << u"2026-03-20"_s << 16;
        QTest::newRow("some day of March") << u"call"_s << u"customer"_s << u"2026-03"_s << 0;
        QTest::newRow("no date") << u"call"_s << u"customer"_s << QString() << 16;
    }
    void silenceIsCountedFromTheirLastSignOfLife()
    {
        QFETCH(const QString, kind);
        QFETCH(const QString, party);
        QFETCH(const QString, at);
        GoneDark dark;
        QCOMPARE(dark.days(), 16);
        dark.theirs(u"sign"_s, at, kind);
        dark.on(u"sign"_s, party);
        QTEST(dark.days(), "days");
    }

    void anInterviewAndTheNoticeAreSignsOfLife()
    {
        GoneDark dark;
        dark.workbook.account.noticeOn = Edtf::parse(u"2026-03-10");
        QCOMPARE(dark.days(), 9);
        QCOMPARE(dark.lastSign(), u"account"_s);
        dark.add(dark.workbook.interviews, u"held"_s, [](Interview &interview) {
            interview.personId = u"Pia"_s;
            interview.status = "held";
            interview.heldAt = Edtf::parse(u"2026-03-12T10:00");
        });
        QCOMPARE(dark.days(), 7);
        QCOMPARE(dark.lastSign(), u"held"_s);
    }

    /// One rung a try, counted in working days from the first of this silence.
    void theLadderIsClimbedTryByTry()
    {
        const Ladder &ladder = Ladder::instance();
        QCOMPARE(ladder.rungs().size(), size_t(4));
        GoneDark dark;
        dark.tried(u"before"_s, u"2026-02-20"); // answered by the call
        std::optional<NextRung> rung = nextRung(ladder, dark.workbook, today);
        QCOMPARE(rung->index, size_t(0));
        QCOMPARE(rung->on, today);
        dark.tried(u"first"_s, u"2026-03-16");
        rung = nextRung(ladder, dark.workbook, today);
        QCOMPARE(rung->index, size_t(1));
        QCOMPARE(rung->on, QDate(2026, 3, 23)); // five working days on
        dark.tried(u"second"_s, u"2026-03-18", u"Pia"_s);
        QCOMPARE(nextRung(ladder, dark.workbook, today)->on, QDate(2026, 3, 30));
        dark.tried(u"ahead"_s, u"2026-03-25"); // not made yet
        QCOMPARE(nextRung(ladder, dark.workbook, today)->index, size_t(2));
        dark.tried(u"third"_s, u"2026-03-18");
        dark.tried(u"fourth"_s, u"2026-03-18");
        QVERIFY(!nextRung(ladder, dark.workbook, today));
    }

    void aStopHoldsUntilItIsTakenUpAgain()
    {
        GoneDark dark;
        dark.step(u"stop"_s, "stopped", u"2026-03-17"); // before anything was tried
        QCOMPARE(stopOfReaching(dark.workbook)->id, u"stop"_s);
        QVERIFY(!nextRung(Ladder::instance(), dark.workbook, today));
        // Two people take it up again apart from each other: both rows stay, and it is taken up.
        dark.step(u"mine"_s, "reopened", u"2026-03-18");
        dark.step(u"theirs"_s, "reopened", u"2026-03-18");
        QVERIFY(!stopOfReaching(dark.workbook));
        QCOMPARE(stepsOfReaching(dark.workbook).size(), size_t(3));
        QVERIFY(nextRung(Ladder::instance(), dark.workbook, today));
        dark.step(u"again"_s, "stopped", u"2026-03-19");
        QCOMPARE(stopOfReaching(dark.workbook)->id, u"again"_s);
        // What was decided about saving the account is another matter.
        dark.add(dark.workbook.decisionSteps, u"saved"_s, [](DecisionStep &step) {
            step.about = "save";
            step.kind = "reopened";
            step.madeOn = Edtf::parse(u"2026-03-20");
        });
        QVERIFY(stopOfReaching(dark.workbook));
    }

    void theNextTryIsDueUntilItIsMadeOrTheyAnswer()
    {
        GoneDark dark;
        dark.tried(u"mail"_s, u"2026-03-10", u"Jonas"_s, u"2026-03-17");
        dark.tried(u"to Pia"_s, u"2026-03-11", u"Pia"_s, u"2026-03-18");
        QCOMPARE(dark.due(Due::Outreach), QStringList({u"mail"_s, u"to Pia"_s}));
        dark.tried(u"call again"_s, u"2026-03-16"); // with no further date
        QCOMPARE(dark.due(Due::Outreach), QStringList{u"to Pia"_s});
        dark.theirs(u"Jonas answers"_s, u"2026-03-17", u"mail"_s);
        QCOMPARE(dark.due(Due::Outreach), QStringList{u"to Pia"_s}); // he is not she
        dark.theirs(u"Pia answers"_s, u"2026-03-17", u"mail"_s, {u"Pia"_s});
        QVERIFY(dark.due(Due::Outreach).isEmpty());
    }

    /// Times tell what came first on one day, else what was entered first.
    void onOneDayTheLaterOneCounts()
    {
        GoneDark dark;
        dark.tried(u"x1"_s, u"2026-03-17", u"Jonas"_s, u"2026-03-18");
        const auto open = [&] { return triesOfThisSilence(dark.workbook, today).size(); };
        QCOMPARE(open(), size_t(1));
        dark.theirs(u"x2"_s, u"2026-03-17", u"mail"_s);
        QCOMPARE(open(), size_t(0));
        QVERIFY(dark.due(Due::Outreach).isEmpty());
        dark.tried(u"x3"_s, u"2026-03-17", u"Jonas"_s, u"2026-03-18");
        QCOMPARE(open(), size_t(1));
        QCOMPARE(dark.due(Due::Outreach), QStringList{u"x3"_s});

        GoneDark timed;
        timed.theirs(u"answer"_s, u"2026-03-17T14:00", u"call"_s);
        timed.tried(u"mail"_s, u"2026-03-17T09:00");
        QVERIFY(triesOfThisSilence(timed.workbook, today).empty());
    }

    void nothingIsDueToWhoeverRefused()
    {
        GoneDark dark;
        dark.tried(u"mail"_s, u"2026-03-10", u"Jonas"_s, u"2026-03-17");
        Person jonas = *dark.workbook.people.find(u"Jonas"_s);
        jonas.keepInTouch = "refused";
        dark.workbook.people.put(jonas);
        QVERIFY(dark.due(Due::Outreach).isEmpty());
        dark.add(dark.workbook.because, u"permission/mail"_s,
                 [](Because &because) { because.reason = u"Contract."_s; });
        QCOMPARE(dark.due(Due::Outreach), QStringList{u"mail"_s});
    }

    void theStopDateIsDueWhileReachingOutGoesOn()
    {
        GoneDark dark;
        dark.stopOn(u"2026-03-18");
        QVERIFY(dark.due(Due::ReachStop).isEmpty()); // nothing was tried
        dark.tried(u"mail"_s, u"2026-03-10");
        QCOMPARE(dark.due(Due::ReachStop), QStringList{u"decision"_s});
        GoneDark stopped = dark;
        stopped.step(u"stop"_s, "stopped", u"2026-03-17");
        QVERIFY(stopped.due(Due::ReachStop).isEmpty());
        stopped.step(u"again"_s, "reopened", u"2026-03-18");
        QVERIFY(stopped.due(Due::ReachStop).isEmpty()); // somebody decided on that day
        dark.theirs(u"answer"_s, u"2026-03-17", u"call"_s);
        QVERIFY(dark.due(Due::ReachStop).isEmpty());
    }

    void aLineNamesItsChannel_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("channel");
        QTest::newRow("one word") << u"letter about the depots"_s << u"letter"_s;
        QTest::newRow("two words") << u"Handwritten note with a card"_s << u"handwritten"_s;
        QTest::newRow("another word") << u"visit to the depot"_s << u"in_person"_s;
        QTest::newRow("none") << u"asked about the letter"_s << QString();
        QTest::newRow("nothing") << QString() << QString();
    }
    void aLineNamesItsChannel()
    {
        QFETCH(const QString, line);
        QTEST(namedChannel(line).toString(), "channel");
    }
};

QTEST_GUILESS_MAIN(TestReaching)
#include "tst_reaching.moc"
