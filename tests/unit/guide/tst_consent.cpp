#include "core/guide/consent.h"
#include "core/guide/pageof.h"
#include "tests/support/casebuilder.h"
#include "tests/support/samplereader.h"

#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

const QString jonas = u"Jonas Meyer"_s, pia = u"Pia Sommer"_s, carla = u"Carla Brandt"_s;

template<typename T, typename F>
void change(Collection<T> &collection, const QString &id, F &&how)
{
    T record = *collection.find(id);
    how(record);
    collection.put(record);
}

/// Some people of theirs are heard, each on a day of their own; the first of them says something that may be quoted
/// without name.
struct Heard : CaseBuilder
{
    explicit Heard(const QStringList &names = {jonas, pia, carla}, const QString &party = u"customer"_s)
    {
        const QHash<QString, QString> titles{
            {jonas, u"Dispatch lead"_s}, {pia, u"IT lead"_s}, {carla, u"Finance director"_s}};
        for (const QString &name : names) {
            person(name, party, name == carla ? u"finance"_s : u"other"_s);
            change(workbook.people, name, [&](Person &person) { person.title = titles.value(name); });
            add(workbook.interviews, u"talk with "_s + name, [&](Interview &talk) {
                talk.personId = name;
                talk.status = "held";
                talk.heldAt = Edtf::parse(u"2026-03-%1T13:30"_s.arg(12 + workbook.interviews.size()));
            });
        }
        note(names.front());
    }

    void note(const QString &speaker)
    {
        add(workbook.lines, u"note"_s, [&](Line &line) {
            line.personId = speaker;
            line.interviewId = u"talk with "_s + speaker;
            line.kind = "verbatim";
            line.text = u"It took five minutes."_s;
            line.quotable = "unnamed";
        });
    }
    void isEvidence(const QString &text)
    {
        add(workbook.evidence, u"evidence"_s, [&](Evidence &evidence) {
            evidence.targetTable = "line";
            evidence.targetId = u"note"_s;
            evidence.note = text;
        });
    }
    void isAbout(const QString &body, PickKey<"source_type"> source)
    {
        event(u"decision"_s, u"2026-03-09");
        change(workbook.events, u"decision"_s, [&](Event &event) {
            event.body = body;
            event.sourceType = source;
        });
        change(workbook.lines, u"note"_s, [](Line &line) { line.eventId = u"decision"_s; });
    }
};

/// "FewPeople 2 line/note/quotable", "RoleNamed 3 evidence/evidence/note: IT lead"
QStringList said(const Snapshot &workbook)
{
    static const QStringList reasons{u"FewPeople"_s, u"RoleNamed"_s, u"NamedElsewhere"_s, u"InterviewNamed"_s};
    QStringList all;
    for (const ConsentRisk &risk : consentRisks(workbook)) {
        const QString place = QStringList{risk.place.table, risk.place.id, risk.place.column}.join(u'/');
        const QString text = u"%1 %2 %3"_s.arg(reasons[risk.why], QString::number(risk.couldHaveSaid), place);
        all += risk.where.isEmpty() ? text : text + u": "_s + risk.where;
    }
    return all;
}

QStringList textsOf(const Snapshot &workbook)
{
    QStringList all;
    for (const std::vector<ConsentRisk> &risks : consentRisksByKind(workbook))
        all += consentText(risks, workbook, Texts());
    return all;
}

} // namespace

