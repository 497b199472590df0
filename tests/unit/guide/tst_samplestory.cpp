#include "core/guide/consent.h"
#include "core/guide/contradictions.h"
#include "core/guide/due.h"
#include "core/insight/causefindings.h"
#include "tests/support/content.h"
#include "tests/support/samplereader.h"

#include <QRegularExpression>
#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

const Snapshot &story()
{
    return sampleWorkbook();
}

QDate asOf()
{
    return story().workbook.asOf.last();
}

const Event &at(const char *date, const QString &title = {})
{
    for (const Event &event : story().events) {
        if (event.at.toString() == QLatin1String(date) && event.title.contains(title))
            return event;
    }
    qFatal("no event on %s", date);
}

QList<QJsonObject> rows(const char *table)
{
    return content::objects(content::file("sample/norvik.json")[QLatin1String(table)]);
}

/// Every text of the sample, the notice included.
QStringList allTexts()
{
    QStringList texts;
    const QJsonObject sample = content::file("sample/norvik.json");
    for (auto table = sample.begin(); table != sample.end(); ++table) {
        for (const QJsonObject &row : content::objects(table.value())) {
            for (const QJsonValue &value : row) {
                if (value.toString().contains(u' '))
                    texts += value.toString();
            }
        }
    }
    return texts;
}

QString answerTo(const QString &key, const QString &subject = u"workbook"_s)
{
    const Answer *answer = story().answers.find(key + u'/' + subject);
    return answer ? answer->text : QString();
}

bool isEvidence(TableKey table, const QString &id)
{
    return std::ranges::any_of(story().evidence, [&](const Evidence &each) {
        const Cause *cause = story().causes.find(each.causeId);
        return each.targetTable == table && each.targetId == id && cause && isClaimed(*cause);
    });
}

bool isWritten(const QString &words)
{
    return std::ranges::any_of(allTexts(), [&](const QString &text) { return text.contains(words); });
}

/// A number in a text, told as a word.
constexpr const char *numbers[] = {"no",  "one",   "two",   "three", "four", "five",
                                   "six", "seven", "eight", "nine",  "ten",  "eleven"};

} // namespace

#define HAS(text, part) QVERIFY2((text).contains(part), qPrintable(text))
#define HAS_NOT(text, part) QVERIFY2(!(text).contains(part), qPrintable(text))

