#include "core/insight/evidencesource.h"
#include "core/schema/tables.h"
#include "tests/support/casebuilder.h"

#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

struct Unmarkable
{
    const char *column;
    const char *why;
};

/// Texts in which no words can be marked as evidence. Who adds a text lets them be marked, or says here why not.
constexpr Unmarkable unmarkable[] = {
    {"cause.text", "what the evidence is for"},
    {"cause.would_change_mind", "what evidence there is not yet"},
    {"cause.others_at_risk", "what follows from the cause"},
    {"cause.response_why", "what follows from the cause"},
    {"evidence.note", "what the evidence shows"},
    {"evidence.passage", "words that were marked already"},
    {"prompt.text", "a question"},
    {"prompt.hint", "how to answer a question"},
    {"criterion.question", "a question"},
    {"person.address", "where somebody lives"},
    {"comment.text", "talk about an entry"},
    {"comment.passage", "words that were marked already"},
};

} // namespace

/// Where evidence comes from.
class TestEvidenceSource : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTextCanBeMarkedOrSaysWhyNot()
    {
        QStringList left;
        for (const Unmarkable &each : unmarkable)
            left += QString::fromLatin1(each.column);
        int markable = 0;
        for (const Table &table : Tables::instance().all()) {
            for (const Column &column : table.columns) {
                const QString name = table.name + u'.' + column.name;
                if (column.kind != ColumnKind::Prose) {
                    QVERIFY2(!canBeMarked(table.name, column.name), qPrintable(name));
                    continue;
                }
                const bool isLeft = left.removeOne(name);
                QVERIFY2(canBeMarked(table.name, column.name) != isLeft, qPrintable(name));
                markable += !isLeft;
            }
        }
        QCOMPARE(left, QStringList());
        QVERIFY(markable > 70);
        QVERIFY(!canBeMarked({}, {}));
    }

    void evidenceStandsInOrderOfTimeWithItsSpeaker()
    {
        CaseBuilder made;
        made.person(u"Jonas"_s, u"them"_s);
        made.event(u"call"_s, u"2026-03-12"_s);
        made.workbook.account.noticeOn = Edtf::parse(u"2026-03-10");
        made.workbook.account.noticeFromId = u"Jonas"_s;
        made.add(made.workbook.interviews, u"talk"_s, [](Interview &talk) {
            talk.personId = u"Jonas"_s;
            talk.heldAt = Edtf::parse(u"2026-03-20T10:00");
        });
        made.add(made.workbook.lines, u"note"_s, [](Line &line) { line.interviewId = u"talk"_s; });
        const auto mark = [&](const QString &id, const Place &place) {
            made.add(made.workbook.evidence, id, [&](Evidence &evidence) {
                evidence.causeId = u"cause"_s;
                evidence.targetTable = place.table;
                evidence.targetId = place.id;
                evidence.targetColumn = place.column;
            });
        };
        mark(u"a"_s, {"lesson", u"lesson"_s, "text"});
        mark(u"b"_s, {"line", u"note"_s, "text"});
        mark(u"c"_s, {"event", u"call"_s, {}});
        mark(u"d"_s, {"account", u"account"_s, "notice_text"});
        QStringList order;
        for (const Evidence *evidence : evidenceByTime(made.workbook).value(u"cause"_s))
            order += evidence->id;
        QCOMPARE(order, QStringList({u"d"_s, u"c"_s, u"b"_s, u"a"_s}));
        QCOMPARE(sourceOf({"line", u"note"_s, "text"}, made.workbook).personId, u"Jonas"_s);
        QCOMPARE(sourceOf({"account", u"account"_s, "notice_text"}, made.workbook).personId, u"Jonas"_s);
        QVERIFY(sourceOf({"account", u"account"_s, "overcomable_why"}, made.workbook).personId.isEmpty());
        QVERIFY(!evidenceByTime(made.workbook).contains(u"other"_s));
    }
};

QTEST_APPLESS_MAIN(TestEvidenceSource)
#include "tst_evidencesource.moc"
