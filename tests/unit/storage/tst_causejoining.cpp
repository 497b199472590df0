#include "core/storage/causejoining.h"
#include "core/storage/rules.h"
#include "core/workbook/findingrecords.h"
#include "core/workbook/passage.h"
#include "tests/support/memorystore.h"

#include <QTest>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

constexpr TableKey causeTable = "cause";

/// A workbook with causes called by one letter each; records are put in by the names of their columns.
struct Causes : MemoryStore
{
    explicit Causes(const QString &letters = u"ab"_s)
    {
        for (const QChar letter : letters)
            put(causeTable, letter, {});
    }

    void put(TableKey name, const QString &id, const QHash<QString, QVariant> &values)
    {
        const Table &table = Tables::instance().at(name);
        Row row(table.columns.size());
        row[0] = id;
        for (auto value = values.begin(); value != values.end(); ++value)
            row[size_t(table.indexOf(ColumnKey::find(value.key())))] = value.value();
        need(store.insertRow(table, row));
    }
    void put(TableKey name, QChar id, const QHash<QString, QVariant> &values) { put(name, QString(id), values); }

    QString value(TableKey table, const QString &id, ColumnKey column)
    {
        return need(store.field(table, id, column)).toString();
    }
    QStringList ids(TableKey table)
    {
        QStringList ids;
        for (const Row &row : need(store.rows(Tables::instance().at(table))))
            ids += row.front().toString();
        return ids;
    }
    /// "parent > cause", for each that has one.
    QStringList tree()
    {
        QStringList lines;
        for (const QString &id : ids(causeTable)) {
            if (const QString parent = value(causeTable, id, "parent_id"); !parent.isEmpty())
                lines += parent + u" > "_s + id;
        }
        return lines;
    }
    void join(const QString &stays, const QString &goes)
    {
        need(joinCauses(store, stays, goes));
        need(rules::checkWhole(*connection, Tables::instance(), rules::Content));
        QVERIFY(!ids(causeTable).contains(goes));
    }
};

/// Every column of schema.sql that can name a cause, and what becomes of the record.
const QHash<QString, Joining> known{
    {u"workbook.main_cause_id"_s, Joining::Moves}, {u"stated_reason.cause_id"_s, Joining::Moves},
    {u"cause.parent_id"_s, Joining::Moves},        {u"evidence.cause_id"_s, Joining::Moves},
    {u"turning_point.cause_id"_s, Joining::Moves}, {u"at_risk.cause_id"_s, Joining::Moves},
    {u"attempt_cause.cause_id"_s, Joining::Keyed}, {u"action_cause.cause_id"_s, Joining::Keyed},
    {u"offer.cause_id"_s, Joining::Moves},         {u"condition.cause_id"_s, Joining::Moves},
    {u"answer.subject_id"_s, Joining::Keyed},      {u"evidence.target_id"_s, Joining::Moves},
    {u"attachment.target_id"_s, Joining::Moves},   {u"comment.target_id"_s, Joining::Moves},
    {u"dismissed.target_id"_s, Joining::Moves},    {u"action.from_id"_s, Joining::Moves},
    {u"cause.from_id"_s, Joining::Moves},          {u"conflict.row_id"_s, Joining::Goes}};

} // namespace

