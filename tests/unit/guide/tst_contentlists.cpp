#include "core/schema/tables.h"

#include "tests/support/content.h"

#include <QDir>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace content;
using namespace straw;

namespace {

QStringList pickLists()
{
    QStringList lists;
    for (const QString &name : QDir(resources + "catalogues/lists").entryList({"*.json"}))
        lists.append(name.chopped(5));
    return lists;
}

} // namespace

class TestContentLists : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyPickColumnHasItsList()
    {
        QSet<QString> wanted;
        for (const Table &table : Tables::instance().all())
            for (const Column &column : table.columns)
                if (column.kind == ColumnKind::Pick)
                    wanted.insert(column.list);
        const QStringList lists = pickLists();
        QVERIFY(!wanted.isEmpty());
        QCOMPARE(QSet<QString>(lists.begin(), lists.end()), wanted);
    }

    void pickListsHaveUniqueKeysAndLabels()
    {
        static const QRegularExpression shape("^[a-z][a-z0-9_]*$");
        for (const QString &list : pickLists()) {
            const QJsonObject source = file("catalogues/lists/" + list + ".json");
            QCOMPARE(source["list"].toString(), list);
            QVERIFY2(source["open"].isBool(), qPrintable(list));
            QVERIFY2(!objects(source["entries"]).isEmpty(), qPrintable(list));
            QSet<QString> keys, labels, aliases;
            for (const QJsonObject &entry : objects(source["entries"])) {
                const QString name = list + '/' + entry["key"].toString();
                QVERIFY2(shape.match(entry["key"].toString()).hasMatch(), qPrintable(name));
                QVERIFY2(!keys.contains(entry["key"].toString()), qPrintable(name));
                QVERIFY2(isReadable(entry["label"].toString()), qPrintable(name));
                QVERIFY2(!labels.contains(entry["label"].toString()), qPrintable(name));
                keys.insert(entry["key"].toString());
                labels.insert(entry["label"].toString());
                for (const QJsonValue &alias : entry["aliases"].toArray()) {
                    QVERIFY2(!aliases.contains(alias.toString()), qPrintable(name + alias.toString()));
                    aliases.insert(alias.toString());
                }
            }
            QVERIFY2(!aliases.intersects(keys), qPrintable(list));
        }
    }

    // A key that is in somebody's file never goes away and never changes its meaning.
    void closedListsKeepTheirKeys_data()
    {
        QTest::addColumn<QString>("keys");
        const QMap<QString, QString> closed{
            {"party", "customer us third"},
            {"department", "sales marketing success support delivery operations product finance legal management "
                           "it purchasing production other"},
            {"bought_in", "against doubtful neutral for champion"},
            {"effort", "none some strong"},
            {"influence", "low some high"},
            {"keep_in_touch", "not_asked granted refused stopped"},
            {"certainty", "confirmed one_source hearsay assumption"},
            {"known_then", "we_knew we_could_have nobody_could cant_say"},
            {"process", "followed disliked departed unclear"},
            {"process_outcome", "change not_a_fit exception_reviewed none"},
            {"worked", "yes partly no too_early"},
            {"kept", "open kept late partly broken withdrawn"},
            {"complaint_gap", "promise expectation quality other"},
            {"resolved", "yes partly no unknown"},
            {"line_kind", "verbatim ours observed"},
            {"quotable", "not_asked no unnamed named"},
            {"answer_state", "answered waiting unknown not_relevant"},
            {"interview_kind", "save_talk exit short internal"},
            {"interview_status", "planned asked held declined no_reply"},
            {"origin", "customer crm guess"},
            {"cause_role", "contributing symptom ruled_out not_known"},
            {"weight", "slight some strong"},
            {"side", "sales operations both customer"},
            {"preventable", "yes partly no cant_say"},
            {"knowable_then", "yes partly no cant_say"},
            {"confidence", "low medium high"},
            {"response", "change no_change undecided"},
            {"stance", "for against"},
            {"action_kind", "save fix_for_them prevent detect reduce_harm earn_loyalty learn sales_rule profile "
                            "process no_change"},
            {"action_status", "candidate committed done dropped"},
            {"who_does", "we they"},
            {"attempt_result", "helped partly none worse unknown"},
            {"lesson_kind", "well poorly lucky good_that_came learned"},
            {"review_state", "asked approved changes"},
            {"verdict", "right_to_let_go our_mistake both neither"},
            {"workbook_status", "draft in_review reviewed closed not_required"},
            {"depth", "short full"},
            {"surprise", "expected half surprised"},
            {"overcomable", "yes partly no unknown"},
            {"fit", "fits partial misfit opposite"},
            {"card", "decision profile"},
            {"criterion_answer", "yes no unknown"},
            {"criterion_fit", "fits partial misfit"},
            {"proposal", "keep add tighten drop"},
            {"decision_verdict", "all_out within_limits let_go undecided"},
            {"comeback_outcome", "not_tried in_progress declined_now declined_for_good won_back lost_again"},
            {"parting_tone", "warm friendly correct cool strained"},
            {"cause_node", "event condition decision belief"},
            {"decision_about", "save reaching_out"},
            {"decision_step_kind", "decided stopped reopened came_out"},
            {"source_kind", "mail transcript table calendar chat"},
        };
        for (auto list = closed.cbegin(); list != closed.cend(); ++list)
            QTest::newRow(qPrintable(list.key())) << list.value();
    }
    void closedListsKeepTheirKeys()
    {
        QFETCH(QString, keys);
        const QJsonObject list = file(QString("catalogues/lists/%1.json").arg(QTest::currentDataTag()));
        QVERIFY(!list["open"].toBool(true));
        QStringList found;
        for (const QJsonObject &entry : objects(list["entries"]))
            found.append(entry["key"].toString());
        QCOMPARE(found.join(' '), keys);
    }

    void everyReasonSaysWhoseItIsAndWhatProvesIt()
    {
        const auto reasons = entriesOf("reason");
        const auto sides = entriesOf("side");
        QMap<QString, int> families;
        for (const QJsonObject &reason : reasons) {
            const QString key = reason["key"].toString();
            QVERIFY2(sides.contains(reason["side"].toString()), qPrintable(key));
            QVERIFY2(isReadable(reason["evidence"].toString()), qPrintable(key));
            if (!reason.contains("parent")) {
                families[key];
                continue;
            }
            QVERIFY2(reasons.contains(reason["parent"].toString()), qPrintable(key));
            QVERIFY2(!reasons[reason["parent"].toString()].contains("parent"), qPrintable(key));
            families[reason["parent"].toString()] += !reason["retired"].toBool();
        }
        for (auto family = families.begin(); family != families.end(); ++family)
            QVERIFY2(*family >= 2, qPrintable(family.key()));
    }

    // Why customers agree and then cancel: the twelve reasons that the product set out from.
    void theTwelveReasonsCanBeChosen()
    {
        const auto reasons = entriesOf("reason");
        for (const char *key :
             {"regret", "no_authority", "other_priorities", "delivery_doubted", "terms", "budget_cut",
              "commitment_broken", "undercut", "new_management", "after_sales", "stakeholders_weak", "no_contact"})
            QVERIFY2(reasons[key].contains("parent") && !reasons[key]["retired"].toBool(), key);
        // A cut of the budget and a new management are answered by both sides.
        for (const char *key : {"budget_cut", "new_management"})
            QCOMPARE(reasons[key]["side"].toString(), "both");
        QVERIFY(reasons.contains("not_known"));
    }

    void everyKindOfEventHasALaneAndADepartment()
    {
        const auto kinds = entriesOf("event_kind");
        const auto parties = entriesOf("party");
        const auto departments = entriesOf("department");
        for (const QJsonObject &kind : kinds) {
            const QString key = kind["key"].toString();
            const QString lane = kind["lane"].toString();
            const QString department = kind["department"].toString();
            QVERIFY2(lane == "both" || parties.contains(lane), qPrintable(key));
            QVERIFY2(department.isEmpty() || departments.contains(department), qPrintable(key));
            QVERIFY2(kind["contact"].isBool(), qPrintable(key));
            if (kind.contains("detail"))
                QVERIFY2(Tables::instance().find(kind["detail"].toString()), qPrintable(key));
        }
        QVERIFY(kinds["meeting"]["contact"].toBool());
        QVERIFY(!kinds["meeting_missed"]["contact"].toBool());
        // The dates of the account are drawn as markers and not entered a second time.
        for (const char *marker : {"signed", "notice", "end", "first_value"})
            QVERIFY2(!kinds.contains(marker), marker);
    }

    void salesAndOperationsAreToldApart()
    {
        for (const QJsonObject &department : entriesOf("department"))
            QCOMPARE(department["side"].toString() == "sales",
                     QStringList({"sales", "marketing"}).contains(department["key"].toString()));
    }

    void everyColumnOfTheFileHasALabel()
    {
        const QJsonObject labels = file("catalogues/labels.json")["tables"].toObject();
        const std::vector<Table> &tables = Tables::instance().all();
        QCOMPARE(size_t(labels.size()), tables.size());
        for (const Table &table : tables) {
            const QJsonObject label = labels[table.name].toObject();
            QVERIFY2(isReadable(label["one"].toString()), qPrintable(table.name));
            QVERIFY2(isReadable(label["many"].toString()), qPrintable(table.name));
            const QJsonObject columns = label["columns"].toObject();
            QCOMPARE(size_t(columns.size()), table.columns.size());
            QSet<QString> texts;
            for (const Column &column : table.columns) {
                const QString text = columns[column.name].toString();
                const QString name = table.name + '.' + column.name;
                QVERIFY2(isReadable(text) && !texts.contains(text), qPrintable(name));
                texts.insert(text);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestContentLists)
#include "tst_contentlists.moc"
