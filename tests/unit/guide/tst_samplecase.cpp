#include "core/base/ids.h"
#include "core/dates/edtf.h"
#include "core/schema/tables.h"
#include "core/storage/validation.h"
#include "core/workbook/catalogue.h"

#include "tests/support/content.h"

#include <QSet>
#include <QTest>

#include <cmath>

using namespace content;
using namespace straw;

namespace {

/// The sample as rows by table and id, read without the program's own import.
struct Sample
{
    QMap<QString, QMap<QString, QJsonObject>> tables;

    Sample()
    {
        const QJsonObject json = file("sample/norvik.json");
        for (auto table = json.begin(); table != json.end(); ++table)
            for (const QJsonObject &row : objects(table.value()))
                tables[table.key()].insert(row["id"].toString(), row);
    }

    QJsonObject account() const { return tables["account"]["account"]; }
    QJsonObject workbook() const { return tables["workbook"].first(); }
    QDate accountDate(ColumnKey column) const { return Edtf::parse(account()[column].toString()).first(); }
    int count(TableKey table, ColumnKey column, const QString &value) const
    {
        int n = 0;
        for (const QJsonObject &row : tables[table])
            n += row[column].toString() == value;
        return n;
    }
    QSet<QString> values(TableKey table, ColumnKey column) const
    {
        QSet<QString> set;
        for (const QJsonObject &row : tables[table])
            if (row.contains(column))
                set.insert(row[column].toString());
        return set;
    }
    /// Days with a contact between them and Sales, or them and the rest of us.
    QList<QDate> contacts(bool bySales) const
    {
        const auto kinds = entriesOf("event_kind");
        QSet<QDate> days;
        for (const QJsonObject &event : tables["event"]) {
            if (!kinds[event["kind"].toString()]["contact"].toBool())
                continue;
            bool customer = false, ours = false;
            for (const QJsonObject &row : tables["event_person"]) {
                if (row["event_id"] != event["id"])
                    continue;
                const QJsonObject person = tables["person"][row["person_id"].toString()];
                customer |= person["party"] == "customer";
                ours |= person["party"] == "us" && (person["department"] == "sales") == bySales;
            }
            if (customer && ours)
                days.insert(Edtf::parse(event["at"].toString()).first());
        }
        QList<QDate> sorted(days.begin(), days.end());
        std::sort(sorted.begin(), sorted.end());
        return sorted;
    }
};

QVariant valueOf(const QJsonValue &json, const Column &column)
{
    if (!json.isDouble())
        return json.toVariant();
    return column.kind == ColumnKind::Real ? QVariant(json.toDouble()) : QVariant(json.toInteger());
}

} // namespace

