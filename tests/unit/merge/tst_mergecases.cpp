// The cases of tests/data/merge: a base, what two people did, and what is to come of it. Each is
// merged in both directions.

#include "core/merge/mergeplan.h"
#include "tests/support/memorycopy.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

using namespace straw;

namespace {

/// "table/id/column", where the id may hold slashes and * is the workbook's.
struct Place
{
    explicit Place(const QString &path, bool hasColumn = true)
    {
        const qsizetype first = path.indexOf(u'/');
        const qsizetype last = hasColumn ? path.lastIndexOf(u'/') : path.size();
        table = Tables::instance().find(path.first(first));
        id = path.mid(first + 1, last - first - 1).replace(u'*', QLatin1String("0195f000-0000-7000-8000-000000000001"));
        column = ColumnKey::find(path.mid(last + 1));
    }
    const Table *table;
    QString id;
    ColumnKey column;
};

QVariant valueOf(const QJsonValue &json)
{
    if (json.isDouble())
        return qlonglong(json.toInteger());
    return json.isNull() || json.isUndefined() ? QVariant() : QVariant(json.toString());
}

Result<void> add(Store &store, TableKey tableName, const QJsonObject &record)
{
    const Table &table = Tables::instance().at(tableName);
    Row row;
    for (const Column &column : table.columns)
        row.push_back(valueOf(record.value(column.name)));
    return store.insertRow(table, row);
}

class Case
{
public:
    explicit Case(const QJsonObject &json)
        : m_clock(std::make_shared<FixedClock>(QDateTime(QDate(2026, 3, 12), QTime(9, 0), Qt::UTC)))
        , left("Anna", m_clock)
        , right("Ben", m_clock)
    {
        const QJsonObject base = json["base"].toObject();
        need(left.perform(Change::create(), [&](Store &store) -> Result<void> {
            for (const QString &table : base.keys()) {
                for (const QJsonValue &record : base[table].toArray())
                    STRAW_TRY(add(store, TableKey::find(table), record.toObject()));
            }
            return {};
        }));
        right = left.mailedTo("Ben");
        for (const QJsonValue &step : json["steps"].toArray())
            perform(step.toArray());
    }

    static void merge(MemoryCopy &copy, const MemoryCopy &other, MergePlan &plan)
    {
        plan = need(planMerge(copy.connection(), other.connection()));
        if (plan.changesSomething())
            need(copy.merge(plan, other));
    }

private:
    std::shared_ptr<FixedClock> m_clock;

public:
    MemoryCopy left, right;

private:
    void perform(const QJsonArray &step)
    {
        const bool isLeft = step[0] == "left";
        MemoryCopy &copy = isLeft ? left : right, &other = isLeft ? right : left;
        const QString what = step[1].toString(), on = step[2].toString();
        MergePlan ignored;
        if (what == "set") {
            const Place place(on);
            need(copy.setField(place.table->name, place.id, place.column, valueOf(step[3])));
        } else if (what == "type") { // becomes one with what was typed there just before
            const Place place(on);
            need(copy.setField(place.table->name, place.id, place.column, valueOf(step[3]), on));
        } else if (what == "set all") {
            const Place record(on, false);
            const QJsonObject values = step[3].toObject();
            need(copy.perform(Change::edit(record.table->name, {}), [&](Store &store) -> Result<void> {
                for (auto value = values.begin(); value != values.end(); ++value)
                    STRAW_TRY(
                        store.setField(record.table->name, record.id, ColumnKey::find(value.key()), valueOf(*value)));
                return {};
            }));
        } else if (what == "add") {
            const TableKey table = TableKey::find(on);
            need(copy.perform(Change::add(table), [&](Store &store) { return add(store, table, step[3].toObject()); }));
        } else if (what == "remove") {
            need(copy.remove(Place(on, false).table->name, Place(on, false).id));
        } else if (what == "undo") {
            need(copy.revert(copy.head()));
        } else if (what == "mail") {
            other = copy.mailedTo(other.author());
        } else if (what == "merge") {
            merge(copy, other, ignored);
        } else if (what == "merge crosswise") {
            // Each takes what the other had before it went on with something else.
            const MemoryCopy one = copy.mailedTo("Anna"), another = other.mailedTo("Ben");
            need(copy.setField("account", "account", "segment", "Freight"));
            need(other.setField("account", "account", "industry", "Shipping"));
            merge(copy, another, ignored);
            merge(other, one, ignored);
        } else if (what == "settle") {
            settle(copy, Place(on), step[3].toString());
        } else if (what == "erase") {
            need(copy.erasePerson(on));
        } else {
            QFAIL(qPrintable("no such step: " + what));
        }
    }

