#include "tests/support/memorycopy.h"

#include <algorithm>

using namespace straw;
using namespace Qt::StringLiterals;

namespace {

const QString thanks = u"comeback/thank_you"_s, theComeback = u"comeback"_s;

/// A customer with a person, a try to reach them, a condition and a step of one's own, in the copies of two people.
struct Apart
{
    Apart()
        : clock(std::make_shared<FixedClock>(QDateTime({2026, 3, 12}, {9, 0}, Qt::UTC)))
        , anna(u"Anna"_s, clock)
        , ben(u"Ben"_s, clock)
    {
        need(anna.perform(Change::add("event"), [](Store &store) -> Result<void> {
            Person meyer;
            meyer.id = u"meyer"_s;
            meyer.party = "customer";
            STRAW_TRY(store.insert(meyer));
            STRAW_TRY(addTry(store, u"try"_s));
            Condition condition;
            condition.id = u"condition"_s;
            condition.text = u"No invoice without a depot code."_s;
            STRAW_TRY(store.insert(condition));
            ComebackStep own;
            own.id = u"own"_s;
            own.kind = "other";
            own.text = u"Send the case study."_s;
            return store.insert(own);
        }));
        ben = anna.mailedTo(u"Ben"_s);
    }

    /// An event by which somebody reaches out.
    static Result<void> addTry(Store &store, const QString &id)
    {
        Event event;
        event.id = id;
        event.at = Edtf::day({2026, 3, 11});
        STRAW_TRY(store.insert(event));
        Outreach outreach;
        outreach.id = id;
        outreach.toId = u"meyer"_s;
        outreach.angle = u"One question"_s;
        return store.insert(outreach);
    }

    void set(MemoryCopy &copy, TableKey table, const QString &id, ColumnKey column, const QString &value)
    {
        need(copy.setField(table, id, column, value));
    }

    /// Both in one, the same whoever merges.
    std::vector<Conflict> together()
    {
        MemoryCopy other = ben.mailedTo(u"Ben"_s);
        need(other.merge(need(planMerge(other.connection(), anna.connection())), anna));
        need(anna.merge(need(planMerge(anna.connection(), ben.connection())), ben));
        if (anna.content() != other.content())
            qFatal("the two merges differ");
        return need(openConflicts(anna.store()));
    }

    QString here(TableKey table, const QString &id, ColumnKey column) const
    {
        return need(anna.store().field(table, id, column)).toString();
    }

    std::shared_ptr<FixedClock> clock;
    MemoryCopy anna, ben;
};

QStringList valuesOf(const Conflict &conflict)
{
    QStringList values{conflict.left.value.toString(), conflict.right.value.toString()};
    values.sort();
    return values;
}

} // namespace

