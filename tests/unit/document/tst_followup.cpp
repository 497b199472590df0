#include "core/document/followup.h"
#include "core/document/mergeoutcome.h"
#include "core/guide/triggers.h"
#include "core/interchange/json.h"
#include "tests/support/filebytes.h"
#include "tests/support/workbench.h"

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

Account named(const QString &name)
{
    Account account;
    account.name = name;
    return account;
}

/// The sample, whose customer came back on 1 September 2026, and the workbook that follows it.
struct LostAgain
{
    explicit LostAgain(Attachments attachments = Attachments::StayBehind)
    {
        before = bench.create("Norvik.db");
        QFile sample(QStringLiteral(STRAW_SOURCE_DIR "/resources/en/sample/norvik.json"));
        if (!sample.open(QIODevice::ReadOnly))
            qFatal("no sample");
        const JsonRecords records = need(readJson(sample.readAll(), sample.fileName()));
        need(before->perform(Change::add("event"), [&](Store &store) { return importRecords(store, records); }));
        need(before->perform(Change::edit("comeback", "returned_on"), [&](Store &store) -> Result<void> {
            STRAW_TRY(store.setField("comeback", u"comeback"_s, "returned_on", u"2026-09-01"_s));
            STRAW_TRY(store.setField("comeback", u"comeback"_s, "terms", u"A set-up for dispatch first."_s));
            Condition condition;
            condition.id = bench.environment.ids->next();
            condition.text = u"No invoice without a depot code."_s;
            condition.causeId = before->data().causes.at(0).id;
            condition.ownerId = before->data().people.at(3).id;
            return store.insert(condition);
        }));
        need(before->perform(Change::add("attachment"), [&](Store &store) -> Result<void> {
            STRAW_TRY(attach(store, u"notice.pdf"_s, u"account"_s, u"account"_s));
            STRAW_TRY(attach(store, u"call.txt"_s, u"event"_s, before->data().attempts.at(0).id));
            STRAW_TRY(attach(store, u"case.txt"_s, u"workbook"_s, before->data().workbook.id));
            STRAW_TRY(attach(store, u"why.txt"_s, u"cause"_s, before->data().causes.at(0).id));
            STRAW_TRY(attach(store, u"oskar.txt"_s, u"person"_s, personCalled(before->data(), u"Oskar Behn"_s).id));
            STRAW_TRY(attach(store, u"lost.txt"_s, u"account"_s, u"account"_s));
            return store.setField("attachment", u"lost.txt"_s, "sha256", u"of bytes that are not here"_s);
        }));
        need(before->erasePerson(personCalled(before->data(), u"Oskar Behn"_s).id));
        after = need(Document::create(bench.path("Norvik 2.db"), named(before->data().account.name), bench.environment,
                                      [&](Store &store) {
                                          return takeCaseBefore(store, before->databasePath(), u"Norvik.db"_s,
                                                                *bench.environment.ids, attachments);
                                      }));
    }

    /// A file of that name, which is its id and its content as well.
    static Result<void> attach(Store &store, const QString &name, const QString &table, const QString &id)
    {
        const QByteArray bytes = "the bytes of " + name.toUtf8();
        STRAW_TRY(store.insertRow(Tables::instance().at("blob"), {u"sha of "_s + name, bytes}));
        return store.insertRow(Tables::instance().at("attachment"),
                               {name, QVariant(), name, u"text/plain"_s, qlonglong(bytes.size()), u"sha of "_s + name,
                                table, id, QVariant()});
    }

    /// What is attached in the one that follows: to which record, by name.
    QHash<QString, QString> attached() const
    {
        const Table &table = Tables::instance().at("attachment");
        QHash<QString, QString> all;
        for (const Row &row : need(after->store().rows(table)))
            all.insert(row[size_t(table.indexOf("name"))].toString(),
                       row[size_t(table.indexOf("target_id"))].toString());
        return all;
    }

    static const Person &personCalled(const Snapshot &workbook, const QString &name)
    {
        for (const Person &person : workbook.people) {
            if (person.name == name)
                return person;
        }
        qFatal("nobody is called %s", qPrintable(name));
    }

    Workbench bench;
    std::unique_ptr<Document> before, after;
};

QStringList titles(const Snapshot &workbook)
{
    QStringList all;
    for (const Event &event : workbook.events) {
        if (event.kind != u"cancellation" && event.kind != u"returned")
            all += event.at.toString() + u' ' + event.title;
    }
    return all;
}

} // namespace

