#include "core/guide/consent.h"
#include "core/guide/contradictionrules.h"
#include "core/guide/pageof.h"
#include "core/guide/pages.h"
#include "core/schema/tables.h"
#include "core/storage/fields.h"
#include "tests/support/content.h"
#include "tests/support/randomsnapshot.h"
#include "tests/support/samplereader.h"
#include "tests/unit/guide/contradictorycomebacks.h"
#include "tests/unit/guide/contradictorydecisions.h"
#include "tests/unit/guide/contradictoryfindings.h"

#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

const QDate today(2026, 3, 31);
const QLocale english(u"en_GB"_s);

std::vector<ContradictoryCase> allCases()
{
    std::vector<ContradictoryCase> all;
    for (const auto &some :
         {contradictoryAccounts(), contradictoryEvents(), contradictoryPromises(), contradictoryInterviews(),
          contradictoryCauses(), contradictoryDecisions(), contradictoryActions(), contradictoryComebacks()})
        all.insert(all.end(), some.begin(), some.end());
    return all;
}

CaseBuilder norvik()
{
    CaseBuilder builder;
    builder.workbook.account.name = "Norvik";
    return builder;
}

QStringList keysOf(const std::vector<Contradiction> &contradictions)
{
    QStringList keys;
    for (const Contradiction &each : contradictions)
        keys += each.key;
    return keys;
}

QStringList textsOf(const std::vector<Contradiction> &contradictions)
{
    QStringList texts;
    for (const Contradiction &each : contradictions)
        texts += contradictionText(each, Texts(), english);
    return texts;
}

/// The sample, as whoever is in a hurry would have left it.
Snapshot carelessSample()
{
    Snapshot workbook = sampleWorkbook();
    const auto change = [](auto &records, auto meant, auto how) {
        for (auto record : records) {
            if (!meant(record))
                continue;
            how(record);
            return records.put(record);
        }
    };
    const Collection<Evidence> evidence = workbook.evidence;
    for (const Evidence &each : evidence) {
        if (each.targetId == workbook.workbook.finalStrawId)
            workbook.evidence.remove(each.id);
    }
    change(
        workbook.causes, [&](const Cause &cause) { return cause.fromId == workbook.workbook.finalStrawId; },
        [](Cause &cause) { cause.fromId.clear(); });
    change(
        workbook.actions, [](const Action &action) { return action.title.startsWith(u"Check the depot code"); },
        [](Action &action) { action.eventId.clear(); });
    change(
        workbook.events, [](const Event &event) { return event.at == Edtf::parse(u"2025-09-15"); },
        [](Event &event) { event.knownThen = "we_could_have"; });
    change(
        workbook.lines, [](const Line &line) { return line.text.startsWith(u"I hear him"); },
        [](Line &line) { line.kind = "observed"; });
    change(
        workbook.causes, [](const Cause &cause) { return cause.role == u"ruled_out"; },
        [](Cause &cause) {
            cause.weight = "slight";
            cause.confidence = "high";
        });
    change(
        workbook.causes, [](const Cause &cause) { return cause.family == u"budget"; },
        [](Cause &cause) { cause.family = cause.reason = Pick<"reason">(); });
    change(
        workbook.reviews, [](const Review &review) { return review.state == u"changes"; },
        [](Review &review) { review.state = "approved"; });
    change(
        workbook.actions, [](const Action &action) { return action.title.startsWith(u"Name a deputy"); },
        [&](Action &action) { action.ownerId = workbook.reviews.at(0).personId; });
    workbook.workbook.verdict = "both";
    return workbook;
}

/// Empty when the place is a field of a record that is there, or a table to which one can be added.
QString problemOf(const Place &place, const Snapshot &workbook)
{
    const Table *table = Tables::instance().find(place.table.view());
    const bool isThere = place.id.isEmpty() || hasRecord(workbook, place.table, place.id);
    const bool isField = table && (place.column.isEmpty() || table->indexOf(place.column) >= 0);
    const bool isOnAPage = Pages::instance().find(pageOf(place, workbook, today));
    return isThere && isField && isOnAPage ? QString()
                                           : place.table.toString() + u'/' + place.id + u'/' + place.column.toString();
}

