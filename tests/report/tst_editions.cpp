#include "core/base/texts.h"
#include "core/insight/contactbands.h"
#include "core/insight/metrics.h"
#include "core/report/edition/editionrules.h"
#include "core/report/edition/foredition.h"
#include "core/report/edition/withheld.h"
#include "core/report/findings.h"
#include "core/workbook/catalogue.h"
#include "core/workbook/passage.h"
#include "tests/support/casebuilder.h"
#include "tests/support/content.h"
#include "tests/support/samplereader.h"

#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

constexpr EditionOptions internal{};
constexpr EditionOptions executive{.edition = Edition::Executive};
constexpr EditionOptions customer{.edition = Edition::Customer};
const QDate today(2026, 3, 31);

Snapshot of(const Snapshot &workbook, const EditionOptions &options)
{
    return forEdition(workbook, options, Texts()).workbook;
}
Snapshot sampleFor(const EditionOptions &options)
{
    return of(sampleWorkbook(), options);
}

const Person &personNamed(const QString &name)
{
    for (const Person &person : sampleWorkbook().people) {
        if (person.name == name)
            return person;
    }
    qFatal("nobody of that name");
}

int countOf(const QString &rule, const Snapshot &workbook, const EditionOptions &options)
{
    for (const Withheld &withheld : forEdition(workbook, options, Texts()).withheld) {
        if (withheld.rule == rule)
            return withheld.count;
    }
    return 0;
}

/// Their dispatch lead and buyer, our manager and owner, and a note of each kind by the first of them.
CaseBuilder handmade()
{
    CaseBuilder made;
    const auto person = [&](const QString &id, const QString &party, const QString &title) {
        made.person(id, party);
        Person changed = *made.workbook.people.find(id);
        changed.title = title;
        made.workbook.people.put(changed);
    };
    person(u"Jonas"_s, u"customer"_s, u"Dispatch lead"_s);
    person(u"Carla"_s, u"customer"_s, u"Buyer"_s);
    person(u"Dora"_s, u"customer"_s, u"Buyer"_s);
    person(u"Lena"_s, u"us"_s, u"Customer success manager"_s);
    person(u"Tom"_s, u"us"_s, u"Account executive"_s);
    person(u"Rita"_s, u"third"_s, u"Adviser"_s);
    made.workbook.account.ownerId = u"Lena"_s;
    return made;
}

QString note(CaseBuilder &made, const QString &id, const QString &person, const QString &quotable,
             const QString &kind = u"verbatim"_s)
{
    return made.add(made.workbook.lines, id, [&](Line &line) {
        line.personId = person;
        line.kind = Pick<"line_kind">(kind);
        line.quotable = Pick<"quotable">(quotable);
        line.text = u"Words of "_s + id;
        line.usefulPoint = u"Point of "_s + id;
        line.at = Edtf::parse(u"2026-03-12T13:33");
        line.eventId = u"call"_s;
    });
}

QString reason(CaseBuilder &made, const QString &id, const QString &origin, const QString &line = {})
{
    return made.add(made.workbook.statedReasons, id, [&](StatedReason &stated) {
        stated.text = u"Reason "_s + id;
        stated.personId = u"Jonas"_s;
        stated.saidOn = Edtf::parse(u"2026-03-10");
        stated.origin = Pick<"origin">(origin);
        stated.lineId = line;
        stated.reason = Pick<"reason">(u"budget_cut"_s);
    });
}

template<typename T>
QStringList idsOf(const Collection<T> &records)
{
    QStringList ids;
    for (const T &record : records)
        ids += record.id;
    return ids;
}

} // namespace