/// Two causes become one, and one becomes two.
class TestCauseJoining : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyColumnThatNamesACauseHasItsRule()
    {
        QSet<QString> found;
        for (const auto &all : {Tables::instance().referrersOf(causeTable), Tables::instance().referrersOfAny()}) {
            for (const Referrer &referrer : all) {
                const QString name = referrer.table->name.toString() + u'.' + referrer.column->name.toString();
                QVERIFY2(known.contains(name), qPrintable(u"What becomes of it when two causes become one? "_s + name));
                QCOMPARE(int(joiningOf(referrer)), int(known.value(name)));
                found.insert(name);
            }
        }
        QCOMPARE(found.size(), known.size());
    }

    void whatNamedTheOneNamesTheOther()
    {
        Causes w(u"abc"_s);
        w.put("event", u"e"_s, {});
        w.put("attempt", u"e"_s, {});
        w.put("action", u"act"_s, {{u"from_table"_s, u"cause"_s}, {u"from_id"_s, u"b"_s}});
        w.put("stated_reason", u"r"_s, {{u"cause_id"_s, u"b"_s}});
        w.put("evidence", u"v"_s, {{u"cause_id"_s, u"b"_s}, {u"target_table"_s, u"event"_s}, {u"target_id"_s, u"e"_s}});
        w.put("turning_point", u"t"_s, {{u"cause_id"_s, u"b"_s}});
        w.put("at_risk", u"o"_s, {{u"cause_id"_s, u"b"_s}});
        w.put("offer", u"offer"_s, {{u"cause_id"_s, u"b"_s}});
        w.put("condition", u"condition"_s, {{u"cause_id"_s, u"b"_s}});
        w.put("attempt_cause", u"e/b"_s, {{u"attempt_id"_s, u"e"_s}, {u"cause_id"_s, u"b"_s}});
        w.put("action_cause", u"act/b"_s, {{u"action_id"_s, u"act"_s}, {u"cause_id"_s, u"b"_s}});
        w.put("answer", u"causes.trend/b"_s,
              {{u"prompt_key"_s, u"causes.trend"_s}, {u"subject_id"_s, u"b"_s}, {u"text"_s, u"A trend"_s}});
        w.put("comment", u"remark"_s, {{u"target_table"_s, u"cause"_s}, {u"target_id"_s, u"b"_s}});
        w.put("comment", u"on the answer"_s, {{u"target_table"_s, u"answer"_s}, {u"target_id"_s, u"causes.trend/b"_s}});
        w.put("attachment", u"file"_s, {{u"target_table"_s, u"cause"_s}, {u"target_id"_s, u"b"_s}});
        w.put("dismissed", u"mark"_s, {{u"target_table"_s, u"cause"_s}, {u"target_id"_s, u"b"_s}});
        need(w.store.setField(causeTable, u"c"_s, "parent_id", u"b"_s));
        need(w.store.setField("workbook", w.ids("workbook").front(), "main_cause_id", u"b"_s));

        w.join(u"a"_s, u"b"_s);

        for (const Referrer &referrer : Tables::instance().referrersOf(causeTable))
            QCOMPARE(need(w.store.naming(referrer, causeTable, u"a"_s)).size(), 1);
        QCOMPARE(w.ids("attempt_cause"), QStringList(u"e/a"_s));
        QCOMPARE(w.ids("action_cause"), QStringList(u"act/a"_s));
        QCOMPARE(w.ids("answer"), QStringList(u"causes.trend/a"_s));
        QCOMPARE(w.value("answer", u"causes.trend/a"_s, "text"), u"A trend"_s);
        QCOMPARE(w.value("comment", u"remark"_s, "target_id"), u"a"_s);
        QCOMPARE(w.value("comment", u"on the answer"_s, "target_id"), u"causes.trend/a"_s);
        QCOMPARE(w.value("attachment", u"file"_s, "target_id"), u"a"_s);
        QCOMPARE(w.value("dismissed", u"mark"_s, "target_id"), u"a"_s);
        QCOMPARE(w.value("action", u"act"_s, "from_id"), u"a"_s);
        QCOMPARE(w.value("workbook", w.ids("workbook").front(), "main_cause_id"), u"a"_s);
    }

    void whatIsTheSameFallsTogether()
    {
        Causes w;
        w.put("event", u"e"_s, {});
        w.put("action", u"act"_s, {});
        const auto evidence = [&](const QString &id, const QString &cause, const QString &stance, const QString &note) {
            w.put("evidence", id,
                  {{u"cause_id"_s, cause},
                   {u"stance"_s, stance},
                   {u"target_table"_s, u"event"_s},
                   {u"target_id"_s, u"e"_s},
                   {u"note"_s, note}});
        };
        evidence(u"1"_s, u"a"_s, u"for"_s, u"The sheet says so"_s);
        evidence(u"2"_s, u"b"_s, u"for"_s, u"Two of eleven"_s);
        evidence(u"3"_s, u"b"_s, u"against"_s, {});
        w.put("comment", u"remark"_s, {{u"target_table"_s, u"evidence"_s}, {u"target_id"_s, u"2"_s}});
        for (const QString &cause : {u"a"_s, u"b"_s}) {
            w.put("action_cause", u"act/"_s + cause, {{u"action_id"_s, u"act"_s}, {u"cause_id"_s, cause}});
            w.put("answer", u"causes.trend/"_s + cause,
                  {{u"prompt_key"_s, u"causes.trend"_s}, {u"subject_id"_s, cause}, {u"text"_s, u"Says "_s + cause}});
            w.put("at_risk", u"other "_s + cause, {{u"cause_id"_s, cause}, {u"account"_s, u"Hellmar"_s}});
            w.put("at_risk", u"unlike "_s + cause,
                  {{u"cause_id"_s, cause}, {u"account"_s, u"Ostwall"_s}, {u"arr_minor"_s, cause == u"a" ? 1LL : 2LL}});
        }
        w.join(u"a"_s, u"b"_s);
        QCOMPARE(w.ids("evidence"), QStringList({u"1"_s, u"3"_s}));
        QCOMPARE(w.value("evidence", u"1"_s, "note"), u"The sheet says so\n\nTwo of eleven"_s);
        QCOMPARE(w.value("comment", u"remark"_s, "target_id"), u"1"_s);
        QCOMPARE(w.ids("action_cause"), QStringList(u"act/a"_s));
        QCOMPARE(w.value("answer", u"causes.trend/a"_s, "text"), u"Says a\n\nSays b"_s);
        QCOMPARE(w.ids("at_risk"), QStringList({u"other a"_s, u"unlike a"_s, u"unlike b"_s})); // two amounts stay two
    }

    /// The same words that were marked for both are one record, under the id that everybody makes who marks them for
    /// the cause that stays.
    void markedWordsKeepTheIdThatTheirWordsMake()
    {
        Causes w;
        const auto mark = [&](const QString &cause, const QString &words) {
            Evidence evidence;
            evidence.causeId = cause;
            evidence.targetTable = "account";
            evidence.targetId = w.ids("account").front();
            evidence.targetColumn = u"notice_text"_s;
            evidence.passage = words;
            evidence.id = passageId(evidence);
            return evidence;
        };
        for (const Evidence &evidence :
             {mark(u"a"_s, u"our budget"_s), mark(u"b"_s, u"our budget"_s), mark(u"b"_s, u"the end date"_s)})
            need(w.store.insert(evidence));
        w.put("comment", u"remark"_s,
              {{u"target_table"_s, u"evidence"_s}, {u"target_id"_s, mark(u"b"_s, u"the end date"_s).id}});
        w.join(u"a"_s, u"b"_s);
        QStringList expected{mark(u"a"_s, u"our budget"_s).id, mark(u"a"_s, u"the end date"_s).id};
        expected.sort();
        QCOMPARE(w.ids("evidence"), expected);
        QCOMPARE(w.value("comment", u"remark"_s, "target_id"), mark(u"a"_s, u"the end date"_s).id);
    }

    void theWordsOfBothStayAndEmptyFieldsAreFilled()
    {
        Causes w(u""_s);
        w.put(causeTable, u"a"_s,
              {{u"text"_s, u"Nobody asked"_s}, {u"family"_s, u"adoption"_s}, {u"weight"_s, u"strong"_s}});
        w.put(causeTable, u"b"_s,
              {{u"text"_s, u"They were never in the room"_s},
               {u"family"_s, u"relationship"_s},
               {u"reason"_s, u"no_contact"_s},
               {u"weight"_s, u"slight"_s},
               {u"confidence"_s, u"high"_s},
               {u"would_change_mind"_s, u"A list of guests"_s}});
        w.join(u"a"_s, u"b"_s);
        QCOMPARE(w.value(causeTable, u"a"_s, "text"), u"Nobody asked\n\nThey were never in the room"_s);
        QCOMPARE(w.value(causeTable, u"a"_s, "would_change_mind"), u"A list of guests"_s);
        QCOMPARE(w.value(causeTable, u"a"_s, "weight"), u"strong"_s);
        QCOMPARE(w.value(causeTable, u"a"_s, "confidence"), u"high"_s);
        QCOMPARE(w.value(causeTable, u"a"_s, "family"), u"adoption"_s);
        QCOMPARE(w.value(causeTable, u"a"_s, "reason"), QString()); // it is one of another family
    }

    void theTreeNeverLeadsToItself_data()
    {
        QTest::addColumn<QString>("before"); // pairs: parent, cause
        QTest::addColumn<QStringList>("after");
        QTest::newRow("the one that goes is above") << u"xb ba"_s << QStringList({u"x > a"_s});
        QTest::newRow("it is far above") << u"xb bc ca"_s << QStringList({u"x > a"_s, u"a > c"_s});
        QTest::newRow("it is below") << u"xa ab bc"_s << QStringList({u"x > a"_s, u"a > c"_s});
        QTest::newRow("it is far below") << u"ac cb bx"_s << QStringList({u"a > c"_s, u"a > x"_s});
        QTest::newRow("they stand apart") << u"xa cb"_s << QStringList({u"x > a"_s});
        QTest::newRow("only the one that goes hangs") << u"cb bx"_s << QStringList({u"c > a"_s, u"a > x"_s});
    }
    void theTreeNeverLeadsToItself()
    {
        QFETCH(const QString, before);
        QFETCH(const QStringList, after);
        Causes w(u"abcx"_s);
        for (const QString &pair : before.split(u' '))
            need(w.store.setField(causeTable, pair[1], "parent_id", QString(pair[0])));
        w.join(u"a"_s, u"b"_s);
        QStringList tree = w.tree(), wanted = after;
        tree.sort();
        wanted.sort();
        QCOMPARE(tree, wanted);
    }

    void whatIsNotThereIsSaid()
    {
        Causes w;
        QCOMPARE(joinCauses(w.store, u"a"_s, u"gone"_s).error().code, Error::RecordMissing);
        VERIFY_RESULT(joinCauses(w.store, u"a"_s, u"a"_s));
        QCOMPARE(w.ids(causeTable), QStringList({u"a"_s, u"b"_s}));
    }

    void whatIsTickedGoesToTheOther()
    {
        Causes w;
        w.put("action", u"act"_s, {});
        w.put("action_cause", u"act/a"_s, {{u"action_id"_s, u"act"_s}, {u"cause_id"_s, u"a"_s}});
        for (const QString &id : {u"1"_s, u"2"_s})
            w.put("stated_reason", id, {{u"cause_id"_s, u"a"_s}});
        w.put("stated_reason", u"of nobody"_s, {});
        need(moveToCause(
            w.store,
            {{"stated_reason", u"1"_s, {}}, {"stated_reason", u"of nobody"_s, {}}, {"action_cause", u"act/a"_s, {}}},
            u"a"_s, u"b"_s));
        QCOMPARE(w.value("stated_reason", u"1"_s, "cause_id"), u"b"_s);
        QCOMPARE(w.value("stated_reason", u"2"_s, "cause_id"), u"a"_s);
        QCOMPARE(w.value("stated_reason", u"of nobody"_s, "cause_id"), QString());
        QCOMPARE(w.ids("action_cause"), QStringList(u"act/b"_s));
    }
};

QTEST_GUILESS_MAIN(TestCauseJoining)
#include "tst_causejoining.moc"