/// The sample tells one story: its records say the same thing wherever they say it.
class TestSampleStory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void itIsToldAsOfTheLastDayOfMarch()
    {
        QCOMPARE(asOf(), QDate(2026, 3, 31));
        QStringList overdue;
        for (const Due &due : whatIsDue(story(), asOf())) {
            if (due.overdue)
                overdue += due.date.toString() + u' ' + due.title;
        }
        QCOMPARE(overdue, QStringList{u"2026-03-27 Pia Sommer"_s}); // a thank-you note, so that one sees it
    }

    void nothingContradictsItself()
    {
        QStringList found;
        for (const Contradiction &each : contradictions(story(), asOf()))
            found += contradictionText(each, Texts(), QLocale(u"en_GB"_s));
        QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    }

    /// The rule allowed the credit, the approver was away, nobody could stand in.
    void theRefusedCreditDepartedFromOurProcess()
    {
        const Event &straw = *story().events.find(story().workbook.finalStrawId);
        QCOMPARE(straw.process, u"departed"_s);
        const QStringList told{straw.processKnown, straw.processNote, answerTo(u"process.departed_sense"_s, straw.id),
                               answerTo(u"triggers.our_process"_s)};
        for (const QString &text : told) {
            HAS(text, u"rule"_s);
            HAS(text, u"allow"_s);
            HAS_NOT(text, u"breach"_s);
        }
        HAS(straw.processKnown, u"The head of finance was away"_s);
        HAS(answerTo(u"process.departed_sense"_s, straw.id), u"no deputy"_s);
        HAS(answerTo(u"process.departed_who"_s, straw.id), u"Billing"_s);
        for (const Person &person : story().people) {
            for (const QString &text : told + QStringList{straw.title, straw.body})
                HAS_NOT(text, person.name.section(u' ', 1));
        }
        for (const Event &event : story().events) {
            const bool isAnswered =
                std::ranges::any_of(story().actions, [&](const Action &action) { return action.eventId == event.id; });
            if (!event.processOutcome.isEmpty() && event.processOutcome != u"none")
                QVERIFY2(isAnswered, qPrintable(event.title));
        }
    }

    void whatTheyNamedWasExamined()
    {
        for (const StatedReason &stated : story().statedReasons) {
            const Cause *cause = story().causes.find(stated.causeId);
            QVERIFY2(cause || !stated.faceValueBecause.isEmpty(), qPrintable(stated.text));
            Cause named;
            named.reason = stated.reason;
            const QString family = familyOf(named, story());
            const auto isOfIt = [&](const Cause &each) { return familyOf(each, story()) == family; };
            QVERIFY2(std::ranges::any_of(story().causes, isOfIt), qPrintable(stated.text));
        }
        for (const FamilyCoverage &coverage : familyCoverage(story()))
            QVERIFY2(coverage.state != FamilyCoverage::Named, qPrintable(coverage.family));
    }

    void theFinalStrawIsEvidence()
    {
        QVERIFY(isEvidence("event", story().workbook.finalStrawId));
        QVERIFY(isEvidence("complaint", story().workbook.complaintId));
        QVERIFY(isEvidence("account", story().account.id)); // the notice names a reason
    }

    void thePriceIsRuledOutOnAllThatIsRecordedOfIt()
    {
        const auto price =
            std::ranges::find_if(story().causes, [](const Cause &cause) { return cause.role == u"ruled_out"; });
        QVERIFY(price != story().causes.end());
        QCOMPARE(price->confidence, u"medium"_s);
        QSet<QString> linked;
        for (const Evidence &each : story().evidence) {
            if (each.causeId == price->id && each.stance == u"for")
                linked += each.targetId;
        }
        QCOMPARE(linked, (QSet<QString>{at("2025-03-06").id, at("2025-10-21").id, at("2025-11-18").id}));
    }

    void theTreeIsOneTree()
    {
        int deepest = 0;
        for (const Cause &cause : story().causes) {
            QVERIFY2(!cause.node.isEmpty(), qPrintable(cause.text));
            int depth = 1;
            for (const Cause *up = story().causes.find(cause.parentId); up; up = story().causes.find(up->parentId))
                QVERIFY(++depth < 10);
            deepest = std::max(deepest, depth);
        }
        QVERIFY(deepest >= 3);
    }

    void markedWordsStandWhereTheySay()
    {
        int marked = 0;
        for (const QJsonObject &each : rows("evidence")) {
            const QString passage = each["passage"].toString();
            if (passage.isEmpty())
                continue;
            ++marked;
            QString text;
            for (const QJsonObject &row : rows(each["target_table"].toString().toLatin1())) {
                if (row["id"] == each["target_id"])
                    text = row[each["target_column"].toString()].toString();
            }
            const auto letters = text.toUcs4(), words = passage.toUcs4();
            QCOMPARE(letters.mid(each["passage_at"].toInt(), words.size()), words);
        }
        QVERIFY(marked >= 8);
    }

    void whatIsFoundEndsInSomething()
    {
        const auto leads = [&](TableKey table, const QString &id) {
            const auto comesFrom = [&](const auto &record) { return record.fromTable == table && record.fromId == id; };
            return std::ranges::any_of(story().evidence, [&](const Evidence &each) { return each.targetId == id; })
                   || std::ranges::any_of(story().actions, comesFrom) || std::ranges::any_of(story().causes, comesFrom);
        };
        for (const Line &note : story().lines) {
            if (!note.usefulPoint.isEmpty() && note.nothingBecause.isEmpty())
                QVERIFY2(leads("line", note.id), qPrintable(note.usefulPoint));
        }
        for (const Unknown &unknown : story().unknowns) {
            if (!unknown.resolution.isEmpty() && unknown.nothingBecause.isEmpty())
                QVERIFY2(leads("unknown", unknown.id), qPrintable(unknown.question));
        }
        for (const Lesson &lesson : story().lessons) {
            if (lesson.kind == u"poorly" && lesson.nothingBecause.isEmpty())
                QVERIFY2(leads("lesson", lesson.id), qPrintable(lesson.text));
        }
    }

    void whatWasTriedIsAnAttemptAndTheGuardIsAnswered()
    {
        const QString offered = at("2026-02-05").id;
        QMap<QString, QJsonObject> attempts;
        for (const QJsonObject &attempt : rows("attempt"))
            attempts.insert(attempt["id"].toString(), attempt);
        QCOMPARE(attempts.size(), 4);
        QCOMPARE(attempts[offered]["result"].toString(), u"none"_s);
        QSet<QString> means;
        for (const QJsonObject &attempt : attempts) {
            QVERIFY(story().events.find(attempt["id"].toString())->kind == u"attempt");
            means += attempt["means"].toString();
        }
        for (const Action &action : story().actions) {
            if (means.contains(action.means) && action.status != u"dropped")
                QVERIFY2(!action.whyThisTime.isEmpty(), qPrintable(action.title));
        }
    }

    void countsAndDaysAgree()
    {
        const Account &account = story().account;
        const auto days = [](const Event &from, const Edtf &to) { return from.at.first().daysTo(to.first()); };
        HAS(at("2026-02-05").body, u"%1 days"_s.arg(days(at("2026-02-05"), account.noticeOn)));
        const RedFlag &missed = *story().redFlags.find(at("2025-09-15").id);
        QVERIFY(isWritten(u"%1 weeks later"_s.arg(numbers[days(at("2025-09-15"), missed.toldOn) / 7])));
        HAS(answerTo(u"triggers.changed_before"_s),
            u"%1 days before"_s.arg(numbers[days(at("2026-02-19"), at("2026-03-02").at)]));
        QCOMPARE(days(at("2026-03-09"), at("2026-03-10T08:40").at), 1); // "a day after dispatch had named us"
        QVERIFY(isWritten(u"a day after dispatch had named us"_s));

        // A seat is a vehicle: what 18 of them cost for a month is what they want back.
        const qint64 month = *account.arrMinor / 12, seat = month / *account.seats;
        QCOMPARE(seat, 5'000);
        HAS(at("2026-03-02").body, u"a seat is a vehicle, at EUR %1 a month"_s.arg(seat / 100));
        HAS(at("2026-03-03T09:20").title, u"EUR %1"_s.arg(18 * seat / 100));
        QVERIFY(!isWritten(u"number of users"_s));

        // From January 2024 to March 2026, nine months of which at ten percent less.
        QCOMPARE(*account.realisedMinor, 27 * month - 9 * month / 10);
        QCOMPARE(*account.remainingMinor, month);
        for (const QJsonObject &attempt : rows("attempt")) {
            if (attempt["means"] == "discount")
                QCOMPARE(attempt["cost_minor"].toInteger(), 9 * month / 10);
        }
        // The two years of the least term end in the week after that of the price change.
        const QDate termEnds = account.signedOn.first().addYears(2), changed = at("2026-01-02").at.first();
        QCOMPARE(termEnds.weekNumber(), changed.weekNumber() + 1);
        QCOMPARE(account.exitType, u"open_ended"_s);
        QCOMPARE(at(account.knownIssueSince.toString().toLatin1()).kind, u"note"_s);
    }

    void theExportIsAskedAboutAndFiledWhereItBelongs()
    {
        const RedFlag &sign = *story().redFlags.find(at("2026-02-19").id);
        QCOMPARE(sign.noticedOn, at("2026-02-19").at);
        QVERIFY(!sign.noticedById.isEmpty());
        const auto asked = std::ranges::find_if(
            story().unknowns, [](const Unknown &unknown) { return unknown.question.contains(u"full export"_s); });
        QVERIFY(asked != story().unknowns.end() && !asked->resolution.isEmpty());
        QVERIFY(isEvidence("unknown", asked->id));
        QVERIFY(std::ranges::any_of(story().interviewQuestions, [&](const InterviewQuestion &question) {
            return question.unknownId == asked->id
                   && story().interviews.find(question.interviewId)->heldAt.first() == asked->resolvedOn.first();
        }));
    }

    void theScreenWasAskedForAsOftenAsIsSaid()
    {
        int asked = 0;
        for (const Event &event : story().events) {
            const bool isTraining = event.kind == u"attempt" && event.title.contains(u"training"_s);
            asked += isTraining || event.body.contains(u"screen of its own"_s);
        }
        QVERIFY(isWritten(u"asked for %1 times"_s.arg(numbers[asked])));
        QVERIFY(!isWritten(u"asked for twice"_s));
    }

    void whoSpokeUnderWhichConditionIsKept()
    {
        for (const ConsentRisk &risk : consentRisks(story()))
            QVERIFY2(risk.where.isEmpty(), qPrintable(risk.where)); // no other record gives a quote away
        for (const Interview &interview : story().interviews) {
            if (interview.status == u"declined" || interview.status == u"no_reply")
                QVERIFY(interview.biasNote.isEmpty() && interview.heldAt.isNull());
        }
        const QStringList kinds{u"exit"_s, u"save_talk"_s, u"short"_s, u"internal"_s};
        for (const QString &kind : kinds)
            QVERIFY(std::ranges::any_of(story().interviews, [&](const Interview &each) { return each.kind == kind; }));
    }

    void everyoneWhoActsIsAPerson()
    {
        QVERIFY(std::ranges::any_of(story().people, [](const Person &person) { return person.party == u"third"; }));
        const auto titled = [](const QString &title) -> const Person * {
            const auto found =
                std::ranges::find_if(story().people, [&](const Person &person) { return person.title == title; });
            return found == story().people.end() ? nullptr : &*found;
        };
        const Person *head = titled(u"Head of finance"_s), *trainer = titled(u"Depot trainer"_s);
        QVERIFY(head && trainer);
        QVERIFY(std::ranges::any_of(story().actions, [&](const Action &action) {
            return action.title.contains(u"deputy approver"_s) && action.ownerId == head->id;
        }));
        QVERIFY(story().eventPeople.find(at("2024-04-16").id + u'/' + trainer->id));
        QCOMPARE(trainer->leftOn, at("2024-11").at);
        for (const Action &action : story().actions)
            QVERIFY2(!action.pinned.value_or(false) || action.status == u"committed", qPrintable(action.title));
        for (const char *key : {"last_complaint", "who_sent", "asked_along", "still_needed", "built_up"})
            QVERIFY2(!answerTo(u"triggers."_s + QLatin1String(key)).isEmpty(), key);
        QCOMPARE(story().complaints.at(0).resolved, u"yes"_s);
    }

    void itIsWrittenAsWeWrite()
    {
        static const QRegularExpression wrong(
            u"\\bsomebody\\b|\\bmail\\b|account manager|should have|could have known|depot leads|churn|\\bCSM\\b|\\bQBR\\b"_s,
            QRegularExpression::CaseInsensitiveOption);
        for (const QString &text : allTexts())
            QVERIFY2(!wrong.match(text).hasMatch(), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestSampleStory)
#include "tst_samplestory.moc"