class TestSampleCase : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyValueIsOneThatItsColumnMayHold()
    {
        QVERIFY(sample.tables.size() > 20);
        for (auto rows = sample.tables.begin(); rows != sample.tables.end(); ++rows) {
            const Table *table = Tables::instance().find(rows.key());
            QVERIFY2(table, qPrintable(rows.key()));
            for (const QJsonObject &row : *rows) {
                for (auto field = row.begin(); field != row.end(); ++field) {
                    const QString name = rows.key() + '.' + field.key() + ' ' + row["id"].toString();
                    const Column *column = table->column(ColumnKey::find(field.key()));
                    QVERIFY2(column, qPrintable(name));
                    const QVariant value = valueOf(field.value(), *column);
                    QVERIFY2(checkValue(*table, *column, row["id"].toString(), value),
                             qPrintable(name + ": " + value.toString()));
                    if (column->kind == ColumnKind::Pick)
                        QVERIFY2(Catalogue::instance().find(column->list, value.toString()),
                                 qPrintable(name + ": " + value.toString()));
                    if (column->isReference())
                        QVERIFY2(sample.tables[column->target].contains(value.toString()), qPrintable(name));
                    if (column->isSearchable())
                        QVERIFY2(isReadable(value.toString()), qPrintable(name));
                }
            }
        }
    }

    void nothingIsEnteredTwiceOrOutOfNowhere()
    {
        int rows = 0;
        const QJsonObject json = file("sample/norvik.json");
        for (const QJsonValue &table : json)
            rows += int(table.toArray().size());
        for (const auto &table : std::as_const(sample.tables))
            rows -= int(table.size());
        QCOMPARE(rows, 0);

        QSet<QString> prompts;
        for (const char *page : {"triggers", "history", "interviews", "process", "internal", "short", "known_issue"})
            for (const QJsonObject &theme : objects(file(QString("prompts/%1.json").arg(page))["themes"]))
                for (const QJsonObject &prompt : objects(theme["prompts"]))
                    prompts.insert(prompt["key"].toString());
        for (const QJsonObject &own : sample.tables["prompt"])
            prompts.insert(own["id"].toString());
        for (const TableKey table : {TableKey("line"), TableKey("answer"), TableKey("interview_question")})
            QVERIFY2(prompts.contains(sample.values(table, "prompt_key")), qPrintable(table));
        for (const QJsonObject &answer : sample.tables["answer"]) {
            const QString subject = answer["subject_id"].toString();
            QVERIFY(subject == "workbook" || sample.tables["event"].contains(subject));
            QCOMPARE(answer["id"].toString(), answer["prompt_key"].toString() + '/' + subject);
        }
        for (const QJsonObject &row : sample.tables["event_person"])
            QCOMPARE(row["id"].toString(), row["event_id"].toString() + '/' + row["person_id"].toString());
        for (const QJsonObject &row : sample.tables["evidence"])
            QVERIFY(sample.tables[row["target_table"].toString()].contains(row["target_id"].toString()));
        for (const char *table : {"person", "event", "line", "cause", "action", "interview"})
            for (const QString &id : sample.tables[table].keys())
                QCOMPARE(timeOfId(id).date().toString("yyyy-MM"), "2026-03");
    }

    // Product page, section 4: these figures follow from the sample, and nothing else does.
    void theFiguresOfTheCaseComeOutExactly()
    {
        const QDate signedOn = sample.accountDate("signed_on");
        const QDate notice = sample.accountDate("notice_on");
        QCOMPARE(notice, QDate(2026, 3, 10));
        QCOMPARE(signedOn.daysTo(notice), 792);
        QCOMPARE(std::round(10 * 792 / 30.4375) / 10, 26.0);
        QCOMPARE(notice.daysTo(sample.accountDate("end_on")), 51);
        QCOMPARE(signedOn.daysTo(sample.accountDate("first_value_on")), 147);
        QCOMPARE(sample.account()["first_value_planned_days"].toInt(), 60);
        QCOMPARE(sample.account()["arr_minor"].toInteger(), 8'400'000);
        QCOMPARE(sample.account()["arr_minor"].toDouble() * 100 / sample.account()["book_minor"].toDouble(), 3.5);
        QVERIFY(!sample.account().contains("service_start_on"));

        QDate firstSign, firstAct;
        for (const QJsonObject &flag : sample.tables["red_flag"]) {
            const QJsonObject event = sample.tables["event"][flag["id"].toString()];
            const QDate act = Edtf::parse(flag["acted_on"].toString()).first();
            if (act.isValid() && (!firstAct.isValid() || act < firstAct))
                firstAct = act;
            if (event["known_then"] != "we_knew" && event["known_then"] != "we_could_have")
                continue;
            const QDate sign = Edtf::parse(event["at"].toString()).first();
            if (!firstSign.isValid() || sign < firstSign)
                firstSign = sign;
        }
        QCOMPARE(firstSign, QDate(2025, 9, 15));
        QCOMPARE(firstSign.daysTo(notice), 176);
        QCOMPARE(firstAct, QDate(2025, 12, 1));
        QCOMPARE(firstSign.daysTo(firstAct), 77);

        QCOMPARE(sample.count("action", "status", "committed"), 3);
        QCOMPARE(sample.count("action", "status", "done"), 3);
        QSet<QString> proven = sample.values("evidence", "cause_id");
        QCOMPARE(sample.tables["cause"].size() - proven.size(), 1);
    }

    void onlySalesSpokeWithThemFromAugustToDecember()
    {
        const QDate first(2025, 8, 5), last(2025, 12, 15);
        QVERIFY(first.daysTo(last) > 60);
        const QList<QDate> sales = sample.contacts(true);
        const QList<QDate> operations = sample.contacts(false);
        QVERIFY(sales.contains(first) && sales.contains(last));
        QDate before, after;
        for (const QDate &day : operations) {
            QVERIFY2(day < first || day > last, qPrintable(day.toString(Qt::ISODate)));
            if (day < first)
                before = day;
            else if (!after.isValid())
                after = day;
        }
        QCOMPARE(before, QDate(2025, 7, 10));
        QCOMPARE(after, QDate(2026, 1, 13));
        for (const QDate &day : sales)
            QVERIFY(day <= before || day >= after || (day >= first && day <= last));
    }

    void theStoryIsToldInFull()
    {
        QVERIFY(sample.tables["event"].size() >= 25);
        QVERIFY(sample.tables["person"].size() >= 5);
        QVERIFY(sample.count("interview", "status", "held") >= 2);
        int notes = 0, thanked = 0;
        for (const QJsonObject &line : sample.tables["line"])
            notes += line.contains("interview_id");
        for (const QJsonObject &interview : sample.tables["interview"])
            thanked += interview.contains("thanked_on");
        QVERIFY(notes >= 15);
        QVERIFY(thanked > 0 && thanked < sample.tables["interview"].size()); // one is still due
        constexpr struct
        {
            TableKey table;
            ColumnKey column;
            ListKey list;
        } lists[] = {{"line", "kind", "line_kind"},
                     {"line", "quotable", "quotable"},
                     {"answer", "state", "answer_state"},
                     {"lesson", "kind", "lesson_kind"},
                     {"action", "status", "action_status"}};
        for (const auto &[table, column, list] : lists)
            QCOMPARE(sample.values(table, column).size(), entriesOf(list).size());
        QVERIFY(sample.tables["action"].size() >= 6);
        QVERIFY(!sample.tables["complaint"].isEmpty());
        QVERIFY(sample.tables["unknown"].size() >= 3);
        QVERIFY(sample.tables["answer"].size() >= 10);
        QVERIFY(sample.values("promise", "kept").contains({"kept", "late", "broken"}));
        QVERIFY(sample.values("stated_reason", "origin") == QSet<QString>({"customer", "crm"}));

        const QJsonObject straw = sample.tables["event"][sample.workbook()["final_straw_id"].toString()];
        QCOMPARE(straw["at"].toString(), "2026-03-06T15:40");
        QCOMPARE(straw["process"].toString(), "departed");
        const QJsonObject cause = sample.tables["cause"][sample.workbook()["main_cause_id"].toString()];
        QCOMPARE(cause["weight"].toString(), "strong");
    }

private:
    const Sample sample;
};

QTEST_GUILESS_MAIN(TestSampleCase)
#include "tst_samplecase.moc"