    static void settle(MemoryCopy &copy, const Place &place, const QString &side)
    {
        for (const Conflict &conflict : need(openConflicts(copy.store()))) {
            if (conflict.table != place.table->name || conflict.row != place.id || conflict.column != place.column)
                continue;
            const bool takesLeft = side == "removed" ? !conflict.left.value.isValid() : side == "left";
            need(copy.perform(Change::settle(conflict.table, conflict.column), [&](Store &store) {
                return settleConflict(store, conflict, takesLeft ? SettleBy::Left : SettleBy::Right);
            }));
        }
    }
};

} // namespace

class TestMergeCases : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFolderIsThere() { QVERIFY(cases().entryList({"*.json"}).size() >= 25); }

    void whatComesOfIt_data()
    {
        QTest::addColumn<QString>("file");
        for (const QString &name : cases().entryList({"*.json"}))
            QTest::newRow(qPrintable(name)) << cases().filePath(name);
    }

    void whatComesOfIt()
    {
        QFETCH(QString, file);
        QFile bytes(file);
        QVERIFY(bytes.open(QIODevice::ReadOnly));
        const QJsonObject json = QJsonDocument::fromJson(bytes.readAll()).object();
        QVERIFY(!json["says"].toString().isEmpty());
        Case done(json);
        if (QTest::currentTestFailed())
            return;
        MemoryCopy left = done.left.mailedTo("Anna"), right = done.right.mailedTo("Ben");
        MergePlan there, back;
        Case::merge(left, done.right, there);
        Case::merge(right, done.left, back);
        QCOMPARE(left.content(), right.content());
        QCOMPARE(left.head(), right.head());

        const QJsonObject expect = json["expect"].toObject();
        for (auto field = expect.begin(); field != expect.end(); ++field) {
            const Place place(field.key());
            const auto value = left.store().field(place.table->name, place.id, place.column);
            VERIFY_RESULT(value);
            QCOMPARE(*value, valueOf(*field));
        }
        for (const QJsonValue &gone : json["gone"].toArray()) {
            const Place place(gone.toString(), false);
            QVERIFY2(!*left.store().exists(place.table->name, place.id), qPrintable(gone.toString()));
        }
        compareConflicts(left, json["conflicts"].toArray());
    }

private:
    static QDir cases() { return QDir(QStringLiteral(STRAW_SOURCE_DIR "/tests/data/merge")); }

    static void compareConflicts(const MemoryCopy &copy, const QJsonArray &expected)
    {
        const std::vector<Conflict> open = need(openConflicts(copy.store()));
        QCOMPARE(open.size(), size_t(expected.size()));
        for (const QJsonValue &each : expected) {
            const Place place(each["at"].toString());
            const auto found = std::find_if(open.begin(), open.end(), [&](const Conflict &conflict) {
                return conflict.table == place.table->name && conflict.row == place.id
                       && conflict.column == place.column;
            });
            QVERIFY2(found != open.end(), qPrintable(each["at"].toString()));
            compareValue(found->before, each["before"]);
            compareValue(found->left.value, each["left"]);
            compareValue(found->right.value, each["right"]);
        }
    }

    /// * stands for all values of a record.
    static void compareValue(const QVariant &value, const QJsonValue &expected)
    {
        if (expected == "*")
            QVERIFY(!value.toMap().isEmpty());
        else
            QCOMPARE(value, valueOf(expected));
    }
};

QTEST_GUILESS_MAIN(TestMergeCases)
#include "tst_mergecases.moc"