QString problemOf(const std::vector<Contradiction> &contradictions, const Snapshot &workbook)
{
    for (const Contradiction &each : contradictions) {
        if (each.places.empty() || each.page != pageOf(each.places.front(), workbook, today))
            return each.key;
        for (const Place &place : each.places) {
            if (const QString problem = problemOf(place, workbook); !problem.isEmpty())
                return each.key + u": "_s + problem;
        }
        const QString text = contradictionText(each, Texts(), english);
        static const QRegularExpression unfilled(u"%[1-9]"_s);
        if (text.isEmpty() || text.contains(unfilled) || contradictionHint(each, Texts()).isEmpty())
            return each.key + u": "_s + text;
    }
    return {};
}

} // namespace

/// What the records alone prove not to be right together.
class TestContradictions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Their notice, as an event of the day on which it reached us, is the notice.
    void theirNoticeItselfDoesNotComeAfterTheNotice()
    {
        CaseBuilder c = norvik();
        c.event("notice", u"2026-03-11", "cancellation");
        c.workbook.workbook.finalStrawId = "notice";
        c.workbook.account.noticeOn = Edtf::parse(u"2026-03-10");
        QVERIFY(!keysOf(contradictions(c.workbook, today)).contains(u"straw_after_notice"_s));
        Event event = *c.workbook.events.find("notice");
        event.kind = "call";
        c.workbook.events.put(event);
        QVERIFY(keysOf(contradictions(c.workbook, today)).contains(u"straw_after_notice"_s));
    }

    void everySentenceHasItsRuleAndItsCase()
    {
        QStringList keys, cases;
        for (const QJsonObject &each : content::objects(content::file("guide/contradictions.json")["contradictions"])) {
            keys += each["key"].toString();
            QVERIFY2(contradictionsOf(keys.back()), qPrintable(keys.back()));
            QVERIFY2(content::isReadable(each["text"].toString()), qPrintable(keys.back()));
            QVERIFY2(content::isReadable(each["hint"].toString()), qPrintable(keys.back()));
        }
        for (const ContradictoryCase &each : allCases())
            cases += QLatin1String(each.key);
        QCOMPARE(QSet<QString>(keys.begin(), keys.end()).size(), keys.size());
        qsizetype rules = 0;
        for (const auto &some : {accountRules(), eventRules(), promiseRules(), interviewRules(), causeRules(),
                                 decisionRules(), actionRules(), comebackRules()})
            rules += some.size();
        QCOMPARE(rules, keys.size());
        keys.sort();
        cases.sort();
        QCOMPARE(cases, keys);
        QVERIFY(!contradictionsOf("something_else"));
    }

    /// What is said around an interview, and whether it is really silence, is ticked off without words.
    void whatIsTickedOffNeedsNoWords()
    {
        CaseBuilder c;
        c.add(c.workbook.interviews, "talk", [](Interview &) {});
        const auto tick = [&](const QString &key, const QString &subject) {
            c.add(c.workbook.answers, key + u'/' + subject, [&](Answer &answer) {
                answer.promptKey = key;
                answer.subjectId = subject;
                answer.state = "answered";
            });
        };
        const auto found = [&] {
            return contradictionsOf("answered_by_nothing")(c.workbook, QDate(2026, 3, 31)).size();
        };
        tick(u"interviews.open_learning"_s, u"talk"_s);
        tick(u"reaching.tickets"_s, u"workbook"_s);
        QCOMPARE(found(), size_t(0));
        tick(u"triggers.order"_s, u"workbook"_s);
        QCOMPARE(found(), size_t(1));
    }

    void eachIsFoundAndOneFieldSettlesIt_data()
    {
        QTest::addColumn<int>("row");
        const auto cases = allCases();
        for (size_t row = 0; row < cases.size(); ++row)
            QTest::newRow(cases[row].key) << int(row);
    }
    void eachIsFoundAndOneFieldSettlesIt()
    {
        QFETCH(int, row);
        const ContradictoryCase each = allCases()[size_t(row)];
        CaseBuilder builder = norvik();
        each.tell(builder);
        const auto found = contradictions(builder.workbook, today);
        QCOMPARE(keysOf(found), QStringList{each.key});
        QCOMPARE(textsOf(found), QStringList{QString::fromUtf8(each.text)});
        QCOMPARE(problemOf(found, builder.workbook), QString());
        each.settle(builder);
        QCOMPARE(textsOf(contradictions(builder.workbook, today)), QStringList());
    }

    void onlyCertainDatesContradict_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("then");
        QTest::addColumn<bool>("contradicts");
        const auto row = [](const char *first, const char *then, bool contradicts) {
            QTest::addRow("%s/%s", first, then) << first << then << contradicts;
        };
        row("2024-03-10", "2024-03-09", true);
        row("2024-03-10", "2024-03-10", false);
        row("2024-03-10", "2024-03", false);
        row("2024-03-10", "2024-02", true);
        row("2024-03", "2024", false);
        row("2025", "2024", true);
        row("2025~", "2024", false);
        row("2025", "2024?", false);
        row("2024-03-10T10:00", "2024-03-10T09:59", true);
        row("2024-03-10T10:00", "2024-03-10", false);
        row("2024-21", "2024-08", false); // spring of which half of the earth?
        row("2024-03-10", "", false);
        row("", "2024-03-10", false);
    }
    void onlyCertainDatesContradict()
    {
        QFETCH(QString, first);
        QFETCH(QString, then);
        QFETCH(bool, contradicts);
        Snapshot workbook;
        workbook.account.signedOn = day(first);
        workbook.account.endOn = day(then);
        QCOMPARE(keysOf(contradictions(workbook, today)),
                 contradicts ? QStringList{u"account_dates"_s} : QStringList());
    }

    void whatIsUnusualButPossibleIsNone()
    {
        CaseBuilder c = norvik();
        c.workbook.account.learnedOn = day(u"2026-03-01"); // told in advance
        c.workbook.account.learnedHow = "meeting";
        c.workbook.account.noticeOn = day(u"2026-03-10");
        c.workbook.account.surprise = "expected";
        c.sign("autumn", u"2025-09", "we_could_have");
        c.person("Jonas", "customer");
        change(c.workbook.people, "Jonas", [](Person &person) { person.leftOn = day(u"2026-02"); });
        c.add(c.workbook.interviews, "talk", [](Interview &talk) { // heard after leaving
            talk.personId = "Jonas";
            talk.status = "held";
            talk.heldAt = day(u"2026-03-12T13:30");
            talk.endedAt = day(u"2026-03-12T14:00");
        });
        c.add(c.workbook.lines, "thought", [](Line &note) { // afterwards
            note.interviewId = "talk";
            note.kind = "ours";
            note.text = "He was calm.";
            note.at = day(u"2026-03-13");
        });
        c.event("promise", u"2025-03-20");
        c.add(c.workbook.promises, "promise", [](Promise &promise) {
            promise.kept = "partly";
            promise.keptOn = day(u"2025-06-30");
        });
        c.add(c.workbook.statedReasons, "crm", [](StatedReason &stated) { // one of ours filed it
            stated.reason = "budget_cut";
            stated.origin = "crm";
        });
        c.add(c.workbook.causes, "open", [](Cause &cause) {
            cause.role = "not_known";
            cause.confidence = "high";
        });
        QCOMPARE(textsOf(contradictions(c.workbook, today)), QStringList());
    }

    void notesAreToldOnceAnInterviewWithThePlacesOfAll()
    {
        CaseBuilder c = norvik();
        c.add(c.workbook.interviews, "talk", [](Interview &talk) { talk.heldAt = day(u"2026-03-12T13:30"); });
        for (const char *at : {"2026-03-12T13:10", "2026-03-12T13:20", "2026-03-12T13:40"})
            c.add(c.workbook.lines, at, [&](Line &note) {
                note.interviewId = "talk";
                note.text = "Note";
                note.at = day(QString(at));
            });
        const auto found = contradictions(c.workbook, today);
        QCOMPARE(textsOf(found), QStringList{u"A note of the interview with someone is dated 12 Mar 2026, 13:10, "
                                             "before it began on 12 Mar 2026, 13:30."_s});
        QCOMPARE(found.front().places, (std::vector<Place>{{"line", u"2026-03-12T13:10"_s, "at"},
                                                           {"line", u"2026-03-12T13:20"_s, "at"},
                                                           {"interview", u"talk"_s, "held_at"}}));
    }

    void datesAreToldAsTheLocaleWritesThem()
    {
        CaseBuilder c = norvik();
        c.workbook.account.signedOn = day(u"2024-01-08");
        c.workbook.account.noticeOn = day(u"2023-12-01");
        const auto found = contradictions(c.workbook, today);
        QVERIFY(contradictionText(found.front(), Texts(), QLocale(u"en_US"_s)).contains(u"Jan 8, 2024"));
    }

    void emptyFieldsContradictNothing()
    {
        Snapshot workbook;
        QVERIFY(contradictions(workbook, today).empty());
        forEachRecordType([&]<typename T>() {
            auto &records = workbook.*recordsIn<T>;
            T record;
            record.id = u"one"_s;
            if constexpr (requires { records.put(record); })
                records.put(record);
            else
                records = record;
        });
        QCOMPARE(textsOf(contradictions(workbook, today)), QStringList());
        QVERIFY(consentRisks(workbook).empty());
    }

    void whateverAWorkbookHoldsIsToldWithItsPlaces()
    {
        QSet<QString> seen;
        for (quint32 seed = 1; seed <= 500; ++seed) {
            const Snapshot workbook = randomSnapshot(seed);
            const auto found = contradictions(workbook, today);
            const QString problem = problemOf(found, workbook);
            QVERIFY2(problem.isEmpty(), qPrintable(QString::number(seed) + u' ' + problem));
            for (const Contradiction &each : found)
                seen += each.key;
            for (const ConsentRisk &risk : consentRisks(workbook)) {
                QCOMPARE(problemOf(risk.place, workbook), QString());
                QVERIFY(!consentText({risk}, workbook, Texts()).isEmpty());
            }
        }
        QVERIFY2(seen.size() > 40, qPrintable(QString::number(seen.size())));
    }

    /// Told by hand: what the sample would prove of itself with these fields changed, each beside where it is settled.
    void theSampleWouldContradictItself()
    {
        const Snapshot workbook = carelessSample();
        const auto found = contradictions(workbook, today);
        QCOMPARE(problemOf(found, workbook), QString());
        QStringList told;
        for (const Contradiction &each : found)
            told += each.page + u": "_s + contradictionText(each, Texts(), english).replace(u"Sept "_s, u"Sep "_s);
        QCOMPARE(
            told,
            QStringList(
                {u"triggers: “Credit refused on the phone” (6 Mar 2026, 15:40) is marked as the final straw, but it "
                 "supports none of the causes."_s,
                 u"triggers: The process is to change after “Invoice charges 18 seats to a depot that does not exist” "
                 "(2 Mar 2026), but no action answers it."_s,
                 u"history: The warning sign “Dispatch lead stays away from a second review in a row” (15 Sep 2025) "
                 "was noticed by Lena Hart on the same day, but “It could be known” is chosen for what was known at "
                 "the time."_s,
                 u"interviews: The note “I hear him look up a tour while we talk; he says that it is in\u00a0…” is "
                 "marked “What we saw”, but in the interview with Jonas Meyer nothing could be seen: “Phone” is chosen "
                 "for how it was held."_s,
                 u"causes: “The price was too high.” is ruled out, but a weight is entered for it: “Low”."_s,
                 u"causes: Confidence about “The price was too high.” is high, but some of the evidence contradicts "
                 "it."_s,
                 u"decision: The verdict “Both” says that it was right to let them go, but for your ideal customer "
                 u"“Fits "
                 "well” is chosen."_s,
                 u"review: Ruth Okafor approved the report and also owns an action in it: “Name a deputy approver for "
                 "credits”."_s,
                 u"review: Ruth Okafor approved the report and also held the interview with Pia Sommer."_s,
                 u"review: The report was last approved on 30 Mar 2026; the interview with Tom Reuter on 2 Apr 2026 "
                 "comes after that."_s,
                 u"review: The report was last approved on 30 Mar 2026; the interview with Jonas Meyer on 8 May 2026 "
                 "comes after that."_s}));
    }
};

QTEST_GUILESS_MAIN(TestContradictions)
#include "tst_contradictions.moc"