/// A customer who is lost again goes on in a workbook of its own.
class TestFollowUp : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void peopleAndHistoryGoOnUnderNewIds()
    {
        const LostAgain c;
        const Snapshot &before = c.before->data(), &after = c.after->data();
        QCOMPARE(after.people.size(), before.people.size());
        QCOMPARE(titles(after), titles(before));
        QCOMPARE(after.events.size(), before.events.size() + 2);
        QCOMPARE(after.redFlags.size(), before.redFlags.size());
        QCOMPARE(after.promises.size(), before.promises.size());
        QCOMPARE(after.complaints.size(), before.complaints.size());
        QCOMPARE(after.attempts.size(), before.attempts.size());
        QCOMPARE(after.outreach.size(), before.outreach.size());
        QCOMPARE(after.eventPeople.size(), before.eventPeople.size());
        for (const Person &person : before.people)
            QVERIFY(!after.people.find(person.id));
        for (const Event &event : before.events)
            QVERIFY(!after.events.find(event.id));
        // Who took part, and what came of an attempt, are still the same.
        for (const EventPerson &link : after.eventPeople)
            QCOMPARE(link.id, link.eventId + u'/' + link.personId);
        for (const Attempt &attempt : after.attempts)
            QVERIFY(after.events.find(attempt.id) && !attempt.result.isEmpty());
        QCOMPARE(LostAgain::personCalled(after, u"Jonas Meyer"_s).goals,
                 LostAgain::personCalled(before, u"Jonas Meyer"_s).goals);
    }

    void theEarlierCancellationAndTheReturnAreEvents()
    {
        const LostAgain c;
        const Account &account = c.after->data().account;
        for (const Event &event : c.after->data().events) {
            if (event.kind == u"cancellation") {
                QCOMPARE(event.at, c.before->data().account.noticeOn);
                QCOMPARE(event.body, c.before->data().account.noticeText);
            }
            if (event.kind == u"returned")
                QCOMPARE(event.body, u"A set-up for dispatch first."_s);
        }
        QCOMPARE(account.serviceStartOn, Edtf::parse(u"2026-09-01"));
        QCOMPARE(account.arrMinor, c.before->data().account.arrMinor);
        QCOMPARE(c.after->data().nameOf(account.ownerId), u"Lena Hart"_s);
        QVERIFY(account.noticeOn.isNull() && account.noticeText.isEmpty() && account.endOn.isNull());
    }

    void conditionsGoAlongAndWhatBelongsToTheOldCaseStaysBehind()
    {
        const LostAgain c;
        const Snapshot &after = c.after->data();
        const Snapshot &before = c.before->data();
        QCOMPARE(after.conditions.size(), before.conditions.size());
        QStringList texts;
        for (const Condition &condition : after.conditions) {
            texts += condition.text;
            QVERIFY(!before.conditions.find(condition.id));
            QVERIFY(condition.causeId.isEmpty()); // which is not there
            QVERIFY(after.people.find(condition.ownerId));
        }
        QVERIFY(texts.contains(u"No invoice without a depot code."_s));
        QVERIFY(after.lines.isEmpty() && after.answers.isEmpty() && after.interviews.isEmpty());
        QVERIFY(after.causes.isEmpty() && after.actions.isEmpty() && after.decision.id.isEmpty());
        QVERIFY(after.workbook.finalStrawId.isEmpty() && after.comeback.id.isEmpty());
    }

    void itSaysWhatItFollowsAndIsNoCopy()
    {
        const LostAgain c;
        QCOMPARE(c.after->data().workbook.follows, c.before->data().workbook.id);
        QCOMPARE(c.after->data().workbook.followsName, u"Norvik Logistics \u00b7 Norvik.db"_s);
        QVERIFY(c.after->data().workbook.id != c.before->data().workbook.id);
    }

    void attachmentsStayBehindUnlessTheyAreWanted()
    {
        const LostAgain without;
        QVERIFY(without.attached().isEmpty());
        QCOMPARE(need(without.after->store().count("blob")), 0);

        const LostAgain with(Attachments::GoAlong);
        const AttachmentsBefore offered = need(attachmentsBefore(with.before->store()));
        QCOMPARE(offered.count, 3);
        QCOMPARE(offered.bytes, qint64(QByteArrayView("the bytes of notice.pdf").size()
                                       + 2 * QByteArrayView("the bytes of case.txt").size()));
        const QHash<QString, QString> attached = with.attached();
        QStringList names = attached.keys();
        names.sort();
        QCOMPARE(names, (QStringList{u"call.txt"_s, u"case.txt"_s, u"notice.pdf"_s})); // neither why nor of whom
        QCOMPARE(attached[u"notice.pdf"_s], u"account"_s);
        QCOMPARE(attached[u"case.txt"_s], with.after->data().workbook.id);
        QVERIFY(with.after->data().attempts.find(attached[u"call.txt"_s]));
        QCOMPARE(need(with.after->store().count("blob")), 3);
        VERIFY_RESULT(with.after->publishAndWait());
        QVERIFY(!bytesOf(with.bench.path("Norvik 2.db")).contains("the bytes of oskar.txt"));
    }

    void whatSetOffTheFirstCancellationDidNotSetOffTheSecond()
    {
        const LostAgain c;
        const Snapshot &after = c.after->data();
        QVERIFY(!triggerGroups(c.before->data(), {2026, 3, 10}).empty());
        for (const QDate day : {QDate(2026, 3, 10), QDate(2026, 9, 2)}) // and neither did it, nor the return
            QVERIFY(triggerGroups(after, day).empty());
        Snapshot withOneOfItsOwn = after;
        Event call;
        call.id = u"call"_s;
        call.at = Edtf::parse(u"2026-09-02");
        withOneOfItsOwn.events.put(call);
        QCOMPARE(triggerGroups(withOneOfItsOwn, {2026, 9, 2}).size(), size_t(1));
        for (const Outreach &tried : after.outreach)
            QVERIFY(tried.nextOn.isNull());
    }

    void ofWhoWasErasedNothingComesAlong()
    {
        const LostAgain c;
        VERIFY_RESULT(c.after->publishAndWait());
        const QByteArray bytes = bytesOf(c.bench.path("Norvik 2.db"));
        QVERIFY(bytes.contains("Jonas Meyer"));
        QVERIFY(!bytes.contains("Oskar Behn"));
        for (const Line &note : c.before->data().lines)
            QVERIFY2(!bytes.contains(note.text.toUtf8()), qPrintable(note.text));
    }
};

QTEST_GUILESS_MAIN(TestFollowUp)
#include "tst_followup.moc"
