#include "core/document/mergeoutcome.h"
#include "core/guide/notes.h"
#include "core/insight/participants.h"
#include "tests/support/workbench.h"

#include <algorithm>

using namespace straw;

namespace {

Line note(const char *id, const char *at, std::optional<qint64> offset = {})
{
    Line line;
    line.id = QString::fromLatin1(id);
    line.rank = QStringLiteral("a0"); // whoever adds at the end of the same list does so at the same place
    line.interviewId = QStringLiteral("talk");
    line.kind = "verbatim";
    line.text = line.id;
    line.at = Edtf::parse(QString::fromLatin1(at));
    line.offsetS = offset;
    return line;
}

Result<ChangeSummary> add(Document &document, const std::vector<Line> &lines)
{
    return document.perform(Change::add("line"), [&](Store &store) -> Result<void> {
        for (const Line &line : lines)
            STRAW_TRY(store.insert(line));
        return store.insert(InterviewPerson{"talk/tom", "talk", "tom", {}});
    });
}

} // namespace

/// Two of ours take notes in one interview, each on their own computer.
class TestNotesApart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bothSetsStayAndStandInTheOrderOfTime()
    {
        Workbench bench;
        const auto anna = bench.create("anna.db");
        VERIFY_RESULT(anna->perform(Change::create(), [](Store &store) -> Result<void> {
            for (const char *name : {"jonas", "tom"}) {
                Person person;
                person.id = person.name = QString::fromLatin1(name);
                STRAW_TRY(store.insert(person));
            }
            Interview talk;
            talk.id = "talk";
            talk.personId = "jonas";
            talk.status = "held";
            talk.heldAt = Edtf::parse(u"2026-03-12T13:30");
            return store.insert(talk);
        }));
        VERIFY_RESULT(anna->publishAndWait());
        QVERIFY(QFile::copy(bench.path("anna.db"), bench.path("ruth.db")));
        const auto ruth = opened(bench.path("ruth.db"), colleagueOf(bench));

        // Anna began the interview, so hers are counted from its start; the clock on her wall is an hour behind.
        VERIFY_RESULT(add(*anna, {note("first", "2026-03-12T12:31", 60), note("fourth", "2026-03-12T12:45", 900)}));
        VERIFY_RESULT(add(*ruth, {note("second", "2026-03-12T13:35"), note("third", "2026-03-12T13:40")}));
        VERIFY_RESULT(ruth->publishAndWait());
        const auto outcome = anna->mergeFrom(bench.path("ruth.db"));
        VERIFY_RESULT(outcome);
        QVERIFY(outcome->conflicts.empty());

        const Snapshot &data = anna->data();
        QCOMPARE(data.lines.size(), 4);
        std::vector<Line> lines(data.lines.begin(), data.lines.end());
        std::ranges::sort(lines, [&](const Line &left, const Line &right) { return isNotedBefore(left, right, data); });
        QStringList order;
        for (const Line &line : lines)
            order += line.text;
        QCOMPARE(order, (QStringList{"first", "second", "third", "fourth"}));
        // Whom both added took part once.
        QCOMPARE(participantsOf(data.interviews.at(0), data), (QStringList{"jonas", "tom"}));
        QCOMPARE(data.interviewPeople.size(), 1);
    }
};

QTEST_GUILESS_MAIN(TestNotesApart)
#include "tst_notesapart.moc"