/// Two people work on the parting and the comeback of one customer apart from each other.
class TestComebackApart : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aStepThatBothTouchFirstIsOneRow()
    {
        Apart w;
        w.set(w.anna, "comeback_step", thanks, "due_on", u"2026-04-02"_s);
        w.set(w.ben, "comeback_step", thanks, "text", u"Thank you for the two years."_s);
        QVERIFY(w.together().empty());
        QCOMPARE(need(w.anna.store().count("comeback_step")), 2); // with the own one
        QCOMPARE(w.here("comeback_step", thanks, "due_on"), u"2026-04-02"_s);
        QCOMPARE(w.here("comeback_step", thanks, "text"), u"Thank you for the two years."_s);
        QCOMPARE(w.here("comeback_step", thanks, "kind"), u"thank_you"_s);
    }

    void theComebackThatBothBeginIsOneRow()
    {
        Apart w;
        w.set(w.anna, "comeback", theComeback, "resolved", u"yes"_s);
        w.set(w.ben, "comeback", theComeback, "parting_tone", u"warm"_s);
        QVERIFY(w.together().empty());
        QCOMPARE(need(w.anna.store().count("comeback")), 1);
        QCOMPARE(w.here("comeback", theComeback, "resolved"), u"yes"_s);
        QCOMPARE(w.here("comeback", theComeback, "parting_tone"), u"warm"_s);
    }

    void oneFieldThatBothFillInIsAnOpenQuestion_data()
    {
        QTest::addColumn<TableKey>("table");
        QTest::addColumn<QString>("id");
        QTest::addColumn<ColumnKey>("column");
        QTest::addColumn<QString>("annas");
        QTest::addColumn<QString>("bens");
        const auto row = [](const char *name, TableKey table, const QString &id, ColumnKey column, const QString &annas,
                            const QString &bens) { QTest::newRow(name) << table << id << column << annas << bens; };
        row("a step that is new to both", "comeback_step", thanks, "due_on", u"2026-04-02"_s, u"2026-04-09"_s);
        row("an own step", "comeback_step", u"own"_s, "done_on", u"2026-03-12"_s, u"2026-03-13"_s);
        row("the outcome", "comeback", theComeback, "outcome", u"won_back"_s, u"declined_for_good"_s);
        row("their return", "comeback", theComeback, "returned_on", u"2026-06-01"_s, u"2026-07-01"_s);
        row("a condition", "condition", u"condition"_s, "kept_30", u"1"_s, u"0"_s);
        row("what came of a try", "outreach", u"try"_s, "result", u"She wrote back."_s, u"Nobody answered."_s);
        row("whether we may keep in touch", "person", u"meyer"_s, "keep_in_touch", u"granted"_s, u"stopped"_s);
        row("since when", "person", u"meyer"_s, "keep_in_touch_on", u"2026-03-11"_s, u"2026-03-12"_s);
    }
    void oneFieldThatBothFillInIsAnOpenQuestion()
    {
        QFETCH(TableKey, table);
        QFETCH(QString, id);
        QFETCH(ColumnKey, column);
        QFETCH(QString, annas);
        QFETCH(QString, bens);
        const auto stored = [&](const QString &value) {
            return column == u"kept_30" ? QVariant(value.toLongLong()) : QVariant(value);
        };
        Apart w;
        need(w.anna.setField(table, id, column, stored(annas)));
        need(w.ben.setField(table, id, column, stored(bens)));
        const std::vector<Conflict> open = w.together();
        QCOMPARE(open.size(), size_t(1));
        QCOMPARE(open[0].table, table);
        QCOMPARE(open[0].row, id);
        QCOMPARE(open[0].column, column);
        QStringList both{annas, bens};
        both.sort();
        QCOMPARE(valuesOf(open[0]), both);
    }

    void whatOneRemovesAndTheOtherEditsIsAnOpenQuestion_data()
    {
        QTest::addColumn<TableKey>("table");
        QTest::addColumn<QString>("id");
        QTest::addColumn<ColumnKey>("column");
        QTest::addColumn<TableKey>("removed");
        QTest::newRow("a condition") << TableKey("condition") << u"condition"_s << ColumnKey("text")
                                     << TableKey("condition");
        QTest::newRow("an own step") << TableKey("comeback_step") << u"own"_s << ColumnKey("text")
                                     << TableKey("comeback_step");
        QTest::newRow("a try") << TableKey("outreach") << u"try"_s << ColumnKey("angle") << TableKey("outreach");
        QTest::newRow("the event of a try")
            << TableKey("outreach") << u"try"_s << ColumnKey("angle") << TableKey("event");
    }
    void whatOneRemovesAndTheOtherEditsIsAnOpenQuestion()
    {
        QFETCH(TableKey, table);
        QFETCH(QString, id);
        QFETCH(ColumnKey, column);
        QFETCH(TableKey, removed);
        Apart w;
        need(w.anna.remove(removed, id));
        w.set(w.ben, table, id, column, u"Worded anew."_s);
        const std::vector<Conflict> open = w.together();
        QVERIFY(std::ranges::any_of(
            open, [&](const Conflict &one) { return one.isAboutRecord() && one.row == id && one.table == removed; }));
        QCOMPARE(w.here(table, id, column), u"Worded anew."_s); // nothing is lost meanwhile
    }

    void aRemovedStepOfEveryCaseMayComeBack()
    {
        Apart w;
        w.set(w.anna, "comeback_step", thanks, "text", u"Thank you."_s);
        w.ben = w.anna.mailedTo(u"Ben"_s);
        need(w.anna.remove("comeback_step", thanks));
        w.set(w.ben, "comeback_step", thanks, "done_on", u"2026-04-02"_s);
        const std::vector<Conflict> open = w.together();
        QCOMPARE(open.size(), size_t(1));
        QVERIFY(open[0].isAboutRecord());
        QCOMPARE(open[0].row, thanks);
    }

    void triesOfBothAreBothThere()
    {
        Apart w;
        need(w.anna.perform(Change::add("event"), [](Store &store) { return Apart::addTry(store, u"annas"_s); }));
        need(w.ben.perform(Change::add("event"), [](Store &store) { return Apart::addTry(store, u"bens"_s); }));
        w.set(w.ben, "outreach", u"try"_s, "next_on", u"2026-03-20"_s);
        w.set(w.anna, "outreach", u"try"_s, "result", u"Nobody answered."_s);
        QVERIFY(w.together().empty());
        QCOMPARE(need(w.anna.store().count("outreach")), 3);
        QCOMPARE(w.here("outreach", u"try"_s, "next_on"), u"2026-03-20"_s);
        QCOMPARE(w.here("outreach", u"try"_s, "result"), u"Nobody answered."_s);
    }

    void thatTheySaidNoIsSettledLikeAnythingElse()
    {
        Apart w;
        w.set(w.anna, "person", u"meyer"_s, "keep_in_touch", u"granted"_s);
        w.set(w.ben, "person", u"meyer"_s, "keep_in_touch", u"refused"_s);
        const std::vector<Conflict> open = w.together();
        QCOMPARE(open.size(), size_t(1));
        need(w.anna.perform(Change::settle("person", "keep_in_touch"), [&](Store &store) {
            return settleConflict(store, open[0], SettleBy::Value, u"refused"_s);
        }));
        QVERIFY(need(openConflicts(w.anna.store())).empty());
        QCOMPARE(w.here("person", u"meyer"_s, "keep_in_touch"), u"refused"_s);
    }
};

QTEST_GUILESS_MAIN(TestComebackApart)
#include "tst_comebackapart.moc"