/// Whether "without name" protects whoever said it.
class TestConsent : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void fewerThanThreeAreTooFew()
    {
        QCOMPARE(said(Heard({jonas}).workbook), QStringList{u"FewPeople 1 line/note/quotable"_s});
        QCOMPARE(said(Heard({jonas, pia}).workbook), QStringList{u"FewPeople 2 line/note/quotable"_s});
        QCOMPARE(said(Heard({jonas, pia, carla}).workbook), QStringList());
    }

    void whoWasHeardCounts_data()
    {
        QTest::addColumn<std::function<void(Heard &)>>("change");
        QTest::addColumn<bool>("isRisk");
        using Change = std::function<void(Heard &)>;
        const auto third = [](const char *name, bool isRisk, Change change) {
            QTest::newRow(name) << change << isRisk;
        };
        third("nobody else", true, [](Heard &) {});
        third("somebody who took part", false, [](Heard &h) {
            h.person(carla, u"customer"_s);
            h.add(h.workbook.interviewPeople, u"link"_s, [](InterviewPerson &link) {
                link.interviewId = u"talk with "_s + pia;
                link.personId = carla;
            });
        });
        third("somebody who is to take part", true, [](Heard &h) {
            h.person(carla, u"customer"_s);
            h.add(h.workbook.interviews, u"talk"_s, [](Interview &talk) {
                talk.personId = pia;
                talk.status = "planned";
            });
            h.add(h.workbook.interviewPeople, u"link"_s, [](InterviewPerson &link) {
                link.interviewId = u"talk"_s;
                link.personId = carla;
            });
        });
        third("somebody who was not heard", true, [](Heard &h) { h.person(carla, u"customer"_s); });
        third("an interview that is still to come", true, [](Heard &h) {
            h.person(carla, u"customer"_s);
            h.add(h.workbook.interviews, u"talk"_s, [](Interview &talk) {
                talk.personId = carla;
                talk.status = "planned";
            });
        });
        third("one of ours", true, [](Heard &h) {
            h.person(u"Tom"_s, u"us"_s);
            h.add(h.workbook.interviews, u"talk"_s, [](Interview &talk) {
                talk.personId = u"Tom"_s;
                talk.status = "held";
            });
        });
        third("a second interview with one of them", true, [](Heard &h) {
            h.add(h.workbook.interviews, u"talk"_s, [](Interview &talk) {
                talk.personId = pia;
                talk.status = "held";
            });
        });
        third("a third who was interviewed", false, [](Heard &h) {
            h.person(carla, u"customer"_s);
            h.add(h.workbook.interviews, u"talk"_s, [](Interview &talk) {
                talk.personId = carla;
                talk.status = "held";
            });
        });
        third("a third of whom there is a note", false, [](Heard &h) {
            h.person(carla, {});
            h.event(u"call"_s, u"2026-03-03");
            h.add(h.workbook.lines, u"told"_s, [](Line &line) {
                line.personId = carla;
                line.eventId = u"call"_s;
                line.text = u"Please confirm."_s;
            });
        });
    }
    void whoWasHeardCounts()
    {
        QFETCH(const std::function<void(Heard &)>, change);
        QFETCH(bool, isRisk);
        Heard heard({jonas, pia});
        change(heard);
        QCOMPARE(said(heard.workbook), isRisk ? QStringList{u"FewPeople 2 line/note/quotable"_s} : QStringList());
    }

    void onlyWordsThatMayBeQuotedWithoutNameAreAtRisk_data()
    {
        QTest::addColumn<std::function<void(Line &)>>("how");
        QTest::addColumn<bool>("isRisk");
        using How = std::function<void(Line &)>;
        QTest::newRow("without name") << How([](Line &) {}) << true;
        QTest::newRow("of no kind") << How([](Line &line) { line.kind = Pick<"line_kind">(); }) << true;
        QTest::newRow("by name") << How([](Line &line) { line.quotable = "named"; }) << false;
        QTest::newRow("not to be quoted") << How([](Line &line) { line.quotable = "no"; }) << false;
        QTest::newRow("not asked") << How([](Line &line) { line.quotable = "not_asked"; }) << false;
        QTest::newRow("our view") << How([](Line &line) { line.kind = "ours"; }) << false;
        QTest::newRow("without words") << How([](Line &line) { line.text = u" "_s; }) << false;
    }
    void onlyWordsThatMayBeQuotedWithoutNameAreAtRisk()
    {
        QFETCH(const std::function<void(Line &)>, how);
        QFETCH(bool, isRisk);
        Heard heard({jonas, pia});
        change(heard.workbook.lines, u"note"_s, how);
        QCOMPARE(consentRisks(heard.workbook).size(), size_t(isRisk));
    }

    void aRoleThatOnlyOneHasGivesThemAway()
    {
        Heard heard;
        heard.isEvidence(u"As the DISPATCH  lead tells it."_s);
        QCOMPARE(said(heard.workbook), QStringList{u"RoleNamed 3 evidence/evidence/note: Dispatch lead"_s});
        change(heard.workbook.people, pia, [](Person &person) { person.title = u"dispatch lead"_s; });
        QCOMPARE(said(heard.workbook), QStringList());
    }

    void whoseRoleAnotherOfOursHasIsStillTheOnlyOneOfTheirs()
    {
        Heard heard;
        heard.isEvidence(u"The dispatch lead says so."_s);
        heard.person(u"Tom Reuter"_s, u"us"_s);
        change(heard.workbook.people, u"Tom Reuter"_s, [](Person &person) { person.title = u"Dispatch lead"_s; });
        QCOMPARE(said(heard.workbook).size(), 1);
    }

    void onlyWholeWordsNameARole_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("where");
        QTest::newRow("title") << u"Counted by the dispatch lead."_s << u"Dispatch lead"_s;
        QTest::newRow("at the end") << u"Counted by the dispatch lead"_s << u"Dispatch lead"_s;
        QTest::newRow("role") << u"Our champion says so."_s << u"Champion"_s;
        QTest::newRow("department") << u"Support says so."_s << u"Support"_s;
        QTest::newRow("name") << u"Jonas Meyer says so."_s << u"Jonas Meyer"_s;
        QTest::newRow("surname") << u"Mr Meyer’s own count"_s << u"Meyer"_s;
        QTest::newRow("longer word") << u"All dispatch leads say so, and the Meyers too."_s << QString();
        QTest::newRow("a word that is no name") << u"A meyer and a jonas"_s << QString();
        QTest::newRow("another's role") << u"The IT lead says so."_s << QString();
        QTest::newRow("nothing") << u"Two of eleven."_s << QString();
    }
    void onlyWholeWordsNameARole()
    {
        QFETCH(QString, text);
        QFETCH(QString, where);
        Heard heard;
        change(heard.workbook.people, jonas, [](Person &person) {
            person.role = "champion";
            person.department = "support";
        });
        heard.isEvidence(text);
        const auto risks = consentRisks(heard.workbook);
        QCOMPARE(risks.size(), size_t(!where.isEmpty()));
        for (const ConsentRisk &risk : risks)
            QCOMPARE(risk.where, where);
    }

    void theNoteItsUsefulPointAndTheGistAreLookedAt()
    {
        Heard heard;
        change(heard.workbook.lines, u"note"_s, [](Line &line) {
            line.text = u"I, Jonas, said so."_s;
            line.usefulPoint = u"The dispatch lead was not asked."_s;
        });
        change(heard.workbook.interviews, u"talk with "_s + jonas,
               [](Interview &talk) { talk.summary = u"On 12 March Meyer was calm."_s; });
        QCOMPARE(said(heard.workbook),
                 QStringList({u"NamedElsewhere 3 line/note/text: Jonas"_s,
                              u"RoleNamed 3 line/note/useful_point: Dispatch lead"_s,
                              u"NamedElsewhere 3 interview/talk with Jonas Meyer/summary: Meyer"_s}));
    }

    void whatStandsBesideSeveralNotesIsToldOnce()
    {
        Heard heard;
        for (const QString &id : {u"second"_s, u"third"_s}) {
            Line line = *heard.workbook.lines.find(u"note"_s);
            line.id = id;
            heard.workbook.lines.put(line);
        }
        change(heard.workbook.interviews, u"talk with "_s + jonas,
               [](Interview &talk) { talk.summary = u"The dispatch lead was calm."_s; });
        QCOMPARE(said(heard.workbook),
                 QStringList{u"RoleNamed 3 interview/talk with Jonas Meyer/summary: Dispatch lead"_s});
    }

    /// Whoever speaks of a department need not be of it.
    void aDepartmentInTheirOwnWordsIsNobody()
    {
        Heard heard({carla, pia, jonas});
        change(heard.workbook.lines, u"note"_s, [](Line &line) { line.text = u"Finance had asked for one name."_s; });
        QCOMPARE(said(heard.workbook), QStringList());
        heard.isEvidence(u"Finance had asked."_s);
        QCOMPARE(said(heard.workbook), QStringList{u"RoleNamed 3 evidence/evidence/note: Finance"_s});
    }

    void theDayOfTheirInterviewGivesThemAway()
    {
        Heard heard;
        heard.isAbout(u"As told in the interview of 12 March."_s, "interview_line");
        QCOMPARE(said(heard.workbook), QStringList{u"InterviewNamed 3 event/decision/body: 12 March"_s});
        change(heard.workbook.interviews, u"talk with "_s + pia, // two on that day
               [](Interview &talk) { talk.heldAt = Edtf::parse(u"2026-03-12"); });
        QCOMPARE(said(heard.workbook), QStringList());
    }

    /// Nobody can tell that the words are about it.
    void anEventThatIsKnownFromElsewhereGivesNobodyAway()
    {
        Heard heard;
        heard.isAbout(u"The dispatch lead named us on 12 March."_s, "email");
        QCOMPARE(said(heard.workbook), QStringList());
    }

    void whatIsToldOfAnEventCouldBeToldByThoseWhoTookPart()
    {
        Heard heard;
        const auto tell = [&](const QStringList &people) {
            heard.event(u"refusal"_s, u"2026-03-06", {}, people);
            change(heard.workbook.lines, u"note"_s, [](Line &line) {
                line.interviewId = QString();
                line.eventId = u"refusal"_s;
            });
        };
        tell({pia});
        QCOMPARE(said(heard.workbook), QStringList{u"FewPeople 2 line/note/quotable"_s}); // and the speaker
        tell({carla, jonas});
        QCOMPARE(said(heard.workbook), QStringList());
    }

    void whoSaidItMayBeKnownByTheInterviewAlone()
    {
        Heard heard;
        change(heard.workbook.lines, u"note"_s, [](Line &line) { line.personId = QString(); });
        heard.isEvidence(u"The dispatch lead says so."_s);
        const auto risks = consentRisks(heard.workbook);
        QCOMPARE(risks.size(), size_t(1));
        QCOMPARE(risks.front().personId, jonas);
    }

    void aColleagueIsProtectedAmongOurs()
    {
        Heard heard({jonas, pia}, u"us"_s);
        heard.person(carla, u"customer"_s);
        QCOMPARE(textsOf(heard.workbook),
                 QStringList{u"“It took five minutes.” may be quoted without name, but only two people of ours could "
                             "have said it: each of them knows who it was, and others can guess. Ask again, or say "
                             "“someone of ours”, without role and date."_s});
    }

    void itIsSaidWhatIsAtRiskAndWhatCanBeSaidInstead()
    {
        QCOMPARE(textsOf(Heard({jonas}).workbook),
                 QStringList{u"“It took five minutes.” may be quoted without name, but only one person of theirs "
                             "could have said it: every reader knows who it was. Ask again, or say “someone of "
                             "theirs”, without role and date."_s});
        Heard heard;
        heard.isEvidence(u"The dispatch lead says so."_s);
        QCOMPARE(textsOf(heard.workbook),
                 QStringList{u"“It took five minutes.” may be quoted without name, but “Dispatch lead” stands beside "
                             "it, which only one person of theirs is. Say “someone of theirs” there, without role and "
                             "date."_s});
    }

    /// Two of theirs were heard, so that each knows what the other said; nothing else tells who it was.
    void theSampleGivesSevenQuotesAway()
    {
        const Snapshot &workbook = sampleWorkbook();
        QStringList risks;
        for (const ConsentRisk &risk : consentRisks(workbook)) {
            QVERIFY(!pageOf(risk.place, workbook, QDate(2026, 3, 31)).isEmpty());
            risks +=
                u"%1, %2: %3 %4"_s.arg(workbook.nameOf(risk.personId), workbook.lines.find(risk.lineId)->text.left(16),
                                       QString::number(risk.couldHaveSaid), risk.where);
        }
        QCOMPARE(risks, QStringList({u"Jonas Meyer, I came back from: 2 "_s, u"Jonas Meyer, Two of eleven pl: 2 "_s,
                                     u"Jonas Meyer, I asked for a sc: 2 "_s, u"Jonas Meyer, On Monday they w: 2 "_s,
                                     u"Pia Sommer, No, nobody from : 2 "_s, u"Pia Sommer, Price was hardly: 2 "_s,
                                     u"Jonas Meyer, The day at our d: 2 "_s}));
        // What the same two could have said is told once.
        const QStringList told = textsOf(workbook);
        QCOMPARE(told.size(), 1);
        QVERIFY2(told.front().startsWith(u"7 notes may be quoted without name, but only two people"_s),
                 qPrintable(told.front()));
    }
};

QTEST_GUILESS_MAIN(TestConsent)
#include "tst_consent.moc"