/// The table of product.md section 6, row by row, by what it says and not by how it is done.
class TestEditions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theNoticeIsTheirs()
    {
        for (const EditionOptions &options : {internal, executive, customer}) {
            const Account account = sampleFor(options).account;
            QCOMPARE(account.name, u"Norvik Logistics"_s);
            QCOMPARE(account.noticeText, sampleWorkbook().account.noticeText);
            QCOMPARE(account.noticeOn.toString(), u"2026-03-10"_s);
            QCOMPARE(account.endOn.toString(), u"2026-04-30"_s);
            QCOMPARE(account.signedOn.toString(), u"2024-01-08"_s);
        }
    }

    void whatTheyGaveAsReasonByWhereItIsFrom()
    {
        CaseBuilder made = handmade();
        made.event(u"call"_s, u"2026-03-12", u"call"_s, {u"Jonas"_s, u"Lena"_s});
        for (const QString &permission : {u"named"_s, u"unnamed"_s, u"no"_s, u"not_asked"_s}) {
            note(made, permission, u"Jonas"_s, permission);
            reason(made, u"by "_s + permission, u"customer"_s, permission);
        }
        for (const QString &origin : {u"customer"_s, u"crm"_s, u"guess"_s})
            reason(made, origin, origin);

        const auto texts = [&](const EditionOptions &options) {
            QStringList all;
            for (const StatedReason &stated : of(made.workbook, options).statedReasons)
                all += stated.text + (stated.personId.isEmpty() ? QString() : u" named"_s)
                       + (stated.saidOn.isNull() ? QString() : u" dated"_s);
            return all;
        };
        // In the order of ids: by named, by no, by not_asked, by unnamed, crm, customer, guess
        QCOMPARE(texts(internal), QStringList({u"Reason by named named dated"_s, QString(), QString(),
                                               u"Reason by unnamed dated"_s, u"Reason crm named dated"_s,
                                               u"Reason customer named dated"_s, u"Reason guess named dated"_s}));
        QCOMPARE(texts(executive), QStringList({u"Reason by named named dated"_s, QString(), QString(),
                                                u"Reason by unnamed"_s, u"Reason crm named dated"_s,
                                                u"Reason customer named dated"_s, u"Reason guess named dated"_s}));
        QCOMPARE(texts(customer), QStringList({u"Reason by named named dated"_s, u"Reason by unnamed"_s,
                                               u"Reason customer named dated"_s}));
        QVERIFY(of(made.workbook, customer).statedReasons.find(u"customer"_s)->reason.isEmpty());
    }

    void aComplaintIsASummaryForExecutives()
    {
        const Complaint &all = *sampleWorkbook().complaints.begin();
        const Complaint inside = *sampleFor(internal).complaints.begin();
        QCOMPARE(inside.reply, all.reply);
        QCOMPARE(inside.resolved, all.resolved);
        const Complaint summary = *sampleFor(executive).complaints.begin();
        QVERIFY(summary.inTheirEyes.isEmpty() && summary.wanted.isEmpty() && summary.reply.isEmpty());
        QCOMPARE(summary.gap, all.gap);
        QCOMPARE(summary.repliedOn.toString(), u"2026-03-06T15:40"_s);
        QCOMPARE(summary.resolved, all.resolved);
        const Complaint theirs = *sampleFor(customer).complaints.begin();
        QCOMPARE(theirs.inTheirEyes, all.inTheirEyes);
        QCOMPARE(theirs.wanted, all.wanted);
        QCOMPARE(theirs.reply, all.reply);
        QVERIFY(theirs.gap.isEmpty() && theirs.resolved.isEmpty());
        const Event event = *sampleFor(customer).events.find(theirs.id);
        QCOMPARE(QString(event.kind), u"complaint"_s);
        QVERIFY(event.title.isEmpty() && event.body.isEmpty());
    }

    void notesGoByTheirPermission()
    {
        CaseBuilder made = handmade();
        made.event(u"call"_s, u"2026-03-12", u"call"_s, {u"Jonas"_s, u"Lena"_s});
        for (const QString &permission : {u"named"_s, u"unnamed"_s, u"no"_s, u"not_asked"_s}) {
            note(made, permission, u"Jonas"_s, permission);
            note(made, u"our "_s + permission, u"Tom"_s, permission);
        }
        note(made, u"cited view"_s, u"Tom"_s, {}, u"ours"_s);
        note(made, u"view"_s, u"Tom"_s, {}, u"observed"_s);
        made.add(made.workbook.causes, u"cause"_s, [](Cause &) {});
        for (const QString &cited : {u"cited view"_s, u"our unnamed"_s}) {
            made.add(made.workbook.evidence, u"evidence of "_s + cited, [&](Evidence &evidence) {
                evidence.causeId = u"cause"_s;
                evidence.targetTable = "line";
                evidence.targetId = cited;
            });
        }

        const Snapshot inside = of(made.workbook, internal);
        QCOMPARE(inside.lines.size(), 10);
        QCOMPARE(inside.lines.find(u"named"_s)->text, u"Words of named"_s);
        QCOMPARE(inside.lines.find(u"named"_s)->personId, u"Jonas"_s);
        QCOMPARE(inside.lines.find(u"unnamed"_s)->text, u"Words of unnamed"_s);
        QCOMPARE(inside.lines.find(u"unnamed"_s)->personId, QString());
        QCOMPARE(inside.lines.find(u"unnamed"_s)->eventId, u"call"_s); // sections tell it there without name
        for (const QString &id : {u"no"_s, u"not_asked"_s, u"our no"_s}) {
            QCOMPARE(inside.lines.find(id)->text, QString());
            QCOMPARE(inside.lines.find(id)->usefulPoint, u"Point of "_s + id);
        }
        QCOMPARE(inside.lines.find(u"view"_s)->text, u"Words of view"_s);
        QCOMPARE(countOf(u"notes"_s, made.workbook, internal), 4);
        QCOMPARE(countOf(u"unnamed"_s, made.workbook, internal), 2);

        const Snapshot above = of(made.workbook, executive);
        QCOMPARE(above.lines.size(), 4);
        QVERIFY(above.lines.find(u"cited view"_s) && !above.lines.find(u"our named"_s)); // a colleague, not cited
        const Line unnamed = *above.lines.find(u"unnamed"_s);
        QCOMPARE(unnamed.text, u"Words of unnamed"_s);
        QVERIFY(unnamed.personId.isEmpty() && unnamed.eventId.isEmpty() && unnamed.at.isNull());
        QVERIFY(above.lines.find(u"our unnamed"_s));
        QCOMPARE(above.lines.find(u"named"_s)->eventId, u"call"_s);

        const Snapshot theirs = of(made.workbook, customer);
        QCOMPARE(idsOf(theirs.lines), QStringList({u"named"_s, u"unnamed"_s})); // their own company only
        QVERIFY(theirs.lines.find(u"unnamed"_s)->personId.isEmpty());
        QCOMPARE(theirs.lines.find(u"named"_s)->personId, u"Jonas"_s);
        QVERIFY(theirs.lines.find(u"named"_s)->usefulPoint.isEmpty());
        QVERIFY(theirs.lines.find(u"named"_s)->tone.isEmpty());
    }

    void somebodyOfTheirsIsNotFoundByDateOrNote()
    {
        CaseBuilder made = handmade();
        made.event(u"call"_s, u"2026-03-12", u"call"_s, {u"Jonas"_s, u"Lena"_s});
        note(made, u"unnamed"_s, u"Jonas"_s, u"unnamed"_s);
        made.add(made.workbook.causes, u"cause"_s, [](Cause &) {});
        made.add(made.workbook.evidence, u"evidence"_s, [](Evidence &evidence) {
            evidence.causeId = u"cause"_s;
            evidence.targetTable = "line";
            evidence.targetId = u"unnamed"_s;
            evidence.note = u"The dispatch lead says so."_s;
            evidence.targetColumn = u"text"_s;
            evidence.passage = u"Words"_s;
        });
        EditionOptions options;
        QCOMPARE(of(made.workbook, options).evidence.begin()->note, u"The dispatch lead says so."_s);
        QCOMPARE(of(made.workbook, options).evidence.begin()->passage, QString()); // beside a cause it tells whose
        options.somebodyOfTheirs = true;
        const Snapshot inside = of(made.workbook, options);
        const Line line = *inside.lines.begin();
        QVERIFY(line.personId.isEmpty() && line.eventId.isEmpty() && line.at.isNull());
        QCOMPARE(line.text, u"Words of unnamed"_s);
        QCOMPARE(inside.evidence.begin()->note, QString());
        QCOMPARE(inside.evidence.begin()->targetId, u"unnamed"_s); // it still counts
    }

    void namesAreRolesAbove()
    {
        QHash<QString, QString> names;
        for (const Person &person : sampleFor(executive).people)
            names.insert(person.id, person.name + (person.title.isEmpty() ? QString() : u", "_s + person.title));
        QCOMPARE(names.value(personNamed(u"Carla Brandt"_s).id), u"their finance director"_s);
        QCOMPARE(names.value(personNamed(u"Lena Hart"_s).id), u"our customer success manager"_s);
        QCOMPARE(names.value(personNamed(u"Tom Reuter"_s).id), u"our account executive"_s);
        QCOMPARE(names.value(personNamed(u"Ruth Okafor"_s).id), u"our head of customer success"_s);
        // They agreed to be quoted by name.
        QCOMPARE(names.value(personNamed(u"Jonas Meyer"_s).id), u"Jonas Meyer, Dispatch lead"_s);
        QCOMPARE(names.value(personNamed(u"Pia Sommer"_s).id), u"Pia Sommer, IT lead"_s);
        QCOMPARE(countOf(u"names"_s, sampleWorkbook(), executive), 11); // and who asked for a review
        QCOMPARE(sampleFor(internal).people.find(personNamed(u"Tom Reuter"_s).id)->name, u"Tom Reuter"_s);
    }

    void thoseOfOneRoleAreToldApart()
    {
        CaseBuilder made = handmade();
        made.person(u"Nobody known"_s, u"customer"_s);
        made.person(u"Ines"_s, u"us"_s, u"finance"_s);
        const Snapshot above = of(made.workbook, executive);
        QCOMPARE(above.nameOf(u"Jonas"_s), u"their dispatch lead"_s);
        QCOMPARE(above.nameOf(u"Carla"_s), u"their buyer 1"_s);
        QCOMPARE(above.nameOf(u"Dora"_s), u"their buyer 2"_s);
        QCOMPARE(above.nameOf(u"Rita"_s), u"someone else (adviser)"_s);
        QCOMPARE(above.nameOf(u"Nobody known"_s), u"someone of theirs"_s);
        QCOMPARE(above.nameOf(u"Ines"_s), u"someone of ours in Finance"_s);
        QVERIFY(above.people.find(u"Carla"_s)->title.isEmpty());
    }

    void toTheCustomerWeAreATeam()
    {
        CaseBuilder made = handmade();
        made.person(u"Ines"_s, u"us"_s);
        made.workbook.account.noticeFromId = u"Carla"_s;
        made.event(u"call"_s, u"2026-03-12", u"call"_s,
                   {u"Jonas"_s, u"Carla"_s, u"Dora"_s, u"Lena"_s, u"Tom"_s, u"Ines"_s, u"Rita"_s});
        note(made, u"named"_s, u"Jonas"_s, u"named"_s);
        const Snapshot theirs = of(made.workbook, customer);
        QStringList there;
        for (const EventPerson &link : theirs.eventPeople)
            there += theirs.nameOf(link.personId);
        there.sort();
        QCOMPARE(there, QStringList({u"Jonas"_s, u"Lena"_s, u"our team"_s, u"someone on your side"_s}));
        QCOMPARE(theirs.nameOf(theirs.account.noticeFromId), u"someone on your side"_s);
        QCOMPARE(theirs.nameOf(theirs.account.ownerId), u"Lena"_s);
        QCOMPARE(theirs.people.size(), 4);
        for (const Person &person : theirs.people) {
            QVERIFY(person.role.isEmpty() && person.department.isEmpty());
            QVERIFY(person.title.isEmpty() || person.name == u"Jonas"_s || person.name == u"Lena"_s);
        }
    }

    void pseudonymsAreTheSameEverywhere()
    {
        const auto nameIn = [](const QString &name, const EditionOptions &options) {
            return sampleFor(options).nameOf(personNamed(name).id);
        };
        EditionOptions options{.pseudonyms = true};
        QStringList all;
        for (const Person &person : sampleFor(options).people) {
            all += person.name;
            QVERIFY(person.title.isEmpty() && person.mail.isEmpty() && person.author.isEmpty());
        }
        QCOMPARE(all, QStringList({u"Person A"_s, u"Person B"_s, u"Person C"_s, u"Person D"_s, u"Person E"_s,
                                   u"Person F"_s, u"Person G"_s, u"Person H"_s, u"Person I"_s, u"Person J"_s,
                                   u"Person K"_s, u"Person L"_s}));
        const QString jonas = nameIn(u"Jonas Meyer"_s, options);
        options.edition = Edition::Executive;
        QCOMPARE(nameIn(u"Jonas Meyer"_s, options), jonas);
        QCOMPARE(nameIn(u"Carla Brandt"_s, options), u"their finance director"_s);
        options.edition = Edition::Customer;
        QCOMPARE(nameIn(u"Jonas Meyer"_s, options), jonas);

        CaseBuilder many;
        for (int i = 0; i < 30; ++i)
            many.person(QStringLiteral("p%1").arg(i, 2, 10, QChar(u'0')), u"us"_s);
        options.edition = Edition::Internal;
        QCOMPARE(of(many.workbook, options).nameOf(u"p25"_s), u"Person Z"_s);
        QCOMPARE(of(many.workbook, options).nameOf(u"p26"_s), u"Person AA"_s);
        QCOMPARE(of(many.workbook, options).nameOf(u"p29"_s), u"Person AD"_s);
    }

    void moneyIsNotForTheCustomer()
    {
        for (const EditionOptions &options : {internal, executive}) {
            const Account account = sampleFor(options).account;
            QCOMPARE(account.arrMinor, Number(8'400'000));
            QCOMPARE(account.bookMinor, Number(240'000'000));
            QCOMPARE(account.currency, u"EUR"_s);
        }
        const Account theirs = sampleFor(customer).account;
        QVERIFY(!theirs.arrMinor && !theirs.realisedMinor && !theirs.remainingMinor && !theirs.bookMinor
                && !theirs.marginPct && !theirs.seats && theirs.currency.isEmpty());
        QCOMPARE(countOf(u"money"_s, sampleWorkbook(), customer), 2); // of the account, and of an action
        QCOMPARE(withheldSentence({u"money"_s, 1}, Texts()), u"amounts of money"_s);
    }

    void whatWeThinkOfThemIsNotForTheCustomer()
    {
        const Account theirs = sampleFor(customer).account;
        QVERIFY(theirs.competitor.isEmpty() && theirs.fit.isEmpty() && theirs.surprise.isEmpty() && !theirs.knownIssue
                && theirs.knownIssueSince.isNull() && theirs.overcomable.isEmpty() && theirs.weBelieved.isEmpty()
                && theirs.exitType.isEmpty() && theirs.lastHappyOn.isNull() && theirs.segment.isEmpty());
        QCOMPARE(sampleFor(executive).account.fit, sampleWorkbook().account.fit);
    }

    void causes()
    {
        const Snapshot above = sampleFor(executive);
        QCOMPARE(above.causes.size(), 5); // neither the one that was ruled out, nor what is not known
        const Cause *main = above.causes.find(above.workbook.mainCauseId);
        QVERIFY(main);
        QCOMPARE(QString(main->confidence), u"medium"_s);
        QVERIFY(main->weight.isEmpty() && main->wouldChangeMind.isEmpty() && main->othersAtRisk.isEmpty()
                && main->parentId.isEmpty());
        for (const Evidence &evidence : above.evidence)
            QVERIFY(above.causes.find(evidence.causeId) || above.criteria.find(evidence.criterionId));
        QCOMPARE(metric(Metric::EvidenceShare, above, today).part,
                 metric(Metric::EvidenceShare, sampleWorkbook(), today).part);
        QCOMPARE(metric(Metric::EvidenceShare, above, today).whole,
                 metric(Metric::EvidenceShare, sampleWorkbook(), today).whole);
        // What is ruled out is no answer to what they said any more.
        for (const StatedReason &reason : above.statedReasons)
            QVERIFY(reason.causeId.isEmpty() || above.causes.find(reason.causeId));

        const Snapshot theirs = sampleFor(customer);
        QVERIFY(theirs.causes.isEmpty() && theirs.evidence.isEmpty() && theirs.actionCauses.isEmpty());
        QVERIFY(theirs.workbook.mainCauseId.isEmpty());
        QCOMPARE(theirs.statedReasons.size(), 2);
        QVERIFY(theirs.statedReasons.begin()->causeId.isEmpty());
        QCOMPARE(sampleFor(internal).causes.size(), 9);
    }

    void actions()
    {
        const auto titles = [](const EditionOptions &options) {
            QStringList all;
            for (const Action &action : sampleFor(options).actions)
                all += action.title.section(u' ', 0, 1);
            return all;
        };
        QCOMPARE(titles(internal).size(), 11);
        // Committed to, done, or to be decided on; of those that were dropped nothing.
        QCOMPARE(titles(executive).size(), 8);
        for (const Action &action : sampleFor(executive).actions)
            QVERIFY(action.status != u"dropped");
        QCOMPARE(metric(Metric::FollowThrough, sampleFor(executive), today).part,
                 metric(Metric::FollowThrough, sampleWorkbook(), today).part);
        QCOMPARE(metric(Metric::FollowThrough, sampleFor(executive), today).whole,
                 metric(Metric::FollowThrough, sampleWorkbook(), today).whole);
        QCOMPARE(titles(customer), QStringList({u"Send Norvik"_s})); // what puts it right for them
        const Action theirs = *sampleFor(customer).actions.begin();
        QVERIFY(theirs.ownerId.isEmpty() && theirs.department.isEmpty() && !theirs.costMinor && theirs.measure.isEmpty()
                && theirs.result.isEmpty());
        QCOMPARE(theirs.doneOn.toString(), u"2026-03-12"_s);

        CaseBuilder made = handmade();
        made.add(made.workbook.actions, u"asked of them"_s, [](Action &action) {
            action.kind = "fix_for_them";
            action.status = "committed";
            action.whoDoes = "they";
        });
        made.add(made.workbook.actions, u"not committed to"_s, [](Action &action) { action.kind = "fix_for_them"; });
        QVERIFY(of(made.workbook, customer).actions.isEmpty());
    }

    void verdictAndLessons()
    {
        const Snapshot above = sampleFor(executive);
        QCOMPARE(above.workbook.nextTime, sampleWorkbook().workbook.nextTime);
        QCOMPARE(above.workbook.verdictSentence, sampleWorkbook().workbook.verdictSentence);
        QVERIFY(above.lessons.isEmpty());
        QCOMPARE(countOf(u"lessons"_s, sampleWorkbook(), executive), 14);
        const Workbook theirs = sampleFor(customer).workbook;
        QVERIFY(theirs.verdict.isEmpty() && theirs.verdictSentence.isEmpty() && theirs.nextTime.isEmpty()
                && theirs.status.isEmpty() && theirs.finalStrawId.isEmpty() && theirs.complaintId.isEmpty());
        QVERIFY(sampleFor(customer).lessons.isEmpty());
        QCOMPARE(sampleFor(internal).lessons.size(), 14);
    }

    /// Executives learn how many there were, and how much was parked; the customer nothing of it.
    void meetingsAreCountedAbove()
    {
        CaseBuilder made = handmade();
        for (const QString &id : {u"first"_s, u"second"_s})
            made.add(made.workbook.meetings, id, [](Meeting &meeting) { meeting.note = u"Who said what."_s; });
        made.add(made.workbook.parked, u"point"_s, [](Parked &parked) { parked.text = u"Who owns the export?"_s; });
        QCOMPARE(of(made.workbook, internal).meetings.size(), 2);
        for (const EditionOptions &edition : {executive, customer}) {
            QVERIFY(of(made.workbook, edition).meetings.isEmpty() && of(made.workbook, edition).parked.isEmpty());
            QCOMPARE(countOf(u"meetings"_s, made.workbook, edition), 2);
            QCOMPARE(countOf(u"parked"_s, made.workbook, edition), 1);
        }
    }

    void answersAreCitedOnly()
    {
        Snapshot workbook = sampleWorkbook();
        QVERIFY(of(workbook, executive).answers.isEmpty());
        Evidence cites;
        cites.id = u"cites"_s;
        cites.causeId = workbook.workbook.mainCauseId;
        cites.targetTable = "answer";
        cites.targetId = u"history.promised/workbook"_s;
        workbook.evidence.put(cites);
        QCOMPARE(idsOf(of(workbook, executive).answers), QStringList{u"history.promised/workbook"_s});
        QVERIFY(of(workbook, customer).answers.isEmpty());
        QCOMPARE(of(workbook, internal).answers.size(), 29);
    }

    void eventsAboveAreTitles()
    {
        const Snapshot above = sampleFor(executive);
        QCOMPARE(above.events.size(), sampleWorkbook().events.size());
        for (const Event &event : above.events) {
            QCOMPARE(event.title, sampleWorkbook().events.find(event.id)->title);
            QVERIFY(event.body.isEmpty() && event.process.isEmpty() && event.processNote.isEmpty() && !event.number
                    && !event.sentiment && event.sourceRef.isEmpty() && event.processById.isEmpty());
        }
        QCOMPARE(above.redFlags.size(), 6);
        QCOMPARE(above.promises.size(), 4);
        QVERIFY(above.promises.begin()->words.isEmpty());
        QVERIFY(!above.promises.begin()->kept.isEmpty());
    }

    /// What sections compute above is as true as in the workbook.
    void computedAboveIsTrue()
    {
        const Snapshot above = sampleFor(executive);
        const std::vector<Metric> there = metrics(above, today), here = metrics(sampleWorkbook(), today);
        QCOMPARE(there.size(), here.size());
        for (size_t i = 0; i < here.size(); ++i) {
            QCOMPARE(there[i].value, here[i].value);
            QCOMPARE(there[i].part, here[i].part);
            QCOMPARE(there[i].whole, here[i].whole);
        }
        const std::vector<ContactBand> bands = contactBands(above, today),
                                       known = contactBands(sampleWorkbook(), today);
        QCOMPARE(bands.size(), known.size());
        for (size_t i = 0; i < known.size(); ++i) {
            QCOMPARE(bands[i].first, known[i].first);
            QCOMPARE(bands[i].last, known[i].last);
            QCOMPARE(bands[i].kind, known[i].kind);
        }
    }

    /// Counted by hand in the sample: what both sides had, our four promises, the complaint.
    void eventsOfTheCustomerAreWhatBothTookPartIn()
    {
        const Snapshot theirs = sampleFor(customer);
        QStringList told;
        for (const Event &event : theirs.events) {
            told += event.at.toString().left(10) + u' ' + event.kind;
            QVERIFY(event.title.isEmpty() && event.body.isEmpty() && !event.sentiment && event.department.isEmpty()
                    && event.sourceType.isEmpty() && event.knownThen.isEmpty());
        }
        QCOMPARE(told.join(u'\n'), uR"(2023-10-10 first_contact
2023-11-21 meeting
2023-12-12 promise
2024-01-16 kickoff
2024-02-06 call
2024-03-05 meeting
2024-03-26 call
2024-05-14 visit
2024-06-11 meeting
2024-07-09 promise
2024-10-15 meeting
2024-12-10 call
2025-03-06 renewal_talk
2025-03-20 promise
2025-04-08 call
2025-06-03 mail
2025-07-10 meeting
2025-08-05 call
2025-08-28 meeting
2025-09-24 call
2025-10-21 renewal_talk
2025-11-18 call
2025-12-15 renewal_talk
2026-01-13 visit
2026-03-03 complaint
2026-03-05 call
2026-03-06 call
2026-03-10 call
2026-03-10 promise
2026-03-11 mail)"_s);
        QVERIFY(theirs.redFlags.isEmpty() && theirs.interviews.isEmpty());
        QCOMPARE(theirs.promises.size(), 4);
        const Promise &first = *theirs.promises.find(theirs.events.at(2).id);
        QCOMPARE(first.words, u"The first depot will plan with it within sixty days of signing."_s);
        QCOMPARE(theirs.nameOf(first.byId), u"our team"_s);
        QCOMPARE(theirs.nameOf(first.toId), u"someone on your side"_s);
    }

    void whatMayHaveBeenAmongOurselvesIsNotTold()
    {
        CaseBuilder made = handmade();
        made.event(u"a call with them"_s, u"2026-01-05", u"call"_s, {u"Jonas"_s});
        made.event(u"b call among us"_s, u"2026-01-06", u"call"_s, {u"Tom"_s, u"Lena"_s});
        made.event(u"c call of nobody"_s, u"2026-01-07", u"call"_s);
        made.event(u"d call by us"_s, u"2026-01-08", u"call"_s);
        made.event(u"h call by them"_s, u"2026-01-12", u"call"_s);
        made.event(u"e objection"_s, u"2026-01-09", u"objection"_s, {u"Jonas"_s, u"Tom"_s});
        made.event(u"f with an adviser"_s, u"2026-01-10", u"meeting"_s, {u"Rita"_s, u"Tom"_s});
        made.event(u"g own kind"_s, u"2026-01-11", u"depot_day"_s, {u"Jonas"_s, u"Tom"_s});
        Event ours = *made.workbook.events.find(u"d call by us"_s);
        ours.party = "us";
        made.workbook.events.put(ours);
        Event theirs = *made.workbook.events.find(u"h call by them"_s);
        theirs.party = "customer";
        made.workbook.events.put(theirs);
        QCOMPARE(idsOf(of(made.workbook, customer).events), QStringList({u"a call with them"_s, u"h call by them"_s}));
    }

    void promisesToThemAreOurs()
    {
        CaseBuilder made = handmade();
        const auto promise = [&](const QString &id, const QString &by, const QString &to, const QString &words) {
            made.event(id, u"2026-01-05", u"attempt"_s);
            made.add(made.workbook.promises, id, [&](Promise &made_) {
                made_.byId = by;
                made_.toId = to;
                made_.words = words;
            });
        };
        promise(u"a to them"_s, u"Tom"_s, u"Jonas"_s, u"By Friday."_s);
        promise(u"b to nobody named"_s, u"Tom"_s, {}, {});
        promise(u"c among us"_s, u"Tom"_s, u"Lena"_s, u"I will ask."_s);
        promise(u"d by them"_s, u"Jonas"_s, u"Tom"_s, u"We will pay."_s);
        const Snapshot theirs = of(made.workbook, customer);
        QCOMPARE(idsOf(theirs.promises), QStringList({u"a to them"_s, u"b to nobody named"_s}));
        QCOMPARE(idsOf(theirs.events), idsOf(theirs.promises));
        QCOMPARE(theirs.events.find(u"a to them"_s)->title, QString()); // its words stand for it
        QCOMPARE(theirs.events.find(u"b to nobody named"_s)->title, u"b to nobody named"_s);
        QCOMPARE(QString(theirs.events.find(u"a to them"_s)->kind), u"promise"_s); // not how we filed it
    }

    void whatIsOpenIsCountedAbove()
    {
        const Snapshot above = sampleFor(executive);
        QVERIFY(above.unknowns.isEmpty() && above.because.isEmpty());
        QCOMPARE(countOf(u"unknowns"_s, sampleWorkbook(), executive), 5);
        QCOMPARE(countOf(u"left_open"_s, sampleWorkbook(), executive), 1);
        QVERIFY(sampleFor(customer).unknowns.isEmpty() && sampleFor(customer).because.isEmpty());
        QCOMPARE(sampleFor(internal).unknowns.size(), 5);
    }

    void reviewsAboveTellWhoAndWhen()
    {
        const Review review = *sampleFor(executive).reviews.begin();
        QVERIFY(review.note.isEmpty());
        QCOMPARE(QString(review.state), u"changes"_s);
        QCOMPARE(review.on.toString(), u"2026-03-30"_s);
        QCOMPARE(sampleFor(executive).nameOf(review.personId), u"our head of customer success"_s);
        QVERIFY(sampleFor(customer).reviews.isEmpty());
        QVERIFY(!sampleFor(internal).reviews.begin()->note.isEmpty());
    }

    void peopleAboveAreNoPortraits()
    {
        for (const Person &person : sampleFor(executive).people) {
            QVERIFY(person.goals.isEmpty() && person.boughtIn.isEmpty() && person.mail.isEmpty());
            QCOMPARE(person.department, sampleWorkbook().people.find(person.id)->department);
        }
    }

    /// The rows that no struct holds yet, by the table alone.
    void whatHasNoStructYet()
    {
        const auto reads = [](TableKey table, ColumnKey column) {
            QString who;
            for (const Edition edition : {Edition::Internal, Edition::Executive, Edition::Customer}) {
                const Treatment treatment = ruleOf(table, column).in(edition);
                const bool goes = ruleOf(table, "id").in(edition) == Treatment::Drop || treatment == Treatment::Drop;
                who += goes ? u'-' : treatment == Treatment::Keep ? u'x' : u'?';
            }
            return who;
        };
        QCOMPARE(reads("attempt", "result"), u"xx-"_s);
        QCOMPARE(reads("attempt", "why_not"), u"x--"_s);
        QCOMPARE(reads("outreach", "angle"), u"x--"_s);
        QCOMPARE(reads("decision", "odds_pct"), u"xx-"_s);
        QCOMPARE(reads("offer", "value_minor"), u"xx-"_s);
        QCOMPARE(reads("criterion", "note"), u"x?-"_s);
        QCOMPARE(reads("comeback", "outcome"), u"xx-"_s);
        QCOMPARE(reads("comeback", "not_to_do"), u"x--"_s);
        QCOMPARE(reads("condition", "text"), u"xxx"_s);
        QCOMPARE(reads("condition", "kept_30"), u"xx-"_s);
        QCOMPARE(reads("comeback_step", "text"), u"x-?"_s);
        QCOMPARE(reads("comment", "text"), u"?--"_s);
        QCOMPARE(reads("attachment", "name"), u"x--"_s);
        QCOMPARE(reads("attachment", "text"), u"x--"_s);
        QCOMPARE(reads("blob", "bytes"), u"x--"_s);
        QCOMPARE(reads("meeting", "note"), u"x--"_s);
        QCOMPARE(reads("parked", "text"), u"x--"_s);
        QCOMPARE(reads("conflict", "left"), u"---"_s);
        QCOMPARE(reads("revision", "author"), u"x--"_s);
    }

    /// Our own people read who else is at risk and by when; executives how many, and what they pay; the customer
    /// nothing.
    void otherCustomersAreNamedAmongOurselvesAlone()
    {
        const Snapshot inside = sampleFor(internal), above = sampleFor(executive), theirs = sampleFor(customer);
        QCOMPARE(inside.atRisk.size(), 2);
        QCOMPARE(inside.atRisk.at(0).account, u"Halden Freight"_s);
        QCOMPARE(above.atRisk.size(), 2);
        for (const AtRisk &other : above.atRisk) {
            QVERIFY(other.account.isEmpty() && other.plan.isEmpty() && other.ownerId.isEmpty() && other.dueOn.isNull());
            QVERIFY(other.arrMinor);
        }
        QVERIFY(theirs.atRisk.isEmpty() && theirs.turningPoints.isEmpty());
        QCOMPARE(above.turningPoints.size(), 2);
        // One that two causes threaten counts once, though nobody can tell by its name.
        CaseBuilder made = handmade();
        for (const QString &id : {u"a"_s, u"b"_s}) {
            made.add(made.workbook.causes, id, [](Cause &cause) { cause.role = "contributing"; });
            made.add(made.workbook.atRisk, id, [&](AtRisk &other) {
                other.causeId = id;
                other.account = u"Hellmar"_s;
            });
        }
        QCOMPARE(of(made.workbook, executive).atRisk.size(), 1);
    }

    /// Of a cause that is kept back its turning points tell nothing either; those of no cause stay.
    void turningPointsGoWithTheirCause()
    {
        CaseBuilder made = handmade();
        for (const QString &role : {u"contributing"_s, u"ruled_out"_s, u"not_known"_s})
            made.add(made.workbook.causes, role, [&](Cause &cause) { cause.role = Pick<"cause_role">(role); });
        for (const QString &cause : {u"contributing"_s, u"ruled_out"_s, u"not_known"_s, QString()}) {
            made.add(made.workbook.turningPoints, u"of "_s + cause, [&](TurningPoint &moment) {
                moment.causeId = cause;
                moment.whatHappened = u"Nobody called."_s;
            });
        }
        QCOMPARE(idsOf(of(made.workbook, executive).turningPoints), QStringList({u"of "_s, u"of contributing"_s}));
        QCOMPARE(of(made.workbook, internal).turningPoints.size(), 4);
    }

    /// Words that were marked stand only where the text does that they were marked in.
    void markedWordsGoWithTheirText()
    {
        CaseBuilder made = handmade();
        made.add(made.workbook.causes, u"cause"_s, [](Cause &) {});
        made.event(u"call"_s, u"2026-03-12", u"call"_s, {u"Jonas"_s, u"Lena"_s});
        Event event = *made.workbook.events.find(u"call"_s);
        event.body = u"A long talk"_s;
        made.workbook.events.put(event);
        made.workbook.account.noticeText = u"We have decided"_s;
        note(made, u"no"_s, u"Jonas"_s, u"no"_s);
        note(made, u"named"_s, u"Jonas"_s, u"named"_s);
        const auto mark = [&](TableKey table, const QString &id, const QString &column, const QString &words) {
            made.add(made.workbook.evidence, column + u" of "_s + id, [&](Evidence &evidence) {
                evidence.causeId = u"cause"_s;
                evidence.targetTable = table;
                evidence.targetId = id;
                evidence.targetColumn = column;
                evidence.passage = words;
                evidence.passageAt = 2;
            });
        };
        reason(made, u"said"_s, u"customer"_s);
        reason(made, u"taken"_s, u"customer"_s, u"no"_s);
        mark("event", u"call"_s, u"body"_s, u"long talk"_s);
        mark("event", u"call"_s, u"title"_s, u"call"_s);
        mark("account", u"account"_s, u"notice_text"_s, u"decided"_s);
        mark("line", u"no"_s, u"text"_s, u"Words"_s);
        mark("line", u"named"_s, u"text"_s, u"Words"_s);
        mark("line", u"named"_s, u"useful_point"_s, u"Point"_s);
        mark("stated_reason", u"said"_s, u"text"_s, made.workbook.statedReasons.find(u"said"_s)->text);
        mark("stated_reason", u"taken"_s, u"text"_s, made.workbook.statedReasons.find(u"taken"_s)->text);
        mark("attachment", u"file"_s, u"text"_s, u"enclosed"_s);
        const auto stand = [&](const EditionOptions &options) {
            QStringList all;
            for (const Evidence &evidence : of(made.workbook, options).evidence) {
                if (!evidence.passage.isEmpty())
                    all += evidence.id;
            }
            return all;
        };
        QCOMPARE(stand(internal),
                 QStringList({u"body of call"_s, u"notice_text of account"_s, u"text of file"_s, u"text of named"_s,
                              u"text of said"_s, u"title of call"_s, u"useful_point of named"_s}));
        const QStringList theirs{u"notice_text of account"_s, u"text of named"_s, u"text of said"_s};
        QCOMPARE(stand(executive), theirs);
        // What they have said otherwise since is read by our own people only.
        made.workbook.account.noticeText = u"We are thinking"_s;
        QVERIFY(stand(internal).contains(u"notice_text of account"_s));
        QCOMPARE(stand(executive), theirs.mid(1));
    }

    /// Half a name that was marked would tell what is replaced in its text.
    void markedWordsThatEndWithinANameGoWithIt()
    {
        CaseBuilder made = handmade();
        made.add(made.workbook.causes, u"cause"_s, [](Cause &) {});
        Person person = *made.workbook.people.find(u"Jonas"_s);
        person.name = u"Jonas Weber"_s;
        made.workbook.people.put(person);
        made.workbook.account.noticeText = u"Ask Jonas Weber about it."_s;
        made.event(u"call"_s, u"2026-03-12", u"call"_s);
        Event event = *made.workbook.events.find(u"call"_s);
        event.body = made.workbook.account.noticeText;
        made.workbook.events.put(event);
        const auto passageOf = [&](const QString &words, bool ofNotice = true) {
            made.add(made.workbook.evidence, u"marked"_s, [&](Evidence &evidence) {
                evidence.causeId = u"cause"_s;
                evidence.targetTable = ofNotice ? TableKey("account") : TableKey("event");
                evidence.targetId = ofNotice ? u"account"_s : u"call"_s;
                evidence.targetColumn = ofNotice ? u"notice_text"_s : u"body"_s;
                evidence.passage = words;
            });
            EditionOptions options = ofNotice ? executive : EditionOptions{.pseudonyms = true};
            options.replaceNames = true;
            const Snapshot told = of(made.workbook, options);
            const QString passage = told.evidence.begin()->passage;
            // It stands in its text, with the same in the place of the name.
            const QString text = ofNotice ? told.account.noticeText : told.events.find(u"call"_s)->body;
            return passage.isEmpty() || passageIn(text, passage, {}) ? passage : u"not in its text"_s;
        };
        QCOMPARE(passageOf(u"about it"_s), u"about it"_s);
        QCOMPARE(passageOf(u"eber about it"_s), QString());
        const QString whole = passageOf(u"Jonas Weber about it"_s);
        QVERIFY(whole.endsWith(u"about it"_s) && !whole.contains(u"Weber"_s));
        const QString inside = passageOf(u"Jonas Weber about it"_s, false); // from a text that is not told as a quote
        QVERIFY(inside.endsWith(u"about it"_s) && !inside.contains(u"Weber"_s));
    }

    void whatWasWithheldIsCounted()
    {
        QCOMPARE(countOf(u"notes"_s, sampleWorkbook(), internal), 5);
        const std::vector<Withheld> inside = forEdition(sampleWorkbook(), internal, Texts()).withheld;
        QStringList rules;
        for (const Withheld &withheld : inside)
            rules += withheld.rule;
        QCOMPARE(rules, QStringList({u"notes"_s, u"unnamed"_s, u"addresses"_s, u"evidence"_s}));
        QCOMPARE(countOf(u"evidence"_s, sampleWorkbook(), internal), 3); // words marked in quotes without name
        // Each record counts once, whatever of it and of its details is held back.
        QCOMPARE(countOf(u"events"_s, sampleWorkbook(), customer), 59);
        QCOMPARE(countOf(u"notes"_s, sampleWorkbook(), executive), 5);
        QCOMPARE(countOf(u"other_notes"_s, sampleWorkbook(), executive), 6); // our own, uncited
        QCOMPARE(countOf(u"interviews"_s, sampleWorkbook(), customer), 6);
        QCOMPARE(countOf(u"causes"_s, sampleWorkbook(), customer), 9);
        QCOMPARE(countOf(u"evidence"_s, sampleWorkbook(), customer), 28);
        QVERIFY(withheldSentence({u"notes"_s, 3}, Texts()).startsWith(u"3 note"_s));
    }

    void everyBuiltInRoleHasItsWords()
    {
        QStringList keys;
        for (const QJsonObject &role : content::objects(content::file(u"report/roles.json"_s)[u"roles"])) {
            keys += role[u"key"].toString();
            QVERIFY2(content::isReadable(role[u"text"].toString()), qPrintable(keys.last()));
        }
        for (const PickEntry &role : Catalogue::instance().entries("role"))
            QVERIFY2(keys.contains(role.key) || role.key == u"other", qPrintable(role.key));

        CaseBuilder made = handmade();
        made.add(made.workbook.people, u"Ruth"_s, [](Person &person) {
            person.name = u"Ruth"_s;
            person.party = "us";
            person.role = "biller";
        });
        QCOMPARE(of(made.workbook, executive).nameOf(u"Ruth"_s), u"our billing contact"_s);
    }

    /// Nothing but what is named and counted here is missing: a record that is whole counts under no rule.
    void whatIsWholeIsNotCounted()
    {
        CaseBuilder made = handmade();
        made.event(u"call"_s, u"2026-03-12", u"call"_s, {u"Jonas"_s, u"Lena"_s});
        note(made, u"named"_s, u"Jonas"_s, u"named"_s);
        reason(made, u"crm"_s, u"crm"_s);
        QVERIFY(forEdition(made.workbook, internal, Texts()).withheld.empty());
        QCOMPARE(forEdition(made.workbook, executive, Texts()).withheld, std::vector<Withheld>({{u"names"_s, 5}}));
    }

    /// What stands beside a quote tells whose it is, and so does a role in the place of a name in it.
    void someoneOfTheirsIsNotGivenAway()
    {
        CaseBuilder made = handmade();
        note(made, u"quote"_s, u"Jonas"_s, u"unnamed"_s);
        Line quote = *made.workbook.lines.find(u"quote"_s);
        quote.text = u"I, Jonas, say so."_s;
        quote.usefulPoint = u"The dispatch lead never saw it."_s;
        made.workbook.lines.put(quote);
        for (const Edition edition : {Edition::Internal, Edition::Executive}) {
            EditionOptions options{.edition = edition, .somebodyOfTheirs = true};
            QVERIFY(of(made.workbook, options).lines.find(u"quote"_s)->usefulPoint.isEmpty());
            ReportOptions report{QDateTime(today, {8, 0})};
            report.edition = options;
            const auto isConsent = [](const Finding &finding) { return finding.kind == Finding::Consent; };
            QCOMPARE(std::ranges::count_if(beforeSending(made.workbook, report, Texts()).findings, isConsent), 1);
            options.replaceNames = true;
            options.pseudonyms = true;
            QCOMPARE(of(made.workbook, options).lines.find(u"quote"_s)->text, u"I, [someone], say so."_s);
        }
    }

    /// Words that may be quoted are not left out unsaid where nobody has entered whose side their speaker is on.
    void wordsOfSomebodyWithoutASideAreFound()
    {
        CaseBuilder made = handmade();
        for (const QString &name : {u"Mona"_s, u"Nils"_s, u"Olga"_s})
            made.person(name, {});
        note(made, u"allowed"_s, u"Mona"_s, u"named"_s);
        note(made, u"refused"_s, u"Nils"_s, u"no"_s);
        note(made, u"theirs"_s, u"Jonas"_s, u"named"_s);
        const auto found = [&](const EditionOptions &edition) {
            ReportOptions options{QDateTime(today, {8, 0})};
            options.edition = edition;
            QStringList people;
            for (const Finding &finding : beforeSending(made.workbook, options, Texts()).findings) {
                if (finding.kind == Finding::LeftOut)
                    people += finding.places.front().id;
            }
            return people;
        };
        QCOMPARE(found(customer), QStringList{u"Mona"_s});
        QCOMPARE(found(internal), QStringList());
    }

    /// A workbook with nothing in it is nothing in every edition.
    void anEmptyWorkbookIsOne()
    {
        for (const EditionOptions &options : {internal, executive, customer}) {
            const Projected projected = forEdition(CaseBuilder().workbook, options, Texts());
            QCOMPARE(projected.workbook.workbook.id, u"workbook"_s);
            QCOMPARE(projected.workbook.account.id, u"account"_s);
            QVERIFY(projected.withheld.empty());
        }
    }
};

QTEST_GUILESS_MAIN(TestEditions)
#include "tst_editions.moc"
